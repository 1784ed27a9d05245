"""Plain text and Markdown into blocks, line by line."""

import re

from varde.check.read.draft import Block, Draft
from varde.check.read.form import Clock

_BULLET = re.compile(r"([ \t]*)(?:[•◦▪‣·∙*+–—-]|\(?\d{1,2}[.)]|[a-z]\))[ \t]+(?=\S)")
_WRAPPED = re.compile(r"(?:\(?\d{1,2}[.)]|[a-z]\))[ \t]+(?=[^\W\d_])(?![A-ZÆØÅÄÖ])")
"""A line that could begin an item or go on with a sentence: "31. juli", "(1) and"."""
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{3,})[ \t]*$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_RULE = re.compile(r"[ \t]*[|:\-+ \t]*-[|:\-+ \t]*$")
_CELL = re.compile(r"[^|]+")
_INLINE = re.compile(
    r"!\[[^\]\n]{0,500}\]\([^()\n]{0,1000}+(?:\([^()\n]{0,200}+\)[^()\n]{0,200}+){0,3}+\)|(?P<open>\[)(?P<label>[^\]\[\n]{1,500})\](?:\([^()\n]{0,1000}+(?:\([^()\n]{0,200}+\)[^()\n]{0,200}+){0,3}+\)|\[[^\]\n]{0,100}\])"
    r"|</?[A-Za-z][^<>]{0,1000}>|<!--.*?-->|\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w)|`+|~~|\\(?=[^\w\s])"
)
_REFERENCE = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S+(?:[ \t]+[\"'(][^\n]*)?[ \t]*$")
"""Where a link of Markdown leads: an address, and no words of the page."""
_RAW = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.I | re.S)


def read(source: str, clock: Clock, *, markdown: bool) -> Draft:
    """Read plain text or Markdown.

    Args:
        source: The text.
        clock: Stops a reading that takes too long.
        markdown: Whether its marks are Markdown's.
    """
    draft = Draft()
    clock.count(source.count("\n"))
    if markdown:
        source = _RAW.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), source)
        if source.startswith("---\n") and (close := source.find("\n---", 3)) > 0:
            _front(draft, source[4:close])
            source = " " * (close + 4) + source[close + 4 :]
    lines, at = [], 0
    for line in re.split(r"(?<=\n)|(?<=\r)(?!\n)", source):
        lines.append((line.rstrip("\r\n"), at))
        at += len(line)
    group: list[tuple[str, int]] = []
    fenced, row, below = False, -1, 0
    for number, (line, place) in enumerate(lines):
        if number % 2000 == 0:
            clock.check()
            clock.count(len(draft.blocks))
        if markdown and _FENCE.match(line):
            fenced = not fenced
            continue
        if fenced or (markdown and _REFERENCE.match(line)):
            continue
        bullet, heading = _BULLET.match(line), markdown and _HEADING.match(line)
        if bullet and group and _WRAPPED.match(line) and _goes_on(group[-1][0]):
            bullet = None
        table = markdown and line.lstrip().startswith("|")
        if not line.strip() or bullet or heading or table:
            _paragraphs(draft, group, markdown)
            group = []
        if bullet:
            level = 1 + len(bullet[1].expandtabs(4)) // 2 if bullet[1] else 1
            below = level if not draft.blocks or draft.blocks[-1].kind != "item" else min(level, below + 1)
            draft.blocks.append(Block("item", level))
            _add(draft.blocks[-1], line[bullet.end() :], place + bullet.end(), markdown)
        elif heading:
            draft.blocks.append(Block("heading"))
            body = line[heading.end() :].rstrip().rstrip("#")
            _add(draft.blocks[-1], body, place + heading.end(), markdown)
        elif table:
            if _RULE.match(line):
                continue
            row += 1
            for column, cell in enumerate(_CELL.finditer(line)):
                if cell[0].strip():
                    draft.blocks.append(Block("cell", row=row, column=column))
                    _add(draft.blocks[-1], cell[0], place + cell.start(), markdown)
        elif markdown and _UNDERLINE.match(line):
            if group:
                draft.blocks.append(Block("heading"))
                for each, where in group:
                    _add(draft.blocks[-1], each + " ", where, markdown)
                group = []
        elif line.strip():
            if (
                not group
                and line[0] in " \t"
                and number
                and lines[number - 1][0].strip()
                and draft.blocks
                and draft.blocks[-1].kind == "item"
            ):
                _add(draft.blocks[-1], " " + line, place - 1, markdown)
            else:
                group.append((line, place))
    _paragraphs(draft, group, markdown)
    return draft


def _goes_on(line: str) -> bool:
    """Whether a line is a full one that ends within a sentence."""
    return len(line) >= 50 and not line.rstrip().endswith((".", ":", ";", "!", "?"))


def _paragraphs(draft: Draft, group: list[tuple[str, int]], markdown: bool) -> None:
    if not group:
        return
    widest = max(len(line) for line, _ in group)
    block = None
    for k, (line, at) in enumerate(group):
        if block is None:
            block = Block()
            draft.blocks.append(block)
        elif block.pieces:
            block.add(" ", -1)
        _add(block, line, at, markdown)
        if (
            not markdown
            and k + 1 < len(group)
            and len(line) < 0.6 * widest
            and not group[k + 1][0].lstrip()[:1].islower()
        ):
            _name(block, line)
            block = None
    if block is not None and len(group) == 1 and not markdown:
        _name(block, group[0][0])


def _name(block: Block, line: str) -> None:
    if (
        len(line) <= 100
        and not line.rstrip().endswith((".", "!", "?", ":", ";", ",", "…"))
        and not re.search(r"[.!?] [A-ZÆØÅ]", line)
    ):
        block.kind = "heading"


def _add(block: Block, raw: str, at: int, markdown: bool) -> None:
    if not markdown:
        block.add(raw, at)
        return
    start = 0
    for mark in _INLINE.finditer(raw):
        block.add(raw[start : mark.start()], at + start, entities=True)
        if mark["open"]:
            _add(block, mark["label"], at + mark.start("label"), markdown)
        start = mark.end()
    block.add(raw[start:], at + start, entities=True)


def _front(draft: Draft, head: str) -> None:
    for line in head.splitlines():
        key, _, value = line.partition(":")
        key, value = key.strip().lower(), value.strip().strip("\"'")
        if key == "title":
            draft.title = value or None
        elif key in ("lang", "language"):
            draft.language = value
        elif key in ("date", "published", "updated", "modified", "lastmod") and value:
            draft.dates.append(
                ("published" if key in ("date", "published") else "modified", value, f"the front matter's {key}")
            )
