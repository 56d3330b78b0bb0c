"""Who is held: "two policemen held by the rebels", "four hostages remain", "[seven guards are missing, and] three of them were being held in
Toro", where a vote is held and others are held to account.  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, is_nationality, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_BY_OR_WHERE = frozenset(("by", "in", "at", "across", "inside", "near"))
_WHENCE = ("taken-from", "lorries", "stopped-in")
"""Groups of where people are when armed men take them."""
_ASIDE = 14
"""Tokens of "from her car near the town of Toro on May 3"."""
_TO_KEEPERS = 4
"""Tokens of "the county's social workers" behind "by"."""
_AGENTS = frozenset(("agent", "agents", "workers"))
"""Who takes people into the care or the custody of a state."""
_HOLDERS = frozenset(("it", "they", "we", "he", "she"))
_TO_HELD = 4
"""Tokens of "were still being held" behind hostages."""


def _is_held_up(tokens: Sequence[Token], index: int) -> bool:
    """ "[held] to a higher standard", "[held] responsible", not "[held] to ransom"."""
    return lower_at(tokens, index) in words_for("not-behind-held") and lower_at(tokens, index + 1) != "ransom"


def are_of_the_missing(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> bool:
    """ "[seven guards are missing, and] three of them [were being held by rebels]", not "[; services for] two of them"."""
    if not before or before[-1].outcome != "missing" or not phrase.part or phrase.head is None:
        return False
    ahead = tokens[quantity.first - 1]
    opens = ahead.kind == "punct" or ahead.lower in words("conjunctions") or ahead.lower == "that"
    return opens and tokens[phrase.head].lower in ("them", "whom")


def _behind_taken(tokens: Sequence[Token], index: int) -> int | None:
    """The index behind ", taken from her car near Toro on May 3," in "A nurse, taken from her car …, is still being held"."""
    row = [token.lower for token in tokens[index : index + 6]]
    if row[:2] != [",", "taken"] or not (row[2:3] == ["hostage"] or _is_from_where_he_was(row[2:])):
        return None  # "taken from their mother", "taken to task", "seized with 40 kg of cocaine"
    near = tokens[index + 2 : index + 2 + _ASIDE]
    comma = next((token.index for token in near if token.kind == "punct"), None)
    return comma + 1 if comma is not None and tokens[comma].text == "," else None


def _is_from_where_he_was(row: Sequence[str]) -> bool:
    """ "from her car", "from the village": behind "taken"."""
    return row[:1] == ["from"] and any(word in words_for(name) for name in _WHENCE for word in row[1:])


def _is_still_held(tokens: Sequence[Token], index: int) -> bool:
    """ "is still being held", "was still held", of one who was taken."""
    row = [token.lower for token in tokens[index : index + _TO_HELD]]
    held = row[:1] != [] and row[0] in words("be_forms") and row[1:2] in (["still"], ["being"])
    at = row.index("held") if "held" in row else 0
    return held and at > 0 and not _is_held_up(tokens, index + at + 1)


def _is_in_custody(tokens: Sequence[Token], index: int) -> bool:
    """ "[taken from a house] by agents, is still being held", "held in hospital", "held by social workers", and whatever the police
    say: asked behind the people."""
    if any(token.lower in words_for(each) for token in tokens for each in ("jailers", "jailed")):
        return True
    by = next((token.index for token in tokens[index:] if token.lower == "by"), len(tokens))
    keepers = [token.lower for token in tokens[by + 1 : by + 1 + _TO_KEEPERS]]
    cared = any(token.lower in words_for("hospitals") for token in tokens[index:])
    kept = any(word in words_for(each) for word in keepers for each in ("searchers", "carers"))
    return cared or kept or not _AGENTS.isdisjoint(keepers)


def is_held(tokens: Sequence[Token], index: int, head: str | None, *, sought: bool) -> bool:
    """ "two policemen held by the rebels", "38 hostages were being held", "four hostages remain", "four conscripts are being
    held"; `sought` where they are some of the missing."""
    taken = _behind_taken(tokens, index)
    if taken is not None:
        wanted = (
            head is not None and category(head) == "attackers"
        )  # "Three suspects, taken from a house in Vell"
        return not wanted and _is_still_held(tokens, taken) and not _is_in_custody(tokens, index)
    behind = [token.lower for token in tokens[index : index + _TO_HELD]]
    if behind[1:3] == ["being", "held"] and behind[0] in words("be_forms"):
        if _is_held_up(tokens, index + 3) or lower_at(tokens, index + 4) in words_for("not-held-in"):
            return False  # "are being held in reserve", "is being held to account"
        captured = sought and lower_at(tokens, index + 3) in _BY_OR_WHERE  # not "were being held on bail"
        return captured or (head is not None and category(head) == "military")
    kept = not words_for("kept").isdisjoint(behind)
    return behind[:2] == ["held", "by"] or (head in words_for("hostages") and kept)


_IN_CARE = frozenset(
    ("babies", "children", "students", "pupils", "passengers", "workers", "players", "men", "people")
)
"""Whom others hold without having taken them."""


def held_by_them(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, starts: set[int], *, whole: bool
) -> Told | None:
    """ "two of 14 pilots it was holding have died", "nine guards they are holding": what befell them behind that clause, else that they
    are held; `whole` where the verb is that of a part of them ("two of …"), which the police and a ball are not meant to be."""
    row = [token.lower for token in tokens[phrase.last : phrase.last + 3]]
    held = row[:1] != [] and row[0] in _HOLDERS and row[1:2] != [] and row[1] in words("be_forms")
    if phrase.head is None or phrase.doubtful or not held or row[2:] != ["holding"]:
        return None
    head = tokens[phrase.head]
    kind = category(head.lower)
    behind = lower_at(tokens, phrase.last + 3)
    if kind in (None, "attackers") and not is_nationality(head.text):
        return None
    if head.lower in _IN_CARE or lower_at(tokens, phrase.last + 3) in ("in", "at", "for"):
        return None  # "the three babies they were holding", "14 workers they are holding in reserve"
    goes_on = any(behind in words(each) for each in ("be_forms", "auxiliaries", "adverbs", "conjunctions"))
    goes_on = goes_on or not behind.isalpha() or behind in words_for("fates") or behind in _BY_OR_WHERE
    if not goes_on or _names_jail(tokens):
        return None  # "14 Danes it was holding a party for"
    told = None if whole else outcome_after(tokens, phrase.last + 3, starts)
    if told or phrase.counted:
        return told
    freed = words_for("saved") | words_for("exchanged")
    return None if any(token.lower in freed for token in tokens) else ("captured", phrase.last, "after")


def _names_jail(tokens: Sequence[Token]) -> bool:
    """Police, courts and jails hold others."""
    return any(
        token.lower in words_for(each) for token in tokens for each in ("jailers", "jailed", "jail-houses")
    )
