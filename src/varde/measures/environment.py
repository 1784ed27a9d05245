"""The surroundings: armed conflicts and wars, who fights in them, and deaths in organised violence (UCDP).

A country is here a state as UCDP lists it. Zero is said of a state that is listed; of a place that is not (Palestine, whose
conflict stands under Israel, or Greenland) there is no figure. The tables tell only of years with a conflict, so the years
without are put beside them, from UCDP's own list of states.
"""

from collections.abc import Mapping, Sequence

from varde.measures.dimensions import COUNTRY
from varde.measures.measure import Dimension, Flow, Measure, Stock
from varde.model import Text

INTENSITY = Dimension(
    "intensity",
    Text(
        en="minor from 25 deaths in battle in the year, war from 1,000",
        nb="mindre konflikt fra 25 drepte i kamp i løpet av året, krig fra 1000",
    ),
    allowed=("minor", "war"),
)
CONFLICT = Dimension(
    "type",
    Text(
        en="between states, within one, within one with troops from outside, or against a colonial power",
        nb="mellom stater, i en stat, i en stat med soldater utenfra, eller mot en kolonimakt",
    ),
    allowed=("extrasystemic", "interstate", "intrastate", "internationalised"),
)
ROLE = Dimension(
    "role",
    Text(
        en="what the state is in the conflict: one of the sides, or one that sends them troops",
        nb="hva staten er i konflikten: en av partene, eller en som sender dem soldater",
    ),
    allowed=("side_a", "side_b", "support_a", "support_b"),
)
VIOLENCE = Dimension(
    "type",
    Text(
        en="kind of violence: with a state on one side, between groups, or against civilians",
        nb="type vold: med en stat som part, mellom grupper, eller mot sivile",
    ),
    allowed=("state_based", "non_state", "one_sided"),
)
_NOT_LISTED = Text(
    en="UCDP’s list of states does not have the place", nb="UCDPs liste over stater har ikke med dette stedet"
)
_ANY = "CASE WHEN count(*) > 0 THEN count(DISTINCT {counted}) END"


def _listed(table: str, key: str, counted: str, roles: Sequence[str], more: Mapping[str, Sequence[str]]) -> str:
    """The rows of a list of conflicts or pairs by state, and an empty one for each state of UCDP's list and each year.

    Args:
        table: The list.
        key: Its number.
        counted: The column that is counted.
        roles: What a state must be in it.
        more: The closed lists of the columns that it can be asked by.
    """
    states = f"{table.removesuffix('s')}_states"
    lists = "".join(
        f", (VALUES {', '.join(f'({value!r})' for value in values)}) AS of_{name}({name})"
        for name, values in more.items()
    )
    names = ", ".join(more)
    return (
        f"(SELECT year, id AS country, {names}, NULL AS {counted} FROM (SELECT DISTINCT year FROM '{table}.parquet'), "
        f"'states.parquet'{lists} WHERE id IN (SELECT country FROM 'ucdp_country_years.parquet' UNION SELECT country FROM "
        f"'{states}.parquet') AND coalesce(\"from\", DATE '0001-01-01') < year + INTERVAL 1 YEAR AND "
        f"coalesce(\"to\", DATE '9999-12-31') >= year UNION ALL SELECT year, country, {names}, {counted} FROM '{table}.parquet' "
        f"JOIN '{states}.parquet' USING ({key}, year) WHERE role IN ({', '.join(map(repr, roles))}))"
    )


active_conflicts = Measure(
    key="active_conflicts",
    title=Text(en="active armed conflicts in the world", nb="aktive væpnede konflikter i verden"),
    help=Text(
        en="Number of armed conflicts with a state on at least one side and at least 25 deaths in battle in the year (UCDP/PRIO). "
        "Conflicts between groups and violence against civilians alone are not among them.",
        nb="Antall væpnede konflikter der minst én part er en stat, og der minst 25 ble drept i kamp i løpet av året (UCDP/PRIO). "
        "Konflikter mellom grupper og vold bare mot sivile er ikke med.",
    ),
    chapter="environment",
    source="ucdp_conflicts",
    table="ucdp_conflicts",
    value="count(DISTINCT conflict)",
    unit="conflicts",
    time=Stock("year"),
    dims=(INTENSITY, CONFLICT),
    words=Text(
        en="armed conflicts | state-based conflicts | wars | active conflicts",
        nb="væpnede konflikter | statsbaserte konflikter | kriger | aktive konflikter",
    ),
    example=(("on", "2024"),),
)

