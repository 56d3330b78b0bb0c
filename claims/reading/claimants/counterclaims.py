"""Claimants whom no statement tells: "rebels claim 60", whoever is cited, whose word is denied, who counts (`who_counts`)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.articles import Statement
from claims.lexicon import word_set, words
from claims.reading.claimants.rival_counts import rival
from claims.reading.claimants.who_counts import who_counts
from claims.reading.counts.denials import answered, is_disavowed, is_upheld
from claims.reading.names.aliases import is_short_name
from claims.reading.names.roles import gender_of_name, known_bodies
from claims.reading.speakers.claimant_phrases import is_pronoun, phrase_end, phrase_start
from claims.reading.speakers.counting_bodies import LONGEST_CLAIMANT, can_count
from claims.reading.statements.cited_sources import outlets
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.places import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token


_ESTIMATES = word_set("estimates counts tallies accounts reports")
_SEVERAL = word_set("some other most many several")
"""Words before estimates that are nobody's in particular."""
_MADE_BY = word_set("from by of")
_NEW = word_set("new latest preliminary official updated")
_TO_SPEAKER = 5
"""Tokens of " (WO)," between whoever is cited and who speaks."""
_NO_CLAIMANTS = word_set("which who that it he she they")
_GENDERS = {"he": "man", "she": "woman"}
_IN_NAMES = word_set("of for and the &")


def counterclaim(count: Count, mentions: Sequence[Mention]) -> Statement | None:
    """ "rebels claim 60": the words between the mark and the verb claim the bare number."""
    tokens = count.tokens
    verb = first = count.first - 1
    if first and tokens[first - 1].lower in ("having", "earlier") and count.statement is not None:
        return count.statement  # "gives 19, having earlier reported 16"
    if first and tokens[first - 1].text == ",":
        verb = first = first - 1  # "a commander, Ari Moss, said 113"
    if first and tokens[verb].lower in _ESTIMATES and tokens[verb - 1].lower in _SEVERAL:
        return _made(count, verb - 1, verb + 1, verb, mentions)  # "with some estimates as high as 31,000"
    first = phrase_start(tokens, first)
    against = rival(tokens, count.first - 1)
    if against is not None and can_count(tokens[slice(*against)]):
        return _made(count, *against, count.first - 1, mentions)
    if count.statement is not None and any(token.lower in CUE_FORMS for token in tokens[first:verb]):
        return count.statement  # "the agency said it had validated 33"
    if first >= verb or verb - first > LONGEST_CLAIMANT or tokens[first].lower in _NO_CLAIMANTS:
        return None
    return _made(count, first, verb, count.first - 1, mentions)


def denied(count: Count, statement: Statement, mentions: Sequence[Mention]) -> Statement | None:
    """Whose word a count is that stands in what somebody denies: "police denied reports on social media that 20 had died"; None
    where nobody is named whom the denial answers, the statement itself where it denies something else."""
    if is_upheld(count, statement):
        return statement
    named = answered(count, statement)
    if named is not None:
        return _made(count, *named, max(0, named[0] - 1), mentions)
    return None if is_disavowed(count, statement) else statement


def cited(count: Count, mentions: Sequence[Mention]) -> Statement | None:
    """ "KLTW reported, citing a police source, that seven had died": whoever is cited outside what is told; None where nobody
    is."""
    told = count.statement
    if told is None or words("citing").isdisjoint(count.sentence.lowers):
        return None
    for token in count.tokens:
        silent = token.index > 0 and count.tokens[token.index - 1].lower in ("without", "not")
        if silent or token.lower not in words("citing") or token.quotation >= 0:
            continue
        between = count.tokens[min(token.index, count.first) : max(token.index, count.first)]
        if any(each.text == ";" or each.lower == "while" for each in between):
            continue  # "The hospital said nine died; the paper, citing the army, said ten"
        leads = token.index == 0 and told.speaker_start is not None and told.start > told.speaker_start
        if told.speaker_start is not None and told.speaker_start > token.start and not leads:
            return (
                None  # whom the statement is of already: "citing the Weir Press, which quoted a doctor, said"
            )
        closes = token.start > count.end and count.tokens[token.index - 1].text == ","
        if closes or not told.start <= token.start < told.end:
            first = _maker(count.tokens, token.index + 1)
            last = phrase_end(count.tokens, first)
            paper = leads and last > first and count.tokens[last - 1].lower in words("documents")
            if leads and (paper or not _speaks_behind(count.tokens, last, told)):
                return None  # "Citing the police report, the mayor said nine had died" is the mayor's
            known = last > first and can_count(count.tokens[first:last])
            known = known and words("records").isdisjoint(
                (count.tokens[first].lower, count.tokens[last - 1].lower)
            )
            return _made(count, first, last, token.index, mentions) if known else None
    return None


