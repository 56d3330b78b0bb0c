"""Which articles are one reporting chain: a hundred reprints of one agency are one origin, not a hundred.

Four kinds of evidence link two articles:

credit    both credit the same single agency; an article that credits several is a chain of its own
verbatim  a block of sentences stands in both nearly word for word
rewrite   the sentences of one follow those of the other in the same order, reworded
desk      an editor said so; an editor may also cut a link

Linked articles are one origin, named after its agency, else after the outlet of its first article.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from claims.comparing.alignment import FEWEST_WORDS, Gist, align, gists
from claims.comparing.candidates import Candidates
from claims.comparing.chains import Chains
from claims.comparing.kept import Kept
from claims.comparing.shelves import InOrder
from claims.comparing.view import evidence, outlet_name
from claims.types import NO_RULINGS, Account, Evidence, OriginLink

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from claims.reading.page.text import Page
    from claims.types import Rulings

VERBATIM = 0.8
"""Share of common content words from which a sentence counts as taken over word for word."""
VERBATIM_SENTENCES = 3
VERBATIM_SHARE = 0.2
VERBATIM_WORDS = 24
"""So many sentences, this share of the shorter article, and so many content words must stand in both word for word."""
REWRITTEN_SENTENCES = 6
REWRITTEN_SHARE = 0.4
"""So many sentences, and this share of the shorter article, must follow each other in order."""
OWN_SENTENCES = 3
OWN_SHARE = 0.5
"""So many of either kind must be the papers' own words: what was said or released, any paper may print."""


@dataclass(frozen=True, slots=True)
class Origins:
    """`labels` names the reporting chain of every article, `links` say why articles share one; `copies` are those of
    the links that the texts show."""

    labels: Mapping[int, str]
    links: tuple[OriginLink, ...]
    copies: tuple[OriginLink, ...] = ()


class _Links:
    """The links of a story as they were found last."""

    def __init__(self) -> None:
        self.held: dict[int, Account] = {}
        self.crediting: dict[str, dict[int, Account]] = {}
        self.first: dict[str, Account] = {}
        self.credited: InOrder[int, OriginLink] = InOrder()
        self.candidates = Candidates()
        self.in_text: InOrder[tuple[int, int], OriginLink] = InOrder()
        self.joined: dict[tuple[int, int], OriginLink] = {}
        self.chains = Chains()
        self.origins = Origins({}, ())
        self.rulings: Rulings | None = None


def find_origins(
    accounts: Sequence[Account],
    pages: Mapping[int, Page],
    rulings: Rulings = NO_RULINGS,
    kept: Kept | None = None,
) -> Origins:
    """The reporting chains of a story as the desk has ruled.  The order of `accounts` makes no difference.

    What is `kept` is found again only for articles that changed.
    """
    if kept is None:
        kept = Kept()
        kept.take(sorted(accounts, key=lambda account: account.article))
    links, unseen = kept.part(find_origins, _Links)
    if not unseen and rulings == links.rulings:
        return links.origins
    current = {account.article: account for account in accounts}
    _link_credits(links, current, unseen)
    _link_texts(links, current, pages, unseen, kept)
    found, copies = [*links.credited.all()], [*links.in_text.all()]
    cut = frozenset(rulings.cut)
    if cut:
        found = [link for link in found if (link.article, link.other) not in cut]
        copies = [link for link in copies if (link.article, link.other) not in cut]
    found += copies
    links.joined = {
        pair: links.joined.get(pair) or OriginLink(*pair, "desk", 1.0, ())
        for pair in sorted(rulings.joined)
        if pair[0] in current and pair[1] in current
    }
    found += links.joined.values()
    links.rulings = rulings
    labels, moved = links.chains.labels(current, found, unseen, cut, _label)
    kept.news.update(("origin", article) for article in moved)
    links.origins = Origins(labels, tuple(found), tuple(copies))
    return links.origins


# --- links ------------------------------------------------------------------------------------------


