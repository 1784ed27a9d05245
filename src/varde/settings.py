"""Varde's settings: one table, read once at the edge and passed in. Nothing else reads the environment.

The table ``SETTINGS`` feeds the reader, the command's help, the reference page and a test. It holds no secrets; a token that is
set goes to its publisher only, and is shown by nothing.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple

import attrs

from varde.errors import InputError, UnknownName

Language = Literal["en", "nb"]
LANGUAGES: tuple[Language, ...] = ("en", "nb")


class Setting(NamedTuple):
    """One setting: its field in `Settings`, its environment variable, its default as shown, and what it does."""

    name: str
    variable: str
    default: str
    help: str


SETTINGS = (
    Setting(
        "data",
        "VARDE_DATA",
        "the user's data folder",
        "Folder that holds the editions and the raw files kept by sha256.",
    ),
    Setting(
        "edition", "VARDE_EDITION", "current", "Edition to answer from: 'current', 'starter', a name, or a folder."
    ),
    Setting("language", "VARDE_LANG", "en", "Language of pages when a command is not told: en or nb."),
    Setting(
        "timeout",
        "VARDE_TIMEOUT",
        "30",
        "Seconds without a byte from a publisher before a fetch is given up and tried again.",
    ),
    Setting("attempts", "VARDE_ATTEMPTS", "5", "How many times a fetch that failed in passing is tried in all."),
    Setting(
        "contact",
        "VARDE_CONTACT",
        "",
        "Address put in the user agent, so that a publisher can reach whoever runs the updates.",
    ),
    Setting(
        "mirrors",
        "VARDE_MIRRORS",
        "",
        "Other addresses for publishers, as 'https://publisher=https://mirror', comma between.",
    ),
    Setting(
        "areas",
        "VARDE_AREAS",
        "the package's",
        "File of named areas, such as the High North, that the next edition is built with: like 'areas.csv' in the package.",
    ),
    Setting(
        "ucdp_token",
        "VARDE_UCDP_TOKEN",
        "",
        "Token for UCDP's API, had from UCDP on request. Its files need none; the API is asked where a file is not to be had.",
    ),
    Setting(
        "model_key",
        "VARDE_MODEL_KEY",
        "",
        "Key for the language model that a check is told to ask, if its server wants one. It is sent to that address only.",
    ),
    Setting(
        "model_timeout", "VARDE_MODEL_TIMEOUT", "120", "Seconds that a language model may take over a page in all."
    ),
)


@attrs.frozen
class Settings:
    """What the user has set, read once.

    Attributes:
        data: Folder that holds the editions and the raw files.
        edition: The edition to answer from.
        language: Language of pages.
        timeout: Seconds without a byte before a fetch is tried again.
        attempts: Tries in all.
        contact: Address put in the user agent.
        mirrors: Pairs of address prefixes, publisher's and mirror's.
        areas: File of named areas, or None for the package's.
        ucdp_token: Token for UCDP's API, or nothing.
        model_key: Key for a language model's server, or nothing.
        model_timeout: Seconds that a language model may take over a page in all.
    """

    data: Path
    edition: str = "current"
    language: Language = "en"
    timeout: float = 30.0
    attempts: int = 5
    contact: str = ""
    mirrors: tuple[tuple[str, str], ...] = ()
    areas: Path | None = None
    ucdp_token: str = attrs.field(default="", repr=False)
    model_key: str = attrs.field(default="", repr=False)
    model_timeout: float = 120.0

    @classmethod
    def read(cls, environ: Mapping[str, str] | None = None) -> "Settings":
        """Read the settings from an environment.

        Args:
            environ: The variables; the process's own by default.

        Raises:
            InputError: If a variable has a value that cannot be used.

        Example:
            >>> Settings.read({"VARDE_DATA": "/tmp/varde", "VARDE_LANG": "nb"}).language
            'nb'
        """
        env = os.environ if environ is None else environ
        given = {
            setting.name: env[setting.variable].strip() for setting in SETTINGS if env.get(setting.variable, "").strip()
        }
        language = given.get("language", "en")
        if language not in LANGUAGES:
            raise UnknownName("language", language, LANGUAGES, hint="It was given in VARDE_LANG.")
        return cls(
            data=Path(given["data"]).expanduser() if "data" in given else _user_data(),
            edition=given.get("edition", "current"),
            language=language,
            timeout=_number("VARDE_TIMEOUT", given.get("timeout", "30")),
            attempts=int(_number("VARDE_ATTEMPTS", given.get("attempts", "5"))),
            contact=given.get("contact", ""),
            mirrors=_mirrors(given.get("mirrors", "")),
            areas=Path(given["areas"]).expanduser() if "areas" in given else None,
            ucdp_token=given.get("ucdp_token", ""),
            model_key=given.get("model_key", ""),
            model_timeout=_number("VARDE_MODEL_TIMEOUT", given.get("model_timeout", "120")),
        )


def _user_data() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("varde", appauthor=False))


def _number(variable: str, text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not number > 0:
        raise InputError(f"{variable} is {text!r}; it takes a number above zero.")
    return number


def _mirrors(text: str) -> tuple[tuple[str, str], ...]:
    pairs = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        publisher, equals, mirror = item.partition("=")
        if not equals or "://" not in publisher or "://" not in mirror:
            raise InputError(f"VARDE_MIRRORS has {item!r}; each item reads 'https://publisher=https://mirror'.")
        pairs.append((publisher.rstrip("/"), mirror.rstrip("/")))
    return tuple(pairs)
