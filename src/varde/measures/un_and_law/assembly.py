"""The General Assembly: its roll calls, how states vote in them, and how alike any two of them vote.

A roll call may be on several issues, so what is asked by issue is a measure of its own: summed over the issues it would count
some votes twice and others never.
"""

from varde.measures.dimensions import COUNTRY, PARTNER
from varde.measures.measure import Dimension, Flow, Measure, Stock
from varde.measures.un_and_law.ballots import FEWEST, ISSUES, PAIRS, PAIRS_ON, SHARE
from varde.model import Text

CHAPTER = "un_and_law"

YEAR = Dimension("year", Text(en="the calendar year", nb="kalenderåret"))
ISSUE = Dimension("issue", Text(en="what the vote is on", nb="hva avstemningen gjelder"), allowed=ISSUES)
VOTE = Dimension(
    "vote", Text(en="how the state voted", nb="hvordan landet stemte"), allowed=("yes", "no", "abstain", "absent")
)
RESOLUTION = Dimension("resolution", Text(en="the UN's symbol of the resolution", nb="FNs nummer på resolusjonen"))
RCID = Dimension("rcid", Text(en="the publisher's number of the roll call", nb="utgiverens nummer på avstemningen"))

SEAT = Dimension(
    "seat",
    Text(en="the other country's seat in the Security Council", nb="det andre landets plass i Sikkerhetsrådet"),
    allowed=("permanent",),
)
_CALLS = "'unga_roll_calls.parquet'"
_CALLS_ON = f"(UNPIVOT (FROM {_CALLS}) ON {', '.join(ISSUES)} INTO NAME issue VALUE on_issue)"
_TALLIES = f"(UNPIVOT (FROM {_CALLS}) ON yes, no, abstain, absent INTO NAME vote VALUE states)"
_TOO_FEW = Text(
    en=f"the two states took part together in fewer than {FEWEST} roll calls",
    nb=f"de to landene deltok sammen i færre enn {FEWEST} avstemninger",
)
_NOBODY = Text(en="the record has no such roll call", nb="registeret har ingen slik avstemning")
_BY_YEARS = Text(
    en="Votes are packed by whole years: a year counts where its last day is within the period.",
    nb="Stemmene er pakket i hele år: et år regnes med når dets siste dag er i perioden.",
)

