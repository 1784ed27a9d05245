"""Where a model is: an address that is safe to send a page's sentences to, a name, a key, and bounds. It reads no answers."""

import ipaddress
from typing import TYPE_CHECKING, Self
from urllib.parse import SplitResult, urlsplit, urlunsplit

import attrs

from varde.errors import InputError

if TYPE_CHECKING:
    from varde.settings import Settings

_PATH = "/chat/completions"
_LONGEST = 3600.0


@attrs.frozen
class Model:
    """A server that speaks the chat-completions interface.

    Attributes:
        url: Its base address, as in ``http://localhost:8080/v1``, or that of its chat completions.
        name: What the server calls the model.
        key: What it asks for as a bearer token, or nothing. It is sent there, and shown nowhere.
        timeout: Seconds that it may take over a page in all.

    Raises:
        InputError: If the address is not https, and not http to this machine; or if the key cannot stand in a header.

    Example:
        >>> Model("http://localhost:8080/v1").address
        'http://localhost:8080/v1/chat/completions'
    """

    url: str = attrs.field(repr=False)
    name: str = "default"
    key: str = attrs.field(default="", repr=False)
    timeout: float = 120.0

    def __attrs_post_init__(self) -> None:
        parts = _parts(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise InputError("The address of a model begins with https://, or with http:// on this machine.")
        if parts.username is not None or parts.password is not None:
            raise InputError("The address of a model takes no user or password; its key is set in VARDE_MODEL_KEY.")
        if parts.scheme == "http" and not self.local:
            raise InputError(
                f"A page's sentences are not sent to {parts.hostname} in the clear. Give an https address, or one on this machine."
            )
        if not (self.key.isascii() and (self.key.isprintable())):
            raise InputError("VARDE_MODEL_KEY has characters that no key has.")
        if not 0 < self.timeout <= _LONGEST:
            raise InputError(f"A model may take up to {_LONGEST:g} seconds over a page, and more than none.")

    @classmethod
    def at(cls, url: str, settings: "Settings", name: str | None = None) -> Self:
        """A model with the key and the bound that are set."""
        return cls(url, name or "default", settings.model_key, settings.model_timeout)

    @property
    def address(self) -> str:
        """The address that is asked."""
        parts = _parts(self.url)
        path = parts.path.rstrip("/")
        return urlunsplit(parts._replace(path=path if path.endswith(_PATH) else path + _PATH, fragment=""))

    @property
    def shown(self) -> str:
        """The address as it may be shown: without its query."""
        return urlunsplit(_parts(self.address)._replace(query=""))

    @property
    def local(self) -> bool:
        """Whether it is on this machine."""
        host = _parts(self.url).hostname or ""
        if host == "localhost" or host.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return False


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError:
        raise InputError("The address of a model cannot be read.") from None
    return parts
