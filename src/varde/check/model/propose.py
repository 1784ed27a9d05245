"""From unread sentences to proposed claims and refused ones: ask, hold each answer to its sentence, and keep account of all of it."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Any

import attrs

from varde.check.assemble.clause import Clause
from varde.check.claim import Claim
from varde.check.model.accept import accept
from varde.check.model.ask import ask
from varde.check.model.endpoint import Model
from varde.check.model.fault import Refusal
from varde.check.read.page import Sentence
from varde.check.report import Asked, Refused

MOST = 5
"""The most claims that one sentence is taken to make."""


@attrs.frozen
class Proposed:
    """What a model proposed.

    Attributes:
        claims: Each sentence with a claim that it may make; places count from the sentence's first character.
        refused: The proposals that are no claims.
        asked: What was asked, and what became of it.
    """

    claims: tuple[tuple[Sentence, Claim], ...]
    refused: tuple[Refused, ...]
    asked: Asked


def propose(model: Model, sentences: Sequence[tuple[Sentence, str]], on: dt.date, speaker: str | None) -> Proposed:
    """Have a model read sentences. An endpoint that fails is told in ``asked``, and raises nothing.

    Args:
        model: Whom to ask.
        sentences: The sentences, each with its language.
        on: The page's date.
        speaker: The country that speaks, or None.
    """
    answered = ask(model, [(sentence.text, language) for sentence, language in sentences], on, speaker)
    claims: list[tuple[Sentence, Claim]] = []
    refused: list[Refused] = []
    taken: Counter[int] = Counter()
    clauses: dict[int, Clause] = {}
    for first, count, item in answered.given:
        index = _index(item, first, count)
        sentence = None if index is None else sentences[index][0]
        try:
            if index is None or sentence is None:
                raise Refusal("sentence", item.get("sentence", "") if isinstance(item, dict) else "")
            if index not in clauses:
                clauses[index] = Clause(sentence.text, sentences[index][1], on, speaker)
            claim = accept(item, clauses[index])
            if any(held is sentence and _key(other) == _key(claim) for held, other in claims):
                raise Refusal("twice")
            if taken[index] == MOST:
                raise Refusal("many", str(MOST))
        except Refusal as refusal:
            refused.append(Refused(sentence, *_words(item), refusal.key, refusal.given))
        else:
            taken[index] += 1
            claims.append((sentence, claim))
    fault = answered.fault
    asked = Asked(
        model.shown,
        model.name,
        len(sentences),
        answered.sentences,
        fault.key if fault else "",
        fault.detail if fault else "",
    )
    return Proposed(tuple(claims), tuple(refused), asked)


def _index(item: Any, first: int, count: int) -> int | None:
    index = item.get("sentence") if isinstance(item, dict) else None
    if isinstance(index, bool) or not isinstance(index, int) or not 0 <= index < count:
        return None
    return first + index


def _key(claim: Claim) -> tuple[object, ...]:
    return (
        claim.kind,
        claim.measure,
        claim.subject,
        claim.object,
        claim.start,
        str(claim.value),
        tuple(sorted(claim.dims.items())),
    )


def _words(item: Any) -> tuple[str, str]:
    """What a refused proposal quotes and which kind it names, as far as they can be shown."""
    quote, kind = (item.get("quote"), item.get("kind")) if isinstance(item, dict) else ("", "")
    return (quote if isinstance(quote, str) else "")[:200], (kind if isinstance(kind, str) else "")[:40]
