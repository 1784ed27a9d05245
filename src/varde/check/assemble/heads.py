"""What a number counts: the noun that follows it, else, where it stands alone, the one that it leans on."""

import re

from varde.check.assemble.clause import Clause
from varde.check.quantities import Quantity

PEOPLE = ("women", "police", "experts", "military", "people")
UNITS = (
    *PEOPLE, "missions", "signatories", "wars", "conflicts", "vetoes", "votes", "warheads", "deaths", "times", "parties",
)  # fmt: skip
OTHER = "other"
"""A noun that the record does not count."""
_WORD = re.compile(r"[^\s,;:.()\u2013\u2014\0]+")
_LEAD = re.compile(
    r"\s*(?:,?\s*(?:of|av|af)\s+(?:them|these|those|whom|which|dem|disse|dei|desse)(?!\w))?"
    r"\s*(?:(?:are|were|is|was|er|var|är|being|blir|ble)(?!\w))?\s*(?:also\s|også\s)?",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    r"\s*(?:out\s+of|of|av|af)\s+(?:the|its|our|their|these|those|all|dei?|de|sine|sina|våre|vore|disse|desse|alle|FNs|FN:s|FN's|UN|UN's|the UN's)(?!\w)",
    re.IGNORECASE,
)
_OF = re.compile(r"\s*(?:of|av|af)\s+", re.IGNORECASE)
_STOP = re.compile(
    r"(?:in|to|on|from|for|at|with|by|as|and|or|og|och|eller|i|på|til|till|fra|frå|från|med|ved|hos|som|that|who|which|against|mot|imot|"
    r"has|have|had|are|is|was|were|will|har|hadde|havde|hade|er|var|är|of|av|af|out|than|enn|än|end|while|mens|over|under|"
    r"stemte|røysta|røystet|röstade|vot(?:ed|ing)|avsto\w*|abstain\w*|serv\w+|tjeneste\w+|teneste\w+|deltar|deltek|deltok|took|taking|died|were)$",
    re.IGNORECASE,
)
_WINDOW = 5


def head(clause: Clause, number: Quantity) -> str | None:
    """The unit of a number by the words after it: one of `UNITS`, `OTHER`, or None where no noun follows it."""
    text = clause.part(number.number_start).text
    at = number.number_end
    if text[at : at + 4] == "-odd":
        at += 4
    lead = _LEAD.match(text, at)
    leaned = bool(lead and lead.group().strip())
    if lead:
        at = lead.end()
    if (of := _PART_OF.match(text, at)) is not None or (
        (of := _OF.match(text, at)) is not None
        and any(
            (hit := clause.at(name, of.end(), len(text), within=text)) and hit.start() == of.end()
            for name in ("missions", *PEOPLE)
        )
    ):
        at = of.end()
        leaned = True
    elif leaned and lead and lead.group().strip().split()[-1].lower() not in _BE and text[at : at + 1] != ",":
        verb = re.compile(r"(?:are|were|is|was|er|var|är)\s", re.IGNORECASE).match(text, at)
        at = verb.end() if verb else at
    end, words = at, 0
    for word in _WORD.finditer(text, at):
        gap = text[end : word.start()]
        listed = gap.strip() == "," and words and _ADJECTIVE.fullmatch(text[at:end].strip())
        if words >= _WINDOW or (gap.strip() not in ("", "(") and not listed):
            break
        if gap.strip() == "(" and words == 0:
            break
        if _STOP.match(word.group()) and not (
            words and word.group().lower() in ("and", "og", "och", "or", "eller", "på", "i", "on")
        ):
            break
        end, words = word.end(), words + 1
    if not words:
        return None
    stretch = (at, min(len(text), end + 1))
    if _MEMBERS.match(text, at) or _BOTH.match(text, at):
        return "people"
    found = []
    for order, name in enumerate(UNITS):
        hit = clause.at(name, *stretch, within=text)
        if hit:
            found.append((hit.start(), order, name))
    found += [
        (name.start, len(UNITS), "people")
        for name in clause.named("country")
        if name.sense == "people" and at <= name.start < end
    ]
    if found:
        return min(found)[2]
    if any(
        name.kind in ("mission", "country", "organisation") and at <= name.start <= at + 1 for name in clause.mentions
    ):
        return None
    return None if leaned else OTHER


_ADJECTIVE = re.compile(
    r"(?:civilian|sivile|civila|civile|military|militære|militära|police|uniformed)(?:,\s\w+)?", re.IGNORECASE
)
_BOTH = re.compile(
    r"\s*(?:\w+\s){0,2}?(?:(?:service)?wom[ae]n\s(?:and|&)\s(?:service)?m[ae]n|(?:service)?men\s(?:and|&)\s(?:service)?women|kvinn\w+\s(?:og|och)\s(?:menn|män|mænd)|"
    r"(?:menn|män|mænd)\s(?:og|och)\s(?:kvinn\w+|kvind\w+)|kvinder\sog\smænd)",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"\s*(?:ADF|NZDF|CAF|SANDF|RDF|KDF|UPDF|Defen[cs]e Forces?|army|police|service|Garda)\s(?:members?|women and men)|"
    r"\s*(?:\w+\s){0,2}?(?:members?|medlemm\w+)\s+(?:of|av|af|from)\s+(?:the|our|its|their|an|an?\s|det|den|de)?\s*(?:\w+\s){0,3}?"
    r"(?:forces?|army|navy|police|service|contingent|battalion|garda|gendarmerie|forsvar\w*|styrk\w*|politi\w*)",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    r"(?:battalion|contingent|company|force|platoon|unit|contribution|bataljon\w*|kontingent\w*|bidrag\w*|styrke\w*|kompani\w*)\b[^.;]{0,60}?"
    r"(?:number(?:s|ed|ing)|total\w+|at|stood at|of|is|was|now|talte|tel|teller|talde|uppgick till|utgjorde|på|till|til)\s*$",
    re.IGNORECASE,
)
_BE = ("are", "were", "is", "was", "er", "var", "är", "being", "blir", "ble")


