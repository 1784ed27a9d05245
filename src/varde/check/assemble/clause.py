"""A sentence as the rules see it: its names, numbers, times and cues, and who is spoken of where. It makes no claims."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache, cached_property
from typing import Any

import attrs

from varde.check import mentions, quantities, times
from varde.check.assemble.cues import cue
from varde.check.assemble.parts import Part, parts
from varde.gazetteer import gazetteer

_PLACE = re.compile(
    r"(?<!\w)(?:in|to|from|across|near|i|til|på|fra|frå|från|av|of|over|ved|rundt|om|for|hhv\.?|henholdsvis|respectively|både|både i)\s+(?:the\s+)?(?:(?:southern|northern|eastern|western|south|north|east|west)\s+|(?:sør|nord|øst|vest)-)?$",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"^[^.;:\d]{0,24}?(?:,|\band\b|\bog\b|\boch\b|\bsamt\b)\s+(?:the\s+|in\s+|i\s+|på\s+)?$", re.IGNORECASE
)
_VERB_BETWEEN = re.compile(
    r"\b(?:has|have|had|har|hadde|hade|gave|ga|gav|is|er|was|var|took|sent|deltar|contributes?)\b", re.IGNORECASE
)
_INTO = re.compile(r"(?<!\w)(?:in|to|on|at|i|til|till|på|ved|for|langs|along)\s+(?:the\s+|hele\s+)?$", re.IGNORECASE)
_BY = re.compile(
    r"(?:followed by|fulgt av|følgt av|följt av|efterfulgt af|led by|ledet av|topped by|ahead of|foran)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_PLACED = re.compile(r",?\s(?:som|which|that|who)\s[^\d;]{0,40}", re.IGNORECASE)
_LED = re.compile(r"-(?:led|ledet|ledede|ledd|ledda|leidd\w*|operasjonen|styrken|based|born|backed)", re.IGNORECASE)
_NEAR = 60


@attrs.frozen
class Topic:
    """What a sentence leaves for the next one to lean on.

    Attributes:
        subject: The state that it spoke of, or None.
        unit: What its last number counted, or None.
        un: Whether it spoke of the UN's operations.
        treaty: The treaty that it named, or None.
        organisation: The organisation that it named, or None.
        kind: The kind of its last claim, or None.
        process: The peace process that it named, or None.
        resolution: The symbol of the General Assembly's resolution that it named or voted on, or None.
    """

    subject: str | None = None
    unit: str | None = None
    un: bool = False
    treaty: str | None = None
    organisation: str | None = None
    kind: str | None = None
    process: str | None = None
    resolution: str | None = None


@attrs.frozen
class Clause:
    """One sentence.

    Attributes:
        text: Its words.
        language: Their language.
        day: The page's date.
        speaker: The country whose page it is, or None.
        topic: What the sentence before left to lean on, or None.
    """

    text: str
    language: str
    day: dt.date
    speaker: str | None
    topic: Topic | None = None
    kept: dict[Any, Any] = attrs.field(factory=dict, init=False, repr=False, eq=False)

    @property
    def on(self) -> dt.date:
        """The page's date; that it was asked for is kept in mind."""
        self.kept["dated"] = True
        return self.day

    @property
    def dated(self) -> bool:
        """Whether the page's date was asked for beside its names and times."""
        return "dated" in self.kept

    @cached_property
    def mentions(self) -> "list[mentions.Mention]":
        """Every name in it, in order."""
        return sorted(mentions.find(self.text, self.language, self.day), key=lambda found: found.start)

    @cached_property
    def times(self) -> "list[times.Time]":
        """Every date and period in it."""
        return times.find(self.text, self.language, self.day)

    @cached_property
    def quantities(self) -> "list[quantities.Quantity]":
        """Every number that is no part of a date or a name."""
        found = quantities.find(self.text, self.language)
        if not found:
            return []
        taken = [(time.start, time.end) for time in self.times] + [(name.start, name.end) for name in self.mentions]
        return [
            number
            for number in found
            if not any(start < number.number_end and number.number_start < end for start, end in taken)
        ]

    @cached_property
    def parts(self) -> list[Part]:
        """What it says one thing after another in."""
        return parts(self.text)

    def part(self, at: int) -> Part:
        """The part that a place stands in."""
        return next((part for part in reversed(self.parts) if part.holds(at)), self.parts[-1])

    def near(self, at: int, *names: str) -> bool:
        """Whether any of the cues stands in the part of a place."""
        part = self.part(at)
        return any(part.holds(start) for name in names for start in self._places(name))

    def led(self, at: int, *names: str) -> bool:
        """Whether any of the cues stands in the part of a place or in one before it."""
        end = self.part(at).end
        return any(start < end for name in names for start in self._places(name))

    def closest(self, at: int, *names: str) -> str | None:
        """Which of the cues stands closest to a place: in its own part, else in those before it, else after it."""
        part = self.part(at)
        found: list[tuple[int, int, str]] = []
        for name in names:
            for start in self._places(name):
                own = part.holds(start)
                found.append((0 if own else 1 if start < at else 2, abs(start - at), name))
        return min(found)[2] if found else None

    def _places(self, name: str) -> list[int]:
        """Where a cue stands in the sentence; looked for once."""
        if name not in self.kept:
            self.kept[name] = [hit.start() for hit in cue(name, self.language).finditer(self.text)]
        return self.kept[name]

    def has(self, *names: str, start: int = 0, end: int | None = None) -> bool:
        """Whether any of the cues stands in it, or in a stretch of it."""
        if start == 0 and end is None:
            return any(self._places(name) for name in names)
        return any(self.at(name, start, end) is not None for name in names)

    def at(
        self, name: str, start: int = 0, end: int | None = None, within: str | None = None
    ) -> "re.Match[str] | None":
        """The first place of a cue in a stretch, or None; ``within`` is the text of a part."""
        return cue(name, self.language).search(within or self.text, start, len(self.text) if end is None else end)

    def every(self, name: str, start: int, end: int, within: str | None = None) -> "Iterator[re.Match[str]]":
        """Every place of a cue in a stretch."""
        return cue(name, self.language).finditer(within or self.text, start, end)

    def named(self, kind: str) -> "list[mentions.Mention]":
        """The names of one kind."""
        return [name for name in self.mentions if name.kind == kind]

    def organisation(self, id: str) -> bool:
        """Whether it names an organisation."""
        return any(name.id == id for name in self.named("organisation"))

    @cached_property
    def speaks(self) -> bool:
        """Whether the publisher speaks of itself."""
        return bool(mentions.speaker(self.text, self.language))

    @cached_property
    def named_actors(self) -> "list[tuple[int, str, int]]":
        """The states that are spoken of by name, with where each name ends."""
        return [
            (name.start, name.id, name.end)
            for name in self.named("country")
            if not self.is_place(name) and not _LED.match(self.text, name.end)
        ]

    @cached_property
    def topic_subject(self) -> str | None:
        """Who the sentence before spoke of, where this one leans on it; else the publisher."""
        return self.topic.subject if self.topic and self.topic.subject else self.speaker

    def says(self, words: "re.Pattern[str]") -> bool:
        """Whether words stand anywhere in it; looked for once."""
        if words not in self.kept:
            self.kept[words] = words.search(self.text) is not None
        return self.kept[words]

    def unreal(self, at: int) -> bool:
        """Whether the part of a place speaks of what is wanted, planned, allowed or supposed; told once for each part."""
        part = self.part(at)
        if ("unreal", part.number) not in self.kept:
            self.kept["unreal", part.number] = self._unreal(part)
        return self.kept["unreal", part.number]

    def _unreal(self, part: Part) -> bool:
        hits = cue("irrealis", self.language).finditer(part.text, part.start, part.end)
        return any(
            not (hit.group() == "May" or (hit.group().lower() == "may" and self._in_time(hit.start()))) for hit in hits
        )

    def _in_time(self, at: int) -> bool:
        return any(time.start <= at < time.end for time in self.times)

    @cached_property
    def actors(self) -> "list[tuple[int, str]]":
        """Where each state begins to be the one spoken of: names that are no mere places, and "we"."""
        found = [(start, id) for start, id, _ in self.named_actors]
        if self.speaker:
            found += [(start, self.speaker) for start, _ in mentions.speaker(self.text, self.language)]
        return sorted(found)

    def is_place(self, name: "mentions.Mention") -> bool:
        """Whether a state is named only as the place of something: "in Mali"."""
        if name.sense not in ("name", "genitive"):
            return False
        if _PLACE.search(self.text, max(0, name.start - 26), name.start):
            return not _BY.search(self.text, max(0, name.start - 26), name.start)
        before = [other for other in self.named("country") if other.end <= name.start]
        if not before or not self.is_place(before[-1]):
            return False
        between = self.text[before[-1].end : name.start]
        return bool(_NEXT.match(between)) and not _VERB_BETWEEN.search(between)

    def actor(self, at: int) -> str | None:
        """The state spoken of at a place: the last named before it, else the first after it."""
        part = self.part(at)
        before = [(start, id) for start, id in self.actors if start <= at]
        own = [id for start, id in before if part.holds(start)]
        if own:
            return own[-1]
        if before:
            return before[-1][1]
        later = [id for start, id in self.actors if start not in self._described]
        return later[0] if later else (self.topic.subject if self.topic else None)

    @cached_property
    def _described(self) -> "set[int]":
        """Where states stand only as an adjective: "43 of them Norwegian"."""
        return {name.start for name in self.named("country") if name.sense == "adjective"}

    @cached_property
    def missions(self) -> "list[mentions.Mention]":
        """Missions by name; and where only a place is named in a sentence on the UN's operations, the mission there."""
        named = self.named("mission")
        explicit = list(named)
        hosts = {state for name in named for state in hosts_of(name.id)}
        if (
            self.has("un")
            or named
            or (self.has("missions", "contingent") and not self.has("nonun"))
            or (self.topic and self.topic.un)
        ):
            for place in [
                name for name in self.mentions if name.kind in ("country", "place") and self._lone_place(name)
            ]:
                there = (
                    _there(mentions.AT_PLACE.get(place.id, ()), self.on)
                    if place.kind == "place"
                    else missions_in(place.id, self.on)
                    or [id for other in place.others for id in missions_in(other, self.on)]
                )
                there = [id for id in there if hosts_of(id)[:1] == (place.id,)] if len(there) > 1 else there
                if len(there) == 1 and place.id not in hosts and not self._beside(place, explicit):
                    named.append(attrs.evolve(place, kind="mission", id=there[0]))
        return sorted(named, key=lambda name: name.start)

    def _lone_place(self, name: "mentions.Mention") -> bool:
        if name.kind == "place":
            return bool(_INTO.search(self.text, max(0, name.start - 20), name.start))
        return name.kind == "country" and self.is_place(name) and name.id != self.speaker

    def _beside(self, place: "mentions.Mention", named: "list[mentions.Mention]") -> bool:
        return any(
            0 <= name.start - place.end <= 4
            or (0 <= place.start - name.end <= 12 and not re.search(r"[\d,]", self.text[name.end : place.start]))
            or _PLACED.fullmatch(self.text[name.end : max(place.start, name.end)])
            for name in named
        )

    def period(self, start: int = 0, end: int | None = None) -> "times.Time | None":
        """The one time that a stretch names, else the one that the sentence names."""
        stop = len(self.text) if end is None else end
        near = [time for time in self.times if start <= time.start < stop]
        return (near or self.times or [None])[0]


