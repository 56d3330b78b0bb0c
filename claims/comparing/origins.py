"""Which articles are one reporting chain: a hundred reprints of one agency are one origin, not a hundred.

Four kinds of evidence link two articles:

credit    both credit the same single agency; an article that credits several is a chain of its own
verbatim  a block of sentences stands in both nearly word for word
rewrite   the sentences of one follow those of the other in the same order, reworded
desk      an editor said so; an editor may also cut a link

Linked articles are one origin, named after its agency, else after the outlet of its first article.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from claims.comparing.alignment import Gist, align, gists
from claims.comparing.kept import Kept
from claims.comparing.view import evidence, outlet_name
from claims.types import NO_RULINGS, Account, Evidence, OriginLink

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from claims.reading.text import Page
    from claims.types import Rulings

VERBATIM = 0.8
"""Share of common content words from which a sentence counts as taken over word for word."""
VERBATIM_SENTENCES = 3
VERBATIM_SHARE = 0.2
"""So many sentences, and this share of the shorter article, must stand in both word for word."""
REWRITTEN_SENTENCES = 6
REWRITTEN_SHARE = 0.4
"""So many sentences, and this share of the shorter article, must follow each other in order."""
SHARED_RARE_WORDS = 8
"""Articles with fewer rare words in common are not aligned at all."""
RARE = 20
"""A word is rare while no more articles than this use it."""
MOST_CANDIDATES = 12
"""Articles that one article is aligned with, those with most rare words in common first."""


@dataclass(frozen=True, slots=True)
class Origins:
    """`labels` names the reporting chain of every article, `links` say why articles share one."""

    labels: Mapping[int, str]
    links: tuple[OriginLink, ...]


def find_origins(
    accounts: Sequence[Account],
    pages: Mapping[int, Page],
    rulings: Rulings = NO_RULINGS,
    kept: Kept | None = None,
) -> Origins:
    """The reporting chains of a story as the desk has ruled.  The order of `accounts` makes no difference.

    What stands in two articles alike is found once where it is `kept`.
    """
    kept = Kept() if kept is None else kept
    ordered = sorted(accounts, key=lambda account: account.article)
    articles = {account.article for account in ordered}
    cut = frozenset(rulings.cut)
    found = [*_credit_links(ordered), *_text_links(ordered, pages, kept)]
    links = [link for link in found if (link.article, link.other) not in cut]
    links += [
        OriginLink(*pair, "desk", 1.0, ()) for pair in sorted(rulings.joined) if articles.issuperset(pair)
    ]
    return Origins(_labels(ordered, links, cut), tuple(links))


# --- links ------------------------------------------------------------------------------------------


def _credit_links(accounts: Sequence[Account]) -> list[OriginLink]:
    """Each article that credits one agency alone, linked to the first that credits the same one."""
    first: dict[str, Account] = {}
    links: list[OriginLink] = []
    for account in accounts:
        if len(account.credits) != 1:
            continue
        agency = account.credits[0]
        earlier = first.setdefault(agency, account)
        if earlier is not account:
            shown = [passage for each in (earlier, account) if (passage := _credit_passage(each, agency))]
            links.append(OriginLink(earlier.article, account.article, "credit", 1.0, tuple(shown)))
    return links


def _credit_passage(account: Account, agency: str) -> Evidence | None:
    """The byline or credit line that names the agency."""
    text = account.document.text
    for part in account.document.parts:
        if part.kind in ("byline", "credit", "dateline") and agency in text[part.start : part.end]:
            return evidence(account, part.start, part.end)
    return None


def _text_links(accounts: Sequence[Account], pages: Mapping[int, Page], kept: Kept) -> list[OriginLink]:
    """Links between articles whose sentences are copied or follow each other."""
    sentences = {
        account.article: kept.once(account, gists, partial(_gists, pages, account)) for account in accounts
    }
    by_article = {account.article: account for account in accounts}
    links: list[OriginLink] = []
    for left, right in _candidates(sentences):
        first, second = by_article[left], by_article[right]
        link = kept.of_pair(
            first, second, _judge, partial(_judge, first, second, sentences[left], sentences[right])
        )
        if link:
            links.append(link)
    return links


def _gists(pages: Mapping[int, Page], account: Account) -> tuple[Gist, ...]:
    return gists(pages[account.article])


def _judge(first: Account, second: Account, left: Sequence[Gist], right: Sequence[Gist]) -> OriginLink | None:
    """The link that a chain of matching sentences proves, None where it proves nothing."""
    shorter = min(len(left), len(right))
    if not shorter:
        return None
    matches = align(left, right)
    copied = [match for match in matches if match.share >= VERBATIM]
    if len(matches) >= REWRITTEN_SENTENCES and len(matches) / shorter >= REWRITTEN_SHARE:
        how = "verbatim" if len(copied) * 2 > len(matches) else "rewrite"
        shown = matches
    elif len(copied) >= min(VERBATIM_SENTENCES, shorter) and len(copied) / shorter >= VERBATIM_SHARE:
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


def _candidates(sentences: Mapping[int, Sequence[Gist]]) -> list[tuple[int, int]]:
    """Pairs of articles worth aligning, in article order: copies with their model, others by rare words."""
    models = _models(sentences)
    copies = {article for article, (_, whole) in models.items() if whole}
    originals = {article: found for article, found in sentences.items() if article not in copies}
    pairs = {(min(article, model), max(article, model)) for article, (model, _) in models.items()}
    return sorted(pairs | _by_rare_words(originals))


def _models(sentences: Mapping[int, Sequence[Gist]]) -> dict[int, tuple[int, bool]]:
    """For each article that repeats sentences: the earliest article that has most of them, and whether
    they are most of the article.  However often a text is reprinted, each copy is met once here."""
    first: dict[frozenset[str], int] = {}
    models: dict[int, tuple[int, bool]] = {}
    for article in sorted(sentences):
        found = sentences[article]
        shared = Counter(
            first[gist.words] for gist in found if first.setdefault(gist.words, article) != article
        )
        if shared:
            model, count = min(shared.items(), key=lambda item: (-item[1], item[0]))
            models[article] = (model, count * 2 > len(found))
    return models


def _by_rare_words(sentences: Mapping[int, Sequence[Gist]]) -> set[tuple[int, int]]:
    """Pairs that share enough words that few articles use."""
    users: dict[str, list[int]] = defaultdict(list)
    for article, found in sentences.items():
        for word in frozenset[str]().union(*(gist.words for gist in found)):
            users[word].append(article)
    shared: Counter[tuple[int, int]] = Counter()
    for articles in users.values():
        if 2 <= len(articles) <= RARE:
            shared.update(combinations(sorted(articles), 2))
    partners: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (left, right), count in shared.items():
        if count >= SHARED_RARE_WORDS:
            partners[left].append((-count, right))
            partners[right].append((-count, left))
    return {
        (min(article, other), max(article, other))
        for article, others in partners.items()
        for _, other in sorted(others)[:MOST_CANDIDATES]
    }


# --- labels -----------------------------------------------------------------------------------------


def _labels(
    accounts: Sequence[Account], links: Iterable[OriginLink], cut: Collection[tuple[int, int]] = ()
) -> dict[int, str]:
    """The label of every article; two unlinked articles of one outlet get the same and are one origin,
    for an outlet does not confirm itself.  Chains that the desk has cut apart never share a label."""
    leader = _leaders([account.article for account in accounts], links)
    groups: dict[int, list[Account]] = defaultdict(list)
    for account in accounts:
        groups[leader[account.article]].append(account)
    labels = {first: _label(members) for first, members in groups.items()}
    for low, high in sorted(cut):
        first, second = leader.get(low), leader.get(high)
        if first is None or second is None or first == second:
            continue
        if labels[first] == labels[second]:
            later = max(first, second)
            labels[later] = f"{labels[later]} (article {later})"
    return {account.article: labels[leader[account.article]] for account in accounts}


def _label(members: Sequence[Account]) -> str:
    """The agency most articles of the chain credit alone, else outlet and agencies of the first article."""
    agencies = Counter(account.credits[0] for account in members if len(account.credits) == 1)
    if agencies:
        return min(agencies, key=lambda agency: (-agencies[agency], agency))
    first = members[0]
    credited = f" with {' and '.join(first.credits)}" if first.credits else ""
    return outlet_name(first) + credited


def _leaders(articles: Sequence[int], links: Iterable[OriginLink]) -> dict[int, int]:
    """For every article the lowest article it is linked to, directly or through others (union-find)."""
    parent = {article: article for article in articles}

    def leader(article: int) -> int:
        while parent[article] != article:
            parent[article] = parent[parent[article]]
            article = parent[article]
        return article

    for link in links:
        low, high = sorted((leader(link.article), leader(link.other)))
        parent[high] = low
    return {article: leader(article) for article in articles}
