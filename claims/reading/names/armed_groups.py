"""The names of armed groups: "Vesh Front rebels", "rebels of the Vesh Front", "nine members of the VF"."""

from __future__ import annotations

import itertools
from collections import Counter
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from claims.lexicon import group, word_set, words
from claims.reading.names.roles import known_bodies
from claims.reading.names.speaker_words import offices_in_capitals
from claims.reading.words.numerals import is_number
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page
    from claims.reading.words.tokens import Token


_CLAIMING = word_set("claim claims claimed claiming")
_TO_NAME = frozenset(("of", "from", "to"))
_TO_OBJECT = 4
"""Tokens from "claimed" to "responsibility"."""
_BLAMING = word_set("blame blames blamed blaming")
_DEEDS = group("side_words", "blows") | word_set(
    "attacks raids ambush ambushes blast blasts killing killings massacre massacres abduction"
)
_TO_BLAMED = 16
"""Tokens of "a group that the government calls terrorist and that is known as the" before who is blamed."""
_INSIDE_NAMES = word_set("of for as")
_OF_PERSONS = ("titles", "ranks", "honorifics", "persons_roles", "days", "months")
"""Tables of what no name of a front goes on with: "the Vesh Front of General Fenn"."""
_GROUPS = word_set("group faction movement militia gang network outfit")
_ARMIES = word_set("army alliance coalition force organisation organization")
_TO_FIGHTERS = 60
"""Characters of " (AWV), an ethnic Velmi rebel group"."""
_TO_KNOWN = 6
"""Tokens of "known here simply as" behind a group."""
_LONGEST_ASIDE = 12
_BEGINS, _ENDS = attrgetter("start"), attrgetter("end")
_SUSPECTED = word_set("suspected alleged")
_NOBODY = frozenset(("no", "nobody", "not", "none", "yet"))
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
_REACTING = word_set("condemned condemns denounced denounces praised praises welcomed welcomes")
_TIED = ("-backed", "-linked", "-aligned", "-allied", "-affiliated", "-controlled")


