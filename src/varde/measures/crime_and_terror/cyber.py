"""Cyber incidents: against a country, near it, or in the world."""

from varde.measures.dimensions import COUNTRY, NEAR
from varde.measures.measure import Dimension, Flow, Measure
from varde.measures.space import KNOWN, NOT_ON_MAP, within
from varde.model import Text
from varde.sources.eurepoc import INITIATORS, KINDS, RECEIVERS

DONE = Dimension("kind", Text(en="what was done", nb="hva som ble gjort"), allowed=tuple(KINDS.values()))
INITIATOR = Dimension(
    "initiator", Text(en="the country that it is traced to", nb="landet den er sporet til"), register="country"
)
INITIATOR_KIND = Dimension(
    "initiator_kind", Text(en="who did it", nb="hvem som sto bak"), allowed=tuple(dict.fromkeys(INITIATORS.values()))
)
RECEIVER = Dimension(
    "receiver",
    Text(
        en="what received it: a state, a region, an organisation",
        nb="hva som ble rammet: en stat, en region, en organisasjon",
    ),
    allowed=RECEIVERS,
)
_WHAT = Text(
    en="An incident counts once, on its first day, whatever was done and whoever did it; broken down, it counts once in each line. The "
    "repository takes in what has become public and is political, done by a state or against critical infrastructure. Days are "
    "often the first of a month or a year for want of better: ask for whole years. Incidents without a day are left out.",
    nb="En hendelse telles én gang, på sin første dag, uansett hva som ble gjort og hvem som sto bak; brutt ned telles den én gang i hver "
    "linje. Registeret tar med det som er blitt kjent og er politisk, utført av en stat eller rettet mot kritisk infrastruktur. "
    "Dagen er ofte den første i en måned eller et år fordi den ikke er bedre kjent: spør om hele år. Hendelser uten dag er ikke med.",
)

cyber_incidents = Measure(
    key="cyber_incidents",
    title=Text(en="cyber incidents against a country", nb="cyberhendelser mot et land"),
    help=Text(
        en=f"Number of cyber incidents within the period that the country was among the receivers of. {_WHAT.en}",
        nb=f"Antall cyberhendelser i tidsrommet der landet var blant de rammede. {_WHAT.of('nb')}",
    ),
    chapter="crime_and_terror",
    source="eurepoc",
    table="cyber_incidents",
    value="count(DISTINCT incident)",
    unit="incidents",
    time=Flow("date"),
    dims=(COUNTRY, DONE, INITIATOR, INITIATOR_KIND),
    words=Text(
        en="cyber incidents | cyber attacks | cyberattacks",
        nb="cyberhendelse* | cyberangrep* | dataangrep* | digitale angrep",
    ),
    needs=("country",),
    example=(("country", "NOR"), ("from", "2018-01-01"), ("to", "2018-12-31")),
)

cyber_incidents_world = Measure(
    key="cyber_incidents_world",
    title=Text(en="cyber incidents in the world", nb="cyberhendelser i verden"),
    help=Text(
        en=f"Number of cyber incidents within the period. {_WHAT.en}",
        nb=f"Antall cyberhendelser i tidsrommet. {_WHAT.of('nb')}",
    ),
    chapter="crime_and_terror",
    source="eurepoc",
    table="cyber_incidents",
    value="count(DISTINCT incident)",
    unit="incidents",
    time=Flow("date"),
    dims=(RECEIVER, DONE, INITIATOR, INITIATOR_KIND),
    words=Text(en="cyber incidents in the world", nb="cyberhendelser i verden | cyberangrep i verden"),
    example=(("from", "2018-01-01"), ("to", "2018-12-31")),
)

cyber_incidents_near = Measure(
    key="cyber_incidents_near",
    title=Text(en="cyber incidents against states near a country", nb="cyberhendelser mot stater nær et land"),
    help=Text(
        en="Number of cyber incidents within the period that one or more of the states near the country were among the receivers of, near in one "
        f"of the ways of near_states. {_WHAT.en}",
        nb="Antall cyberhendelser i tidsrommet der én eller flere av statene nær landet var blant de rammede, nær på en av måtene i near_states. "
        f"{_WHAT.of('nb')}",
    ),
    chapter="crime_and_terror",
    source="eurepoc",
    table="cyber_incidents",
    value="count(DISTINCT incident)",
    unit="incidents",
    time=Flow("date"),
    dims=(COUNTRY, NEAR, DONE),
    words=Text(en="cyber incidents near", nb="cyberhendelser nær"),
    undefined=NOT_ON_MAP,
    needs=("country", "near"),
    known=KNOWN,
    relation=within("cyber_incidents", "date"),
    example=(("country", "NOR"), ("near", "subregion"), ("from", "2018-01-01"), ("to", "2018-12-31")),
)

MEASURES = (cyber_incidents, cyber_incidents_near, cyber_incidents_world)
