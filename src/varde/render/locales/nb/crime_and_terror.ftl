# Organisert kriminalitet og terrorisme
chapter-crime_and_terror = Organisert kriminalitet og terrorisme

dim-score_of = poeng for
dim-sea = havområde
dim-waters = avstand fra kysten
dim-zone = økonomisk sone
dim-initiator = sporet til
dim-initiator_kind = opphav
dim-receiver = rammet
dim-list = sanksjonsliste
dim-year_listed = oppføringsår

value-criminality = kriminalitet
value-markets = kriminelle markeder
value-actors = kriminelle aktører
value-resilience = motstandskraft
value-human_trafficking = menneskehandel
value-human_smuggling = menneskesmugling
value-arms_trafficking = ulovlig våpenhandel
value-flora_crimes = kriminalitet mot planteliv og skog
value-fauna_crimes = kriminalitet mot dyreliv
value-resource_crimes = kriminalitet med ikke-fornybare ressurser
value-heroin = handel med heroin
value-cocaine = handel med kokain
value-cannabis = handel med cannabis
value-synthetic_drugs = handel med syntetiske stoffer
value-cyber_crimes = datakriminalitet
value-financial_crimes = økonomisk kriminalitet
value-counterfeit_goods = handel med forfalskede varer
value-excisable_goods = ulovlig handel med avgiftspliktige varer
value-extortion = utpressing
value-mafia_style_groups = mafialignende grupper
value-criminal_networks = kriminelle nettverk
value-state_actors = aktører innenfor staten
value-foreign_actors = utenlandske aktører
value-private_actors = aktører i næringslivet
value-leadership = politisk ledelse og styresett
value-transparency = åpenhet og ansvarlighet
value-cooperation = internasjonalt samarbeid
value-policies = nasjonal politikk og lovgivning
value-judiciary = domstoler og kriminalomsorg
value-law_enforcement = politi og påtalemyndighet
value-territorial_integrity = kontroll over territoriet
value-money_laundering = arbeid mot hvitvasking
value-regulation = regulering av økonomien
value-victim_support = støtte til ofre og vitner
value-prevention = forebygging
value-civil_society = ikke-statlige aktører

value-malacca_singapore = Malakka- og Singaporestredet
value-red_sea_aden = Rødehavet og Adenbukta
value-western_indian_ocean = det vestlige Indiahavet og Arabiahavet
value-south_asia = Bengalbukta og utenfor India og Sri Lanka
value-sulu_celebes = Sulu- og Celebeshavet
value-south_china_sea = Sør-Kina-havet og Thailandbukta
value-gulf_of_guinea = Guineabukta og utenfor Vest-Afrika
value-caribbean = Det karibiske hav og Mexicogolfen
value-south_america = utenfor Sør-Amerika
value-indonesia = Javahavet og andre indonesiske farvann
value-east_asia = Øst-Kina-havet, Gulehavet og utenfor Japan
value-persian_gulf = Persiabukta
value-other_sea = andre farvann
value-within_12_nm = høyst 12 nautiske mil fra kysten
value-beyond_12_nm = mer enn 12 nautiske mil fra kysten
value-attempted = forsøk
value-boarded = bordet
value-fired_upon = beskutt
value-hijacked = kapret eller holdt tilbake
value-suspicious = mistenkelig tilnærming

value-data_theft = datatyveri
value-doxing = datatyveri med offentliggjøring
value-disruption = forstyrrelse av drift
value-hijacking_with_misuse = kapring av systemer med misbruk
value-hijacking_without_misuse = kapring av systemer uten misbruk
value-ransomware = løsepengevirus
value-state_actor = stat
value-state_affiliated = ikke-statlig aktør med antatt tilknytning til en stat
value-non_state_group = ikke-statlig gruppe
value-individual = enkeltperson
value-not_attributed = ikke tilskrevet noen
value-state_receiver = stat
value-region_receiver = region
value-organisation_receiver = organisasjon
value-unknown_receiver = ukjent

value-drc = Den demokratiske republikken Kongo
value-car = Den sentralafrikanske republikk
value-guinea_bissau = Guinea-Bissau
value-haiti = Haiti
value-iraq = Irak
value-iran = Iran
value-dprk = Nord-Korea
value-libya = Libya
value-mali = Mali
value-isil_al_qaida = ISIL og Al-Qaida
value-sudan = Sudan
value-somalia = Somalia
value-south_sudan = Sør-Sudan
value-taliban = Taliban
value-yemen = Jemen
value-entity = gruppe eller foretak

crime-organised = Den globale indeksen for organisert kriminalitet for { $edition }, der 10 er mest, ga { $country } { $score } poeng for kriminalitet. Det var plass nummer { $rank } av { $countries } land regnet fra toppen; gjennomsnittet var { $average }.
crime-markets = { $count_n ->
    [one] Det kriminelle markedet med flest poeng var { $list } ({ $score }).
   *[other] De kriminelle markedene med flest poeng var { $list } ({ $score }).
  }
