"""The names of armed groups: "Vesh Front rebels", "rebels of the Vesh Front", "nine members of the VF"."""

from __future__ import annotations

import itertools
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import group, word_set, words
from claims.reading.names.armed_claims import DEEDS, claiming, near
from claims.reading.names.armed_doers import doers
from claims.reading.names.party_names import (
    GROUPS,
    REACTING,
    TIED,
    front_at,
    is_acronym,
    is_known_party,
    is_party,
    is_rebel_army,
    name_after,
)
from claims.reading.names.roles import is_glued, known_bodies
from claims.reading.words.numerals import is_number
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page
    from claims.reading.words.tokens import Token


_ARMED_KINDS = word_set("rebel militant insurgent guerrilla separatist jihadist")
"""What a front is, before its name; its fighters are called so with an "s"."""
_BLAMING = word_set("blame blames blamed blaming")
_TO_BLAMED = 16
"""Tokens of "a group that the government calls terrorist and that is known as the" before who is blamed."""
_INSIDE_NAMES = word_set("of for as")
_ARMIES = word_set("army alliance coalition force organisation organization")
_TO_FIGHTERS = 60
"""Characters of " (AWV), an ethnic Velmi rebel group"."""
_PEACEFUL = frozenset(("of", "in", "within", "inside"))
"""Behind a group of something else than fighters: "a rebel faction in parliament", "a militant movement of cyclists"."""
_SUSPECTED = word_set("suspected alleged")
_OPENING = 3
"""Sentences in which a page names those of whom it tells."""
_OFTEN = 2
"""Times that a page names a party of which it tells."""
_TO_TIE = 40
"""Characters of "allegiance to the"."""
_APART = word_set(
    "linked allied affiliated aligned allegiance loyal ties close splinter offshoot breakaway affiliate accused accuses accusing"
    " praised praising inspired supporting unlike"
)


class ArmedGroups:
    """The armed groups that a page names by their fighters, "rebels of the Vesh Front", that claim the attack or are blamed for it."""

    def __init__(self, page: Page, mentions: Sequence[Mention] = ()) -> None:
        self._named = _named_groups(page)
        bodies = [each for each in mentions if each.kind == "organisation" and _is_of_no_state(each)]
        self._claiming = claiming(page, bodies) or _blamed(page, mentions) or doers(page.text, bodies)
        self._parties = _parties(page, mentions)
        self._band = _band(page) if not self._named and not self._claiming else set[str]()
        self._suspected = _suspected(page)
        self._page = page

    @property
    def only(self) -> str | None:
        """The one armed group of the page; None where it names several.  A band that has no name goes by what it is."""
        names = set().union(*self._named.values()) or self._claiming or self._band
        return next(iter(names)) if len(names) == 1 else None

    def named_in(self, role: str) -> str | None:
        """The group whose name opens a role: "Vesh Front spokesman"."""
        names = self._parties.union(*self._named.values())
        return next((name for name in names if role.startswith(f"{name} ")), None)

    @property
    def responsible(self) -> str | None:
        """The one group that claims responsibility, else the one that is blamed."""
        return next(iter(self._claiming)) if len(self._claiming) == 1 else None

    @property
    def band(self) -> str | None:
        """The one band without a name, on a page that names no group."""
        return next(iter(self._band)) if len(self._band) == 1 else None

    def attacking(self, noun: str) -> str | None:
        """Whose "attackers" are: the group that claims the attack, the band, the only one that the page names and comes back to,
        else the one of which it tells as suspects."""
        told = self.responsible or self.band
        if told is None and (only := self.of(noun)) is not None and _comes_back(self._page, only):
            return only
        return told or self.suspected

    @property
    def suspected(self) -> str | None:
        """The one group whose suspected members the page tells of, where it names no other by its fighters."""
        alone = len(self._suspected) == 1 and not self._named
        return next(iter(self._suspected)) if alone else None

    def of(self, noun: str) -> str | None:
        """The group whose fighters a noun means: the only one, else the only one that the page calls by it, else the one armed
        party of which it tells."""
        banded = bool(self._named) or noun in group("side_words", "bands")
        names = self._named.get(noun, set()) or (set[str]() if banded else self._parties)
        return self.only or (next(iter(names)) if len(names) == 1 else None)


