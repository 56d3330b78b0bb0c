"""A folder of local articles ("seeds"), with or without a `story.toml`.

Four kinds of files are read, in sub-folders too; everything else in the folder is passed over.

    .txt          the text word for word: offsets into the stored text are offsets into the file
    .md           the plain text; front matter (`---` or `+++`) may give the keys below
    .html, .htm   the article of a saved page, with what the page says of itself
    .json         one article as an object, or a list of them, with the keys below

Keys, the first that is there counts:

    title         title, headline
    text          text, body, content, content_html         (JSON only; HTML is turned into text)
    outlet        outlet, source, site_name, publisher
    byline        byline, author, authors
    published     date, published, published_at
    url           url, link: where the article can be opened
    credits       credits: a list of agencies, or one string with commas
    language      language, lang: a code such as "en"

Of a saved page its menus, comments and footers are kept too, behind the article (`furniture_from`).  It is read by
the rules that `story.toml` has for its site (`[sites]`), which it names by its canonical address.

An article carries None where its document says nothing; the outlet may also come from the `[outlets]`
table of `story.toml`, which wins.  A file that cannot be read is one problem and stops nothing.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Self

from fetchers.clean import clean_line, clean_or_none, clean_text
from fetchers.dates import iso_moment
from fetchers.decode import NotText, declared_in_html, decode
from fetchers.files import LocalFile, read_regular, walk
from fetchers.links import web_link
from fetchers.storyfile import STORY_FILE, StoryFile, read_story_file
from fetchers.types import Article, FetchError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from fetchers.pool import Pool
    from fetchers.types import SiteRules

FILE_LIMIT = 5_000_000
MAX_LIST = 10_000

_HTML = re.compile(r"</?(?:p|br|div|span|li|h[1-6])\b[^<>]*>", re.IGNORECASE)

_TITLE = ("title", "headline")
_TEXT = ("text", "body", "content")
_OUTLET = ("outlet", "source", "site_name", "publisher")
_BYLINE = ("byline", "author", "authors")
_PUBLISHED = ("date", "published", "published_at")
_URL = ("url", "link")
_LANGUAGE = ("language", "lang")


@dataclass(frozen=True, slots=True)
class SeedRound:
    """What a folder holds: its articles in path order, what could not be read, and its story if it has one."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]
    story: StoryFile | None
    wrong_story: Problem | None = None
    """What is wrong with its `story.toml`, which is among the problems too."""


def read_seeds(folder: Path) -> SeedRound:
    """Read every article in a folder.  Raises FetchError only when the folder itself cannot be listed."""
    articles: list[Article] = []
    problems: list[Problem] = []
    story, wrong_story = _story(folder)
    with _SavedPages(story.sites if story else {}) as pages:
        for found in walk(folder, frozenset(_READERS), limit=FILE_LIMIT):
            if isinstance(found, Problem):
                problems.append(found)
                continue
            try:
                articles.extend(_read(found, pages))
            except FetchError as error:
                problems.append(error.problem)
    if wrong_story is not None:
        problems.append(wrong_story)
    if not articles and not problems:
        kinds = ", ".join(sorted(_READERS))
        problems.append(
            Problem(clean_line(folder.as_posix()), f"no article in it; put files here that end in {kinds}")
        )
    outlets = story.outlets if story else {}
    named = tuple(_with_outlet(article, outlets) for article in articles)
    return SeedRound(named, tuple(problems), story, wrong_story)


def _story(folder: Path) -> tuple[StoryFile | None, Problem | None]:
    """The story of a folder, or what is wrong with its file; neither where there is none."""
    file = folder / STORY_FILE
    if not (file.exists() or file.is_symlink()):
        return None, None
    try:
        return read_story_file(file), None
    except FetchError as error:
        return None, error.problem


def read_seed(path: Path) -> tuple[Article, ...]:
    """The articles of one file of these kinds, as a folder with it would give them.  Raises FetchError."""
    # A file that is named is meant, also where the name is a link to it; in a folder nobody chose the links.
    data = read_regular(os.path.realpath(path), limit=FILE_LIMIT, source=clean_line(path.as_posix()))
    file = LocalFile(PurePosixPath(clean_line(path.name)), clean_line(path.as_posix()), data)
    with _SavedPages({}) as pages:
        return tuple(_read(file, pages))


def _read(file: LocalFile, pages: _SavedPages) -> Iterator[Article]:
    declared = declared_in_html(file.data) if _suffix(file) in (".html", ".htm") else None
    try:
        text = decode(file.data, declared)
    except NotText as error:
        raise FetchError(file.source, f"{error}; save it as UTF-8 text") from error
    if not text.strip():
        raise FetchError(file.source, "it is empty; put the article's text in it or delete it")
    yield from _READERS[_suffix(file)](file, text, pages)


def _suffix(file: LocalFile) -> str:
    return file.relative.suffix.lower()


def _read_text(file: LocalFile, text: str, pages: _SavedPages) -> Iterator[Article]:
    yield Article(str(file.relative), file.source, clean_text(text))


