"""Elections to the Security Council: who stands, who is elected, and by how many votes in which ballot."""

from varde.measures.dimensions import CONFIDENCE, COUNTRY
from varde.measures.measure import Dimension, Flow, Measure, State
from varde.model import Text

CHAPTER = "un_and_law"
TERM = Dimension("term", Text(en="the years of the term, as 2021-2022", nb="årene perioden gjelder, som 2021-2022"))
ROUND = Dimension("round", Text(en="which ballot it was, from 1", nb="hvilken valgomgang det var, fra 1"))
GROUP = Dimension(
    "regional_group",
    Text(en="the UN's regional group", nb="FNs regionale gruppe"),
    allowed=("african", "asia_pacific", "eastern_european", "grulac", "weog"),
)
OUTCOME = Dimension(
    "outcome",
    Text(en="whether the country was elected", nb="om landet ble valgt"),
    allowed=("won", "lost", "declined"),
)
CONTEST = Dimension(
    "contest",
    Text(en="whether more states stood than there were seats", nb="om flere land stilte enn det var plasser"),
    allowed=("contested", "uncontested"),
)
_NOT_SEEN = Text(
    en="the record has no count of votes for the state in that ballot",
    nb="registeret har ikke stemmetall for landet i den valgomgangen",
)
_NOT_STOOD = Text(
    en="the record has no ballot in which the country stood for the term",
    nb="registeret har ingen valgomgang der landet stilte til perioden",
)

unsc_candidate = Measure(
    key="unsc_candidate",
    title=Text(en="candidate for the UN Security Council", nb="kandidat til FNs sikkerhetsråd"),
    help=Text(
        en="Whether the country is known to be a candidate for a seat on the Council on the day: from the announcement of its "
        "candidature to the day before the election. The list is not complete, so a country that is not in it may well stand.",
        nb="Om landet er kjent som kandidat til en plass i rådet på dagen: fra kandidaturet ble kunngjort til dagen før valget. Listen er "
        "ikke fullstendig, så et land som ikke er med, kan likevel være kandidat.",
    ),
    chapter=CHAPTER,
    source="unsc_candidatures",
    table="unsc_candidatures",
    value="bool_or(true)",
    unit="yes/no",
    time=State(),
    dims=(COUNTRY, TERM, GROUP, CONFIDENCE),
    words=Text(
        en="candidate for the Security Council | seeks a seat on the Security Council",
        nb="kandidat til Sikkerhetsrådet | kandidat til FNs sikkerhetsråd | søker plass i Sikkerhetsrådet",
    ),
    empty=None,
    undefined=Text(
        en="no candidature of the country is known of on the day, and the list is not complete",
        nb="det er ikke kjent noe kandidatur fra landet på den dagen, og listen er ikke fullstendig",
    ),
    example=(("country", "NOR"), ("term", "2021-2022"), ("on", "2017-07-31")),
)

unsc_elected = Measure(
    key="unsc_elected",
    title=Text(en="elections to the UN Security Council", nb="valg inn i FNs sikkerhetsråd"),
    help=Text(
        en="Number of times that the country was elected to the Council within the period and took the seat; without a country, of all.",
        nb="Antall ganger landet ble valgt inn i rådet i tidsrommet og tok plassen; uten land, for alle til sammen.",
    ),
    chapter=CHAPTER,
    source="unsc_elections",
    table="unsc_ballots",
    value="count(*)",
    unit="elections",
    time=Flow("date"),
    dims=(COUNTRY, TERM, GROUP, CONTEST, CONFIDENCE),
    words=Text(en="elected to the Security Council", nb="valgt inn i Sikkerhetsrådet"),
    where="outcome = 'won'",
    example=(("country", "NOR"), ("from", "1997-01-01"), ("to", "2020-12-31")),
)

