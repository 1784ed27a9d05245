"""Piracy and armed robbery against ships, by country, sea and how far from the shore."""

from varde.measures.measure import Dimension, Flow, Measure
from varde.model import Text
from varde.sources.piracy import TABLE, WATERS
from varde.sources.seas import seas

NEAREST = Dimension(
    "country", Text(en="the country whose shore is nearest", nb="landet med den nærmeste kysten"), register="country"
)
ZONE = Dimension(
    "zone",
    Text(en="the country whose exclusive economic zone it is", nb="landet som har den økonomiske sonen"),
    register="country",
)
SEA = Dimension(
    "sea",
    Text(en="the sea, by Varde's own rough areas", nb="havområdet, etter Vardes egne grove grenser"),
    allowed=seas(),
)
DISTANCE = Dimension(
    "waters",
    Text(
        en="at most 12 nautical miles from the shore, the width of territorial waters, or farther out",
        nb="høyst 12 nautiske mil fra kysten, som er bredden på sjøterritoriet, eller lenger ut",
    ),
    allowed=WATERS,
)
ATTACK = Dimension(
    "kind",
    Text(en="what happened", nb="hva som skjedde"),
    allowed=next(column.allowed for column in TABLE.columns if column.name == "kind"),
)

pirate_attacks = Measure(
    key="pirate_attacks",
    title=Text(en="attacks on ships by pirates and robbers", nb="pirat- og ransangrep på skip"),
    help=Text(
        en="Number of attacks and attempted attacks on ships that were reported within the period, in the world, nearest to the country's "
        "shore, or in a sea. Those in territorial waters count: international law calls them armed robbery, and only those on "
        "the high seas piracy. Which flag a ship flew is not told.",
        nb="Antall angrep og angrepsforsøk på skip som ble meldt i tidsrommet, i verden, nærmest landets kyst eller i et havområde. Angrep "
        "i sjøterritoriet er regnet med: folkeretten kaller dem væpnet ran, og bare dem på åpent hav sjørøveri. Hvilket flagg skipet "
        "førte, er ikke oppgitt.",
    ),
    chapter="crime_and_terror",
    source="piracy",
    table="pirate_attacks",
    value="count(*)",
    unit="attacks",
    time=Flow("date"),
    dims=(NEAREST, ZONE, SEA, DISTANCE, ATTACK),
    words=Text(
        en="pirate attacks | piracy incidents | attacks on ships",
        nb="piratangrep* | sjørøveri* | pirateri* | angrep på skip",
    ),
    example=(("country", "SOM"), ("from", "2011-01-01"), ("to", "2011-12-31")),
)

MEASURES = (pirate_attacks,)
