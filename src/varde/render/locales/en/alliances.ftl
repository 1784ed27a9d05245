# Alliances
alliances-gap = For { $month } the record has no memberships of { $country }: { $reason }.
alliances-member = { $country } has been a member of { $organisation } since { $since } and is one of its { $members } members.
alliances-others = It also belongs to { $list }.
alliances-members = { $country } belongs to { $list }.
alliances-none = { $country } is not a member of any of the alliances and regional organisations whose members the record holds.
alliances-as-of = Memberships are given as the record knew them on { $day }.
organisation-since = { $organisation } (since { $since })