def rightly(clause: Clause, mission: "mentions.Mention") -> bool:
    """Whether the place that is named before a mission in parentheses, if any, is one where it works."""
    ahead = [name for name in clause.named("country") if name.end <= mission.start]
    if ahead and clause.text[ahead[-1].end : mission.start].strip() == "(":
        return ahead[-1].id in hosts_of(mission.id)
    return True


def hosts_of(mission: str) -> tuple[str, ...]:
    """The states in which a mission works or worked."""
    return gazetteer().missions.get(mission).hosts


def _there(missions: tuple[str, ...], on: dt.date) -> list[str]:
    """Those of the missions at a place that were there on a day; all where none was."""
    live = {mission.id for mission in gazetteer().missions.list(on)}
    return [id for id in missions if id in live] or list(missions)


@cache
def missions_in(state: str, on: dt.date) -> list[str]:
    """UN missions that were under way in a state on a day."""
    live = {mission.id for mission in gazetteer().missions.list(on)}
    found = [
        mission.id for mission in gazetteer().missions.list(on) if state in mission.hosts and mission.kind == "un_pko"
    ]
    return found or [id for id in mentions.AT_STATE.get(state, ()) if id in live]


def segments(numbers: "list[quantities.Quantity]", length: int) -> "Iterator[tuple[quantities.Quantity, int, int]]":
    """Each number, with where the words before it and after it end: half-way rules need its neighbours."""
    for index, number in enumerate(numbers):
        before = numbers[index - 1].end if index else 0
        after = numbers[index + 1].start if index + 1 < len(numbers) else length
        yield number, before, min(after, number.end + _NEAR)