class ArmedGroups:
    """The armed groups that a page names by their fighters, "rebels of the Vesh Front", that claim the attack or are blamed for it."""

    def __init__(self, page: Page, mentions: Sequence[Mention] = ()) -> None:
        self._named = _named_groups(page)
        bodies = [each for each in mentions if each.kind == "organisation" and _is_of_no_state(each)]
        self._claiming = _claiming(page, bodies) or _blamed(page, mentions)
        self._parties = _parties(page, mentions)
        self._band = _band(page) if not self._named and not self._claiming else set[str]()
        self._suspected = _suspected(page)
        self._page = page

    @property
    def only(self) -> str | None:
        """The one armed group of the page; None where it names several.  A band that has no name goes by what it is."""
        names = set().union(*self._named.values()) or self._claiming or self._band
        return next(iter(names)) if len(names) == 1 else None

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
    row = behind.lower().removeprefix(", ").split()[:4] if behind.startswith(", ") else []
    fights = group("side_words", "armed-adjectives") | {"guerrilla"}
    return (
        row[:1] != []
        and row[0] in ("a", "an", "the")
        and any(one in fights and other.rstrip(",.") in _GROUPS | _ARMIES for one, other in pairwise(row))
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
    return not _APART.isdisjoint(before[-3:]) or not _REACTING.isdisjoint(behind[:2])


def _claiming(page: Page, bodies: Sequence[Mention]) -> set[str]:
    """The bodies that claim responsibility, "the Vesh Front claimed responsibility for the raid"."""
    begins, ends = ({get(each): each.name for each in bodies} for get in (_BEGINS, _ENDS))
    found: set[str | None] = set()
    for sentence in page.sentences:
        if "responsibility" not in sentence.lowers or not _NOBODY.isdisjoint(sentence.lowers):
            continue
        tokens = sentence.tokens
        for token in tokens:
            if token.lower == "claimed" and lower_at(tokens, token.index + 1) == "by":
                by = token.index + 2 + (lower_at(tokens, token.index + 2) in words("determiners"))
                found.update(begins.get(each.start) for each in tokens[by - 1 : by + 1])
            elif token.lower in _CLAIMING and "responsibility" in _near(tokens, token.index):
                found.add(ends.get(_before_verb(tokens, token.index)))
    return {name for name in found if name}


def _blamed(page: Page, mentions: Sequence[Mention]) -> set[str]:
    """The armed parties on which an attack is blamed: "blamed the raid on a wing of the VF"."""
    named = {each.start: each for each in mentions}
    found: set[str] = set()
    for sentence in page.sentences:
        if _BLAMING.isdisjoint(sentence.lowers):
            continue
        tokens = sentence.tokens
        for token in tokens:
            deed = _near(tokens, token.index)
            if token.lower not in _BLAMING or "on" not in deed or _DEEDS.isdisjoint(deed):
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
        return mention.name if mention.side is None and is_party(mention.name) else None
    led = tokens[index - 1].lower in ("the", "of", "on")
    printed = tokens[index].text
    return printed if led and is_acronym(printed) and is_party(printed) else None


def _near(tokens: Sequence[Token], verb: int) -> list[str]:
    return [token.lower for token in tokens[verb + 1 : verb + 1 + _TO_OBJECT]]


def _before_verb(tokens: Sequence[Token], verb: int) -> int:
    """The offset where the subject of a verb ends: before its auxiliaries and adverbs, and what is told between commas."""
    at = verb - 1
    while at >= 0 and any(tokens[at].lower in words(table) for table in ("auxiliaries", "adverbs")):
        at -= 1
    if at >= 0 and tokens[at].text in (",", ")"):
        mark = "(" if tokens[at].text == ")" else ","
        opens = (
            each for each in range(at - 1, max(-1, at - _LONGEST_ASIDE), -1) if tokens[each].text == mark
        )
        at = next(opens, at + 1) - 1
    return tokens[at].end if at >= 0 else -1


def _named_groups(page: Page) -> dict[str, set[str]]:
    """The names of armed groups by the noun for their fighters."""
    found: dict[str, set[str]] = {}
    armed = group("side_words", "armed")
    for sentence in page.sentences:
        if sentence.headline or armed.isdisjoint(sentence.lowers):
            continue
        tokens = sentence.tokens
        for token in tokens:
            if token.lower in armed:
                named = _name_before(tokens, token.index) or name_after(tokens, token.index + 1)
                if named and place(named) is None:
                    found.setdefault(token.lower, set()).add(named)
    return found


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
    return described or lower.endswith(_TIED)


def name_after(tokens: Sequence[Token], index: int) -> str | None:
    """ "[rebels] of the Vesh Front", "[members] of the M23": the name of a party after "of" or "from" at `index`."""
    index += index < len(tokens) and tokens[index].kind == "quote"  # “nine militiamen” of the VF
    index += lower_at(tokens, index) == "belonging"
    if index >= len(tokens) or tokens[index].lower not in _TO_NAME:
        return None
    if tokens[index].lower == "to" and lower_at(tokens, index - 1) != "belonging":
        return None
    first = index + 1
    if first < len(tokens) and tokens[first].lower == "the":
        first += 1
        first += first < len(tokens) and tokens[first].lower in group("side_words", "armed-adjectives")
    last = first
    while last < len(tokens) and (
        (tokens[last].capital and tokens[last].is_word)
        or (last > first and tokens[last].start == tokens[last - 1].end and _is_of_acronym(tokens[last]))
        or (
            last == first
            and tokens[last].kind == "figure"
            and tokens[last].text.endswith(("st", "nd", "rd", "th"))
        )
    ):
        last += 1
    if first == last or tokens[last - 1].lower.endswith(_TIED):
        return _known_as(tokens, last)
    name = _joined(tokens[first : _end_of_name(tokens, last)])
    return name if " " in name or is_acronym(name) or is_known_party(name) else None


def _end_of_name(tokens: Sequence[Token], last: int) -> int:
    """ "the Popular Front [of Vell]", "the Front [for the Renewal of Lumar]": where a name ends that goes on with what its front or its
    army is for; `last` where it does not."""
    if tokens[last - 1].lower not in group("side_words", "party-bodies"):
        return last
    while lower_at(tokens, last) in ("of", "for"):
        begin = last + 1 + (lower_at(tokens, last + 1) == "the")
        end = begin
        while end < len(tokens) and tokens[end].capital and tokens[end].is_word:
            end += 1
        titled = end > begin and any(tokens[begin].lower in words(name) for name in _OF_PERSONS)
        if end == begin or titled:
            return last
        last = end
    return last


def is_known_party(name: str) -> bool:
    """Is it an armed or political party of the table: "Hezbollah"?"""
    known = known_bodies().get(name)
    return known is not None and known.kind == "party"


def _known_as(tokens: Sequence[Token], index: int) -> str | None:
    """ "[fighters of the] group known here as the Vesh Front", "[of the VF-linked] group known as al-Vesh": a name behind "known"."""
    if lower_at(tokens, index) not in _GROUPS or lower_at(tokens, index + 1) != "known":
        return None
    near = range(index + 2, min(len(tokens), index + _TO_KNOWN))
    as_ = next((at for at in near if tokens[at].lower == "as"), None)
    if as_ is None:
        return None
    first = as_ + 1 + (lower_at(tokens, as_ + 1) == "the")
    named = itertools.takewhile(
        lambda token: token.is_word and (token.capital or token.text[:3] == "al-"), tokens[first:]
    )
    return " ".join(token.text for token in named) or None


def is_acronym(name: str) -> bool:
    """ "M23", "AFC/M23", "RSF": capitals and digits alone name a party by themselves."""
    letters = name.replace("/", "").replace("-", "")
    return len(letters) > 1 and letters.isalnum() and letters.isupper()


def is_party(name: str) -> bool:
    """Is it the name of an armed party, by its last word ("Vesh Front") or as an acronym that is no place?"""
    last = name.rpartition(" ")[2]
    proper = last[:1].isupper() and last.lower() in group("side_words", "party-bodies")
    acronym = is_acronym(name) and not is_office(name)
    return place(name) is None and (proper or acronym or is_known_party(name))


def is_office(name: str) -> bool:
    """ "CP", "the IGP": the letters of an office, which nobody fights for."""
    short = name.lower()
    known = short in offices_in_capitals() or short in group("side_words", "offices-in-letters")
    return name.isupper() and known


def _is_of_no_state(body: Mention) -> bool:
    """A body without a country, or "the Norland Liberation Army", which fights the country in its name."""
    return body.side is None or is_rebel_army(body.name)


def _fights(name: str) -> bool:
    return is_known_party(name) or is_rebel_army(name)


def is_rebel_army(name: str) -> bool:
    """ "the Lumar Liberation Army": an army of no state, wherever it fights."""
    parts = {part.lower() for part in name.split()}
    return is_party(name) and not parts.isdisjoint(group("side_words", "rebel-armies"))


def _is_of_acronym(token: Token) -> bool:
    """What an acronym goes on with: the digits of "M23", the slash of "AFC/M23"."""
    return token.kind == "number" or token.text == "/"


def _joined(tokens: Sequence[Token]) -> str:
    """The words as printed: a space only where one stands."""
    printed = tokens[0].text
    for before, token in pairwise(tokens):
        printed += token.text if token.start == before.end else f" {token.text}"
    return printed
