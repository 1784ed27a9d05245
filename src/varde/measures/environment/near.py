"""Conflicts, armed groups and deaths near a country: in its neighbours, within a distance, in its subregion or in a named area."""

from varde.measures.dimensions import COUNTRY, NEAR
from varde.measures.environment.conflicts import CONFLICT, INTENSITY, VIOLENCE
from varde.measures.measure import Dimension, Flow, Measure, Stock
from varde.measures.space import KNOWN, NOT_ON_MAP, within
from varde.model import Text

PLACE = Dimension("place", Text(en="the state near the country", nb="staten nær landet"), register="country")
_NEEDS = ("country", "near")

conflicts_near = Measure(
    key="conflicts_near",
    title=Text(en="armed conflicts near a country", nb="væpnede konflikter nær et land"),
    help=Text(
        en="Number of active armed conflicts over the government or a territory of a state that was near the country in the year, in one "
        "of the ways of near_states. A conflict counts once, however many of those states it is about.",
        nb="Antall aktive væpnede konflikter om regjeringen eller et territorium i en stat som var nær landet det året, på en av måtene i "
        "near_states. En konflikt telles én gang, uansett hvor mange av disse statene den gjelder.",
    ),
    chapter="environment",
    source="armed_conflicts",
    table="conflicts_by_state",
    value="count(DISTINCT conflict)",
    unit="conflicts",
    time=Stock("year"),
    dims=(COUNTRY, NEAR, PLACE, INTENSITY, CONFLICT),
    words=Text(
        en="armed conflicts near | conflicts in the neighbourhood",
        nb="væpnede konflikter nær | konflikter i nærområdet",
    ),
    undefined=NOT_ON_MAP,
    needs=_NEEDS,
    known=KNOWN,
    relation=within("conflicts_by_state", "year"),
    example=(("country", "NOR"), ("near", "1000km"), ("on", "2016")),
)

armed_groups_near = Measure(
    key="armed_groups_near",
    title=Text(
        en="armed groups that fight a state near a country", nb="væpnede grupper som kjemper mot en stat nær et land"
    ),
    help=Text(
        en="Number of armed groups that fought a state over the government or a territory of a state that was near the country in the year, "
        "with at least 25 deaths in battle between the two (UCDP).",
        nb="Antall væpnede grupper som kjempet mot en stat om regjeringen eller et territorium i en stat som var nær landet det året, med "
        "minst 25 drepte i kamp mellom de to (UCDP).",
    ),
    chapter="environment",
    source="armed_conflicts",
    table="groups_by_state",
    value='count(DISTINCT "group")',
    unit="groups",
    time=Stock("year"),
    dims=(COUNTRY, NEAR, PLACE, INTENSITY),
    words=Text(en="armed groups near", nb="væpnede grupper nær"),
    undefined=NOT_ON_MAP,
    needs=_NEEDS,
    known=KNOWN,
    relation=within("groups_by_state", "year"),
    example=(("country", "NOR"), ("near", "1000km"), ("on", "2016")),
)

conflict_deaths_near = Measure(
    key="conflict_deaths_near",
    title=Text(en="deaths in organised violence near a country", nb="drepte i organisert vold nær et land"),
    help=Text(
        en="Deaths in organised violence, UCDP’s best estimate, in the states that were near the country in the year in one of the ways of "
        "near_states. The whole of each state counts, however far away its people died. The record knows whole years.",
        nb="Drepte i organisert vold, UCDPs beste anslag, i statene som var nær landet det året på en av måtene i near_states. Hele staten "
        "telles, uansett hvor langt unna de ble drept. Registeret kjenner hele år.",
    ),
    chapter="environment",
    source="ucdp_country_years",
    table="ucdp_country_years",
    value="sum(best)",
    unit="deaths",
    time=Flow("year", "year"),
    dims=(COUNTRY, NEAR, PLACE, VIOLENCE),
    words=Text(en="killed near | deaths in the neighbourhood", nb="drept nær | drepte i nærområdet"),
    undefined=NOT_ON_MAP,
    needs=_NEEDS,
    known=KNOWN,
    relation=within("ucdp_country_years", "year"),
    example=(("country", "NOR"), ("near", "1000km"), ("from", "2016-01-01"), ("to", "2016-12-31")),
)

MEASURES = (conflicts_near, armed_groups_near, conflict_deaths_near)
