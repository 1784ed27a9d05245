"""The regional groups of the UN, as tables of the Security Council name them. Several sources share it."""

GROUPS = ("Africa", "Asia-Pacific", "Eastern Europe", "Latin America and Caribbean", "WEOG")
"""Today's names, used for every year."""
