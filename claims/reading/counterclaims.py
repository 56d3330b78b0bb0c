"""Claimants whom no statement tells: "rebels claim 60", "police put it at nine, the union at 30", "the union's toll is 30",
"the toll, which the union puts at 30", "put at 30 by the union", "confirmed dead by the union"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.articles import Statement
from claims.lexicon import word_set, words
from claims.reading.cues import CUE_FORMS
from claims.reading.denials import answered, is_disavowed
from claims.reading.items import claims_only
from claims.reading.noun_phrases import SPEAKING_NOUNS
from claims.reading.numerals import is_numeral
from claims.reading.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.counts import Count
    from claims.reading.tokens import Token

_JOINTS = frozenset(("and", "but", "while", "as", "although"))
_LONGEST_CLAIMANT = 6
"""Words of who claims a bare number."""
_PLACED = frozenset(("of", "in", "at", "for"))
_ASIDES = word_set("which who whose a an the in for through citing quoting")
"""Words that open an aside between a subject and its verb."""
_OWNING = word_set("the its his her their a an it he she they")
"""Words that begin a claimant behind "By then"."""
_BETWEEN = word_set(
    "has have had would will earlier also since then now later initially officially unofficially already so far itself"
    " only just up to of on at"
)
"""Words between a subject and its verb, or between the verb and its number."""
_HOURS = word_set("noon midday midnight dawn dusk nightfall by morning afternoon evening night")
_PUTTING = frozenset(
    ("pegs", "pegged", "puts", "put", "estimates", "estimated", "gives", "gave", "sets", "set")
)
_AT = frozenset(("at", "as"))
_CONFIRMING = frozenset(("confirmed", "declared", "reported", "listed"))
_ENTERED = frozenset(
    ("posted", "recorded", "reported", "registered", "documented", "announced", "counted", "listed")
)
_RELEASED = frozenset(
    ("released", "issued", "published", "given", "compiled", "announced", "provided", "posted")
)
_TO_RELEASED = 14
"""Tokens of "figure released by the authorities, shortly before dawn, was" before a number."""
_OF_TALLIES = word_set(
    "earlier early previous initial preliminary first latest last official unofficial provisional new higher lower"
    " death casualty running final"
)
"""What describes a tally and is no claimant."""
_CITING = frozenset(("citing", "quoting"))
_STATES = frozenset(("dead", "missing", "killed", "injured", "wounded"))
_JOINED = 3
"""Tokens of "registered 940 cases and" behind the verb."""
_TO_TOTAL = 6
"""Tokens of "total rose to" before a number."""
_TO_TOLL = 3
"""Tokens between an owner and the toll: "the union's latest official toll"."""
_TO_AGENT = 13
"""Tokens from the count to "by" in "nine people, including two children, were reported missing by relatives"."""
_TO_STATE = 3
"""Tokens before "by" among which "confirmed dead" stands."""


def counterclaim(count: Count, mentions: Sequence[Mention]) -> Statement | None:
    """ "rebels claim 60": the words between the mark and the verb claim the bare number."""
    tokens = count.tokens
    verb = first = count.first - 1
    if first and tokens[first - 1].lower in ("having", "earlier") and count.statement is not None:
        return count.statement  # "gives 19, having earlier reported 16"
    if first and tokens[first - 1].text == ",":
        verb = first = first - 1  # "a commander, Ari Moss, said 113"
    first = _phrase_start(tokens, first)
    if count.statement is not None and any(token.lower in CUE_FORMS for token in tokens[first:verb]):
        return count.statement  # "the agency said it had validated 33"
    if first >= verb or verb - first > _LONGEST_CLAIMANT or tokens[first].lower in ("which", "who", "that"):
        return None
    return _made(count, first, verb, count.first - 1, mentions)


_GETTING = word_set("received got has had")
_GIVING = word_set("gave gives reported posted mourned mourns recorded confirmed")
_LISTING = word_set(
    "counts counted lists listed tallied tallies documented documents announced registered registers logged logs verified"
    " verifies identified mourns acknowledges acknowledged"
)
"""Verbs by which somebody counts, right before the number."""
COUNTING = _PUTTING | _LISTING
"""Verbs by which somebody gives a number."""


def denied(count: Count, statement: Statement, mentions: Sequence[Mention]) -> Statement | None:
    """Whose word a count is that stands in what somebody denies: "police denied reports on social media that 20 had died"; None
    where nobody is named whom the denial answers, the statement itself where it denies something else."""
    named = answered(count, statement)
    if named is not None:
        return _made(count, *named, max(0, named[0] - 1), mentions)
    return None if is_disavowed(count, statement) else statement


def cited(count: Count, mentions: Sequence[Mention]) -> Statement | None:
    """ "KLTW reported, citing a police source, that seven had died": whoever is cited outside what is told; None where nobody
    is."""
    told = count.statement
    if told is None or _CITING.isdisjoint(count.sentence.lowers):
        return None
    for token in count.tokens:
        silent = token.index > 0 and count.tokens[token.index - 1].lower in ("without", "not")
        if silent or token.lower not in _CITING or token.quotation >= 0:
            continue
        between = count.tokens[min(token.index, count.first) : max(token.index, count.first)]
        if any(each.text == ";" or each.lower == "while" for each in between):
            continue  # "The hospital said nine died; the paper, citing the army, said ten"
        if not told.start <= token.start < told.end:
            first = token.index + 1
            last = _phrase_end(count.tokens, first)
            known = last > first and _can_count(count.tokens[first:last])
            return _made(count, first, last, token.index, mentions) if known else None
    return None


def counted_by(count: Count, mentions: Sequence[Mention]) -> Statement | None:
    """The claimant of a number by an owner, a gap or a verb right before it; None where none of them tells one."""
    span = (
        _owner_of_toll(count)
        or _gapped(count)
        or (
            None
            if count.statement
            else _put_by(count)
            or _tally(count)
            or _putting(count)
            or _saying(count)
            or _told_of(count)
            or _confirming(count)
        )
    )
    if span is None or not _can_count(count.tokens[span[0] : span[1]]):
        return None
    return _made(count, *span, max(span[1], count.first - 1), mentions)


def _owner_of_toll(count: Count) -> tuple[int, int] | None:
    """ "The union's latest toll is 30", ", the union's at 30"."""
    tokens, toll = count.tokens, count.figure.trigger
    if count.statement is not None:
        return None
    if not count.figure.rule.startswith("toll"):
        toll = next(
            (
                at
                for at in range(count.first - 2, max(0, count.first - _TO_TOTAL), -1)
                if tokens[at].lower in words_for("totals")
            ),
            0,
        )
        if not toll or tokens[count.first - 1].lower not in ("to", "at", "was", "is"):
            return None
    last = count.first - 2 if tokens[count.first - 1].lower in _AT else toll - 1
    for place in range(last, max(0, last - _TO_TOLL), -1):
        if tokens[place].kind == "clitic" and tokens[place].lower in ("'s", "'"):
            return _phrase_start(tokens, place), place
        if not tokens[place].is_word:
            return None
    return None


def _gapped(count: Count) -> tuple[int, int] | None:
    """ "Police put the toll at nine, the union at 30", "police counted nine, the union 30"."""
    tokens = count.tokens
    if count.statement is None or not count.is_bare or count.statement.start >= tokens[count.first - 1].start:
        return None
    end = count.first - (tokens[count.first - 1].lower in _AT)
    if end == count.first and not (count.last >= len(tokens) or tokens[count.last].text in ".;"):
        return None
    first = _phrase_start(tokens, end)
    opens = first > 0 and (tokens[first - 1].text in ",;" or tokens[first - 1].lower in _JOINTS)
    told = any(
        is_numeral(token) for token in tokens[:first]
    )  # not "put the losses of the police and army at six"
    return (first, end) if opens and told and first < end else None


def _putting(count: Count) -> tuple[int, int] | None:
    """ "which the union puts at 30", "the union, for its part, estimates them at 30"."""
    tokens, at = count.tokens, count.first - 1
    verb = at - 1 - (at > 1 and tokens[at - 1].lower in ("them", "it"))
    if at < 1 or tokens[at].lower not in _AT or tokens[verb].lower not in _PUTTING:
        return None
    end = verb
    if [token.text for token in tokens[end - 1 : end]] == [","] and tokens[end - 2].lower == "part":
        end = next((place for place in range(end - 2, 0, -1) if tokens[place].text == ","), 0)
    first = _phrase_start(tokens, end)
    return (first + (tokens[first].lower == "which"), end)


def _saying(count: Count) -> tuple[int, int] | None:
    """ "The rebels say 30.", "Civil Defence counts 1,518 people", "The junta has confirmed only nine", "Brask admits to 5"."""
    tokens, verb = count.tokens, count.first - 1
    if count.figure.trigger == verb and count.figure.rule == "verb-before":
        return None  # "a single storm claimed 158"
    listed = verb - _JOINED if verb > _JOINED and tokens[verb].lower == "and" else verb
    noun = count.last > 0 and tokens[count.last - 1].lower in words_for("tolls-of")
    if verb > 0 and (tokens[listed].lower in _LISTING or (noun and tokens[listed].lower in _GIVING)):
        return _subject(tokens, listed)
    if not count.is_bare or verb < 1:
        return None
    form = CUE_FORMS.get(tokens[verb].lower)
    says = form is not None and form.frame in ("say", "weak")
    return _subject(tokens, verb) if says or claims_only(tokens, count.first) else None


def _told_of(count: Count) -> tuple[int, int] | None:
    """ "The Red Cross had by noon received reports of 28 missing"."""
    tokens, of = count.tokens, count.first - 1
    reports = of > 2 and tokens[of].lower == "of" and tokens[of - 1].lower in ("reports", "word")
    return _subject(tokens, of - 2) if reports and tokens[of - 2].lower in _GETTING else None


def _subject(tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
    """Who does what the verb tells, at the start of a sentence or of a clause; an aside between commas is passed over."""
    end = _past_between(tokens, _past_between(tokens, verb + 1) - 1)
    if tokens[end - 1].text == ",":
        opening = next(
            (
                at
                for at in range(end - 2, 0, -1)
                if tokens[at].text == "," and tokens[at + 1].lower in _ASIDES
            ),
            None,
        )
        if opening is None:
            return None
        end = opening
    if end > 2 and tokens[end - 1].text == ")":
        end = next((at for at in range(end - 2, 0, -1) if tokens[at].text == "("), end)
    first = _phrase_start(tokens, end)
    opens = first == 0 or tokens[first - 1].text in ",;:" or tokens[first - 1].lower in _JOINTS
    if tokens[first].lower in words("prepositions") or tokens[first].lower in words("adverbs"):
        first = next((at for at in range(first, end) if tokens[at].lower in _OWNING), end)
    return (first, end) if opens and first < end else None


def _past_between(tokens: Sequence[Token], end: int) -> int:
    """The end of what stands before auxiliaries, adverbs and prepositions."""
    while end > 1 and (tokens[end - 1].lower in _BETWEEN or _tells_time(tokens[end - 1])):
        end -= 1
    return end


def _tells_time(token: Token) -> bool:
    """ "had by 5pm yesterday received", "had on Saturday morning listed"."""
    return (
        token.lower in words("days")
        or token.lower in words("time_words")
        or token.lower in _HOURS
        or (token.lower.endswith(("am", "pm")) and token.lower[0].isdigit())
    )


def _confirming(count: Count) -> tuple[int, int] | None:
    """ "Fourteen miners have been confirmed dead by the union"."""
    tokens = count.tokens
    for by in range(count.last + 1, min(len(tokens) - 1, count.last + _TO_AGENT)):
        if tokens[by].lower != "by":
            continue
        told = [token.lower for token in tokens[max(count.last, by - _TO_STATE) : by]]
        if by == count.last + 1 and told and told[-1] in _ENTERED:
            return by + 1, _phrase_end(tokens, by + 1)  # "the 142 deaths posted by the province"
        if told[-1] not in _STATES or _CONFIRMING.isdisjoint(told):
            return None
        return by + 1, _phrase_end(tokens, by + 1)
    return None


def _tally(count: Count) -> tuple[int, int] | None:
    """ "an earlier coast guard tally of 34", "a count released by the operator listed seven dead"."""
    tokens = count.tokens
    for at in range(count.first - 1, max(-1, count.first - _TO_RELEASED), -1):
        if tokens[at].lower in words_for("totals") | {"toll", "bulletin"}:
            given = at + 1 + tokens[at + 1].lower.endswith("ly")  # "the toll initially given by the town"
            if tokens[given].lower in _RELEASED and tokens[given + 1].lower == "by":
                return given + 2, _noun_end(tokens, given + 2)
            return (
                _before_tally(tokens, at) if count.first - at <= 2 and tokens[at + 1].lower == "of" else None
            )
    return None


def _before_tally(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The body right before "tally", without "earlier" and "death" around it."""
    first = end = at
    while first > 0 and tokens[first - 1].is_word and tokens[first - 1].lower not in words("determiners"):
        first -= 1
    while end > first and tokens[end - 1].lower in _OF_TALLIES:
        end -= 1
    while first < end and tokens[first].lower in _OF_TALLIES:
        first += 1
    return (first, end) if first < end and at - first <= _LONGEST_CLAIMANT else None


