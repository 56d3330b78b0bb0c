"""What is denied: figures of which somebody says that they are none, and whose word it is that he answers.

"Police denied that four had died" counts nobody; "police denied reports that four had died" is what the reports count;
"the army denied killing 14 villagers" leaves 14 dead whom the army does not count.  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import is_numeral
from claims.reading.words.places import place
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Statement
    from claims.reading.counts.counts import Count
    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_TO_DENIAL = 8
"""Tokens from "denied" to the number: "denied on Monday that it had lost 40 soldiers"."""
_TO_FIRST = 8
"""Tokens from the second number of "12 had been killed and 30 wounded" to the first."""
_OWNERS = frozenset(("its", "their", "his", "our"))
_LOSING = frozenset(("losing", "lose", "lost", "suffering", "suffered", "sustaining", "sustained"))
_NOBODY = frozenset(("nobody", "no", "hardly", "scarcely", "few", "none"))
_TO_NOT = 3
"""Tokens of "is not true" and of "isn't in any way true" before "that"."""
_TO_CLAIM = 6
"""Tokens of "as false a widely shared report", of "there is no truth in reports"."""


def is_disowned(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Denied that four had died", "it is not true that there were 30 dead", "denied having lost 40 men": the number stands
    right behind the denial; whom it takes for dead ("denied that the four dead were rebels") are dead."""
    if _is_disowned_at(tokens, quantity.first):
        return True
    joint = quantity.first - 1
    if joint < 1 or tokens[joint].lower not in ("and", "or"):
        return False
    for at in range(joint - 1, max(0, joint - _TO_FIRST), -1):
        if not (tokens[at].is_word or tokens[at].kind == "number"):
            return False
        if is_numeral(tokens[at]):  # "denied that 12 had been killed and 30 wounded"
            return _is_disowned_at(tokens, at)
    return False


def _is_disowned_at(tokens: Sequence[Token], first: int) -> bool:
    place = first - 1
    while place >= max(0, first - _TO_DENIAL) and tokens[place].lower in words_for("disowned-links"):
        place -= 1
    if place < 0:
        return False
    between = [token.lower for token in tokens[place + 1 : first]]
    if between[-1:] != [] and between[-1] in _OWNERS and _LOSING.isdisjoint(between):
        return False  # "denied its 12 dead soldiers were deserters"
    lower = tokens[place].lower
    before = [token.lower for token in tokens[max(0, place - _TO_NOT) : place]]
    if is_denial(lower):
        if place + 1 == first and not lower.startswith(("deny", "deni")):
            return False  # "discounted 12 deaths as natural"
        return _undone().isdisjoint(before)  # not "did not deny that"
    told = between[:1] == ["that"]
    if lower in words("denial_words"):
        return told
    return (
        told
        and lower in ("true", "truth", "correct")
        and any(word in ("not", "n't", "no") for word in before)
    )


def is_denial(word: str) -> bool:
    """ "denied", "disputes", "rejecting": a verb that says of a claim that it is wrong."""
    form = CUE_FORMS.get(word)
    return form is not None and form.stance == "deny"


def answers(statement: Statement) -> bool:
    """ "denied that", "questioned the figure of": the statement says of somebody's word that it is wrong."""
    cue = (statement.cue or "").lower().split()
    return statement.stance == "deny" or (bool(cue) and cue[-1] in words_for("doubting"))


