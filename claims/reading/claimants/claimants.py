"""Who a figure is attributed to: the innermost reported utterance that holds it.

A trailing participle belongs to what was said before the cue ("A bomb went off, police said, killing 12")
and inherits its speaker.  Everything else is the outlet's own voice.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import group, word_set, words
from claims.reading.claimants.counterclaims import bracketed, cited, counted_by, counterclaim, denied
from claims.reading.claimants.rival_counts import is_revised
from claims.reading.claimants.who_counts import COUNTING
from claims.reading.counts.denials import answers
from claims.reading.events.events import is_current
from claims.reading.people.victim_categories import category_of
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import is_numeral
from claims.reading.words.triggers import is_nationality, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention, Statement
    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token


def attribute(
    counts: Sequence[Count], statements: Sequence[Statement], mentions: Sequence[Mention] = ()
) -> None:
    """Give every count, in text order, the statement that it stands in."""
    waiting = sorted(statements, key=lambda statement: statement.start)
    held: list[Statement] = []
    latest: Statement | None = None
    known: Count | None = None
    behind: list[tuple[Count, Statement]] = []
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
        inner = next((one for one in within if not joined and not _is_presupposed(count, one)), None)
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
    for count in counts:
        if count.figure.rule == "counterclaim" and (count.statement is None or _is_anothers(count)):
            count.statement = counterclaim(count, mentions)
            count.says("claimant:counterclaim")
        elif counter := counted_by(count, mentions):
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


def _is_told_with(before: Count, count: Count) -> bool:
    """ "The union counts 30 dead: 20 in one shaft and ten in another": nobody else's clause begins between, nor that of the toll
    "that officials had first put at 30 rose to 40"."""
    between = count.tokens[before.last : count.first]
    if between and between[0].lower in words_for("deaths-reach"):
        return False
    return not any(token.text == ";" or token.lower in ("while", "but") for token in between)


def _is_presupposed(count: Count, statement: Statement) -> bool:
    """ "He would not sign the bill that led to protests in which 23 died": the paper's reminder, not his count.

    What he says in quotation marks is his; so is what he tells of something new ("a blast that killed 23").
    """
    if statement.mode == "direct" or any(start <= count.start < end for start, end in statement.quotes):
        return False
    tokens = count.tokens
    opens = _relative(count)
    joined = opens is not None and any(token.lower == "and" for token in count.tokens[opens : count.first])
    if (statement.cue or "").lower() in _BLAMING and opens is not None and not joined:
        return True  # "blames it for an ambush in which 11 soldiers died"
    if statement.stance == "condole":
        return True  # "expressed sorrow at the deaths of 12 people", "paid tribute to 12 who died"
    if statement.stance in _REACTING and _stands_in_as_clause(count, statement):
        return True  # "appeals for blood as number of injured climbs to 35"
    if opens is None or tokens[opens].start <= statement.start or _are_his_own(count):
        return False
    before = [token for token in tokens[:opens] if token.start >= statement.start]
    if tokens[opens + 1].lower == "left" and _is_told_anew(before, statement):
        return False
    if statement.stance in _REACTING or before[0].lower == "responsibility":
        return True
    if (statement.cue or "").lower() in _OWNING_UP and _is_event(before[:_TO_OWNED]):
        return True  # "claimed the attack in Brask, in which nine died"
    if tokens[opens - 1].text == ",":
        return False
    if any(token.lower in _RELATIVES and token is not before[0] for token in before):
        return True
    return _article(before) in _DEFINITE


def _is_told_anew(before: Sequence[Token], statement: Statement) -> bool:
    """ "[announced] the crash that left nine dead", "[said] it was the second bomb that left nine hurt", and all that stands before
    its cue: "they were the targets of attacks which left one hurt, the authorities have reported"."""
    opening = [token.lower for token in before[:2]]
    behind = (statement.speaker_start or 0) > statement.start
    announced = (statement.cue or "").lower() in _ANNOUNCING and len(before) <= _TO_BLOW
    return behind or announced or opening in (["it", "was"], ["it", "is"])


def _stands_in_as_clause(count: Count, statement: Statement) -> bool:
    """ "as the death toll rises to 35": the outlet tells meanwhile what somebody calls for; not "as its death toll rose to 35"."""
    if not count.figure.rule.startswith("toll"):
        return False
    tokens = count.tokens
    near = range(count.first - 1, max(0, count.first - _TO_AS), -1)
    as_ = next((at for at in near if tokens[at].lower == "as"), None)
    if as_ is None or tokens[as_].start <= statement.start:
        return False
    told = [token.lower for token in tokens[as_ + 1 : as_ + _TO_TOTAL]]
    own = not words_for("their").isdisjoint(told) or "its" in told
    return not own and ("toll" in told or not words_for("totals").isdisjoint(told))


def _is_event(opening: Sequence[Token]) -> bool:
    """ "the attack", "and then disowned the raid": a thing that happened is what somebody owns up to."""
    events = group("casualty_words", "claimers")
    return any(
        one.lower in _DEFINITE and other.lower in events and not any(map(is_numeral, opening))
        for one, other in pairwise(opening)
    )


def _are_his_own(count: Count) -> bool:
    """ "Said a shell had hit the house where six of her neighbours died": of his own people somebody tells himself."""
    return any(token.lower in ("his", "her", "my", "our") for token in count.tokens[count.first : count.last])


def _is_joined(known: Count | None, count: Count) -> bool:
    """ "In which nine died and 30 were hurt", "nine died, four of them guests": the second half of what the paper reminds of."""
    if known is None or known.sentence is not count.sentence:
        return False
    if count.figure.part and count.figure.whole is known.figure:
        return True
    between = count.tokens[known.last : count.first]
    return any(token.lower == "and" for token in between) and all(token.is_word for token in between)


def release_background(counts: Sequence[Count]) -> None:
    """ "He awaits what was promised after floods last April that killed four": what happened at another time and stands in a
    relative clause is the paper's reminder; asked once the events are known."""
    for count in counts:
        statement = count.statement
        if statement is None or is_current(count.event) or "claimant:inside" not in count.rules:
            continue
        quoted = statement.mode == "direct" or any(
            start <= count.start < end for start, end in statement.quotes
        )
        # "…, according to officials" holds the whole sentence
        behind = (statement.speaker_end or 0) > statement.start
        opens = None if quoted or behind else _relative(count)
        if (
            opens is not None
            and count.tokens[opens].start > statement.start
            and not _are_counted(count, statement, opens)
        ):
            count.statement = None
            count.rules = count.rules.replace("claimant:inside", "claimant:known")


