"""Victims counted by the names on a list, or that are published.

"The list of the deceased carries 31 names", "[79 people died.] Her own register has 84 names", "the memorial bears 93
names".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import ends_clause
from claims.reading.people.figures import Figure
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, fate_of, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Earlier
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_NO_COUNTERS = frozenset(
    ("court", "courts", "prosecutor", "prosecutors", "police", "judge", "activists", "campaigners")
)
"""Who publishes the names of those who killed."""
_AIRLINES = ("airline", "airlines", "carrier")
"""Who publishes the names of those it had booked."""
_TO_LISTER = 6
"""Tokens of "police in Toro have issued a" before a list."""
_NAMES_OF = 5
"""Tokens of "list of the confirmed dead"."""
_BEARING = frozenset(("has", "had", "have", "bears", "bore", "carries", "carried", "contains", "contained"))
_TO_LIST = 9
"""Tokens from "register" to "has": "register kept at the mosque has", "register of their own at the mosque had"."""
_WRITING = frozenset(("written", "entered", "added", "put", "registered", "recorded", "listed"))
"""How a name comes onto a list."""
_BEEN = frozenset(("have", "had", "has", "been", "were", "are", "already"))
_TO_LIST_BEHIND = 7
"""Tokens of "had been entered on the official list" behind "names"."""


def names_listed(
    tokens: Sequence[Token], quantity: Quantity, earlier: Earlier | None, before: Sequence[Figure] = ()
) -> tuple[str, int] | None:
    """What befell those whose names a list has, and the word that tells it; None where it is a list of others."""
    if quantity.article or lower_at(tokens, quantity.last) != "names":
        return None
    lists = [token.index for token in tokens[: quantity.first] if token.lower in words_for("name-lists")]
    if not lists:
        return _entered_behind(tokens, quantity.last)
    own = _is_their_own(tokens, lists[-1])
    if earlier is not None and quantity.first == lists[-1] + 2 and lower_at(tokens, lists[-1] + 1) == "of":
        return _are_listed_dead(tokens, quantity, lists[-1], earlier, before)
    if lower_at(tokens, lists[-1] + 1) == "of" and not own:
        return _names_of(tokens, lists[-1])
    return _on_their_list(tokens, quantity, lists[-1], earlier, before, own=own) if earlier else None


def _are_listed_dead(
    tokens: Sequence[Token], quantity: Quantity, listed: int, earlier: Earlier, before: Sequence[Figure]
) -> tuple[str, int] | None:
    """ "[Police say 43 people died.] The ministry has published a list of 41 names", not "of 12 names for the jury", nor by the police or an airline: of about as many as
    the page has just told to be dead."""
    if not _closes(tokens, quantity.last + 1):
        return None
    meant = before[-1] if before else earlier.last or earlier.faded
    out = any(token.lower in words_for("bringing-out") for token in tokens[max(0, listed - 3) : listed])
    others = any(
        category(token.lower) == "attackers" or token.lower in words_for("not-listed") for token in tokens
    )
    by = tokens[max(0, listed - _TO_LISTER) : listed]
    others = others or any(token.lower in _NO_COUNTERS or token.lower in _AIRLINES for token in by)
    dead = meant is not None and meant.outcome == "killed" and _is_alike(quantity, meant)
    return ("killed", listed) if out and dead and not others else None


def _closes(tokens: Sequence[Token], index: int) -> bool:
    """Does the sentence end there, of "a list of 41 names." and not "of 41 names, the winners of a prize"?"""
    return index >= len(tokens) or lower_at(tokens, index) in (".", ";")


def _entered_behind(tokens: Sequence[Token], names: int) -> tuple[str, int] | None:
    """ "About 70 names had been entered on the list of the missing", not "had been taken off" it."""
    near = tokens[names + 1 : names + 1 + _TO_LIST_BEHIND]
    listed = next((token.index for token in near if token.lower in words_for("name-lists")), None)
    if listed is None or lower_at(tokens, listed + 1) != "of":
        return None
    written = next((token.index for token in near if token.lower in _WRITING), names + 1)
    been = all(
        token.lower in _BEEN for token in tokens[names + 1 : written]
    )  # not "wrongly", "will be", "not"
    told = _names_of(tokens, listed) if names + 1 < written < listed and been else None
    return told if told and ends_clause(tokens, told[1] + 1) else None  # not "the dead voters"


def _is_their_own(tokens: Sequence[Token], listed: int) -> bool:
    """ "her own register", "[relatives keeping] a register of their own", "[nurses with] a handwritten list": asked at the list; not
    the list of a union, nor "a hit list of his own"."""
    if lower_at(tokens, listed - 1) == "own":
        return True
    row = [token.lower for token in tokens[listed + 1 : listed + 4]]
    kept = lower_at(tokens, listed - 1) == "a" and row[:1] == ["of"] and row[2:] == ["own"]
    written = (
        lower_at(tokens, listed - 1) == "handwritten"
        and lower_at(tokens, listed - 2) == "a"
        and row[:1] != ["of"]
    )
    helpers = any(token.lower in words_for("list-keepers") for token in tokens[:listed])
    return (kept or written) and helpers


def _names_of(tokens: Sequence[Token], listed: int) -> tuple[str, int] | None:
    """ "The list of the deceased carries 31 names"."""
    for token in tokens[listed + 1 : listed + _NAMES_OF]:
        fate = fate_of(token.lower) if token.lower in words_for("accounts") else None
        if fate:
            return fate, token.index
    return None


def _on_their_list(
    tokens: Sequence[Token],
    quantity: Quantity,
    listed: int,
    earlier: Earlier,
    before: Sequence[Figure],
    *,
    own: bool,
) -> tuple[str, int] | None:
    """ "[79 people died.] Her own register has 84 names", "[28 are missing, but] a handwritten list at the jetty has 61 names":
    those of whom the page has just told; on a memorial the dead."""
    meant = before[-1] if before else earlier.last or earlier.faded or earlier.whole
    verb = quantity.first - 1
    if tokens[verb].lower == "down" and tokens[verb - 1].lower == "written":
        verb -= 2  # "relatives keeping a register of their own had written down 63 names"
    near = tokens[listed + 1 : verb]
    if meant is None or tokens[verb].lower not in _BEARING or len(near) > _TO_LIST:
        return None
    memorial = tokens[listed].lower in ("memorial", "monument")
    foreign = any(token.kind == "punct" or token.lower == "for" for token in near)
    if foreign or not (memorial or own):
        return None  # a list of passengers, of pupils
    if not ends_clause(tokens, quantity.last + 1):
        return None  # "its own list has 12 names for the cabinet"
    if memorial and not (meant.outcome == "killed" and _is_alike(quantity, meant)):
        return None  # a memorial to the dead of another time
    if any(
        category(token.lower) == "attackers" or token.lower in words_for("not-listed") for token in tokens
    ):
        return None  # "the police list has 12 names of suspects"
    return "killed" if memorial else meant.outcome, listed


def _is_alike(quantity: Quantity, toll: Figure) -> bool:
    """Is the number of names no more than twice the toll and no less than a half?"""
    names, dead = quantity.value or 0, toll.quantity.value or 0
    return bool(dead) and dead <= 2 * names and names <= 2 * dead


def names_published(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    before: Sequence[Figure],
) -> Figure | None:
    """ "[The army speaks of 22 killed, but] a paper has published the names of 37 soldiers", not "of 37 soldiers who are wanted"."""
    last = before[-1] if before else None
    row = [token.lower for token in tokens[max(0, quantity.first - 4) : quantity.first]]
    row = [word for word in row if word != "the"]
    published = row[-2:] == ["names", "of"] and not words_for("naming-fallen").isdisjoint(row)
    fight = phrase.head is not None and category(tokens[phrase.head].lower) in (
        "military",
        "police",
        "fighters",
    )
    if last is None or last.outcome != "killed" or not (published and fight) or phrase.doubtful:
        return None
    beside = [token.lower for token in tokens[last.phrase.last : quantity.first]]
    counted_otherwise = "but" in beside or "while" in beside
    if (
        not counted_otherwise
        or not _NO_COUNTERS.isdisjoint(beside)
        or not words("negations").isdisjoint(beside)
    ):
        return None  # "Police have not released the names of the four officers"
    fewer = (quantity.value or 0) < (last.quantity.value or 0)
    joined = tokens[phrase.last : phrase.last + 2]
    also = len(joined) > 1 and joined[0].lower == "and" and category(joined[1].lower) is not None
    last_index = phrase.last + 2 * also
    return (
        Figure(quantity, phrase, "killed", phrase.head or 0, "names", fewer, last if fewer else None)
        if ends_clause(tokens, last_index)
        else None
    )
