"""Looking left of a quantity for the word that tells what befell those it counts.

"killed 12 people", "the deaths of 12", "the toll rose to 12", "killed along with two guards", "killed the mayor
and two guards".  Tables: `casualty_triggers.tsv`, `casualty_toll_nouns.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.burials import buried_kin
from claims.reading.fates.lives import are_a_price
from claims.reading.fates.verbs_before import verb_before
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.tolls import toll_before
from claims.reading.words.tolls_behind import toll_behind
from claims.reading.words.triggers import SHOT, category, is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_TO_PUT_OFF = 5
"""Tokens of "postponed the planned executions of"."""
_TO_UNKNOWN = 14
"""Tokens from "the whereabouts of" to "unknown"."""
_TIDINGS = frozenset(("news", "word", "sign", "trace"))
_NO_TRACE = (("no", "trace"), ("no", "sign"))
_TO_DEED = 7
"""Tokens from "kidnapping" to "of": "kidnapping near Vell in April 2012 of"."""
_TO_NOTHING = 5
"""Tokens of "nothing has since been heard"."""
_DEATHS = frozenset(("deaths", "killings", "murders", "executions"))
_TO_FIRST_OF = 14
"""Tokens of "of nine men, two of them army cooks," before "and of"."""
_LOST = (("was", "lost"), ("been", "lost"), ("were", "lost"))
_LIVING = ("injured", "missing", "displaced")
_OUT_OF_TOUCH = 5
"""Tokens before "with" in which "contact" was "lost"."""
_COMPANY_REACH = 20
"""Tokens between a victim and "along with"."""
_HEADLINE_ITEM = 3
"""Tokens between the verb and the comma of "Bandits abduct bride, 60 guests", or from the number to "and"."""
_FIGHTING = ("military", "fighters")
"""Categories of those who are lost with boats and vehicles."""
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
        verb_before(tokens, index, head, last)
        or _noun_before(tokens, index, head, last)
        or toll_before(tokens, first)
        or toll_behind(tokens, first, last)
        or _company(tokens, index)
        or _out_of_touch(tokens, index)
    )


def _first_of(tokens: Sequence[Token], joint: int) -> int:
    """The "of" of "the deaths of" with which the "and of" at `joint` goes on; 0 without one."""
    for at in range(joint - 1, max(0, joint - _TO_FIRST_OF), -1):
        if tokens[at].text in ";." or tokens[at].lower in words("be_forms"):
            return 0
        if tokens[at].lower == "of" and tokens[at - 1].lower in _DEATHS:
            return at
    return 0


def _noun_before(tokens: Sequence[Token], index: int, head: str | None, last: int) -> Told | None:
    """ "the deaths of 12", "the killing of three"."""
    if index and tokens[index].lower == "for" and tokens[index - 1].lower in words_for("rites"):
        funeral = index > 1 and tokens[index - 2].lower in ("funeral", "burial", "last")
        return ("killed", index - 1, "noun-before") if funeral else None
    if index and tokens[index].lower == "for" and tokens[index - 1].lower in words_for("farewells"):
        if triggers("passive").get(lower_at(tokens, last)) in _LIVING:
            return None  # "in mourning for two boys hurt in the crash"
        grieve = tokens[index - 1].lower == "mourning"
        mourned = (
            head is not None
            and category(head) is not None
            and (grieve or head not in words_for("mourners"))  # "a wake for 40 guests"
        )
        mourned = mourned or lower_at(tokens, last - 1) == "own"  # "in mourning for four of its own"
        killed = lower_at(tokens, last) in (
            "killed",
            "who",
        )  # "a funeral for nine people killed in the blast"
        return ("killed", index - 1, "noun-before") if mourned or (head and killed) else None
    if index and tokens[index].lower == "to" and tokens[index - 1].lower in words_for("harms"):
        done = head is not None and category(head) not in (None, "attackers")
        dead = head is None and _counts_deaths(tokens, index)
        done = done or dead  # "the deaths of thirteen people and injuries to twenty"
        return ("injured", index - 1, "noun-before") if done else None
    owned = [token.lower for token in tokens[max(0, index - 2) : index + 1]]
    if owned[1:] == ["belonging", "to"] and owned[0] in ("remains", "bodies", "corpses"):
        return "killed", index - 2, "noun-before"  # "remains belonging to at least nine people"
    if tokens[index].lower != "of" or not index:
        return None
    if index > 1 and (tokens[index - 1].kind == "quote" or tokens[index - 1].text in "[("):
        index -= 1
    noun = tokens[index - 1].lower
    if noun == "and":  # "the deaths of nine men, two of them cooks, and of 12 women"
        first_of = _first_of(tokens, index - 1)
        return _noun_before(tokens, first_of, head, last) if first_of else None
    others = lower_at(tokens, last - 1) in words_for("followers")  # "no word of the eleven others"
    tidings = noun == "news" or (noun in _TIDINGS and (others or _tells_of_search(tokens)))
    if tidings and tokens[index - 2].lower in ("without", "no"):
        return "missing", index - 1, "noun-before"  # "without news of 105 others", "no sign of eleven crew"
    if noun == "heard" and "nothing" in [
        token.lower for token in tokens[max(0, index - _TO_NOTHING) : index]
    ]:
        return "missing", index - 1, "noun-before"  # "nothing has been heard of forty men"
    if noun == "found" and _is_no_trace(tokens, index - 1) and _can_be_lost(head):
        return "missing", index - 1, "noun-before"  # "no trace has been found of sixteen sailors"
    if noun in words_for("unknown-of"):
        unknown = any(
            token.lower in words_for("unknown-after") for token in tokens[index + 1 : index + _TO_UNKNOWN]
        )
        return ("missing", index - 1, "noun-before") if unknown else None
    if noun == "losses" and head is not None and category(head) in ("military", "fighters"):
        return "killed or injured", index - 1, "noun-before"  # "inflicting losses of more than 50 servicemen"
    if noun in ("wounds", "injuries", "burns"):
        return "injured", index - 1, "noun-before"  # "dressed the wounds of 47"
    if noun in ("condition", "conditions"):
        grave = any(
            token.lower in ("critical", "serious", "grave")
            for token in tokens[index + 1 : index + _TO_UNKNOWN]
        )
        return ("injured", index - 1, "noun-before") if grave else None
    if noun in words_for("rites") and index > 1 and tokens[index - 2].lower in ("funeral", "burial", "last"):
        return "killed", index - 1, "noun-before"
    outcome = triggers("of").get(noun)
    if outcome is None:
        deed = _deed_before(tokens, index)
        return (triggers("of")[tokens[deed].lower], deed, "noun-before") if deed else None
    put_off = {token.lower for token in tokens[max(0, index - _TO_PUT_OFF) : index - 1]}
    if noun.startswith("execution") and not put_off.isdisjoint(words_for("putting-off")):
        return None
    if outcome is None or (index > 1 and tokens[index - 2].lower == "attempted"):
        return None
    if noun in ("lives", "life"):
        ahead = tokens[max(0, index - 5) : index - 1]
        taken = any(token.lower in words_for("life-takers") for token in ahead)
        rest = [token.lower for token in tokens[index + 1 : index + _TO_UNKNOWN]]
        taken = taken or ("cut", "short") in itertools.pairwise(rest)  # "the lives of nine were cut short"
        if any(token.lower in words_for("fearing") for token in ahead):
            return "injured", index - 1, "lives"
        before = index - 2 - (lower_at(tokens, index - 2) in words("determiners"))
        taken = taken or (before > 0 and are_a_price(tokens, before))
        return ("killed", index - 1, "lives") if taken else None
    if outcome == SHOT and index > 1 and tokens[index - 2].lower in words_for("fatal"):
        outcome = "killed"
    return outcome, index - 1, "noun-before"


def _can_be_lost(head: str | None) -> bool:
    """ "sixteen sailors", and no suspects who are on the run."""
    return head is None or category(head) not in (None, "attackers")


def _is_no_trace(tokens: Sequence[Token], found: int) -> bool:
    """ "no trace has been found", "no sign was found": asked at "found"."""
    row = [token.lower for token in tokens[max(0, found - _TO_NOTHING) : found]]
    at = next((at for at, pair in enumerate(itertools.pairwise(row)) if pair in _NO_TRACE), None)
    return at is not None and all(
        word in words("be_forms") or word in words("auxiliaries") or word in ("so", "far", "yet")
        for word in row[at + 2 :]
    )


def _counts_deaths(tokens: Sequence[Token], to: int) -> bool:
    """ "the deaths of thirteen people and [injuries to] twenty"."""
    ahead = tokens[max(0, to - 1 - _TO_DEED) : to - 1]
    of = next((token.index for token in ahead if token.lower in ("death", "deaths")), to)
    counted = any(is_numeral(token) for token in tokens[of : to - 1])
    return counted and tokens[to - 2].lower == "and" and lower_at(tokens, of + 1) == "of"


def _deed_before(tokens: Sequence[Token], of: int) -> int:
    """The noun of "the kidnapping in April 2012 of 36 workers", "the killing by police of two men": a time, a place or a doer
    before "of"; 0 where there is none."""
    if tokens[of - 1].lower in words_for("peopled"):
        return 0  # "the deaths in a town of 20,000 people"
    for index in range(of - 2, max(0, of - _TO_DEED), -1):
        token, following = tokens[index], tokens[index + 1].lower
        if token.lower in words_for("deeds"):
            placed = following in words("prepositions") or following in words("time_words")
            return index if placed and following != "of" else 0
        if not (token.is_word or token.kind in ("number", "clitic")) or token.lower in ("of", "and", "to"):
            return 0
        if token.lower in words("be_forms") or token.lower in words("auxiliaries"):
            return 0
    return 0


def _tells_of_search(tokens: Sequence[Token]) -> bool:
    """ "There was no sign of eleven hikers, rescuers said", where a coach has "no sign of three players"."""
    return any(
        token.lower in words_for("searchers")
        or token.lower in words_for("searching")
        or token.lower == "missing"
        for token in tokens
    )


def _company(tokens: Sequence[Token], index: int) -> Told | None:
    """ "was killed near his home, along with two of his guards"."""
    beside = tokens[index].lower == "alongside"  # "died alongside ten Danes"
    ends = tokens[index].lower in ("with", "as", "to") and index
    if not beside and (not ends or tokens[index - 1].lower not in words_for("company")):
        return None
    begin = index - 2 + beside
    reach = 1 if beside else _COMPANY_REACH  # not "was killed fighting alongside nine"
    for position in range(begin, max(-1, begin - reach), -1):
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
    """ "contact has been lost with nine climbers", "contact with two pilots was lost", "no word from four divers"."""
    if [token.lower for token in tokens[max(0, index - 2) : index + 1]] == ["accounted", "for", "except"]:
        return "missing", index, "lost-contact"  # "all had been accounted for except three"
    if [token.lower for token in tokens[max(0, index - 2) : index + 1]] == ["no", "word", "from"]:
        spoken = any(
            token.lower in ("on", "about", "whether") for token in tokens[index + 1 : index + _TO_UNKNOWN]
        )
        return None if spoken else ("missing", index, "lost-contact")
    if tokens[index].lower != "with":
        return None
    before = [token.lower for token in tokens[max(0, index - _OUT_OF_TOUCH) : index]]
    behind = [token.lower for token in tokens[index + 1 : index + _TO_UNKNOWN]]
    lost = "lost" in before or any(pair in _LOST for pair in itertools.pairwise(behind))
    return ("missing", index, "lost-contact") if "contact" in before and lost else None


def _goes_on(tokens: Sequence[Token], first: int) -> bool:
    """Is a number behind a comma an item of a list: "shot her, six children and her husband", or of a headline such as
    "Bandits abduct bride, 60 guests"?"""
    behind = tokens[first + 1 : first + 1 + _HEADLINE_ITEM]
    if any(token.lower == "and" for token in behind):
        return True
    ahead = [token.lower for token in tokens[max(0, first - 1 - _HEADLINE_ITEM) : first - 1]]
    return any(word in words_for("headline-verbs") for word in ahead)


def outcome_of_list(tokens: Sequence[Token], first: int, head: str | None) -> Told | None:
    """ "killed the mayor and two guards", "the loss of a boat and seven sailors": the last of several objects, of which the
    others are not counted; `head` is the victim noun in lower case."""
    fights = head is not None and category(head) in _FIGHTING
    index = first - 1
    while index >= 0 and (tokens[index].lower in words_for("joined") or tokens[index].kind == "quote"):
        index -= 1
    others = tokens[first + 1].lower == "others" if first + 1 < len(tokens) else False
    comma = index > 0 and tokens[index].text == ","
    if comma and not others and (tokens[first].lower in ARTICLES or not _goes_on(tokens, first)):
        return None
    if index < 1 or not (tokens[index].lower in ("and", "plus") or comma):
        return None
    for position in range(index - 1, max(-1, index - 1 - _OBJECT_REACH), -1):
        token = tokens[position]
        if not (token.is_word or token.text == "," or token.kind in ("clitic", "number", "figure")):
            return None
        if token.lower == "of" and position:
            outcome = triggers("of").get(tokens[position - 1].lower)
            losing = tokens[position - 1].lower in ("lives", "life", "loss") and not fights
            if outcome and not losing:
                return outcome, position - 1, "list"
        if token.lower in ("away", "off") and tokens[position - 1].lower in words_for("away-takers"):
            return ("captured", position - 1, "list") if not comma else None
        outcome = None if is_numeral(tokens[position - 1]) else triggers("active").get(token.lower)
        if (
            outcome is None
            and token.lower in words_for("seize")
            and _are_people(tokens[position + 1 : index])
        ):
            outcome = "captured"
        if outcome and position < index - 1:
            before = tokens[position - 1].lower if position else ""
            if before in words("be_forms"):
                return None
            dead = (
                before == "fatally" or tokens[position + 1].lower == "dead"
            )  # "shot dead a cook and two guards"
            return ("killed" if dead else outcome), position, "list"
        if buried_kin(tokens, position, head):
            return "killed", position, "list"  # "has buried his wife and two daughters"
        own = tokens[position + 1].lower in words_for("their")
        if token.lower in words_for("lose") and (own or fights or _are_people(tokens[position + 1 : index])):
            return "killed", position, "list"
        if token.lower in words("auxiliaries") or token.lower in words("verbs"):
            return None
    return None


def _are_people(tokens: Sequence[Token]) -> bool:
    """Are the other objects of a list people: "seized [a priest] and two clerks"?"""
    return any(is_person(token.lower) for token in tokens)
