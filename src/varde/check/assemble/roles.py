"""Claims on who facilitates, mediates, guarantees or watches a peace process."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.parts import Part
from varde.check.assemble.stating import claim, denied_near, doers, joined_after
from varde.check.claim import Claim
from varde.check.mentions import Mention
from varde.check.times import Time
from varde.gazetteer import gazetteer
from varde.model import Period

_TALKS = r"(?:talks|negotiations|rounds?|process|mediation|meetings?|samtal\w*|forhandling\w*|förhandling\w*|tinging\w*|rund\w*|fredssamtal\w*|fredsforhandling\w*|prosess\w*|process\w*|fredsprosess\w*|fredsprocess\w*)"
_ROLE = re.compile(
    r"(?<![\w-])(?:(?P<guarantor>guarant\w+|garant\w*)|"
    r"(?P<facilitator>facilitat\w+|fasilit\w*|facilit\w*|tilrettelegg\w*|tilrettela\w*|lagt\stil\srette|(?:la|legger|legg)\s(?:\w+\s)?til\srette|underlätta\w*|brokered|broker|third[\s-]part(?:y|ies)|tredjepart\w*|tredje\spart|good\soffices|gode\stenester|gode\stjenester|"
    rf"host(?:ed|s|ing)?(?=\s(?:[^\s,;.]+\s){{0,3}}{_TALKS})|hosted(?=\sby)|(?:vert|vertskap|vertsland|värd|värdland|vært|værtsland|host|hosts)\s(?:for|för|to|of)|som\s(?:värd|vert|vært|vertskap)|as\shosts?|venue|"
    r"helped\s(?:to\s)?(?:negotiat\w+|bring)|accompan\w+|fremforhandl\w*|framforhandl\w*)|"
    rf"(?P<mediator>mediat\w+|mekl\w+|megl\w+|medlade|medlar\w*|medling\w*|medlat|mægl\w+|presided\sover|chair(?:ed|s)(?=\s(?:[^\s,;.]+\s){{0,2}}{_TALKS})|(?:led|leads|ledet|leder|leia|leier|leiar|ledde|ledte|ledede)(?=\s(?:[^\s,;.]+\s){{0,3}}{_TALKS})|led(?=\sby))|"
    r"(?P<observer>observer(?:s)?|observatør\w*|observatör\w*|witness\w*|vitne\w*|vittne\w*|vidne\w*|monitor\w*|overvåk\w*|övervak\w*|overvåg\w*|overvakings\w*|troika\w*|trojka\w*))(?!\w)",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?:sammen\smed|saman\smed|tillsammans\smed|along\swith|together\swith|alongside|i\slag\smed|with)\s(?:the\s)?$",
    re.IGNORECASE,
)
_PEACE = re.compile(
    r"peace|fred|talks|samtal|forhandl|förhandl|tinging|agreement|avtal|aftal|ceasefire|våpen|vapen|våben|accord|process|prosess|mediat|m[eæ]kl|m[eæ]gl|facilit|rette|garant|guarant|observ|SLMM|troika",
    re.IGNORECASE,
)


def roles(clause: Clause) -> Iterator[Claim]:
    """Who a sentence says was a third party to a peace process."""
    processes = clause.named("process")
    topic = clause.topic.process if clause.topic and not processes else None
    if (not processes and not topic) or not _PEACE.search(clause.text):
        return
    told: set[tuple[str, str]] = set()
    last: list[str] = []
    for part in clause.parts:
        hits = _hits(clause, part)
        for hit in hits:
            for process in _about(part, hit, processes, alone=len(hits) == 1) or ([topic] if topic else []):
                if clause.unreal(hit.start()):
                    continue
                subjects = _third(clause, part, hit, process, last)
                last = subjects or last
                for subject in subjects:
                    if (subject, process) in told:
                        continue
                    told.add((subject, process))
                    yield _held_by(clause, hit, subject, process, processes)


def _held_by(clause: Clause, hit: "re.Match[str]", subject: str, process: str, processes: list[Mention]) -> Claim:
    exact = [time for time in clause.times if time.sense == "in" and time.period.grain in ("day", "month", "year")]
    return claim(
        "peace_role", hit.span(), subject, object=process, negated=denied_near(clause, hit, hit.end()) is not None,
        period=_held(clause, process, processes, exact),
        measure="peace_role", dims={"country": subject, "process": process, "role": str(hit.lastgroup)},
    )  # fmt: skip


def _hits(clause: Clause, part: Part) -> "list[re.Match[str]]":
    """The words for a third party's part in a stretch; those for observing count last."""
    found = [hit for hit in _ROLE.finditer(part.text, part.start, part.end) if "\0" not in hit.group()]
    return sorted(found, key=lambda hit: hit.lastgroup == "observer")


def _about(part: Part, hit: "re.Match[str]", processes: list[Mention], *, alone: bool) -> list[str]:
    """The processes that a role is about: those of its part where it is the only role there, else the nearest;
    else the last before, else the first after.
    """
    own = [name for name in processes if part.holds(name.start)]
    if own and alone:
        return list(dict.fromkeys(name.id for name in own))
    if own:
        return [min(own, key=lambda name: abs(name.start - hit.start())).id]
    before = [name for name in processes if name.end <= hit.start()]
    return [name.id for name in (before[-1:] or processes[:1])]


def _third(clause: Clause, part: Part, hit: "re.Match[str]", process: str, last: list[str]) -> list[str]:
    """The third parties that a role is said of: states that are no party to the conflict."""
    own = getattr(gazetteer().processes.get(process), "countries", ())
    found = [id for id in doers(clause, part, hit, last, genitive=True).subjects if id not in own]
    beside = next(
        (name for name in clause.named("country") if part.holds(name.start) and _BESIDE.search(clause.text[max(0, name.start - 18) : name.start])), None
    )  # fmt: skip
    if beside and found:
        found += [
            id
            for id in [beside.id, *(one[1] for one in joined_after(clause, (beside.start, beside.id, beside.end)))]
            if id not in own
        ]
    if found:
        return list(dict.fromkeys(found))
    before = [id for start, id in clause.actors if id not in own and part.holds(start)]
    return before[:1] or ([clause.speaker] if clause.speaker and clause.speaks and clause.speaker not in own else [])


def _held(clause: Clause, process: str, processes: list[Mention], exact: list[Time]) -> Period | None:
    """When a role is said to have been held: the sentence's one time, or the one told beside the process."""
    if len({name.id for name in processes}) <= 1:
        return exact[0].period if exact else None
    name = next((one for one in processes if one.id == process), None)
    if name is None:
        return None
    following = min((one.start for one in processes if one.start > name.start), default=len(clause.text))
    times = [time for time in clause.times if name.end <= time.start < following and time.sense in ("in", "span")]
    return times[0].period if times else None
