# Women
women-gap = The share of women in UN peace operations cannot be told for { $month }: { $reason }.
women-nothing = What share women made up on { $day } cannot be told, neither in UN peace operations ({ $reason }) nor at the negotiating table ({ $reason_table }).
women-share = At the end of { $month } women made up { $share } per cent of { $country_genitive } uniformed personnel in UN peace operations: { $women } of { $total }.
women-by-kind = Among the military personnel the share was { $military } per cent, among the police { $police } per cent.
women-none = { $total_n ->
    [one] { $country } had { $total } person in uniform in UN peace operations at the end of { $month }, and no women.
   *[other] { $country } had { $total } people in uniform in UN peace operations at the end of { $month }, none of them women.
  }
women-nobody = { $country } had nobody in uniform in UN peace operations at the end of { $month }, and so no share of women to report.
women-by-kind-military = Among the military personnel the share was { $military } per cent; among the police there were no women.
women-by-kind-police = Among the military personnel there were no women; among the police the share was { $police } per cent.
women-all = For all contributing countries together the share was { $share } per cent in { $month }: { $military } per cent of the military personnel and { $police } per cent of the police.
women-rank = By share of women { $country } was number { $rank } of the { $contributors } countries with at least ten people in uniform.
women-rank-first = { $country } had the highest share of women, as number { $rank } of the { $contributors } countries with at least ten people in uniform.
women-earlier = In { $month } the share was { $share } per cent for { $country } and { $all } per cent for all contributing countries together.
women-earlier-all = In { $month } the share for all contributing countries together was { $all } per cent.
women-plan = { $country } has adopted a national action plan on women, peace and security, { $list }.
women-plan-uncertain = By uncertain accounts { $country } has adopted a national action plan on women, peace and security, { $list }.
women-plans = { $country } has adopted national action plans on women, peace and security: { $list }.
women-plans-uncertain = By uncertain accounts { $country } has adopted national action plans on women, peace and security: { $list }.
women-plan-item = the { $which } of { $adopted }
women-plan-item-uncertain = the { $which } of { $adopted } { uncertain }
women-plan-until = The { $which } plan was made for the time to the end of { $until }.
women-plan-over = The { $which } plan was made for the time to the end of { $until }; whether a new one has followed, the record does not tell.
women-plans-incomplete = The record’s list of such plans is not complete.
women-plans-none = { $countries_n ->
    [one] The record knows of national action plans on women, peace and security by { $countries } country, but of none by { $country }; the list is not complete.
   *[other] The record knows of national action plans on women, peace and security by { $countries } countries, but of none by { $country }; the list is not complete.
  }
women-plans-gap = Whether { $country } has a national action plan on women, peace and security cannot be told: { $reason }.
women-networks = Women mediators from { $country } take part in { $list }.
women-network-of = { $organisation }, of which { $country } is a member, is behind { $network }.
women-network = { $network } (since { $founded })
women-network-uncertain = { $network } (since { $founded }) { uncertain }
women-table-gap = The share of women at the negotiating table cannot be told: { $reason }.
women-table = Of { $people } delegates to { $agreements } comprehensive peace agreements in the world from { $since } to { $until }, { $women } were women, or { $delegates } per cent. Among the signatories the share was { $signatories } per cent, among the negotiators { $negotiators } per cent and among the mediators { $mediators } per cent.
women-table-delegates = Of { $people } delegates to { $agreements } comprehensive peace agreements in the world from { $since } to { $until }, { $women } were women, or { $delegates } per cent.
women-table-own = { $women_n ->
    [one] In the agreements that concern { $country }, { $women } of { $people } delegates was a woman.
   *[other] In the agreements that concern { $country }, { $women } of { $people } delegates were women.
  }
women-table-own-none = In the agreements that concern { $country }, none of the { $people } delegates were women.
women-agreements = Of the peace agreements that the Uppsala Conflict Data Program (UCDP) lists from { $since } to { $until }, { $count } have a provision on women or gender, or { $share } per cent.
women-agreements-recent = Of the peace agreements that the Uppsala Conflict Data Program (UCDP) lists from { $since } to { $until }, { $count } have a provision on women or gender, or { $share } per cent, against { $recent } per cent of those of { $recent_since } and later.
women-agreements-none = None of the peace agreements that the Uppsala Conflict Data Program (UCDP) lists from { $since } to { $until } has a provision on women or gender.
women-agreements-pax = The PA-X database, which includes local and preparatory agreements too and codes them in its own way, has { $count } agreements that mention women, girls or gender from { $since } to { $until }, { $share } per cent of all.
women-themes = They most often speak of { $list }.
women-themes-between = From { $since } to { $until } they most often speak of { $list }.
women-theme = { $theme } ({ $agreements })
chart-women = Women’s share of uniformed personnel in UN peace operations, { $country } and all contributors, per cent
chart-agreements-gender = Peace agreements in the world with a provision on women or gender, by year (UCDP)
label-country = { $country_name }
label-all = All contributors
label-with-gender = Agreements

dim-position = position at the table
dim-theme = theme
dim-number = plan
dim-network = network
value-delegates = delegates
value-signatories = signatories
value-negotiators = negotiators
value-mediators = mediators
value-observers = observers
value-support_staff = support staff
value-advisers = advisers
value-participation = participation
value-equality = equality
value-groups = groups of women
value-international_law = international law
value-new_institutions = new institutions
value-violence = violence against women
value-transitional_justice = transitional justice
value-institutional_reform = reform of institutions
value-recovery = development and recovery
value-carrying_out = implementation
value-other_theme = other
value-1 = first
value-2 = second
value-3 = third
value-4 = fourth
value-5 = fifth
value-6 = sixth
value-7 = seventh
value-8 = eighth
value-nordic = the network Nordic Women Mediators
value-femwise = the African network FemWise-Africa
value-mediterranean = the Mediterranean Women Mediators Network
value-commonwealth = Women Mediators across the Commonwealth
value-arab = the Arab Women Mediators Network
value-southeast_asian = the Southeast Asian Network of Women Peace Negotiators and Mediators
value-asean_registry = the ASEAN Women for Peace Registry
value-global_alliance = the Global Alliance of Regional Women Mediator Networks
