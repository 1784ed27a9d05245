"""Women, peace and security: women deployed, action plans and mediators' networks, women at the table, what agreements say."""

from varde.brief.page import Chapter, Statement
from varde.brief.subject import Subject
from varde.brief.women import agreements, deployed, negotiations, plans

KEY = "women"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    people, charts = deployed.paragraph(subject)
    table = negotiations.paragraph(subject)
    gap, table_gap = subject.figure("women_share_un"), negotiations.gap(subject)
    if charts is None and table_gap is not None and gap.missing and table_gap.missing:
        reasons = {"reason": gap.missing.text, "reason_table": table_gap.missing.text}
        people, table = [Statement("women-nothing", {"day": subject.on, **reasons}, (gap, table_gap))], []
    said, chart = agreements.paragraph(subject)
    paragraphs = (people, plans.paragraph(subject), table, said)
    return Chapter(
        KEY,
        tuple(tuple(paragraph) for paragraph in paragraphs if paragraph),
        charts=(*(charts or ()), *chart),
    )
