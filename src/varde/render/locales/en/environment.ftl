# The security situation: conflicts, deaths, near areas, and people who have fled
chapter-environment = The security situation

dim-intensity = intensity
value-minor = minor conflict
value-war = war
value-extrasystemic = against a colonial power
value-internationalised = within a state, with troops from outside
value-state_based = with a state as a party
value-non_state = between groups
value-one_sided = against civilians
value-party = a side
value-supporter = sends a side troops
value-candidate = preliminary
value-refugees = refugees
value-asylum_seekers = asylum-seekers
value-other_protection = others in need of international protection

env-gap = The record has no figures for armed conflicts in { $year } that { $country } could be seen against: { $reason }.
env-active = { $conflicts_n ->
    [one] In { $year }, { $conflicts } armed conflict with a state on at least one side was under way in the world, according to release { $release } of the Uppsala Conflict Data Program (UCDP).
   *[other] In { $year }, { $conflicts } armed conflicts with a state on at least one side were under way in the world, according to release { $release } of the Uppsala Conflict Data Program (UCDP).
  }
env-wars = { $wars_n ->
    [0] None of them was a war, with 1,000 or more deaths in battle in the year.
    [one] { $wars } of them was a war, with 1,000 or more deaths in battle in the year.
   *[other] { $wars } of them were wars, with 1,000 or more deaths in battle in the year.
  }
env-trend-rising = The number has risen from { $earlier } in { $then }.
env-trend-falling = The number has fallen from { $earlier } in { $then }.
env-trend-unchanged = The number is about the same as in { $then }, when it was { $earlier }.
env-trend-same = The number was the same in { $then }.
env-trend-few = { $earlier_n ->
    [0] In { $then } there were none.
   *[other] In { $then } the number was { $earlier }.
  }
env-record = No earlier year in the record, which begins in { $first }, had as many.
env-foreign = { $foreign_n ->
    [one] In { $foreign } of the conflicts, within a state, troops from other states took part.
   *[other] In { $foreign } of the conflicts, all of them within a state, troops from other states took part.
  }
env-foreign-then = { $foreign_n ->
    [one] In { $foreign } of the conflicts, within a state, troops from other states took part; in { $then } the number was { $earlier }.
   *[other] In { $foreign } of the conflicts, all of them within a state, troops from other states took part; in { $then } the number was { $earlier }.
  }
env-deaths = In { $year }, { $deaths } people were killed in organised violence, by UCDP’s best estimate: { $state } in conflicts with a state on one side, { $groups } in fighting between groups and { $civilians } in attacks on civilians.
env-deaths-gap = How many were killed in organised violence in { $year } cannot be told, neither for the world nor for { $country }: { $reason }.
env-range = The estimate lies between { $low } and { $high }.
env-across = { $conflicts_n ->
    [one] { $conflicts } conflict with a state on one side killed people in more than one country in { $year }, by the events of UCDP’s release { $release }.
   *[other] { $conflicts } conflicts with a state on one side killed people in more than one country in { $year }, by the events of UCDP’s release { $release }.
  }
env-across-preliminary = { $conflicts_n ->
    [one] { $conflicts } conflict with a state on one side killed people in more than one country in { $year }, by UCDP’s candidate events, which are preliminary.
   *[other] { $conflicts } conflicts with a state on one side killed people in more than one country in { $year }, by UCDP’s candidate events, which are preliminary.
  }
env-groups = { $groups_n ->
    [one] In { $year }, { $groups } armed group fought a state, according to release { $release } of UCDP’s list of pairs that fight.
   *[other] In { $year }, { $groups } armed groups fought a state, according to release { $release } of UCDP’s list of pairs that fight.
  }
env-groups-rising = The picture of actors has become more complex: in { $year }, { $groups } armed groups fought a state, up from { $earlier } in { $then }, according to release { $release } of UCDP’s list of pairs that fight.
env-groups-falling = { $groups_n ->
    [one] In { $year }, { $groups } armed group fought a state, down from { $earlier } in { $then }, according to release { $release } of UCDP’s list of pairs that fight.
   *[other] In { $year }, { $groups } armed groups fought a state, down from { $earlier } in { $then }, according to release { $release } of UCDP’s list of pairs that fight.
  }
env-groups-unchanged = { $groups_n ->
    [one] In { $year }, { $groups } armed group fought a state, about as many as in { $then } ({ $earlier }), according to release { $release } of UCDP’s list of pairs that fight.
   *[other] In { $year }, { $groups } armed groups fought a state, about as many as in { $then } ({ $earlier }), according to release { $release } of UCDP’s list of pairs that fight.
  }
env-groups-same = { $groups_n ->
    [one] In { $year }, { $groups } armed group fought a state, as in { $then }, according to release { $release } of UCDP’s list of pairs that fight.
   *[other] In { $year }, { $groups } armed groups fought a state, as many as in { $then }, according to release { $release } of UCDP’s list of pairs that fight.
  }

