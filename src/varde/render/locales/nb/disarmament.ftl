# Nedrustning og ikke-spredning
chapter-disarmament = Nedrustning og ikke-spredning

dim-edition = utgave
dim-status = status
value-total_inventory = samlet beholdning
value-military_stockpile = militært lager
value-deployed = utplassert
value-deployed_strategic = utplassert, strategisk
value-retired = tatt ut av bruk
value-none = ingen
value-consideration = vurderer kjernevåpen
value-pursuit = søker å skaffe kjernevåpen
value-possession = har kjernevåpen

disarm-gap = Registeret har ingen opplysninger om landets del i nedrustningen for { $month }: { $reason }.
disarm-world-gap = Registeret kan ikke oppgi antallet kjernefysiske stridshoder i verden for { $month }: { $reason }.
disarm-world-told = { $by ->
    [FAS] I { $edition } anslo Federation of American Scientists (FAS) at det fantes { $warheads } kjernefysiske stridshoder i verden, medregnet dem som var tatt ut av bruk.
    [SIPRI] I { $edition } anslo Stockholms internasjonale fredsforskningsinstitutt (SIPRI) at det fantes { $warheads } kjernefysiske stridshoder i verden, medregnet dem som var tatt ut av bruk.
   *[other] I { $edition } anslo { $by } at det fantes { $warheads } kjernefysiske stridshoder i verden, medregnet dem som var tatt ut av bruk.
  }
disarm-later-fell = { $by ->
    [FAS] I FAS’ egen tallserie, med tall til og med { $last }, falt antallet fra { $earlier } i { $then } til { $warheads } i { $year }.
   *[other] I tallserien til Federation of American Scientists (FAS), med tall til og med { $last }, falt antallet fra { $earlier } i { $then } til { $warheads } i { $year }.
  }
disarm-later-rose = { $by ->
    [FAS] I FAS’ egen tallserie, med tall til og med { $last }, steg antallet fra { $earlier } i { $then } til { $warheads } i { $year }.
   *[other] I tallserien til Federation of American Scientists (FAS), med tall til og med { $last }, steg antallet fra { $earlier } i { $then } til { $warheads } i { $year }.
  }
disarm-later-same = { $by ->
    [FAS] I FAS’ egen tallserie, med tall til og med { $last }, var antallet { $warheads } i { $year } og det samme i { $then }: { $earlier }.
   *[other] I tallserien til Federation of American Scientists (FAS), med tall til og med { $last }, var antallet { $warheads } i { $year } og det samme i { $then }: { $earlier }.
  }
disarm-world-series = I { $year } fantes det { $warheads } kjernefysiske stridshoder i verden, medregnet dem som var tatt ut av bruk, ifølge tallserien til Federation of American Scientists (FAS) med tall til og med { $last }.
disarm-trend-fell = I { $then } var det flere: { $earlier }.
disarm-trend-rose = I { $then } var det færre: { $earlier }.
disarm-trend-same = I { $then } var det like mange: { $earlier }.
disarm-peak = Antallet var høyest i { $top }, med { $peak }.
disarm-peak-now = Antallet hadde aldri vært høyere.
disarm-states = { $states_n ->
    [one] I { $year } hadde { $states } stat kjernevåpen: { $list }.
   *[other] I { $year } hadde { $states } stater kjernevåpen: { $list }.
  }
disarm-among = { $country } var én av dem.
disarm-not-among = { $country } var ikke blant dem.
disarm-pursuit = Kronologien som tallet bygger på, regner { $country } blant statene som søkte å skaffe seg kjernevåpen i { $year }.
disarm-tests-world = Ved utgangen av { $until } var det gjennomført { $tests } kjernefysiske prøvesprengninger i verden siden { $first }, de fleste av { $list }.
disarm-tests-two = Ved utgangen av { $until } var det gjennomført { $tests } kjernefysiske prøvesprengninger i verden siden { $first }: av { $list }.
disarm-tests-one = { $tests_n ->
    [one] Ved utgangen av { $until } var det gjennomført { $tests } kjernefysisk prøvesprengning i verden, av { $country }.
   *[other] Ved utgangen av { $until } var det gjennomført { $tests } kjernefysiske prøvesprengninger i verden siden { $first }, alle av { $country }.
  }
