"""Women, peace and security: women deployed, action plans and mediators' networks, women at the table, what agreements say."""

from varde.brief.page import Chapter, Statement
from varde.brief.subject import Subject
from varde.brief.women import agreements, deployed, negotiations, plans

KEY = "women"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    people, charts = deployed.paragraph(subject)
    table, table_gap = negotiations.paragraph(subject), negotiations.gap(subject)
    gap = deployed.gap(subject)
    if charts is None and gap and table_gap and gap.missing and table_gap.missing:
        reasons = {"reason": gap.missing.text, "reason_table": table_gap.missing.text}
        people, table = [Statement("women-nothing", {"day": subject.on, **reasons}, (gap, table_gap))], []
    said, chart = agreements.paragraph(subject)
    paragraphs = (people, plans.paragraph(subject), table, said)
    return Chapter(
        KEY,
        tuple(tuple(paragraph) for paragraph in paragraphs if paragraph),
        charts=(*(charts or ()), *chart),
    )