def _band(page: Page) -> set[str]:
    """The bands of a page that call themselves nothing: "bandits", told of more than once, also as "a bandit raid"."""
    bands = group("side_words", "bands")
    forms = {word: word for word in bands} | {word.removesuffix("s"): word for word in bands}
    told = Counter(
        forms[token.lower]
        for sentence in page.sentences
        if not forms.keys().isdisjoint(sentence.lowers)
        for token in sentence.tokens
        if token.lower in forms
    )
    if not told:
        return set()
    named = {
        token.lower
        for sentence in page.sentences
        if not sentence.headline
        for before, token in pairwise(sentence.tokens)
        if token.capital and before.is_word
    }  # the Brask Bandits, who play
    return {word for word, times in told.items() if times > 1 and word not in named}


def _parties(page: Page, mentions: Sequence[Mention]) -> set[str]:
    """The armed parties that a page names; none where it tells nothing of the only one, which only condemns what others have done,
    or to which those who fight "have ties", and which neither opens the page nor comes back in it."""
    bodies = [each for each in mentions if each.kind == "organisation"]
    named = [each for each in bodies if _fights(each.name) or _is_told_to_fight(page.text, each)]
    names = {each.name for each in named}
    told = [each for each in named if not _stands_apart(page, each)]
    opening = page.sentences[min(len(page.sentences), _OPENING) - 1].end if named else 0
    if len(names) > 1 or len(told) >= _OFTEN or any(each.start < opening for each in told):
        return names
    return {each.name for each in told if _comes_back(page, each.name)}


def _is_told_to_fight(text: str, body: Mention) -> bool:
    """ "The Alliance of Weirs (AW), a rebel group that …": what the aside behind a name tells of it."""
    behind = text[body.end : body.end + _TO_FIGHTERS]
    if behind.startswith(" (") and ")" in behind:
        behind = behind.partition(")")[2]
    row = behind.lower().removeprefix(", ").split()[:6] if behind.startswith(", ") else []
    fights = group("side_words", "armed-adjectives")
    return row[:1] in (["a"], ["an"], ["the"]) and any(
        one in fights
        and other.rstrip(",.") in GROUPS | _ARMIES
        and (other[-1] in ",." or then not in _PEACEFUL)
        for one, other, then in zip(row, row[1:], [*row[2:], ""], strict=False)
    )


def _comes_back(page: Page, name: str) -> bool:
    """Does a page open with a group or name it more than once, by its name or by the capitals in brackets behind it?"""
    first = page.text.find(name)
    opening = page.sentences[min(len(page.sentences), _OPENING) - 1].end
    if first < opening:
        return True
    behind = page.text[first + len(name) :]
    short = behind[2:].partition(")")[0] if behind.startswith(" (") else ""
    return name in behind or (is_acronym(short) and behind.count(short) > 1)


def _stands_apart(page: Page, party: Mention) -> bool:
    """ "linked to Hezbollah", "praised Hezbollah", "Hezbollah condemned the raid": nothing that this party has done."""
    before = page.text[max(0, party.start - _TO_TIE) : party.start].lower().split()
    behind = page.text[party.end : party.end + _TO_TIE].lower().split()
    return not _APART.isdisjoint(before[-3:]) or not REACTING.isdisjoint(behind[:2])


def _blamed(page: Page, mentions: Sequence[Mention]) -> set[str]:
    """The armed parties on which an attack is blamed: "blamed the raid on a wing of the VF"."""
    named = {each.start: each for each in mentions}
    found: set[str] = set()
    for sentence in page.sentences:
        if _BLAMING.isdisjoint(sentence.lowers):
            continue
        tokens = sentence.tokens
        for token in tokens:
            deed = near(tokens, token.index)
            if token.lower not in _BLAMING or "on" not in deed or DEEDS.isdisjoint(deed):
                continue
            on = token.index + 1 + deed.index("on")
            behind = (_party_at(tokens, at, named.get(tokens[at].start)) for at in _ahead(tokens, on))
            found.update(itertools.islice(filter(None, behind), 1))
    return found


