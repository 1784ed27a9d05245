"""Disarmament and non-proliferation: nuclear warheads by edition, tests, and where states stand with nuclear weapons.

Who is party to which treaty is asked by the measures of treaties, in `varde.measures.un_and_law`.
"""

from varde.measures.dimensions import CONFIDENCE, COUNTRY
from varde.measures.measure import Dimension, Flow, Measure, Stock
from varde.model import Text

WARHEADS = Dimension(
    "kind",
    Text(
        en="what is counted: all warheads, those of the armed forces, those deployed, or those retired",
        nb="hva som telles: alle stridshoder, de militære lagrene, de utplasserte, eller de som er tatt ut av bruk",
    ),
    allowed=("total_inventory", "military_stockpile", "deployed", "deployed_strategic", "retired"),
)
EDITION = Dimension(
    "edition",
    Text(
        en="the publisher's edition: ‘FAS 2017-07’ for an overview by its month, ‘FAS series 2023’ for a series by its last year",
        nb="utgiverens utgave: «FAS 2017-07» for en oversikt etter måned, «FAS series 2023» for en tallserie etter siste år",
    ),
)
STATUS = Dimension(
    "status",
    Text(
        en="how far a state went towards nuclear weapons in the year",
        nb="hvor langt en stat gikk mot kjernevåpen det året",
    ),
    allowed=("none", "consideration", "pursuit", "possession"),
)
_NOT_TOLD = Text(en="the edition gives no figure for it", nb="utgaven oppgir ikke noe tall for dette")
_NEEDS = ("country", "kind", "edition")
_EXAMPLE = (("country", "USA"), ("kind", "military_stockpile"), ("edition", "FAS series 2023"), ("on", "2017"))

nuclear_warheads = Measure(
    key="nuclear_warheads",
    title=Text(en="nuclear warheads of a state", nb="en stats kjernefysiske stridshoder"),
    help=Text(
        en="Estimated number of the state's nuclear warheads in the year, as one edition tells it; the lower end where it gives a "
        "range. The total inventory includes warheads that are retired, the military stockpile does not; the kinds are never "
        "added. Where an edition does not name a state there is no figure; whether the state has such weapons at all, "
        "nuclear_status tells.",
        nb="Anslått antall kjernefysiske stridshoder staten hadde det året, ifølge én utgave; den nedre grensen der utgaven oppgir et "
        "spenn. Samlet beholdning omfatter stridshoder som er tatt ut av bruk, militære lagre gjør det ikke; de ulike tallene legges "
        "aldri sammen. Nevner ikke utgaven en stat, finnes det ikke noe tall; om staten i det hele tatt har slike våpen, "
        "framgår av nuclear_status.",
    ),
    chapter="disarmament",
    source="nuclear_warheads",
    table="nuclear_warheads",
    value="max(low)",
    unit="warheads",
    time=Stock("year"),
    dims=(COUNTRY, WARHEADS, EDITION, CONFIDENCE),
    words=Text(
        en="nuclear warheads | nuclear weapons | nuclear arsenal",
        nb="stridshode* | kjernevåpen | atomvåpen | kjernefysisk* arsenal*",
    ),
    empty=None,
    undefined=_NOT_TOLD,
    needs=_NEEDS,
    part="edition",
    example=_EXAMPLE,
)

nuclear_warheads_high = Measure(
    key="nuclear_warheads_high",
    title=Text(en="nuclear warheads of a state, upper estimate", nb="en stats kjernefysiske stridshoder, øvre anslag"),
    help=Text(
        en="The upper end of the estimate of which nuclear_warheads is the lower; the same where the edition gives one number.",
        nb="Den øvre grensen for anslaget som nuclear_warheads er den nedre grensen for; samme tall der utgaven oppgir bare ett.",
    ),
    chapter="disarmament",
    source="nuclear_warheads",
    table="nuclear_warheads",
    value="max(high)",
    unit="warheads",
    time=Stock("year"),
    dims=(COUNTRY, WARHEADS, EDITION, CONFIDENCE),
    words=Text(en="up to * nuclear warheads", nb="opptil * stridshode*"),
    empty=None,
    undefined=_NOT_TOLD,
    needs=_NEEDS,
    part="edition",
    example=_EXAMPLE,
)

