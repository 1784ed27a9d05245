# The statements of a brief in English. Every key stands in every language with the same variables.

chapter-alliances = Alliances and partners
chapter-un_and_law = The United Nations and the legal order
chapter-women = Women, peace and security
chapter-operations = People in UN-led operations

name = { $country }

lead-ended = { $country } ceased to be a state on { $day }. This page tells what the record holds of it.
lead-succeeded = { $country } ceased to be a state on { $day }; it was succeeded by { $successors }. This page tells what the record holds of it.
lead-not-yet = { $country } did not become a state until { $day }.
lead-territory = { $country } is a territory and not a state in the record.

# Alliances
alliances-gap = For { $month } the record has no memberships of { $country }: { $reason }.
alliances-member = { $country } has been a member of { $organisation } since { $since } and is one of its { $members } members.
alliances-others = It also belongs to { $list }.
alliances-members = { $country } belongs to { $list }.
alliances-none = { $country } is not a member of any of the alliances and regional organisations whose members the record holds.
alliances-as-of = Memberships are given as the record knew them on { $day }.
organisation-since = { $organisation } (since { $since })

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

# Women
women-gap = The share of women cannot be told for { $month }: { $reason }.
women-share = At the end of { $month } women made up { $share } per cent of { $country_genitive } uniformed personnel in UN peace operations: { $women } of { $total }.
women-by-kind = Among the military personnel the share was { $military } per cent, among the police { $police } per cent.
women-none = At the end of { $month } there were no women among the { $total } in uniform whom { $country } had in UN peace operations.
women-nobody = { $country } had nobody in uniform in UN peace operations at the end of { $month }, and so no share of women to report.
women-all = For all contributing countries together the share was { $share } per cent in { $month }: { $military } per cent of the military personnel and { $police } per cent of the police.
chart-women = Women’s share of uniformed personnel in UN peace operations, { $country } and all contributors, per cent
label-country = { $country_name }
label-all = All contributors

# Operations
ops-gap = For { $month } the record has no figures for UN personnel from { $country }: { $reason }.
ops-no-missions = For { $month } the personnel cannot be placed by mission: { $reason }.
ops-nobody = { $country } had nobody in uniform in UN peace operations at the end of { $month }.
ops-world = All { $contributors } contributing countries together had { $world } military and police in the field.
ops-total = At the end of { $month } { $country } had { $total } people in uniform in UN peace operations: { $military } military and { $police } police.
ops-total-military = At the end of { $month } { $country } had { $total } people in uniform in UN peace operations, all of them military: { $military }.
ops-total-police = At the end of { $month } { $country } had { $total } people in uniform in UN peace operations, all of them police: { $police }.
ops-rank = This made it number { $rank } of { $contributors } contributing countries, which together had { $world } people in uniform in the field.
ops-largest = This made it the largest contributor, number { $rank } of { $contributors } countries, which together had { $world } people in uniform in the field.
ops-year-before-more = A year earlier, in { $month }, the number was { $earlier }.
ops-year-before-fewer = A year earlier, in { $month }, the number was { $earlier }.
ops-year-before-same = The number was the same a year earlier, in { $month }: { $earlier }.
ops-military-where = { $missions_n ->
    [one] The military personnel served in { $missions } operation: { $list }.
   *[other] The military personnel were spread over { $missions } operations: { $list }.
  }
ops-police-where = { $missions_n ->
    [one] The police served in { $missions } operation: { $list }.
   *[other] The police were spread over { $missions } operations: { $list }.
  }
ops-military-were = { $missions_n ->
    [one] In { $month } { $country_genitive } military personnel served in { $missions } operation: { $list }.
   *[other] In { $month } { $country_genitive } military personnel were spread over { $missions } operations: { $list }.
  }
ops-police-were = { $missions_n ->
    [one] In { $month } { $country_genitive } police served in { $missions } operation: { $list }.
   *[other] In { $month } { $country_genitive } police were spread over { $missions } operations: { $list }.
  }
ops-joined = { $missions_n ->
    [one] In all, { $country } took part in { $missions } UN operation.
   *[other] In all, { $country } took part in { $missions } UN operations.
  }
mission-with = { $mission } { $mission_where } ({ $persons })
mission-since = { $mission } (since { $since })
place = { $mission_where }
ops-at-home = On { $day } the UN had peacekeeping operations { $country_where } itself: { $list }.
ops-under-way = { $missions_n ->
    [one] Worldwide, { $missions } UN peacekeeping operation was under way on { $day }.
   *[other] Worldwide, { $missions } UN peacekeeping operations were under way on { $day }.
  }
ops-deaths = { $deaths_n ->
    [one] From { $since } to { $day }, { $deaths } person from { $country } died in UN service.
   *[other] From { $since } to { $day }, { $deaths } people from { $country } died in UN service.
  }
ops-deaths-violent = { $deaths_n ->
    [one] From { $since } to { $day }, { $deaths } person from { $country } died in UN service, by a malicious act ({ $violent }).
   *[other] From { $since } to { $day }, { $deaths } people from { $country } died in UN service, { $violent } of them by malicious acts.
  }
ops-deaths-none = The record has no deaths of people from { $country } in UN service from { $since } to { $day }.
chart-over-time = Uniformed personnel from { $country } in UN peace operations, by month
chart-by-mission = Personnel from { $country } by UN mission, { $month }
table-by-mission = Personnel from { $country } by UN mission, { $month }
label-military = Military
label-police = Police
label-total = Total
head-mission = Mission
head-where = Where
head-military = Military
head-police = Police
