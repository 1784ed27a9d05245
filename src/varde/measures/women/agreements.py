"""Peace agreements that speak of women or gender, as UCDP codes them and as PA-X does: two codings that are never mixed."""

from varde.measures.measure import Dimension, Flow, Measure
from varde.measures.women.negotiations import CONFLICT
from varde.model import Text

THEME = Dimension(
    "theme",
    Text(en="what the agreement says of women, girls or gender", nb="hva avtalen sier om kvinner, jenter eller kjønn"),
    allowed=(
        "participation",
        "equality",
        "groups",
        "international_law",
        "new_institutions",
        "violence",
        "transitional_justice",
        "institutional_reform",
        "recovery",
        "carrying_out",
        "other_theme",
    ),
)
_NONE = Text(en="no agreement is known", nb="ingen avtale er kjent")
_WORDS = Text(
    en="agreements with provisions on women | gender provisions",
    nb="avtaler med bestemmelser om kvinner | kjønnsperspektiv i avtaler",
)


def _count(key: str, source: str, table: str, publisher: str) -> Measure:
    return Measure(
        key=key,
        title=Text(
            en=f"peace agreements with a provision on women or gender ({publisher})",
            nb=f"fredsavtaler med bestemmelser om kvinner eller kjønn ({publisher})",
        ),
        help=Text(
            en=f"Number of the peace agreements of the period that have a provision on women or gender by {publisher}'s coding, each "
            "counted once whatever number of countries it is on.",
            nb=f"Antall av periodens fredsavtaler som har en bestemmelse om kvinner eller kjønn etter kodingen til {publisher}, hver "
            "regnet én gang uansett hvor mange land den gjelder.",
        ),
        chapter="women",
        source=source,
        table=table,
        value="count(DISTINCT agreement)",
        unit="agreements",
        time=Flow("date"),
        dims=(CONFLICT,),
        words=_WORDS,
        where="women_gender",
        example=(("from", "2000-01-01"), ("to", "2017-07-31")),
    )


def _share(key: str, source: str, table: str, publisher: str) -> Measure:
    return Measure(
        key=key,
        title=Text(
            en=f"share of peace agreements with a provision on women or gender ({publisher})",
            nb=f"andelen fredsavtaler med bestemmelser om kvinner eller kjønn ({publisher})",
        ),
        help=Text(
            en=f"Peace agreements with a provision on women or gender as a percentage of those that {publisher} lists in the period.",
            nb=f"Fredsavtaler med bestemmelser om kvinner eller kjønn i prosent av dem {publisher} har for perioden.",
        ),
        chapter="women",
        source=source,
        table=table,
        value="100.0 * count(DISTINCT agreement) FILTER (WHERE women_gender) / nullif(count(DISTINCT agreement), 0)",
        unit="percent",
        time=Flow("date"),
        dims=(CONFLICT,),
        words=_WORDS,
        empty=None,
        undefined=_NONE,
        example=(("from", "2000-01-01"), ("to", "2017-07-31")),
    )


_UCDP = ("ucdp_agreements", "peace_agreements_ucdp", "UCDP")
_PAX = ("pax", "pax_agreements", "PA-X")
agreements_gender_ucdp = _count("agreements_gender_ucdp", *_UCDP)
agreements_gender_share_ucdp = _share("agreements_gender_share_ucdp", *_UCDP)
agreements_gender_pax = _count("agreements_gender_pax", *_PAX)
agreements_gender_share_pax = _share("agreements_gender_share_pax", *_PAX)

agreements_gender_themes = Measure(
    key="agreements_gender_themes",
    title=Text(en="peace agreements by what they say of women", nb="fredsavtaler etter hva de sier om kvinner"),
    help=Text(
        en="Number of the peace agreements of the period that PA-X codes with a theme concerning women, girls or gender; one agreement "
        "may have several. Without a theme, all that mention women, girls or gender at all.",
        nb="Antall av periodens fredsavtaler som PA-X har kodet med et tema om kvinner, jenter eller kjønn; en avtale kan ha flere. "
        "Uten tema: alle som i det hele tatt nevner kvinner, jenter eller kjønn.",
    ),
    chapter="women",
    source="pax_gender",
    table="pax_gender_themes",
    value="count(DISTINCT agreement)",
    unit="agreements",
    time=Flow("date"),
    dims=(CONFLICT, THEME),
    words=Text(en="agreements on women's participation | quotas", nb="avtaler om kvinners deltakelse | kvotering"),
    example=(("theme", "participation"), ("from", "2000-01-01"), ("to", "2017-07-31")),
)

MEASURES = (
    agreements_gender_ucdp,
    agreements_gender_share_ucdp,
    agreements_gender_pax,
    agreements_gender_share_pax,
    agreements_gender_themes,
)
