# The UN and the legal order
un-gap = For { $month } the record has no membership of the UN for { $country }: { $reason }.
un-member = { $country } has been a member of the United Nations since { $since }, one of { $members } member states.
un-before = Before that it was part of { $predecessor }, which was a member ({ $period }).
un-earlier = It was a member before that too ({ $period }).
un-no-member = { $country } is not among the { $members } member states of the United Nations.
un-as-of = The membership is given as the record knew it on { $day }.
