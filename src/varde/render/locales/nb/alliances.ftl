# Allianser
alliances-gap = For { $month } har registeret ingen opplysninger om medlemskap for { $country }: { $reason }.
alliances-member = { $country } har vært medlem av { $organisation } siden { $since } og er ett av { $members } medlemsland.
alliances-others = Landet er også med i { $list }.
alliances-members = { $country } er med i { $list }.
alliances-none = { $country } er ikke medlem av noen av alliansene og de regionale organisasjonene som registeret har medlemmene til.
alliances-as-of = Medlemskapene er gjengitt slik registeret kjente dem { $day }.
organisation-since = { $organisation } (siden { $since })
