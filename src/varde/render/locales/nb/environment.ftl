# Den sikkerhetspolitiske situasjonen: konflikter, drepte, nærområder og mennesker på flukt
chapter-environment = Den sikkerhetspolitiske situasjonen

dim-intensity = intensitet
value-minor = mindre konflikt
value-war = krig
value-extrasystemic = mot en kolonimakt
value-internationalised = i en stat, med soldater utenfra
value-state_based = med en stat som part
value-non_state = mellom grupper
value-one_sided = mot sivile
value-party = part
value-supporter = sender soldater til en part
value-candidate = foreløpig
value-refugees = flyktninger
value-asylum_seekers = asylsøkere
value-other_protection = andre med behov for internasjonal beskyttelse

env-gap = For { $month } har registeret ingen tall for væpnede konflikter som { $country } kunne ses mot: { $reason }.
env-active = { $conflicts_n ->
    [one] I { $year } pågikk det { $conflicts } væpnet konflikt i verden der minst én part var en stat, ifølge utgave { $release } fra Uppsala Conflict Data Program (UCDP).
   *[other] I { $year } pågikk det { $conflicts } væpnede konflikter i verden der minst én part var en stat, ifølge utgave { $release } fra Uppsala Conflict Data Program (UCDP).
  }
env-wars = { $wars_n ->
    [0] Ingen av dem var krig, med minst 1000 drepte i kamp i løpet av året.
    [one] { $wars } av dem var krig, med minst 1000 drepte i kamp i løpet av året.
   *[other] { $wars } av dem var kriger, med minst 1000 drepte i kamp i løpet av året.
  }
env-trend-rising = Tallet har økt fra { $earlier } i { $then }.
env-trend-falling = Tallet har gått ned fra { $earlier } i { $then }.
env-trend-unchanged = Tallet er omtrent som i { $then }, da det var { $earlier }.
env-record = Det var flere enn i noe år siden { $first }.
env-foreign = { $foreign_n ->
    [one] I { $foreign } av konfliktene deltok soldater fra andre stater i en konflikt innad i en stat.
   *[other] I { $foreign } av konfliktene deltok soldater fra andre stater i konflikter innad i stater.
  }
env-foreign-then = { $foreign_n ->
    [one] I { $foreign } av konfliktene deltok soldater fra andre stater i en konflikt innad i en stat; i { $then } gjaldt det { $earlier }.
   *[other] I { $foreign } av konfliktene deltok soldater fra andre stater i konflikter innad i stater; i { $then } gjaldt det { $earlier }.
  }
env-deaths = I { $year } ble { $deaths } mennesker drept i organisert vold, etter UCDPs beste anslag: { $state } i konflikter der en stat var part, { $groups } i kamper mellom grupper og { $civilians } i angrep på sivile.
env-deaths-gap = Hvor mange som ble drept i organisert vold i året før { $month }, kan ikke oppgis, verken for verden eller for { $country }: { $reason }.
env-range = Anslaget ligger mellom { $low } og { $high }.
env-across = { $conflicts_n ->
    [one] { $conflicts } konflikt der en stat var part, krevde liv i mer enn ett land i { $year }, etter hendelsene i UCDPs utgave { $release }.
   *[other] { $conflicts } konflikter der en stat var part, krevde liv i mer enn ett land i { $year }, etter hendelsene i UCDPs utgave { $release }.
  }
env-across-preliminary = { $conflicts_n ->
    [one] { $conflicts } konflikt der en stat var part, krevde liv i mer enn ett land i { $year }, etter UCDPs foreløpige hendelser (utgave { $release }).
   *[other] { $conflicts } konflikter der en stat var part, krevde liv i mer enn ett land i { $year }, etter UCDPs foreløpige hendelser (utgave { $release }).
  }
env-groups = { $groups_n ->
    [one] I { $year } kjempet { $groups } væpnet gruppe mot en stat, ifølge utgave { $release } av UCDPs liste over stridende par.
   *[other] I { $year } kjempet { $groups } væpnede grupper mot en stat, ifølge utgave { $release } av UCDPs liste over stridende par.
  }
