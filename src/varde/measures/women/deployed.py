"""Women's share of those whom countries deploy in UN peace operations, and how countries rank by it."""

from varde.measures.dimensions import COUNTRY, KIND, MISSION, TYPE
from varde.measures.measure import Measure, Stock
from varde.model import Text

women_share_un = Measure(
    key="women_share_un",
    title=Text(en="women's share of UN uniformed personnel", nb="kvinneandelen av uniformert FN-personell"),
    help=Text(
        en="Women as a percentage of uniformed personnel in UN operations at the end of the month, by kind and type of personnel; "
        "without a country, of all contributors' personnel together.",
        nb="Kvinner i prosent av uniformert personell i FNs operasjoner ved utgangen av måneden, etter type personell; uten land, "
        "av alle bidragsyteres personell samlet.",
    ),
    chapter="women",
    source="un_contributions",
    table="un_personnel",
    value="100.0 * coalesce(sum(persons) FILTER (WHERE sex = 'female'), 0) / sum(persons)",
    unit="percent",
    time=Stock("month"),
    dims=(COUNTRY, MISSION, KIND, TYPE),
    words=Text(en="women | female | share of women", nb="kvinner | kvinneandel* | kvinnelig*"),
    empty=None,
    undefined=Text(en="nobody is deployed", nb="ingen er utplassert"),
    requires=("sex",),
    example=(("country", "NOR"), ("kind", "police"), ("on", "2017-07")),
)

women_share_rank = Measure(
    key="women_share_rank",
    title=Text(
        en="rank by women's share of UN uniformed personnel", nb="plass etter kvinneandel blant uniformert FN-personell"
    ),
    help=Text(
        en="The country's place when contributors with at least ten people in uniform are ordered by the share of women among them at "
        "the end of the month, the highest first. Countries with the same share have the same place; of fewer than ten people a "
        "share says little, and there is no place.",
        nb="Landets plass når bidragsytere med minst ti personer i uniform ordnes etter kvinneandelen ved utgangen av måneden, den "
        "høyeste først. Land med samme andel deler plass; blant færre enn ti personer sier andelen lite, og da gis ingen plass.",
    ),
    chapter="women",
    source="women_deployed",
    table="women_deployed",
    value="100.0 * sum(women) / sum(persons)",
    unit="rank",
    time=Stock("month"),
    dims=(COUNTRY,),
    words=Text(
        en="highest share of women | ranked by share of women", nb="høyeste kvinneandel* | nummer i kvinneandel"
    ),
    empty=None,
    undefined=Text(
        en="the country has fewer than ten people in uniform", nb="landet har færre enn ti personer i uniform"
    ),
    ranked="country",
    where="persons >= 10",
    example=(("country", "NOR"), ("on", "2017-07")),
)

women_share_contributors = Measure(
    key="women_share_contributors",
    title=Text(en="countries ranked by women's share", nb="land som ordnes etter kvinneandel"),
    help=Text(
        en="Number of countries with at least ten people in uniform in UN operations at the end of the month, by which "
        "women_share_rank is to be read.",
        nb="Antall land med minst ti personer i uniform i FNs operasjoner ved utgangen av måneden, som women_share_rank skal ses i "
        "forhold til.",
    ),
    chapter="women",
    source="women_deployed",
    table="women_deployed",
    value="count(DISTINCT country)",
    unit="countries",
    time=Stock("month"),
    dims=(COUNTRY,),
    words=Text(en="countries with at least ten in uniform", nb="land med minst ti i uniform"),
    where="persons >= 10",
    example=(("on", "2017-07"),),
)

MEASURES = (women_share_un, women_share_rank, women_share_contributors)