def _noun_end(tokens: Sequence[Token], first: int) -> int:
    """The end of a short noun phrase: before a mark, a preposition, an adverb or a verb."""
    end = _phrase_end(tokens, first)
    return next(
        (
            at
            for at in range(first + 1, end)
            if tokens[at].lower in words("adverbs")
            or tokens[at].lower in words("time_words")
            or tokens[at].lower in words("verbs")
            or tokens[at].lower in words("be_forms")
            or tokens[at].lower in _LISTING
            or tokens[at].lower in ("late", "early", "earlier", "shortly")
        ),
        end,
    )


def _put_by(count: Count) -> tuple[int, int] | None:
    """ "The toll was put at 29 by the governor", "had been put by the governor at 29"."""
    tokens, at = count.tokens, count.first - 1
    if at < 2 or tokens[at].lower not in _AT:
        return None
    if tokens[at - 1].lower in _PUTTING and tokens[at - 2].lower in words("be_forms"):
        by = count.last
        return (by + 1, _phrase_end(tokens, by + 1)) if _is_by(tokens, by) else None
    for by in range(at - 1, max(2, at - 2 - _LONGEST_CLAIMANT), -1):
        if _is_by(tokens, by):
            put = tokens[by - 1].lower in _PUTTING and tokens[by - 2].lower in words("be_forms")
            return (by + 1, at) if put else None
    return None