def _maker(tokens: Sequence[Token], first: int) -> int:
    """Where whoever made the figures begins in "citing figures from the Weir Office", "citing data compiled by the union"."""
    at = first + (tokens[first].lower in words("determiners"))
    while at + 1 < len(tokens) and tokens[at].lower in _NEW:
        at += 1
    if at + 2 >= len(tokens) or tokens[at].lower not in words("records") | words("figure_sources"):
        return first
    made = at + 1 + (tokens[at + 1].lower.endswith("ed") and tokens[at + 2].lower in _MADE_BY)
    return made + 1 if tokens[made].lower in _MADE_BY and made + 1 < len(tokens) else first


def _speaks_behind(tokens: Sequence[Token], end: int, told: Statement) -> bool:
    """Of "Citing the Weir Office (WO), the Herald said nine had died": does whoever speaks begin behind the comma?"""
    for token in tokens[end : end + _TO_SPEAKER]:
        if token.text == ",":
            return token.index + 1 < len(tokens) and tokens[token.index + 1].start == told.speaker_start
    return False


def bracketed(count: Count, mentions: Sequence[Mention]) -> Statement | None:
    """ "116 people dead (source: Weir Agency)", "428 people injured (DoWMA)": whoever stands in the bracket that closes the line;
    None where it only explains the word before it, or names who printed it."""
    tokens = count.tokens
    closing = len(tokens) - 1 - (tokens[-1].text == ".")
    if count.statement is not None or closing <= count.last or tokens[closing].text != ")":
        return None
    opening = next((at for at in range(closing - 1, count.last - 1, -1) if tokens[at].text == "("), 0)
    if (
        not opening
        or tokens[opening - 1].capital
        or not all(token.is_word for token in tokens[count.last : opening])
    ):
        return None
    first = opening + 1
    first += tokens[first].lower in ("source", "sources")
    first += tokens[first].text == ":"
    last = next((at for at in range(first, closing) if tokens[at].text == ","), closing)
    if first >= last or not all(token.capital or token.lower in _IN_NAMES for token in tokens[first:last]):
        return None
    printed = tokens[last - 1].lower in outlets() or tokens[first].lower in outlets()
    heads = {tokens[first].lower, tokens[last - 1].lower}  # "Department of Works", "Weir Service"
    body = not heads.isdisjoint(words("organisations")) or is_short_name(tokens[first].text)
    return _made(count, first, last, first, mentions) if body and not printed else None


def counted_by(
    count: Count, mentions: Sequence[Mention], before: Sequence[Statement] = ()
) -> Statement | None:
    """The claimant of a number by an owner, a gap or a verb right before it; None where none of them tells one.  `before` are the
    statements that end before it in its sentence and the one before, in text order."""
    span = who_counts(count)
    if span is None:
        return None
    if is_pronoun(count.tokens, span):
        return _by_pronoun(count, span, mentions, before)
    cue = min(max(span[1], count.first - 1), len(count.tokens) - 1)
    return _made(count, *span, cue, mentions)


def _by_pronoun(
    count: Count, span: tuple[int, int], mentions: Sequence[Mention], before: Sequence[Statement]
) -> Statement | None:
    """The claim of "she" who puts a toll at a number: that of the name which opens the sentence, else of who spoke last in it."""
    pronoun = count.tokens[span[0]]
    subject = next((each for each in mentions if each.start == count.sentence.start), None)
    if subject is not None and _can_be(pronoun.lower, subject.kind, subject.name):
        another = _another(pronoun, subject.name, count, mentions, before)
        return None if another else _named(count, span, subject)
    spoke = _meant(pronoun.lower, before, mentions)
    if spoke is None or _another(pronoun, spoke.speaker_name or "", count, mentions, before):
        return None
    return _as_before(count, span, spoke)


