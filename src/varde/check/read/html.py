"""HTML into blocks, in one pass and in linear time. It runs no script and follows no link."""

import html
import json
import re

from varde.check.read.draft import Block, Draft
from varde.check.read.form import Clock

_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]{0,40})([^>=]*+(?:=\s*+(?:\"[^\"]*+\"|'[^']*+')?+[^>=]*+)*+)>")
_ATTRIBUTE = re.compile(r"([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_SKIPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "math",
        "iframe",
        "object",
        "canvas",
        "textarea",
        "select",
        "head",
        "nav",
        "form",
        "dialog",
        "audio",
        "video",
        "button",
    ]
)
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_BLOCKS = frozenset(
    [
        "html",
        "body",
        "div",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "blockquote",
        "pre",
        "figure",
        "figcaption",
        "address",
        "details",
        "summary",
        "hr",
        "title",
    ]
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])", re.I)
_DATES = {
    "article:modified_time": "modified", "og:updated_time": "modified", "dcterms.modified": "modified", "dc.date.modified": "modified",
    "last-modified": "modified", "lastmod": "modified", "datemodified": "modified", "article:published_time": "published",
    "dcterms.issued": "published", "dc.date.issued": "published", "dc.date": "published", "dcterms.date": "published",
    "date": "published", "datepublished": "published", "pubdate": "published",
}  # fmt: skip


def read(source: str, clock: Clock) -> Draft:
    """Read HTML.

    Args:
        source: The markup.
        clock: Stops a reading that takes too long.

    Raises:
        UnreadablePage: If it takes too long.
    """
    draft = Draft()
    state = _State(draft)
    at, count, low = 0, 0, ""
    while at < len(source):
        count += 1
        if count % 2000 == 0:
            clock.check()
            clock.count(len(draft.blocks))
            clock.hold(state.size)
            clock.nest(len(state.stack))
        less = source.find("<", at)
        if less < 0:
            less = len(source)
        if less > at:
            state.text(source[at:less], at)
        if less == len(source):
            break
        following = source[less + 1 : less + 2]
        if following in ("!", "?"):
            ending = "-->" if source.startswith("<!--", less) else ">"
            close = source.find(ending, less + 2)
            at = close + len(ending) if close >= 0 else len(source)
        elif tag := _TAG.match(source, less):
            name = tag[2].lower()
            at = tag.end()
            if name in ("script", "style", "title", "textarea", "iframe", "noscript") and not tag[1]:
                low = low or source.lower()
                close = low.find(f"</{name}", at)
                body = source[at : close if close >= 0 else len(source)]
                state.raw(name, tag[3], body)
                shut = source.find(">", close) if close >= 0 else -1
                at = shut + 1 if shut >= 0 else len(source)
            elif tag[1]:
                state.close(name)
            else:
                state.open(name, tag[3])
        elif following == "/" or following.isalpha():
            close = source.find(">", less)
            at = close + 1 if close >= 0 else len(source)
        else:
            state.text("<", less)
            at = less + 1
    return draft


