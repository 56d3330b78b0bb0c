"""What a statement denies or asserts: its words without countries and claim nouns, and which of them tell the act.

Somebody who "rejected the accusation" denies what was alleged just before: the words of that are taken for his.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from claims.comparing.frames import is_background, states_named
from claims.comparing.terms import key_terms, printed_words
from claims.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.comparing.view import StoryView
    from claims.types import Account, Statement

REFUSED = frozenset(
    {
        "bond",
        "bail",
        "entry",
        "access",
        "permission",
        "visa",
        "visas",
        "parole",
        "requests",
        "request",
        "motion",
    }
)
"""What is denied by not granting it."""
SAYS_NO_FACT = frozenset({"urge", "request", "condole"})
"""Stances that assert nothing which could be denied."""
ACCUSED_BEFORE, SAID_BEFORE = 2, 1
"""Sentences before a denial in which stand an accusation, and anything else, that it may call "the accusation"."""
COURTS = frozenset(
    {"judge", "judges", "court", "courts", "jury", "magistrate", "tribunal", "prosecutor", "prosecutors"}
)
"""Who dismisses a charge by ruling on it."""
NEGATED_BEFORE, NEGATED_AFTER = 4, 3
"""Words before and after an act in which a negation takes it back: "had not struck", "the strike did not occur"."""
_WORD = re.compile(r"[\w’'-]+")
_NEGATED = re.compile(r"\b(?:not|never|\w+n['’]t) (?:true|correct|accurate)\b")
_ADDED = re.compile(r",\s+(?:where|which|who|whose|in which|at which|after|following|(?:\w+ ){1,2}after)\b")
"""Where the paper's own addition begins: "denied that it knew of the leak at the plant, where seven died"."""
_RELATIVE = re.compile(r"(?<=\w )(?P<noun>[\w’'-]+) (?P<word>who|which|that) (?P<verb>\w+)")
_STRUCK = frozenset(
    {"killed", "left", "hit", "struck", "fell", "sank", "broke", "burnt", "shook", "swept", "tore"}
)
_TRUTH_WORDS = frozenset({"true", "correct", "accurate"})
_THE = "(?:the|this|these|those|all|any|such|both)"
_PART_IN_IT = frozenset({"involvement", "responsibility", "wrongdoing"})
"""What is denied of an accusation without naming it."""


@dataclass(frozen=True, slots=True)
class Told:
    """A statement of an article about the current event: whether it denies, and its words.

    `terms` are all of them, `acts` those that are no names and numbers: what was done.  `what` is the statement itself,
    or what it denies where it only points back to that.
    """

    statement: Statement
    what: Statement
    denies: bool
    terms: frozenset[str]
    acts: frozenset[str]


def told(story: StoryView, account: Account) -> tuple[Told, ...]:
    """What the statements of an article deny or assert, in text order."""
    found: list[Told] = []
    for statement in account.reading.statements:
        if is_background(_sentence(account, statement), account.document.published):
            continue
        denied = denies(statement)
        if not denied and statement.stance in SAYS_NO_FACT:
            continue
        answered = _answered(story, account, statement, found) if denied else None
        charge = _charge_in(account, statement) if denied and answered is None else None
        if charge is not None:
            found.append(Told(statement, charge, denied, *_terms(story, account, charge, denied=denied)))
        elif answered is not None:
            found.append(replace(answered, statement=statement, denies=True))
        else:
            found.append(
                Told(statement, statement, denied, *_terms(story, account, statement, denied=denied))
            )
    return tuple(found)


def denies(statement: Statement) -> bool:
    """True for a statement that denies something or calls a claim untrue."""
    if _rejection().search(statement.text):
        return True
    if statement.stance == "deny":
        return not REFUSED & set(_WORD.findall(statement.text.lower())[:3])
    return _calls_untrue(statement.text)


def says_not(text: str, acts: frozenset[str]) -> bool:
    """True where a text negates the first of these acts that it names: it asserts nothing that a denial could deny."""
    listed = printed_words(text)
    for place, word in enumerate(listed):
        if not acts.isdisjoint(key_terms(word)):
            near = listed[max(0, place - NEGATED_BEFORE) : place + 1 + NEGATED_AFTER]
            return any(
                each in words("negations") or each in ("no", "without")
                for each in (other.lower().replace("’", "'") for other in near)
            )
    return False


def _sentence(account: Account, statement: Statement) -> str:
    return account.document.text[statement.sentence_start : statement.sentence_end]


def _calls_untrue(text: str) -> bool:
    """True for a claim noun followed by a verdict: "the report that … is baseless"."""
    tokens = _WORD.findall(text.lower())
    named = next((index for index, token in enumerate(tokens) if token in words("claim_nouns")), None)
    if named is None:
        return False
    after = tokens[named:]
    return bool(_NEGATED.search(" ".join(after))) or any(token in words("denial_words") for token in after)


