"""Treaties: who is bound by them and since when, who has signed them, who has left.

A state counts as a party from the day on which it deposited its consent to be bound, as depositaries count parties; before a treaty has
entered into force, that is a ratification and no more.
"""

from varde.measures.dimensions import CONFIDENCE, COUNTRY, TREATY
from varde.measures.measure import Flow, Measure, State
from varde.model import Text

_SETTLED = Text(
    en="the lists of parties in the record do not settle it", nb="partslistene i registeret gir ikke noe sikkert svar"
)
_NOT_EVERY_STATE = Text(
    en="the lists in the record do not tell of every state of the time",
    nb="listene i registeret omfatter ikke alle statene som fantes da",
)
_NO_PARTY = Text(
    en="the country is not party to the treaty on that day", nb="landet er ikke part i avtalen på den dagen"
)

treaty_party = Measure(
    key="treaty_party",
    title=Text(en="party to a treaty", nb="part i en avtale"),
    help=Text(
        en="Whether the state is bound by the treaty on the day: it has deposited its ratification, accession or succession and has not "
        "left. Not known where it vanished from the lists between two dates, where its withdrawal is disputed, and for states that "
        "are gone or territories and stand on no list.",
        nb="Om staten er bundet av avtalen på dagen: Den har deponert ratifikasjon, tiltredelse eller suksesjon og har ikke gått ut. "
        "Ukjent der staten er falt ut av listene mellom to datoer, der utmeldingen er omstridt, og for tidligere stater og territorier "
        "som ikke står på noen liste.",
    ),
    chapter="un_and_law",
    source="treaty_parties",
    table="treaty_parties",
    value="CASE WHEN bool_or(status = 'party') THEN true WHEN bool_or(status IN ('signatory', 'outside')) THEN false END",
    unit="yes/no",
    time=State(),
    dims=(COUNTRY, TREATY),
    words=Text(
        en="party to | ratified | acceded to | bound by | joined",
        nb="part i | ratifisert | tiltrådt | bundet av | sluttet seg til",
    ),
    empty=None,
    undefined=_SETTLED,
    needs=("country", "treaty"),
    part="treaty",
    example=(("country", "NOR"), ("treaty", "npt"), ("on", "2017-07-31")),
)

treaty_since = Measure(
    key="treaty_since",
    title=Text(en="day of becoming party to a treaty", nb="dagen en stat ble part i en avtale"),
    help=Text(
        en="The day on which the state deposited its consent to be bound, for a state that is party on the day asked of. A state that "
        "carries on another, as Russia does the Soviet Union, has the day of the other. Not the later day on which the treaty entered "
        "into force for it.",
        nb="Dagen staten deponerte sitt samtykke til å være bundet, for en stat som er part på dagen det spørres om. En stat som "
        "viderefører en annen, slik Russland gjør med Sovjetunionen, har den andres dag. Ikke den senere dagen da avtalen trådte i "
        "kraft for staten.",
    ),
    chapter="un_and_law",
    source="treaty_parties",
    table="treaty_parties",
    value="max(since)",
    unit="date",
    time=State(),
    dims=(COUNTRY, TREATY),
    words=Text(en="party since | ratified on | acceded on", nb="part siden | ratifiserte | tiltrådte"),
    empty=None,
    undefined=_NO_PARTY,
    needs=("country", "treaty"),
    part="treaty",
    where="status = 'party'",
    example=(("country", "NOR"), ("treaty", "npt"), ("on", "2017-07-31")),
)

treaty_signed = Measure(
    key="treaty_signed",
    title=Text(en="day of signing a treaty", nb="dagen en stat undertegnet en avtale"),
    help=Text(
        en="The day on which the state signed the treaty, whether it has ratified it since or not. Some lists name nobody who has only signed.",
        nb="Dagen staten undertegnet avtalen, enten den siden har ratifisert den eller ikke. Noen lister nevner ikke dem som bare har "
        "undertegnet.",
    ),
    chapter="un_and_law",
    source="treaty_parties",
    table="treaty_parties",
    value="max(signed)",
    unit="date",
    time=State(),
    dims=(COUNTRY, TREATY),
    words=Text(en="signed | signatory to", nb="undertegnet | signert | signatarstat"),
    empty=None,
    undefined=Text(
        en="the lists in the record have no signature of the country by that day",
        nb="listene i registeret har ingen undertegning fra landet innen den dagen",
    ),
    needs=("country", "treaty"),
    part="treaty",
    example=(("country", "NOR"), ("treaty", "npt"), ("on", "2017-07-31")),
)