class _State:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.block: Block | None = None
        self.stack: list[tuple[str, bool]] = []
        self.hidden = 0
        self.size = 0
        self.main = 0
        self.lists = 0
        self.item = 0
        self.heading = 0
        self.cell = 0
        self.row = -1
        self.column = -1
        self.languages: list[tuple[int, str]] = []

    def text(self, raw: str, at: int) -> None:
        if self.hidden:
            return
        if self.block is None:
            if raw.isspace():
                return
            level = self.lists if self.item else 0
            kind = "heading" if self.heading else "cell" if self.cell else "item" if level else "paragraph"
            self.block = Block(kind, level if kind == "item" else 0, main=self.main > 0)
            if kind == "cell":
                self.block.row, self.block.column = self.row, self.column
            if self.languages:
                self.block.language = self.languages[-1][1]
            self.draft.blocks.append(self.block)
        self.size += len(raw)
        self.block.add(raw, at, entities=True)

    def raw(self, name: str, attributes: str, body: str) -> None:
        if name == "title" and self.draft.title is None:
            self.draft.title = " ".join(html.unescape(body).split())[:500] or None
        elif name == "script" and "ld+json" in attributes.lower():
            self._linked(body)

    def open(self, name: str, raw: str) -> None:
        if name in ("meta", "link", "base", "html", "time"):
            self._says(name, _attributes(raw))
        if name == "br" and self.block is not None:
            self.block.add(" ", -1)
        if name in _BLOCKS:
            self.block = None
        if name in _VOID or (raw.endswith("/") and name not in _BLOCKS and name not in _SKIPPED):
            return
        if name in ("li", "p", "td", "th", "tr") and self.stack and self.stack[-1][0] == name:
            self.close(name)
        attributes = _attributes(raw) if raw else {}
        hides = name in _SKIPPED or "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))
        if name == "head":
            hides = True
        self.stack.append((name, hides))
        self.hidden += hides
        if attributes.get("lang") and name != "html":
            self.languages.append((len(self.stack), attributes["lang"]))
        self._count(name, 1)
        if name == "tr":
            self.row, self.column = self.row + 1, -1
        elif name in ("td", "th"):
            self.column += 1

    def close(self, name: str) -> None:
        if name in _BLOCKS:
            self.block = None
        depth = next(
            (k for k in range(len(self.stack) - 1, max(-1, len(self.stack) - 200), -1) if self.stack[k][0] == name),
            None,
        )
        if depth is None:
            return
        while len(self.stack) > depth:
            each, hid = self.stack.pop()
            self.hidden -= hid
            self._count(each, -1)
            while self.languages and self.languages[-1][0] > len(self.stack):
                self.languages.pop()

    def _count(self, name: str, by: int) -> None:
        if name in ("main", "article"):
            self.main += by
        elif name in ("ul", "ol"):
            self.lists += by
        elif name == "li":
            self.item += by
        elif name in ("td", "th"):
            self.cell += by
        elif len(name) == 2 and name[0] == "h" and name[1].isdigit():
            self.heading += by

    def _says(self, name: str, attributes: dict[str, str]) -> None:
        draft = self.draft
        if name == "html":
            draft.language = attributes.get("lang") or attributes.get("xml:lang") or draft.language
        elif name == "time" and attributes.get("datetime"):
            draft.dates.append(("time", attributes["datetime"], "a <time> element"))
        elif name == "base" or (name == "link" and attributes.get("rel", "").lower() == "canonical"):
            draft.address = draft.address or attributes.get("href")
        elif name == "meta":
            key = (
                attributes.get("property")
                or attributes.get("name")
                or attributes.get("itemprop")
                or attributes.get("http-equiv")
                or ""
            ).lower()
            value = attributes.get("content", "")
            if key in _DATES and value:
                draft.dates.append((_DATES[key], value, f"the meta tag {key}"))
            elif key == "og:url":
                draft.address = draft.address or value
            elif key == "og:title" and not draft.title:
                draft.title = value or None

    def _linked(self, body: str) -> None:
        try:
            found = json.loads(body)
        except (ValueError, RecursionError):
            return
        queue, seen = [found], 0
        while queue and seen < 2000:
            each, seen = queue.pop(0), seen + 1
            if isinstance(each, list):
                queue += each[:200]
            elif isinstance(each, dict):
                for key, word in (("dateModified", "modified"), ("datePublished", "published")):
                    if isinstance(each.get(key), str):
                        self.draft.dates.append((word, each[key], f"JSON-LD {key}"))
                queue += [value for value in each.values() if isinstance(value, dict | list)]


def _attributes(raw: str) -> dict[str, str]:
    found = {}
    for each in _ATTRIBUTE.finditer(raw[:5000]):
        found.setdefault(each[1].lower(), html.unescape(each[2] or each[3] or each[4] or ""))
    return found