env-near-gap = What goes on near { $country } cannot be told for { $year }: { $reason }.
env-near-alone = No other state lies within 1,000 kilometres of { $country }.
env-where-border = { $states_n ->
    [one] in the only state that borders on { $country }
   *[other] in the { $states } states that border on { $country }
  }
env-where-1000km = { $states_n ->
    [one] in the only state within 1,000 kilometres of { $country }
   *[other] in the { $states } states within 1,000 kilometres of { $country }
  }
env-near = { $where } { $conflicts_n ->
    [0] there was no active armed conflict
    [one] there was { $conflicts } active armed conflict
   *[other] there were { $conflicts } active armed conflicts
  } in { $year }, and { $deaths_n ->
    [0] nobody was killed in organised violence.
    [one] { $deaths } person was killed in organised violence.
   *[other] { $deaths } people were killed in organised violence.
  }
env-near-conflicts = { $where } { $conflicts_n ->
    [0] there was no active armed conflict
    [one] there was { $conflicts } active armed conflict
   *[other] there were { $conflicts } active armed conflicts
  } in { $year }.
env-near-most = The largest numbers were killed in { $list }.
env-place = { $country } ({ $deaths })
env-near-trend-rising = The number of deaths within 1,000 kilometres has risen from { $earlier } in { $then }.
env-near-trend-falling = The number of deaths within 1,000 kilometres has fallen from { $earlier } in { $then }.
env-near-trend-unchanged = The number of deaths within 1,000 kilometres is about the same as in { $then }, when it was { $earlier }.
env-near-trend-same = The number of deaths within 1,000 kilometres was the same in { $then }.
env-near-trend-few = { $earlier_n ->
    [0] In { $then } nobody was killed within 1,000 kilometres.
    [one] In { $then } { $earlier } person was killed within 1,000 kilometres.
   *[other] In { $then } { $earlier } people were killed within 1,000 kilometres.
  }
env-near-note = UCDP counts a conflict in the state whose government or territory it is over, a conflict between states in each of them, and deaths in the country where they happened, whichever side the dead were on.
env-counted-under = UCDP counts deaths { $part_where } under { $country }.

env-home = { $conflicts_n ->
    [0] { $country_where } itself there was no active armed conflict in { $year }.
    [one] { $country_where } itself there was { $conflicts } active armed conflict in { $year }.
   *[other] { $country_where } itself there were { $conflicts } active armed conflicts in { $year }.
  }
env-home-between-only = It was between states, and is counted in each of them, wherever it was fought.
env-home-war = { $wars_n ->
    [0] It does not count as a war, which takes 1,000 or more deaths in battle in the year.
   *[other] It counts as a war, with 1,000 or more deaths in battle in the year.
  }
env-home-wars = { $wars_n ->
    [0] None of them was a war, with 1,000 or more deaths in battle in the year.
    [one] { $wars } of them was a war, with 1,000 or more deaths in battle in the year.
   *[other] { $wars } of them were wars, with 1,000 or more deaths in battle in the year.
  }
env-home-between = { $between_n ->
    [one] { $between } of them was between states, and is counted in each of them, wherever it was fought.
   *[other] { $between } of them were between states, and are counted in each of them, wherever they were fought.
  }
env-home-gap = Conflicts and deaths { $country_where } cannot be told for { $year }: { $reason }.
env-home-unlisted = Conflicts and deaths { $country_where } cannot be told for { $year }: { $reason }. What happens there is counted under another state.
env-home-groups = { $groups_n ->
    [one] { $groups } armed group fought a state in conflicts over { $country } in { $year }.
   *[other] { $groups } armed groups fought a state in conflicts over { $country } in { $year }.
  }
env-home-groups-then = { $groups_n ->
    [one] { $groups } armed group
   *[other] { $groups } armed groups
  } fought a state in conflicts over { $country } in { $year }; { $earlier_n ->
    [0] in { $then } there were none.
   *[other] in { $then } the number was { $earlier }.
  }
env-home-never = UCDP has no deaths in organised violence { $country_where } from { $first } to { $year }.
env-home-deaths = { $deaths_n ->
    [0] Nobody was killed in organised violence { $country_where } in { $year }.
    [one] { $deaths } person was killed in organised violence { $country_where } in { $year }.
   *[other] { $deaths } people were killed in organised violence { $country_where } in { $year }.
  }
env-home-kinds = Of these, { $list }.
env-home-kind-state = { $deaths } died in conflicts with a state on one side
env-home-kind-groups = { $deaths } died in fighting between groups
env-home-kind-civilians = { $deaths } died in attacks on civilians
env-home-only-state = { $deaths_n ->
    [one] It happened in a conflict with a state on one side.
   *[other] All of them died in conflicts with a state on one side.
  }
