"""Grammar of names in running text: the genitive in each language. Articles and prepositions are data, beside the
names.
"""


def genitive(name: str, language: str) -> str:
    """A name in the genitive.

    Args:
        name: The name as it stands in a sentence, with its article.
        language: Language of the name.

    Example:
        >>> genitive("Norge", "nb"), genitive("USA", "nb"), genitive("Honduras", "nb")
        ('Norges', 'USAs', "Honduras'")
        >>> genitive("Norway", "en"), genitive("the Netherlands", "en")
        ("Norway's", "the Netherlands'")
    """
    last = name[-1:].casefold()
    if language == "en":
        return f"{name}'" if last == "s" else f"{name}'s"
    if last in {"s", "x", "z"}:
        return name if language == "sv" else f"{name}'"
    return f"{name}s"
