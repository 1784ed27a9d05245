# FN og rettsordenen
un-gap = For { $month } har registeret ingen opplysninger om FN-medlemskap for { $country }: { $reason }.
un-member = { $country } har vært medlem av FN siden { $since } og er ett av { $members } medlemsland.
un-before = Før det var landet en del av { $predecessor }, som var medlem ({ $period }).
un-no-member = { $country } er ikke blant de { $members } medlemslandene i FN.
un-as-of = Medlemskapet er gjengitt slik registeret kjente det { $day }.
council-gap = For { $month } har registeret ingen opplysninger om plasser i Sikkerhetsrådet: { $reason }.
council-permanent = { $country } er fast medlem av Sikkerhetsrådet.
council-was-permanent = { $country } var fast medlem av Sikkerhetsrådet fra { $since } til { $until }.
council-never = { $country } har aldri sittet i Sikkerhetsrådet.
council-now = { $country } sitter i Sikkerhetsrådet i perioden { $period }.
council-earlier = { $count_n ->
    [one] Landet har sittet i rådet i { $count } periode tidligere: { $terms }.
   *[other] Landet har sittet i rådet i { $count } perioder tidligere: { $terms }.
  }
council-terms = { $count_n ->
    [one] { $country } har sittet i Sikkerhetsrådet i { $count } periode: { $terms }.
   *[other] { $country } har sittet i Sikkerhetsrådet i { $count } perioder: { $terms }.
  }
term = { $period }
