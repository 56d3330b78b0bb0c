"""An article page: its text as lines, and what it says of itself.

The text is trafilatura's choice of paragraphs.  Trafilatura leaves out the short lines around them, and
those are the ones that carry bylines, dates and agency credits; so the lines between the headline and the
first paragraph, and the few after the last, are put back.  Menus, sidebars and footers are not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize
from urllib.parse import urljoin

from fetchers.clean import clean_line, clean_or_none, clean_text
from fetchers.dates import iso_moment
from fetchers.decode import declared_for_html, declared_in_html, decode
from fetchers.linked_data import MAX_BLOCK, is_for_subscribers, moments
from fetchers.links import host, web_link
from fetchers.markup import Line, lines, parse
from fetchers.sites import rules_for
from fetchers.types import SiteRules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.html import HtmlElement

_NEAR = 6  # how many short lines before and after the paragraphs are put back
_SHORT = 120  # characters
_SEPARATORS = re.compile(r"\s+[|\-–—:·»«]+\s+|：|｜")
_NOT_A_LETTER = re.compile(r"[\W_]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}")
_MAX_FURNITURE = 20_000  # characters


@dataclass(frozen=True, slots=True)
class Page:
    """What was read off a page.  `text` begins with the headline; `body` is the length of the paragraphs.

    `url` is the page's own canonical address when it names one, otherwise the one it came from.
    `for_subscribers` is True where the page says that its text is not for everybody.  `furniture` are the
    other visible lines of the page, when they were asked for.
    """

    text: str
    body: int
    title: str | None
    outlet: str | None
    byline: str | None
    published: str | None
    language: str | None
    url: str | None
    for_subscribers: bool = False
    furniture: str = ""


class NoArticle(ValueError):
    """There is no article text in the page."""


def read_document(
    body: bytes,
    url: str | None,
    content_type: str,
    rules: SiteRules | None = None,
) -> Page:
    """`read_page` of bytes in the encoding that they, their type or their own head declare.  Raises NotText too."""
    return read_page(decode(body, declared_for_html(body, content_type)), url, rules)


def read_saved_page(body: bytes, sites: Mapping[str, SiteRules]) -> Page:
    """A page that was saved to a file, with the lines around its article.  Raises NoArticle and NotText.

    The rules are those of the site that the page says it is from.
    """
    html = decode(body, declared_in_html(body))
    tree = parse(html) if sites else None
    rules = None if tree is None else rules_for(sites, _canonical(tree, None))
    return read_page(html, None, rules, furniture=True)


def read_page(
    html: str, url: str | None = None, rules: SiteRules | None = None, *, furniture: bool = False
) -> Page:
    """The article of an HTML page, all of it cleaned.  Raises NoArticle.

    `rules` are what an editor knows better about the site; with `furniture` the lines around the article are
    kept too.
    """
    rules = rules or SiteRules()
    tree = parse(html)
    if tree is None:
        raise NoArticle("the page is empty")
    about = _extracted(_without_data(tree, html, rules), url)
    rendered = lines(tree)
    body = clean_text(_chosen(tree, rules) or about.get("text") or "")
    if not body.strip():
        body = "\n".join(clean_text(line.text) for line in rendered if not line.around)
    if not body.strip():
        raise NoArticle("no article text was found in the page")
    site = clean_or_none(about.get("sitename"))
    title = _title(clean_or_none(about.get("title")), site, rendered)
    text = _text(title, [line for line in body.split("\n") if line.strip()], rendered)
    return Page(
        text=text,
        body=len(body),
        title=title,
        outlet=rules.name or _outlet(site, url),
        byline=clean_or_none(about.get("author")),
        published=_published(tree, about.get("date")),
        language=rules.language or _language(tree),
        url=_canonical(tree, url),
        for_subscribers=is_for_subscribers(tree),
        furniture=_furniture(rendered, text) if furniture else "",
    )


def _extracted(html: str, url: str | None) -> dict[str, str | None]:
    """Trafilatura's text of the page and what it found out about it."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    try:
        found = bare_extraction(
            html,
            url=url,
            with_metadata=True,
            include_comments=False,
            # A date guessed from any number in the page would be worse than none.
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except MemoryError:
        raise
    except Exception as error:  # what a hostile page makes an extractor raise cannot be listed
        raise NoArticle(f"the page cannot be taken apart ({type(error).__name__})") from error
    return found.as_dict() if isinstance(found, Document) else {}


def _without_data(tree: HtmlElement, html: str, rules: SiteRules) -> str:
    """The page without what the rules drop, and without scripts of a size that would cost the extractor dear."""
    from lxml import etree

    unwanted = [script for script in tree.iter("script") if len(script.text or "") > MAX_BLOCK]
    for path in rules.drop:
        found = tree.xpath(path)
        unwanted += (
            [each for each in found if isinstance(each, etree._Element)] if isinstance(found, list) else []
        )
    if not unwanted:
        return html
    for element in unwanted:
        if element.getparent() is not None:
            element.drop_tree()
    return str(etree.tostring(tree, encoding="unicode", method="html"))


def _chosen(tree: HtmlElement, rules: SiteRules) -> str:
    """The text of the elements that the rules name as the article; empty without such rules or elements."""
    found = tree.xpath(rules.article) if rules.article else []
    elements = [each for each in found if hasattr(each, "iter")] if isinstance(found, list) else []
    return "\n".join(line.text for element in elements for line in lines(element))


def _furniture(rendered: list[Line], text: str) -> str:
    """The visible lines that are not in the article's text, in their order, as far as there is room for them."""
    known = {_same(line) for line in text.split("\n")}
    whole = _same(text)
    kept: list[str] = []
    room = _MAX_FURNITURE
    for line in rendered:
        written = clean_line(line.text)
        folded = _same(written)
        if not folded or folded in known or (len(folded) > _SHORT and folded in whole):
            continue
        if len(written) + 1 > room:
            break
        known.add(folded)
        kept.append(written)
        room -= len(written) + 1
    return "\n".join(kept)


def with_headline(title: str | None, text: str) -> str:
    """The text with its headline first, which is put there unless one of the first lines is the headline."""
    if title is None:
        return text
    opening = [line for line in text.split("\n", 20)[:20] if line.strip()][:5]
    if any(_same(title) == _same(line) for line in opening):
        return text
    return f"{title}\n\n{text}" if text.strip() else title


def _text(title: str | None, body: list[str], rendered: list[Line]) -> str:
    if title is not None:
        body = [line for line in body[:3] if _same(line) != _same(title)] + body[3:]
    places = _places(body, rendered)
    if places:
        headline = _headline(title, rendered, places[0])
        before = rendered[headline + 1 : places[0]] if headline is not None else []
        after = rendered[places[-1] + 1 : places[-1] + 1 + _NEAR]
        body = [*_short(before[:_NEAR], body), *body, *_short(_until_heading(after), body)]
    return with_headline(title, "\n\n".join(body))


def _places(body: list[str], rendered: list[Line]) -> list[int]:
    """Where in the rendered page the paragraphs of the article stand."""
    wanted = {_same(line) for line in body if len(line) > _SHORT // 2}
    return [place for place, line in enumerate(rendered) if _same(clean_text(line.text)) in wanted]


def _headline(title: str | None, rendered: list[Line], before: int) -> int | None:
    """The last line above the article that is its headline."""
    for place in range(before - 1, -1, -1):
        line = rendered[place]
        if line.heading == 1 or (title and _same(line.text) == _same(title)):
            return place
    return None


def _until_heading(following: list[Line]) -> Iterator[Line]:
    for line in following:
        if line.heading or line.around:
            return
        yield line


def _short(candidates: Iterator[Line] | list[Line], body: list[str]) -> list[str]:
    known = {_same(line) for line in body}
    cleaned = [clean_text(line.text) for line in candidates if not line.around]
    return [line for line in cleaned if len(line) <= _SHORT and _same(line) not in known]


def _title(title: str | None, site: str | None, rendered: list[Line]) -> str | None:
    """The headline without the site's name behind it, which pages put into their titles."""
    headings = [clean_line(line.text) for line in rendered if line.heading == 1]
    if title is None:
        return headings[0] if len(headings) == 1 else None
    for heading in headings:
        if heading and title.startswith(heading) and _SEPARATORS.match(title, len(heading)):
            return heading
    cuts = list(_SEPARATORS.finditer(title))
    if cuts and site and _names(title[cuts[-1].end() :], site):
        return title[: cuts[-1].start()].strip() or title
    return title


def _names(suffix: str, site: str) -> bool:
    suffix, site = _same(suffix), _same(site)
    return bool(suffix) and (suffix in site or site in suffix)


def _outlet(name: str | None, url: str | None) -> str | None:
    """The site's name; None where trafilatura found no better one than the host of the address."""
    if name is None or (url and name.lower().partition(":")[0].removeprefix("www.") in host(url)):
        return None
    return name.replace("_", " ")


def _same(text: str) -> str:
    """Letters and digits only, accents apart: how two printings of one line are compared."""
    return _NOT_A_LETTER.sub("", normalize("NFKD", text)).casefold()


def _published(tree: HtmlElement, fallback: object) -> str | None:
    """The moment the page names for machines, else the day that trafilatura finds in it."""
    return next(filter(None, map(iso_moment, moments(tree))), None) or iso_moment(fallback)


def _language(tree: HtmlElement) -> str | None:
    found = _LANGUAGE.match((tree.get("lang") or tree.get("xml:lang") or "").strip())
    return found[0].lower() if found else None


def _canonical(tree: HtmlElement, url: str | None) -> str | None:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            return web_link(urljoin(url or "", link.get("href") or "")) or url
    return url