nuclear_warheads_world = Measure(
    key="nuclear_warheads_world",
    title=Text(en="nuclear warheads in the world", nb="kjernefysiske stridshoder i verden"),
    help=Text(
        en="Estimated number of all states' nuclear warheads in the year, as one edition tells it: as the publisher prints it, not "
        "added up here. In the series it is the total inventory, in which retired warheads count.",
        nb="Anslått antall kjernefysiske stridshoder i alle stater det året, ifølge én utgave: slik utgiveren oppgir det, ikke "
        "lagt sammen her. I tallserien er det samlet beholdning, der også stridshoder som er tatt ut av bruk, er regnet med.",
    ),
    chapter="disarmament",
    source="nuclear_warheads",
    table="nuclear_warheads_world",
    value="max(low)",
    unit="warheads",
    time=Stock("year"),
    dims=(WARHEADS, EDITION, CONFIDENCE),
    words=Text(
        en="nuclear warheads in the world | the world's nuclear weapons",
        nb="stridshode* i verden | verdens kjernevåpen | verdens atomvåpen",
    ),
    empty=None,
    undefined=_NOT_TOLD,
    needs=("kind", "edition"),
    part="edition",
    example=(("kind", "total_inventory"), ("edition", "FAS series 2023"), ("on", "2017")),
)

nuclear_status = Measure(
    key="nuclear_status",
    title=Text(en="position on nuclear weapons", nb="forhold til kjernevåpen"),
    help=Text(
        en="How far the state went towards nuclear weapons in the year: 0 not at all, 1 it considered them, 2 it pursued them, 3 it "
        "possessed them. The furthest of the year counts. The Holy See and Palestine are not in the list.",
        nb="Hvor langt staten gikk mot kjernevåpen det året: 0 ikke i det hele tatt, 1 den vurderte dem, 2 den søkte å skaffe dem, 3 den "
        "hadde dem. Det lengste staten gikk det året, teller. Den hellige stol og Palestina er ikke med i listen.",
    ),
    chapter="disarmament",
    source="nuclear_status",
    table="nuclear_status",
    value="max(level)",
    unit="level",
    time=Stock("year"),
    dims=(COUNTRY, STATUS),
    words=Text(
        en="nuclear-weapon state | possesses nuclear weapons", nb="kjernevåpenstat* | atommakt* | har kjernevåpen"
    ),
    empty=None,
    undefined=Text(en="the list does not have the state", nb="staten er ikke med i listen"),
    needs=("country",),
    example=(("country", "NOR"), ("on", "2017")),
)

nuclear_states = Measure(
    key="nuclear_states",
    title=Text(en="states with nuclear weapons", nb="stater med kjernevåpen"),
    help=Text(
        en="Number of states that stood in one of the four positions on nuclear weapons in the year: none, consideration, pursuit "
        "or possession.",
        nb="Antall stater som det året sto i ett av de fire forholdene til kjernevåpen: ingen, vurdering, søken eller besittelse.",
    ),
    chapter="disarmament",
    source="nuclear_status",
    table="nuclear_status",
    value="count(DISTINCT country)",
    unit="countries",
    time=Stock("year"),
    dims=(STATUS,),
    words=Text(en="nuclear-weapon states | nuclear powers", nb="kjernevåpenstater | atommakter"),
    needs=("status",),
    example=(("status", "possession"), ("on", "2017")),
)

nuclear_tests = Measure(
    key="nuclear_tests",
    title=Text(en="nuclear tests", nb="kjernefysiske prøvesprengninger"),
    help=Text(
        en="Number of nuclear tests within the period, by all states or one. The record knows years and not days: a year counts in "
        "full where its first day is within the period, so a period should begin and end with a year.",
        nb="Antall kjernefysiske prøvesprengninger i tidsrommet, for alle stater eller én. Registeret kjenner år og ikke dager: et år "
        "telles helt når dets første dag ligger i tidsrommet, så tidsrommet bør begynne og slutte med et årsskifte.",
    ),
    chapter="disarmament",
    source="nuclear_tests",
    table="nuclear_tests",
    value="sum(tests)",
    unit="tests",
    time=Flow("year"),
    dims=(COUNTRY,),
    words=Text(en="nuclear tests | tested nuclear weapons", nb="prøvesprengning* | atomprøve*"),
    example=(("country", "USA"), ("from", "1945-01-01"), ("to", "2016-12-31")),
)

MEASURES = (
    nuclear_warheads,
    nuclear_warheads_high,
    nuclear_warheads_world,
    nuclear_status,
    nuclear_states,
    nuclear_tests,
)
