"""Deaths in organised violence by year (UCDP's yearly release), and by month since then (its events, final and preliminary)."""

from varde.measures.dimensions import COUNTRY
from varde.measures.environment.conflicts import NOT_LISTED, STATUS, VIOLENCE
from varde.measures.measure import Flow, Measure
from varde.model import Text


def _deaths(estimate: str, title: Text, help: Text, words: Text) -> Measure:
    return Measure(
        key="conflict_deaths" + ("" if estimate == "best" else f"_{estimate}"),
        title=title,
        help=help,
        chapter="environment",
        source="ucdp_country_years",
        table="ucdp_country_years",
        value=f"sum({estimate})",
        unit="deaths",
        time=Flow("year", "year"),
        dims=(COUNTRY, VIOLENCE),
        words=words,
        empty=None,
        undefined=NOT_LISTED,
        example=(("country", "ETH"), ("from", "2022-01-01"), ("to", "2022-12-31")),
    )


conflict_deaths = _deaths(
    "best",
    Text(en="deaths in organised violence", nb="drepte i organisert vold"),
    Text(
        en="Deaths in organised violence in the world or in a country, UCDP’s best estimate: in fighting with a state on one side, between "
        "groups, and of civilians killed on purpose. It counts people killed there, of whatever country. The record knows whole years: "
        "asked about a part of one, it answers for all of it.",
        nb="Drepte i organisert vold i verden eller i et land, UCDPs beste anslag: i kamper der en stat er part, mellom grupper, og sivile "
        "som er drept med hensikt. Alle som er drept der, telles, uansett hvor de kom fra. Registeret kjenner hele år: spørres det om en "
        "del av et år, gjelder svaret hele året.",
    ),
    Text(
        en="deaths in organised violence | conflict deaths | killed in armed conflict | battle deaths",
        nb="drepte i organisert vold | drepte i væpnet konflikt | dødsfall i kamp",
    ),
)
conflict_deaths_low = _deaths(
    "low",
    Text(en="deaths in organised violence, low estimate", nb="drepte i organisert vold, lavt anslag"),
    Text(
        en="UCDP’s low estimate of conflict_deaths; in a few rows of its tables it is above the best.",
        nb="UCDPs lave anslag for conflict_deaths; i noen få rader i tabellene er det høyere enn det beste.",
    ),
    Text(en="at least * deaths in organised violence", nb="minst * drepte i organisert vold"),
)
conflict_deaths_high = _deaths(
    "high",
    Text(en="deaths in organised violence, high estimate", nb="drepte i organisert vold, høyt anslag"),
    Text(
        en="UCDP’s high estimate of conflict_deaths; in a few rows of its tables it is below the best.",
        nb="UCDPs høye anslag for conflict_deaths; i noen få rader i tabellene er det lavere enn det beste.",
    ),
    Text(en="up to * deaths in organised violence", nb="opptil * drepte i organisert vold"),
)

conflict_deaths_by_month = Measure(
    key="conflict_deaths_by_month",
    title=Text(en="deaths in organised violence by month", nb="drepte i organisert vold etter måned"),
    help=Text(
        en="Deaths in organised violence over months, UCDP’s best estimate from its events; an event counts in the month in which it ended, "
        "also where it spans several, and its deaths are never split. Months that a yearly release covers are final. Later ones are told by "
        "candidate events, which are preliminary: in the next release an event may be moved, merged or dropped. The two are never summed "
        "together. No events is told as no figure, for it is not told apart from a place that UCDP does not list.",
        nb="Drepte i organisert vold over måneder, UCDPs beste anslag fra hendelsene; en hendelse telles i måneden den endte, også når den strekker "
        "seg over flere, og de drepte deles aldri opp. Måneder som en årlig utgave dekker, er endelige. Senere måneder fortelles av foreløpige "
        "hendelser: i neste utgave kan en hendelse bli flyttet, slått sammen med en annen eller tatt ut. De to legges aldri sammen. Ingen "
        "hendelser gir ikke noe tall, for det kan ikke skilles fra et sted UCDP ikke har i listen.",
    ),
    chapter="environment",
    source="ucdp_country_months",
    table="ucdp_country_months",
    value="sum(best)",
    unit="deaths",
    time=Flow("month", "month"),
    dims=(COUNTRY, VIOLENCE, STATUS),
    words=Text(en="killed since | deaths this year", nb="drept siden | drepte i år"),
    empty=None,
    undefined=Text(
        en="UCDP’s events have no deaths there in the time", nb="UCDPs hendelser har ingen drepte der i tidsrommet"
    ),
    needs=("status",),
    part="status",
    example=(("country", "ETH"), ("status", "candidate"), ("from", "2021-01-01"), ("to", "2021-12-31")),
)

MEASURES = (conflict_deaths, conflict_deaths_low, conflict_deaths_high, conflict_deaths_by_month)