def _are_counted(count: Count, statement: Statement, opens: int) -> bool:
    """ "It has verified 217 attacks in which 2,000 died": who counts the attacks counts their dead."""
    inside = (token for token in count.tokens[:opens] if token.start >= statement.start)
    return any(is_numeral(token) for token in inside)


def _article(before: Sequence[Token]) -> str:
    """The article of the noun before a relative clause, that of a place behind it passed over: "a night of gunfire in
    the capital in which …"."""
    near = before[-_HEAD_REACH:]
    for index in range(len(near) - 1, -1, -1):
        lower = near[index].lower
        placed = index and lower == "the" and near[index - 1].lower in _PLACING
        if (lower in _DEFINITE or lower in _INDEFINITE) and not placed:
            return lower
    return ""


def _relative(count: Count) -> int | None:
    """Where the relative clause begins whose verb tells of the victims: "that killed 23", "in which 23 died"."""
    tokens = count.tokens
    if count.figure.rule == "verb-before":
        place = count.figure.trigger - 1
        while place > 0 and tokens[place].lower in _HELPERS:
            place -= 1
        if place > 0 and tokens[place].lower in ("that", "which"):
            return place
        for where in range(place, max(0, place - _TO_WHERE), -1):
            if not tokens[where].is_word:
                return None
            if tokens[where].lower == "where":
                return where  # "where gunmen shot dead three"
        return None
    place = count.first - 1
    if place > 0 and tokens[place].lower == "left" and tokens[place - 1].lower in ("that", "which"):
        return place - 1  # "the blast in Brask that left 23 people dead"
    if place > 1 and tokens[place].lower == "which" and tokens[place - 1].lower in ("in", "during"):
        return place - 1
    return place if place > 0 and tokens[place].lower == "where" else None


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


_PRINT = (("press", "time"), ("presstime", "."), ("of", "writing"), ("of", "publication"), ("of", "filing"))
_BLANK = 1
_TO_AS = 10
"""Tokens of "as the number of people injured in Brask climbs to" before a number."""
_TO_TOTAL = 4
"""Tokens of "as the death toll"."""
_TO_BLOW = 7
"""Tokens of "the crash of a bus near Toro" behind "announced"."""
_ANNOUNCING = frozenset(("announced", "reported", "confirmed", "announces", "reports", "confirms"))
_REACTING = frozenset(("condemn", "condole", "deny", "urge", "request"))
"""Stances of who answers something that has happened."""
_BLAMING = frozenset(("blame", "blames", "blamed", "blaming"))
_OWNING_UP = frozenset(("claim", "claims", "claimed", "claiming", "disown", "disowned"))
_TO_OWNED = 6
"""Tokens of "and then disowned the attack in"."""
_RELATIVES = frozenset(("that", "which", "who"))
_HELPERS = frozenset(("has", "have", "had", "also", "already"))
_DEFINITE = frozenset(("the", "this", "these", "those", "its", "his", "her", "their", "'s"))
_INDEFINITE = frozenset(("a", "an", "another", "some", "one", "no"))
_PLACING = frozenset(("in", "at", "near", "across"))
_TO_WHERE = 5
"""Tokens from "where" to the verb."""
_HEAD_REACH = 8
"""Words before a relative clause among which the article of its noun stands."""
_GOING_ON = [["but"], ["while"], ["and"], ["with"]]
"""Words that open a clause behind an attribution."""
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
