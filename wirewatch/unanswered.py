"""Accusations between the sides to which no article has an answer: whom to call before printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.terms import key_terms

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from claims.types import Evidence, Utterance
    from store.records import Snapshot

SHARED_TERMS = 2
"""So many content words a denial must share with the accusation that it answers."""


def unanswered(
    snapshot: Snapshot, names: Mapping[str, str], sides: Collection[str]
) -> Iterator[tuple[Utterance, str]]:
    """Accusations against a party of the story with the accused, in the order of the utterances.

    `names` are canonical names by printed ones ("Baku" stands for its state), `sides` the parties, those that were
    found where the story was given none.  An accusation is answered where a
    divergence of the sort denial shows it, or where the accused deny something in the same words.
    """
    denied = [passage for each in snapshot.alerts if each.kind == "denial" for passage in each.evidence]
    denials = [each for each in snapshot.utterances if each.stance == "deny"]
    for each in snapshot.utterances:
        accused = names.get(each.target or "", each.target)
        if each.stance != "accuse" or accused is None or accused not in sides:
            continue
        if each.side == accused or _overlap(each.evidence, denied):
            continue
        if not any(denial.side == accused and _shares(denial, each) for denial in denials):
            yield each, accused


def _shares(denial: Utterance, accusation: Utterance) -> bool:
    return len(set(key_terms(denial.text)) & set(key_terms(accusation.text))) >= SHARED_TERMS


def _overlap(first: Iterable[Evidence], second: Iterable[Evidence]) -> bool:
    return any(
        one.article == other.article and one.start < other.end and other.start < one.end
        for one in first
        for other in second
    )
