"""A story proposed from its first articles, for somebody who only has a folder of texts.

The parties give the title and the words to match; a story without parties (a quake, a ferry) is named by
the headline that has most in common with the others.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.comparing.alignment import content_words
from claims.comparing.names import find_names
from claims.comparing.sides import find_sides
from claims.lexicon import words
from claims.reading.page.text import cut_up
from claims.reading.words.places import place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token
    from claims.types import Account

LONGEST_SLUG = 48
LONGEST_TITLE = 60
"""Characters; a longer headline is cut between words."""
MATCH_WORDS = 3
FEWEST_ARTICLES = 2
"""A pair of words names the subject when so many articles lead with it."""


@dataclass(frozen=True, slots=True)
class ProposedStory:
    """`match` are lower-case words of which one must stand in an article for it to belong here."""

    title: str
    slug: str
    sides: tuple[str, ...]
    match: tuple[str, ...]


def propose_story(accounts: Sequence[Account]) -> ProposedStory:
    """Title, slug, sides and match words for a set of articles; their order makes no difference.

    Raises ValueError when there is no article.
    """
    if not accounts:
        raise ValueError("a story needs at least one article")
    ordered = sorted(accounts, key=lambda account: account.article)
    sides = find_sides(ordered, find_names(ordered))
    leads = [_lead(account) for account in ordered]
    subject = _subject(leads)
    title = f"{'–'.join(sides)} {subject}" if len(sides) > 1 and subject else _headline(ordered, leads)
    match = tuple(side.lower() for side in sides) or _proper_names(leads)
    return ProposedStory(title, slug_of(title), sides, match)


def slug_of(title: str) -> str:
    """A title as a short name for files and commands: ASCII letters, digits and hyphens, never empty."""
    plain = (
        unicodedata.normalize("NFKD", title.replace("–", "-").replace("—", "-"))
        .encode("ascii", "ignore")
        .decode()
    )
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    if len(slug) > LONGEST_SLUG:
        slug = slug[:LONGEST_SLUG].rpartition("-")[0] or slug[:LONGEST_SLUG]
    return slug or "story"


def _lead(account: Account) -> list[Sentence]:
    """The headline and the first two sentences of running text."""
    page = cut_up(account.document)
    titles = [sentence for sentence in page.sentences if sentence.paragraph.kind == "title"]
    return [*titles[:1], *[sentence for sentence in page.sentences if not sentence.headline][:2]]


def _subject(leads: Sequence[Sequence[Sentence]]) -> str | None:
    """The pair of plain words that most articles lead with: "border clashes"."""
    seen: Counter[tuple[str, str]] = Counter()
    for lead in leads:
        seen.update({pair for sentence in lead for pair in _plain_pairs(sentence)})
    if not seen:
        return None
    pair = min(seen, key=lambda each: (-seen[each], each))
    return " ".join(pair) if seen[pair] >= FEWEST_ARTICLES else None


def _plain_pairs(sentence: Sentence) -> Iterable[tuple[str, str]]:
    tokens = sentence.tokens
    for left, right in itertools.pairwise(tokens):
        if _is_plain(left) and _is_plain(right):
            yield left.lower, right.lower


def _is_plain(token: Token) -> bool:
    """A content word that is neither a name of a place nor a word of time or person."""
    if token.kind != "word" or token.lower in words("function_words") or len(token.lower) < 4:
        return False
    if place(token.text) or place(token.text.capitalize()):
        return False
    return token.lower not in words("time_words") and token.lower not in words("titles")


def _headline(accounts: Sequence[Account], leads: Sequence[Sequence[Sentence]]) -> str:
    """The headline, or first sentence, that shares most words with the other leads."""
    spread: Counter[str] = Counter()
    bags = [frozenset[str]().union(*(content_words(sentence) for sentence in lead)) for lead in leads]
    for bag in bags:
        spread.update(bag)
    titled = [index for index, account in enumerate(accounts) if account.document.title]
    best = min(
        titled or range(len(accounts)), key=lambda index: (-sum(spread[word] for word in bags[index]), index)
    )
    title = accounts[best].document.title or (leads[best][0].text if leads[best] else accounts[best].source)
    title = " ".join(title.split())
    if len(title) <= LONGEST_TITLE:
        return title
    return (title[:LONGEST_TITLE].rpartition(" ")[0] or title[: LONGEST_TITLE - 1]) + "…"


def _proper_names(leads: Sequence[Sequence[Sentence]]) -> tuple[str, ...]:
    """The capitalised words, not opening their sentence, that most articles lead with."""
    seen: Counter[str] = Counter()
    for lead in leads:
        seen.update(
            {
                token.lower
                for sentence in lead
                if not sentence.headline
                for token in sentence.tokens[1:]
                if token.capital
                and token.is_word
                and token.lower not in words("function_words")
                and token.lower not in words("time_words")
                and token.lower not in words("titles")
            }
        )
    return tuple(sorted(seen, key=lambda word: (-seen[word], word))[:MATCH_WORDS])
