"""National action plans on women, peace and security, and networks of women mediators: lists that are not complete."""

from varde.measures.dimensions import CONFIDENCE, COUNTRY, ORGANISATION
from varde.measures.measure import Dimension, Measure, State
from varde.measures.partial import partial
from varde.model import Text

NUMBER = Dimension(
    "number",
    Text(en="which of the country's plans, from 1", nb="hvilken av landets planer, fra 1"),
    allowed=("1", "2", "3", "4", "5", "6", "7", "8"),
)
NETWORK = Dimension(
    "network",
    Text(en="the network of women mediators", nb="nettverket av kvinnelige meklere"),
    allowed=(
        "nordic",
        "femwise",
        "mediterranean",
        "commonwealth",
        "arab",
        "southeast_asian",
        "asean_registry",
        "global_alliance",
    ),
)
_NO_PLAN = Text(
    en="no such plan is known, in a list that is not complete",
    nb="ingen slik plan er kjent, i en liste som ikke er fullstendig",
)
_PLAN_WORDS = Text(
    en="national action plan on women, peace and security",
    nb="handlingsplan* for kvinner, fred og sikkerhet",
)

nap_adopted = Measure(
    key="nap_adopted",
    title=Text(
        en="date of a national action plan on women, peace and security",
        nb="dato for en nasjonal handlingsplan for kvinner, fred og sikkerhet",
    ),
    help=Text(
        en="When the country adopted or launched its plan of that number, as precisely as it is known; for some plans the first "
        "year that it was made for. Without a number, the newest that is known on the day. The list is not complete: a plan that "
        "is not in it may exist all the same.",
        nb="Når landet vedtok eller la fram sin plan med det nummeret, så presist som det er kjent; for noen planer det første året "
        "planen var laget for. Uten nummer: den nyeste som er kjent på dagen. Listen er ikke fullstendig: En plan som ikke står "
        "der, kan likevel finnes.",
    ),
    chapter="women",
    source="wps_naps",
    table="action_plans",
    value=f'arg_max({partial("from")}, "from")',
    unit="date",
    time=State(),
    dims=(COUNTRY, NUMBER, CONFIDENCE),
    words=_PLAN_WORDS,
    empty=None,
    undefined=_NO_PLAN,
    needs=("country",),
    example=(("country", "NOR"), ("number", "1"), ("on", "2017-07-31")),
)

nap_number = Measure(
    key="nap_number",
    title=Text(
        en="number of a country's newest action plan on women, peace and security",
        nb="nummeret på landets nyeste handlingsplan for kvinner, fred og sikkerhet",
    ),
    help=Text(
        en="Which of the country's own plans the newest is that is known on the day: 4 for its fourth. Newer ones may exist.",
        nb="Hvilken i rekken av landets egne planer den nyeste kjente er på dagen: 4 for den fjerde. Nyere kan finnes.",
    ),
    chapter="women",
    source="wps_naps",
    table="action_plans",
    value="max(CAST(number AS INTEGER))",
    unit="rank",
    time=State(),
    dims=(COUNTRY, CONFIDENCE),
    words=_PLAN_WORDS,
    empty=None,
    undefined=_NO_PLAN,
    needs=("country",),
    example=(("country", "NOR"), ("on", "2017-07-31")),
)

nap_until = Measure(
    key="nap_until",
    title=Text(
        en="year until which an action plan was made",
        nb="året en handlingsplan for kvinner, fred og sikkerhet er laget til og med",
    ),
    help=Text(
        en="The last year that the country's plan of that number was first made for; without a number, of the newest that is known "
        "on the day. Plans are often extended.",
        nb="Det siste året landets plan med det nummeret opprinnelig var laget for; uten nummer: den nyeste som er kjent på dagen. "
        "Planer blir ofte forlenget.",
    ),
    chapter="women",
    source="wps_naps",
    table="action_plans",
    value=f'arg_max({partial("until")}, "from")',
    unit="date",
    time=State(),
    dims=(COUNTRY, NUMBER, CONFIDENCE),
    words=_PLAN_WORDS,
    empty=None,
    undefined=Text(en="no such year is known", nb="året er ikke kjent"),
    needs=("country",),
    example=(("country", "NOR"), ("number", "3"), ("on", "2017-07-31")),
)

nap_countries = Measure(
    key="nap_countries",
    title=Text(
        en="countries with a known action plan on women, peace and security",
        nb="land med en kjent handlingsplan for kvinner, fred og sikkerhet",
    ),
    help=Text(
        en="Number of countries of which a national action plan is known on the day. The list is not complete, and the true number "
        "is higher.",
        nb="Antall land som det er kjent en nasjonal handlingsplan fra på dagen. Listen er ikke fullstendig, og det virkelige tallet "
        "er høyere.",
    ),
    chapter="women",
    source="wps_naps",
    table="action_plans",
    value="count(DISTINCT country)",
    unit="countries",
    time=State(),
    dims=(CONFIDENCE,),
    words=_PLAN_WORDS,
    example=(("on", "2017-07-31"),),
)

mediator_network_founded = Measure(
    key="mediator_network_founded",
    title=Text(en="founding of a network of women mediators", nb="stiftelsen av et nettverk av kvinnelige meklere"),
    help=Text(
        en="When the network was founded or launched, as precisely as it is known, if it was by that day.",
        nb="Når nettverket ble stiftet eller lansert, så presist som det er kjent, hvis det var skjedd på dagen.",
    ),
    chapter="women",
    source="women_mediator_networks",
    table="mediator_networks",
    value=f"max({partial('from')})",
    unit="date",
    time=State(),
    dims=(NETWORK, CONFIDENCE),
    words=Text(en="women mediators network", nb="nettverk* av kvinnelige mekler*"),
    empty=None,
    undefined=Text(
        en="the network had not been founded, or its founding is not known",
        nb="nettverket var ikke stiftet, eller det er ikke kjent når det ble stiftet",
    ),
    needs=("network",),
    example=(("network", "nordic"), ("on", "2017-07-31")),
)

mediator_network_member = Measure(
    key="mediator_network_member",
    title=Text(en="part in a network of women mediators", nb="deltakelse i et nettverk av kvinnelige meklere"),
    help=Text(
        en="Whether the network is made of the country's mediators among others, or is the organisation's own, on the day. Who takes "
        "part is known of few networks, and so there is never a no.",
        nb="Om nettverket blant annet består av landets meklere, eller er organisasjonens eget, på dagen. Bare for få nettverk er det "
        "kjent hvem som deltar, og svaret er derfor aldri nei.",
    ),
    chapter="women",
    source="women_mediator_networks",
    table="mediator_network_members",
    value="CASE WHEN count(*) > 0 THEN true END",
    unit="yes/no",
    time=State(),
    dims=(COUNTRY, ORGANISATION, NETWORK, CONFIDENCE),
    words=Text(en="women mediators network", nb="nettverk* av kvinnelige mekler*"),
    empty=None,
    undefined=Text(en="no part in it is known", nb="deltakelse er ikke kjent"),
    example=(("country", "NOR"), ("network", "nordic"), ("on", "2017-07-31")),
)

MEASURES = (nap_adopted, nap_number, nap_until, nap_countries, mediator_network_founded, mediator_network_member)
