"""What befell people by the name that they are counted under: "four gunshot victims", "60 casualties", "16 hostages".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import SHOT, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_ARMY_TERMS = {"kia": "killed", "wia": "injured", "mia": "missing"}
"""What armies call the dead, the hurt and the missing."""
_TO_THOUGHT = 5
"""Tokens of "believed to be still" before "alive"."""
_TO_KILLINGS = 6
"""Tokens of "of the 2018 Vell harbour massacre"."""


def are_of_killings(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "forty victims of the Vell massacre", "1,871 homicide victims", "61 massacres, with 208 victims"."""
    if phrase.head and tokens[phrase.head - 1].lower in words_for("killings") | words_for("fatal"):
        return True
    behind = tokens[phrase.last : phrase.last + _TO_KILLINGS]
    with_them = phrase.head is not None and phrase.head > 1 and lower_at(tokens, phrase.head - 2) == "with"
    if with_them and any(token.lower in words_for("killings") for token in tokens[: phrase.head]):
        return True
    return (
        bool(behind)
        and behind[0].lower == "of"
        and any(token.lower in words_for("killings") for token in behind)
    )


def attacked(tokens: Sequence[Token], phrase: VictimPhrase) -> Told | None:
    """ "four gunshot victims", "11 gunshot patients", "22 burn victims": the noun before tells what befell them, whatever else
    they do."""
    if phrase.head is None or phrase.doubtful:
        return None
    kind = tokens[phrase.head - 1].lower
    if kind in ("burn", "burns") and tokens[phrase.head].lower in ("victims", "patients"):
        return "injured", phrase.head, "noun"
    if kind not in words_for("attacked"):
        return None
    alive = tokens[phrase.head].lower in ("patient", "patients")
    return "injured" if alive else SHOT, phrase.head, "noun"


def are_casualties(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> Told | None:
    """ "There were 60 civilian casualties": dead and injured in one figure; a hospital means the injured, a drill has mock ones."""
    counted = quantity.value is not None and not quantity.few
    named = phrase.head is not None and tokens[phrase.head].lower == "casualties"
    if not (counted and named) or tokens[phrase.last - 2].lower in group("casualty_loss_words", "denials"):
        return None
    in_care = any(token.lower in words_for("hospitals") for token in tokens)
    return "injured" if in_care else "killed or injured", phrase.last - 1, "noun"


def in_army_terms(tokens: Sequence[Token], index: int) -> Told | None:
    """ "Casualties: 5 KIA, 13 WIA, 2 MIA": asked behind the number; not "sold 5 KIA cars", nor a Mia."""
    outcome = _ARMY_TERMS.get(lower_at(tokens, index))
    if outcome is None or not tokens[index].text.isupper():
        return None
    ends = index + 1 >= len(tokens) or tokens[index + 1].kind == "punct" or tokens[index + 1].lower == "and"
    armed = any(
        (token.index != index and token.text.isupper() and token.lower in _ARMY_TERMS)
        or token.lower in ("casualties", "losses", "troops", "soldiers")
        for token in tokens
    )
    return (outcome, index, "noun") if ends and armed else None


def are_hostages(tokens: Sequence[Token], phrase: VictimPhrase) -> Told | None:
    """ "Kidnappers demand a ransom for 16 hostages": captives by their name, where nothing tells of their release."""
    if phrase.head is None:
        return None
    of_war = [token.lower for token in tokens[phrase.head : phrase.head + 3]] == ["prisoners", "of", "war"]
    if tokens[phrase.head].lower not in ("hostages", "captives", "pows") and not of_war:
        return None
    free = words_for("saving") | words_for("saved") | words_for("getting-out") | words_for("exchanged")
    freed = any(token.lower in free and not _is_thought_alive(tokens, token.index) for token in tokens)
    return None if freed else ("captured", phrase.head, "noun")


def _is_thought_alive(tokens: Sequence[Token], index: int) -> bool:
    """ "Twenty of the 50 hostages are believed to be still alive": alive, and no freer for it."""
    near = {token.lower for token in tokens[max(0, index - _TO_THOUGHT) : index]}
    return tokens[index].lower == "alive" and not near.isdisjoint(
        ("still", "believed", "thought", "presumed", "known")
    )
