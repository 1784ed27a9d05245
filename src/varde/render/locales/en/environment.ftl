# The surroundings: conflicts and deaths
chapter-environment = Surroundings and threats

dim-intensity = intensity
value-minor = minor conflict
value-war = war
value-extrasystemic = against a colonial power
value-internationalised = within a state, with troops from outside
value-state_based = with a state as a party
value-non_state = between groups
value-one_sided = against civilians
value-side_a = first side
value-side_b = second side
value-support_a = troops for the first side
value-support_b = troops for the second side
