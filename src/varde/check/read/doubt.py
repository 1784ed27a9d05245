"""Sentences that look other than they are, or are none: they are kept and shown, and no claim is read from them."""

import re
from collections.abc import Sequence

import attrs

from varde.check.read.page import Sentence
from varde.model import Text

LONG = 1_000
"""The most characters of a sentence that is read for claims."""
_MIXED = re.compile(
    r"[A-Za-z\u00c0-\u024f](?=[\u0370-\u03ff\u0400-\u052f])|[\u0370-\u03ff\u0400-\u052f](?=[A-Za-z\u00c0-\u024f])"
)
_TURNED = Text(
    en="It holds controls that turn the direction of text, so that it looks other than it is written; no claim was read from those sentences.",
    nb="Den har styretegn som snur skriveretningen, slik at teksten ser annerledes ut enn den er skrevet; ingen påstand ble lest fra de setningene.",
    nn="Ho har styreteikn som snur skriveretninga, slik at teksten ser annleis ut enn han er skriven; ingen påstand vart lesen frå dei setningane.",
)
_ALPHABETS = Text(
    en="It has words in letters of two alphabets, which look alike and are not; no claim was read from those sentences.",
    nb="Den har ord med bokstaver fra to alfabeter, som ser like ut uten å være det; ingen påstand ble lest fra de setningene.",
    nn="Ho har ord med bokstavar frå to alfabet, som ser like ut utan å vere det; ingen påstand vart lesen frå dei setningane.",
)
_ENDLESS = Text(
    en=f"It has stretches of more than {LONG:,} characters without the end of a sentence; no claim was read from those.",
    nb="Den har strekk på mer enn 1000 tegn uten at en setning slutter; ingen påstand ble lest fra dem.",
    nn="Ho har strekk på meir enn 1000 teikn utan at ei setning sluttar; ingen påstand vart lesen frå dei.",
)


def doubts(sentences: Sequence[Sentence], turned: Sequence[tuple[int, int]]) -> tuple[tuple[Sentence, ...], list[Text]]:
    r"""Mark the sentences that may not be read for claims, and say why.

    Args:
        sentences: The page's sentences, in order.
        turned: The stretches of the page's text whose direction is turned, in order.

    Returns:
        The sentences, and a note for each reason that was met.

    Example:
        >>> one = Sentence(0, 18, "Norge er i \u041cINUSMA.", "paragraph", "nb", 0)
        >>> doubts([one], [])[0][0].doubtful
        True
    """
    found: list[Sentence] = []
    notes: list[Text] = []
    stretches = iter(turned)
    stretch = next(stretches, None)
    for sentence in sentences:
        while stretch is not None and stretch[1] <= sentence.start:
            stretch = next(stretches, None)
        why = None
        if stretch is not None and stretch[0] < sentence.end:
            why = _TURNED
        elif sentence.end - sentence.start > LONG:
            why = _ENDLESS
        elif _MIXED.search(sentence.text):
            why = _ALPHABETS
        if why is not None and why not in notes:
            notes.append(why)
        found.append(attrs.evolve(sentence, doubtful=True) if why else sentence)
    return tuple(found), notes
