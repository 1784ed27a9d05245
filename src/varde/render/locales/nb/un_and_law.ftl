# FN og rettsordenen
un-gap = For { $month } har registeret ingen opplysninger om FN-medlemskap for { $country }: { $reason }.
un-member = { $country } har vært medlem av FN siden { $since } og er ett av { $members } medlemsland.
un-before = Før det var landet en del av { $predecessor }, som var medlem ({ $period }).
un-earlier = Landet var medlem tidligere også ({ $period }).
un-no-member = { $country } er ikke blant de { $members } medlemslandene i FN.
un-as-of = Medlemskapet er gjengitt slik registeret kjente det { $day }.