def _link_credits(links: _Links, current: Mapping[int, Account], articles: Collection[int]) -> None:
    """Each article that credits one agency alone, linked to the first that credits the same one."""
    agencies: set[str] = set()
    for article in articles:
        before, now = links.held.pop(article, None), current.get(article)
        links.credited.drop(article)
        if before is not None and len(before.credits) == 1:
            del links.crediting[before.credits[0]][article]
            agencies.add(before.credits[0])
        if now is not None:
            links.held[article] = now
        if now is not None and len(now.credits) == 1:
            links.crediting.setdefault(now.credits[0], {})[article] = now
            agencies.add(now.credits[0])
    for agency in agencies:
        crediting = links.crediting[agency]
        if not crediting:
            del links.crediting[agency]
            links.first.pop(agency, None)
            continue
        first = crediting[min(crediting)]
        relink = crediting if links.first.get(agency) is not first else crediting.keys() & set(articles)
        links.first[agency] = first
        for article in relink:
            if article == first.article:
                links.credited.drop(article)
            else:
                links.credited.put(article, _credit_link(first, crediting[article], agency))


def _credit_link(first: Account, other: Account, agency: str) -> OriginLink:
    shown = [passage for each in (first, other) if (passage := _credit_passage(each, agency))]
    return OriginLink(first.article, other.article, "credit", 1.0, tuple(shown))


def _credit_passage(account: Account, agency: str) -> Evidence | None:
    """The byline or credit line that names the agency."""
    text = account.document.text
    for part in account.document.parts:
        if part.kind in ("byline", "credit", "dateline") and agency in text[part.start : part.end]:
            return evidence(account, part.start, part.end)
    return None


def _link_texts(
    links: _Links,
    current: Mapping[int, Account],
    pages: Mapping[int, Page],
    articles: Collection[int],
    kept: Kept,
) -> None:
    """Links between articles whose sentences are copied or follow each other."""
    sentences = {article: _gists(pages, current[article], kept) for article in articles if article in current}
    gone, open_ = links.candidates.update(sentences, articles)
    for pair in gone:
        links.in_text.drop(pair)
    for pair in open_:
        first, second = current[pair[0]], current[pair[1]]
        make = partial(_judge, first, second, *(_gists(pages, each, kept) for each in (first, second)))
        link = kept.of_pair(first, second, _judge, make)
        if link:
            links.in_text.put(pair, link)
        else:
            links.in_text.drop(pair)


def _gists(pages: Mapping[int, Page], account: Account, kept: Kept) -> tuple[Gist, ...]:
    return kept.once(account, gists, lambda: gists(pages[account.article]))


def _judge(first: Account, second: Account, left: Sequence[Gist], right: Sequence[Gist]) -> OriginLink | None:
    """The link that a chain of matching sentences proves, None where it proves nothing."""
    shorter = min(len(left), len(right))
    if not shorter:
        return None
    matches = align(left, right)
    own = [match for match in matches if left[match.left].own and right[match.right].own]
    if len(own) < min(OWN_SENTENCES, shorter) or len(own) < OWN_SHARE * len(matches):
        return None
    copied = [match for match in matches if match.share >= VERBATIM]
    if len(matches) >= REWRITTEN_SENTENCES and len(matches) / shorter >= REWRITTEN_SHARE:
        how = "verbatim" if len(copied) * 2 > len(matches) else "rewrite"
        shown = matches
    elif _is_block([left[match.left] for match in copied if match in own], shorter):
        how, shown = "verbatim", copied
    else:
        return None
    passages = [
        evidence(account, gist.sentence.start, gist.sentence.end)
        for match in shown
        for account, gist in ((first, left[match.left]), (second, right[match.right]))
    ]
    share = round(len(shown) / shorter, 2)
    return OriginLink(
        first.article, second.article, "verbatim" if how == "verbatim" else "rewrite", share, tuple(passages)
    )


def _is_block(copied: Sequence[Gist], shorter: int) -> bool:
    """True for enough sentences, and enough words in them, that only a copy has them in common."""
    enough = len(copied) >= min(VERBATIM_SENTENCES, shorter) and len(copied) / shorter >= VERBATIM_SHARE
    return enough and sum(len(gist.words) for gist in copied) >= min(VERBATIM_WORDS, FEWEST_WORDS * shorter)


# --- labels -----------------------------------------------------------------------------------------


def _label(members: Sequence[Account]) -> str:
    """The agency most articles of the chain credit alone, else outlet and agencies of the first article."""
    agencies = Counter(account.credits[0] for account in members if len(account.credits) == 1)
    if agencies:
        return min(agencies, key=lambda agency: (-agencies[agency], agency))
    first = members[0]
    credited = f" with {' and '.join(first.credits)}" if first.credits else ""
    return outlet_name(first) + credited
