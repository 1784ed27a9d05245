"""People in UN-led operations: how many, where, which rank, and who lost their lives."""

from varde.measures.dimensions import CAUSE, COUNTRY, HOST, KIND, LEAD, MISSION, PERSON, SEX, TYPE
from varde.measures.measure import Flow, Measure, State, Stock
from varde.measures.partial import partial
from varde.model import Text

_PERSONNEL = (COUNTRY, MISSION, KIND, TYPE, SEX)

un_personnel = Measure(
    key="un_personnel",
    title=Text(en="uniformed personnel in UN peace operations", nb="uniformert personell i FNs fredsoperasjoner"),
    help=Text(
        en="Military personnel (troops, experts on mission, staff officers) and police (individual police, formed police units) "
        "in UN peacekeeping operations and special political missions at the end of the month. Civilians are not counted.",
        nb="Militært personell (tropper, eksperter, stabsoffiserer) og politi (enkeltpersoner og politienheter) i FNs "
        "fredsbevarende operasjoner og politiske oppdrag ved utgangen av måneden. Sivile er ikke regnet med.",
    ),
    chapter="operations",
    source="un_contributions",
    table="un_personnel",
    value="sum(persons)",
    unit="persons",
    time=Stock("month"),
    dims=_PERSONNEL,
    words=Text(
        en="troops | soldiers | military | police | peacekeepers | observers | uniformed personnel",
        nb="militær* | politi* | soldat* | observatør* | tropper | uniformert personell",
    ),
    example=(("country", "NOR"), ("kind", "military"), ("on", "2017-07")),
)

un_missions_joined = Measure(
    key="un_missions_joined",
    title=Text(en="UN missions that a country has personnel in", nb="FN-operasjoner som et land har personell i"),
    help=Text(
        en="Number of UN missions in which the country has at least one person in uniform at the end of the month.",
        nb="Antall FN-operasjoner der landet har minst én person i uniform ved utgangen av måneden.",
    ),
    chapter="operations",
    source="un_contributions",
    table="un_personnel",
    value="count(DISTINCT mission)",
    unit="missions",
    time=Stock("month"),
    dims=(COUNTRY, KIND, TYPE, SEX),
    words=Text(en="missions | operations", nb="operasjoner | fredsoperasjoner"),
    requires=("mission",),
    example=(("country", "NOR"), ("on", "2017-07")),
)

un_personnel_rank = Measure(
    key="un_personnel_rank",
    title=Text(en="rank among contributors of UN personnel", nb="plass blant bidragsytere av FN-personell"),
    help=Text(
        en="The country's place when contributors are ordered by uniformed personnel at the end of the month, the largest first. "
        "Countries with as many share a place. A country that contributes nobody has none.",
        nb="Landets plass når bidragsyterne ordnes etter uniformert personell ved utgangen av måneden, den største først. Land med "
        "like mange deler plass. Et land som ikke bidrar, har ingen plass.",
    ),
    chapter="operations",
    source="un_contributions",
    table="un_personnel",
    value="sum(persons)",
    unit="rank",
    time=Stock("month"),
    dims=(COUNTRY, MISSION, KIND, TYPE, SEX),
    words=Text(en="th largest contributor | ranked", nb="største bidragsyter | nummer"),
    empty=None,
    undefined=Text(en="the country contributes nobody", nb="landet bidrar ikke med personell"),
    ranked="country",
    example=(("country", "NOR"), ("on", "2017-07")),
)

un_contributors = Measure(
    key="un_contributors",
    title=Text(en="countries that contribute UN personnel", nb="land som bidrar med FN-personell"),
    help=Text(
        en="Number of countries with at least one person in uniform in a UN mission at the end of the month.",
        nb="Antall land med minst én person i uniform i en FN-operasjon ved utgangen av måneden.",
    ),
    chapter="operations",
    source="un_contributions",
    table="un_personnel",
    value="count(DISTINCT country)",
    unit="countries",
    time=Stock("month"),
    dims=(MISSION, KIND, TYPE, SEX),
    words=Text(en="contributing countries | contributors", nb="bidragsytende land | bidragsytere"),
    example=(("on", "2017-07"),),
)

