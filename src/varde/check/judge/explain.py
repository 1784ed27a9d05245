"""The sentence that a reader is told with a verdict: the record's figure, its date and source, and what became of it."""

import datetime as dt
from collections.abc import Mapping, Sequence

from varde import measures
from varde.check.claim import Claim
from varde.check.judge.rivals import Rival
from varde.check.judge.verdict import Verdict
from varde.check.judge.words import CAST, PEOPLE, SAYS, SEX, YES_NO
from varde.errors import UnknownName
from varde.gazetteer import gazetteer
from varde.measures import Engine, Measure
from varde.model import Figure, Period, Text, Value

LANGUAGES = ("en", "nb")
_CLDR = {"en": "en_GB", "nb": "nb"}
_SHOWN = 3
"""How many stretches of time a sentence names."""

_HELD = ("What is claimed was so at this time: {truth}.", "Det som hevdes, stemte på dette tidspunktet: {truth}.")
_NEVER = ("The record has no time when what is claimed was so.", "Datagrunnlaget har ikke noe tidspunkt da det som hevdes, stemte.")  # fmt: skip
_REVISED = ("Another edition of the publisher's figures gave the number claimed.", "En annen utgave av utgiverens tall ga det tallet som hevdes.")  # fmt: skip
_NO_DATA = ("The record cannot tell: {why}.", "Datagrunnlaget kan ikke avgjøre dette: {why}.")
_NEWEST = ("The latest on record: {said}.", "Det siste i datagrunnlaget: {said}.")
_STOPPED = ("The record ends before the page's date, and more may have come since.", "Datagrunnlaget slutter før sidens dato, og det kan ha kommet flere siden.")  # fmt: skip
_SAME = ("The number claimed is that of {name}.", "Tallet som hevdes, gjelder {name}.")
_HOSTS = ("{mission} was {places}.", "{mission} var {places}.")
_THERE = ("{place} it was {missions}.", "{place} var det {missions}.")
_ELECTED = (
    "{who} was elected on {day}{votes}, for the term {term}.",
    "{who} ble valgt {day}{votes}, for perioden {term}.",
)
_VOTES = (" with {n} votes", " med {n} stemmer")
_VALUES = {
    "female": ("women", "kvinner"),
    "male": ("men", "menn"),
    "military": PEOPLE["military"],
    "police": PEOPLE["police"],
}


def explain(
    engine: Engine,
    measure: Measure,
    verdict: Verdict,
    figure: Figure,
    today: Figure | None,
    truth: Sequence[Period],
    rival: Rival | None,
) -> Text:
    """What a reader is told of a verdict, in each language."""
    told = {}
    for at, language in enumerate(LANGUAGES):
        said = [] if figure.value is None else [f"{_says(measure, figure, language)} ({_source(figure, language)})."]
        match verdict:
            case "no data" if figure.missing is not None:
                said.append(_NO_DATA[at].format(why=figure.missing.text.of(language)))
            case "no data":
                said.append(_STOPPED[at])
            case "outdated":
                said.append(_HELD[at].format(truth=_times(truth, language)))
            case "contradicted":
                said.append(_HELD[at].format(truth=_times(truth, language)) if truth else _NEVER[at])
            case "revised":
                said.append(_REVISED[at])
            case "misattributed" if rival is not None:
                said += _mixed(rival, figure, at, language)
            case _:
                pass
        if measure.key == "unsc_candidate":
            said += _came_of_it(engine, figure, truth, at, language)
        elif today is not None and today.value is not None and verdict in ("outdated", "supported") and today != figure:
            same = today.value == figure.value
            said += [] if same else [_NEWEST[at].format(said=_says(measure, today, language))]
        told[language] = " ".join(_capital(sentence) for sentence in said)
    return Text(en=told["en"], nb=told["nb"])


def other_currency(claim: Claim, measure: Measure) -> Text | None:
    """Why an amount in another currency than the record's cannot be judged; None where it is the record's."""
    own, said = measure.unit[:3], claim.unit[:3]
    if own != "USD" or not (said.isalpha() and said.isupper()) or said == own:
        return None
    return Text(
        en=f"The record has these amounts in US dollars, and not in {said}.",
        nb=f"Datagrunnlaget har disse beløpene i amerikanske dollar, og ikke i {said}.",
    )


def number(value: Value, unit: str, language: str) -> str:
    """A value as it stands in a sentence.

    Example:
        >>> number(104680, "persons", "en"), number("1949-04-04", "date", "nb")
        ('104,680', '4. april 1949')
    """
    from babel.numbers import format_decimal

    if unit == "date":
        return when(Period.day(value) if isinstance(value, dt.date) else Period.parse(str(value)), language)
    if isinstance(value, bool):
        return {"en": ("no", "yes"), "nb": ("nei", "ja")}[language][value]
    if isinstance(value, int | float):
        pattern = "#,##0.00" if unit.startswith("percent of") else "#,##0.0" if unit == "percent" else None
        return format_decimal(value, pattern, _CLDR[language])
    return str(value)


def when(period: Period, language: str) -> str:
    """A day, month or year, or from one to another.

    Example:
        >>> when(Period.parse("2017-07"), "nb"), when(Period.parse("2021..2022"), "en")
        ('juli 2017', '2021–2022')
    """
    from babel.dates import format_date

    match period.grain:
        case "day":
            return format_date(period.start, "long", _CLDR[language])
        case "month":
            return format_date(period.start, "MMMM y", _CLDR[language])
        case "year":
            return str(period.start.year)
    years = Period(Period.year(period.start.year).start, Period.year(period.end.year).end)
    if years == period:
        return f"{period.start.year}–{period.end.year}"
    months = Period(Period.month(period.start).start, Period.month(period.end).end)
    make = Period.month if months == period else Period.day
    return f"{when(make(period.start), language)} – {when(make(period.end), language)}"


