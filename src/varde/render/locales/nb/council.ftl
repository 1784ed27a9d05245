# Sikkerhetsrådet
council-gap = For { $month } har registeret ingen opplysninger om plasser i Sikkerhetsrådet: { $reason }.
council-permanent = { $country } er fast medlem av Sikkerhetsrådet.
council-was-permanent = { $country } var fast medlem av Sikkerhetsrådet fra { $since } til { $until }.
council-held = Det er Republikken Kina som har plassen.
council-held-until = Fram til { $day } var det Republikken Kina som hadde plassen.
council-continues = Plassen ble overtatt etter { $predecessor } { $day }.
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
council-served = { $country } har sittet i Sikkerhetsrådet i { $terms }.
term = { $period }

council-candidate = { $country } er kandidat til en plass i Sikkerhetsrådet i perioden { $term }.
council-candidate-since = { $grain ->
    [day] Kandidaturet ble kunngjort { $since }.
   *[other] Kandidaturet ble kunngjort i { $since }.
  }
council-candidates = { $n_n ->
    [one] { $list } er også kjent som kandidat i den samme regionale gruppen.
   *[other] { $list } er også kjente kandidater i den samme regionale gruppen.
  }
council-elected = Generalforsamlingen valgte landet til perioden { $term } den { $day }, { $how }.
council-elected-day = Generalforsamlingen valgte landet til perioden { $term } den { $day }.
council-next = Den { $day } valgte generalforsamlingen { $country } inn i Sikkerhetsrådet for perioden { $term }, { $how }. Landet tiltrer { $start }.
council-next-day = Den { $day } valgte generalforsamlingen { $country } inn i Sikkerhetsrådet for perioden { $term }. Landet tiltrer { $start }.
council-declined = Den { $day } valgte generalforsamlingen { $country } inn i Sikkerhetsrådet for perioden { $term }, { $how }, men landet takket nei til plassen.
council-declined-day = Den { $day } valgte generalforsamlingen { $country } inn i Sikkerhetsrådet for perioden { $term }, men landet takket nei til plassen.
council-lost = { $country } stilte til valg i generalforsamlingen { $day } om en plass i rådet i perioden { $term }, men ble ikke valgt; landet endte { $how }.
council-lost-day = { $country } stilte til valg i generalforsamlingen { $day } om en plass i rådet i perioden { $term }, men ble ikke valgt.
council-undecided = I generalforsamlingens valg til perioden { $term } var verken { $country } eller noe annet land i den regionale gruppen valgt etter avstemningen { $day }; landet endte { $how }.
council-undecided-day = I generalforsamlingens valg til perioden { $term } var verken { $country } eller noe annet land i den regionale gruppen valgt etter avstemningen { $day }.
council-votes = med { $votes } stemmer
council-votes-uncertain = med { $votes } stemmer { uncertain }
council-votes-round = med { $votes } stemmer i valgomgang { $round }
council-votes-round-uncertain = med { $votes } stemmer i valgomgang { $round } { uncertain }
council-beaten = { $n_n ->
   *[other] I den samme regionale gruppen stilte også { $list }, uten å bli valgt.
  }
council-won = { $n_n ->
   *[other] Valgt ble { $list }.
  }
council-unopposed = Den regionale gruppen hadde ikke flere kandidater enn plasser.
council-name = { $country }
council-name-votes = { $country } ({ $votes } stemmer)

council-vetoes-gap = For { $month } har registeret ingen opplysninger om veto i Sikkerhetsrådet: { $reason }.
council-vetoes = { $vetoes_n ->
    [0] Landet har ikke lagt ned veto siden { $since }.
    [one] Landet har lagt ned veto { $vetoes } gang siden { $since }.
   *[other] Landet har lagt ned veto { $vetoes } ganger siden { $since }.
  }
council-vetoes-recent = { $vetoes_n ->
    [one] Siden { $since } har landet lagt ned veto { $vetoes } gang, hvorav { $recent } de siste ti årene.
   *[other] Siden { $since } har landet lagt ned veto { $vetoes } ganger, hvorav { $recent } de siste ti årene.
  }
council-vetoes-none = { $vetoes_n ->
    [one] Siden { $since } har landet lagt ned veto { $vetoes } gang, men ikke de siste ti årene.
   *[other] Siden { $since } har landet lagt ned veto { $vetoes } ganger, ingen av dem de siste ti årene.
  }
council-vetoes-until-none = { $vetoes_n ->
    [one] Fra { $since } til { $until }, der registeret slutter, la landet ned veto { $vetoes } gang, men ikke de siste ti årene.
   *[other] Fra { $since } til { $until }, der registeret slutter, la landet ned veto { $vetoes } ganger, ingen av dem de siste ti årene.
  }
council-vetoes-until = { $vetoes_n ->
    [0] Fra { $since } til { $until }, der registeret slutter, la landet ikke ned veto.
    [one] Fra { $since } til { $until }, der registeret slutter, la landet ned veto { $vetoes } gang.
   *[other] Fra { $since } til { $until }, der registeret slutter, la landet ned veto { $vetoes } ganger.
  }
council-vetoes-until-recent = { $vetoes_n ->
    [one] Fra { $since } til { $until }, der registeret slutter, la landet ned veto { $vetoes } gang, hvorav { $recent } de siste ti årene.
   *[other] Fra { $since } til { $until }, der registeret slutter, la landet ned veto { $vetoes } ganger, hvorav { $recent } de siste ti årene.
  }
council-vetoes-ended = { $vetoes_n ->
    [0] Fra { $since } til { $until } la landet ikke ned veto.
    [one] Fra { $since } til { $until } la landet ned veto { $vetoes } gang.
   *[other] Fra { $since } til { $until } la landet ned veto { $vetoes } ganger.
  }
council-vetoes-before = { $vetoes_n ->
    [0] { $predecessor } hadde ikke lagt ned veto.
   *[other] Før det hadde { $predecessor } lagt ned veto { $vetoes } ganger.
  }
council-vetoed = { $drafts_n ->
    [one] Til sammen er { $drafts } forslag stanset med veto siden { $since }.
   *[other] Til sammen er { $drafts } forslag stanset med veto siden { $since }.
  }
chart-vetoes = Forslag stanset med veto i Sikkerhetsrådet hvert år siden { $since }
label-seat-soviet = Sovjetunionen og Russland
label-vetoed = Alle

dim-term = periode
dim-round = valgomgang
dim-regional_group = regional gruppe
dim-held_by = innehaver
dim-permanent_seat = fast plass
dim-outcome = utfall
dim-contest = konkurranse
value-won = valgt
value-lost = ikke valgt
value-declined = valgt, takket nei
value-contested = med motkandidater
value-uncontested = uten motkandidater
value-african = Afrika
value-asia_pacific = Asia og Stillehavet
value-eastern_european = Øst-Europa
value-grulac = Latin-Amerika og Karibia
value-weog = Vest-Europa og andre
value-CHN = Kina
value-FRA = Frankrike
value-GBR = Storbritannia
value-RUS = Russland og Sovjetunionen
value-USA = USA
