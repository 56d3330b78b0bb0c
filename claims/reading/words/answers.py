"""Rules that are asked one after the other: the first that knows what is asked answers, and may know that there is nothing."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_T = TypeVar("_T")


class Nothing(Enum):
    """The answer of a rule that knows that there is nothing, so that no later one is asked."""

    NOTHING = "nothing"


NOTHING = Nothing.NOTHING


def first_answer(rules: Iterable[Callable[..., _T | Nothing | None]], *asked: object) -> _T | Nothing | None:
    """The answer of the first rule that knows what is asked; None where none does."""
    for rule in rules:
        answer = rule(*asked)
        if answer is not None:
            return answer
    return None


def first_found(rules: Iterable[Callable[..., _T | Nothing | None]], *asked: object) -> _T | None:
    """What the first rule that knows what is asked finds; None where it finds nothing, or none knows it."""
    answer = first_answer(rules, *asked)
    return None if answer is NOTHING else answer
