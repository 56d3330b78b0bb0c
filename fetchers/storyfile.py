"""`story.toml`: what a folder of seeds says of its story."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from fetchers.clean import clean_line, clean_or_none
from fetchers.dates import iso_moment
from fetchers.files import read_regular
from fetchers.types import FetchError, SiteRules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

STORY_FILE = "story.toml"
_LIMIT = 256 * 1024
_KEYS = ("title", "slug", "started", "sides", "match", "outlets", "sites")
_SITE_KEYS = ("name", "language", "pages", "paywall", "article", "drop")


@dataclass(frozen=True, slots=True)
class StoryFile:
    """A story as its file describes it.

    `started` is an ISO 8601 date or None; `sides` and `match` are in the order of the file; `outlets`
    gives the publisher of a seed by its path relative to the folder; `sites` are rules for article pages by host.
    An empty list says as much as none: sides are found from the texts, every article of the feeds belongs.
    `source` is the file and `keys` what stands in it, so that an empty list can be told from none all the same.
    """

    title: str
    slug: str | None = None
    started: str | None = None
    sides: tuple[str, ...] = ()
    match: tuple[str, ...] = ()
    outlets: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    sites: Mapping[str, SiteRules] = field(default_factory=lambda: MappingProxyType({}))
    source: str = field(default="", compare=False)
    keys: frozenset[str] = field(default=frozenset(), compare=False)


def read_story_file(path: Path) -> StoryFile:
    """The story that a TOML file describes; FetchError says which key is wrong and how to write it."""
    source = clean_line(path.as_posix())
    try:
        table = tomllib.loads(read_regular(path, limit=_LIMIT).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FetchError(source, f"it is not UTF-8 (byte {error.start}); save it as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise FetchError(source, f"it is not valid TOML: {clean_line(str(error))}") from error
    return _Reader(source, table).story()


class _Reader:
    """The table of one file with its name, so that every complaint can say where it stands."""

    def __init__(self, source: str, table: dict[str, object]) -> None:
        self.source = source
        self.table = table

    def story(self) -> StoryFile:
        unknown = [clean_line(key) for key in self.table if key not in _KEYS]
        if unknown:
            raise self._wrong(f"it has the unknown key {unknown[0]!r}; the keys are {', '.join(_KEYS)}")
        title = self._words("title")
        if title is None:
            raise self._wrong('it has no title; add a line such as title = "Floods in the north"')
        return StoryFile(
            title,
            self._words("slug"),
            self._day("started"),
            self._list("sides"),
            self._list("match"),
            self._outlets(),
            self._sites(),
            source=self.source,
            keys=frozenset(self.table),
        )

    def _wrong(self, message: str) -> FetchError:
        return FetchError(self.source, message)

    def _words(self, key: str) -> str | None:
        value = self.table.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not clean_line(value):
            raise self._wrong(f'{key} must be words in quotation marks: {key} = "…"')
        return clean_line(value)

    def _day(self, key: str) -> str | None:
        value = self.table.get(key)
        if value is None:
            return None
        moment = iso_moment(value)
        if moment is None:
            raise self._wrong(f"{key} must be a date: {key} = 2022-09-13")
        return moment[:10]

    def _list(self, key: str) -> tuple[str, ...]:
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(
            isinstance(item, str) and clean_line(item) for item in value
        ):
            raise self._wrong(f'{key} must be a list of words: {key} = ["…", "…"]')
        return tuple(clean_line(item) for item in value)

    def _outlets(self) -> Mapping[str, str]:
        value = self.table.get("outlets", {})
        if not isinstance(value, dict) or not all(
            isinstance(name, str) and clean_line(name) for name in value.values()
        ):
            raise self._wrong(
                'outlets must be a table of file names: [outlets], then "1.txt" = "Harbour Gazette"'
            )
        return MappingProxyType({clean_line(file): clean_line(name) for file, name in value.items()})

    def _sites(self) -> Mapping[str, SiteRules]:
        value = self.table.get("sites", {})
        if not isinstance(value, dict) or not all(isinstance(about, dict) for about in value.values()):
            raise self._wrong(
                'sites must be tables by host: [sites."gazette.example"], then name = "Harbour Gazette"'
            )
        return MappingProxyType(
            {
                clean_line(place).lower().removeprefix("www."): self._site(place, about)
                for place, about in value.items()
            }
        )

    def _site(self, place: str, about: Mapping[str, object]) -> SiteRules:
        where = f'[sites."{clean_line(place)}"]'
        unknown = [clean_line(key) for key in about if key not in _SITE_KEYS]
        if unknown:
            raise self._wrong(
                f"{where} has the unknown key {unknown[0]!r}; the keys are {', '.join(_SITE_KEYS)}"
            )
        for key in ("name", "language", "article"):
            if key in about and not (isinstance(about[key], str) and clean_line(str(about[key]))):
                raise self._wrong(f'{where}: {key} must be words in quotation marks: {key} = "…"')
        for key in ("pages", "paywall"):
            if key in about and not isinstance(about[key], bool):
                raise self._wrong(f"{where}: {key} must be true or false")
        drop = about.get("drop", [])
        if not isinstance(drop, list) or not all(isinstance(path, str) for path in drop):
            raise self._wrong(f'{where}: drop must be a list of XPaths: drop = ["//aside"]')
        article = about.get("article")
        for path in (*drop, *([article] if article else [])):
            self._check_path(where, str(path))
        return SiteRules(
            name=clean_or_none(about.get("name")),
            language=clean_or_none(about.get("language")),
            pages=bool(about.get("pages", True)),
            paywall=bool(about.get("paywall", False)),
            article=str(article) if article else None,
            drop=tuple(drop),
        )

    def _check_path(self, where: str, path: str) -> None:
        from lxml import etree

        try:
            etree.XPath(path)
        except etree.XPathError as error:
            raise self._wrong(f"{where}: {clean_line(path)[:80]!r} is no XPath ({error})") from error
