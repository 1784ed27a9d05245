"""The bytes of a page: what they are, how they decode, and how much of them is read. It knows no markup."""

import codecs
import re
import time
from pathlib import Path

from varde.check.read.page import Kind
from varde.errors import InputError

TEXT_LIMIT = 400_000
"""The most characters of text that a page may hold; some hundred printed pages."""
BLOCK_LIMIT = 25_000
"""The most headings, items, cells, paragraphs and sentences that a page may hold; and its most lines of plain text."""
DEPTH_LIMIT = 200_000
"""The most elements that may stand inside one another; no browser keeps more than some hundreds apart."""
MARKUP_LIMIT = 20_000_000
"""The most bytes of an HTML page: pictures stand inside some."""
FILE_LIMIT = 64_000_000
"""The most bytes of a PDF or Word file."""
SECONDS = 8.0
"""The longest that a reading may take."""

_ENDINGS: dict[str, Kind] = {
    ".html": "html", ".htm": "html", ".xhtml": "html", ".pdf": "pdf", ".docx": "docx", ".docm": "docx",
    ".md": "markdown", ".markdown": "markdown", ".txt": "text", ".text": "text",
}  # fmt: skip
_KINDS: tuple[Kind, ...] = ("html", "pdf", "markdown", "text", "docx")
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|div|section|p|h[1-6]|ul|ol|table)\b",
    re.I | re.S,
)
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|```|\|.*\|[ \t]*$)|\]\(https?://|\A---\n[a-z_]+:", re.M)
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})|<\?xml[^>]{0,100}encoding=["']([\w-]{2,30})""", re.I
)
_ADDRESS = re.compile(r"(?:https?|ftp|file|data|javascript):", re.I)
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


class UnreadablePage(InputError):
    """A page that cannot be read: not what it should be, locked, or too large.

    Args:
        what: The page, as the caller knows it.
        why: What is wrong with it.
        hint: What to do instead.

    Example:
        >>> str(UnreadablePage("page.pdf", "it is encrypted", "Save it without a password first"))
        'Cannot read page.pdf: it is encrypted. Save it without a password first.'
    """

    def __init__(self, what: str, why: str, hint: str = "") -> None:
        self.what = what
        self.why = why
        shown = _UNSEEN.sub("\ufffd", what)
        shown = shown if len(shown) <= 120 else f"{shown[:50]}…{shown[-50:]}"
        super().__init__(f"Cannot read {shown}: {why}.{f' {hint}.' if hint else ''}")


class Clock:
    """Holds a reading to its time.

    Args:
        what: The page, for the message.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._end = time.monotonic() + SECONDS

    def count(self, blocks: int) -> None:
        """Stop the reading if the page is in too many parts.

        Raises:
            UnreadablePage: If it is.
        """
        if blocks > BLOCK_LIMIT:
            raise UnreadablePage(
                self._what,
                f"it is in more than {BLOCK_LIMIT:,} paragraphs, items, cells, sentences or lines",
                "Give it in parts",
            )

    def hold(self, size: int) -> None:
        """Stop the reading if the page holds too much text.

        Raises:
            UnreadablePage: If it does.
        """
        if size > TEXT_LIMIT:
            raise UnreadablePage(
                self._what, f"it holds more than {TEXT_LIMIT:,} characters of text", "Give it in parts"
            )

    def nest(self, depth: int) -> None:
        """Stop the reading if its elements stand too deep inside one another.

        Raises:
            UnreadablePage: If they do.
        """
        if depth > DEPTH_LIMIT:
            raise UnreadablePage(self._what, f"its elements stand more than {DEPTH_LIMIT:,} deep inside one another")

    def left(self) -> float:
        """How many seconds are left; never less than a tenth."""
        return max(self._end - time.monotonic(), 0.1)

    def check(self) -> None:
        """Stop the reading if its time is up.

        Raises:
            UnreadablePage: If it is.
        """
        if time.monotonic() >= self._end:
            raise UnreadablePage(self._what, f"reading it takes more than {SECONDS:.0f} seconds", "Give it in parts")


def load(source: Path | bytes | str, kind: str | None) -> tuple[str, Kind, bytes | str]:
    """The page's name for messages, its kind, and its bytes (or its text, if text was given).

    Args:
        source: A file, the bytes of one, or text.
        kind: What to read it as, if the caller knows.

    Raises:
        UnreadablePage: If it is no file, no page, or too large.
        InputError: If there is no such kind.
    """
    if kind is not None and kind not in _KINDS:
        raise InputError(f"Cannot read a page as {kind!r}. Known: {', '.join(_KINDS)}.")
    known: Kind | None = next((each for each in _KINDS if each == kind), None)
    if isinstance(source, str):
        _limit("the text", len(source), TEXT_LIMIT if known not in (None, "html") else MARKUP_LIMIT)
        if known in ("pdf", "docx"):
            raise UnreadablePage("the text", f"a {known} is bytes, and this is text", "Give the file or its bytes")
        found = known or _text_kind(source)
        _limit("the text", len(source), MARKUP_LIMIT if found == "html" else TEXT_LIMIT)
        return "the text", found, _SURROGATE.sub("\ufffd", source)
    what, ending = "the page", None
    if isinstance(source, Path):
        what, ending = source.name or str(source), _ENDINGS.get(source.suffix.lower())
        source = _bytes(source, what)
    _limit(what, len(source), FILE_LIMIT)
    found = _magic(source, what)
    if found is None:
        if known in ("pdf", "docx") or (known is None and ending in ("pdf", "docx")):
            raise UnreadablePage(what, f"it is no {known or ending} file", "Give its kind if its name misleads")
        found = known or ending or _text_kind(decode(source[:20_000], what, whole=False))
        # UTF-8 takes up to four bytes a character, so bytes bound characters only from above; decode() counts again.
        _limit(what, len(source), MARKUP_LIMIT if found == "html" else 4 * TEXT_LIMIT)
    elif known is not None and known != found:
        raise UnreadablePage(what, f"it is a {found} file, not {known}")
    return what, found, source


def decode(raw: bytes, what: str, *, whole: bool = True) -> str:
    """The text of bytes: by their byte-order mark, as UTF-8, as they declare, or else as Windows-1252.

    Args:
        raw: The bytes.
        what: The page, for the message.
        whole: Whether these are all of its bytes; a part may end inside a character.

    Raises:
        UnreadablePage: If they are no text.
    """
    text = None
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if raw.startswith(mark):
            text = raw.decode(name, "replace").removeprefix("\ufeff")
            break
    if text is None:
        try:
            text = codecs.getincrementaldecoder("utf-8")().decode(raw, final=whole)
        except UnicodeDecodeError:
            declared = _CHARSET.search(raw[:4096])
            name = (declared[1] or declared[2]).decode() if declared else "cp1252"
            try:
                text = raw.decode(name if _is_text(name) else "cp1252", "replace")
            except (LookupError, ValueError):
                text = raw.decode("cp1252", "replace")
    if noisy(text):
        raise UnreadablePage(what, "it is not text", "Give HTML, PDF, Word (.docx), Markdown or plain text")
    return text


def noisy(text: str) -> bool:
    r"""Whether text is binary noise: control characters, or bytes that stand for no character.

    Example:
        >>> noisy("Norge har 45 militære."), noisy("a\x00b\x01c")
        (False, True)
    """
    sample = text if len(text) <= 300_000 else text[:100_000] + text[len(text) // 2 :][:100_000] + text[-100_000:]
    bad = len(_CONTROL.findall(sample)) + sample.count("\ufffd")
    return bad > max(1, len(sample) // 100)


def _is_text(name: str) -> bool:
    return getattr(codecs.lookup(name), "_is_text_encoding", False)


def _bytes(path: Path, what: str) -> bytes:
    try:
        if path.is_dir():
            raise UnreadablePage(what, "it is a folder", "Give one page of it")
        if not path.exists():
            if _ADDRESS.match(str(path)):
                raise UnreadablePage(
                    re.sub(r"(?<=:)/(?!/)", "//", str(path)),
                    "it is an address, and Varde fetches no page",
                    "Save the page and give the file",
                )
            raise UnreadablePage(what, "there is no such file")
        _limit(what, path.stat().st_size, FILE_LIMIT)
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except (OSError, ValueError) as fault:
        if isinstance(fault, UnreadablePage):
            raise
        why = (getattr(fault, "strerror", None) or "the system refuses it").lower()
        raise UnreadablePage(what, why) from fault


def _magic(raw: bytes, what: str) -> Kind | None:
    if b"%PDF-" in raw[:1024]:
        return "pdf"
    if raw.startswith(b"PK\x03\x04"):
        return "docx"
    if raw.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadablePage(
            what, "it is an old Office file, or one with a password", "Save it as .docx without a password"
        )
    if raw.startswith(b"{\\rtf"):
        raise UnreadablePage(what, "it is RTF", "Save it as .docx or as plain text")
    return None


def _text_kind(text: str) -> Kind:
    if _HTML.match(text[:20_000]):
        return "html"
    return "markdown" if _MARKDOWN.search(text[:20_000]) else "text"


def _limit(what: str, size: int, limit: int) -> None:
    if size > limit:
        raise UnreadablePage(
            what, f"it is {size:,} long, and {limit:,} is the most that a page may be", "Give it in parts"
        )
