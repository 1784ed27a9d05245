# Omgivelsene: konflikter og drepte
chapter-environment = Omgivelser og trusler

dim-intensity = intensitet
value-minor = mindre konflikt
value-war = krig
value-extrasystemic = mot en kolonimakt
value-internationalised = i en stat, med soldater utenfra
value-state_based = med en stat som part
value-non_state = mellom grupper
value-one_sided = mot sivile
value-side_a = den ene parten
value-side_b = den andre parten
value-support_a = soldater til den ene parten
value-support_b = soldater til den andre parten
