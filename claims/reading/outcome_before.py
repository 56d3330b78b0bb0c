"""Looking left of a quantity for the word that tells what befell those it counts.

"killed 12 people", "the deaths of 12", "the toll rose to 12", "killed along with two guards", "killed the mayor
and two guards".  Tables: `casualty_triggers.tsv`, `casualty_toll_nouns.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.numerals import ARTICLES
from claims.reading.tolls import toll_before
from claims.reading.triggers import SHOT, category, is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.outcome_after import Told
    from claims.reading.tokens import Token

_TO_SEARCH = 8
"""Tokens from "searching" to "for"."""
_TO_UNKNOWN = 14
"""Tokens from "the whereabouts of" to "unknown"."""
_OUT_OF_TOUCH = 5
"""Tokens before "with" in which "contact" was "lost"."""
_TO_WARD = 7
"""Tokens of "to the county's main hospital"."""
_CLAIMING = 6
"""Tokens from "a fire" to "claimed"."""
_OWN = (("of", "its"), ("of", "their"), ("of", "our"))
_OWN_PEOPLE = 6
"""Tokens of "for seven of its members"."""
_COMPANY_REACH = 20
"""Tokens between a victim and "along with"."""
_HEADLINE_ITEM = 3
"""Tokens between the verb and the comma of "Bandits abduct bride, 60 guests", or from the number to "and"."""
_OBJECT_REACH = 14
"""Tokens between a trigger and the last of several objects."""


def outcome_before(tokens: Sequence[Token], first: int, head: str | None, last: int) -> Told | None:
    """The outcome told to the left of a quantity that begins at `first`.

    `head` is the victim noun in lower case, None for a bare figure; `last` the index after its phrase.
    """
    index = first - 1
    skipped = words_for("skipped-before")
    while index >= 0 and (
        (tokens[index].lower in skipped and tokens[index].lower != "to")
        or (tokens[index].lower.endswith("ly") and tokens[index].is_word)
        or tokens[index].kind == "quote"
    ):
        index -= 1
    if index < 0:
        return None
    return (
        _verb_before(tokens, index, head, last)
        or _noun_before(tokens, index)
        or toll_before(tokens, first)
        or _company(tokens, index)
        or _out_of_touch(tokens, index)
    )


def _verb_before(tokens: Sequence[Token], index: int, head: str | None, last: int) -> Told | None:
    lower = tokens[index].lower
    before = tokens[index - 1].lower if index else ""
    passive = before in words("be_forms") and not lower.endswith("ing")
    if lower == "for" and (head or _ends_number(tokens, last)) and _is_sought(tokens, index, head):
        return "missing", index, "search"
    if head in ("lives", "life"):
        return ("killed", index, "lives") if lower in words_for("life-takers") else None
    if lower == "dead" and before in ("shot", "shoots", "shooting", "leaves", "leaving", "left"):
        return "killed", index, "dead-before"
    if lower == "down" and before in words_for("downing"):
        return "killed", index, "verb-before"
    outcome = triggers("active").get(lower)
    if outcome and before == "fatally":
        return "killed", index, "verb-before"
    if outcome and not (passive and lower.endswith("ed")):
        if lower.startswith("claim") and head != "victims":
            claims = head is None and _ends_number(tokens, last) and _by_disaster(tokens, index)
            return ("killed", index, "verb-before") if claims else None
        if outcome == "captured" and head is None and not (last >= len(tokens) or tokens[last].text in ",.;"):
            return None
        more = head is None and tokens[index + 1].lower == "another"
        if lower.startswith("treat") and not more and head not in words_for("treated-people"):
            return None
        return outcome, index, "verb-before"
    if passive:
        return None
    if lower in words_for("to-death") and [token.lower for token in tokens[last : last + 2]] == [
        "to",
        "death",
    ]:
        return "killed", index, "verb-before"
    carried = lower in words_for("carried") and lower not in words_for("caring")
    if (carried or lower in words_for("sending")) and _to_hospital(tokens, last):
        return "injured", index, "sent"
    if lower in words_for("take") and last < len(tokens) and tokens[last].lower in words_for("captive"):
        return "captured", index, "taken"
    if lower in words_for("movers") and _to_safety(tokens, last):
        return "displaced", index, "moved"
    if lower == "off" and before == "cut" and head:
        return "trapped", index - 1, "verb-before"
    if lower in words_for("life-takers") and _costs_lives(tokens, last):
        return "killed", index, "lives"
    if lower in words_for("drivers"):
        near = {token.lower for token in tokens[last : last + 7]}
        return ("displaced", index, "forced") if near & words_for("flight") else None
    near = {token.lower for token in tokens[max(0, index - 3) : index]}
    own = [token.lower for token in tokens[last - 2 : last]] in (["their", "own"], ["our", "own"])
    if lower == "bury" or (lower in ("buried", "burying") and own):
        return ("killed", index, "buried") if head or own else None
    if lower == "buried" and near & (words_for("buriers") if head else {"we"}):
        return "killed", index, "buried"
    if head is None:
        return ("killed", index, "lost") if _loses_bare(tokens, index, last) else None
    if lower in words_for("lose"):
        return "killed", index, "lost"
    if lower in words_for("seize") and category(head) not in (None, "attackers"):
        return "captured", index, "taken"
    if lower == "away" and before in words_for("sweepers") and head:
        return "missing", index - 1, "verb-before"
    if lower in ("away", "off") and before in words_for("away-takers") and category(head):
        return "captured", index - 1, "taken"
    if lower == "holding" and category(head) not in (None, "attackers", "people"):
        return "captured", index, "taken"  # "holding 11 pupils", while a hall holds 300 people
    if lower in words_for("take") and head in words_for("captive"):
        return "captured", index, "taken"
    return None


def _to_hospital(tokens: Sequence[Token], last: int) -> bool:
    """ "sent 12 people to the hospital", "put nine in hospital", "flew one to Vardal Medical Center"; no clause between."""
    ahead = tokens[last : last + _TO_WARD]
    if not ahead or ahead[0].lower not in ("to", "in"):
        return False
    for token in ahead[1:]:
        if token.lower in words_for("hospitals") or token.lower in words_for("medical"):
            return True
        if not (token.is_word or token.kind == "clitic") or token.lower in words_for("clause-ends"):
            return False
    return False


def _to_safety(tokens: Sequence[Token], last: int) -> bool:
    """ "moved 1,000 residents to higher ground"."""
    behind = [token.lower for token in tokens[last : last + _TO_WARD]]
    return behind[:1] == ["to"] and not words_for("safe-places").isdisjoint(behind)


def _by_disaster(tokens: Sequence[Token], verb: int) -> bool:
    """ "a bus fire near Lumar claimed 11"; who claims otherwise asserts."""
    return any(token.lower in words_for("claimers") for token in tokens[max(0, verb - _CLAIMING) : verb])


def _ends_number(tokens: Sequence[Token], last: int) -> bool:
    """Nothing that a bare number could count follows it."""
    if last >= len(tokens) or tokens[last].kind == "punct":
        return True
    return tokens[last].lower in words("prepositions") or tokens[last].lower in words("conjunctions")


def _costs_lives(tokens: Sequence[Token], last: int) -> bool:
    """ "cost two firemen their lives"."""
    behind = [token.lower for token in tokens[last : last + 2]]
    return len(behind) > 1 and behind[0] in words_for("their") and behind[1] in ("lives", "life")


def _is_sought(tokens: Sequence[Token], index: int, head: str | None) -> bool:
    """ "Crews were searching the upper floors for four workers"; whom the police look for is another matter."""
    near = {token.lower for token in tokens[max(0, index - _TO_SEARCH) : index]}
    if not near.isdisjoint(("hope", "hopes")) and not near.isdisjoint(words_for("fading")):
        return True
    if near.isdisjoint(words_for("searching")) or (head and category(head) in ("attackers", "fighters")):
        return False
    ahead = [token.lower for token in tokens[index + 1 : index + _OWN_PEOPLE]]
    own = any(pair in _OWN for pair in itertools.pairwise(ahead))
    noun = any(
        token.lower in ("search", "searches") and tokens[token.index - 1].lower in words("determiners")
        for token in tokens[1:index]
    )
    hunted = any(token.lower in words_for("hunters") for token in tokens)
    rescue = own or (noun and not hunted) or any(token.lower in words_for("searchers") for token in tokens)
    return rescue and tokens[index + 1].lower not in ("a", "an", "more")


def _loses_bare(tokens: Sequence[Token], index: int, last: int) -> bool:
    """ "it lost nine", "Norland has lost 32": a bare number at the end of its clause, behind a pronoun or an auxiliary."""
    if tokens[index].lower not in ("lost", "losing") or not index:
        return False
    before = tokens[index - 1].lower
    ends = last >= len(tokens) or tokens[last].text in ",.;"
    if ends and tokens[last - 1].lower == "more" and tokens[index - 1].capital:
        return True  # "Norland lost 19 more"
    return ends and (before in ("it", "they", "we", "had", "has", "have") or before == "losing")


def _noun_before(tokens: Sequence[Token], index: int) -> Told | None:
    """ "the deaths of 12", "the killing of three"."""
    if tokens[index].lower != "of" or not index:
        return None
    if index > 1 and (tokens[index - 1].kind == "quote" or tokens[index - 1].text in "[("):
        index -= 1
    noun = tokens[index - 1].lower
    if noun in words_for("unknown-of"):
        unknown = any(
            token.lower in words_for("unknown-after") for token in tokens[index + 1 : index + _TO_UNKNOWN]
        )
        return ("missing", index - 1, "noun-before") if unknown else None
    if noun in ("condition", "conditions"):
        grave = any(
            token.lower in ("critical", "serious", "grave")
            for token in tokens[index + 1 : index + _TO_UNKNOWN]
        )
        return ("injured", index - 1, "noun-before") if grave else None
    outcome = triggers("of").get(noun)
    if outcome is None or (index > 1 and tokens[index - 2].lower == "attempted"):
        return None
    if noun in ("lives", "life"):
        ahead = tokens[max(0, index - 5) : index - 1]
        taken = any(token.lower in words_for("life-takers") for token in ahead)
        if any(token.lower in words_for("fearing") for token in ahead):
            return "injured", index - 1, "lives"
        return ("killed", index - 1, "lives") if taken else None
    if outcome == SHOT and index > 1 and tokens[index - 2].lower in words_for("fatal"):
        outcome = "killed"
    return outcome, index - 1, "noun-before"


def _company(tokens: Sequence[Token], index: int) -> Told | None:
    """ "was killed near his home, along with two of his guards"."""
    ends = tokens[index].lower in ("with", "as", "to") and index
    if not ends or tokens[index - 1].lower not in words_for("company"):
        return None
    for position in range(index - 2, max(-1, index - 2 - _COMPANY_REACH), -1):
        token = tokens[position]
        if token.text in (";", ":"):
            return None
        if token.lower == "death" and tokens[position - 1].lower == "to":
            return "killed", position, "company"
        outcome = triggers("passive").get(token.lower) or triggers("active").get(token.lower)
        if outcome:
            return outcome, position, "company"
    return None


def _out_of_touch(tokens: Sequence[Token], index: int) -> Told | None:
    """ "contact has been lost with nine climbers", "lost contact with a boat's 12 crew"."""
    if tokens[index].lower != "with":
        return None
    before = [token.lower for token in tokens[max(0, index - _OUT_OF_TOUCH) : index]]
    return ("missing", index, "lost-contact") if "contact" in before and "lost" in before else None


def _goes_on(tokens: Sequence[Token], first: int) -> bool:
    """Is a number behind a comma an item of a list: "shot her, six children and her husband", or of a headline such as
    "Bandits abduct bride, 60 guests"?"""
    behind = tokens[first + 1 : first + 1 + _HEADLINE_ITEM]
    if any(token.lower == "and" for token in behind):
        return True
    ahead = [token.lower for token in tokens[max(0, first - 1 - _HEADLINE_ITEM) : first - 1]]
    return any(word in words_for("headline-verbs") for word in ahead)


def outcome_of_list(tokens: Sequence[Token], first: int) -> Told | None:
    """ "killed the mayor and two guards": the last of several objects, of which the others are not counted."""
    index = first - 1
    while index >= 0 and tokens[index].lower in words_for("joined"):
        index -= 1
    others = tokens[first + 1].lower == "others" if first + 1 < len(tokens) else False
    comma = index > 0 and tokens[index].text == ","
    if comma and not others and (tokens[first].lower in ARTICLES or not _goes_on(tokens, first)):
        return None
    if index < 1 or not (tokens[index].lower in ("and", "plus") or comma):
        return None
    for position in range(index - 1, max(-1, index - 1 - _OBJECT_REACH), -1):
        token = tokens[position]
        if not (token.is_word or token.text == "," or token.kind in ("clitic", "figure")):
            return None
        if token.lower == "of" and position:
            outcome = triggers("of").get(tokens[position - 1].lower)
            if outcome and tokens[position - 1].lower not in ("lives", "life", "loss"):
                return outcome, position - 1, "list"
        if token.lower in ("away", "off") and tokens[position - 1].lower in words_for("away-takers"):
            return ("captured", position - 1, "list") if not comma else None
        outcome = triggers("active").get(token.lower)
        if outcome and position < index - 1:
            before = tokens[position - 1].lower if position else ""
            if before in words("be_forms"):
                return None
            return ("killed" if before == "fatally" else outcome), position, "list"
        if token.lower in words_for("lose") and any(
            is_person(each.lower) for each in tokens[position + 1 : index]
        ):
            return "killed", position, "list"
        if token.lower in words("auxiliaries") or token.lower in words("verbs"):
            return None
    return None