conflicts_in_country = Measure(
    key="conflicts_in_country",
    title=Text(en="armed conflicts over a country", nb="væpnede konflikter om et land"),
    help=Text(
        en="Number of active armed conflicts over the government or a territory of the country, as UCDP/PRIO places them: a war that "
        "it fights in another country is not among them. A conflict between two countries counts in both, so the countries do not "
        "add up to the world.",
        nb="Antall aktive væpnede konflikter om landets regjering eller territorium, slik UCDP/PRIO stedfester dem: en krig landet fører i et "
        "annet land, er ikke med. En konflikt mellom to land telles i begge, så landene kan ikke legges sammen til verden.",
    ),
    chapter="environment",
    source="ucdp_conflicts",
    table="ucdp_conflict_states",
    value=_ANY.format(counted="conflict"),
    unit="conflicts",
    time=Stock("year"),
    dims=(COUNTRY, INTENSITY, CONFLICT),
    words=Text(
        en="armed conflicts in | conflicts in the country | war in",
        nb="væpnede konflikter i | konflikter i landet | krig i",
    ),
    empty=None,
    undefined=_NOT_LISTED,
    needs=("country",),
    relation=_listed(
        "ucdp_conflicts",
        "conflict",
        "conflict",
        ("location",),
        {"intensity": INTENSITY.allowed, "type": CONFLICT.allowed},
    ),
    example=(("country", "MLI"), ("on", "2017")),
)

conflicts_fought = Measure(
    key="conflicts_fought",
    title=Text(en="armed conflicts that a country takes part in", nb="væpnede konflikter et land deltar i"),
    help=Text(
        en="Number of active armed conflicts in which the country is one of the sides, or sends one of them troops that fight "
        "(UCDP/PRIO). Where in the world they are does not matter.",
        nb="Antall aktive væpnede konflikter der landet er en av partene, eller sender en av dem soldater som deltar i kamp (UCDP/PRIO). "
        "Det er uten betydning hvor i verden de foregår.",
    ),
    chapter="environment",
    source="ucdp_conflicts",
    table="ucdp_conflict_states",
    value=_ANY.format(counted="conflict"),
    unit="conflicts",
    time=Stock("year"),
    dims=(COUNTRY, ROLE, INTENSITY),
    words=Text(en="takes part in * conflict | at war", nb="deltar i * konflikt* | er i krig"),
    empty=None,
    undefined=_NOT_LISTED,
    needs=("country",),
    relation=_listed(
        "ucdp_conflicts",
        "conflict",
        "conflict",
        ROLE.allowed,
        {"role": ROLE.allowed, "intensity": INTENSITY.allowed},
    ),
    example=(("country", "NOR"), ("role", "support_a"), ("on", "2010")),
)

armed_groups = Measure(
    key="armed_groups",
    title=Text(en="armed groups that fight a state", nb="væpnede grupper som kjemper mot en stat"),
    help=Text(
        en="Number of armed groups in the world that fought a state in the year, with at least 25 deaths in battle between the two "
        "(UCDP). Groups that only fought each other or killed civilians are not among them.",
        nb="Antall væpnede grupper i verden som kjempet mot en stat det året, med minst 25 drepte i kamp mellom de to (UCDP). Grupper som "
        "bare kjempet mot hverandre eller drepte sivile, er ikke med.",
    ),
    chapter="environment",
    source="ucdp_dyads",
    table="ucdp_dyads",
    value='count(DISTINCT "group")',
    unit="groups",
    time=Stock("year"),
    dims=(INTENSITY,),
    words=Text(
        en="armed groups | rebel groups | armed actors", nb="væpnede grupper | opprørsgrupper | væpnede aktører"
    ),
    example=(("on", "2017"),),
)