def answered(count: Count, statement: Statement) -> tuple[int, int] | None:
    """The tokens that name whose word is denied before a count: "reports on social media" of "denied reports on social media
    that 20 had died"; None where nobody is named."""
    inside = [token for token in count.tokens if statement.start <= token.start < count.start]
    opens = bool(inside) and inside[0].lower in ("as", "there")
    if opens:
        inside = [token for token in inside if token.kind != "quote"]  # "dismissed as “lies” a claim that"
    reach = [token.lower for token in itertools.takewhile(_is_plain, inside[:_TO_CLAIM])]
    first = max((at for at, word in enumerate(reach) if word in _CLAIMS), default=None)
    if first is None:
        return None
    if by := _behind_claim(inside, first + 1):
        return by
    owned = first > 0 and inside[first - 1].kind == "clitic"
    for at in range(first + 1, len(inside)):
        if not inside[at].is_word:
            return None
        of = inside[at].lower == "of" and (at == first + 1 or inside[at].index + 1 == count.first)
        if owned and at == first + 1 and inside[at].lower == "to":
            return _owner(inside, first - 1)
        if inside[at].lower == "that" or of:
            if opens and owned:
                return _owner(inside, first - 1)
            begin = first - (first > 0 and _is_of_nation(inside[first - 1])) if opens else 0
            begin -= opens and begin > 0 and inside[begin - 1].lower in words("determiners")
            return inside[begin].index, inside[at].index
    return None


def _behind_claim(inside: Sequence[Token], first: int) -> tuple[int, int] | None:
    """The tokens of "the rebels" in "the claim by the rebels of having killed 40", "claims of rebels to have killed 40"."""
    if [token.lower for token in inside[first : first + 1]] not in (["by"], ["of"]):
        return None
    for at in range(first + 2, min(len(inside) - 1, first + _TO_CLAIM)):
        if not (inside[at].is_word or inside[at].kind == "clitic"):
            return None
        pair = inside[at].lower, inside[at + 1].lower
        if pair in (("of", "having"), ("to", "have")):
            named = inside[first].lower == "by" and inside[at - 1].capital
            speaks = inside[at - 1].lower in SPEAKING_NOUNS or category(inside[at - 1].lower) == "fighters"
            return (inside[first + 1].index, inside[at].index) if named or speaks else None
    return None


def _is_of_nation(token: Token) -> bool:
    """ "a Norland claim that"."""
    known = place(token.text)
    return known is not None and known.kind == "demonym"


def _owner(inside: Sequence[Token], clitic: int) -> tuple[int, int]:
    """The tokens of "the rebels" in "as lies the rebels' claim to have killed 40": from the article on, else one name."""
    opening = next(
        (at for at in range(clitic - 1, -1, -1) if inside[at].lower in words("determiners")), clitic - 1
    )
    return inside[opening].index, inside[clitic].index


def is_disavowed(count: Count, statement: Statement) -> bool:
    """ "The army denied killing 14 villagers", "denied that its men shot 20": whoever counts them, it is not the army."""
    cue = (statement.cue or "").lower().split()
    quoted = statement.mode == "direct" or any(start <= count.start < end for start, end in statement.quotes)
    if not cue or quoted or not (is_denial(cue[-1]) or cue[-1] in words_for("doubting")):
        return False
    if (statement.speaker_end or 0) > statement.start:  # "the toll of 12 is disputed by residents"
        behind = itertools.takewhile(lambda token: token.start < (statement.speaker_start or 0), count.tokens)
        return any(token.lower == "by" and token.start >= statement.end for token in behind)
    between = (token for token in count.tokens if statement.start <= token.start < count.start)
    return not any(token.lower in CUE_FORMS or token.lower in ("but", "while") for token in between)


def is_upheld(count: Count, statement: Statement) -> bool:
    """ "Officials did not deny that 12 had died", "nobody denies that 12 died": a denial that is itself denied."""
    ahead = [token.lower for token in count.tokens if token.start < statement.start]
    return not _undone().isdisjoint(ahead[-_TO_NOT:])


def _undone() -> frozenset[str]:
    """Words before a denial that make it none."""
    return words_for("taken-back") | _NOBODY


def _is_plain(token: Token) -> bool:
    """A word of a noun phrase: "the rebels' widespread reports", no verb such as "killing" and no "that"."""
    return (
        (token.is_word or token.kind == "clitic")
        and token.lower != "that"
        and not token.lower.endswith("ing")
    )


_CLAIMS = (words("claim_nouns") | {"posts"}) - {"responsibility", "involvement"}
"""Whoever denies responsibility answers nobody."""