env-home-only-groups = { $deaths_n ->
    [one] It happened in fighting between groups.
   *[other] All of them died in fighting between groups.
  }
env-home-only-civilians = { $deaths_n ->
    [one] It happened in an attack on civilians.
   *[other] All of them died in attacks on civilians.
  }
env-home-worst = The deadliest year { $country_where } in UCDP’s figures, which begin in { $first }, was { $top }, with { $peak } killed.
env-fights-party = In { $year } { $country } was itself a side in armed conflict over { $list }.
env-fights-party-between = In { $year } { $country } was itself a side in armed conflict between states, which also involved { $list }.
env-fights-supporter = In { $year } { $country } sent troops to a side in armed conflict over { $list }.
env-fights-supporter-between = In { $year } { $country } sent troops to a side in armed conflict between states, which involved { $list }.

env-since = From { $first } to { $last }, { $deaths } people were killed in organised violence in the world, by the events of UCDP’s release { $release }.
env-since-preliminary = From { $first } to { $last }, at least { $deaths } people were killed in organised violence in the world, by UCDP’s candidate events, which are preliminary.
env-since-month = In { $last }, { $deaths } people were killed in organised violence in the world, by the events of UCDP’s release { $release }.
env-since-month-preliminary = In { $last }, at least { $deaths } people were killed in organised violence in the world, by UCDP’s candidate events, which are preliminary.
env-since-home = { $deaths_n ->
    [one] { $deaths } of them died { $country_where }.
   *[other] { $deaths } of them died { $country_where }.
  }

env-refugees-gap = The record has no figures for refugees at the end of { $year }, neither for the world nor for { $country }: { $reason }.
env-refugees-world = At the end of { $year } there were { $refugees } refugees under UNHCR’s mandate in the world, according to UNHCR’s figures up to { $release }; Palestine refugees under UNRWA’s mandate are not among them.
env-hosted = { $refugees_n ->
    [one] { $refugees } of the refugees was { $country_where }.
   *[other] { $refugees } of the refugees were { $country_where }.
  }
env-hosted-share = { $refugees_n ->
    [one] { $refugees } of the refugees was { $country_where }, { $share } for every thousand inhabitants.
   *[other] { $refugees } of the refugees were { $country_where }, { $share } for every thousand inhabitants.
  }
env-hosted-from = The largest groups came from { $list }.
env-hosted-from-all = All whose origin is known came from { $list }.
env-hosted-none = UNHCR has no figure for refugees { $country_where } at the end of { $year }.
env-hosted-gap = How many refugees there were { $country_where } at the end of { $year } cannot be told: { $reason }.
env-hosted-asylum = { $persons_n ->
    [one] { $persons } asylum-seeker { $country_where } was waiting for a decision.
   *[other] { $persons } asylum-seekers { $country_where } were waiting for a decision.
  }
env-hosted-others = { $persons_n ->
    [one] { $persons } other person { $country_where } was in need of international protection.
   *[other] { $persons } other people { $country_where } were in need of international protection.
  }
env-persons = { $country } ({ $persons })
env-persons-in = { $country } ({ $persons })
env-fled = { $refugees_n ->
    [one] At the end of { $year }, { $refugees } refugee from { $country } was in another country, according to UNHCR’s figures up to { $release }.
   *[other] At the end of { $year }, { $refugees } refugees from { $country } were in other countries, according to UNHCR’s figures up to { $release }.
  }
env-fled-to = The largest groups were in { $list }.
env-fled-to-all = All whose whereabouts are known were in { $list }.
env-fled-asylum = { $persons_n ->
    [one] { $persons } asylum-seeker from { $country } was waiting for a decision in another country.
   *[other] { $persons } asylum-seekers from { $country } were waiting for a decision in other countries.
  }
env-fled-others = { $persons_n ->
    [one] { $persons } other person from { $country } was in need of international protection abroad.
   *[other] { $persons } other people from { $country } were in need of international protection abroad.
  }

chart-conflicts = Active armed conflicts in the world, by year; UCDP’s release { $release }
chart-deaths-near = Deaths in organised violence in the states within 1,000 kilometres of { $country }, by year; UCDP’s release { $release }
map-deaths = Deaths in organised violence around { $country }, { $year }; UCDP’s release { $release }
label-conflicts = All conflicts
label-wars = Wars
label-deaths = Deaths
env-area-border = Bordering states
env-area-500km = States within 500 km
env-area-1000km = States within 1,000 km
env-area-subregion = The rest of the UN subregion
env-area-named = { $area }
head-near-area = Area
head-near-states = States
head-near-conflicts = Active conflicts
head-near-deaths = Deaths
table-near = Armed conflicts and deaths in organised violence near { $country }, { $year }
table-near-conflicts = Armed conflicts near { $country }, { $year }
