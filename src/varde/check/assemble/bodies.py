"""Claims on membership of organisations that rest on a verb: who is in, who has joined, who has left or stands outside."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.parts import Part
from varde.check.assemble.stating import claim, denied_near, doers, span
from varde.check.assemble.tallies import ALLIANCE
from varde.check.claim import Claim
from varde.check.times import Time

_TIE = re.compile(
    r"(?<![\w-])(?:(?P<joined>joined|acceded|accession|entry|entered|became\s(?:an?\s|the\s)?(?:\S+\s){0,3}?member|inntreden|inntredenen|inntreding\w*|inträde|indtræden|admitted|welcomed|"
    r"slutt?(?:et|a)\s(?:seg|sig)|gikk\s(?:inn|med)|gjekk\s(?:inn|med)|gick\smed|gik\smed|anslöt\ssig|tiltr[åæ]dte|tr[åæ]dte\sinn?d?|komm?[eio]n?[et]?\s(?:inn?d?|med)|kom\s(?:inn?d?|med)|vart\smed|ble\smed|blei\smed|blev\smed|gått\smed|gått\sinn|"
    r"(?:ble|vart|blei|blev|blitt|blivit)\s(?:\w+\s){0,2}?(?:medlem|tatt\sopp|teken\sopp|optaget|upptagen|med)|tatt\sopp|teken\sopp|optaget|indtrådte|co-?found\w*|found(?:ed|er|ers|ing)?|stifte\w*|medstift\w*|grunnla|grundade|grundlagde)"
    r"|(?P<member>members?(?:hip)?|medlem\w*|allie[sd]|ally|alliert\w*|allierad\w*|(?:er|var|är|vært|vore|varit|været)\s(?:(?!i\s)[^\s,;.]+\s){0,5}?(?:med|part\sof|del\sav|del\saf)|belongs?|belonged|tilhører|tillhör|tilhøyrer|(?:hører|hör|høyrer)\stil(?:l)?|part\sof|taken\spart|takes\spart)"
    r"|(?P<left>left|withdrew\sfrom|withdrawn\sfrom|meldte\sseg\sut|melde\sseg\sut|forlot|forlet|gikk\sut|gjekk\sut|lämnade|forlod|meldte\ssig\sud|utanfor|utenfor|utanför|udenfor|uden\sfor|outside))(?!\w)",
    re.IGNORECASE,
)
_NOT_STATES = re.compile(
    r"(?:members?|medlem\w*)\s(?:of|av|af|i)\s(?:the\s)?(?:\w+\s)?(?:staff|team|parliament|committee|crew|force|Defence|delegation|press|public|storting\w*|komite\w*|styre\w*|delegasjon\w*|parlament\w*|utskott\w*|udvalg\w*|council\sof\sministers)",
    re.IGNORECASE,
)
_APPLIED = re.compile(
    r"(?<!\w)(?:appl(?:y|ied|ies)|application|bid|invited|talks|negotiat\w+|søk(?:te|t|er|nad\w*|nader)|søknad\w*|søkjer|ansök\w*|ansøg\w*|invitert|inbjud\w*|inviteret|forhandl\w*|förhandl\w*|referend\w*|folkeavst\w*|folkomröst\w*|tilknyt\w*|candidate|kandidat\w*|support\w*|støtt\w*)(?!\w)",
    re.IGNORECASE,
)
_REACH = 70
_SKIPPED = ("UNSC", "UNGA", "ICRC")


def bodies(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """What a sentence says of states and organisations."""
    named = clause.named("organisation")
    topic = clause.topic.organisation if clause.topic and not named else None
    alliance = bool(ALLIANCE.search(clause.text))
    if (not named and not alliance and topic in (None, *_SKIPPED)) or _NOT_STATES.search(clause.text):
        return
    told: set[tuple[str, str]] = set()
    last: list[str] = []
    for part in clause.parts:
        for body, at, end in _objects(clause, part, topic):
            tie = _tie(clause, part, at)
            if (
                tie is None
                or _APPLIED.search(part.text, part.start, tie.start())
                or clause.unreal(tie.start())
                or (body == "UN" and not _direct(clause, tie, at, end))
            ):
                continue
            said = doers(clause, part, tie, last)
            friends = at is None and tie.group().lower().startswith(("alli", "ally"))  # "with chosen European allies"
            if friends or (at is None and not said.own) or (tie.lastgroup == "member" and _counted(clause, tie)):
                continue
            time = _time(clause, part, tie, at)
            last = said.subjects
            denied = tie.lastgroup == "left" or said.denied or denied_near(clause, tie, at or tie.end()) is not None
            for subject in said.subjects:
                if (subject, body) in told or subject == body:
                    continue
                told.add((subject, body))
                begun = time is not None and not denied and (time.sense == "since" or tie.lastgroup == "joined")
                yield claim(
                    "nato_membership", tie.span(), subject, object=body, negated=denied, period=span(time, clause),
                    measure="membership_since" if begun else "membership", dims={"country": subject, "organisation": body},
                )  # fmt: skip
    yield from _later(clause, told)


def _objects(clause: Clause, part: Part, topic: str | None) -> list[tuple[str, int | None, int]]:
    """The organisations that a part is about, each with its place: those it names, else the last named before it, else the topic's."""
    named = clause.named("organisation")
    own: list[tuple[str, int | None, int]] = [
        (name.id, name.start, name.end) for name in named
        if part.holds(name.start) and name.id not in _SKIPPED and not any(0 <= other.start - name.end <= 1 for other in named)
    ]  # fmt: skip
    if own:
        return own
    alliance = ALLIANCE.search(part.text, part.start, part.end)
    if alliance:
        return [("NATO", alliance.start(), alliance.end())]
    before = [name.id for name in named if name.end <= part.start and name.id not in (*_SKIPPED, "UN")]
    if before:
        return [(before[-1], None, part.end)]
    return [(topic, None, part.end)] if topic and topic not in (*_SKIPPED, "UN") else []


