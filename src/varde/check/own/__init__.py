"""Varde's own pages, read back: a sentence that a brief wrote is known by its words, and its numbers are read as they stand there."""

from varde.check.own.match import Found, matches
from varde.check.own.phrase import Book, Fact, Phrase, Said, Slot
from varde.check.own.reading import Phrases, Reading, furniture, held_to
from varde.check.own.sign import Sign, sign

__all__ = [
    "Book",
    "Fact",
    "Found",
    "Phrase",
    "Phrases",
    "Reading",
    "Said",
    "Sign",
    "Slot",
    "furniture",
    "held_to",
    "matches",
    "sign",
]
