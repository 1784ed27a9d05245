"""Peace processes and dialogue: third parties and their roles, agreements and who is named in them, and mediation.

UCDP's and PA-X's agreements are two codings of two lists, and each has measures of its own: they are never added or compared.
"""

from varde.measures.dimensions import CONFIDENCE, COUNTRY, ORGANISATION, PROCESS
from varde.measures.measure import Dimension, Flow, Measure, State
from varde.model import Text

ROLE = Dimension(
    "role",
    Text(
        en="the role; an accompanier is in a group of friends, a contact group or the like",
        nb="rollen; støtteland er med i en vennegruppe, kontaktgruppe eller lignende",
    ),
    allowed=(
        "mediator",
        "facilitator",
        "guarantor",
        "observer",
        "monitor",
        "accompanier",
        "host",
        "chair",
        "co-chair",
        "vice-chair",
        "donor",
        "witness",
    ),
)
FORMAL = Dimension(
    "formal",
    Text(
        en="whether the role is formal: named in an agreement, a mandate, or by the parties or a ministry",
        nb="om rollen er formell: nevnt i en avtale eller et mandat, eller av partene eller et departement",
    ),
    allowed=("yes", "no", "unknown"),
)
OCCASION = Dimension(
    "kind",
    Text(en="at one agreement's signing, or over time", nb="ved undertegningen av en avtale, eller over tid"),
    allowed=("act", "period"),
)
ENDING = Dimension(
    "ending",
    Text(en="whether the last day is known", nb="om siste dag er kjent"),
    allowed=("known", "unknown"),
)
CONFLICT = Dimension(
    "conflict", Text(en="the country of the conflict", nb="landet konflikten gjelder"), register="country"
)
AT = Dimension("country", Text(en="the country of the conflict", nb="landet konflikten gjelder"), register="country")
AGREEMENT = Dimension(
    "agreement", Text(en="the agreement, by its publisher's number", nb="avtalen, etter utgiverens nummer")
)
TITLE = Dimension("title", Text(en="the agreement's title", nb="avtalens tittel"))
FULLNESS = Dimension(
    "kind",
    Text(
        en="whether it settles all, a part, or how to go on",
        nb="om den løser alt, en del, eller hvordan partene går videre",
    ),
    allowed=("full", "partial", "process"),
)
PAX_PROCESS = Dimension(
    "pax_process", Text(en="the peace process, as PA-X names it", nb="fredsprosessen, slik PA-X kaller den")
)
STAGE = Dimension(
    "stage",
    Text(en="how far the agreement goes", nb="hvor langt avtalen går"),
    allowed=("pre-negotiation", "ceasefire", "partial", "comprehensive", "implementation", "renewal", "other"),
)
LEVEL = Dimension(
    "level",
    Text(en="between states, within one, or local", nb="mellom stater, innen én stat, eller lokalt"),
    allowed=("interstate", "mixed", "intrastate", "substate"),
)

_NOT_LISTED = Text(
    en="the record has no such role on that day, and its list cannot be complete",
    nb="registeret har ingen slik rolle den dagen, og listen kan ikke være fullstendig",
)

peace_role = Measure(
    key="peace_role",
    title=Text(en="third party's role in a peace process", nb="rolle som tredjepart i en fredsprosess"),
    help=Text(
        en="Whether the record has the country or organisation in a role in a peace process on the day. Much of such work is "
        "confidential, so that no row is never a “no”. A role whose end is not known counts to the day of the newest evidence.",
        nb="Om registeret har landet eller organisasjonen i en rolle i en fredsprosess på dagen. Mye av dette arbeidet er fortrolig, "
        "så manglende rad er aldri et nei. En rolle uten kjent slutt regnes til dagen for det nyeste belegget.",
    ),
    chapter="peace_processes",
    source="peace_roles",
    table="peace_roles",
    value="CASE WHEN count(*) > 0 THEN true END",
    unit="yes/no",
    time=State("from", "until"),
    dims=(COUNTRY, ORGANISATION, PROCESS, ROLE, FORMAL, OCCASION, ENDING, CONFIDENCE),
    words=Text(
        en="facilitator | mediator | guarantor | facilitated | mediated",
        nb="tilrettelegger | megler | garantist* | tilrettela | meglet",
    ),
    empty=None,
    undefined=_NOT_LISTED,
    example=(
        ("country", "NOR"),
        ("process", "colombia-farc-ep"),
        ("role", "guarantor"),
        ("on", "2014-06-30"),
    ),
)