un_fatalities = Measure(
    key="un_fatalities",
    title=Text(en="deaths in UN peace operations", nb="dødsfall i FNs fredsoperasjoner"),
    help=Text(
        en="Deaths of military, police and civilian personnel in UN operations over a period, by the day of the incident and the "
        "nationality of the dead. The publisher's list may be incomplete before 2000.",
        nb="Dødsfall blant militært, politi- og sivilt personell i FNs operasjoner over en periode, etter hendelsens dag og den "
        "dødes nasjonalitet. Utgiverens liste kan være ufullstendig før 2000.",
    ),
    chapter="operations",
    source="un_fatalities",
    table="un_fatalities",
    value="count(*)",
    unit="deaths",
    time=Flow("date"),
    dims=(COUNTRY, MISSION, PERSON, SEX, CAUSE),
    words=Text(en="lost their lives | killed | died | fatalities", nb="mistet livet | omkom* | drept*"),
    example=(("country", "NOR"), ("from", "1948-07-06"), ("to", "2017-07-31")),
)

missions_active = Measure(
    key="missions_active",
    title=Text(en="peace operations under way", nb="pågående fredsoperasjoner"),
    help=Text(
        en="Number of missions that had begun and not ended on the day, by who leads them. Missions that the UN does not lead "
        "were last seen at different times, and may have ended since.",
        nb="Antall operasjoner som var begynt og ikke avsluttet på dagen, etter hvem som leder dem. Operasjoner som FN ikke leder, "
        "ble sist sett til ulike tider og kan være avsluttet siden.",
    ),
    chapter="operations",
    source="un_missions",
    table="missions",
    value="count(*)",
    unit="missions",
    time=State(),
    dims=(MISSION, LEAD),
    words=Text(en="operations under way", nb="pågående operasjoner"),
    example=(("kind", "un_pko"), ("on", "2017-07-31")),
)

mission_host = Measure(
    key="mission_host",
    title=Text(en="missions that work in a country", nb="operasjoner som er til stede i et land"),
    help=Text(
        en="Whether the mission works in the country on the day; without a mission, how many do.",
        nb="Om operasjonen er til stede i landet på dagen; uten operasjon, hvor mange som er det.",
    ),
    chapter="operations",
    source="un_missions",
    table="mission_hosts",
    value="count(DISTINCT mission)",
    unit="missions",
    time=State(),
    dims=(MISSION, HOST, LEAD),
    words=Text(en="in", nb="i"),
    example=(("mission", "MINUSTAH"), ("country", "HTI"), ("on", "2017-07-31")),
)

mission_start = Measure(
    key="mission_start",
    title=Text(en="a mission's first day", nb="en operasjons første dag"),
    help=Text(
        en="The day on which the mission began, as precisely as it is known; often the day it was established.",
        nb="Dagen da operasjonen begynte, så presist som den er kjent; ofte dagen den ble opprettet.",
    ),
    chapter="operations",
    source="un_missions",
    table="missions",
    value=f"max({partial('from')})",
    unit="date",
    time=State(),
    dims=(MISSION,),
    words=Text(en="established | began", nb="opprettet | startet"),
    empty=None,
    undefined=Text(en="the mission was not under way on that day", nb="operasjonen pågikk ikke på den dagen"),
    example=(("mission", "UNTSO"), ("on", "2017-07-31")),
)

mission_end = Measure(
    key="mission_end",
    title=Text(en="a mission's last day", nb="en operasjons siste dag"),
    help=Text(
        en="The last day of the mandate or of an ordered drawdown, as precisely as it is known, for missions under way on the day.",
        nb="Siste dag i mandatet eller i en vedtatt nedtrapping, så presist som den er kjent, for operasjoner som pågikk på dagen.",
    ),
    chapter="operations",
    source="un_missions",
    table="missions",
    value=f"max({partial('to')})",
    unit="date",
    time=State(),
    dims=(MISSION,),
    words=Text(en="ended | closed", nb="avsluttet"),
    empty=None,
    undefined=Text(
        en="the mission had not ended when it was last seen, or was not under way on that day",
        nb="operasjonen var ikke avsluttet da den sist ble sett, eller pågikk ikke på den dagen",
    ),
    example=(("mission", "MINUSTAH"), ("on", "2017-07-31")),
)

MEASURES = (
    un_personnel,
    un_missions_joined,
    un_personnel_rank,
    un_contributors,
    un_fatalities,
    missions_active,
    mission_host,
    mission_start,
    mission_end,
)
