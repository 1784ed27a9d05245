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
