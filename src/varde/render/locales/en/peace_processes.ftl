# Peace processes and dialogue
chapter-peace_processes = Peace processes and dialogue

peace-gap = For { $month } the record has no third parties in peace processes: { $reason }.
peace-none = The record names no role for { $country } as a third party in a peace process up to { $day }. Much of such work is confidential, and the list cannot be complete.
peace-now = { $country } is { $list }.
peace-now-also = It is also { $list }.
peace-now-as-of = On { $day } { $country } was { $list }.
peace-open = The record has no end date for the role of { $country } as { $list }.
peace-earlier = Earlier { $country } was { $list }.
peace-earlier-latest = Earlier roles are in the table; the latest were as { $list }.
peace-incomplete = The list cannot be complete: much of such work is confidential.

peace-in-since = { $roles } in { $process } (since { $year })
peace-in-from = { $roles } in { $process } (from { $year })
peace-in-seen = { $roles } in { $process } (from { $year }, last confirmed in { $seen })
peace-in-years = { $roles } in { $process } ({ $years })
peace-of-since = { $roles } of { $process } (since { $year })
peace-of-from = { $roles } of { $process } (from { $year })
peace-of-seen = { $roles } of { $process } (from { $year }, last confirmed in { $seen })
peace-of-years = { $roles } of { $process } ({ $years })

peace-role-mediator = mediator
peace-role-facilitator = facilitator
peace-role-guarantor = guarantor
peace-role-observer = observer
peace-role-monitor = monitor
peace-role-accompanier = supporting country
peace-role-host = host
peace-role-chair = chair
peace-role-chair-of = chair of a body
peace-role-co-chair = co-chair
peace-role-vice-chair = vice-chair of a body
peace-role-donor = donor
peace-role-witness = witness
peace-informal-mediator = informal mediator
peace-informal-facilitator = informal facilitator
peace-informal-guarantor = informal guarantor
peace-informal-observer = informal observer
peace-informal-monitor = informal monitor
peace-informal-accompanier = informal supporting country
peace-informal-host = informal host
peace-informal-chair = informal chair
peace-informal-chair-of = informal chair of a body
peace-informal-co-chair = informal co-chair
peace-informal-vice-chair = informal vice-chair of a body
peace-informal-donor = informal donor
peace-informal-witness = informal witness
peace-role-uncertain = { $role } { uncertain }

peace-table-roles = Earlier roles of { $country } as a third party in peace processes
peace-head-process = Process
peace-head-role = Roles
peace-cell-process = { $process }
peace-cell-roles = { $roles }
peace-cell-years = { $role } ({ $years })
peace-cell-from = { $role } (from { $year })

peace-agreements-gap = For { $month } the record has no peace agreements: { $reason }.
peace-named = { $count_n ->
    [one] UCDP names { $country } as a third party in { $count } peace agreement from { $since } to { $day }: { $list }.
   *[other] UCDP names { $country } as a third party in { $count } peace agreements from { $since } to { $day }: { $list }.
  }
peace-named-most = UCDP names { $country } as a third party in { $count } peace agreements from { $since } to { $day }, most of them on conflicts { $list }.
peace-named-none = UCDP names { $country } as a third party in none of the { $all } peace agreements that it lists from { $since } to { $day }.
peace-named-pax = { $count_n ->
    [one] PA-X, which also takes in ceasefires, local agreements and agreements on how to talk, names it in { $count } agreement from { $since } to { $day }.
   *[other] PA-X, which also takes in ceasefires, local agreements and agreements on how to talk, names it in { $count } agreements from { $since } to { $day }.
  }
peace-where = { $conflict_where } ({ $count })

peace-home = { $count_n ->
    [one] UCDP lists { $count } peace agreement on conflicts to which { $country_genitive } government is a party, from { $since } to { $day }: “{ $title }”, signed on { $signed }.
   *[other] UCDP lists { $count } peace agreements on conflicts to which { $country_genitive } government is a party, from { $since } to { $day }. The latest is “{ $title }”, signed on { $signed }.
  }
peace-home-parties = { $count_n ->
    [one] UCDP lists { $count } peace agreement on conflicts to which { $country_genitive } government is a party, from { $since } to { $day }: “{ $title }”, signed on { $signed }. { $number_n ->
        [one] It names { $parties } as a third party.
       *[other] It names { $parties } as third parties.
    }
   *[other] UCDP lists { $count } peace agreements on conflicts to which { $country_genitive } government is a party, from { $since } to { $day }. The latest is “{ $title }”, signed on { $signed }. { $number_n ->
        [one] It names { $parties } as a third party.
       *[other] It names { $parties } as third parties.
    }
  }
peace-home-pax = { $count_n ->
    [one] PA-X lists { $count } agreement of every kind from { $since } to { $day }; { $signed } is the day of the latest.
   *[other] PA-X lists { $count } agreements of every kind from { $since } to { $day }; the latest is of { $signed }.
  }
peace-party-state = { $party }
peace-party-body = { $party }
peace-table-home = The latest peace agreements on conflicts { $country_where }
peace-head-signed = Signed
peace-head-agreement = Agreement
peace-head-parties = Third parties that UCDP names
peace-cell-title = { $title }
peace-cell-parties = { $parties }

peace-world = { $last_n ->
    [0] Worldwide, UCDP lists { $count } peace agreements from { $since } to { $day }; none of them was signed in { $year }.
    [one] Worldwide, UCDP lists { $count } peace agreements from { $since } to { $day }; { $last } of them was signed in { $year }.
   *[other] Worldwide, UCDP lists { $count } peace agreements from { $since } to { $day }; { $last } of them were signed in { $year }.
  }
peace-world-first = Worldwide, UCDP lists { $count } peace agreements from { $since } to { $day }.
peace-ends = UCDP’s list ends in { $year }.
peace-pax-gap = Later agreements are in PA-X, which is not used here: { $reason }.
peace-chart-world = Peace agreements in the world, by year
peace-label-agreements = Agreements

dim-role = role
dim-formal = formal
dim-ending = last day
dim-conflict = country of the conflict
dim-agreement = agreement
dim-title = title
dim-pax_process = peace process (PA-X)
dim-stage = stage
dim-level = level

value-mediator = mediator
value-facilitator = facilitator
value-guarantor = guarantor
value-observer = observer
value-monitor = monitor
value-accompanier = supporting country or body
value-host = host
value-chair = chair
value-co-chair = co-chair
value-vice-chair = vice-chair
value-donor = donor
value-witness = witness
value-unknown = not known
value-known = known
value-act = at a signing
value-period = over time
value-full = full
value-partial = partial
value-process = on how to go on
value-pre-negotiation = on how to talk
value-ceasefire = ceasefire
value-comprehensive = comprehensive
value-implementation = implementation
value-renewal = renewal
value-interstate = between states
value-mixed = between states and within one
value-intrastate = within a state
value-substate = local
