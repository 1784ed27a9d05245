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

env-gap = Registeret har ingen tall for væpnede konflikter i { $year } som { $country } kunne ses i sammenheng med: { $reason }.
env-active = { $conflicts_n ->
    [one] I { $year } pågikk det { $conflicts } væpnet konflikt i verden der minst én part var en stat, ifølge utgave { $release } fra Uppsala Conflict Data Program (UCDP).
   *[other] I { $year } pågikk det { $conflicts } væpnede konflikter i verden der minst én part var en stat, ifølge utgave { $release } fra Uppsala Conflict Data Program (UCDP).
  }
env-wars = { $wars_n ->
    [0] Ingen av dem var krig, med minst 1 000 drepte i kamp i løpet av året.
    [one] { $wars } av dem var krig, med minst 1 000 drepte i kamp i løpet av året.
   *[other] { $wars } av dem var kriger, med minst 1 000 drepte i kamp i løpet av året.
  }
env-trend-rising = Tallet har økt fra { $earlier } i { $then }.
env-trend-falling = Tallet har gått ned fra { $earlier } i { $then }.
env-trend-unchanged = Tallet er omtrent som i { $then }, da det var { $earlier }.
env-trend-same = Tallet var det samme i { $then }.
env-trend-few = { $earlier_n ->
    [0] I { $then } var det ingen.
   *[other] I { $then } var tallet { $earlier }.
  }
env-record = Ingen tidligere år i registeret, som begynner i { $first }, hadde så mange.
env-foreign = { $foreign_n ->
    [one] I { $foreign } av konfliktene, innad i en stat, deltok soldater fra andre stater.
   *[other] I { $foreign } av konfliktene, alle innad i en stat, deltok soldater fra andre stater.
  }
env-foreign-then = { $foreign_n ->
    [one] I { $foreign } av konfliktene, innad i en stat, deltok soldater fra andre stater; i { $then } var tallet { $earlier }.
   *[other] I { $foreign } av konfliktene, alle innad i en stat, deltok soldater fra andre stater; i { $then } var tallet { $earlier }.
  }
env-deaths = I { $year } ble { $deaths } mennesker drept i organisert vold, etter UCDPs beste anslag: { $state } i konflikter der en stat var part, { $groups } i kamper mellom grupper og { $civilians } i angrep på sivile.
env-deaths-gap = Hvor mange som ble drept i organisert vold i { $year }, kan ikke oppgis, verken for verden eller for { $country }: { $reason }.
env-range = Anslaget ligger mellom { $low } og { $high }.
env-across = { $conflicts_n ->
    [one] { $conflicts } konflikt der en stat var part, krevde liv i mer enn ett land i { $year }, etter hendelsene i UCDPs utgave { $release }.
   *[other] { $conflicts } konflikter der en stat var part, krevde liv i mer enn ett land i { $year }, etter hendelsene i UCDPs utgave { $release }.
  }
env-across-preliminary = { $conflicts_n ->
    [one] { $conflicts } konflikt der en stat var part, krevde liv i mer enn ett land i { $year }, etter UCDPs kandidathendelser, som er foreløpige.
   *[other] { $conflicts } konflikter der en stat var part, krevde liv i mer enn ett land i { $year }, etter UCDPs kandidathendelser, som er foreløpige.
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
   *[other] I { $year } kjempet { $groups } væpnede grupper mot en stat, omtrent like mange som i { $then } ({ $earlier }), ifølge utgave { $release } av UCDPs liste over stridende par.
  }
env-groups-same = { $groups_n ->
    [one] I { $year } kjempet { $groups } væpnet gruppe mot en stat, som i { $then }, ifølge utgave { $release } av UCDPs liste over stridende par.
   *[other] I { $year } kjempet { $groups } væpnede grupper mot en stat, like mange som i { $then }, ifølge utgave { $release } av UCDPs liste over stridende par.
  }

env-near-gap = Hva som foregår i nærheten av { $country }, kan ikke oppgis for { $year }: { $reason }.
env-near-alone = Ingen annen stat ligger innenfor 1 000 kilometer fra { $country }.
env-where-border = { $states_n ->
    [one] i den eneste staten som grenser til { $country },
   *[other] i de { $states } statene som grenser til { $country },
  }
