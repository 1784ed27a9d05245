# Organised crime and terrorism
chapter-crime_and_terror = Organised crime and terrorism

dim-score_of = score
dim-sea = sea
dim-waters = distance from the shore
dim-zone = economic zone
dim-initiator = traced to
dim-initiator_kind = initiator
dim-receiver = receiver
dim-list = sanctions list
dim-year_listed = year of listing

value-criminality = criminality
value-markets = criminal markets
value-actors = criminal actors
value-resilience = resilience
value-human_trafficking = human trafficking
value-human_smuggling = human smuggling
value-arms_trafficking = arms trafficking
value-flora_crimes = crimes against plant life
value-fauna_crimes = crimes against wildlife
value-resource_crimes = crimes with non-renewable resources
value-heroin = trade in heroin
value-cocaine = trade in cocaine
value-cannabis = trade in cannabis
value-synthetic_drugs = trade in synthetic drugs
value-cyber_crimes = cyber-dependent crime
value-financial_crimes = financial crime
value-counterfeit_goods = trade in counterfeit goods
value-excisable_goods = illicit trade in excisable goods
value-extortion = extortion
value-mafia_style_groups = mafia-style groups
value-criminal_networks = criminal networks
value-state_actors = state-embedded actors
value-foreign_actors = foreign actors
value-private_actors = private-sector actors
value-leadership = political leadership and governance
value-transparency = transparency and accountability
value-cooperation = international cooperation
value-policies = national policies and laws
value-judiciary = courts and detention
value-law_enforcement = law enforcement
value-territorial_integrity = territorial integrity
value-money_laundering = work against money laundering
value-regulation = economic regulation
value-victim_support = support for victims and witnesses
value-prevention = prevention
value-civil_society = non-state actors

value-malacca_singapore = Straits of Malacca and Singapore
value-red_sea_aden = Red Sea and Gulf of Aden
value-western_indian_ocean = western Indian Ocean and Arabian Sea
value-south_asia = Bay of Bengal and off India and Sri Lanka
value-sulu_celebes = Sulu and Celebes Seas
value-south_china_sea = South China Sea and Gulf of Thailand
value-gulf_of_guinea = Gulf of Guinea and off West Africa
value-caribbean = Caribbean Sea and Gulf of Mexico
value-south_america = off South America
value-indonesia = Java Sea and other Indonesian waters
value-east_asia = East China Sea, Yellow Sea and off Japan
value-persian_gulf = Persian Gulf
value-other_sea = other waters
value-within_12_nm = at most 12 nautical miles from the shore
value-beyond_12_nm = more than 12 nautical miles from the shore
value-attempted = attempted
value-boarded = boarded
value-fired_upon = fired upon
value-hijacked = hijacked or detained
value-suspicious = suspicious approach

value-data_theft = data theft
value-doxing = data theft and publication
value-disruption = disruption
value-hijacking_with_misuse = hijacking with misuse
value-hijacking_without_misuse = hijacking without misuse
value-ransomware = ransomware
value-state_actor = state
value-state_affiliated = non-state actor with suggested ties to a state
value-non_state_group = non-state group
value-individual = individual
value-not_attributed = not attributed
value-state_receiver = state
value-region_receiver = region
value-organisation_receiver = organisation
value-unknown_receiver = unknown

value-drc = Democratic Republic of the Congo
value-car = Central African Republic
value-guinea_bissau = Guinea-Bissau
value-haiti = Haiti
value-iraq = Iraq
value-iran = Iran
value-dprk = North Korea
value-libya = Libya
value-mali = Mali
value-isil_al_qaida = ISIL and Al-Qaida
value-sudan = Sudan
value-somalia = Somalia
value-south_sudan = South Sudan
value-taliban = Taliban
value-yemen = Yemen
value-entity = entity

crime-organised = The Global Organized Crime Index { $edition }, in which 10 is the most, gave { $country } a score of { $score } for criminality. That was number { $rank } of { $countries } countries, counted from the highest; the average was { $average }.
crime-markets = { $count_n ->
    [one] The criminal market with the highest score was { $list } ({ $score }).
   *[other] The criminal markets with the highest score were { $list } ({ $score }).
  }
