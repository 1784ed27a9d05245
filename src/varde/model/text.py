"""Text by language: the same words for readers of different languages. It does not translate, and it does not format."""

import attrs

FALLBACK = {"nn": ("nb", "en"), "nb": ("en",), "sv": ("en",), "da": ("en",), "en": ()}
"""Which language stands in for one that is not there."""


@attrs.frozen
class Text:
    """The same words in several languages. English is always there.

    Example:
        >>> Text(en="troops", nb="soldater").of("nn")
        'soldater'
    """

    en: str
    nb: str | None = None
    nn: str | None = None

    def of(self, language: str) -> str:
        """The words in ``language``, or in the nearest language there is."""
        for candidate in (language, *FALLBACK.get(language, ("en",))):
            words = getattr(self, candidate, None)
            if words:
                return words
        return self.en

    def __str__(self) -> str:
        return self.en
