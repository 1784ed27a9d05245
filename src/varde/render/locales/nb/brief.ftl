# Setningene i en landside på bokmål. Hver nøkkel står i hvert språk med de samme variablene.

chapter-alliances = Allianser og partnere
chapter-un_and_law = FN og den internasjonale rettsordenen
chapter-women = Kvinner, fred og sikkerhet
chapter-operations = Deltakelse i operasjoner ledet av FN

name = { $country }

lead-ended = { $country } opphørte som stat { $day }. Siden gjengir det registeret har om landet.
lead-succeeded = { $country } opphørte som stat { $day } og ble etterfulgt av { $successors }. Siden gjengir det registeret har om landet.
lead-not-yet = { $country } ble først en egen stat { $day }.
lead-territory = { $country } er et territorium og ikke en stat i registeret.

# Allianser
alliances-gap = For { $month } har registeret ingen opplysninger om medlemskap for { $country }: { $reason }.
alliances-member = { $country } har vært medlem av { $organisation } siden { $since } og er ett av { $members } medlemsland.
alliances-others = Landet er også med i { $list }.
alliances-members = { $country } er med i { $list }.
alliances-none = { $country } er ikke medlem av noen av alliansene og de regionale organisasjonene som registeret har medlemmene til.
alliances-as-of = Medlemskapene er gjengitt slik registeret kjente dem { $day }.
organisation-since = { $organisation } (siden { $since })

# FN og rettsordenen
un-gap = For { $month } har registeret ingen opplysninger om FN-medlemskap for { $country }: { $reason }.
un-member = { $country } har vært medlem av FN siden { $since } og er ett av { $members } medlemsland.
un-before = Før det var landet en del av { $predecessor }, som var medlem ({ $period }).
un-no-member = { $country } er ikke blant de { $members } medlemslandene i FN.
un-as-of = Medlemskapet er gjengitt slik registeret kjente det { $day }.
council-gap = For { $month } har registeret ingen opplysninger om plasser i Sikkerhetsrådet: { $reason }.
council-permanent = { $country } er fast medlem av Sikkerhetsrådet.
council-was-permanent = { $country } var fast medlem av Sikkerhetsrådet fra { $since } til { $until }.
council-never = { $country } har aldri sittet i Sikkerhetsrådet.
council-now = { $country } sitter i Sikkerhetsrådet i perioden { $period }.
council-earlier = { $count_n ->
    [one] Landet har sittet i rådet i { $count } periode tidligere: { $terms }.
   *[other] Landet har sittet i rådet i { $count } perioder tidligere: { $terms }.
  }
council-terms = { $count_n ->
    [one] { $country } har sittet i Sikkerhetsrådet i { $count } periode: { $terms }.
   *[other] { $country } har sittet i Sikkerhetsrådet i { $count } perioder: { $terms }.
  }
term = { $period }

# Kvinner
women-gap = Kvinneandelen kan ikke oppgis for { $month }: { $reason }.
women-share = Ved utgangen av { $month } utgjorde kvinner { $share } prosent av { $country_genitive } uniformerte personell i FNs fredsoperasjoner: { $women } av { $total }.
women-by-kind = Blant det militære personellet var andelen { $military } prosent, i politiet { $police } prosent.
women-none = Ved utgangen av { $month } var det ingen kvinner blant de { $total } i uniform som { $country } hadde i FNs fredsoperasjoner.
women-nobody = { $country } hadde ingen i uniform i FNs fredsoperasjoner ved utgangen av { $month }, og dermed ingen kvinneandel å oppgi.
women-all = For alle bidragsytende land samlet var andelen { $share } prosent i { $month }: { $military } prosent av det militære personellet og { $police } prosent av politiet.
chart-women = Kvinneandelen av uniformert personell i FNs fredsoperasjoner, { $country } og alle bidragsytere, prosent
label-country = { $country_name }
label-all = Alle bidragsytere