def _says(measure: Measure, figure: Figure, language: str) -> str:
    at = LANGUAGES.index(language)
    assert figure.value is not None  # noqa: S101  only a figure that is there is said
    words = _names(figure.dims, language, figure.period.end) | {
        "n": CAST[str(figure.value)][at] if figure.unit == "vote" else number(figure.value, figure.unit, language),
        "when": when(figure.period, language),
    }
    forms = YES_NO.get(measure.key)
    if forms is not None and words.keys() >= _wanted(forms[0]):
        form = forms[2 * at + (0 if figure.value else 1)]
        if figure.period.grain != "day":
            form = form.replace(" {when}", " i {when}") if at else form.replace(" on {when}", " in {when}")
        return form.format(**words)
    if measure.key in SAYS and words.keys() >= _wanted(SAYS[measure.key][at]) and not isinstance(figure.value, bool):
        return SAYS[measure.key][at].format(**words)
    named = ", ".join(_value(name, value, language, figure.period.end) for name, value in figure.dims.items())
    unit = "" if figure.unit in ("yes/no", "date") else f" ({figure.unit})" if language == "en" else ""
    return f"{measure.title.of(language)}{f', {named}' if named else ''}: {words['n']}{unit}, {words['when']}"


def _wanted(form: str) -> set[str]:
    from string import Formatter

    return {name for _, name, _, _ in Formatter().parse(form) if name}


def _names(dims: Mapping[str, str], language: str, on: dt.date) -> dict[str, str]:
    at = LANGUAGES.index(language)
    found = {
        "mission": dims.get("mission") or ("UN operations", "FN-operasjoner")[at],
        "people": PEOPLE.get(dims.get("kind"), PEOPLE[None])[at] + SEX.get(dims.get("sex"), SEX[None])[at],
        "who": ("all countries together", "alle land til sammen")[at],
    }
    for name, value in dims.items():
        if name in ("treaty", "organisation", "process"):
            found[name] = _value(name, value, language, on)
        if name == "resolution":
            found[name] = value
        if name == "country":
            found["who"] = _value(name, value, language, on)
            found["where"] = _where(value, language, on)
    return found


def _value(name: str, value: str, language: str, on: dt.date) -> str:
    names = gazetteer()
    try:
        match name:
            case "country" | "held_by" | "recipient":
                return names.states.get(value).in_prose(language, on)
            case "treaty":
                return names.treaties.get(value).in_prose(language)
            case "organisation":
                return names.organisations.get(value).in_prose(language)
            case "process":
                return names.processes.get(value).in_prose(language)
            case _:
                pass
    except UnknownName:
        return value
    return _VALUES[value][LANGUAGES.index(language)] if value in _VALUES else value


def _where(country: str, language: str, on: dt.date) -> str:
    try:
        return gazetteer().states.get(country).where(language, on)
    except UnknownName:
        return country


def _source(figure: Figure, language: str) -> str:
    cited = figure.citation
    title = cited.title.of(language)
    return title if cited.publisher in ("Varde", title) else f"{cited.publisher}, {title}"


def _times(truth: Sequence[Period], language: str) -> str:
    from babel.lists import format_list

    shown = [when(period, language) for period in truth[-_SHOWN:]]
    text = format_list(shown, locale=_CLDR[language])
    more = len(truth) > _SHOWN
    return text + ({"en": ", and earlier too", "nb": ", og også tidligere"}[language] if more else "")


def _mixed(rival: Rival, figure: Figure, at: int, language: str) -> list[str]:
    from babel.lists import format_list

    day = figure.period.end
    if rival.figure is not None:
        (name, value), *_ = rival.better.items()
        return [_SAME[at].format(name=_value(name, value, language, day))]
    said = []
    if rival.hosts:
        places = format_list([_where(host, language, day) for host in rival.hosts], locale=_CLDR[language])
        said.append(_HOSTS[at].format(mission=figure.dims.get("mission", ""), places=places))
    if rival.missions:
        missions = format_list(list(rival.missions), locale=_CLDR[language])
        said.append(_THERE[at].format(place=_where(figure.dims.get("country", ""), language, day), missions=missions))
    return said


def _came_of_it(engine: Engine, figure: Figure, truth: Sequence[Period], at: int, language: str) -> list[str]:
    """What came of a candidature: the election, its votes and the term, from the record."""
    elected, votes = measures.get("unsc_elected"), measures.get("unsc_votes")
    covered = engine.coverage(elected)
    country = figure.dims.get("country")
    stood = next((period for period in truth if figure.period.start in period), truth[-1] if truth else None)
    if not covered.loaded or country is None or stood is None or stood.start > covered.period.end:
        return []
    span = Period(max(stood.start, covered.period.start), covered.period.end)
    fixed = {name: value for name, value in figure.dims.items() if name in ("country", "term")}
    said = []
    by = () if "term" in fixed else ("term",)
    for won in engine.by(elected, span, ("date", *by), **fixed):
        term = won.dims.get("term")
        if not won.value or term is None:
            continue
        day = dt.date.fromisoformat(str(won.dims["date"])[:10])
        count = engine.figure(votes, Period.day(day), country=country, term=term)
        got = _VOTES[at].format(n=number(count.value, count.unit, language)) if count.value is not None else ""
        who = _value("country", country, language, day)
        said.append(
            _ELECTED[at].format(who=who, day=when(Period.day(day), language), votes=got, term=term.replace("-", "–"))
        )
    return said[:1]


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