disarm-tested = { $country } ({ $tests })
disarm-own = I { $year } hadde { $country } et militært lager på { $warheads } kjernefysiske stridshoder, ifølge FAS’ tallserie med tall til og med { $last }; stridshoder som er tatt ut av bruk, er ikke medregnet.
disarm-own-new = I { $year } hadde { $country } et militært lager på { $warheads } kjernefysiske stridshoder, ifølge FAS’ tallserie med tall til og med { $last }; i { $then } hadde landet ingen.
disarm-own-former = I { $then } hadde { $country } { $earlier }.
disarm-own-fell = { $country_genitive } militære lager gikk ned fra { $earlier } kjernefysiske stridshoder i { $then } til { $warheads } i { $year }, ifølge FAS’ tallserie med tall til og med { $last }; stridshoder som er tatt ut av bruk, er ikke medregnet.
disarm-own-rose = { $country_genitive } militære lager økte fra { $earlier } kjernefysiske stridshoder i { $then } til { $warheads } i { $year }, ifølge FAS’ tallserie med tall til og med { $last }; stridshoder som er tatt ut av bruk, er ikke medregnet.
disarm-own-same = { $country_genitive } militære lager var på { $warheads } kjernefysiske stridshoder i { $year }, det samme som i { $then } ({ $earlier }), ifølge FAS’ tallserie med tall til og med { $last }; stridshoder som er tatt ut av bruk, er ikke medregnet.
disarm-own-told = Medregnet stridshoder som er tatt ut av bruk, anslo { $by } i { $edition } beholdningen til { $low }.
disarm-own-range = Medregnet stridshoder som er tatt ut av bruk, anslo { $by } i { $edition } beholdningen til mellom { $low } og { $high }.
disarm-given-up = { $country } hadde kjernevåpen fra { $first } til { $last }, på det meste { $highest }, og ga dem opp.
disarm-tests-own = Ved utgangen av { $until } hadde { $country } gjennomført { $tests } kjernefysiske prøvesprengninger, den første i { $first } og den siste i { $last }.
disarm-tests-own-year = { $tests_n ->
    [one] Ved utgangen av { $until } hadde { $country } gjennomført { $tests } kjernefysisk prøvesprengning, i { $first }.
   *[other] Ved utgangen av { $until } hadde { $country } gjennomført { $tests } kjernefysiske prøvesprengninger, alle i { $first }.
  }
disarm-tests-none = { $country } hadde selv ikke gjennomført noen til og med { $until }.
chart-warheads-world = Kjernefysiske stridshoder i verden, medregnet dem som er tatt ut av bruk, etter år; FAS’ tallserie med tall til og med { $last }
chart-warheads-states = Kjernefysiske stridshoder i militære lagre i { $year }; FAS’ tallserie med tall til og med { $last }
chart-warheads-own = Kjernefysiske stridshoder i { $country_genitive } militære lager, etter år; FAS’ tallserie med tall til og med { $last }
label-world = Verden
label-stockpile = Militært lager
disarm-territory = Listene over parter i nedrustningsavtalene nevner ikke { $country } for seg.
disarm-npt = { $country } har vært part i { $treaty } siden { $since }.
disarm-npt-parties = { $country } har vært part i { $treaty } siden { $since }, som én av { $parties } parter.
disarm-party = { $country } er part i { $list }.
disarm-party-too = Landet er også part i { $list }.
disarm-ratified = { $count_n ->
    [one] { $country } har ratifisert { $list }, som ennå ikke er trådt i kraft.
   *[other] { $country } har ratifisert { $list }, som ennå ikke er trådt i kraft.
  }
disarm-signed = { $country } har undertegnet { $list }, men er ikke bundet av { $count_n ->
    [one] avtalen
   *[other] avtalene
  }.
disarm-outside = { $country } har ikke sluttet seg til { $list }.
disarm-outside-one = { $country } har ikke sluttet seg til { $treaty }, som har { $parties } parter.
disarm-has-left = { $country } har trukket seg fra { $list }.
disarm-is-gone = har trukket seg
disarm-unsettled = Listene i registeret gir ikke svar på om { $country } er bundet av { $list }.
disarm-leaving = { $country } har varslet at landet trer ut av { $treaty } { $day }.
disarm-zone = { $country } hører gjennom { $list } til en kjernevåpenfri sone.
disarm-left = I { $year } trakk { $list } seg fra { $treaty }.
disarm-as-of = Listene over parter er gjengitt slik registeret kjente dem; den eldste er fra { $day }.
disarm-no-list = Registeret forteller ikke hvem som er part i { $list }: { $reason }.
disarm-treaty = { $treaty_name }
disarm-treaty-prose = { $treaty }
disarm-is-party = part siden { $since }
disarm-has-ratified = ratifisert { $since }; ikke trådt i kraft
disarm-has-signed = undertegnet { $signed }; ikke bundet
disarm-is-not-party = ikke part
disarm-not-known = ikke avklart i listene
table-disarmament-treaties = { $country } og nedrustningsavtalene
head-disarm-treaty = Avtale
head-disarm-standing = Status
head-disarm-parties = Parter i alt