def _tie(clause: Clause, part: Part, at: int | None) -> "re.Match[str] | None":
    """The word that ties a state to a body, the nearest in its part; where the body is not named there, the first."""
    found = [hit for hit in _TIE.finditer(part.text, part.start, part.end) if "\0" not in hit.group()]
    if at is None:
        return next((hit for hit in found), None)
    near = [hit for hit in found if abs(hit.start() - at) < _REACH]
    return min(near, key=lambda hit: abs(hit.start() - at)) if near else None


_MANY = re.compile(
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|all|alle|many|mange|andre|other|one\sof))\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)


def _counted(clause: Clause, tie: "re.Match[str]") -> bool:
    """Whether members are only counted or grouped there, so that no state is said to be one."""
    return tie.group().lower() in (
        "members",
        "allies",
        "medlemmer",
        "medlemmar",
        "medlemmar",
        "allierte",
        "medlemsland",
        "medlemslande",
        "medlemsländer",
        "medlemer",
        "allierede",
    ) and bool(_MANY.search(clause.text, max(0, tie.start() - 30), tie.start()))


def _direct(clause: Clause, tie: "re.Match[str]", at: int | None, end: int) -> bool:
    """Whether the UN itself is what a state is a member of, and not one of its bodies or operations."""
    if at is None:
        return False
    between = clause.text[tie.end() : at]
    return (
        len(between) <= 8
        and tie.lastgroup != "left"
        and not tie.group().lower().startswith("tak")
        and not re.match(r"[-'’\w:]", clause.text[end : end + 1])
    )


_JOINED_SIMPLY = re.compile(
    r"(?:\s+|,\s+(?:which|who|som|der)\s+)(?:joined|acceded|followed|ble med|vart med|kom med|kom inn|fulgte|følgde|gikk inn|gick med|gik med|sluttet seg til|trådte inn|anslöt sig)(?!\w)",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(r"\s+(?:in|i)\s+(?:\w+\s+)?(?:19|20)\d\d", re.IGNORECASE)


def _later(clause: Clause, told: set[tuple[str, str]]) -> Iterator[Claim]:
    """States that a later part says have joined what an earlier one named: "after Sweden joined in 2024", "and Sweden in 2024"."""
    named = [name for name in clause.named("organisation") if name.id not in (*_SKIPPED, "UN")]
    for name in clause.named("country"):
        before = [body for body in named if body.start < name.start]
        if (
            not before
            or (clause.is_place(name) and not _JOINED_SIMPLY.match(clause.text, name.end))
            or any(subject == name.id for subject, _ in told)
        ):
            continue
        hit = _JOINED_SIMPLY.match(clause.text, name.end)
        lone = _IN_YEAR.match(clause.text, name.end) if told else None
        if (hit is None and lone is None) or clause.unreal(name.start):
            continue
        time = next((time for time in clause.times if time.start >= name.end), None)
        yield claim(
            "nato_membership", (name.start, name.end), name.id, object=before[-1].id, period=span(time, clause),
            measure="membership_since" if time else "membership", dims={"country": name.id, "organisation": before[-1].id},
        )  # fmt: skip


def _time(clause: Clause, part: Part, tie: "re.Match[str]", at: int | None) -> Time | None:
    """The time of a membership: the nearest in its part, else the sentence's only one."""
    own = [time for time in clause.times if part.holds(time.start)]
    if own:
        after = [time for time in own if time.start >= (at or tie.end())]
        return after[0] if after else own[-1]
    return clause.times[0] if len(clause.times) == 1 and len(clause.parts) == 1 else None
