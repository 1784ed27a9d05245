"""The UN and the legal order: membership, the Security Council, the General Assembly, and the treaties of law."""

from varde.brief.page import Chapter
from varde.brief.subject import Subject
from varde.brief.un_and_law import assembly, council, membership

KEY = "un_and_law"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    votes, charts = assembly.part(subject)
    paragraphs = (membership.paragraph(subject), council.paragraph(subject), votes)
    return Chapter(KEY, tuple(tuple(paragraph) for paragraph in paragraphs if paragraph), charts=charts)
