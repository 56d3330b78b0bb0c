"""Who a figure is attributed to: the innermost reported utterance that holds it.

A trailing participle belongs to what was said before the cue ("A bomb went off, police said, killing 12")
and inherits its speaker.  Everything else is the outlet's own voice.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.claimants.claimants_of_background import is_presupposed
from claims.reading.claimants.counterclaims import bracketed, cited, counted_by, counterclaim, denied
from claims.reading.claimants.other_lands import is_of_another_land
from claims.reading.claimants.rival_counts import is_revised
from claims.reading.claimants.who_counts import COUNTING
from claims.reading.counts.denials import answers
from claims.reading.people.victim_categories import category_of
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.triggers import is_nationality, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.articles import Mention, Statement
    from claims.reading.counts.counts import Count


def attribute(
    counts: Sequence[Count], statements: Sequence[Statement], mentions: Sequence[Mention] = ()
) -> None:
    """Give every count, in text order, the statement that it stands in."""
    waiting = sorted(statements, key=lambda statement: statement.start)
    held: list[Statement] = []
    latest: Statement | None = None
    known: Count | None = None
    behind: list[tuple[Count, Statement]] = []
    abroad: set[int] = set()
    index = 0
    for count in counts:
        number = count.tokens[count.figure.quantity.number].start
        while index < len(waiting) and waiting[index].start <= number:
            latest = waiting[index]
            held.append(latest)
            index += 1
        held = [statement for statement in held if statement.end > number]
        within = sorted(held, key=lambda statement: statement.end - statement.start)
        anew = (
            bool(within) and known is not None and within[0].start > known.start
        )  # "and said it had killed 40"
        joined = bool(within) and not anew and _is_joined(known, count)
        inner = next(
            (
                one
                for one in within
                if not joined and not is_presupposed(count, one) and not _is_own_staff(one, within)
            ),
            None,
        )
        if inner is not None and is_of_another_land(count, inner):
            count.says("claimant:elsewhere")
            abroad.add(id(count.figure))
            continue
        if inner is not None:
            count.statement = denied(count, inner, mentions) if answers(inner) else inner
            count.says("claimant:inside" if count.statement is inner else "claimant:denied")
        elif within:
            count.says("claimant:known")
            known = count
        elif latest is not None and (_trails(count, latest) or _reported_as(count, latest)):
            count.statement = latest
            count.says("claimant:trailing")
        elif latest is not None and _stands_behind(count, latest):
            if is_of_another_land(count, latest) or id(count.figure.whole) in abroad:
                abroad.add(id(count.figure))  # of which the next count may be a part
            else:
                behind.append((count, latest))
        elif index < len(waiting) and _leads(count, waiting[index]):
            count.statement = waiting[index]
            count.says("claimant:leads")
    for count in counts:
        source = cited(count, mentions)
        if source is not None:
            count.statement = source
            count.says("claimant:cited")
        elif in_bracket := bracketed(count, mentions):
            count.statement = in_bracket
            count.says("claimant:bracket")
    _set_claims_apart(counts)
    ended = sorted(statements, key=lambda statement: statement.end)
    for count in counts:
        if count.figure.rule == "counterclaim" and (count.statement is None or _is_anothers(count)):
            count.statement = counterclaim(count, mentions)
            count.says("claimant:counterclaim")
        elif counter := counted_by(count, mentions, list(_just_before(count, ended))):
            count.statement = counter
            count.says("claimant:counted")
    for before, count in pairwise(counts):
        told = "claimant:counted" in before.rules or (count.figure.part and before.statement is not None)
        here = before.sentence is count.sentence
        told = here and told and _is_told_with(before, count)
        if count.statement is None and (told or (here and is_revised(before, count))):
            count.statement = before.statement
            count.says("claimant:counted")
    for count, statement in behind:
        if count.statement is None:
            count.statement = statement
            count.says("claimant:behind")


def _is_own_staff(inner: Statement, within: Sequence[Statement]) -> bool:
    """Of "Odo Fenn of the Weir League said its investigators had documented 12 deaths": do those who counted for whoever speaks stand
    inside what he says?  Not "the mayor said her doctors had counted", who are others."""
    owner, _, staff = (inner.speaker or "").lower().partition(" ")
    if owner not in _OWNERS or staff not in _STAFF:
        return False
    start = inner.speaker_start or 0
    return any(one is not inner and one.start == start for one in within)


def _just_before(count: Count, ended: Sequence[Statement]) -> Iterator[Statement]:
    """The statements that end before a count in its own sentence, in text order, asked of those of the page by their ends."""
    first = bisect_left(ended, count.sentence.start, key=lambda statement: statement.end)
    last = bisect_left(ended, count.start, key=lambda statement: statement.end)
    return (one for one in ended[first:last] if (one.speaker_start or 0) < count.start)


def _is_told_with(before: Count, count: Count) -> bool:
    """ "The union counts 30 dead: 20 in one shaft and ten in another": nobody else's clause begins between, nor that of the toll
    "that officials had first put at 30 rose to 40"."""
    between = count.tokens[before.last : count.first]
    if between and between[0].lower in words_for("deaths-reach"):
        return False
    return not any(token.text == ";" or token.lower in ("while", "but") for token in between)


def _is_joined(known: Count | None, count: Count) -> bool:
    """ "In which nine died and 30 were hurt", "nine died, four of them guests": the second half of what the paper reminds of."""
    if known is None or known.sentence is not count.sentence:
        return False
    if count.figure.part and count.figure.whole is known.figure:
        return True
    between = count.tokens[known.last : count.first]
    return any(token.lower == "and" for token in between) and all(token.is_word for token in between)


def _is_anothers(count: Count) -> bool:
    """Does the statement around "rebels claim 60" begin before the rebels are named?"""
    verb = count.tokens[max(0, count.first - 1)]
    return count.statement is not None and count.statement.start < verb.start


def _set_claims_apart(counts: Sequence[Count]) -> None:
    """ "Blast kills 12 people, 19 killed, union says": of two tolls in a headline the union gives the second."""
    for count, following in pairwise(counts):
        if not count.sentence.headline or count.sentence is not following.sentence or count.statement is None:
            continue
        same = count.statement is following.statement and count.figure.outcome == following.figure.outcome
        after = (count.statement.speaker_start or 0) > following.start
        values = count.figure.quantity.value, following.figure.quantity.value
        whole = not (following.figure.part or following.figure.quantity.more)
        parted = count.figure.trigger < following.first  # "Two adults, one child dead: police" is one clause
        anew = None not in values and values[0] != values[1] and not _are_others(count, following)
        if same and after and whole and parted and anew:
            count.statement = None
            count.rules = count.rules.replace(" claimant:inside", " claimant:apart")


def _are_others(count: Count, following: Count) -> bool:
    """ "Five soldiers killed, 23 rebels shot dead: army": two kinds of people, and no two tolls of the same."""
    first, second = _kind(count), _kind(following)
    return first != second and None not in (first, second) and "people" not in (first, second)


def _kind(count: Count) -> str | None:
    """The class of the victims, their nation where that is all of them that is printed."""
    head = count.figure.phrase.head
    if head is not None and is_nationality(count.tokens[head].text):
        return count.tokens[head].lower
    return category_of(count.tokens, count.figure.phrase)


def _opening(count: Count, statement: Statement) -> int:
    """The index of the word that opens what trails: "killing 12", "with another 740 hurt", "adding to the 900 uprooted"."""
    before = count.first - 1
    for place in range(before, 1, -1):
        token = count.tokens[place]
        if token.start <= (statement.speaker_end or 0) or not token.is_word:
            break
        if count.tokens[place - 1].text == "," and token.lower.endswith("ing"):
            return place
    return before if before > 0 and count.tokens[before].lower == "with" else count.figure.trigger


def _trails(count: Count, statement: Statement) -> bool:
    """ ", police said, killing 12": a participle or "with" after the cue, nothing but speaker and cue between."""
    trigger = count.tokens[_opening(count, statement)]
    if statement.sentence_start != count.sentence.start or not (
        trigger.lower.endswith("ing") or trigger.lower == "with"
    ):
        return False
    if trigger.index < 1 or count.tokens[trigger.index - 1].text != ",":
        return False
    speaker_end = statement.speaker_end or 0
    if not statement.end <= (statement.speaker_start or 0) or speaker_end > trigger.start:
        return False
    between = [token for token in count.tokens if statement.end <= token.start and token.end <= trigger.start]
    outside = [token for token in between if not (statement.speaker_start or 0) <= token.start < speaker_end]
    return sum(token.is_word for token in outside) <= _CUE_WORDS


def _stands_behind(count: Count, statement: Statement) -> bool:
    """ "Nine died, said the mine, but five are still in care": a clause behind the attribution that has no other."""
    speaker_start, speaker_end = statement.speaker_start or 0, statement.speaker_end or 0
    same = statement.sentence_start == count.sentence.start and not count.sentence.headline
    if not same or not statement.end <= speaker_start or speaker_end > count.start:
        return False
    between = [token for token in count.tokens if speaker_end <= token.start < count.start]
    mark = next((at for at, token in enumerate(between) if token.text in ",;"), _CUE_WORDS + 1)
    clause = [token.lower for token in between[mark + 1 :]]
    own = any(word in CUE_FORMS or word in COUNTING for word in clause) or _as_of_print(count)
    own = own or (
        clause[:1] == ["after"] and not _RELATIVES.isdisjoint(clause)
    )  # "after floods that killed 40"
    rest = not clause or clause == ["the", "other"]  # "said the mine of the fire; the other six are in care"
    parted = mark < len(between) and between[mark].text == ";" and rest
    reach = _CUE_WORDS * (2 if clause and parted else 1)
    return mark <= reach and (clause[:1] in _GOING_ON or parted) and not own


def _as_of_print(count: Count) -> bool:
    """ "Nine died, Orr said, while one was missing as of press time": the outlet tells how it stood when it went to print."""
    behind = [token.lower for token in count.tokens[count.last :]]
    return any(pair in _PRINT for pair in pairwise(behind))


def _leads(count: Count, statement: Statement) -> bool:
    """ "The railway said of the 57 dead, 44 had been named": the whole of which is told, between the cue and what is said."""
    tokens = count.tokens
    same = statement.sentence_start == count.sentence.start
    said = next((token.index for token in tokens if token.start >= (statement.speaker_end or 0)), len(tokens))
    row = [token.lower for token in tokens[said : count.first]]
    comma = count.last < len(tokens) and tokens[count.last].text == ","
    begins = comma and count.last + 1 < len(tokens) and tokens[count.last + 1].start == statement.start
    return (
        same
        and begins
        and len(row) > 1
        and row[0] in CUE_FORMS
        and row[-2:] in (["of", "the"], [row[0], "of"])
    )


def _reported_as(count: Count, statement: Statement) -> bool:
    """ "The number was put out by the company as seven": what was reported stands in front, its number behind."""
    as_ = count.tokens[count.first - 1] if count.first else None
    if as_ is None or as_.lower not in ("as", "at") or statement.rule != "passive":
        return False
    behind = statement.sentence_start == count.sentence.start and statement.end <= as_.start
    return behind and 0 <= as_.start - (statement.speaker_end or 0) <= _BLANK


_RELATIVES = frozenset(("that", "which", "who", "where", "when"))
_PRINT = (("press", "time"), ("presstime", "."), ("of", "writing"), ("of", "publication"), ("of", "filing"))
_BLANK = 1
_GOING_ON = [["but"], ["while"], ["and"], ["with"], ["after"]]
"""Words that open a clause behind an attribution."""
_OWNERS = frozenset(("its", "their", "his", "her", "our"))
_STAFF = word_set("investigators monitors researchers observers volunteers fieldworkers staff teams auditors")
"""Whose work it is to count for whoever speaks of them as his own."""
_CUE_WORDS = 4
"""Words of a cue clause beside its speaker: "said on Friday", "said in a statement"."""


def claimant_of(count: Count) -> tuple[str | None, str | None]:
    """The claimant as printed and as resolved; both None for the outlet's own voice."""
    statement = count.statement
    if statement is None or _is_a_thing(statement) or _is_the_page(statement):
        return None, None
    if statement.stance == "condemn" and _is_of_deed(count, statement):
        return None, None
    return statement.speaker, statement.speaker_name or statement.speaker