crime-resilience = For motstandskraft mot organisert kriminalitet fikk landet { $score } poeng; gjennomsnittet var { $average }.
crime-resilience-before = I indeksen for { $edition } fikk landet { $score } poeng for motstandskraft.
crime-unscored = Den globale indeksen for organisert kriminalitet for { $edition } omfatter ikke { $country }.
crime-homicide = I { $year } var drapsraten { $country_where } { $rate } per 100 000 innbyggere, ifølge tall fra FNs kontor for narkotika og kriminalitet (UNODC) av { $release }.
crime-homicide-number = I { $year } var drapsraten { $country_where } { $rate } per 100 000 innbyggere, med { $number } drapsofre i alt, ifølge tall fra FNs kontor for narkotika og kriminalitet (UNODC) av { $release }.
crime-homicide-last = For årene etter, til og med { $year }, finnes det ikke noe tall.
crime-homicide-world = For verden var raten { $rate }.
crime-homicide-rising = { $country_genitive } rate hadde steget fra { $earlier } i { $year }.
crime-homicide-falling = { $country_genitive } rate hadde gått ned fra { $earlier } i { $year }.
crime-homicide-unchanged = { $country_genitive } rate var { $earlier } i { $year }.
crime-homicide-small = Landet hadde { $persons } innbyggere i { $year }, og enkeltsaker slår derfor ut i raten.
crime-homicide-gap = UNODCs tall har ingen drapsrate for { $country } i { $span }.
chart-homicide = Drapsofre per 100 000 innbyggere { $country_where } og i verden, etter år; UNODCs tall av { $release }

terror-world = I { $year } ble { $deaths } mennesker drept i { $incidents } terrorhendelser i verden, ifølge Global Terrorism Index (GTI) { $edition }. Flest ble drept { $list }.
terror-country = { $country_where } ({ $deaths })
terror-world-rising = Antallet drepte hadde steget fra { $earlier } i { $then }.
terror-world-falling = Antallet drepte hadde gått ned fra { $earlier } i { $then }.
terror-world-unchanged = Antallet drepte var omtrent som i { $then }: { $earlier }.
terror-rand-international = I { $year } ble { $deaths } mennesker drept i { $incidents } internasjonale terrorhendelser i verden, ifølge RANDs database ({ $release }), som ikke omfatter innenlandsk terrorisme før 1998.
terror-rand-all = I { $year } ble { $deaths } mennesker drept i { $incidents } terrorhendelser i verden, ifølge RANDs database ({ $release }).
terror-none = Ingen av hendelsene skjedde { $country_where }.
terror-no-deaths = { $incidents } av hendelsene skjedde { $country_where }, der ingen ble drept.
terror-some = { $incidents } av hendelsene skjedde { $country_where }, der { $deaths_n ->
    [one] { $deaths } person ble drept.
   *[other] { $deaths } personer ble drept.
  }
terror-score = Indeksen, som veier fem år, ga { $country } { $score } av 10 poeng, der 10 er mest rammet, og plass nummer { $rank }.
terror-not-listed = Indeksen omfatter ikke { $country }.

piracy-world = I { $year } ble det meldt om { $attacks } pirat- og ransangrep på skip i verden, ifølge datasettet Crime at Sea ({ $release }). Flest var det { $list }.
piracy-rising = Antallet hadde steget fra { $earlier } i { $then }.
piracy-falling = Antallet hadde gått ned fra { $earlier } i { $then }.
piracy-unchanged = Antallet var omtrent som i { $then }: { $earlier }.
piracy-sea-malacca-singapore = i Malakka- og Singaporestredet ({ $attacks })
piracy-sea-red-sea-aden = i Rødehavet og Adenbukta ({ $attacks })
piracy-sea-western-indian-ocean = i det vestlige Indiahavet og Arabiahavet ({ $attacks })
piracy-sea-south-asia = i Bengalbukta og utenfor India og Sri Lanka ({ $attacks })
piracy-sea-sulu-celebes = i Sulu- og Celebeshavet ({ $attacks })
piracy-sea-south-china-sea = i Sør-Kina-havet og Thailandbukta ({ $attacks })
piracy-sea-gulf-of-guinea = i Guineabukta og utenfor Vest-Afrika ({ $attacks })
piracy-sea-caribbean = i Det karibiske hav og Mexicogolfen ({ $attacks })
piracy-sea-south-america = utenfor Sør-Amerika ({ $attacks })
piracy-sea-indonesia = i Javahavet og andre indonesiske farvann ({ $attacks })
piracy-sea-east-asia = i Øst-Kina-havet, i Gulehavet og utenfor Japan ({ $attacks })
piracy-sea-persian-gulf = i Persiabukta ({ $attacks })
piracy-off = { $attacks } av hendelsene skjedde nærmest { $country_genitive } kyst, { $near } av dem høyst 12 nautiske mil fra den; i alt { $ever } siden { $since }.
piracy-off-all-near = { $attacks_n ->
    [one] { $attacks } av hendelsene skjedde nærmest { $country_genitive } kyst, høyst 12 nautiske mil fra den; i alt { $ever } siden { $since }.
   *[other] { $attacks } av hendelsene skjedde nærmest { $country_genitive } kyst, ingen av dem mer enn 12 nautiske mil fra den; i alt { $ever } siden { $since }.
  }
