"""A model's answer, read with patience: JSON alone, in a fence, or among prose. What it proposes is not judged here."""

import json
from typing import Any

from varde.check.model.fault import Fault

PROPOSALS = 200
"""The most proposals of one answer."""
_STARTS = 200
"""How many places of an answer are tried as the beginning of its JSON."""


def proposals(body: bytes) -> list[Any]:
    """What an answer proposes, as it stands.

    Args:
        body: The body of a chat completion.

    Raises:
        Fault: If it is no chat completion (``not-json``, ``shape``), its text was cut or holds no proposals, or too many.
    """
    try:
        envelope = json.loads(body)
    except (ValueError, RecursionError):
        raise Fault("not-json") from None
    content, cut = _content(envelope)
    found = _within(content)
    if found is None:
        raise Fault("cut" if cut else "no-proposals")
    if len(found) > PROPOSALS:
        raise Fault("many", str(PROPOSALS))
    return found


def _content(envelope: Any) -> tuple[str, bool]:
    """The text of the answer, and whether the server says that it ended too early."""
    try:
        choice = envelope["choices"][0]
        content = choice["message"]["content"]
    except (KeyError, IndexError, TypeError):
        raise Fault("shape") from None
    if isinstance(content, list):
        content = "".join(
            part["text"] for part in content if isinstance(part, dict) and isinstance(part.get("text"), str)
        )
    if content is None and isinstance(choice["message"].get("refusal"), str):
        raise Fault("declined")
    if not isinstance(content, str):
        raise Fault("shape")
    return content, choice.get("finish_reason") == "length"


def _within(text: str) -> list[Any] | None:
    """The last list of proposals in a text: a model that thinks aloud ends with what it means."""
    decoder = json.JSONDecoder()
    at, found = 0, None
    for _ in range(_STARTS):
        starts = [start for start in (text.find("{", at), text.find("[", at)) if start >= 0]
        if not starts:
            break
        at = min(starts)
        try:
            value, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            at += 1
            continue
        listed = value.get("proposals") if isinstance(value, dict) else value
        if (isinstance(listed, list) and all(isinstance(item, dict) for item in listed)) or (
            isinstance(value, dict) and isinstance(listed, list)
        ):
            found = listed
        at = max(end, at + 1)
    return found
