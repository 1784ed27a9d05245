# Fredsprosesser og dialog
chapter-peace_processes = Fredsprosesser og dialog

peace-gap = For { $month } har registeret ingen tredjeparter i fredsprosesser: { $reason }.
peace-none = Registeret har ingen rolle for { $country } som tredjepart i en fredsprosess fram til { $day }. Mye av dette arbeidet er fortrolig, og listen kan ikke være fullstendig.
peace-now = { $country } er { $list }.
peace-now-also = Landet er også { $list }.
peace-now-as-of = { $day } var { $country } { $list }.
peace-open = Registeret har ingen sluttdato for { $country_genitive } rolle som { $list }.
peace-earlier = Tidligere har { $country } vært { $list }.
peace-earlier-latest = Tidligere roller står i tabellen; de siste var som { $list }.
peace-incomplete = Listen kan ikke være fullstendig: Mye av dette arbeidet er fortrolig.

peace-in-since = { $roles } i { $process } (siden { $year })
peace-in-from = { $roles } i { $process } (fra { $year })
peace-in-seen = { $roles } i { $process } (fra { $year }, sist bekreftet i { $seen })
peace-in-years = { $roles } i { $process } ({ $years })
peace-of-since = { $roles } for { $process } (siden { $year })
peace-of-from = { $roles } for { $process } (fra { $year })
peace-of-seen = { $roles } for { $process } (fra { $year }, sist bekreftet i { $seen })
peace-of-years = { $roles } for { $process } ({ $years })

peace-role-mediator = megler
peace-role-facilitator = tilrettelegger
peace-role-guarantor = garantistland
peace-role-observer = observatør
peace-role-monitor = overvåker
peace-role-accompanier = støtteland
peace-role-host = vertsland
peace-role-chair = leder
peace-role-chair-of = leder for et organ
peace-role-co-chair = medleder
peace-role-vice-chair = nestleder for et organ
peace-role-donor = giverland
peace-role-witness = vitne
peace-informal-mediator = uformell megler
peace-informal-facilitator = uformell tilrettelegger
peace-informal-guarantor = uformelt garantistland
peace-informal-observer = uformell observatør
peace-informal-monitor = uformell overvåker
peace-informal-accompanier = uformelt støtteland
peace-informal-host = uformelt vertsland
peace-informal-chair = uformell leder
peace-informal-chair-of = uformell leder for et organ
peace-informal-co-chair = uformell medleder
peace-informal-vice-chair = uformell nestleder for et organ
peace-informal-donor = uformelt giverland
peace-informal-witness = uformelt vitne
peace-role-uncertain = { $role } { uncertain }

peace-table-roles = Tidligere roller for { $country } som tredjepart i fredsprosesser
peace-head-process = Prosess
peace-head-role = Roller
peace-cell-process = { $process }
peace-cell-roles = { $roles }
peace-cell-years = { $role } ({ $years })
peace-cell-from = { $role } (fra { $year })

peace-agreements-gap = For { $month } har registeret ingen fredsavtaler: { $reason }.
peace-named = { $count_n ->
    [one] UCDP nevner { $country } som tredjepart i { $count } fredsavtale fra { $since } til { $day }: { $list }.
   *[other] UCDP nevner { $country } som tredjepart i { $count } fredsavtaler fra { $since } til { $day }: { $list }.
  }
peace-named-most = UCDP nevner { $country } som tredjepart i { $count } fredsavtaler fra { $since } til { $day }, de fleste om konflikter { $list }.
peace-named-none = UCDP nevner ikke { $country } som tredjepart i noen av de { $all } fredsavtalene på listen fra { $since } til { $day }.
peace-named-pax = { $count_n ->
    [one] PA-X, som også tar med våpenhviler, lokale avtaler og avtaler om selve samtalene, nevner landet i { $count } avtale fra { $since } til { $day }.
   *[other] PA-X, som også tar med våpenhviler, lokale avtaler og avtaler om selve samtalene, nevner landet i { $count } avtaler fra { $since } til { $day }.
  }
peace-where = { $conflict_where } ({ $count })

peace-home = { $count_n ->
    [one] UCDP fører { $count } fredsavtale om konflikter der { $country_genitive } regjering er part, fra { $since } til { $day }: «{ $title }», undertegnet { $signed }.
   *[other] UCDP fører { $count } fredsavtaler om konflikter der { $country_genitive } regjering er part, fra { $since } til { $day }. Den siste er «{ $title }», undertegnet { $signed }.
  }
peace-home-parties = { $count_n ->
    [one] UCDP fører { $count } fredsavtale om konflikter der { $country_genitive } regjering er part, fra { $since } til { $day }: «{ $title }», undertegnet { $signed }. { $number_n ->
        [one] Tredjepart er { $parties }.
       *[other] Tredjeparter er { $parties }.
    }
   *[other] UCDP fører { $count } fredsavtaler om konflikter der { $country_genitive } regjering er part, fra { $since } til { $day }. Den siste er «{ $title }», undertegnet { $signed }. { $number_n ->
        [one] Tredjepart er { $parties }.
       *[other] Tredjeparter er { $parties }.
    }
  }
peace-home-pax = { $count_n ->
    [one] PA-X fører { $count } avtale av alle slag fra { $since } til { $day }; den er fra { $signed }.
   *[other] PA-X fører { $count } avtaler av alle slag fra { $since } til { $day }; den siste er fra { $signed }.
  }
peace-party-state = { $party }
peace-party-body = { $party }
peace-table-home = De siste fredsavtalene om konflikter { $country_where }
peace-head-signed = Undertegnet
peace-head-agreement = Avtale
peace-head-parties = Tredjeparter som UCDP nevner
peace-cell-title = { $title }
peace-cell-parties = { $parties }

peace-world = { $last_n ->
    [0] På verdensbasis fører UCDP { $count } fredsavtaler fra { $since } til { $day }; ingen av dem ble undertegnet i { $year }.
   *[other] På verdensbasis fører UCDP { $count } fredsavtaler fra { $since } til { $day }; { $last } av dem ble undertegnet i { $year }.
  }
peace-world-first = På verdensbasis fører UCDP { $count } fredsavtaler fra { $since } til { $day }.
peace-ends = UCDPs liste slutter i { $year }.
peace-pax-gap = Senere avtaler står i PA-X, som ikke er brukt her: { $reason }.
peace-chart-world = Fredsavtaler i verden, etter år
peace-label-agreements = Avtaler

dim-role = rolle
dim-formal = formell
dim-ending = siste dag
dim-conflict = landet konflikten gjelder
dim-agreement = avtale
dim-title = tittel
dim-pax_process = fredsprosess (PA-X)
dim-stage = stadium
dim-level = nivå

value-mediator = megler
value-facilitator = tilrettelegger
value-guarantor = garantist
value-observer = observatør
value-monitor = overvåker
value-accompanier = støtteland eller -organisasjon
value-host = vert
value-chair = leder
value-co-chair = medleder
value-vice-chair = nestleder
value-donor = giver
value-witness = vitne
value-unknown = ikke kjent
value-known = kjent
value-act = ved en undertegning
value-period = over tid
value-full = fullstendig
value-partial = delvis
value-process = om veien videre
value-pre-negotiation = om selve samtalene
value-ceasefire = våpenhvile
value-comprehensive = omfattende
value-implementation = gjennomføring
value-renewal = fornyelse
value-interstate = mellom stater
value-mixed = mellom stater og innen én
value-intrastate = innen en stat
value-substate = lokal
