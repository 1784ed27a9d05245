"""Alliances and ties: who belongs to which organisation, and since when."""

from varde.measures.dimensions import COUNTRY, ORGANISATION
from varde.measures.measure import Measure, State
from varde.measures.partial import partial
from varde.model import Text

membership = Measure(
    key="membership",
    title=Text(en="membership of an organisation", nb="medlemskap i en organisasjon"),
    help=Text(
        en="Whether the country is a member of the organisation on the day.",
        nb="Om landet er medlem av organisasjonen på dagen.",
    ),
    chapter="alliances",
    source="memberships",
    table="memberships",
    value="count(*) > 0",
    unit="yes/no",
    time=State(),
    dims=(COUNTRY, ORGANISATION),
    words=Text(en="member of | belongs to", nb="medlem av | tilhører"),
    empty=False,
    example=(("country", "NOR"), ("organisation", "NATO"), ("on", "2017-07-31")),
)

membership_since = Measure(
    key="membership_since",
    title=Text(en="first day of a membership", nb="medlemskapets første dag"),
    help=Text(
        en="The day since which the country has been a member without a break, as precisely as it is known.",
        nb="Dagen landet har vært medlem siden, uten avbrudd, så presist som den er kjent.",
    ),
    chapter="alliances",
    source="memberships",
    table="memberships",
    value=f"max({partial('from')})",
    unit="date",
    time=State(),
    dims=(COUNTRY, ORGANISATION),
    words=Text(en="member since | joined", nb="medlem siden | ble med i"),
    empty=None,
    undefined=Text(en="the country is no member on that day", nb="landet er ikke medlem på den dagen"),
    example=(("country", "NOR"), ("organisation", "NATO"), ("on", "2017-07-31")),
)

members = Measure(
    key="members",
    title=Text(en="members of an organisation", nb="medlemmer av en organisasjon"),
    help=Text(
        en="Number of members of the organisation on the day.",
        nb="Antall medlemmer av organisasjonen på dagen.",
    ),
    chapter="alliances",
    source="memberships",
    table="memberships",
    value="count(DISTINCT country)",
    unit="countries",
    time=State(),
    dims=(ORGANISATION,),
    words=Text(en="members | member states", nb="medlemmer | medlemsland"),
    example=(("organisation", "NATO"), ("on", "2017-07-31")),
)

MEASURES = (membership, membership_since, members)