def _read_markdown(file: LocalFile, text: str, pages: _SavedPages) -> Iterator[Article]:
    from fetchers.markdown import BadFrontMatter, first_heading, front_matter, plain_text
    from fetchers.pages import with_headline

    try:
        about, below = front_matter(clean_text(text))
    except BadFrontMatter as error:
        raise FetchError(file.source, clean_line(str(error))) from error
    title = _line(about, _TITLE) or first_heading(below)
    body = plain_text(below)
    if not body.strip():
        raise FetchError(file.source, "there is no text below its front matter; add the article's text")
    yield _described(file, about, title, clean_text(with_headline(title, body)))


def _read_html(file: LocalFile, text: str, pages: _SavedPages) -> Iterator[Article]:
    page = pages.read(file)
    around = page.pop("furniture")
    article = f"{page['text']}\n\n"
    yield Article(
        identity=str(file.relative),
        source=file.source,
        text=article + around if around else page["text"],
        title=page["title"],
        outlet=page["outlet"],
        byline=page["byline"],
        published=page["published"],
        language=page["language"],
        furniture_from=len(article) if around else None,
    )


class _SavedPages:
    """Takes saved pages apart in a process of its own, which is started for the first of them."""

    def __init__(self, sites: Mapping[str, SiteRules]) -> None:
        self._sites = sites
        self._pool: Pool | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        if self._pool is not None:
            self._pool.close()

    def read(self, file: LocalFile) -> dict[str, Any]:
        """The fields of the `Page` in a file.  Raises FetchError."""
        from fetchers.pool import Limits, ParserRefused, Pool

        if self._pool is None:
            self._pool = Pool(Limits(processes=1))
        try:
            return self._pool.saved_page(file.data, self._sites)
        except ParserRefused as error:
            raise FetchError(file.source, f"{error}; save the article's text as .txt") from error


def _read_json(file: LocalFile, text: str, pages: _SavedPages) -> Iterator[Article]:
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise FetchError(
            file.source, f"it is not valid JSON ({where}: {error.msg}); correct it there"
        ) from error
    except (ValueError, RecursionError) as error:
        raise FetchError(file.source, "its JSON is nested too deep or holds an endless number") from error
    items = found if isinstance(found, list) else [found]
    if not items:
        raise FetchError(file.source, "its list is empty; put article objects in it or delete it")
    if len(items) > MAX_LIST:
        raise FetchError(file.source, f"it lists more than {MAX_LIST:,} articles; split it")
    listed = isinstance(found, list)
    # The whole file is read before any of it is handed on: a half-read list would look like a whole one.
    yield from [_json_article(file, item, place if listed else None) for place, item in enumerate(items)]


def _json_article(file: LocalFile, item: object, place: int | None) -> Article:
    from fetchers.markup import plain
    from fetchers.pages import with_headline

    which = "it" if place is None else f"article {place + 1} of its list"
    if not isinstance(item, dict):
        raise FetchError(file.source, f'{which} is not an object; write {{"title": "…", "text": "…"}}')
    body = next((item[key] for key in _TEXT if isinstance(item.get(key), str) and item[key].strip()), None)
    if body is None and isinstance(item.get("content_html"), str):
        body = item["content_html"]
    if body is not None and _HTML.search(body):
        body = plain(body)
    if not body:
        raise FetchError(file.source, f"{which} has no text; give it under one of {', '.join(_TEXT)}")
    title = _line(item, _TITLE)
    article = _described(file, item, title, with_headline(title, clean_text(body)))
    if place is None:
        return article
    own = clean_or_none(item.get("id")) or _link(item)
    return replace(article, identity=f"{file.relative}#{own or place + 1}")


def _described(file: LocalFile, about: Mapping[str, object], title: str | None, text: str) -> Article:
    return Article(
        identity=str(file.relative),
        source=_link(about) or file.source,
        text=text,
        title=title,
        outlet=_line(about, _OUTLET),
        byline=_line(about, _BYLINE),
        credits=_names(about.get("credits")),
        published=next((moment for key in _PUBLISHED if (moment := iso_moment(about.get(key)))), None),
        language=_line(about, _LANGUAGE),
    )


def _line(about: Mapping[str, object], keys: tuple[str, ...]) -> str | None:
    """The first of the keys that is given; several names (of authors) become one line."""
    for key in keys:
        value = about.get(key)
        line = ", ".join(_names(value)) if isinstance(value, list) else clean_or_none(_name(value))
        if line and web_link(line) is None:
            return line
    return None


def _names(value: object) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else ()
    return tuple(name for part in parts if (name := clean_or_none(_name(part))))


def _name(value: object) -> object:
    """Authors and publishers are sometimes objects with a name."""
    return value.get("name") if isinstance(value, dict) else value


def _link(about: Mapping[str, object]) -> str | None:
    return next((link for key in _URL if (link := web_link(about.get(key)))), None)


def _with_outlet(article: Article, outlets: Mapping[str, str]) -> Article:
    named = outlets.get(article.identity) or outlets.get(article.identity.partition("#")[0])
    return replace(article, outlet=named) if named else article


_READERS: dict[str, Callable[[LocalFile, str, _SavedPages], Iterator[Article]]] = {
    ".txt": _read_text,
    ".md": _read_markdown,
    ".html": _read_html,
    ".htm": _read_html,
    ".json": _read_json,
}
