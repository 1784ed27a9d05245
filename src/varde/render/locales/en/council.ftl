# The Security Council
council-gap = For { $month } the record has no seats on the Security Council: { $reason }.
council-permanent = { $country } is a permanent member of the Security Council.
council-was-permanent = { $country } was a permanent member of the Security Council from { $since } to { $until }.
council-held = The seat is held by the Republic of China.
council-held-until = Until { $day } the seat was held by the Republic of China.
council-continues = It took over the seat from { $predecessor } on { $day }.
council-never = { $country } has never sat on the Security Council.
council-now = { $country } sits on the Security Council for the term { $period }.
council-earlier = { $count_n ->
    [one] It has served { $count } term before, in { $terms }.
   *[other] It has served { $count } terms before: { $terms }.
  }
council-terms = { $count_n ->
    [one] { $country } has served { $count } term on the Security Council, in { $terms }.
   *[other] { $country } has served { $count } terms on the Security Council: { $terms }.
  }
council-served = { $country } has sat on the Security Council in { $terms }.
term = { $period }

council-candidate = { $country } is a candidate for a seat on the Security Council for { $term }.
council-candidate-since = { $grain ->
    [day] The candidature was announced on { $since }.
   *[other] The candidature was announced in { $since }.
  }
council-candidates = { $n_n ->
    [one] { $list } is also known to be a candidate in the same regional group.
   *[other] { $list } are also known to be candidates in the same regional group.
  }
council-elected = The General Assembly elected it for { $term } on { $day }, { $how }.
council-elected-day = The General Assembly elected it for { $term } on { $day }.
council-next = On { $day } the General Assembly elected { $country } to the Security Council for { $term }, { $how }. It takes its seat on { $start }.
council-next-day = On { $day } the General Assembly elected { $country } to the Security Council for { $term }. It takes its seat on { $start }.
council-declined = On { $day } the General Assembly elected { $country } to the Security Council for { $term }, { $how }, but it declined the seat.
council-declined-day = On { $day } the General Assembly elected { $country } to the Security Council for { $term }, but it declined the seat.
council-lost = { $country } stood in the General Assembly’s election of { $day } for a seat on the Council for { $term }, but was not elected; it ended { $how }.
council-lost-day = { $country } stood in the General Assembly’s election of { $day } for a seat on the Council for { $term }, but was not elected.
council-undecided = In the General Assembly’s election for { $term } neither { $country } nor any other state of its regional group had been elected after the vote of { $day }; it ended { $how }.
council-undecided-day = In the General Assembly’s election for { $term } neither { $country } nor any other state of its regional group had been elected after the vote of { $day }.
council-votes = with { $votes } votes
council-votes-uncertain = with { $votes } votes { uncertain }
council-votes-round = with { $votes } votes in ballot { $round }
council-votes-round-uncertain = with { $votes } votes in ballot { $round } { uncertain }
council-beaten = { $n_n ->
    [one] { $list } stood in the same regional group and was not elected.
   *[other] { $list } stood in the same regional group and were not elected.
  }
council-won = { $n_n ->
    [one] { $list } was elected.
   *[other] { $list } were elected.
  }
council-unopposed = Its regional group had no more candidates than seats.
council-name = { $country }
council-name-votes = { $country } ({ $votes } votes)

council-vetoes-gap = For { $month } the record has no vetoes in the Security Council: { $reason }.
council-vetoes = { $vetoes_n ->
    [0] It has cast no veto since { $since }.
    [one] It has cast { $vetoes } veto since { $since }.
   *[other] It has cast { $vetoes } vetoes since { $since }.
  }
council-vetoes-recent = { $vetoes_n ->
    [one] Since { $since } it has cast { $vetoes } veto, { $recent } in the last ten years.
   *[other] Since { $since } it has cast { $vetoes } vetoes, { $recent } of them in the last ten years.
  }
council-vetoes-none = { $vetoes_n ->
    [one] Since { $since } it has cast { $vetoes } veto, but not in the last ten years.
   *[other] Since { $since } it has cast { $vetoes } vetoes, none of them in the last ten years.
  }
council-vetoes-until-none = { $vetoes_n ->
    [one] From { $since } to { $until }, where the record ends, it cast { $vetoes } veto, but not in the last ten years.
   *[other] From { $since } to { $until }, where the record ends, it cast { $vetoes } vetoes, none of them in the last ten years.
  }
council-vetoes-until = { $vetoes_n ->
    [0] From { $since } to { $until }, where the record ends, it cast no veto.
    [one] From { $since } to { $until }, where the record ends, it cast { $vetoes } veto.
   *[other] From { $since } to { $until }, where the record ends, it cast { $vetoes } vetoes.
  }
council-vetoes-until-recent = { $vetoes_n ->
    [one] From { $since } to { $until }, where the record ends, it cast { $vetoes } veto, { $recent } in the last ten years.
   *[other] From { $since } to { $until }, where the record ends, it cast { $vetoes } vetoes, { $recent } of them in the last ten years.
  }
council-vetoes-ended = { $vetoes_n ->
    [0] From { $since } to { $until } it cast no veto.
    [one] From { $since } to { $until } it cast { $vetoes } veto.
   *[other] From { $since } to { $until } it cast { $vetoes } vetoes.
  }
council-vetoes-before = { $vetoes_n ->
    [0] { $predecessor } had cast none.
   *[other] Before that { $predecessor } had cast { $vetoes }.
  }
council-vetoed = { $drafts_n ->
    [one] In all, { $drafts } draft has been stopped by a veto since { $since }.
   *[other] In all, { $drafts } drafts have been stopped by a veto since { $since }.
  }
chart-vetoes = Drafts stopped by a veto in the Security Council each year since { $since }
label-seat-soviet = Soviet Union and Russia
label-vetoed = All

dim-term = term
dim-round = ballot
dim-regional_group = regional group
dim-held_by = held by
dim-permanent_seat = permanent seat
dim-outcome = outcome
dim-contest = contest
value-won = elected
value-lost = not elected
value-declined = elected, declined the seat
value-contested = contested
value-uncontested = uncontested
value-african = Africa
value-asia_pacific = Asia and the Pacific
value-eastern_european = Eastern Europe
value-grulac = Latin America and the Caribbean
value-weog = Western Europe and others
value-CHN = China
value-FRA = France
value-GBR = the United Kingdom
value-RUS = Russia and the Soviet Union
value-USA = the United States