unsc_election_day = Measure(
    key="unsc_election_day",
    title=Text(en="day of an election to the UN Security Council", nb="dato for valg til FNs sikkerhetsråd"),
    help=Text(
        en="The day of the last ballot within the period in which the country stood for the term.",
        nb="Dagen for den siste valgomgangen i tidsrommet der landet stilte til perioden.",
    ),
    chapter=CHAPTER,
    source="unsc_elections",
    table="unsc_ballots",
    value="max(date)",
    unit="date",
    time=Flow("date"),
    dims=(COUNTRY, TERM, GROUP, OUTCOME, CONTEST, CONFIDENCE),
    words=Text(
        en="elected to the Security Council on | stood in the election of",
        nb="valgt inn i Sikkerhetsrådet * | stilte til valg",
    ),
    empty=None,
    undefined=_NOT_STOOD,
    needs=("country", "term"),
    where="declared",
    example=(("country", "NOR"), ("term", "2021-2022"), ("from", "2020-01-01"), ("to", "2020-12-31")),
)

unsc_votes = Measure(
    key="unsc_votes",
    title=Text(en="votes for a seat on the UN Security Council", nb="stemmer for en plass i FNs sikkerhetsråd"),
    help=Text(
        en="Votes that the country got in the last ballot on record within the period in which it stood for the term: those that it was "
        "elected by, where it was elected.",
        nb="Stemmene landet fikk i den siste registrerte valgomgangen i tidsrommet der det stilte til perioden: de det ble valgt med, der "
        "det ble valgt.",
    ),
    chapter=CHAPTER,
    source="unsc_elections",
    table="unsc_ballots",
    value="arg_max_null(votes, round::INTEGER)",
    unit="votes",
    time=Flow("date"),
    dims=(COUNTRY, TERM, ROUND, GROUP, OUTCOME, CONTEST, CONFIDENCE),
    words=Text(en="elected with * votes | won * votes", nb="valgt med * stemmer | fikk * stemmer"),
    empty=None,
    undefined=_NOT_SEEN,
    needs=("country", "term"),
    where="declared",
    example=(("country", "NOR"), ("term", "2021-2022"), ("from", "2020-01-01"), ("to", "2020-12-31")),
)

unsc_election_votes = Measure(
    key="unsc_election_votes",
    title=Text(en="votes in a ballot for the UN Security Council", nb="stemmer i en valgomgang til FNs sikkerhetsråd"),
    help=Text(
        en="Votes for the country in one ballot of the General Assembly's election of members of the Council, whether it stood or not.",
        nb="Stemmer for landet i én valgomgang da generalforsamlingen valgte medlemmer til rådet, enten landet stilte til valg eller ikke.",
    ),
    chapter=CHAPTER,
    source="unsc_elections",
    table="unsc_ballots",
    value="max(votes)",
    unit="votes",
    time=Flow("date"),
    dims=(COUNTRY, TERM, ROUND, GROUP, OUTCOME, CONTEST, CONFIDENCE),
    words=Text(
        en="votes in the first ballot | votes in round", nb="stemmer i første valgomgang | stemmer i valgomgang"
    ),
    empty=None,
    undefined=_NOT_SEEN,
    needs=("country", "term", "round"),
    example=(
        ("country", "NOR"),
        ("term", "2001-2002"),
        ("round", "1"),
        ("from", "2000-01-01"),
        ("to", "2000-12-31"),
    ),
)

unsc_rounds = Measure(
    key="unsc_rounds",
    title=Text(en="ballots for a seat on the UN Security Council", nb="valgomganger om en plass i FNs sikkerhetsråd"),
    help=Text(
        en="Number of the last ballot on record within the period in which the country stood for the term; the number that it took, where "
        "it was elected.",
        nb="Nummeret på den siste registrerte valgomgangen i tidsrommet der landet stilte til perioden; antallet som måtte til, der det ble "
        "valgt.",
    ),
    chapter=CHAPTER,
    source="unsc_elections",
    table="unsc_ballots",
    value="max(round::INTEGER)",
    unit="ballots",
    time=Flow("date"),
    dims=(COUNTRY, TERM, GROUP, OUTCOME, CONTEST, CONFIDENCE),
    words=Text(en="ballots | rounds of voting", nb="valgomganger | valgrunder"),
    empty=None,
    undefined=_NOT_STOOD,
    needs=("country", "term"),
    where="declared",
    example=(("country", "NOR"), ("term", "2001-2002"), ("from", "2000-01-01"), ("to", "2000-12-31")),
)

MEASURES = (unsc_candidate, unsc_elected, unsc_election_day, unsc_votes, unsc_election_votes, unsc_rounds)