def _is_by(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index].lower == "by"


def _phrase_end(tokens: Sequence[Token], first: int) -> int:
    """Where the words end that begin at `first`: before a mark, a preposition, a joint."""
    end = first
    while (
        end < len(tokens)
        and _is_of_a_name(tokens[end])
        and tokens[end].lower not in words("prepositions")
        and tokens[end].lower not in _JOINTS
    ):
        end += 1
    return end


def _phrase_start(tokens: Sequence[Token], end: int) -> int:
    """Where the words begin that end before `end`: behind a mark or a joint."""
    first = end
    while first > 0 and _is_of_a_name(tokens[first - 1]) and tokens[first - 1].lower not in _JOINTS:
        first -= 1
    return first


def _is_of_a_name(token: Token) -> bool:
    return token.is_word or (token.kind == "clitic" and token.lower in ("'s", "'"))


def _can_count(claimant: Sequence[Token]) -> bool:
    """A few words with a noun for who can speak: "the union", "Alda police", "the warden of the weir"."""
    end = next((at for at, token in enumerate(claimant) if at and token.lower in _PLACED), len(claimant))
    if not 0 < end <= _LONGEST_CLAIMANT or len(claimant) > 2 * _LONGEST_CLAIMANT:
        return False
    if claimant[0].lower in ("a", "an") and claimant[-1].lower in (
        "reporter",
        "correspondent",
        "photographer",
    ):
        return False  # "A Herald reporter counted nine": the page itself
    named = len(claimant) > 1 and all(token.capital and token.is_word for token in claimant)
    return named or claimant[end - 1].lower in SPEAKING_NOUNS


def _made(count: Count, first: int, last: int, cue: int, mentions: Sequence[Mention]) -> Statement:
    """The claim of tokens [first, last) as a statement of nothing but the number."""
    tokens = count.tokens
    start, end = tokens[first].start, tokens[last - 1].end
    known = next((each for each in mentions if each.start == start and each.end == end), None)
    sentence = count.sentence
    printed = sentence.text[start - sentence.start : end - sentence.start]
    return Statement(
        start=count.start,
        end=count.end,
        text=sentence.text[count.start - sentence.start : count.end - sentence.start],
        speaker=printed,
        speaker_start=start,
        speaker_end=end,
        speaker_name=known.name if known else _plain(printed),
        side=known.side if known else None,
        role=known.role if known else None,
        cue=tokens[cue].text,
        mode="indirect",
        stance="claim",
        target=None,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        headline=sentence.headline,
        quotes=(),
        rule="counterclaim",
    )


def _plain(printed: str) -> str:
    """The words of a claimant without their article."""
    return printed[4:] if printed.lower().startswith("the ") else printed