crime-resilience = For resilience to organised crime the country scored { $score }; the average was { $average }.
crime-resilience-before = In the index of { $edition } the score for resilience was { $score }.
crime-unscored = The Global Organized Crime Index { $edition } does not score { $country }.
crime-homicide = In { $year } the homicide rate { $country_where } was { $rate } per 100,000 people, according to the United Nations Office on Drugs and Crime (UNODC), figures of { $release }.
crime-homicide-number = In { $year } the homicide rate { $country_where } was { $rate } per 100,000 people, with { $number } victims in all, according to the United Nations Office on Drugs and Crime (UNODC), figures of { $release }.
crime-homicide-last = For the years after that, to { $year }, there is no figure.
crime-homicide-world = The world’s rate was { $rate }.
crime-homicide-rising = { $country_genitive } rate had risen from { $earlier } in { $year }.
crime-homicide-falling = { $country_genitive } rate had fallen from { $earlier } in { $year }.
crime-homicide-unchanged = { $country_genitive } rate was { $earlier } in { $year }.
crime-homicide-small = The country had { $persons } inhabitants in { $year }, so that single cases move the rate.
crime-homicide-gap = UNODC’s figures have no homicide rate for { $country } in { $span }.
chart-homicide = Victims of homicide per 100,000 people { $country_where } and in the world, by year; UNODC’s figures of { $release }

terror-world = In { $year }, { $deaths } people were killed in { $incidents } terrorist incidents in the world, according to the Global Terrorism Index (GTI) { $edition }. The largest numbers were killed in { $list }.
terror-country = { $country } ({ $deaths })
terror-world-rising = The number killed had risen from { $earlier } in { $then }.
terror-world-falling = The number killed had fallen from { $earlier } in { $then }.
terror-world-unchanged = The number killed was about the same as in { $then }: { $earlier }.
terror-rand-international = In { $year } international terrorism killed { $deaths } people in { $incidents } incidents in the world, according to RAND’s database ({ $release }), which has no domestic terrorism before 1998.
terror-rand-all = In { $year } terrorism killed { $deaths } people in { $incidents } incidents in the world, according to RAND’s database ({ $release }).
terror-none = None of the incidents took place { $country_where }.
terror-no-deaths = { $incidents } of the incidents took place { $country_where }, where nobody was killed.
terror-some = { $incidents } of the incidents took place { $country_where }, where { $deaths_n ->
    [one] { $deaths } person was killed.
   *[other] { $deaths } people were killed.
  }
terror-score = The index, which weighs five years, gave { $country } { $score } of 10 points, where 10 is the most affected, and place number { $rank }.
terror-not-listed = The index does not cover { $country }.

piracy-world = Pirates and robbers were reported to have attacked ships { $attacks } times in { $year }, according to the data set Crime at Sea ({ $release }). The largest numbers were { $list }.
piracy-rising = The number had risen from { $earlier } in { $then }.
piracy-falling = The number had fallen from { $earlier } in { $then }.
piracy-unchanged = The number was about the same as in { $then }: { $earlier }.
piracy-sea-malacca-singapore = in the Straits of Malacca and Singapore ({ $attacks })
piracy-sea-red-sea-aden = in the Red Sea and the Gulf of Aden ({ $attacks })
piracy-sea-western-indian-ocean = in the western Indian Ocean and the Arabian Sea ({ $attacks })
piracy-sea-south-asia = in the Bay of Bengal and off India and Sri Lanka ({ $attacks })
piracy-sea-sulu-celebes = in the Sulu and Celebes Seas ({ $attacks })
piracy-sea-south-china-sea = in the South China Sea and the Gulf of Thailand ({ $attacks })
piracy-sea-gulf-of-guinea = in the Gulf of Guinea and off West Africa ({ $attacks })
piracy-sea-caribbean = in the Caribbean Sea and the Gulf of Mexico ({ $attacks })
piracy-sea-south-america = off South America ({ $attacks })
piracy-sea-indonesia = in the Java Sea and other Indonesian waters ({ $attacks })
piracy-sea-east-asia = in the East China Sea, the Yellow Sea and off Japan ({ $attacks })
piracy-sea-persian-gulf = in the Persian Gulf ({ $attacks })
piracy-off = { $attacks } of the attacks took place with { $country_genitive } shore as the nearest, { $near } of them at most 12 nautical miles from it; { $ever } in all since { $since }.
piracy-off-all-near = { $attacks_n ->
    [one] { $attacks } of the attacks took place with { $country_genitive } shore as the nearest, at most 12 nautical miles from it; { $ever } in all since { $since }.
   *[other] { $attacks } of the attacks took place with { $country_genitive } shore as the nearest, none of them more than 12 nautical miles from it; { $ever } in all since { $since }.
  }
