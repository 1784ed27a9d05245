"""The Security Council: who sits on it and for how long, who vetoes, and what it adopts. Elections stand in their own module."""

from varde.measures.dimensions import CONFIDENCE, COUNTRY, SEAT
from varde.measures.measure import Dimension, Flow, Measure, State
from varde.model import Text

CHAPTER = "un_and_law"
HELD_BY = Dimension(
    "held_by",
    Text(
        en="who sat in the seat, for China another to 1971", nb="hvem som satt på plassen, for Kina en annen til 1971"
    ),
    register="country",
)
PERMANENT = Dimension(
    "permanent_seat",
    Text(
        en="whose the permanent seat is today; Russia's is also the Soviet Union's",
        nb="hvem som har den faste plassen i dag; Russlands er også Sovjetunionens",
    ),
    allowed=("CHN", "FRA", "GBR", "RUS", "USA"),
)


unsc_term = Measure(
    key="unsc_term",
    title=Text(en="seat on the UN Security Council", nb="plass i FNs sikkerhetsråd"),
    help=Text(
        en="Whether the country sits on the Security Council on the day, or through the whole period.",
        nb="Om landet sitter i Sikkerhetsrådet på dagen, eller gjennom hele perioden.",
    ),
    chapter=CHAPTER,
    source="unsc_terms",
    table="unsc_terms",
    value="count(*) > 0",
    unit="yes/no",
    time=State(),
    dims=(COUNTRY, SEAT, HELD_BY, CONFIDENCE),
    words=Text(
        en="member of the Security Council | on the Council", nb="medlem av Sikkerhetsrådet | sitter i Sikkerhetsrådet"
    ),
    empty=False,
    example=(("country", "NOR"), ("on", "2021-06-30")),
)

unsc_terms_begun = Measure(
    key="unsc_terms_begun",
    title=Text(en="terms on the UN Security Council", nb="perioder i FNs sikkerhetsråd"),
    help=Text(
        en="Number of terms on the Council that began within the period. A seat that only changed its holder does not begin anew.",
        nb="Antall perioder i Sikkerhetsrådet som begynte innen tidsrommet. En plass som bare skiftet innehaver, begynner ikke på nytt.",
    ),
    chapter=CHAPTER,
    source="unsc_terms",
    table="unsc_terms",
    value="count(*)",
    unit="terms",
    time=Flow("from"),
    dims=(COUNTRY, SEAT, CONFIDENCE),
    words=Text(en="terms | times on the Council", nb="perioder | ganger i Sikkerhetsrådet"),
    where="continues IS DISTINCT FROM country",
    example=(("country", "NOR"), ("from", "1946-01-01"), ("to", "2017-07-31")),
)

unsc_members = Measure(
    key="unsc_members",
    title=Text(en="members of the UN Security Council", nb="medlemmer av FNs sikkerhetsråd"),
    help=Text(en="Number of members of the Council on the day.", nb="Antall medlemmer av rådet på dagen."),
    chapter=CHAPTER,
    source="unsc_terms",
    table="unsc_terms",
    value="count(DISTINCT country)",
    unit="countries",
    time=State(),
    dims=(SEAT, CONFIDENCE),
    words=Text(en="members of the Council", nb="medlemmer av rådet"),
    example=(("on", "2017-07-31"),),
)

vetoes = Measure(
    key="vetoes",
    title=Text(en="vetoes in the UN Security Council", nb="veto i FNs sikkerhetsråd"),
    help=Text(
        en="Number of vetoes cast in public meetings within the period, one for each draft and each permanent member that voted against it.",
        nb="Antall veto i åpne møter i tidsrommet, ett for hvert forslag og hvert faste medlem som stemte imot det.",
    ),
    chapter=CHAPTER,
    source="unsc_vetoes",
    table="unsc_vetoes",
    value="count(*)",
    unit="vetoes",
    time=Flow("date"),
    dims=(COUNTRY, PERMANENT),
    words=Text(en="vetoes | vetoed", nb="veto | nedla veto | la ned veto"),
    example=(("country", "RUS"), ("from", "1992-01-01"), ("to", "2021-12-31")),
)

vetoed_drafts = Measure(
    key="vetoed_drafts",
    title=Text(en="drafts vetoed in the UN Security Council", nb="forslag stanset med veto i FNs sikkerhetsråd"),
    help=Text(
        en="Number of drafts that were stopped by a veto within the period, each counted once however many permanent members voted "
        "against it.",
        nb="Antall forslag som ble stanset med veto i tidsrommet, hvert regnet én gang uansett hvor mange faste medlemmer som stemte "
        "imot det.",
    ),
    chapter=CHAPTER,
    source="unsc_vetoes",
    table="unsc_vetoes",
    value="count(DISTINCT draft)",
    unit="drafts",
    time=Flow("date"),
    dims=(COUNTRY, PERMANENT),
    words=Text(en="drafts vetoed | vetoed drafts", nb="forslag stanset med veto | forslag stoppet av veto"),
    example=(("from", "1946-02-01"), ("to", "2021-12-31")),
)

unsc_resolutions = Measure(
    key="unsc_resolutions",
    title=Text(en="resolutions of the UN Security Council", nb="resolusjoner fra FNs sikkerhetsråd"),
    help=Text(
        en="Number of resolutions that the Council had adopted since 1946, on the day that the list of them ends with. The list has no "
        "dates, so there is no figure for another day.",
        nb="Antall resolusjoner rådet hadde vedtatt siden 1946, den dagen listen over dem slutter med. Listen har ingen datoer, så for "
        "andre dager finnes det ikke noe tall.",
    ),
    chapter=CHAPTER,
    source="unsc_resolutions",
    table="unsc_resolutions",
    value="count(*)",
    unit="resolutions",
    time=State("by", "never"),
    dims=(),
    words=Text(en="resolutions of the Security Council", nb="resolusjoner i Sikkerhetsrådet"),
    relation="(SELECT number, \"by\", NULL::DATE AS never FROM 'unsc_resolutions.parquet')",
    example=(("on", "2024-01-10"),),
)

MEASURES = (
    unsc_term,
    unsc_terms_begun,
    unsc_members,
    vetoes,
    vetoed_drafts,
    unsc_resolutions,
)