def _ahead(tokens: Sequence[Token], on: int) -> range:
    """The tokens of what is blamed, up to a preposition that leads on to something else: "the roads built by"."""
    further = words("prepositions") - _INSIDE_NAMES
    last = min(len(tokens), on + 1 + _TO_BLAMED)
    return range(on + 1, next((at for at in range(on + 1, last) if tokens[at].lower in further), last))


def _party_at(tokens: Sequence[Token], index: int, mention: Mention | None) -> str | None:
    """The party without a country whose name begins at a token, the capitals of an unknown one among them."""
    if mention is not None:
        return mention.name if _is_of_no_state(mention) and is_party(mention.name) else None
    led = tokens[index - 1].lower in ("the", "of", "on")
    printed = tokens[index].text
    return printed if led and is_acronym(printed) and is_party(printed) else None


def _named_groups(page: Page) -> dict[str, set[str]]:
    """The names of armed groups by the noun for their fighters."""
    found: dict[str, set[str]] = {}
    armed = group("side_words", "armed")
    for sentence in page.sentences:
        if sentence.headline or (
            _ARMED_KINDS.isdisjoint(sentence.lowers) and armed.isdisjoint(sentence.lowers)
        ):
            continue
        tokens = sentence.tokens
        for token in tokens:
            if token.lower in _ARMED_KINDS:
                called = front_at(tokens, token.index + 1) or _before_its_kind(tokens, token.index)
                if called:
                    found.setdefault(f"{token.lower}s", set()).add(called)
            if token.lower in armed:
                named = _name_before(tokens, token.index) or name_after(tokens, token.index + 1)
                if named and place(named) is None:
                    found.setdefault(token.lower, set()).add(named)
    return found


def _before_its_kind(tokens: Sequence[Token], index: int) -> str | None:
    """ "the [Vesh Front] rebel movement": a name before what it is, asked for "rebel"."""
    return _name_before(tokens, index) if lower_at(tokens, index + 1) in GROUPS else None


def _suspected(page: Page) -> set[str]:
    """The groups of which a page names suspected members: "suspected members of the Vesh Front ambushed a van"."""
    found: set[str] = set()
    ranks = group("side_words", "party-ranks")
    for sentence in page.sentences:
        if _SUSPECTED.isdisjoint(sentence.lowers):
            continue
        tokens = sentence.tokens
        for before, token in pairwise(tokens):
            if before.lower in _SUSPECTED and token.lower in ranks:
                named = name_after(tokens, token.index + 1)
                if named and place(named) is None:
                    found.add(named)
    return found


def _name_before(tokens: Sequence[Token], last: int) -> str | None:
    first = last
    if is_glued(tokens, last - 1):
        return tokens[last - 2].text + tokens[last - 1].text
    while first and tokens[first - 1].capital and tokens[first - 1].is_word:
        first -= 1
    opens = first == 0 and last == 1
    run = [token.text.removesuffix("-led") for token in tokens[first:last] if not _is_no_name(token)]
    if opens or not run or all(word.lower() in group("side_words", "creeds") for word in run):
        return None
    name = " ".join(run)
    return name if place(name) is None else None


def _is_no_name(token: Token) -> bool:
    """Words with a capital that name nobody: "On Monday rebels", "Suspected Vesh rebels", "Norland-backed rebels"."""
    lower = token.lower
    if is_number(token) or any(
        lower in words(table)
        for table in ("determiners", "prepositions", "days", "months", "time_words", "adverbs")
    ):
        return True
    described = token.index == 0 and lower.endswith("ed") and lower != "red"  # "Red Banner rebels"
    return described or lower.endswith(TIED)


def _is_of_no_state(body: Mention) -> bool:
    """A body without a country, a party of the tables and no bloc of states, or "the Norland Liberation Army", which fights the country in
    its name."""
    known = known_bodies().get(body.name)
    if known is not None and known.kind != "party":
        return False
    return body.side is None or place(body.side) is None or is_rebel_army(body.name)


def _fights(name: str) -> bool:
    return is_known_party(name) or is_rebel_army(name)
