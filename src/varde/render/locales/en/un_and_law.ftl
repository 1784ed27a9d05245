# The UN and the legal order
un-gap = For { $month } the record has no membership of the UN for { $country }: { $reason }.
un-member = { $country } has been a member of the United Nations since { $since }, one of { $members } member states.
un-before = Before that it was part of { $predecessor }, which was a member ({ $period }).
un-no-member = { $country } is not among the { $members } member states of the United Nations.
un-as-of = The membership is given as the record knew it on { $day }.
council-gap = For { $month } the record has no seats on the Security Council: { $reason }.
council-permanent = { $country } is a permanent member of the Security Council.
council-was-permanent = { $country } was a permanent member of the Security Council from { $since } to { $until }.
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
term = { $period }