piracy-off-none-near = { $attacks_n ->
    [one] { $attacks } of the attacks took place with { $country_genitive } shore as the nearest, more than 12 nautical miles from it; { $ever } in all since { $since }.
   *[other] { $attacks } of the attacks took place with { $country_genitive } shore as the nearest, all more than 12 nautical miles from it; { $ever } in all since { $since }.
  }
piracy-none = None of the attacks took place with { $country_genitive } shore as the nearest; { $ever } in all since { $since }.
piracy-never = No attack since { $since } is recorded with { $country_genitive } shore as the nearest.
piracy-ended = The data set has nothing after { $year }.
chart-piracy = Reported attacks on ships, by year; Crime at Sea ({ $release })
label-coast = Off { $country_name }

cyber-world = { $incidents_n ->
    [one] For { $year } the European Repository of Cyber Incidents (EuRepoC), version { $version }, has { $incidents } cyber incident in the world.
   *[other] For { $year } the European Repository of Cyber Incidents (EuRepoC), version { $version }, has { $incidents } cyber incidents in the world.
  }
cyber-rising = The number had risen from { $earlier } in { $then }.
cyber-falling = The number had fallen from { $earlier } in { $then }.
cyber-unchanged = The number was about the same as in { $then }: { $earlier }.
cyber-kinds = The most frequent kinds in { $year } were { $list }; one incident can be of several kinds.
cyber-kind-data-theft = data theft ({ $incidents })
cyber-kind-doxing = data theft with publication ({ $incidents })
cyber-kind-disruption = disruption of services ({ $incidents })
cyber-kind-hijacking-with-misuse = hijacking of systems with misuse ({ $incidents })
cyber-kind-hijacking-without-misuse = hijacking of systems without misuse ({ $incidents })
cyber-kind-ransomware = ransomware ({ $incidents })
cyber-region = { $states_n ->
    [one] In the only other state
   *[other] In the { $states } other states
  } of { $country_genitive } UN subregion the repository has { $incidents_n ->
    [0] no incident
    [one] { $incidents } incident
   *[other] { $incidents } incidents
  } for { $year }.
cyber-own = { $ever_n ->
    [one] { $incidents } of the incidents in { $year } hit { $country }; since { $since } the repository has { $ever } incident against the country.
   *[other] { $incidents } of the incidents in { $year } hit { $country }; since { $since } the repository has { $ever } incidents against the country.
  }
cyber-own-none = { $ever_n ->
    [one] None of the incidents in { $year } hit { $country }; since { $since } the repository has { $ever } incident against the country.
   *[other] None of the incidents in { $year } hit { $country }; since { $since } the repository has { $ever } incidents against the country.
  }
cyber-own-kinds = The most frequent kinds among these are { $list }.
cyber-never = The repository has no incident against { $country } since { $since }.
cyber-traced = EuRepoC traces the largest numbers of the incidents against the country to { $list }.
cyber-traced-one = EuRepoC traces the largest number of the incidents against the country to { $list }.
cyber-traced-to = { $country } ({ $incidents })

sanctions-all = On { $day } the UN Security Council’s consolidated list of sanctions had { $persons } persons and { $entities } groups and companies; { $terror } of the entries were for ties to ISIL or Al-Qaida.
sanctions-own = The list that concerns { $country } had { $persons_n ->
    [one] { $persons } person
   *[other] { $persons } persons
  } and { $entities_n ->
    [one] { $entities } group or company.
   *[other] { $entities } groups or companies.
  }
sanctions-own-persons = { $persons_n ->
    [one] The list that concerns { $country } had { $persons } person.
   *[other] The list that concerns { $country } had { $persons } persons.
  }
sanctions-own-entities = { $entities_n ->
    [one] The list that concerns { $country } had { $entities } group or company.
   *[other] The list that concerns { $country } had { $entities } groups or companies.
  }

crime-absent = The record has no figures on { $list }: { $reason }.
crime-later = The record begins later with { $list }.
crime-topic-organised-crime = organised crime
crime-topic-homicide = homicide
crime-topic-terrorism = terrorism
crime-topic-piracy = piracy
crime-topic-cyber = cyber incidents
crime-topic-sanctions = the UN’s sanctions lists
crime-begins-organised-crime = organised crime ({ $year })
crime-begins-homicide = homicide ({ $year })
crime-begins-terrorism = terrorism ({ $year })
crime-begins-piracy = piracy ({ $year })
crime-begins-cyber = cyber incidents ({ $year })
crime-begins-sanctions = the UN’s sanctions lists ({ $year })
