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