def _meant(pronoun: str, before: Sequence[Statement], mentions: Sequence[Mention]) -> Statement | None:
    """Who "she" is in "Odo Orr accused the mine of hiding the real toll, which he put at 40": who made the last statement, where he
    can be called so."""
    spoke = before[-1] if before else None
    if spoke is None or spoke.speaker_start is None:
        return None
    name = spoke.speaker_name or spoke.speaker or ""
    person = any(each.kind == "person" and each.name == name for each in mentions)
    return spoke if _can_be(pronoun, "person" if person else "organisation", name) else None


def _another(
    pronoun: Token, name: str, count: Count, mentions: Sequence[Mention], before: Sequence[Statement]
) -> bool:
    """ "Lena Orr accused Odo Fenn of hiding the toll, which he put at 40": does a sentence name another whom "he" may mean?"""
    if pronoun.lower not in _GENDERS:
        return False
    accused = (before[-1].target or "").split() if before and before[-1].rule == "accuse" else []
    body = not words("organisations").isdisjoint(map(str.lower, accused))
    return (len(accused) > 1 and accused[-1][:1].isupper() and not body) or any(
        each.kind == "person" and each.name != name and _can_be(pronoun.lower, each.kind, each.name)
        for each in mentions
        if count.sentence.start <= each.start < pronoun.start
    )


def _can_be(pronoun: str, kind: str, name: str) -> bool:
    """ "It" is a body, "she" no man by his name; "they" and "we" anybody."""
    if pronoun == "it":
        return kind != "person"
    if pronoun not in _GENDERS:
        return True
    return kind == "person" and gender_of_name(name.split()) in (None, _GENDERS[pronoun])


def _as_before(count: Count, span: tuple[int, int], spoke: Statement) -> Statement:
    """The claim of a pronoun that means whoever spoke before."""
    made = _made(count, *span, span[1], ())
    return replace(made, speaker_name=spoke.speaker_name, side=spoke.side, role=spoke.role)


def _named(count: Count, span: tuple[int, int], subject: Mention) -> Statement:
    """The claim of "it" in "Norland named 32 officers it said had been killed": that of the subject."""
    made = _made(count, *span, span[1], ())
    sentence = count.sentence
    printed = sentence.text[subject.start - sentence.start : subject.end - sentence.start]
    return replace(made, speaker=printed, speaker_name=subject.name, side=subject.side, role=subject.role)


def _made(count: Count, first: int, last: int, cue: int, mentions: Sequence[Mention]) -> Statement:
    """The claim of tokens [first, last) as a statement of nothing but the number."""
    tokens = count.tokens
    start, end = tokens[first].start, tokens[last - 1].end
    known = next((each for each in mentions if each.start == start and each.end == end), None)
    known = known or _issuer(tokens, first, last, mentions) or _in_office(tokens[first:last], mentions)
    sentence = count.sentence
    printed = sentence.text[start - sentence.start : end - sentence.start]
    body = known_bodies().get(_plain(printed))  # "The Royal Navy gave its losses as nine"
    return Statement(
        start=count.start,
        end=count.end,
        text=sentence.text[count.start - sentence.start : count.end - sentence.start],
        speaker=printed,
        speaker_start=start,
        speaker_end=end,
        speaker_name=known.name if known else _nation(tokens[first:last]) or _plain(printed),
        side=known.side if known else (body.side if body else None),
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


def _issuer(tokens: Sequence[Token], first: int, last: int, mentions: Sequence[Mention]) -> Mention | None:
    """The body of "the Weir Agency's latest bulletin", which counts in it."""
    if tokens[last - 1].lower not in words("speaking_papers"):
        return None
    end = next((token.start for token in tokens[first:last] if token.kind == "clitic"), None)
    return next((each for each in mentions if each.end == end and each.kind == "organisation"), None)


def _in_office(claimant: Sequence[Token], mentions: Sequence[Mention]) -> Mention | None:
    """The person of "spokesman Odo Fenn", who ends the phrase with both names."""
    if len(claimant) <= 2 or not (claimant[-1].capital and claimant[-2].capital):
        return None
    person = (each for each in mentions if each.end == claimant[-1].end and each.kind == "person")
    return next((each for each in person if claimant[0].start < each.start <= claimant[-2].start), None)


def _nation(named: Sequence[Token]) -> str | None:
    """The state of "a Norland claim"."""
    known = place(named[-2].text) if len(named) > 1 else None
    claimed = known is not None and known.kind == "demonym" and named[-1].lower in words("claim_nouns")
    return known.country if known is not None and claimed else None


def _plain(printed: str) -> str:
    """The words of a claimant without their article."""
    return printed[4:] if printed.lower().startswith("the ") else printed
