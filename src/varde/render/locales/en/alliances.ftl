# Alliances
chapter-alliances = Alliances and partners
alliances-gap = For { $month } the record has no memberships of { $country }: { $reason }.
alliances-member = { $country } has been a member of { $organisation } since { $since } and is one of its { $members } members.
alliances-member-full = { $country } has been a member of the { $organisation_name } ({ $organisation_short }) since { $since } and is one of its { $members } members.
alliances-member-uncertain = { $country } has been a member of { $organisation } since { $since } { uncertain } and is one of its { $members } members.
alliances-member-full-uncertain = { $country } has been a member of the { $organisation_name } ({ $organisation_short }) since { $since } { uncertain } and is one of its { $members } members.
alliances-partner = { $country } is not a member of { $organisation }, but joined NATO’s { $partnership_name } on { $since }.
alliances-partner-uncertain = { $country } is not a member of { $organisation }, but joined NATO’s { $partnership_name } on { $since } { uncertain }.
alliances-outside = { $country } is not a member of { $organisation }.
alliances-cooperation = { $country } takes part in defence cooperation through { $list }.
alliances-cooperation-too = { $country } also takes part in defence cooperation through { $list }.
alliances-markets = { $country } is tied to the European market through { $list }.
alliances-markets-too = { $country } also takes part in { $list }.
alliances-regional = { $country } belongs to { $list }.
alliances-regional-too = { $country } also belongs to { $list }.
alliances-groups = { $country } takes part in { $list }.
alliances-left = { $country } formerly belonged to { $list }.
alliances-none = { $country } is not a member of any of the alliances and regional organisations whose members the record holds.
alliances-as-of = Memberships are given as the record knew them on { $day }.
organisation-since = { $organisation } (since { $since })
organisation-since-uncertain = { $organisation } (since { $since }) { uncertain }
organisation-full-since = the { $organisation_name } ({ $organisation_short }, since { $since })
organisation-full-since-uncertain = the { $organisation_name } ({ $organisation_short }, since { $since }) { uncertain }
organisation-years = { $organisation } ({ $first }–{ $last })
organisation-full-years = the { $organisation_name } ({ $organisation_short }, { $first }–{ $last })
alliances-share = { $country } spent { $share } per cent of gross domestic product (GDP) on defence in { $year }, according to NATO’s table of { $edition }.
alliances-share-later = { $country } spent { $share } per cent of gross domestic product (GDP) on defence in { $year }, according to NATO’s table of { $edition }, the oldest that the record has for that year.
alliances-share-estimate = NATO’s table of { $edition } puts defence expenditure in { $year } at an estimated { $share } per cent of gross domestic product (GDP).
alliances-share-estimate-later = NATO’s table of { $edition }, the oldest that the record has for { $year }, puts defence expenditure in that year at an estimated { $share } per cent of gross domestic product (GDP).
alliances-share-gap = The record has no share of gross domestic product spent on defence by { $country }: { $reason }.
alliances-guideline-reached = This meets NATO’s guideline of at least 2 per cent.
alliances-guideline-below = This is below NATO’s guideline of at least 2 per cent.
alliances-reached = In the same table { $reached } of { $members } allies stand at 2 per cent or more in { $year }.
alliances-reached-elsewhere = In the table of { $edition } { $reached } of { $members } allies stand at 2 per cent or more in { $year }.
alliances-pacts = { $partners_n ->
    [one] On { $day } { $country } was in a formal alliance with { $partners } state in which at least one side had promised to defend the other.
   *[other] On { $day } { $country } was in formal alliances with { $partners } states in which at least one side had promised to defend the other.
  }
alliances-no-pacts = On { $day } { $country } was in no formal alliance with a promise of defence.
chart-defence-share = Defence expenditure as a percentage of GDP, { $country } and NATO, by NATO’s table of { $edition }
label-nato = All of NATO
dim-basis = basis
dim-bloc = allies
value-actual = actual
value-estimate = estimate
value-europe_canada = Europe and Canada