env-groups-rising = Aktørbildet er blitt mer sammensatt: I { $year } kjempet { $groups } væpnede grupper mot en stat, opp fra { $earlier } i { $then }, ifølge utgave { $release } av UCDPs liste over stridende par.
env-groups-falling = { $groups_n ->
    [one] I { $year } kjempet { $groups } væpnet gruppe mot en stat, ned fra { $earlier } i { $then }, ifølge utgave { $release } av UCDPs liste over stridende par.
   *[other] I { $year } kjempet { $groups } væpnede grupper mot en stat, ned fra { $earlier } i { $then }, ifølge utgave { $release } av UCDPs liste over stridende par.
  }
env-groups-unchanged = { $groups_n ->
    [one] I { $year } kjempet { $groups } væpnet gruppe mot en stat, omtrent som i { $then } ({ $earlier }), ifølge utgave { $release } av UCDPs liste over stridende par.
   *[other] I { $year } kjempet { $groups } væpnede grupper mot en stat, omtrent som i { $then } ({ $earlier }), ifølge utgave { $release } av UCDPs liste over stridende par.
  }

env-near-gap = Hva som foregår i nærheten av { $country }, kan ikke oppgis for { $month }: { $reason }.
env-near-alone = Ingen annen stat ligger innenfor 1000 kilometer fra { $country }.
env-where-border = { $states_n ->
    [one] i den { $states } staten som grenser til { $country },
   *[other] i de { $states } statene som grenser til { $country },
  }
env-where-1000km = { $states_n ->
    [one] i den { $states } staten innenfor 1000 kilometer fra { $country }
   *[other] i de { $states } statene innenfor 1000 kilometer fra { $country }
  }
env-where-area = { $area }
env-near = { $where } var det { $conflicts_n ->
    [0] ingen aktiv væpnet konflikt
    [one] { $conflicts } aktiv væpnet konflikt
   *[other] { $conflicts } aktive væpnede konflikter
  } i { $year }, og { $deaths_n ->
    [0] ingen ble drept i organisert vold.
    [one] { $deaths } menneske ble drept i organisert vold.
   *[other] { $deaths } mennesker ble drept i organisert vold.
  }
env-near-conflicts = { $where } var det { $conflicts_n ->
    [0] ingen aktiv væpnet konflikt
    [one] { $conflicts } aktiv væpnet konflikt
   *[other] { $conflicts } aktive væpnede konflikter
  } i { $year }.
env-near-most = Flest ble drept { $list }.
env-place = { $country_where } ({ $deaths })
env-near-trend-rising = Antallet drepte der har økt fra { $earlier } i { $then }.
env-near-trend-falling = Antallet drepte der har gått ned fra { $earlier } i { $then }.
env-near-trend-unchanged = Antallet drepte der er omtrent som i { $then }, da det var { $earlier }.

env-home = { $conflicts_n ->
    [0] { $country_where } selv var det ingen aktiv væpnet konflikt i { $year }.
    [one] { $country_where } selv var det { $conflicts } aktiv væpnet konflikt i { $year }.
   *[other] { $country_where } selv var det { $conflicts } aktive væpnede konflikter i { $year }.
  }
env-home-wars = { $wars_n ->
    [0] Ingen av dem var krig, med minst 1000 drepte i kamp i løpet av året.
    [one] { $wars } av dem var krig, med minst 1000 drepte i kamp i løpet av året.
   *[other] { $wars } av dem var kriger, med minst 1000 drepte i kamp i løpet av året.
  }
env-home-gap = Konflikter og drepte { $country_where } kan ikke oppgis for { $month }: { $reason }.
env-home-unlisted = Konflikter og drepte { $country_where } kan ikke oppgis for { $month }: { $reason }. Det som skjer der, telles under en annen stat.
env-home-groups = { $groups_n ->
    [one] { $groups } væpnet gruppe kjempet mot en stat om { $country } i { $year }.
   *[other] { $groups } væpnede grupper kjempet mot en stat om { $country } i { $year }.
  }
env-home-groups-then = { $groups_n ->
    [one] { $groups } væpnet gruppe kjempet mot en stat om { $country } i { $year }, mot { $earlier } i { $then }.
   *[other] { $groups } væpnede grupper kjempet mot en stat om { $country } i { $year }, mot { $earlier } i { $then }.
  }
