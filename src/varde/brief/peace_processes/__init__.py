"""Peace processes and dialogue: the country as a third party, the agreements that name it, and those on its own conflicts."""

from varde.brief.page import Chapter
from varde.brief.peace_processes import agreements, roles
from varde.brief.subject import Subject

KEY = "peace_processes"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    held, earlier = roles.paragraph(subject)
    own, latest = agreements.own(subject)
    paragraphs = (held, agreements.named(subject), own, agreements.world(subject))
    told = any(
        figure.value and "country" in figure.dims
        for statement in (*held, *paragraphs[1], *own)
        for figure in statement.figures()
    )
    charts = (
        agreements.over_time(subject) if told else ()
    )  # the world's alone is no chart for a country without a part in it
    kept = tuple(tuple(paragraph) for paragraph in paragraphs if paragraph)
    return Chapter(KEY, kept, charts, (earlier or latest)[:1])