treaty_parties = Measure(
    key="treaty_parties",
    title=Text(en="parties to a treaty", nb="parter i en avtale"),
    help=Text(
        en="Number of states that are bound by the treaty on the day, as its depositary counts them: states that dispute it and the few "
        "that are no members of the UN included, the European Union not. Not given for a time in which some state may have been party and "
        "no list tells.",
        nb="Antall stater som er bundet av avtalen på dagen, slik depositaren teller dem: medregnet stater som bestrider det, og de få som "
        "ikke er medlem av FN, men ikke Den europeiske union. Ikke oppgitt for en tid da en stat kan ha vært part uten at noen liste sier "
        "det.",
    ),
    chapter="un_and_law",
    source="treaty_parties",
    table="treaty_parties",
    value="CASE WHEN coalesce(bool_or(status = 'unknown'), false) THEN NULL "
    "ELSE count(DISTINCT country) FILTER (status IN ('party', 'disputed')) END",
    unit="countries",
    time=State(),
    dims=(TREATY,),
    words=Text(
        en="parties | states parties | countries have ratified", nb="parter | statsparter | land har ratifisert"
    ),
    empty=None,
    undefined=_NOT_EVERY_STATE,
    needs=("treaty",),
    part="treaty",
    example=(("treaty", "npt"), ("on", "2017-07-31")),
)

treaty_signatories = Measure(
    key="treaty_signatories",
    title=Text(
        en="states that have signed a treaty and are not party to it",
        nb="stater som har undertegnet en avtale uten å være part",
    ),
    help=Text(
        en="Number of states that have signed the treaty by the day and are not bound by it. Those that have told the depositary that they "
        "will not join it are left out.",
        nb="Antall stater som har undertegnet avtalen innen dagen og ikke er bundet av den. De som har sagt fra til depositaren at de ikke "
        "vil slutte seg til, er ikke med.",
    ),
    chapter="un_and_law",
    source="treaty_parties",
    table="treaty_parties",
    value="CASE WHEN coalesce(bool_or(status = 'unknown'), false) THEN NULL "
    "ELSE count(DISTINCT country) FILTER (signatory) END",
    unit="countries",
    time=State(),
    dims=(TREATY,),
    words=Text(en="signed but not ratified | signatories", nb="undertegnet, men ikke ratifisert | signatarer"),
    empty=None,
    undefined=_NOT_EVERY_STATE,
    requires=("signatory",),
    needs=("treaty",),
    part="treaty",
    example=(("treaty", "npt"), ("on", "2017-07-31")),
)

treaty_left = Measure(
    key="treaty_left",
    title=Text(en="withdrawals from a treaty", nb="utmeldinger av en avtale"),
    help=Text(
        en="Number of withdrawals from the treaty that took effect within the period, of those that are known. The list is not complete: "
        "where it has none, nothing is said. Disputed withdrawals, and those of a signature or a ratification alone, are left out.",
        nb="Antall utmeldinger av avtalen som fikk virkning i tidsrommet, av dem som er kjent. Listen er ikke fullstendig: Har den ingen, er "
        "det ikke sagt at det ikke var noen. Omstridte utmeldinger, og tilbakekall av bare undertegning eller ratifikasjon, er ikke med.",
    ),
    chapter="un_and_law",
    source="treaty_withdrawals",
    table="treaty_withdrawals",
    value="nullif(count(*), 0)",
    unit="withdrawals",
    time=Flow("effective"),
    dims=(COUNTRY, TREATY, CONFIDENCE),
    words=Text(
        en="left | withdrew from | withdrawal from", nb="trakk seg fra | gikk ut av | meldte seg ut av | sa opp"
    ),
    empty=None,
    undefined=Text(en="the record knows of no withdrawal", nb="registeret kjenner ikke til noen utmelding"),
    needs=("treaty",),
    part="treaty",
    where="kind = 'withdrawal'",
    example=(("treaty", "ottawa"), ("from", "2025-01-01"), ("to", "2025-12-31")),
)

treaty_leaving = Measure(
    key="treaty_leaving",
    title=Text(en="day on which a notified withdrawal takes effect", nb="dagen en varslet utmelding får virkning"),
    help=Text(
        en="The day on which a withdrawal takes effect of which the state has notified the depositary, asked of a day in between.",
        nb="Dagen en utmelding får virkning, når staten har varslet depositaren om den, for en dag i tiden imellom.",
    ),
    chapter="un_and_law",
    source="treaty_withdrawals",
    table="treaty_withdrawals",
    value="max(effective)",
    unit="date",
    time=State("notified", "effective"),
    dims=(COUNTRY, TREATY, CONFIDENCE),
    words=Text(en="gave notice of withdrawal | is leaving", nb="har varslet utmelding | er på vei ut av"),
    empty=None,
    undefined=Text(
        en="the record knows of no notice of withdrawal", nb="registeret kjenner ikke til noe varsel om utmelding"
    ),
    needs=("country", "treaty"),
    part="treaty",
    where="kind = 'withdrawal'",
    example=(("country", "POL"), ("treaty", "ottawa"), ("on", "2025-12-31")),
)

MEASURES = (
    treaty_party,
    treaty_since,
    treaty_signed,
    treaty_parties,
    treaty_signatories,
    treaty_left,
    treaty_leaving,
)