env-where-1000km = { $states_n ->
    [one] i den eneste staten innenfor 1 000 kilometer fra { $country }
   *[other] i de { $states } statene innenfor 1 000 kilometer fra { $country }
  }
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
env-near-trend-rising = Antallet drepte innenfor 1 000 kilometer har økt fra { $earlier } i { $then }.
env-near-trend-falling = Antallet drepte innenfor 1 000 kilometer har gått ned fra { $earlier } i { $then }.
env-near-trend-unchanged = Antallet drepte innenfor 1 000 kilometer er omtrent som i { $then }, da det var { $earlier }.
env-near-trend-same = Antallet drepte innenfor 1 000 kilometer var det samme i { $then }.
env-near-trend-few = { $earlier_n ->
    [0] I { $then } ble ingen drept innenfor 1 000 kilometer.
    [one] I { $then } ble { $earlier } menneske drept innenfor 1 000 kilometer.
   *[other] I { $then } ble { $earlier } mennesker drept innenfor 1 000 kilometer.
  }
env-near-note = UCDP regner en konflikt til staten som har regjeringen eller territoriet det strides om, en konflikt mellom stater til hver av dem, og drepte til landet der de ble drept, uansett hvilken side de var på.
env-counted-under = UCDP fører drepte { $part_where } på { $country }.

env-home = { $conflicts_n ->
    [0] { $country_where } selv var det ingen aktiv væpnet konflikt i { $year }.
    [one] { $country_where } selv var det { $conflicts } aktiv væpnet konflikt i { $year }.
   *[other] { $country_where } selv var det { $conflicts } aktive væpnede konflikter i { $year }.
  }
env-home-between-only = Den var mellom stater, og regnes til hver av dem, uansett hvor den ble utkjempet.
env-home-war = { $wars_n ->
    [0] Den regnes ikke som krig, som forutsetter minst 1 000 drepte i kamp i løpet av året.
   *[other] Den regnes som krig, med minst 1 000 drepte i kamp i løpet av året.
  }
env-home-wars = { $wars_n ->
    [0] Ingen av dem var krig, med minst 1 000 drepte i kamp i løpet av året.
    [one] { $wars } av dem var krig, med minst 1 000 drepte i kamp i løpet av året.
   *[other] { $wars } av dem var kriger, med minst 1 000 drepte i kamp i løpet av året.
  }
env-home-between = { $between_n ->
    [one] { $between } av dem var mellom stater, og regnes til hver av dem, uansett hvor den ble utkjempet.
   *[other] { $between } av dem var mellom stater, og regnes til hver av dem, uansett hvor de ble utkjempet.
  }
env-home-gap = Konflikter og drepte { $country_where } kan ikke oppgis for { $year }: { $reason }.
env-home-unlisted = Konflikter og drepte { $country_where } kan ikke oppgis for { $year }: { $reason }. Det som skjer der, telles under en annen stat.
env-home-groups = { $groups_n ->
    [one] { $groups } væpnet gruppe kjempet mot en stat i konflikter om { $country } i { $year }.
   *[other] { $groups } væpnede grupper kjempet mot en stat i konflikter om { $country } i { $year }.
  }
env-home-groups-then = { $groups_n ->
    [one] { $groups } væpnet gruppe
   *[other] { $groups } væpnede grupper
  } kjempet mot en stat i konflikter om { $country } i { $year }; { $earlier_n ->
    [0] i { $then } var det ingen.
   *[other] i { $then } var tallet { $earlier }.
  }
env-home-never = UCDP har ingen drepte i organisert vold { $country_where } fra { $first } til { $year }.
env-home-deaths = { $deaths_n ->
    [0] Ingen ble drept i organisert vold { $country_where } i { $year }.
    [one] { $deaths } menneske ble drept i organisert vold { $country_where } i { $year }.
   *[other] { $deaths } mennesker ble drept i organisert vold { $country_where } i { $year }.
  }
env-home-kinds = Av dem døde { $list }.
env-home-kind-state = { $deaths } i konflikter med en stat som part
env-home-kind-groups = { $deaths } i kamper mellom grupper
env-home-kind-civilians = { $deaths } i angrep på sivile
env-home-only-state = { $deaths_n ->
    [one] Det skjedde i en konflikt der en stat var part.
   *[other] Alle døde i konflikter der en stat var part.
  }
env-home-only-groups = { $deaths_n ->
    [one] Det skjedde i kamper mellom grupper.
   *[other] Alle døde i kamper mellom grupper.
  }
env-home-only-civilians = { $deaths_n ->
    [one] Det skjedde i et angrep på sivile.
   *[other] Alle døde i angrep på sivile.
  }
env-home-worst = Det dødeligste året { $country_where } i UCDPs tall, som begynner i { $first }, var { $top }, med { $peak } drepte.
env-fights-party = I { $year } var { $country } selv part i væpnet konflikt om { $list }.
env-fights-party-between = I { $year } var { $country } selv part i væpnet konflikt mellom stater, som også omfattet { $list }.
env-fights-supporter = I { $year } sendte { $country } soldater til en part i væpnet konflikt om { $list }.
env-fights-supporter-between = I { $year } sendte { $country } soldater til en part i væpnet konflikt mellom stater, som omfattet { $list }.

