"""Claims on treaties that rest on a verb or a date: who is party, who has signed, who has joined and when."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.parts import Part
from varde.check.assemble.stating import claim, day, denied_near, doers, next_year, span
from varde.check.claim import Claim
from varde.check.times import Time
from varde.model import Period

_FAMILIES = {
    "sign": r"signed|signing|undertegn(?:et|er|a|ar|ede)|underteikna?(?:r|t)?|underteckna(?:de|r|t)|undertecknats|(?:skr[ei]+v(?:er|et|e|i)?|skrivit)(?:\s\w+)?\s(?:under|på)|"
    r"underskr[ei]v(?:er|et|en|e|it)?|signer(?:te|t|er|ar|ade|at|ede)|(?:put|set|satte|sette|sat)\s(?:its|their|his|her|sin|sitt|sine|our|vår\w*)\s(?:names?|signatures?|underskrift\w*|navne?|namn\w*)",
    "ratify": r"ratif(?:ied|ies|y|ying|isert?e?|iserer|iserar|iserte|icer\w*|isere)|acced(?:ed|es|ing)|adhered|deposited|joined|"
    r"slutt(?:et|a|er|ar|ede)(?:\s\w+)?\s(?:seg|sig)(?:\still)?|ansl(?:öt|utit|uter)(?:\s\w+)?\ssig|tilslutte(?:de|r|t)\ssig|tiltr(?:ådte|ådt|er|åtte|edt|ædt|ådde|ätt|ädde|ådd|edte)|"
    r"(?:became|become)\s(?:a\s|the\s)?(?:\w+\s){0,2}(?:party|member)|(?:ble|vart|blei|blev|blitt|blivit|blevet)\s(?:\w+\s)?part|godkjen(?:te|t)|godkendte|gick\smed|kom\smed",
    "party": r"(?:states?\s)?part(?:y|ies)\s(?:to|since)|(?:a|state|full|no|original)\sparty|is\sparty|member|members|part(?:er|ar)?\s(?:i|til|till|av|siden|sidan|sedan)|part|"
    r"parter|partar|bound(?:\sby)?|bundet|bunden|bundna|forpliktet|bindende\sfor|bindande\sfor|binding\s(?:on|for)|(?:tilslutta|tilsluttet|tilsluttede|ansluten|anslutna)(?:\still)?|medlem(?:mer|mar|ar)?|belongs?|"
    r"(?:hør(?:er|te)?|høyrer|hör)\s(?:\w+\s)?(?:til|till|med)|er\smed|är\smed|vore\smed|vært\smed|varit\smed|(?:én|en|ein|ett|et|one)\s(?:of|av|af)\s(?:them|these|those|dem|dei|disse|desse|dessa|de)|(?:been|is)\sone(?=\s(?:since|from|of\sthem))",
    "outside": r"outside|utenfor|utanfor|utanför|udenfor|uden\sfor|utom|withdr(?:ew|awn|awal)|left|trakk\sseg|trekte\sseg|trekt\sseg|trukket\sseg|drog\ssig|dragit\ssig|trak\ssig|trukket\ssig|"
    r"meldte?\sseg\sut|forlot|forlet|lämna(?:de|t)|forlod|stayed\saway|aloof|absent|mangler|manglar|saknas|missing|renounced|sagt?\sopp|opsagt|unsigned|not\samong|non-part(?:y|ies)",
    "neither": r"neither|(?:noen|nokon|ingen)\s(?:av|af)\s(?:delene|delane|delarna|dele)|ingendera|ingetdera|ingen\saf\sdelene",
}  # fmt: skip
_VERB = re.compile(
    "(?<![\\w-])(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _FAMILIES.items()) + ")(?!\\w)", re.IGNORECASE
)
_NOUN = re.compile(
    r"(?<!\w)(?P<noun>ratifi(?:cation|kasjon|sering|kation|cering)(?:en|a|et)?|signatur(?:e|en)|undertegn(?:elsen?|inga|ingen|ing)|underteikninga|underskrift(?:en)?|accession|tiltredelsen?|tiltredinga|anslutning(?:en)?|tiltrædelsen?)(?!\w)",
    re.IGNORECASE,
)
_DID = re.compile(
    r"(?<!\w)(?P<did>did\sso|done\sso|followed(?:\ssuit)?|fulgte|følgde|skjedde|hende|gjorde\s(?:det|vi\sdet)|gjort\sdet|gjorde\s\w+\sdet|föl?jde|skedde)(?!\w)",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?:opened|åpnet|opna|öppnades|åbnet)\s(?:\w+\s)?(?:for|til|för)\s|(?:ready|open)\s(?:for|to)\s|(?:parties|partene|partar|parterna)\s(?:have\s|har\s)?$",
    re.IGNORECASE,
)
_FORCE = re.compile(
    r"(?:in(?:to|\seffect)?\sforce|i\skraft|adopted|vedtatt|vedteke\w?|opened|åpnet|opna|concluded|negotiated|fremforhandlet|framforhandla|forhandla\sfram|lagt\sfram|lagt\sfrem|antogs|antagits|vedtaget|kom\si\sstand)"
    r"[^,;]{0,25}$",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"(?<![\w.])(?:\d{1,3}|all|[a-zæøåäö]{2,}(?:tjue|ti|tio|tyve|tretti|førti|femti|seksti|sytti|åtti|nitti|hundre|hundred|ninety|eighty|seventy|sixty|fifty|forty|thirty|twenty)\w*)\s+"
    r"(?:\w+\s){0,2}?(?:states?|countries|parties|stater|statar|land\w*|parter|partar|statsparte?r|statspartar|länder|lande|members?|medlem\w*|ratifi\w+|governments|signator\w+|nations)(?!\w)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:members?|medlem\w*|part\w*)\s+(?:of|av|af|i|in|to)\s+(?:the\s+)?(?:staff|council|team|parliament|conference|EU|NATO|råd\w*|storting\w*|delegat\w*)",
    re.IGNORECASE,
)
_REACH = 70


def treaties(clause: Clause) -> Iterator[Claim]:
    """What a sentence says of states and treaties."""
    named = clause.named("treaty")
    if not named and not (clause.topic and clause.topic.treaty):
        return
    dated: set[tuple[str, str]] = set()
    status: dict[tuple[str, str], Claim] = {}
    last: list[str] = []
    for part in clause.parts:
        for verb in _verbs(part):
            if (
                clause.unreal(verb.start())
                or _TITLE.match(part.text, verb.start())
                or _CALLED.search(part.text, max(part.start, verb.start() - 24), verb.start())
            ):
                continue
            treaty = _treaty(clause, part, verb)
            if treaty is None:
                continue
            said = doers(clause, part, verb, last)
            if not said.subjects or (_COUNTS.search(part.text, part.start, part.end) and not said.own):
                continue
            if verb.lastgroup in ("party", "neither", "did") and treaty[1] is None and not said.own:
                continue
            last = said.subjects
            denied = (
                verb.lastgroup in ("outside", "neither")
                or said.denied
                or denied_near(clause, verb, verb.end()) is not None
            )
            dates = [] if denied or verb.lastgroup in ("party", "outside") else _dates(clause, part, verb)
            if verb.lastgroup in ("noun", "did") and not dates:
                continue
            for subject in said.subjects:
                dims = {"country": subject, "treaty": treaty[0]}
                for time, period in dates:
                    dated.add((subject, treaty[0]))
                    yield claim(
                        "treaty_date", (time.start, time.end), subject, object=treaty[0], value=day(time, period),
                        measure="treaty_signed" if _signs(verb) else "treaty_since", dims=dims,
                    )  # fmt: skip
                if not dates:
                    old = status.get((subject, treaty[0]))
                    if old is None or (denied and not old.negated):
                        since = next(
                            (
                                time
                                for time in clause.times
                                if time.sense in ("since", "span") and part.holds(time.start)
                            ),
                            None,
                        )
                        status[subject, treaty[0]] = claim(
                            "treaty_status", verb.span(), subject, object=treaty[0], negated=denied, period=span(since, clause),
                            measure="treaty_since" if since and since.sense == "since" and not denied else "treaty_party", dims=dims,
                        )  # fmt: skip
    yield from (one for key, one in status.items() if one.negated or key not in dated)


def _signs(verb: "re.Match[str]") -> bool:
    word = verb.group().lower()
    return verb.lastgroup == "sign" or (verb.lastgroup == "noun" and word.startswith(("sign", "under")))


def _verbs(part: Part) -> "list[re.Match[str]]":
    """The words that tie states to treaties in a part, in order."""
    found = [hit for pattern in (_VERB, _NOUN, _DID) for hit in pattern.finditer(part.text, part.start, part.end)]
    return sorted(found, key=lambda hit: hit.start())


def _treaty(clause: Clause, part: Part, verb: "re.Match[str]") -> tuple[str, int | None] | None:
    """The treaty that a verb is about, with its place where it stands in the same part: the nearest there, else the last before."""
    named = clause.named("treaty")
    own = [name for name in named if part.holds(name.start)]
    if own:
        near = min(own, key=lambda name: max(name.start - verb.end(), verb.start() - name.end))
        return near.id, near.start
    before = [name for name in named if name.end <= verb.start()]
    if before:
        return before[-1].id, None
    if len({name.id for name in named}) == 1:
        return named[0].id, None
    return (clause.topic.treaty, None) if clause.topic and clause.topic.treaty and not named else None


def _dates(clause: Clause, part: Part, verb: "re.Match[str]") -> list[tuple[Time, Period]]:
    """The dates that go with a verb: nearer to it than to another, in its part or close after it."""
    verbs = [hit for one in clause.parts for hit in _verbs(one) if hit.lastgroup not in ("party", "outside")]
    earlier: Period | None = None
    found: list[tuple[Time, Period]] = []
    for time in clause.times:
        grain = time.period.grain
        if time.sense not in ("in", "as_of") or grain not in ("day", "month", "year"):
            continue
        period = next_year(clause, time, earlier) or time.period
        earlier = period
        if period == Period.day(clause.on) and not any(char.isdigit() for char in time.text):
            continue
        if not part.holds(time.start) and not (0 <= time.start - verb.end() < _REACH):
            continue
        if _FORCE.search(clause.text[max(0, time.start - 45) : time.start]):
            continue
        before = [hit for hit in verbs if hit.end() <= time.start]
        own = [hit for hit in before if clause.part(time.start).holds(hit.start())]
        after = [hit for hit in verbs if hit.start() >= time.end and hit.start() - time.end < _REACH]
        near = (
            own[-1]
            if own
            else (
                after[0]
                if after and clause.part(time.start).holds(after[0].start())
                else before[-1]
                if before
                else after[0]
                if after
                else None
            )
        )
        if near is not None and near.span() == verb.span():
            found.append((time, period))
    return found
