"""Women, peace and security: women's share of those deployed."""

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

MEASURES = (women_share_un,)
