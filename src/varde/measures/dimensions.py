"""The dimensions that measures share, each declared once."""

from varde.measures.measure import Dimension
from varde.model import Text

COUNTRY = Dimension("country", Text(en="the country", nb="landet"), register="country")
MISSION = Dimension(
    "mission", Text(en="the peace operation or political mission", nb="fredsoperasjonen"), register="mission"
)
HOST = Dimension("country", Text(en="the country in which the mission works", nb="vertslandet"), register="country")
ORGANISATION = Dimension("organisation", Text(en="the organisation", nb="organisasjonen"), register="organisation")
KIND = Dimension(
    "kind", Text(en="military or police", nb="militært personell eller politi"), allowed=("military", "police")
)
TYPE = Dimension(
    "type",
    Text(en="the UN's type of personnel", nb="FNs personelltype"),
    allowed=("troops", "experts", "staff", "individual_police", "formed_police"),
)
SEX = Dimension("sex", Text(en="women or men", nb="kvinner eller menn"), allowed=("female", "male"))
PERSON = Dimension(
    "kind",
    Text(en="kind of personnel", nb="type personell"),
    allowed=("military", "police", "civilian", "local", "other"),
)
CAUSE = Dimension(
    "cause",
    Text(en="kind of incident", nb="type hendelse"),
    allowed=("malicious_act", "accident", "illness", "self_inflicted", "undetermined"),
)
SEAT = Dimension("seat", Text(en="kind of seat", nb="type plass"), allowed=("permanent", "elected"))
PARTNER = Dimension("partner", Text(en="the other country", nb="det andre landet"), register="country")
TREATY = Dimension("treaty", Text(en="the treaty", nb="avtalen"), register="treaty")
PROCESS = Dimension("process", Text(en="the peace process", nb="fredsprosessen"), register="process")
CONFIDENCE = Dimension(
    "confidence",
    Text(en="how well the fact is sourced", nb="hvor godt kilden dekker opplysningen"),
    allowed=("high", "medium", "low"),
)
LEAD = Dimension(
    "kind",
    Text(en="who leads the mission", nb="hvem som leder operasjonen"),
    allowed=("un_pko", "un_spm", "nato", "eu", "au", "osce", "other"),
)
NEAR = Dimension(
    "near",
    Text(
        en="what is near: border, 500km, 1000km, subregion or the key of an area",
        nb="hva som er nær: border, 500km, 1000km, subregion eller nøkkelen til et område",
    ),
    listed=("near_known", "near"),
)
PLACE = Dimension("place", Text(en="the place near it", nb="stedet i nærheten"), register="country")
AREA = Dimension("area", Text(en="the named area", nb="området med navn"), listed=("areas", "area"))
