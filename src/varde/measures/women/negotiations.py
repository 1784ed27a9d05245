"""Women among those at the table of comprehensive peace agreements, by the Peace Agreement Delegates Dataset."""

from varde.measures.dimensions import SEX
from varde.measures.measure import Dimension, Flow, Measure
from varde.model import Text

POSITION = Dimension(
    "position",
    Text(
        en="position at the table; all others are among the delegates too",
        nb="rolle ved forhandlingsbordet; alle andre er også regnet blant delegatene",
    ),
    allowed=("delegates", "signatories", "negotiators", "mediators", "observers", "support_staff", "advisers"),
)
CONFLICT = Dimension("country", Text(en="a country of the conflict", nb="et land i konflikten"), register="country")
_UNCOUNTED = Text(
    en="no agreement with a count of women and men is known", nb="ingen avtale der kvinner og menn er talt, er kjent"
)


def _people(condition: str) -> str:
    """People in the rows where a condition holds, each agreement once although it has its rows for every country."""
    row = "{'agreement': agreement, 'position': position, 'sex': sex, 'persons': persons}"
    return f"list_sum(list_transform(list(DISTINCT {row}) FILTER (WHERE {condition}), lambda one: one.persons))"


_WOMEN = _people("sex = 'female'")
_COUNTED = _people("sex IS NOT NULL")


def _share(key: str, position: str, title: Text, who: Text, words: Text) -> Measure:
    return Measure(
        key=key,
        title=title,
        help=Text(
            en=f"Women as a percentage of the {who.en} of comprehensive peace agreements of the period, over those agreements whose "
            "people are counted by sex. Formal talks only; who is counted depends on what the dataset found.",
            nb=f"Kvinner i prosent av {who.nb} i omfattende fredsavtaler fra perioden, for de avtalene der kvinner og menn er "
            "talt. Bare formelle forhandlinger; hvem som er talt, avhenger av hva datasettet har funnet.",
        ),
        chapter="women",
        source="padd",
        table="peace_table",
        value=f"100.0 * {_WOMEN} / nullif({_COUNTED}, 0)",
        unit="percent",
        time=Flow("date"),
        dims=(CONFLICT,),
        words=words,
        empty=None,
        undefined=_UNCOUNTED,
        where=f"position = '{position}'",
        example=(("from", "1990-01-01"), ("to", "2020-12-31")),
    )


women_delegates_share = _share(
    "women_delegates_share",
    "delegates",
    Text(en="women's share of delegates to peace agreements", nb="kvinneandelen blant delegater i fredsforhandlinger"),
    Text(en="delegates", nb="delegatene"),
    Text(
        en="women delegates | share of women among delegates", nb="kvinnelige delegater | kvinneandel* blant delegat*"
    ),
)
women_signatories_share = _share(
    "women_signatories_share",
    "signatories",
    Text(en="women's share of signatories of peace agreements", nb="kvinneandelen blant underskrivere av fredsavtaler"),
    Text(en="signatories", nb="underskriverne"),
    Text(en="women signatories | women who signed", nb="kvinnelige underskriver* | kvinneandel* blant underskriver*"),
)
women_negotiators_share = _share(
    "women_negotiators_share",
    "negotiators",
    Text(en="women's share of negotiators of peace agreements", nb="kvinneandelen blant fredsforhandlere"),
    Text(en="negotiators", nb="forhandlerne"),
    Text(en="women negotiators", nb="kvinnelige forhandler* | kvinnelige fredsforhandler*"),
)
women_mediators_share = _share(
    "women_mediators_share",
    "mediators",
    Text(en="women's share of mediators of peace agreements", nb="kvinneandelen blant meklere i fredsprosesser"),
    Text(en="mediators", nb="meklerne"),
    Text(en="women mediators", nb="kvinnelige mekler* | kvinneandel* blant mekler*"),
)

peace_table_people = Measure(
    key="peace_table_people",
    title=Text(en="people at the table of peace agreements", nb="personer ved forhandlingsbordet i fredsavtaler"),
    help=Text(
        en="People in a position at the table of comprehensive peace agreements of the period, where they are counted by sex; who took "
        "part in two agreements is counted twice.",
        nb="Personer i en rolle ved forhandlingsbordet i omfattende fredsavtaler fra perioden, der kvinner og menn er talt; den "
        "som deltok i to avtaler, er regnet to ganger.",
    ),
    chapter="women",
    source="padd",
    table="peace_table",
    value=_COUNTED,
    unit="persons",
    time=Flow("date"),
    dims=(CONFLICT, POSITION, SEX),
    words=Text(
        en="delegates | signatories | negotiators | mediators", nb="delegater | underskriver* | forhandler* | mekler*"
    ),
    needs=("position",),
    example=(("position", "delegates"), ("from", "1990-01-01"), ("to", "2020-12-31")),
)

peace_table_agreements = Measure(
    key="peace_table_agreements",
    title=Text(en="peace agreements whose delegates are counted", nb="fredsavtaler der delegatene er talt"),
    help=Text(
        en="Number of comprehensive peace agreements of the period whose people in the position are counted by sex.",
        nb="Antall omfattende fredsavtaler fra perioden der kvinner og menn i rollen er talt.",
    ),
    chapter="women",
    source="padd",
    table="peace_table",
    value="count(DISTINCT agreement)",
    unit="agreements",
    time=Flow("date"),
    dims=(CONFLICT, POSITION),
    words=Text(en="comprehensive peace agreements", nb="omfattende fredsavtaler"),
    needs=("position",),
    where="sex IS NOT NULL",
    example=(("position", "delegates"), ("from", "1990-01-01"), ("to", "2020-12-31")),
)

MEASURES = (
    women_delegates_share,
    women_signatories_share,
    women_negotiators_share,
    women_mediators_share,
    peace_table_people,
    peace_table_agreements,
)
