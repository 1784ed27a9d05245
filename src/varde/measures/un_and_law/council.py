"""The Security Council: who sits on it, and for how long."""

from varde.measures.dimensions import COUNTRY, SEAT
from varde.measures.measure import Flow, Measure, State
from varde.model import Text

unsc_term = Measure(
    key="unsc_term",
    title=Text(en="seat on the UN Security Council", nb="plass i FNs sikkerhetsråd"),
    help=Text(
        en="Whether the country sits on the Security Council on the day, or through the whole period.",
        nb="Om landet sitter i Sikkerhetsrådet på dagen, eller gjennom hele perioden.",
    ),
    chapter="un_and_law",
    source="unsc_terms",
    table="unsc_terms",
    value="count(*) > 0",
    unit="yes/no",
    time=State(),
    dims=(COUNTRY, SEAT),
    words=Text(
        en="member of the Security Council | on the Council", nb="medlem av Sikkerhetsrådet | sitter i Sikkerhetsrådet"
    ),
    empty=False,
    example=(("country", "NOR"), ("on", "2021-06-30")),
)

unsc_terms_begun = Measure(
    key="unsc_terms_begun",
    title=Text(en="terms on the UN Security Council", nb="perioder i FNs sikkerhetsråd"),
    help=Text(
        en="Number of terms on the Council that began within the period.",
        nb="Antall perioder i Sikkerhetsrådet som begynte innen tidsrommet.",
    ),
    chapter="un_and_law",
    source="unsc_terms",
    table="unsc_terms",
    value="count(*)",
    unit="terms",
    time=Flow("from"),
    dims=(COUNTRY, SEAT),
    words=Text(en="terms | times on the Council", nb="perioder | ganger i Sikkerhetsrådet"),
    example=(("country", "NOR"), ("from", "1946-01-01"), ("to", "2017-07-31")),
)

unsc_members = Measure(
    key="unsc_members",
    title=Text(en="members of the UN Security Council", nb="medlemmer av FNs sikkerhetsråd"),
    help=Text(en="Number of members of the Council on the day.", nb="Antall medlemmer av rådet på dagen."),
    chapter="un_and_law",
    source="unsc_terms",
    table="unsc_terms",
    value="count(DISTINCT country)",
    unit="countries",
    time=State(),
    dims=(SEAT,),
    words=Text(en="members of the Council", nb="medlemmer av rådet"),
    example=(("on", "2017-07-31"),),
)

MEASURES = (unsc_term, unsc_terms_begun, unsc_members)
