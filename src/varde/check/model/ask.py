"""Puts the questions to a model one after the other, within one bound of time, and tells how far it came. It judges no answer."""

import datetime as dt
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from varde.check.model.answer import proposals
from varde.check.model.endpoint import Model
from varde.check.model.fault import Fault, FaultKey
from varde.check.model.question import batches, question

LIMIT = 1_000_000
"""The most bytes of an answer."""
SENTENCES = 400
"""The most sentences of a page that are asked about."""
_STATUS: dict[int, FaultKey] = {401: "unauthorised", 403: "unauthorised", 404: "not-found", 429: "busy"}
_FORM_REFUSED = (400, 415, 422, 501)
"""What a server answers that will not be told the form of its answer."""
_LONGEST = 30.0
"""Seconds that a server may ask to wait."""


class Answered(NamedTuple):
    """What came of asking.

    Attributes:
        given: Each proposal with the number of the first sentence of its question, and how many that had.
        sentences: How many sentences were answered about.
        fault: What ended the asking before all were, or None.
    """

    given: list[tuple[int, int, Any]]
    sentences: int
    fault: Fault | None


def ask(model: Model, sentences: Sequence[tuple[str, str]], on: dt.date, country: str | None) -> Answered:
    """Ask about sentences. What came before something failed is kept.

    Args:
        model: Whom to ask.
        sentences: Each sentence's text and language.
        on: The page's date.
        country: The country that speaks, or None.
    """
    end = time.monotonic() + model.timeout
    given: list[tuple[int, int, Any]] = []
    done, schema = 0, True
    try:
        for batch in batches(sentences[:SENTENCES]):
            body, schema = _answer(
                model, lambda form, batch=batch: question(batch, model.name, on, country, schema=form), schema, end
            )
            given += [(batch.first, len(batch.sentences), item) for item in proposals(body)]
            done += len(batch.sentences)
        if len(sentences) > SENTENCES:
            raise Fault("long", str(SENTENCES))
    except Fault as fault:
        return Answered(given, done, fault)
    return Answered(given, done, None)


def _answer(model: Model, body: Callable[[bool], bytes], schema: bool, end: float) -> tuple[bytes, bool]:
    """The body of an answer, and whether the server lets itself be told the form of it. A busy server is asked once more."""
    from varde.fetch.post import Unanswered, post

    headers = {"Content-Type": "application/json", "Accept": "application/json", "User-Agent": "varde"}
    if model.key:
        headers["Authorization"] = f"Bearer {model.key}"
    waited = False
    while True:
        left = end - time.monotonic()
        if left <= 0:
            raise Fault("silent")
        try:
            reply = post(model.address, body(schema), headers, seconds=left, limit=LIMIT, direct=model.local)
        except Unanswered as fault:
            raise Fault(fault.how) from fault
        if reply.status == 200:
            return reply.body, schema
        if reply.status in _FORM_REFUSED and schema:
            schema = False
            continue
        if reply.after is not None and not waited and reply.after < min(_LONGEST, end - time.monotonic()):
            waited = True
            time.sleep(reply.after)
            continue
        raise Fault(_STATUS.get(reply.status, "status"), str(reply.status))
