"""Claims on membership of organisations, and on who has nuclear weapons, that rest on a verb."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.stating import claim, denied_near, span, who
from varde.check.claim import Claim
from varde.check.mentions import Mention

_MEMBER = re.compile(
    r"(?:medlem\w*|members?(?:hip)?|allie[sd]|ally|alliert\w*|er med|var med|vært med|belongs?|tilhører|fullverdig\w*)(?!\w)",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:joined|acceded|accession|became (?:a |the )?(?:\S+ )?member|(?:slutt(?:et|a) seg|gikk (?:inn|med)|gjekk inn|gick med|anslöt sig|tiltrådte|trådte inn|kom med|vart med|ble med|blei med|"
    r"(?:ble|vart|blei|blev) (?:fullverdig |full )?(?:medlem|tatt opp|teken opp|optaget)|indtrådte|co-?founded|was among the founders|founding member|grunnla|medstifter))(?!\w)",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"(?<!\w)(?:left|withdrew from|meldte seg ut|forlot|gikk ut av|lämnade|forlod|utanfor|utenfor|outside|står utenfor|står utanfor)(?!\w)",
    re.IGNORECASE,
)
_NOT_STATES = re.compile(r"members of (?:the )?(?:staff|team|parliament|committee|crew|force|Defence)", re.IGNORECASE)


def bodies(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """What a sentence says of states and organisations."""
    told: set[tuple[str, str]] = set()
    for body in clause.named("organisation"):
        inner = any(0 <= other.start - body.end <= 1 for other in clause.named("organisation"))
        if body.id in ("UNSC", "UNGA") or inner:
            continue
        hit, left = _tie(clause, body)
        if hit is None or clause.unreal(hit.start()) or _NOT_STATES.search(clause.text):
            continue
        if body.id == "UN" and not _direct(clause, hit, body):
            continue
        time = _time(clause, hit, body)
        for subject in who(clause, hit.start(), body.start):
            if (subject, body.id) in told:
                continue
            told.add((subject, body.id))
            denied = left or denied_near(clause, hit, body.start) is not None
            yield claim(
                "nato_membership", hit.span(), subject, object=body.id, negated=denied, period=span(time, clause.on),
                measure="membership", dims={"country": subject, "organisation": body.id},
            )  # fmt: skip
    yield from _later(clause, told)


def _later(clause: Clause, told: set[tuple[str, str]]) -> Iterator[Claim]:
    """States that a later part says have joined what an earlier one named: "after Sweden joined in 2024", "and Sweden in 2024"."""
    bodies = [name for name in clause.named("organisation") if name.id not in ("UNSC", "UNGA", "UN")]
    for name in clause.named("country"):
        before = [body for body in bodies if body.start < name.start]
        if not before or clause.is_place(name) or any(subject == name.id for subject, _ in told):
            continue
        part = clause.part(name.start)
        hit = _JOINED_SIMPLY.match(clause.text, name.end) if part.holds(name.start) else None
        lone = _IN_YEAR.match(clause.text, name.end) if told else None
        if (hit is None and lone is None) or clause.unreal(name.start):
            continue
        time = next((time for time in clause.times if time.start >= name.end), None)
        yield claim(
            "nato_membership", (name.start, name.end), name.id, object=before[-1].id, period=span(time, clause.on),
            measure="membership", dims={"country": name.id, "organisation": before[-1].id},
        )  # fmt: skip


_JOINED_SIMPLY = re.compile(
    r"\s+(?:joined|acceded|followed|ble med|vart med|kom med|fulgte|gikk inn|gick med|sluttet seg til|trådte inn)(?!\w)",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(r"\s+(?:in|i)\s+(?:\w+\s+)?(?:19|20)\d\d", re.IGNORECASE)


def _tie(clause: Clause, body: Mention) -> "tuple[re.Match[str] | None, bool]":
    """The word that ties a state to a body in its part, and whether it says that the state is not in it."""
    part = clause.part(body.start)
    found = [
        (abs(hit.start() - body.start), hit, pattern is _LEFT)
        for pattern in (_JOINED, _MEMBER, _LEFT)
        for hit in pattern.finditer(part.text, part.start, part.end)
        if abs(hit.start() - body.start) < 60
    ]
    return min(found, key=lambda one: one[0])[1:] if found else (None, False)


def _direct(clause: Clause, hit: "re.Match[str]", body: Mention) -> bool:
    """Whether the UN itself is what a state is a member of, and not one of its bodies or operations."""
    between = clause.text[hit.end() : body.start]
    return len(between) <= 8 and body.sense == "name" and not re.match(r"[-'\w]", clause.text[body.end : body.end + 1])


def _time(clause: Clause, hit: "re.Match[str]", body: Mention):  # noqa: ANN202
    """The time of a membership: the nearest in its part, else the sentence's only one."""
    part = clause.part(hit.start())
    own = [time for time in clause.times if part.holds(time.start)]
    if own:
        after = [time for time in own if time.start >= body.start]
        return after[0] if after else own[-1]
    return clause.times[0] if len(clause.times) == 1 and len(clause.parts) == 1 else None


_NUCLEAR = re.compile(
    r"(?<!\w)(?:is (?:a|one of the \w+) (?:nuclear[- ](?:armed state|weapon state|weapons state|power))|is nuclear[- ]armed|possesses nuclear weapons|has nuclear weapons|"
    r"er (?:en |ein )?(?:atommakt|kjernevåpenstat|atomvåpenstat|atomvåpenmakt|kjernevåpenmakt)|har (?:atomvåpen|kjernevåpen|egne atomvåpen|eigne kjernevåpen|kärnvapen)|är (?:en )?kärnvapen\w+)(?!\w)",
    re.IGNORECASE,
)


def nuclear(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """That a state has nuclear weapons."""
    hit = _NUCLEAR.search(clause.text)
    if hit is None or "nuclear_states" in kinds or clause.unreal(hit.start()):
        return
    for subject in who(clause, hit.start(), hit.end()):
        denied = denied_near(clause, hit, hit.end())
        yield claim("nuclear_states", hit.span(), subject, negated=denied is not None)
