"""The parts of a sentence: stretches that say one thing each, so that a word in one does not speak for a number in another.

A part ends at a semicolon, a dash, a longer parenthesis, a word that opens a clause (*while*, *of whom*, *mens*, *hvorav*) and at an
"and" before a verb. Short parentheses (*MINUSMA (16)*) belong to what is around them.
"""

import re

import attrs

_VERBS = (
    r"is|was|are|were|has|had|have|ranks?|ranked|today|now|currently|contribut(?:es?|ed)|provid(?:es?|ed)|spen[dt]s?|g[ai]ves?|gave|s[ai]ts?|serv\w+|"
    r"w[oi]ns?|won|receiv\w+|hosts?|joined|ratified|signed|acceded|became|pays?|took|takes?|lost|died|will|vil|would|ville|entered|came|trådte|"
    r"er|var|har|hadde|havde|hade|skal|i\s+dag|nå|no|ligger|ligg|bruker|brukar|gir|gjev|gir|ga|gav|fikk|fekk|fick|fik|satt|sitter|sat|"
    r"bidrar|bidrog|bidro|deltar|deltok|stiller|stilte|ble|vart|blei|blev|ratifiserte|undertegnet|sluttet|tiltrådte|är|mistet|mista|stemte|røysta|utgjør|utgjorde"
)
_AND = re.compile(
    rf",?\s(?:and|og|och)\s(?!(?:police|politi\w*|polis\w*|women|kvinn\w+|men|menn|military|militær\w*|personnel|personell)\s)(?=(?:[^\s,;:()]+\s){{1,6}}?(?:{_VERBS})\b)|,?\s(?:and|og|och)\s(?=(?:{_VERBS})\b)",
    re.IGNORECASE,
)
_ANEW = re.compile(r",?\s(?:and|og|och)\s(?:it|they|we|he|she|den|det|de|dei|vi|landet)\s", re.IGNORECASE)
_VERB = re.compile(rf"(?<![\w-])(?:{_VERBS})(?![\w-])", re.IGNORECASE)
_OPENS = re.compile(
    r"[;](?=\s)|:(?=\s)|,\s*men(?=\s)|\s[\u2013\u2014-](?=\s)|"
    r",\s*(?:[^\s,;:()]+\s){1,4}(?:of|av|af)\s+(?:whom|which|them|these|dem|disse|dei|desse)(?!\w)|"
    r",?\s*(?<![\w-])(?:while|whereas|but|although|though|compared\s+(?:with|to)|mens|medan|imens|samtidig\s+som|hvorav|varav|hvoraf|"
    r"of\s+(?:whom|which)|whose|sammenlignet\s+med|jämfört\s+med)(?![\w-])|"
    r",\s*(?:som|who|which|where|der|hvor|där|kvar|noe\s+som|noko\s+som|after|etter|efter|(?:so|så)(?=\s(?:we|it|they|he|she|vi|det|den|de|dei|landet)\s)|making|giving|bringing|having|including|inkludert|"
    r"medräknat|herunder|equivalent|tilsvarende|svarende|svarande|noe|up\s+from|down\s+from|opp\s+fra|ned\s+fra)(?!\w)",
    re.IGNORECASE,
)
_PARENTHESIS = re.compile(r"\(([^()]{15,})\)")


@attrs.frozen
class Part:
    """One part of a sentence.

    Attributes:
        number: Its place among the parts, from 0.
        start: Where it begins.
        end: Where it ends.
        text: The sentence with all that is not of this part blanked, so that places in it are places in the sentence.
    """

    number: int
    start: int
    end: int
    text: str

    def holds(self, at: int) -> bool:
        """Whether a place of the sentence is in it."""
        return self.start <= at < self.end and self.text[at] != "\0"


def parts(sentence: str) -> list[Part]:
    r"""The parts of a sentence, in their order; a long parenthesis comes after what it stands in.

    Example:
        >>> [part.text.strip("\0").strip() for part in parts("Norway has 45 troops, of whom 7 are women.")]
        ['Norway has 45 troops', ', of whom 7 are women.']
    """
    inner = [(hit.start(1), hit.end(1)) for hit in _PARENTHESIS.finditer(sentence)]
    hits = sorted(
        [(hit.start(), False) for hit in _OPENS.finditer(sentence)]
        + [(hit.start(), True) for hit in _AND.finditer(sentence)]
    )
    cuts = [0]
    for at, joined in hits:
        if at <= cuts[-1] or any(start <= at < end for start, end in inner):
            continue
        if not joined or _VERB.search(sentence, cuts[-1], at) or _ANEW.match(sentence, at):
            cuts.append(at)
    spans = [*zip(cuts, [*cuts[1:], len(sentence)], strict=True)]
    found = []
    for start, end in spans:
        own = [(a, b) for a, b in inner if start <= a < end]
        text = sentence[start:end]
        for a, b in own:
            text = text[: a - start] + "\0" * (b - a) + text[b - start :]
        found.append((start, end, text))
        found += [(a, b, sentence[a:b]) for a, b in own]
    return [
        Part(number, start, end, "\0" * start + text + "\0" * (len(sentence) - end))
        for number, (start, end, text) in enumerate(found)
    ]
