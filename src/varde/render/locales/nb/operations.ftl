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
