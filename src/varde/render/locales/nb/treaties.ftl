# Avtalene i den internasjonale rettsordenen
law-gap = For { $month } kan ikke registeret si hvilke folkerettslige avtaler { $country } er part i: { $reason }.
law-territory = Partslistene for de folkerettslige avtalene nevner ikke { $country } for seg.
law-court-party = { $as ->
    [it] Landet
   *[other] { $country }
  } har vært part i { $treaty } siden { $since }, som én av { $parties } parter.
law-court-ratified = { $as ->
    [it] Landet
   *[other] { $country }
  } ratifiserte { $treaty } { $since }; vedtektene var ennå ikke trådt i kraft.
law-court-leaving = Landet har varslet at det trekker seg ut, med virkning fra { $day }.
law-court-was = { $as ->
    [it] Landet
   *[other] { $country }
  } var part i { $treaty } fra { $since } til { $until }, men har trukket seg ut.
law-court-signed = { $as ->
    [it] Landet
   *[other] { $country }
  } undertegnet { $treaty } { $signed }, men er ikke part.
law-court-outside = { $as ->
    [it] Landet
   *[other] { $country }
  } er ikke part i { $treaty }, som har { $parties } parter.
law-icj-recognises = { $as ->
    [it] Landet
   *[other] { $country }
  } godtar Den internasjonale domstolens jurisdiksjon som obligatorisk, ved erklæring av { $since }.
law-icj-does-not = { $as ->
    [it] Landet
   *[other] { $country }
  } har ikke godtatt Den internasjonale domstolens jurisdiksjon som obligatorisk.
law-party = { $as ->
    [it] Landet
   *[other] { $country }
  } er part i { $list }.
law-ratified = { $as ->
    [it] Landet
   *[other] { $country }
  } har ratifisert { $list }, som { $count_n ->
    [one] ennå ikke er
   *[other] ennå ikke er
  } trådt i kraft.
law-signed = { $as ->
    [it] Landet
   *[other] { $country }
  } har undertegnet { $list }, men er ikke bundet av { $count_n ->
    [one] den
   *[other] dem
  }.
law-outside = { $as ->
    [it] Landet
   *[other] { $country }
  } står utenfor { $list }.
law-rights-all = { $as ->
    [it] Landet
   *[other] { $country }
  } er part i alle FNs kjernekonvensjoner om menneskerettigheter som er trådt i kraft.
law-rights-except = { $as ->
    [it] Landet
   *[other] { $country }
  } er part i FNs kjernekonvensjoner om menneskerettigheter, unntatt { $list }.
law-rights-some = Av FNs kjernekonvensjoner om menneskerettigheter er { $as ->
    [it] landet
   *[other] { $country }
  } part i { $list }.
law-rights-none = { $as ->
    [it] Landet
   *[other] { $country }
  } er ikke part i noen av FNs kjernekonvensjoner om menneskerettigheter.
law-terror-all = { $as ->
    [it] Landet
   *[other] { $country }
  } er part i { $count_n ->
    [one] den ene konvensjonen
   *[other] alle konvensjonene
  } mot terrorisme som er deponert hos FN og er trådt i kraft.
law-terror-some = Av konvensjonene mot terrorisme som er deponert hos FN, er { $as ->
    [it] landet
   *[other] { $country }
  } part i { $list }.
law-terror-none = { $as ->
    [it] Landet
   *[other] { $country }
  } er ikke part i noen av konvensjonene mot terrorisme som er deponert hos FN.
law-as-of = De nyeste partslistene i registeret er fra { $list }.
law-list-of = { $day } ({ $what })
law-list-court = Den internasjonale straffedomstolen
law-list-icj = Den internasjonale domstolen
law-list-war = Genève-konvensjonene med tilleggsprotokoller
law-list-genocide = folkemordkonvensjonen
law-list-rights = menneskerettigheter
law-list-terror = terrorisme
law-list-short = { $treaty_short }
law-treaty-prose = { $treaty }
law-protocols = { $which ->
    [p1] tilleggsprotokoll I
    [p2] tilleggsprotokoll II
    [p3] tilleggsprotokoll III
    [p12] tilleggsprotokollene I og II
    [p13] tilleggsprotokollene I og III
    [p23] tilleggsprotokollene II og III
   *[other] tilleggsprotokollene I, II og III
  }
law-treaty = { $treaty_name }
law-is-party = part siden { $since }
law-has-ratified = ratifisert { $since }; ennå ikke i kraft
law-has-signed = undertegnet { $signed }; ikke bundet
law-is-not-party = ikke part
law-not-known = ikke kjent: { $reason }
table-law-treaties = { $country } og de folkerettslige avtalene
head-law-treaty = Avtale
head-law-standing = Tilknytning
