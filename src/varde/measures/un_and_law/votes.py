"""How one state voted on one resolution of the General Assembly. What is counted or compared over many votes is in `assembly`."""

from varde.measures.dimensions import COUNTRY
from varde.measures.measure import Flow, Measure
from varde.measures.un_and_law.assembly import CHAPTER, RCID, RESOLUTION
from varde.model import Text

_VOTES = "'unga_votes.parquet'"
_CALLS = "'unga_roll_calls.parquet'"
_NAMED = (
    "(SELECT v.date, v.rcid, v.country, v.vote, c.resolution, c.scope "
    f"FROM {_VOTES} v JOIN {_CALLS} c ON v.date = c.date AND v.rcid = c.rcid)"
)

unga_vote = Measure(
    key="unga_vote",
    title=Text(
        en="a state's vote on a resolution of the UN General Assembly",
        nb="en stats stemme over en resolusjon i FNs generalforsamling",
    ),
    help=Text(
        en="How the state voted, or was absent, when the whole resolution was voted on within the period. Not given where the record "
        "has several such votes of the state and they differ. The record knows the resolution of most votes from 1976 to January 2020, "
        "and of some from 1963 on. A roll call whose resolution the publisher does not name is asked for by resolution=not_given and "
        "its number.",
        nb="Hva staten stemte, eller at den var fraværende, da hele resolusjonen ble tatt opp til avstemning i perioden. Oppgis ikke der "
        "registeret har flere slike stemmer fra staten og de er ulike. Registeret kjenner resolusjonen for de fleste avstemningene fra "
        "1976 til januar 2020, og for noen fra 1963. En avstemning uten oppgitt resolusjon finnes med resolution=not_given og nummeret.",
    ),
    chapter=CHAPTER,
    source="unga_votes",
    table="unga_votes",
    relation=_NAMED,
    value="CASE WHEN count(DISTINCT vote) = 1 THEN min(vote) END",
    unit="vote",
    time=Flow("date"),
    dims=(COUNTRY, RESOLUTION, RCID),
    words=Text(
        en="voted for resolution | voted against resolution | abstained on resolution",
        nb="stemte for resolusjon | stemte mot resolusjon | avsto om resolusjon",
    ),
    empty=None,
    undefined=Text(
        en="the record has no vote of the state that it knows to be on this resolution, or several that differ",
        nb="registeret har ingen stemme fra landet som det vet gjelder resolusjonen, eller flere som er ulike",
    ),
    needs=("country", "resolution"),
    where="coalesce(scope, 'whole') = 'whole'",
    example=(("country", "NOR"), ("resolution", "A/RES/71/258"), ("from", "2016-01-01"), ("to", "2016-12-31")),
)

MEASURES = (unga_vote,)