def heads(clause: Clause, leaning: str | None = None) -> list[str | None]:
    """What each number of a sentence counts.

    Args:
        clause: The sentence.
        leaning: What the last number of the sentence before counts, which a lone number here may lean on.
    """
    numbers = clause.quantities
    found = [head(clause, one) if one.form in ("number", "range") else None for one in numbers]
    for index, number in enumerate(numbers):
        if number.form in ("number", "range") and _WOMEN_OF.match(clause.text, number.end):
            found[index] = "women"
    for index in range(len(numbers) - 2, -1, -1):
        between = clause.text[numbers[index].end : numbers[index + 1].start]
        if found[index] is None and found[index + 1] not in (None, OTHER) and JOINED.fullmatch(between):
            found[index] = found[index + 1]
        if OUT_OF.fullmatch(between) and found[index] is None and clause.has("women"):
            found[index], found[index + 1] = "women", "people"
        elif OUT_OF.fullmatch(between) and found[index] is None:
            found[index] = found[index + 1]
    last = leaning
    for index, number in enumerate(numbers):
        if number.form not in ("number", "range"):
            continue
        if found[index] is None:
            if (
                last == "missions"
                and _IN_SO_MANY.search(clause.text, 0, number.start)
                and _OF_THEM.match(clause.text, number.end)
            ):
                found[index] = "missions"
                continue
            if _OF_THEM.match(clause.text, number.end) or _DIED.match(clause.text, number.end):
                earlier = [one for one in found[:index] if one in PEOPLE]
                found[index] = earlier[-1] if earlier else leaning or "people"
                last = found[index]
                continue
            if any(0 <= number.start - name.end <= 3 for name in clause.named("mission")):
                found[index] = "people"
                last = "people"
                continue
            if last == "missions" and _somewhere(clause, number):
                found[index] = "people"
                continue
            found[index] = last if index and last else _left(clause, number) or last or _people(clause, number)
        if found[index] not in (None, OTHER):
            last = found[index]
    return found


def _left(clause: Clause, number: Quantity) -> str | None:
    """The unit that stands before a lone number, in its own part."""
    part = clause.part(number.number_start)
    hits = [
        (hit.start(), name)
        for name in UNITS
        if name not in ("parties", "times")
        for hit in clause.every(name, part.start, number.start, within=part.text)
    ]
    return max(hits)[1] if hits else None


_AT = re.compile(r"\s*(?:i|in|på|hos|med|with|to|til|till|at|ved)\s+(?:the\s+)?", re.IGNORECASE)


def _somewhere(clause: Clause, number: Quantity) -> bool:
    """Whether a lone number is of those at a place or in a mission: "23 in South Sudan, 12 with UNTSO"."""
    hit = _AT.match(clause.text, number.number_end)
    return bool(hit) and any(
        name.start == hit.end() and name.kind in ("country", "place", "mission")  # type: ignore[union-attr]
        for name in clause.mentions
    )


_IN_SO_MANY = re.compile(r"(?:med i|in|i|to|til|till)\s*$", re.IGNORECASE)
_OF_THEM = re.compile(
    r"\s*(?:of|av|af)\s(?:them|these|those|whom|dem|dei|disse|desse|dessa)(?!\w)|\s*(?:of|av|af)\s(?:its|her|his|our|their|sine|sina|våre)\s(?:own|egne|egna)",
    re.IGNORECASE,
)
_DIED = re.compile(
    r"\s*(?:have|has|had|har|hadde|er|were|are|var|ble|blei|vart)?\s*(?:been|blitt|vorte)?\s*(?:died|killed|fell|fallen|laid down|gave their|lost their|perished|omkom\w*|mist\w+ livet|døde|falt|drept|drepne|dræbt|faldet|stupat)(?!\w)",
    re.IGNORECASE,
)
_SERVING = re.compile(
    r"\s*(?:som|who|that|i|in|to|til|till|from|fra|frå|från|med|with|are|is|er|var|was|were|serv\w+|tjeneste\w+|teneste\w+)(?!\w)",
    re.IGNORECASE,
)
_WOMEN_OF = re.compile(
    r"\s*(?:of|av|af)\b[^;.]{2,80}?\b(?:er|är|are|were|is|was|var|observatörer|observatører|observers|soldater|soldiers)\s+(?:\w+\s)?(?:kvinn|kvind|wom|female)",
    re.IGNORECASE,
)


def _people(clause: Clause, number: Quantity) -> str | None:
    """Lone numbers that are people, for want of anything else: "sixteen are in Mali with MINUSMA"."""
    serving = clause.has("un") or bool(clause.missions)
    if serving and _NUMBERS.search(clause.text, 0, number.start):
        return "people"
    return "people" if serving and _SERVING.match(clause.text, number.number_end) else None


JOINED = re.compile(r"\s*(?:,|and|og|och|to|or|eller|\u2013|-)\s*(?:and|og|och)?\s*", re.IGNORECASE)
"""What stands between numbers side by side."""
OUT_OF = re.compile(r"\s*(?:av|af|of|out of)\s*(?:de|dei|the|sine|its|våre|our)?\s*", re.IGNORECASE)
"""What stands between a number and the whole that it is part of."""