peace_roles_held = Measure(
    key="peace_roles_held",
    title=Text(en="peace processes with a role as third party", nb="fredsprosesser med rolle som tredjepart"),
    help=Text(
        en="Number of peace processes in which the record has the country or organisation in a role on the day; at least so many, "
        "since the list cannot be complete.",
        nb="Antall fredsprosesser der registeret har landet eller organisasjonen i en rolle på dagen; minst så mange, siden listen "
        "ikke kan være fullstendig.",
    ),
    chapter="peace_processes",
    source="peace_roles",
    table="peace_roles",
    value="nullif(count(DISTINCT process), 0)",
    unit="processes",
    time=State("from", "until"),
    dims=(COUNTRY, ORGANISATION, ROLE, FORMAL, OCCASION, CONFIDENCE),
    words=Text(en="peace processes", nb="fredsprosesser"),
    empty=None,
    undefined=_NOT_LISTED,
    example=(("country", "NOR"), ("on", "2017-07-31")),
)

peace_roles_begun = Measure(
    key="peace_roles_begun",
    title=Text(en="peace processes in which a role began", nb="fredsprosesser der en rolle begynte"),
    help=Text(
        en="Number of peace processes in which the record has a role of the country or organisation that began within the period; at "
        "least so many, since the list cannot be complete.",
        nb="Antall fredsprosesser der registeret har en rolle for landet eller organisasjonen som begynte i tidsrommet; minst så "
        "mange, siden listen ikke kan være fullstendig.",
    ),
    chapter="peace_processes",
    source="peace_roles",
    table="peace_roles",
    value="nullif(count(DISTINCT process), 0)",
    unit="processes",
    time=Flow("from"),
    dims=(COUNTRY, ORGANISATION, ROLE, FORMAL, OCCASION, CONFIDENCE),
    words=Text(en="peace processes", nb="fredsprosesser"),
    empty=None,
    undefined=_NOT_LISTED,
    example=(("country", "NOR"), ("from", "1990-01-01"), ("to", "2017-07-31")),
)

peace_agreements = Measure(
    key="peace_agreements",
    title=Text(en="peace agreements", nb="fredsavtaler"),
    help=Text(
        en="Number of peace agreements signed within the period, as UCDP lists them: between warring parties, on what the conflict is "
        "about. Ceasefires and local agreements are not among them.",
        nb="Antall fredsavtaler undertegnet i tidsrommet, slik UCDP fører dem: mellom krigførende parter, om det konflikten gjelder. "
        "Våpenhviler og lokale avtaler er ikke med.",
    ),
    chapter="peace_processes",
    source="ucdp_agreements",
    table="peace_agreements_ucdp",
    value="count(DISTINCT agreement)",
    unit="agreements",
    time=Flow(),
    dims=(AT, PROCESS, FULLNESS, AGREEMENT, TITLE),
    words=Text(en="peace agreements | peace accords", nb="fredsavtale*"),
    example=(("country", "COL"), ("from", "1975-01-01"), ("to", "2016-12-31")),
)

peace_agreement_signed = Measure(
    key="peace_agreement_signed",
    title=Text(en="day of the latest peace agreement", nb="dagen for den siste fredsavtalen"),
    help=Text(
        en="The day on which the latest of the agreements within the period was signed, as UCDP lists them.",
        nb="Dagen da den siste av avtalene i tidsrommet ble undertegnet, slik UCDP fører dem.",
    ),
    chapter="peace_processes",
    source="ucdp_agreements",
    table="peace_agreements_ucdp",
    value="strftime(max(date), '%Y-%m-%d')",
    unit="date",
    time=Flow(),
    dims=(AT, PROCESS, FULLNESS, AGREEMENT, TITLE),
    words=Text(en="signed on", nb="undertegnet"),
    empty=None,
    undefined=Text(en="there is no agreement in the period", nb="det er ingen avtale i tidsrommet"),
    example=(("country", "COL"), ("from", "1975-01-01"), ("to", "2016-12-31")),
)

agreements_third_party = Measure(
    key="agreements_third_party",
    title=Text(en="peace agreements that name it as third party", nb="fredsavtaler der det er nevnt som tredjepart"),
    help=Text(
        en="Number of peace agreements signed within the period that UCDP names the country or organisation in as a third party. UCDP "
        "leaves some third parties out: zero means named in none, and not that it had no part.",
        nb="Antall fredsavtaler undertegnet i tidsrommet der UCDP nevner landet eller organisasjonen som tredjepart. UCDP utelater "
        "noen tredjeparter: null betyr at det ikke er nevnt, ikke at det ikke bidro.",
    ),
    chapter="peace_processes",
    source="ucdp_agreements",
    table="peace_agreement_parties_ucdp",
    value="count(DISTINCT agreement)",
    unit="agreements",
    time=Flow(),
    dims=(COUNTRY, ORGANISATION, CONFLICT, PROCESS, AGREEMENT),
    words=Text(
        en="third party | witnessed | guaranteed agreements", nb="tredjepart | vitne til | garantist for avtale*"
    ),
    example=(("country", "NOR"), ("from", "1975-01-01"), ("to", "2016-12-31")),
)

