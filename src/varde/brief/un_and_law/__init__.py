"""The UN and the legal order: membership, the Security Council, the General Assembly, and the treaties of law."""

from varde.brief.page import Chapter
from varde.brief.subject import Subject
from varde.brief.un_and_law import assembly, council, membership, treaties

KEY = "un_and_law"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    seat, vetoes = council.part(subject)
    votes, agreement = assembly.part(subject)
    law, dates = treaties.part(subject)
    paragraphs = (membership.paragraph(subject), seat, votes, *law)
    return Chapter(
        KEY,
        tuple(tuple(paragraph) for paragraph in paragraphs if paragraph),
        charts=(*vetoes, *agreement),
        tables=dates,
    )
