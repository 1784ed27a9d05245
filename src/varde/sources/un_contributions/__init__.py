"""Uniformed personnel in UN peace operations, by month, contributor, mission, type and sex.

The United Nations gives the same figures in two forms, and both are read to one table: the Peace and Security Data Hub
(`hub`) and the monthly PDF tables (`pdf`). A third, the tidy CSV that Varde's founders made from the PDFs, is read by `tidy`.
Where two forms give the same month, the one named first in ``patterns`` is used and any difference is reported.
"""

from varde.model import Text
from varde.sources.source import Column, Source, Table
from varde.sources.un_contributions.read import PATTERNS, fetch, read

TABLE = Table(
    name="un_personnel",
    help="Uniformed personnel in UN peace operations at the end of each month.",
    columns=(
        Column("month", "DATE", "First day of the month; the count is of the month's end."),
        Column("country", "VARCHAR", "Contributing country, ISO 3166-1 alpha-3.", names="country"),
        Column("mission", "VARCHAR", "Mission; null where the UN's table gives none.", required=False, names="mission"),
        Column("kind", "VARCHAR", "Military or police.", allowed=("military", "police")),
        Column(
            "type",
            "VARCHAR",
            "The UN's type of personnel.",
            allowed=("troops", "experts", "staff", "individual_police", "formed_police"),
        ),
        Column("sex", "VARCHAR", "Null where the UN's table gives none.", required=False, allowed=("female", "male")),
        Column("persons", "INTEGER", "Number of persons, above zero."),
    ),
    key=("country", "month", "mission", "type", "sex"),
)

SOURCE = Source(
    key="un_contributions",
    title=Text(
        en="Contributions of uniformed personnel to UN peace operations",
        nb="Bidrag av uniformert personell til FNs fredsoperasjoner",
    ),
    publisher="United Nations, Department of Peace Operations",
    url="https://psdata.un.org/dataset/DPO-UCHISTORICAL",
    licence="CC BY 3.0 IGO",
    licence_url="https://creativecommons.org/licenses/by/3.0/igo/",
    redistribute=True,
    citation="United Nations, Department of Peace Operations: Uniformed personnel contributed to UN operations by month, "
    "country, mission and personnel type, to {release}.",
    cadence="monthly",
    tables=(TABLE,),
    patterns=PATTERNS,
    read=read,
    fetch=fetch,
)
