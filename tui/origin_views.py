"""Origins as a tree of rows, and the evidence of a link as text.  Pure: records in, rows and pieces out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claims.outlets import publisher
from tui.clock import clock_words
from tui.columns import Column, Row
from tui.details import Detail, Piece, lines
from tui.finding import found_words, matches
from tui.rows import Content
from tui.safe import safe_line
from tui.wording import counted, joined, when_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from claims.types import Evidence, OriginLink
    from store.records import ArticleRecord
    from tui.archive import Chains

EMPTY: Final = "No article has been compared yet."
COLUMNS: Final = (
    Column("tree", "Origin, its articles, and why they count as one", 44, 400, grows=True),
    Column("share", "In common", 6, 12, 1),
    Column("date", "Published", 9, 12, 2),
)
NO_ORIGIN: Final = "not compared yet"
HOW_WORDS: Final[dict[str, str]] = {
    "credit": "credits the same agency as",
    "verbatim": "copies word for word from",
    "rewrite": "rewrites, in the same order,",
    "desk": "was joined by the desk with",
}
HOW_MEANINGS: Final[dict[str, str]] = {
    "credit": "Both articles name the same agency as their only source.",
    "verbatim": "Most of the sentences they share are the same word for word.",
    "rewrite": "Their sentences say the same things in the same order, in other words. Nobody need have credited anybody.",
    "desk": "An editor said that they are one reporting chain; the log says who, when and why.",
}


@dataclass(frozen=True, slots=True)
class Chain:
    """One origin: its articles in order of arrival, and the links between them."""

    label: str
    members: tuple[ArticleRecord, ...]
    links: tuple[OriginLink, ...]

    @property
    def outlets(self) -> tuple[str, ...]:
        """Their names; an article that names none counts as an outlet of its own."""
        named = {each.outlet or each.source: each for each in self.members}
        return tuple(publisher(each.outlet, each.source) for each in named.values())


def chains_of(chains: Chains) -> tuple[Chain, ...]:
    """The origins, the one behind most articles first."""
    found: dict[str, list[ArticleRecord]] = {}
    for record in chains.snapshot.articles:
        found.setdefault(record.origin or NO_ORIGIN, []).append(record)
    result = []
    for label, members in found.items():
        ids = {each.id for each in members}
        links = tuple(each for each in chains.links if each.article in ids and each.other in ids)
        result.append(Chain(label, tuple(members), links))
    return tuple(sorted(result, key=lambda each: -len(each.members)))


def origin_content(chains: Chains, wanted: str, now: datetime) -> Content:
    """The tree; under a filter the whole of each origin that matches somewhere."""
    found = chains_of(chains)
    kept = [each for each in found if matches(wanted, *_words(each))]
    rows = tuple(row for each in kept for row in _rows(each, now))
    counts = joined(
        counted(len(chains.snapshot.articles), "article"),
        counted(chains.snapshot.outlets, "outlet"),
        counted(chains.snapshot.origins, "origin"),
    )
    title = joined("7 Sources", counts, f"{len(kept)} match “{wanted}”" if wanted else "")
    return Content(title, COLUMNS, rows, found_words(wanted, len(found)) or EMPTY)


def _words(chain: Chain) -> Iterator[str]:
    yield chain.label
    for each in chain.members:
        yield from (publisher(each.outlet, each.source), each.title or "", each.source, *each.credits)
    yield from (each.how for each in chain.links)


def _rows(chain: Chain, now: datetime) -> Iterator[Row]:
    size = joined(counted(len(chain.members), "article"), counted(len(chain.outlets), "outlet"))
    yield _row(f"origin|{chain.label}", f"{chain.label} · {size}", "", "", loud=len(chain.members) > 1)
    names = _names(chain.members)
    for place, member in enumerate(chain.members):
        last = place == len(chain.members) - 1
        title = f"{names[member.id]}: {member.title}" if member.title else names[member.id]
        date = clock_words(member.published, now)
        yield _row(f"article|{member.id}", f"{'└' if last else '├'}─ {title}", "", date)
        for link in chain.links:
            if link.other == member.id:
                words = f"{HOW_WORDS[link.how]} {names[link.article]}"
                stem = " " if last else "│"
                yield _row(link_key(link), f"{stem}    └ {words}", _share(link), "")


def _row(key: str, tree: str, share: str, date: str, *, loud: bool = False) -> Row:
    return Row(key, (safe_line(tree), safe_line(share), safe_line(date)), style="medium" if loud else "")


def _names(members: Sequence[ArticleRecord]) -> dict[int, str]:
    """What each article is called among the others: its outlet, numbered where two are of one outlet."""
    outlets = [publisher(each.outlet, each.source) for each in members]
    return {
        each.id: f"{name} (article {each.id})" if outlets.count(name) > 1 else name
        for each, name in zip(members, outlets, strict=True)
    }


def link_key(link: OriginLink) -> str:
    """The identity of a link through refreshes."""
    return f"link|{link.article}|{link.other}|{link.how}"


def _share(link: OriginLink) -> str:
    return f"{link.share:.0%}" if link.in_text else ""


def origin_detail(chains: Chains, key: str, now: datetime) -> Detail | None:
    """Why a link is drawn, what an article is, or what an origin stands for."""
    kind, _, rest = key.partition("|")
    for chain in chains_of(chains):
        if kind == "origin" and chain.label == rest:
            return _of_chain(chain)
        for member in chain.members:
            if kind == "article" and rest == str(member.id):
                return _of_article(member, chain, now)
        for link in chain.links:
            if key == link_key(link):
                return _of_link(link, chain)
    return None


def _of_chain(chain: Chain) -> Detail:
    alone = len(chain.members) == 1
    words = (
        "One article, which shares its reporting with no other."
        if alone
        else f"{counted(len(chain.members), 'article')} of {counted(len(chain.outlets), 'outlet')} go back to one"
        " piece of reporting. What they say in common counts once."
    )
    names = _names(chain.members)
    told = (
        f"{names[link.other]} {HOW_WORDS[link.how]} {names[link.article]} {_share(link)}"
        for link in chain.links
    )
    pieces = (
        *lines(chain.label, part="lead"),
        *lines(words, ", ".join(chain.outlets)),
        Piece("\n"),
        *lines(*told, part="plain"),
    )
    return Detail(chain.label, pieces, None, f"{chain.label}: {', '.join(chain.outlets)}")


def _of_article(record: ArticleRecord, chain: Chain, now: datetime) -> Detail:
    credited = f"credits {', '.join(record.credits)}" if record.credits else "credits nobody"
    pieces = (
        *lines(record.title or publisher(record.outlet, record.source), part="lead"),
        *lines(
            joined(
                publisher(record.outlet, record.source), when_words(record.published), record.byline or ""
            ),
            record.source,
            joined(credited, f"origin: {chain.label}"),
            joined(counted(record.casualties, "figure"), counted(record.statements, "statement")),
            f"first seen {clock_words(record.first_seen, now)}",
        ),
    )
    return Detail(publisher(record.outlet, record.source), pieces, record.source, record.source)


def _of_link(link: OriginLink, chain: Chain) -> Detail:
    names = _names(chain.members)
    first, second = names[link.article], names[link.other]
    share = f"{link.share:.0%} of the shorter one is in the other." if link.in_text else ""
    pairs = len({each.start for each in link.evidence if each.article == link.article})
    pieces = (
        *lines(f"{second} {HOW_WORDS[link.how]} {first}", part="lead"),
        *lines(HOW_MEANINGS[link.how], joined(share, counted(pairs, "passage") if link.evidence else "")),
        *_passages(link.evidence, names),
    )
    return Detail(f"{first} / {second}", pieces, link.evidence[-1].source if link.evidence else None,
                  "\n".join(each.text for each in link.evidence))  # fmt: skip


def _passages(evidence: Sequence[Evidence], names: dict[int, str]) -> Iterator[Piece]:
    """The passages in turn: one of the one article, its match in the other."""
    before = None
    for each in evidence:
        if before is None or each.article == evidence[0].article or each.article == before:
            yield Piece("\n")
        before = each.article
        yield Piece(f"{names.get(each.article, publisher(each.outlet, each.source))}: ", "head")
        yield Piece(f"{' '.join(each.text.split())}\n", "plain")