unga_agreement = Measure(
    key="unga_agreement",
    title=Text(en="agreement in the UN General Assembly", nb="samsvar i FNs generalforsamling"),
    help=Text(
        en="Of the roll calls in which both states voted yes, no or abstained, the share in which they did the same. "
        f"{_BY_YEARS.en} Not given for fewer than {FEWEST} roll calls.",
        nb="Av avstemningene der begge land stemte ja, nei eller avholdende, andelen der de gjorde det samme. "
        f"{_BY_YEARS.nb} Oppgis ikke for færre enn {FEWEST} avstemninger.",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_ballots",
    relation=PAIRS,
    value=SHARE,
    unit="percent",
    time=Flow("date"),
    dims=(COUNTRY, PARTNER, YEAR, SEAT),
    words=Text(en="voted with | voted the same as | votes like", nb="stemte likt med | stemte som | stemmer som"),
    empty=None,
    undefined=_TOO_FEW,
    needs=("country", "partner"),
    example=(("country", "NOR"), ("partner", "USA"), ("from", "2011-01-01"), ("to", "2023-12-31")),
)

unga_nearest = Measure(
    key="unga_nearest",
    title=Text(
        en="agreement with the states that a state votes most like in the UN General Assembly",
        nb="samsvar med landene som et land stemmer mest likt med i FNs generalforsamling",
    ),
    help=Text(
        en="Of the roll calls in which both states took part, the share in which they voted the same, from the first year of the "
        "decade before to the year (2001 to 2016). Of the states that took part in at least half of its roll calls it is told "
        "for the five that it votes most like, and for the permanent members of the Security Council. The last year of the record is "
        "counted as far as it goes.",
        nb="Av avstemningene der begge land deltok, andelen der de stemte likt, fra det første året i tiåret før til og med året "
        "(2001 til 2016). Blant landene som deltok i minst halvparten av avstemningene det selv deltok i, oppgis den "
        "for de fem det stemmer mest likt med, og for de faste medlemmene av Sikkerhetsrådet. Registerets siste år er med så langt "
        "det rekker.",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_nearest",
    value="max(100.0 * same / common)",
    unit="percent",
    time=Stock("year"),
    dims=(COUNTRY, PARTNER),
    words=Text(en="votes most like | closest to", nb="stemmer mest likt | nærmest"),
    empty=None,
    undefined=Text(
        en="the other state is none of the nearest, nor a permanent member that took part as often",
        nb="det andre landet er ikke blant de nærmeste, og ikke fast medlem som deltok like ofte",
    ),
    needs=("country", "partner"),
    example=(("country", "NOR"), ("partner", "ISL"), ("on", "2023")),
)

unga_agreement_on_issue = Measure(
    key="unga_agreement_on_issue",
    title=Text(en="agreement in the UN General Assembly by issue", nb="samsvar i FNs generalforsamling etter tema"),
    help=Text(
        en="The share of roll calls on an issue in which both states voted the same. The issues come from a search in the titles: "
        f"a roll call may be on several, or on none. {_BY_YEARS.en} Not given for fewer than {FEWEST} roll calls.",
        nb="Andelen av avstemningene om et tema der begge land stemte likt. Temaene kommer fra et søk i titlene: en avstemning kan "
        f"høre til flere, eller ingen. {_BY_YEARS.nb} Oppgis ikke for færre enn {FEWEST} avstemninger.",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_ballots",
    relation=PAIRS_ON,
    value=SHARE,
    unit="percent",
    time=Flow("date"),
    dims=(COUNTRY, PARTNER, ISSUE),
    words=Text(en="voted with … on", nb="stemte likt med … om"),
    empty=None,
    undefined=_TOO_FEW,
    requires=ISSUES,
    needs=("country", "partner", "issue"),
    example=(
        ("country", "NOR"),
        ("partner", "USA"),
        ("issue", "me"),
        ("from", "2011-01-01"),
        ("to", "2023-12-31"),
    ),
)

unga_common_votes = Measure(
    key="unga_common_votes",
    title=Text(
        en="roll calls of the UN General Assembly that two states took part in",
        nb="avstemninger i FNs generalforsamling som to land deltok i",
    ),
    help=Text(
        en=f"Number of roll calls in which both states voted yes, no or abstained. {_BY_YEARS.en}",
        nb=f"Antall avstemninger der begge land stemte ja, nei eller avholdende. {_BY_YEARS.nb}",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_ballots",
    relation=PAIRS,
    value="sum(common)",
    unit="roll calls",
    time=Flow("date"),
    dims=(COUNTRY, PARTNER, YEAR),
    words=Text(en="roll calls in common", nb="felles avstemninger"),
    needs=("country", "partner"),
    example=(("country", "NOR"), ("partner", "ISL"), ("from", "2011-01-01"), ("to", "2023-12-31")),
)

unga_roll_calls_joined = Measure(
    key="unga_roll_calls_joined",
    title=Text(
        en="roll calls of the UN General Assembly that a state took part in",
        nb="avstemninger i FNs generalforsamling som et land deltok i",
    ),
    help=Text(
        en=f"Number of roll calls in which the state voted yes, no or abstained. {_BY_YEARS.en}",
        nb=f"Antall avstemninger der landet stemte ja, nei eller avholdende. {_BY_YEARS.nb}",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_ballots",
    value="sum(bit_count(yes::BIT | no::BIT | abstain::BIT))",
    unit="roll calls",
    time=Flow("date"),
    dims=(COUNTRY,),
    words=Text(en="took part in | voted in", nb="deltok i | stemte i"),
    needs=("country",),
    example=(("country", "NOR"), ("from", "2011-01-01"), ("to", "2023-12-31")),
)

unga_votes_cast = Measure(
    key="unga_votes_cast",
    title=Text(en="votes in the UN General Assembly", nb="stemmer i FNs generalforsamling"),
    help=Text(
        en="Number of roll calls in which the state voted yes, voted no, abstained or was absent, by the day of the vote; before "
        "December 2003 by the month.",
        nb="Antall avstemninger der landet stemte ja, stemte nei, avholdt seg eller var fraværende, etter avstemningens dag; før "
        "desember 2003 etter måned.",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_votes",
    value="count(*)",
    unit="votes",
    time=Flow("date"),
    dims=(COUNTRY, VOTE, RCID),
    words=Text(
        en="voted yes | voted in favour | voted no | voted against | abstained",
        nb="stemte ja | stemte for | stemte nei | stemte mot | avsto",
    ),
    example=(("country", "NOR"), ("vote", "no"), ("from", "2011-01-01"), ("to", "2023-12-31")),
)

unga_roll_calls = Measure(
    key="unga_roll_calls",
    title=Text(en="roll calls of the UN General Assembly", nb="avstemninger i FNs generalforsamling"),
    help=Text(
        en="Number of recorded votes, those on amendments and paragraphs included. Resolutions adopted without a vote, and votes "
        "of the eleventh emergency special session, are not in the record.",
        nb="Antall avstemninger der hvert lands stemme er registrert, også over endringsforslag og avsnitt. Resolusjoner vedtatt "
        "uten avstemning og stemmene i den ellevte spesialsesjonen i krisetid er ikke med.",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_roll_calls",
    value="count(*)",
    unit="roll calls",
    time=Flow("date"),
    dims=(),
    words=Text(en="roll calls | recorded votes", nb="avstemninger | voteringer"),
    example=(("from", "2011-01-01"), ("to", "2023-12-31")),
)

unga_roll_calls_on_issue = Measure(
    key="unga_roll_calls_on_issue",
    title=Text(
        en="roll calls of the UN General Assembly by issue", nb="avstemninger i FNs generalforsamling etter tema"
    ),
    help=Text(
        en="Number of recorded votes on an issue, as found by a search in the titles.",
        nb="Antall registrerte avstemninger om et tema, slik det er funnet ved søk i titlene.",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_roll_calls",
    relation=_CALLS_ON,
    value="count(*)",
    unit="roll calls",
    time=Flow("date"),
    dims=(ISSUE,),
    words=Text(en="roll calls on | recorded votes on", nb="avstemninger om | voteringer om"),
    requires=ISSUES,
    needs=("issue",),
    where="on_issue",
    example=(("issue", "hr"), ("from", "2011-01-01"), ("to", "2023-12-31")),
)

unga_tally = Measure(
    key="unga_tally",
    title=Text(en="tally of a vote in the UN General Assembly", nb="stemmetall i FNs generalforsamling"),
    help=Text(
        en="How many states voted yes, voted no, abstained or were absent when a whole resolution was voted on within the period; "
        "the one that the publisher lists first where there were several. A roll call whose resolution the publisher does not name is asked for by "
        "resolution=not_given and its number.",
        nb="Hvor mange land som stemte ja, stemte nei, avholdt seg eller var fraværende da en hel resolusjon ble tatt opp til "
        "avstemning i perioden; den utgiveren fører opp først der det var flere. En avstemning uten oppgitt resolusjon finnes med "
        "resolution=not_given og nummeret.",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_roll_calls",
    relation=_TALLIES,
    value="arg_min(states, rcid)",
    unit="countries",
    time=Flow("date"),
    dims=(RESOLUTION, RCID, VOTE),
    words=Text(en="in favour | against | abstentions | votes to", nb="for | mot | avholdende | stemmer mot"),
    empty=None,
    undefined=_NOBODY,
    needs=("resolution", "vote"),
    where="coalesce(scope, 'whole') = 'whole'",
    example=(("resolution", "A/RES/68/262"), ("vote", "yes"), ("from", "2014-01-01"), ("to", "2014-12-31")),
)

unga_ideal_point = Measure(
    key="unga_ideal_point",
    title=Text(en="ideal point in the UN General Assembly", nb="idealpunkt i FNs generalforsamling"),
    help=Text(
        en="Where the state stood in the year on the line along which the Assembly divides, as estimated from all votes on whole "
        "resolutions; higher is nearer to the United States. An estimate has no unit, and small differences mean little.",
        nb="Hvor landet sto det året på linjen som generalforsamlingen deler seg etter, anslått fra alle avstemninger over hele "
        "resolusjoner; høyere er nærmere USA. Anslaget har ingen enhet, og små forskjeller sier lite.",
    ),
    chapter=CHAPTER,
    source="unga_ideal_points",
    table="unga_ideal_points",
    value="max(ideal_point)",
    unit="points",
    time=Stock("year"),
    dims=(COUNTRY,),
    words=Text(en="ideal point", nb="idealpunkt"),
    empty=None,
    undefined=Text(en="the state has no estimate in the year", nb="landet har ikke noe anslag det året"),
    needs=("country",),
    example=(("country", "NOR"), ("on", "2017")),
)

MEASURES = (
    unga_agreement,
    unga_nearest,
    unga_agreement_on_issue,
    unga_common_votes,
    unga_roll_calls_joined,
    unga_votes_cast,
    unga_roll_calls,
    unga_roll_calls_on_issue,
    unga_tally,
    unga_ideal_point,
)