def _is_of_deed(count: Count, statement: Statement) -> bool:
    """ "Condemned the brutal killing of 12 nurses and two clerks": what somebody condemns others have told; its victims may still
    be his own."""
    near = count.tokens[max(0, count.first - _TO_DEED) : count.first]
    before = [token for token in near if token.start >= statement.start]
    if not before or before[0].start != statement.start or statement.mode == "direct":
        return False
    of = next((at for at, token in enumerate(before) if token.lower == "of"), 0)
    deeds = words_for("deeds") | words_for("killings")
    joined = all(token.lower not in _NO_DEEDS and token.lower not in CUE_FORMS for token in before[of + 1 :])
    plain = all(token.kind == "word" and token.lower not in _NO_DEEDS for token in before[:of])
    return of > 0 and before[of - 1].lower in deeds and plain and joined


def _is_a_thing(statement: Statement) -> bool:
    """ "It recalled a fire that killed nine": a pronoun that stands for nobody who speaks."""
    printed = (statement.speaker or "").lower()
    return printed in _THINGS and (statement.speaker_name or printed).lower() == printed


def _is_the_page(statement: Statement) -> bool:
    """ "An earlier version of this article said nine had died": the paper speaks of itself."""
    printed = (statement.speaker or "").lower()
    return printed.endswith(_OF_THE_PAGE) or printed in _REPORTERS


_TO_DEED = 12
"""Tokens of "the brutal killing of six nurses and" before a number."""
_NO_DEEDS = words("prepositions") | words("pronouns") | word_set("what called who which that")
"""Words around a deed that tell of something else: "what they called the massacre of", "the army for the killing of"."""
_OF_THE_PAGE = ("this article", "this story", "this report")
_REPORTERS = frozenset(
    ("our correspondent", "our correspondents", "our reporter", "our reporters", "our staff")
)
_THINGS = frozenset(("it", "this", "that", "which"))
