# Nærområder og kart
dim-near = nærområde
dim-area = område
dim-place = sted
value-border = nabostater
value-500km = innen 500 km
value-1000km = innen 1000 km
value-subregion = FNs underregion
value-high_north = nordområdene
value-baltic_sea = Østersjøregionen
value-europe_rim = Europas randsone
value-western_balkans = Vest-Balkan
value-south_caucasus = Sør-Kaukasus
value-sahel = Sahel
value-horn_of_africa = Afrikas horn
value-great_lakes = De store sjøers region i Afrika
value-gulf = Persiabukta
