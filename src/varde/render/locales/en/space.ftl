# Near areas and maps
dim-near = near area
dim-area = area
dim-place = place
value-border = bordering states
value-500km = within 500 km
value-1000km = within 1,000 km
value-subregion = the UN’s subregion
value-high_north = the High North
value-baltic_sea = the Baltic Sea region
value-europe_rim = Europe’s rim
value-western_balkans = the Western Balkans
value-south_caucasus = the South Caucasus
value-sahel = the Sahel
value-horn_of_africa = the Horn of Africa
value-great_lakes = the Great Lakes region of Africa
value-gulf = the Gulf
