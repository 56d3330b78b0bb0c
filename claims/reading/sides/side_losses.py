"""Whose losses a speaker counts: "put Brask's losses at 1,310", "gave its own losses as nine dead", "12 killed in its ranks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.names.party_names import is_party, is_rebel_army
from claims.reading.sides.side_surroundings import Surroundings, clause_start
from claims.reading.words.places import STATE_KINDS
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count

_OWN_COUNTRY = (["his", "country"], ["her", "country"], ["its", "country"], ["their", "country"])
_OWN_PART = ["own", "part", ",", "to"]
ADMITTING = frozenset(
    f"{verb}{end}" for verb in ("admit", "admitt", "acknowledge", "concede") for end in ("s", "ed", "d", "")
) | {"admitting", "acknowledging", "conceding", "owns", "owned"}
_TO_ADMITTING = 8
"""Tokens of "admits, for its own part, to" before a figure."""
_TO_NUMBER = frozenset(
    ("at", "to", "as", "of", "came", "numbered", "now", "over", "more", "than", "around", "about")
)
"""What stands between losses and their number: "their losses at", "the rebels' dead came to"."""
_WEAK_NAMES = frozenset(("army", "movement"))
"""Last words of names that those who never fight bear as well."""
_STATE = frozenset(("government", "regime", "junta"))
_CLAUSE_MARKS = frozenset((",", ";", ":", "and", "but", "as", "while", "when", "said", "says"))
"""Behind them another clause begins."""
_RANKS = 4
"""Tokens after a figure in which "among its troops" stands."""
_TO_OWNER = 10
"""Tokens before a figure in which "Brask's losses in the north came to" stands."""
_OWN_LOSSES = 7
"""Tokens before a figure in which "its losses at" stands."""
_RANK_WORDS = frozenset(
    (
        "troops",
        "soldiers",
        "servicemen",
        "forces",
        "ranks",
        "personnel",
        "army",
        "citizens",
        "nationals",
        "people",
    )
)
_TO_LOST = 4
"""Tokens before "killed" in which "its count of soldiers" stands."""
_CIVIL = frozenset(("citizens", "nationals", "people", "forces", "army"))
"""Of these the ranks that "its" does not make a fighting force."""
FORCES = _RANK_WORDS - _CIVIL


def whose_losses(count: Count, around: Surroundings) -> str | None:
    """ "put Brask's battlefield losses at 1,310", "put the army's dead at nine": the owner of the losses before the number."""
    tokens = count.tokens
    if (nation := _nation_of_losses(count, around)) is not None:
        return nation  # not the army's of "Norland's army put Veslandic losses at"
    for index in range(count.first - 2, max(0, count.first - _TO_OWNER), -1):
        if tokens[index].kind == "clitic" and tokens[index].lower == "'s":
            behind = {token.lower for token in tokens[index + 1 : count.first - 1]}
            if [token.lower for token in tokens[index - 2 : index]] in _OWN_COUNTRY:
                # "Norland's consul put his country's dead at ten"
                return next((one.side for one in around.gazette.of(count.sentence) if one.last < index), None)
            if behind.isdisjoint(group("side_words", "losses")) or tokens[count.first - 1].lower not in (
                "at",
                "to",
            ):
                return None
            forces = tokens[index - 1].lower in group("side_words", "armies") | _STATE
            owner = index - 1 if forces and tokens[index - 2].lower not in words("determiners") else index
            named = next((one.side for one in around.gazette.of(count.sentence) if one.last == owner), None)
            return _at_home(count, around, tokens[index - 1].lower) if named is None and forces else named
    return None


def _nation_of_losses(count: Count, around: Surroundings) -> str | None:
    """ "put Norlandic losses over the past 24 hours at 1,060 soldiers": the nation whose losses they are, one clause long."""
    tokens = count.tokens
    if lower_at(tokens, count.first - 1) not in ("at", "to"):
        return None
    for one in around.gazette.of(count.sentence):
        if one.kind != "demonym" or not count.first - _TO_OWNER <= one.first < count.first:
            continue
        row = [token.lower for token in tokens[one.last : count.first]]
        noun = next(
            (at for at in (0, 1) if row[at : at + 1] and row[at] in group("side_words", "losses")), None
        )
        behind = [] if noun is None else row[noun + 1 :]
        if noun is not None and not any(word in _CLAUSE_MARKS for word in behind):
            return one.side
    return None


def _at_home(count: Count, around: Surroundings, forces: str) -> str | None:
    """ "A spokesman put the army's dead at nine": those of the land at home, where the sentence names none and its own land does not
    speak of a regime elsewhere; "In Norland, a report put the government's losses at 60" is told of another."""
    told = count.statement.side if count.statement is not None else None
    foreign = told is not None and told == around.home and forces in _STATE
    named = any(one.kind in STATE_KINDS for one in around.gazette.of(count.sentence))
    return None if around.contested or foreign or named else around.home


def own_forces_lost(count: Count) -> bool:
    """ "raised its count of soldiers killed to 67", "the number of its soldiers killed": whoever loses them counts them."""
    if not count.figure.rule.startswith("toll"):
        return False
    told = {token.lower for token in count.tokens[max(0, count.figure.trigger - _TO_LOST) : count.first]}
    return not told.isdisjoint(group("side_words", "own")) and not told.isdisjoint(
        FORCES | {"citizens", "nationals"}
    )


def of_own_ranks(count: Count) -> bool:
    """ "five dead among its troops", "12 killed in its ranks"."""
    begin = max(count.last, count.figure.trigger + 1)
    near = [token.lower for token in count.tokens[begin : begin + _RANKS]]
    return any(
        first in ("among", "in", "from") and second in group("side_words", "own") and third in _RANK_WORDS
        for first, second, third in zip(near, near[1:], near[2:], strict=False)
    )


def party_of_losses(count: Count, around: Surroundings) -> str | None:
    """ "The Vesh Front gave its own losses as nine dead", "The rebels gave their dead as nine": the armed party that opens the clause;
    None where something else does."""
    begin = clause_start(count, count.first)
    begin += lower_at(count.tokens, begin) in words("determiners")
    opens = count.tokens[begin]
    if opens.lower in group("side_words", "armed"):
        return around.armed.of(opens.lower) or ""
    end = next((at for at in range(begin, count.first) if not count.tokens[at].capital), count.first)
    printed = printed_name(count, begin, end)
    return printed if _is_of_no_land(printed, around) and not is_unarmed(printed, around) else None


def is_unarmed(party: str, around: Surroundings) -> bool:
    """ "The Salvation Army", "the Lamp Movement" of no land, on a page without rebels; not "the Weir Resistance Army", "the Vesh Front"."""
    if party.lower().rpartition(" ")[2] not in _WEAK_NAMES or is_rebel_army(party):
        return False
    armed = group("side_words", "armed")
    told = any(not armed.isdisjoint(sentence.lowers) for sentence in around.gazette.page.sentences)
    return not told and _is_of_no_land(party, around)


def _is_of_no_land(party: str, around: Surroundings) -> bool:
    return is_party(party) and around.gazette.side_of_name(party) in (None, party)


def own_losses_of_fighters(count: Count) -> str | None:
    """ "put the rebels' own losses at nine dead": the noun for those whose losses they are."""
    if group("side_words", "armed").isdisjoint(count.sentence.lowers):
        return None
    near = [token.lower for token in count.tokens[max(0, count.first - _OWN_LOSSES) : count.first]]
    while near and near[-1] in _TO_NUMBER:
        near.pop()
    if not near or near.pop() not in ("losses", "dead"):
        return None
    if near[-1:] == ["own"]:
        near.pop()
    owned = near[-1:] != [] and near[-1] in ("'", "’", "'s") and near[-2:-1] != []
    return near[-2] if owned and near[-2] in group("side_words", "armed") else None


def fighters_in(subject: Sequence[str]) -> str | None:
    """The noun for fighters in "the rebels [have lost]", "militants also [lost]": the last word of the subject, where no verb governs it
    ("troops fighting the rebels lost"; not so "the retreating rebels")."""
    last = len(subject)
    while last and (subject[last - 1] in words("auxiliaries") or subject[last - 1] in words("adverbs")):
        last -= 1
    noun = subject[last - 1] if last else ""
    before = subject[last - 2] if last > 1 else ""
    at = last - 2 - (before in words("determiners"))
    doing = at > 0 and subject[at].endswith("ing") and subject[at - 1] not in words("determiners")
    governed = doing or (at >= 0 and subject[at] in words("prepositions"))
    return noun if noun in group("side_words", "armed") and not governed else None


def among_own_losses(count: Count) -> bool:
    """ "put its own losses at nine dead and 31 wounded", "It admits, for its own part, to nine dead"."""
    near = [token.lower for token in count.tokens[max(0, count.first - _OWN_LOSSES) : count.first]]
    if near[-4:] == _OWN_PART:
        ahead = count.tokens[max(0, count.first - _TO_ADMITTING) : count.first]
        return any(token.lower in ADMITTING for token in ahead)
    for at in range(len(near) - 2):
        if near[at] not in group("side_words", "own"):
            continue
        noun = next((here for here in (at + 1, at + 2) if near[here] in group("side_words", "losses")), None)
        if noun is not None:  # not "buried its own dead, and nine more died"
            mark, behind = [*near[noun + 1 : noun + 3], "", ""][:2]
            return mark not in (",", "and") or behind in group("side_words", "losses")
    return False


def printed_name(count: Count, first: int, last: int) -> str:
    """The words of a stretch that could be a name: its last capital run without its article, auxiliaries and adverbs cut."""
    tokens = [token for token in count.tokens[first:last] if token.is_word]
    while tokens and (
        tokens[-1].lower in words("auxiliaries")
        or tokens[-1].lower in words("adverbs")
        or tokens[-1].lower.endswith("ly")
    ):
        tokens.pop()
    run: list[str] = []
    for token in reversed(tokens):
        named = token.capital or token.lower in words("organisations")
        if not named or token.lower in words("determiners"):
            break
        run.insert(0, token.text)
    return " ".join(run)