pax_agreements = Measure(
    key="pax_agreements",
    title=Text(en="agreements in peace processes (PA-X)", nb="avtaler i fredsprosesser (PA-X)"),
    help=Text(
        en="Number of agreements within the period, as PA-X lists them: of every kind, ceasefires, local agreements and unilateral "
        "documents among them; an annex may count as one.",
        nb="Antall avtaler i tidsrommet, slik PA-X fører dem: av alle slag, også våpenhviler, lokale avtaler og ensidige dokumenter; et "
        "vedlegg kan telle som en avtale.",
    ),
    chapter="peace_processes",
    source="pax",
    table="pax_agreements",
    value="count(DISTINCT agreement)",
    unit="agreements",
    time=Flow(),
    dims=(AT, PAX_PROCESS, STAGE, LEVEL, AGREEMENT, TITLE),
    words=Text(en="agreements | accords", nb="avtaler"),
    example=(("country", "COL"), ("from", "1990-01-01"), ("to", "2016-12-31")),
)

pax_agreement_signed = Measure(
    key="pax_agreement_signed",
    title=Text(en="day of the latest agreement (PA-X)", nb="dagen for den siste avtalen (PA-X)"),
    help=Text(
        en="The day of the latest of the agreements within the period, as PA-X lists them.",
        nb="Dagen for den siste av avtalene i tidsrommet, slik PA-X fører dem.",
    ),
    chapter="peace_processes",
    source="pax",
    table="pax_agreements",
    value="strftime(max(date), '%Y-%m-%d')",
    unit="date",
    time=Flow(),
    dims=(AT, PAX_PROCESS, STAGE, LEVEL, AGREEMENT, TITLE),
    words=Text(en="signed on", nb="undertegnet"),
    empty=None,
    undefined=Text(en="there is no agreement in the period", nb="det er ingen avtale i tidsrommet"),
    example=(("country", "COL"), ("from", "1990-01-01"), ("to", "2016-12-31")),
)

pax_third_party = Measure(
    key="pax_third_party",
    title=Text(en="agreements that name it as third party (PA-X)", nb="avtaler der det er nevnt som tredjepart (PA-X)"),
    help=Text(
        en="Number of agreements within the period that PA-X names the country or organisation in as a third party. PA-X leaves some "
        "third parties out: zero means named in none, and not that it had no part.",
        nb="Antall avtaler i tidsrommet der PA-X nevner landet eller organisasjonen som tredjepart. PA-X utelater noen tredjeparter: "
        "null betyr at det ikke er nevnt, ikke at det ikke bidro.",
    ),
    chapter="peace_processes",
    source="pax",
    table="pax_third_parties",
    value="count(DISTINCT agreement)",
    unit="agreements",
    time=Flow(),
    dims=(COUNTRY, ORGANISATION, CONFLICT, PAX_PROCESS, AGREEMENT),
    words=Text(en="third party", nb="tredjepart"),
    example=(("country", "NOR"), ("from", "1990-01-01"), ("to", "2016-12-31")),
)

mediation_attempts = Measure(
    key="mediation_attempts",
    title=Text(en="attempts to mediate in civil wars", nb="meklingsforsøk i borgerkriger"),
    help=Text(
        en="Number of attempts to mediate in civil wars that began within the period, 1946 to 2011, as the CWM data set lists them; with "
        "a country or organisation, those that name it. Mediating and facilitating are not told apart.",
        nb="Antall meklingsforsøk i borgerkriger som begynte i tidsrommet, 1946 til 2011, slik datasettet CWM fører dem; med land eller "
        "organisasjon de som nevner det. Det skilles ikke mellom megling og tilrettelegging.",
    ),
    chapter="peace_processes",
    source="mediation",
    table="mediation_attempts",
    value="count(DISTINCT attempt)",
    unit="attempts",
    time=Flow(),
    dims=(COUNTRY, ORGANISATION, CONFLICT),
    words=Text(en="mediation attempts | mediated", nb="meklingsforsøk | meglet"),
    example=(("country", "NOR"), ("from", "1946-01-01"), ("to", "2011-12-31")),
)

MEASURES = (
    peace_role,
    peace_roles_held,
    peace_roles_begun,
    peace_agreements,
    peace_agreement_signed,
    agreements_third_party,
    pax_agreements,
    pax_agreement_signed,
    pax_third_party,
    mediation_attempts,
)
