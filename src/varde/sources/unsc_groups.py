"""The regional groups of the UN, as tables of the Security Council name them. Several sources share it."""

GROUPS = {
    "Africa": "african",
    "Asia-Pacific": "asia_pacific",
    "Eastern Europe": "eastern_european",
    "Latin America and Caribbean": "grulac",
    "WEOG": "weog",
}
"""The gazetteer's id of each, by the name that the tables have for it. They are today's groups, for every year."""
