"""The names that the gazetteer keeps, as entries of a matcher, with the forms that running text gives them.

Countries have the names of the text's language, and English ones after them; what else there is keeps its names in every
language. ``names.csv`` here has the names that the gazetteer does not: short names of treaties and bodies by language,
places that are no country, and strings that only look like names (kind ``none``).
"""

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from varde.check.mentions.matcher import Entry
from varde.gazetteer import Mission, Process, State, Treaty, gazetteer
from varde.gazetteer.names import cldr

_FILE = Path(__file__).parent / "names.csv"
_NO_STATE = frozenset({"oPt", "ROM", "UNK", "RKS", "KSV", "XKO", "YU", "Barbados Island", "Man", "RDC"})
"""Strings that name a state in a table, but something else in a sentence."""
_NO_ORGANISATION = frozenset(
    {
        "HD",
        "SI",
        "CR",
        "EC",
        "TAF",
        "CEC",
        "Jimmy Carter",
        "alliansen",
        "national Catholic church",
        "bishops' conference",
    }
)
_NO_PROCESS = frozenset(
    """Bonn|Arusha|Ouagadougou|Jeddah|Annapolis|San José|Tegucigalpa|Santo Domingo|Abyei|Nuba|Sinjar|Ituri|Skhirat|Crans-Montana
    |Sharm el-Sheikh|Governors Island|Chapultepec|Itamaraty|Burnham|Bürgenstock|Fomboni|Esquipulas|Toncontín|Aiete|Lizarra|Ralito
    |Greentree|Panglong|Plateforme|To områder|MIT|MİT|CAB|IDB|Contras|Ninjas|Cobras|Jakarta 1996|Oslo 2022|DRC|DPRK|GNA|ANC|Comunes
    |Model""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Aliases of processes that in a sentence are a place or a common word."""
_PROCESS_WORDS = re.compile(r"prosess|process|forhandling|samtale|talks|dialog|avtale|accord|agreement", re.IGNORECASE)
_PARTY = re.compile(r"[A-ZÇ][A-ZÇ0-9]{2,}(?:-[A-Z]{2,4})?|Hamas|Taliban|Houthis|Fatah|Renamo|Polisario|Hezbollah")
_HEADS = {
    "konvensjonen": ("konvensjon",),
    "konvensjonene": ("konvensjonen", "konvensjonane"),
    "konventionen": ("konvention",),
    "konventionerna": ("konventionen",),
    "avtalen": ("avtale", "avtala"),
    "avtalet": ("avtal",),
    "aftalen": ("aftale",),
    "traktaten": ("traktat",),
    "fördraget": ("fördrag",),
    "protokollen": ("protokoll",),
    "forbudet": ("forbodet",),
    "statutten": ("statutt",),
    "vedtektene": ("vedtektane",),
}
"""Last parts of treaties' names, with their other forms."""
_HEAD = re.compile(rf"(?:{'|'.join(_HEADS)})\b")
_LEADING = re.compile(r"^(?:the|den|det|de) ", re.IGNORECASE)
_TRAILING = re.compile(r" \([^)]*\)$")
_HYPHEN = re.compile(r"(?<=\w)-(?=[a-zæøåäö])")
_UN = {
    "nb": ("FNs operasjon", "FN-operasjonen", "FN-styrken", "FNs styrke", "FNs fredsbevarende styrke", "FNs fredsbevarende operasjon",
           "FN-oppdraget", "FN-misjonen", "FNs misjon", "FNs fredsoperasjon"),
    "nn": ("FN-operasjonen", "FN-styrken", "FN-oppdraget", "FNs operasjon", "SN-operasjonen", "FN-misjonen"),
    "en": ("UN mission", "UN operation", "UN peacekeeping mission", "UN peacekeeping operation", "UN peacekeeping force", "UN force",
           "United Nations mission", "UN peace operation"),
}  # fmt: skip
"""What a UN mission is called by where it is."""


AT_STATE = {"COL": ("UNMC", "UNVMC"), "YEM": ("UNMHA",)}
"""Missions with observers, no peacekeeping operations, that are meant where only their state is named."""
AT_PLACE = {
    "middle_east": ("UNTSO",),
    "golan": ("UNDOF", "UNTSO"),
    "sinai": ("MFO", "UNEF I", "UNEF II"),
    "darfur": ("UNAMID", "AMIS"),
    "abyei": ("UNISFA",),
    "gaza": ("EUBAM RAFAH", "ISF GAZA"),
    "hebron": ("TIPH",),
    "kashmir": ("UNMOGIP",),
    "abkhazia": ("UNOMIG",),
    "juba": ("UNMISS", "UNMIS"),
    "northern_mali": ("MINUSMA",),
    "bangui": ("MINUSCA", "BINUCA", "MINURCA"),
    "monrovia": ("UNMIL", "UNOMIL"),
    "goma": ("MONUSCO", "MONUC"),
    "southern_lebanon": ("UNIFIL",),
    "port_au_prince": ("BINUH", "MINUJUSTH", "MINUSTAH"),
    "nicosia": ("UNFICYP",),
    "hodeidah": ("UNMHA",),
}
"""Missions at a place that is no country, by the place's key. Their dates say which was there on a day."""


def entries(language: str) -> Iterator[Entry]:
    """All names that a text in a language may hold."""
    yield from _countries(language)
    for organisation in gazetteer().organisations:
        for label in organisation.labels():
            if label.rank and label.text not in _NO_ORGANISATION:
                yield Entry(label.text, "organisation", label.id, rank=label.rank)
    for mission in gazetteer().missions:
        yield from _mission(mission, language)
    for treaty in gazetteer().treaties:
        yield from _treaty(treaty)
    for process in gazetteer().processes:
        yield from _process(process)
    for row in _extra():
        if row["language"] in {language, ""}:
            yield from _own(row)


def _countries(language: str) -> Iterator[Entry]:
    languages = {"en": ("en",), "nn": ("nn", "nb", "en")}.get(language, (language, "en"))
    own = language in {"sv", "da", "nn"}
    for state in gazetteer().states:
        for rank, wanted in enumerate(languages, 2):
            for name in state.names:
                form = name.forms.get(wanted)
                if form and form not in _NO_STATE:
                    bounds = name.labels(state.id, state.start, state.end)[0]
                    yield Entry(form, "country", state.id, rank=rank, start=bounds.start, end=bounds.end)
        if own and state.kind != "historic":
            yield from _cldr(state, language)
        for label in state.aliases:
            if label.text not in _NO_STATE:
                bounded = label.start or label.end
                start, end = (label.start, label.end) if bounded else (state.start, state.end)
                yield Entry(label.text, "country", state.id, rank=4, start=start, end=end)


def _cldr(state: State, language: str) -> Iterator[Entry]:
    form = cldr(language).get(state.iso2)
    if form:
        for text in dict.fromkeys((form, re.sub(r" \(.*\)$", "", form))):
            yield Entry(text, "country", state.id, rank=2, start=state.start)


def _mission(mission: Mission, language: str) -> Iterator[Entry]:
    for label in mission.labels():
        yield Entry(label.text, "mission", label.id, rank=label.rank, start=label.start, end=label.end)
        for text in _spelt(label.text):
            yield Entry(text, "mission", label.id, rank=label.rank, start=label.start, end=label.end)
    if mission.un and mission.kind == "un_pko":
        wheres = {mission.where(language)}
        if len(mission.hosts) == 1:
            wheres.add(gazetteer().states.get(mission.hosts[0]).where(language, mission.start))
        for where in wheres:
            for head in _UN.get(language, ()):
                yield Entry(f"{head} {where}", "mission", mission.id, rank=5, start=mission.start, end=mission.end)


def _spelt(text: str) -> Iterator[str]:
    """Other spellings of a mission's English name."""
    short = text.replace("United Nations", "UN")
    british = short.replace("Stabilization", "Stabilisation").replace("Organization", "Organisation")
    yield from {short, british, text.replace("Stabilization", "Stabilisation")} - {text}


def _treaty(treaty: Treaty) -> Iterator[Entry]:
    texts = {label.text: label.rank for label in reversed([*treaty.labels()]) if label.rank}
    for text, rank in texts.items():
        for form in treaty_forms(text):
            yield Entry(form, "treaty", treaty.id, rank=rank, anycase=True)


def treaty_forms(text: str) -> set[str]:
    """A treaty's name with and without its acronym and year, written in one word and in two, and in its other forms.

    Example:
        >>> sorted(treaty_forms("Ottawa-konvensjonen"))
        ['Ottawa-konvensjon', 'Ottawa-konvensjonen', 'Ottawakonvensjon', 'Ottawakonvensjonen']
    """
    bare = _LEADING.sub("", text)
    forms = {bare, _TRAILING.sub("", bare)}
    if not text.startswith("the "):
        forms.add(text)
    for form in tuple(forms):
        if head := _HEAD.search(form):
            forms.update(f"{form[: head.start()]}{other}{form[head.end() :]}" for other in _HEADS[head.group()])
    forms.update(_HYPHEN.sub("", form, count=1) for form in tuple(forms) if "-" in form)
    return forms


def _process(process: Process) -> Iterator[Entry]:
    def entry(text: str, rank: int) -> Entry:
        return Entry(text, "process", process.id, rank=rank, start=process.start, end=process.end, anycase=rank == 2)

    for text in {process.prose_en.removeprefix("the "), process.prose_nb}:
        yield entry(text, 2)
    for text in {process.name_en, process.name_nb}:
        if _PROCESS_WORDS.search(text) and not re.search(r"[:(]", text):
            yield entry(text, 2)
    for text in process.aliases:
        if text not in _NO_PROCESS and re.search(r"[^\W\d]", text):
            yield entry(text, 4)
    for party in process.parties:
        if "Government" not in party and "Republic" not in party and "Yugoslavia" not in party:
            for text in _PARTY.findall(party):
                if text not in _NO_PROCESS and text not in process.aliases:
                    yield entry(text, 5)


def _own(row: dict[str, str]) -> Iterator[Entry]:
    kind = "" if row["kind"] == "none" else row["kind"]
    for text in row["names"].split("|"):
        forms = treaty_forms(text) if kind == "treaty" else (text,)
        for form in forms:
            yield Entry(form, kind, row["id"], rank=4, anycase=kind == "treaty")


@cache
def _extra() -> list[dict[str, str]]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