armed_groups_in_country = Measure(
    key="armed_groups_in_country",
    title=Text(en="armed groups that fight over a country", nb="væpnede grupper som kjemper om et land"),
    help=Text(
        en="Number of armed groups that fought a state over the government or a territory of the country in the year, with at least "
        "25 deaths in battle between the two (UCDP).",
        nb="Antall væpnede grupper som det året kjempet mot en stat om landets regjering eller territorium, med minst 25 drepte i kamp "
        "mellom de to (UCDP).",
    ),
    chapter="environment",
    source="ucdp_dyads",
    table="ucdp_dyad_states",
    value=_ANY.format(counted='"group"'),
    unit="groups",
    time=Stock("year"),
    dims=(COUNTRY, INTENSITY),
    words=Text(en="armed groups in | rebel groups in", nb="væpnede grupper i | opprørsgrupper i"),
    empty=None,
    undefined=_NOT_LISTED,
    needs=("country",),
    relation=_listed("ucdp_dyads", "dyad", '"group"', ("location",), {"intensity": INTENSITY.allowed}),
    example=(("country", "MMR"), ("on", "2017")),
)


def _deaths(estimate: str, title: Text, help: Text, words: Text) -> Measure:
    return Measure(
        key="conflict_deaths" + ("" if estimate == "best" else f"_{estimate}"),
        title=title,
        help=help,
        chapter="environment",
        source="ucdp_country_years",
        table="ucdp_country_years",
        value=f"sum({estimate})",
        unit="deaths",
        time=Flow("year"),
        dims=(COUNTRY, VIOLENCE),
        words=words,
        empty=None,
        undefined=_NOT_LISTED,
        example=(("country", "ETH"), ("from", "2022-01-01"), ("to", "2022-12-31")),
    )


conflict_deaths = _deaths(
    "best",
    Text(en="deaths in organised violence", nb="drepte i organisert vold"),
    Text(
        en="Deaths in organised violence in the world or in a country, UCDP’s best estimate: in fighting with a state on one side, between "
        "groups, and of civilians killed on purpose. It counts people killed there, of whatever country. The record knows years and "
        "not days: a year counts in full where its first day is within the period.",
        nb="Drepte i organisert vold i verden eller i et land, UCDPs beste anslag: i kamper der en stat er part, mellom grupper, og sivile "
        "som er drept med hensikt. Alle som er drept der, telles, uansett hvor de kom fra. Registeret kjenner år og ikke dager: et år "
        "telles helt når dets første dag ligger i tidsrommet.",
    ),
    Text(
        en="deaths in organised violence | conflict deaths | killed in armed conflict | battle deaths",
        nb="drepte i organisert vold | drepte i væpnet konflikt | dødsfall i kamp",
    ),
)
conflict_deaths_low = _deaths(
    "low",
    Text(en="deaths in organised violence, low estimate", nb="drepte i organisert vold, lavt anslag"),
    Text(
        en="UCDP’s low estimate of conflict_deaths; in a few rows of its tables it is above the best.",
        nb="UCDPs lave anslag for conflict_deaths; i noen få rader i tabellene er det høyere enn det beste.",
    ),
    Text(en="at least * deaths in organised violence", nb="minst * drepte i organisert vold"),
)
conflict_deaths_high = _deaths(
    "high",
    Text(en="deaths in organised violence, high estimate", nb="drepte i organisert vold, høyt anslag"),
    Text(
        en="UCDP’s high estimate of conflict_deaths; in a few rows of its tables it is below the best.",
        nb="UCDPs høye anslag for conflict_deaths; i noen få rader i tabellene er det lavere enn det beste.",
    ),
    Text(en="up to * deaths in organised violence", nb="opptil * drepte i organisert vold"),
)

MEASURES = (
    active_conflicts,
    conflicts_in_country,
    conflicts_fought,
    armed_groups,
    armed_groups_in_country,
    conflict_deaths,
    conflict_deaths_low,
    conflict_deaths_high,
)