piracy-off-none-near = { $attacks_n ->
    [one] { $attacks } av hendelsene skjedde nærmest { $country_genitive } kyst, mer enn 12 nautiske mil fra den; i alt { $ever } siden { $since }.
   *[other] { $attacks } av hendelsene skjedde nærmest { $country_genitive } kyst, alle mer enn 12 nautiske mil fra den; i alt { $ever } siden { $since }.
  }
piracy-none = Ingen av hendelsene skjedde nærmest { $country_genitive } kyst; i alt { $ever } siden { $since }.
piracy-never = Siden { $since } er det ikke registrert noe angrep der { $country_genitive } kyst var nærmest.
piracy-ended = Datasettet har ingenting etter { $year }.
chart-piracy = Meldte angrep på skip, etter år; Crime at Sea ({ $release })
label-coast = Ved { $country_name }

cyber-world = { $incidents_n ->
    [one] For { $year } har Det europeiske registeret over cyberhendelser (EuRepoC), versjon { $version }, { $incidents } cyberhendelse i verden.
   *[other] For { $year } har Det europeiske registeret over cyberhendelser (EuRepoC), versjon { $version }, { $incidents } cyberhendelser i verden.
  }
cyber-rising = Antallet hadde steget fra { $earlier } i { $then }.
cyber-falling = Antallet hadde gått ned fra { $earlier } i { $then }.
cyber-unchanged = Antallet var omtrent som i { $then }: { $earlier }.
cyber-kinds = De vanligste typene i { $year } var { $list }; en hendelse kan være av flere typer.
cyber-kind-data-theft = datatyveri ({ $incidents })
cyber-kind-doxing = datatyveri med offentliggjøring ({ $incidents })
cyber-kind-disruption = driftsforstyrrelser ({ $incidents })
cyber-kind-hijacking-with-misuse = kapring av systemer med misbruk ({ $incidents })
cyber-kind-hijacking-without-misuse = kapring av systemer uten misbruk ({ $incidents })
cyber-kind-ransomware = løsepengevirus ({ $incidents })
cyber-region = { $states_n ->
    [one] I den eneste andre staten
   *[other] I de { $states } andre statene
  } i samme FN-underregion som { $country } har registeret { $incidents_n ->
    [0] ingen hendelse
    [one] { $incidents } hendelse
   *[other] { $incidents } hendelser
  } for { $year }.
cyber-own = { $ever_n ->
    [one] { $incidents } av hendelsene i { $year } rammet { $country }; siden { $since } har registeret { $ever } hendelse mot landet.
   *[other] { $incidents } av hendelsene i { $year } rammet { $country }; siden { $since } har registeret { $ever } hendelser mot landet.
  }
cyber-own-none = { $ever_n ->
    [one] Ingen av hendelsene i { $year } rammet { $country }; siden { $since } har registeret { $ever } hendelse mot landet.
   *[other] Ingen av hendelsene i { $year } rammet { $country }; siden { $since } har registeret { $ever } hendelser mot landet.
  }
cyber-own-kinds = De vanligste typene blant disse er { $list }.
cyber-never = Registeret har ingen hendelse mot { $country } siden { $since }.
cyber-traced = Flest av hendelsene mot landet sporer EuRepoC til { $list }.
cyber-traced-one = Flest av hendelsene mot landet sporer EuRepoC til { $list }.
cyber-traced-to = { $country } ({ $incidents })

sanctions-all = Per { $day } sto { $persons } personer og { $entities } grupper og foretak på sanksjonslisten til FNs sikkerhetsråd; { $terror } av oppføringene gjaldt tilknytning til ISIL eller Al-Qaida.
sanctions-own = På listen som gjelder { $country }, sto { $persons_n ->
    [one] { $persons } person
   *[other] { $persons } personer
  } og { $entities_n ->
    [one] { $entities } gruppe eller foretak.
   *[other] { $entities } grupper eller foretak.
  }
sanctions-own-persons = { $persons_n ->
    [one] På listen som gjelder { $country }, sto { $persons } person.
   *[other] På listen som gjelder { $country }, sto { $persons } personer.
  }
sanctions-own-entities = { $entities_n ->
    [one] På listen som gjelder { $country }, sto { $entities } gruppe eller foretak.
   *[other] På listen som gjelder { $country }, sto { $entities } grupper eller foretak.
  }

crime-absent = Registeret har ingen tall for { $list }: { $reason }.
crime-later = Registeret begynner senere for { $list }.
crime-topic-organised-crime = organisert kriminalitet
crime-topic-homicide = drap
crime-topic-terrorism = terrorisme
crime-topic-piracy = sjørøveri
crime-topic-cyber = cyberhendelser
crime-topic-sanctions = FNs sanksjonslister
crime-begins-organised-crime = organisert kriminalitet ({ $year })
crime-begins-homicide = drap ({ $year })
crime-begins-terrorism = terrorisme ({ $year })
crime-begins-piracy = sjørøveri ({ $year })
crime-begins-cyber = cyberhendelser ({ $year })
crime-begins-sanctions = FNs sanksjonslister ({ $year })
