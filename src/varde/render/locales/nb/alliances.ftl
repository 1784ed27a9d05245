# Allianser
chapter-alliances = Allianser og partnere
alliances-gap = For { $month } har registeret ingen opplysninger om medlemskap for { $country }: { $reason }.
alliances-member = { $country } har vært medlem av { $organisation } siden { $since } og er ett av { $members } medlemsland.
alliances-member-full = { $country } har vært medlem av { $organisation_name } ({ $organisation_short }) siden { $since } og er ett av { $members } medlemsland.
alliances-member-uncertain = { $country } har vært medlem av { $organisation } siden { $since } { uncertain } og er ett av { $members } medlemsland.
alliances-member-full-uncertain = { $country } har vært medlem av { $organisation_name } ({ $organisation_short }) siden { $since } { uncertain } og er ett av { $members } medlemsland.
alliances-partner = { $country } er ikke medlem av { $organisation }, men sluttet seg til NATOs { $partnership_name } { $since }.
alliances-partner-uncertain = { $country } er ikke medlem av { $organisation }, men sluttet seg til NATOs { $partnership_name } { $since } { uncertain }.
alliances-outside = { $country } er ikke medlem av { $organisation }.
alliances-cooperation = { $country } deltar i forsvarssamarbeid gjennom { $list }.
alliances-cooperation-too = { $country } deltar også i forsvarssamarbeid gjennom { $list }.
alliances-markets = { $country } er knyttet til det europeiske markedet gjennom { $list }.
alliances-markets-too = { $country } er dessuten med i { $list }.
alliances-regional = { $country } er med i { $list }.
alliances-regional-too = { $country } er også med i { $list }.
alliances-groups = { $country } deltar i { $list }.
alliances-left = Tidligere har { $country } vært med i { $list }.
alliances-none = { $country } er ikke medlem av noen av alliansene og de regionale organisasjonene som registeret har medlemmene til.
alliances-as-of = Medlemskapene er gjengitt slik registeret kjente dem { $day }.
organisation-since = { $organisation } (siden { $since })
organisation-since-uncertain = { $organisation } (siden { $since }) { uncertain }
organisation-full-since = { $organisation_name } ({ $organisation_short }, siden { $since })
organisation-full-since-uncertain = { $organisation_name } ({ $organisation_short }, siden { $since }) { uncertain }
organisation-years = { $organisation } ({ $first }–{ $last })
organisation-full-years = { $organisation_name } ({ $organisation_short }, { $first }–{ $last })
alliances-share = { $country } brukte { $share } prosent av bruttonasjonalproduktet (BNP) på forsvar i { $year }, ifølge NATOs tabell fra { $edition }.
alliances-share-later = { $country } brukte { $share } prosent av bruttonasjonalproduktet (BNP) på forsvar i { $year }, ifølge NATOs tabell fra { $edition }, den eldste som registeret har for det året.
alliances-share-estimate = I NATOs tabell fra { $edition } er forsvarsutgiftene i { $year } anslått til { $share } prosent av bruttonasjonalproduktet (BNP).
alliances-share-estimate-later = I NATOs tabell fra { $edition }, den eldste som registeret har for { $year }, er forsvarsutgiftene det året anslått til { $share } prosent av bruttonasjonalproduktet (BNP).
alliances-share-gap = Registeret har ingen andel av bruttonasjonalproduktet brukt på forsvar for { $country }: { $reason }.
alliances-guideline-reached = Det oppfyller NATOs retningslinje om minst 2 prosent.
alliances-guideline-below = Det er under NATOs retningslinje om minst 2 prosent.
alliances-reached = I samme tabell ligger { $reached } av { $members } allierte på minst 2 prosent i { $year }.
alliances-reached-elsewhere = I tabellen fra { $edition } ligger { $reached } av { $members } allierte på minst 2 prosent i { $year }.
alliances-pacts = { $partners_n ->
    [one] Per { $day } var { $country } i formell allianse med { $partners } stat, med løfte om forsvar fra minst én av partene.
   *[other] Per { $day } var { $country } i formell allianse med { $partners } stater, med løfte om forsvar fra minst én av partene.
  }
alliances-no-pacts = Per { $day } hadde { $country } ingen formell allianse med løfte om forsvar.
chart-defence-share = Forsvarsutgifter i prosent av BNP, { $country } og NATO, etter NATOs tabell fra { $edition }
label-nato = NATO samlet
dim-basis = grunnlag
dim-bloc = allierte
value-actual = regnskap
value-estimate = anslag
value-europe_canada = Europa og Canada