# Operasjoner
ops-gap = For { $month } har registeret ingen tall for FN-personell fra { $country }: { $reason }.
ops-no-missions = For { $month } kan personellet ikke fordeles på operasjoner: { $reason }.
ops-nobody = { $country } hadde ingen i uniform i FNs fredsoperasjoner ved utgangen av { $month }.
ops-world = De { $contributors } bidragsytende landene hadde til sammen { $world } militære og politifolk ute.
ops-total = Ved utgangen av { $month } hadde { $country } { $total } personer i uniform i FNs fredsoperasjoner: { $military } militære og { $police } politifolk.
ops-total-military = Ved utgangen av { $month } hadde { $country } { $total } personer i uniform i FNs fredsoperasjoner, alle militære: { $military }.
ops-total-police = Ved utgangen av { $month } hadde { $country } { $total } personer i uniform i FNs fredsoperasjoner, alle fra politiet: { $police }.
ops-rank = Det ga landet plass nummer { $rank } av { $contributors } bidragsytende land, som til sammen hadde { $world } personer i uniform ute.
ops-largest = Landet var dermed den største bidragsyteren, nummer { $rank } av { $contributors } land, som til sammen hadde { $world } personer i uniform ute.
ops-year-before-more = Ett år tidligere, i { $month }, var tallet { $earlier }.
ops-year-before-fewer = Ett år tidligere, i { $month }, var tallet { $earlier }.
ops-year-before-same = Tallet var det samme ett år tidligere, i { $month }: { $earlier }.
ops-military-where = { $missions_n ->
    [one] De militære tjenestegjorde i { $missions } operasjon: { $list }.
   *[other] De militære var fordelt på { $missions } operasjoner: { $list }.
  }
ops-police-where = { $missions_n ->
    [one] Politifolkene tjenestegjorde i { $missions } operasjon: { $list }.
   *[other] Politifolkene var fordelt på { $missions } operasjoner: { $list }.
  }
ops-military-were = { $missions_n ->
    [one] I { $month } tjenestegjorde de militære fra { $country } i { $missions } operasjon: { $list }.
   *[other] I { $month } var de militære fra { $country } fordelt på { $missions } operasjoner: { $list }.
  }
ops-police-were = { $missions_n ->
    [one] I { $month } tjenestegjorde politifolkene fra { $country } i { $missions } operasjon: { $list }.
   *[other] I { $month } var politifolkene fra { $country } fordelt på { $missions } operasjoner: { $list }.
  }
ops-joined = { $missions_n ->
    [one] I alt deltok { $country } i { $missions } FN-operasjon.
   *[other] I alt deltok { $country } i { $missions } FN-operasjoner.
  }
mission-with = { $mission } { $mission_where } ({ $persons })
mission-since = { $mission } (siden { $since })
place = { $mission_where }
ops-at-home = Per { $day } hadde FN fredsbevarende operasjoner { $country_where }: { $list }.
ops-under-way = { $missions_n ->
    [one] I alt pågikk { $missions } fredsbevarende FN-operasjon i verden { $day }.
   *[other] I alt pågikk { $missions } fredsbevarende FN-operasjoner i verden { $day }.
  }
ops-deaths = { $deaths_n ->
    [one] Fra { $since } til { $day } mistet { $deaths } person fra { $country } livet i FN-tjeneste.
   *[other] Fra { $since } til { $day } mistet { $deaths } personer fra { $country } livet i FN-tjeneste.
  }
ops-deaths-violent = { $deaths_n ->
    [one] Fra { $since } til { $day } mistet { $deaths } person fra { $country } livet i FN-tjeneste, i en fiendtlig handling ({ $violent }).
   *[other] Fra { $since } til { $day } mistet { $deaths } personer fra { $country } livet i FN-tjeneste, { $violent } av dem i fiendtlige handlinger.
  }
ops-deaths-none = Registeret har ingen dødsfall blant personer fra { $country } i FN-tjeneste fra { $since } til { $day }.
chart-over-time = Uniformert personell fra { $country } i FNs fredsoperasjoner, etter måned
chart-by-mission = Personell fra { $country } etter FN-operasjon, { $month }
table-by-mission = Personell fra { $country } etter FN-operasjon, { $month }
label-military = Militære
label-police = Politi
label-total = I alt
head-mission = Operasjon
head-where = Hvor
head-military = Militære
head-police = Politi