env-since = Fra { $first } til og med { $last } ble { $deaths } mennesker drept i organisert vold i verden, etter hendelsene i UCDPs utgave { $release }.
env-since-preliminary = Fra { $first } til og med { $last } ble minst { $deaths } mennesker drept i organisert vold i verden, etter UCDPs kandidathendelser, som er foreløpige.
env-since-month = I { $last } ble { $deaths } mennesker drept i organisert vold i verden, etter hendelsene i UCDPs utgave { $release }.
env-since-month-preliminary = I { $last } ble minst { $deaths } mennesker drept i organisert vold i verden, etter UCDPs kandidathendelser, som er foreløpige.
env-since-home = { $deaths_n ->
    [one] { $deaths } av dem døde { $country_where }.
   *[other] { $deaths } av dem døde { $country_where }.
  }

env-refugees-gap = Registeret har ingen tall for flyktninger ved utgangen av { $year }, verken for verden eller for { $country }: { $reason }.
env-refugees-world = Ved utgangen av { $year } var det { $refugees } flyktninger under UNHCRs mandat i verden, ifølge UNHCRs tall til og med { $release }; palestinske flyktninger under UNRWAs mandat er ikke med.
env-hosted = { $refugees_n ->
    [one] { $refugees } av flyktningene var { $country_where }.
   *[other] { $refugees } av flyktningene var { $country_where }.
  }
env-hosted-share = { $refugees_n ->
    [one] { $refugees } av flyktningene var { $country_where }, { $share } per tusen innbyggere.
   *[other] { $refugees } av flyktningene var { $country_where }, { $share } per tusen innbyggere.
  }
env-hosted-from = De største gruppene kom fra { $list }.
env-hosted-from-all = Alle med kjent opphav kom fra { $list }.
env-hosted-none = UNHCR oppgir ikke noe tall for flyktninger { $country_where } ved utgangen av { $year }.
env-hosted-gap = Hvor mange flyktninger det var { $country_where } ved utgangen av { $year }, kan ikke oppgis: { $reason }.
env-hosted-asylum = { $persons_n ->
    [one] { $persons } asylsøker { $country_where } ventet på vedtak.
   *[other] { $persons } asylsøkere { $country_where } ventet på vedtak.
  }
env-hosted-others = { $persons_n ->
    [one] { $persons } annen person { $country_where } trengte internasjonal beskyttelse.
   *[other] { $persons } andre { $country_where } trengte internasjonal beskyttelse.
  }
env-persons = { $country } ({ $persons })
env-persons-in = { $country_where } ({ $persons })
env-fled = { $refugees_n ->
    [one] Ved utgangen av { $year } var { $refugees } flyktning fra { $country } i et annet land, ifølge UNHCRs tall til og med { $release }.
   *[other] Ved utgangen av { $year } var { $refugees } flyktninger fra { $country } i andre land, ifølge UNHCRs tall til og med { $release }.
  }
env-fled-to = De største gruppene var { $list }.
env-fled-to-all = Alle med kjent oppholdsland var { $list }.
env-fled-asylum = { $persons_n ->
    [one] { $persons } asylsøker fra { $country } ventet på vedtak i et annet land.
   *[other] { $persons } asylsøkere fra { $country } ventet på vedtak i andre land.
  }
env-fled-others = { $persons_n ->
    [one] { $persons } annen person fra { $country } trengte internasjonal beskyttelse i utlandet.
   *[other] { $persons } andre fra { $country } trengte internasjonal beskyttelse i utlandet.
  }

chart-conflicts = Aktive væpnede konflikter i verden, etter år; UCDPs utgave { $release }
chart-deaths-near = Drepte i organisert vold i statene innenfor 1 000 kilometer fra { $country }, etter år; UCDPs utgave { $release }
map-deaths = Drepte i organisert vold rundt { $country }, { $year }; UCDPs utgave { $release }
label-conflicts = Alle konflikter
label-wars = Kriger
label-deaths = Drepte
env-area-border = Naboland på land
env-area-500km = Stater innenfor 500 km
env-area-1000km = Stater innenfor 1 000 km
env-area-subregion = Resten av FNs underregion
env-area-named = { $area }
head-near-area = Område
head-near-states = Stater
head-near-conflicts = Aktive konflikter
head-near-deaths = Drepte
table-near = Væpnede konflikter og drepte i organisert vold nær { $country }, { $year }
table-near-conflicts = Væpnede konflikter nær { $country }, { $year }
