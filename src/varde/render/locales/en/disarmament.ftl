# Disarmament and non-proliferation
chapter-disarmament = Disarmament and non-proliferation

dim-edition = edition
dim-status = status
value-total_inventory = total inventory
value-military_stockpile = military stockpile
value-deployed = deployed
value-deployed_strategic = deployed, strategic
value-retired = retired
value-none = none
value-consideration = considers nuclear weapons
value-pursuit = pursues nuclear weapons
value-possession = has nuclear weapons

disarm-gap = The record has nothing on the country’s part in disarmament for { $month }: { $reason }.
disarm-world-gap = The record cannot tell the number of nuclear warheads in the world for { $month }: { $reason }.
disarm-world-told = { $by ->
    [FAS] In { $edition } the Federation of American Scientists (FAS) put the number of nuclear warheads in the world at { $warheads }, retired ones included.
    [SIPRI] In { $edition } the Stockholm International Peace Research Institute (SIPRI) put the number of nuclear warheads in the world at { $warheads }, retired ones included.
   *[other] In { $edition } { $by } put the number of nuclear warheads in the world at { $warheads }, retired ones included.
  }
disarm-later-fell = { $by ->
    [FAS] In FAS’s own series, with figures up to { $last }, the number fell from { $earlier } in { $then } to { $warheads } in { $year }.
   *[other] In the series of the Federation of American Scientists (FAS), with figures up to { $last }, the number fell from { $earlier } in { $then } to { $warheads } in { $year }.
  }
disarm-later-rose = { $by ->
    [FAS] In FAS’s own series, with figures up to { $last }, the number rose from { $earlier } in { $then } to { $warheads } in { $year }.
   *[other] In the series of the Federation of American Scientists (FAS), with figures up to { $last }, the number rose from { $earlier } in { $then } to { $warheads } in { $year }.
  }
disarm-later-same = { $by ->
    [FAS] In FAS’s own series, with figures up to { $last }, the number was { $warheads } in { $year } and the same in { $then }: { $earlier }.
   *[other] In the series of the Federation of American Scientists (FAS), with figures up to { $last }, the number was { $warheads } in { $year } and the same in { $then }: { $earlier }.
  }
disarm-world-series = In { $year } there were { $warheads } nuclear warheads in the world, retired ones included, according to the series of the Federation of American Scientists (FAS) with figures up to { $last }.
disarm-trend-fell = In { $then } there were more: { $earlier }.
disarm-trend-rose = In { $then } there were fewer: { $earlier }.
disarm-trend-same = In { $then } there were just as many: { $earlier }.
disarm-peak = The number was highest in { $top }, at { $peak }.
disarm-peak-now = The number had never been higher.
disarm-states = { $states_n ->
    [one] In { $year } { $states } state had nuclear weapons: { $list }.
   *[other] In { $year } { $states } states had nuclear weapons: { $list }.
  }
disarm-among = { $country } was one of them.
disarm-not-among = { $country } was not among them.
disarm-pursuit = The chronology behind this number counts { $country } among the states that sought to acquire nuclear weapons in { $year }.
disarm-tests-world = By the end of { $until }, { $tests } nuclear tests had been carried out in the world since { $first }, most of them by { $list }.
disarm-tests-two = By the end of { $until }, { $tests } nuclear tests had been carried out in the world since { $first }: by { $list }.
disarm-tests-one = { $tests_n ->
    [one] By the end of { $until } { $tests } nuclear test had been carried out in the world, by { $country }.
   *[other] By the end of { $until }, { $tests } nuclear tests had been carried out in the world since { $first }, all of them by { $country }.
  }