env-home-never = UCDP har ingen drepte i organisert vold { $country_where } fra { $first } til { $year }.
env-home-deaths = { $deaths_n ->
    [0] Ingen ble drept i organisert vold { $country_where } i { $year }.
    [one] { $deaths } menneske ble drept i organisert vold { $country_where } i { $year }.
   *[other] { $deaths } mennesker ble drept i organisert vold { $country_where } i { $year }.
  }
env-home-kinds = Av dem døde { $state } i konflikter der en stat var part, { $groups } i kamper mellom grupper og { $civilians } i angrep på sivile.
env-home-worst = Året med flest drepte siden { $first } var { $top }, med { $peak }.
env-fights-party = I { $year } var { $country } selv part i væpnede konflikter om andre land: { $list }.
env-fights-supporter = I { $year } sendte { $country } soldater til en part i væpnede konflikter om { $list }.

env-since = I tidsrommet { $period } ble { $deaths } mennesker drept i organisert vold i verden, etter hendelsene i UCDPs utgave { $release }.
env-since-preliminary = I tidsrommet { $period } ble minst { $deaths } mennesker drept i organisert vold i verden, etter UCDPs foreløpige hendelser (utgave { $release }).
env-since-home = { $deaths_n ->
    [one] { $deaths } av dem døde { $country_where }.
   *[other] { $deaths } av dem døde { $country_where }.
  }

env-refugees-gap = Registeret har ingen tall for flyktninger i verden eller for { $country } før { $month }: { $reason }.
env-refugees-world = Ved utgangen av { $year } var det { $refugees } flyktninger under UNHCRs mandat i verden, ifølge UNHCRs tall til og med { $release }.
env-hosted = { $refugees_n ->
    [one] { $refugees } av dem var { $country_where }.
   *[other] { $refugees } av dem var { $country_where }.
  }
env-hosted-share = { $refugees_n ->
    [one] { $refugees } av dem var { $country_where }, { $share } per tusen innbyggere.
   *[other] { $refugees } av dem var { $country_where }, { $share } per tusen innbyggere.
  }
env-hosted-from = De fleste kom fra { $list }.
env-hosted-from-all = Alle med kjent opphav kom fra { $list }.
env-hosted-none = UNHCR oppgir ikke noe tall for flyktninger { $country_where } ved utgangen av { $month }.
env-hosted-gap = Hvor mange flyktninger det var { $country_where } ved utgangen av { $month }, kan ikke oppgis: { $reason }.
env-hosted-asylum = { $persons_n ->
    [one] { $persons } asylsøker { $country_where } ventet på vedtak.
   *[other] { $persons } asylsøkere { $country_where } ventet på vedtak.
  }
env-hosted-others = { $persons_n ->
    [one] { $persons } annen person { $country_where } trengte internasjonal beskyttelse.
   *[other] { $persons } andre { $country_where } trengte internasjonal beskyttelse.
  }
env-persons = { $country } ({ $persons })
env-fled = { $refugees_n ->
    [one] Ved utgangen av { $year } var { $refugees } flyktning fra { $country } i et annet land, ifølge UNHCRs tall til og med { $release }.
   *[other] Ved utgangen av { $year } var { $refugees } flyktninger fra { $country } i andre land, ifølge UNHCRs tall til og med { $release }.
  }
env-fled-to = De fleste var i { $list }.
env-fled-to-all = Alle var i { $list }.
env-fled-asylum = { $persons_n ->
    [one] { $persons } asylsøker fra { $country } ventet på vedtak i et annet land.
   *[other] { $persons } asylsøkere fra { $country } ventet på vedtak i andre land.
  }
env-fled-others = { $persons_n ->
    [one] { $persons } annen person fra { $country } trengte internasjonal beskyttelse i utlandet.
   *[other] { $persons } andre fra { $country } trengte internasjonal beskyttelse i utlandet.
  }

chart-conflicts = Aktive væpnede konflikter i verden, etter år; UCDPs utgave { $release }
chart-deaths-near = Drepte i organisert vold i statene innenfor 1000 kilometer fra { $country }, etter år; UCDPs utgave { $release }
map-deaths = Drepte i organisert vold rundt { $country }, { $year }; UCDPs utgave { $release }
label-conflicts = Alle konflikter
label-wars = Kriger
label-deaths = Drepte