def _answered(
    story: StoryView, account: Account, statement: Statement, before: Sequence[Told]
) -> Told | None:
    """What somebody else alleged just before a denial that only points back to it; an accusation if there is one."""
    speaker = (statement.speaker or "").lower().split()
    rest = account.document.text[statement.end : statement.sentence_end]
    if not _points_back(statement.text) or re.match(_WHICH, rest) or not COURTS.isdisjoint(speaker):
        return None
    own = story.sentence(account, statement.start)
    accusing: list[Told] = []
    near: list[Told] = []
    for other in before:
        sentence = story.sentence(account, other.statement.start)
        if own is None or sentence is None or other.denies or not other.terms:
            continue
        behind = own.index - sentence.index
        if not 0 <= behind <= ACCUSED_BEFORE or _one_voice(statement, other.statement):
            continue
        if other.statement.stance == "accuse":
            accusing.append(other)
        elif behind <= SAID_BEFORE:
            near.append(other)
    alleged = accusing or ([] if _PART_IN_IT & set(statement.text.lower().split()) else near)
    return alleged[-1] if alleged else None


def _charge_in(account: Account, statement: Statement) -> Statement | None:
    """The accusation that a denial tells within itself: "denied an allegation by the union that it had cut corners"."""
    return next(
        (
            each
            for each in account.reading.statements
            if each is not statement
            and statement.start <= each.start < statement.end
            and each.stance in ("accuse", "claim")
            and not _one_voice(each, statement)
        ),
        None,
    )


def _one_voice(first: Statement, second: Statement) -> bool:
    return (first.speaker_name or first.speaker) == (second.speaker_name or second.speaker)


def _points_back(text: str) -> bool:
    """True for "the accusation", "the charges as baseless", "any involvement": what is denied is not told."""
    return bool(_back().match(text.strip(" \"“”'‘’.")) or _rejection().search(text))


_SPEAKING = (
    "saying|calling|adding|insisting|stating|describing|claiming|arguing|telling|terming|branding|asserting"
)
_WHICH = rf"\s+(?:made|brought|raised|level+ed|(?!(?:{_SPEAKING})\b)\w+ing)\b"
_SAYS_WHICH = rf"(?!\s+(?:that|of|about|by|in|on|for|from|against|over|with|to)\b|{_WHICH})(?!\w)"
"""What follows a charge that is told: "the charges made by the army", "any accusation linking it to the attack"."""


@cache
def _back() -> re.Pattern[str]:
    nouns = "|".join(sorted(words("claim_nouns") - _PART_IN_IT))
    part = "|".join(sorted(_PART_IN_IT))
    return re.compile(
        rf"(?:{_THE}\s+(?:[\w’'-]+\s+)?(?:{nouns}){_SAYS_WHICH}|(?:any |all )?(?:{part}){_SAYS_WHICH}|(?:it|this|that|doing so)(?=\W*$|\s+(?:as|and|when)\b))",
        re.IGNORECASE,
    )


@cache
def _rejection() -> re.Pattern[str]:
    """ "We strongly reject these baseless allegations", said in somebody's own words."""
    nouns = "|".join(sorted(words("claim_nouns") - _PART_IN_IT))
    return re.compile(
        rf"\b(?:I|we)(?: \w+ly)? (?:reject|deny|dismiss|refute) (?:{_THE} )?(?:[\w-]+ ){{0,2}}(?:{nouns}){_SAYS_WHICH}",
        re.IGNORECASE,
    )


def _without_additions(text: str) -> str:
    """What is denied without what the paper adds of it: "ignored warnings about a block [that fell on Monday]"."""
    said = _ADDED.split(text)[0]
    for found in _RELATIVE.finditer(said):
        noun, verb = found["noun"].lower(), found["verb"].lower()
        past = verb.endswith("ed") or verb in _STRUCK
        if noun not in words("claim_nouns") and (
            past or (found["word"] != "who" and verb in words("auxiliaries"))
        ):
            return said[: found.end("noun")]
    return said


def _terms(
    story: StoryView, account: Account, statement: Statement, *, denied: bool
) -> tuple[frozenset[str], frozenset[str]]:
    """Terms and acts of what a statement says, of a denial without what the paper adds behind it."""
    skip = words("claim_nouns") | words("denial_words") | _TRUTH_WORDS
    said = _without_additions(statement.text) if denied else statement.text
    listed = [word for word in _WORD.findall(said) if word.lower() not in skip]
    terms = frozenset(key_terms(" ".join(listed)))
    sentence = story.sentence(account, statement.start)
    if not terms or sentence is None:
        return terms, frozenset()
    terms -= {
        term for index, _ in states_named(sentence.tokens) for term in key_terms(sentence.tokens[index].text)
    }
    acts = {term for word in listed if word[:1].islower() for term in key_terms(word)}
    return terms, terms & acts
