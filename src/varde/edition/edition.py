"""An edition: a folder of Parquet tables with a manifest, immutable, that alone decides every answer. It opens; it does not build."""

from pathlib import Path

import attrs

from varde.edition.manifest import FILE, Manifest
from varde.errors import EditionInvalid, EditionNotFound, UnknownName, nearest
from varde.model import Citation, Text
from varde.settings import Settings
from varde.sources import Source, Span

NOT_LOADED = "not loaded"
"""What stands for the release of a source that the edition was built without."""

STARTER = Path(__file__).parent / "starter"
"""The edition inside the package."""


@attrs.frozen
class Edition:
    """One edition of the record.

    Attributes:
        path: Its folder; a figure's query runs there.
        manifest: What it holds.
    """

    path: Path
    manifest: Manifest

    @classmethod
    def open(cls, settings: Settings, name: str | None = None) -> "Edition":
        """Open an edition.

        Args:
            settings: Where the editions are, and which is the default.
            name: ``current``, ``starter``, a name, or a folder.

        Raises:
            EditionNotFound: If there is none of that name; the message tells where it was looked for.
            EditionInvalid: If its manifest is not sound.

        Example:
            >>> Edition.open(Settings.read(), "starter").release("un_contributions")
            '2025-07'
        """
        name = name or settings.edition
        if name == "current":
            return cls.at(_current(settings))
        if name == "starter":
            return cls.at(STARTER)
        for folder in (*([settings.data / "editions" / name] if _plain(name) else []), Path(name).expanduser()):
            if (folder / FILE).is_file():
                return cls.at(folder)
        known = [*names(settings), "starter", "current"]
        near = nearest(name, known)
        hint = f" Did you mean {near[0]!r}?" if near else f" Known: {', '.join(known)}."
        raise EditionNotFound(f"No edition {name!r} in {settings.data / 'editions'}, and no folder of that name.{hint}")

    @classmethod
    def at(cls, folder: Path) -> "Edition":
        """The edition in a folder."""
        return cls(folder.resolve(), Manifest.read(folder))

    @property
    def name(self) -> str:
        """Its name."""
        return self.manifest.name

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of its tables."""
        return tuple(self.manifest.tables)

    def spans(self, table: str) -> tuple[Span, ...]:
        """What the table covers: nothing, where the edition was built without its source.

        Raises:
            EditionInvalid: If the edition does not have the table.
        """
        found = tuple(span for span in self.manifest.spans if span.table == table)
        if not found and table not in self.manifest.tables:
            raise EditionInvalid(self.name, [f"it has no table {table}; its tables are {', '.join(self.tables)}"])
        return found

    def citation(self, table: str, part: str | None = None) -> Citation:
        """Where a table's figures come from.

        Args:
            table: The table.
            part: The value of the table's ``part`` that is asked of; a derived table may take each from another source.

        Raises:
            UnknownName: If the edition has no such table of a source.
        """
        entry = self.manifest.tables.get(table)
        if entry is None or entry.source is None:
            return self._absent(table)
        own = (
            span.source for span in self.manifest.spans if part is not None and (span.table, span.part) == (table, part)
        )
        key = next((source for source in own if source), entry.source)
        source = self.manifest.sources[key]
        return Citation(
            source=key,
            title=Text(**source["title"]),
            publisher=source["publisher"],
            licence=source["licence"],
            licence_url=source["licence_url"],
            url=source["url"],
            text=source["citation"],
            release=source["release"],
            retrieved=source["retrieved"],
        )

    def _absent(self, table: str) -> Citation:
        """Whom a table would be of, had the edition been built with its source."""
        for key, source in self.manifest.absent.items():
            if table in source["tables"]:
                return Citation(
                    source=key,
                    title=Text(**source["title"]),
                    publisher=source["publisher"],
                    licence=source["licence"],
                    licence_url=source["licence_url"],
                    url=source["url"],
                    text=source["citation"],
                    release=NOT_LOADED,
                    retrieved="",
                )
        return _declared(self.name, table)

    def release(self, source: str) -> str:
        """The release of a source that the edition was built from.

        Raises:
            UnknownName: If the edition was built without the source.
        """
        if source not in self.manifest.sources:
            raise UnknownName(f"source in edition {self.name}", source, self.manifest.sources)
        return self.manifest.sources[source]["release"]


def _declared(edition: str, table: str) -> Citation:
    """Whom a table is of that the edition knows nothing of: the edition is older than the source.

    Raises:
        UnknownName: If the table is of no source.
    """
    from varde.edition.derived import registry as derivations
    from varde.sources import registry

    known = {name.name: source for source in registry().values() for name in source.tables}
    for derived in derivations().values():
        known |= {own.name: known[derived.inputs[0]] for own in derived.tables if derived.inputs[0] in known}
    if table not in known:
        raise UnknownName(f"table in edition {edition}", table, known)
    source = known[table]
    return Citation(
        source=source.key,
        title=source.title,
        publisher=source.publisher,
        licence=source.licence,
        licence_url=source.licence_url,
        url=source.url,
        text=unloaded(source),
        release=NOT_LOADED,
        retrieved="",
    )


def unloaded(source: Source) -> str:
    """How a source is cited that the edition was built without: there is no release to cite."""
    return f"{source.publisher}: {source.title.en}; not part of this edition"


def _current(settings: Settings) -> Path:
    """The folder of the edition that serves: the starter's where none has been built."""
    pointer = settings.data / "current"
    try:
        name = pointer.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return STARTER
    folder = settings.data / "editions" / name
    if not _plain(name) or not (folder / FILE).is_file():
        raise EditionNotFound(
            f"{pointer} names edition {name!r}, which is not in {folder.parent}. There: {', '.join(names(settings)) or 'none'}. "
            "Build one with 'varde update', or use the edition 'starter'."
        )
    return folder


def _plain(name: str) -> bool:
    """Whether it is a bare name that cannot lead out of the editions' folder."""
    return Path(name).name == name and not name.startswith(".")


def names(settings: Settings) -> list[str]:
    """The editions that have been built here, oldest first; a build that is under way is none."""
    folder = settings.data / "editions"
    if not folder.is_dir():
        return []
    found = [path for path in folder.iterdir() if not path.name.startswith(".") and (path / FILE).is_file()]
    return [path.name for path in sorted(found, key=lambda path: (path.stat().st_mtime, path.name))]