disarm-tested = { $country } ({ $tests })
disarm-own = In { $year } { $country } had a military stockpile of { $warheads } nuclear warheads, according to FAS’s series with figures up to { $last }; retired ones are not counted.
disarm-own-new = In { $year } { $country } had a military stockpile of { $warheads } nuclear warheads, according to FAS’s series with figures up to { $last }; in { $then } it had none.
disarm-own-former = In { $then } { $country } had { $earlier }.
disarm-own-fell = { $country_genitive } military stockpile fell from { $earlier } nuclear warheads in { $then } to { $warheads } in { $year }, according to FAS’s series with figures up to { $last }; retired ones are not counted.
disarm-own-rose = { $country_genitive } military stockpile grew from { $earlier } nuclear warheads in { $then } to { $warheads } in { $year }, according to FAS’s series with figures up to { $last }; retired ones are not counted.
disarm-own-same = { $country_genitive } military stockpile was { $warheads } nuclear warheads in { $year }, the same as in { $then } ({ $earlier }), according to FAS’s series with figures up to { $last }; retired ones are not counted.
disarm-own-told = With retired ones { $by } put the total at { $low } in { $edition }.
disarm-own-range = With retired ones { $by } put the total at between { $low } and { $high } in { $edition }.
disarm-given-up = { $country } had nuclear weapons from { $first } to { $last }, at most { $highest }, and gave them up.
disarm-tests-own = By the end of { $until } { $country } had carried out { $tests } nuclear tests, the first in { $first } and the last in { $last }.
disarm-tests-own-year = { $tests_n ->
    [one] By the end of { $until } { $country } had carried out { $tests } nuclear test, in { $first }.
   *[other] By the end of { $until } { $country } had carried out { $tests } nuclear tests, all of them in { $first }.
  }
disarm-tests-none = { $country } itself had carried out none by the end of { $until }.
chart-warheads-world = Nuclear warheads in the world, retired ones included, by year; FAS’s series with figures up to { $last }
chart-warheads-states = Nuclear warheads in military stockpiles, { $year }; FAS’s series with figures up to { $last }
chart-warheads-own = Nuclear warheads in { $country_genitive } military stockpile, by year; FAS’s series with figures up to { $last }
label-world = The world
label-stockpile = Military stockpile
disarm-territory = The lists of parties to the treaties on disarmament do not name { $country } by itself.
disarm-npt = { $country } has been party to { $treaty } since { $since }.
disarm-npt-parties = { $country } has been party to { $treaty } since { $since }, one of { $parties } parties.
disarm-party = { $country } is party to { $list }.
disarm-party-too = It is also party to { $list }.
disarm-ratified = { $count_n ->
    [one] { $country } has ratified { $list }, which is not yet in force.
   *[other] { $country } has ratified { $list }, which are not yet in force.
  }
disarm-signed = { $country } has signed { $list }, but is not bound by { $count_n ->
    [one] it
   *[other] them
  }.
disarm-outside = { $country } has not joined { $list }.
disarm-outside-one = { $country } has not joined { $treaty }, which has { $parties } parties.
disarm-has-left = { $country } has left { $list }.
disarm-is-gone = has left
disarm-unsettled = The lists in the record do not settle whether { $country } is bound by { $list }.
disarm-leaving = { $country } has given notice that it leaves { $treaty } on { $day }.
disarm-zone = By { $list } { $country } belongs to a zone free of nuclear weapons.
disarm-left = In { $year } { $list } left { $treaty }.
disarm-as-of = The lists of parties are given as the record knew them; the oldest of them is of { $day }.
disarm-no-list = Who is party to { $list } this record does not tell: { $reason }.
disarm-treaty = { $treaty_name }
disarm-treaty-prose = { $treaty }
disarm-is-party = party since { $since }
disarm-has-ratified = ratified { $since }; not yet in force
disarm-has-signed = signed { $signed }; not bound
disarm-is-not-party = not party
disarm-not-known = not settled by the lists
table-disarmament-treaties = { $country } and the treaties on disarmament
head-disarm-treaty = Treaty
head-disarm-standing = Standing
head-disarm-parties = Parties in all
