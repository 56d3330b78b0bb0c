"""Persons whom the draft gives an office that the ledger does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.offices import unique_offices, votes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.comparing.offices import Office, Vote
    from claims.linting.desk import Desk
    from claims.linting.finding import Finding

_MINISTERS = frozenset({"minister", "ministers"})


def wrong_office(desk: Desk) -> Iterator[Finding]:
    """An office in the past that is held, one held that is in the past, another office, another holder.

    The ledger speaks by its origins, and only where more of them say the one than the other.
    """
    cast = votes(desk.story)
    ledger = [vote for vote in cast if vote.account.article != desk.draft.article]
    for vote in cast:
        if vote.account.article == desk.draft.article:
            told = _tense(desk, vote, ledger) or _other(vote, ledger)
            if told:
                why, shown = told
                mention = vote.mention
                passages = [desk.story.sentence_evidence(each.account, each.mention.start) for each in shown]
                start = _start_of_role(desk, vote)
                yield desk.finding("wrong office", start, mention.end, why, filter(None, passages))


def _tense(desk: Desk, vote: Vote, ledger: Sequence[Vote]) -> tuple[str, list[Vote]] | None:
    same = [each for each in ledger if each.person == vote.person and each.office == vote.office]
    others = [each for each in same if each.former != vote.former]
    agreeing = [each for each in same if each.former == vote.former]
    if _origins(desk, others) <= _origins(desk, agreeing):
        return None
    role = vote.mention.role
    if vote.former:
        return f"The ledger has {vote.person} in office as {role}, not as a former one.", others
    return f"The ledger calls {vote.person} a former {role}.", others


def _other(vote: Vote, ledger: Sequence[Vote]) -> tuple[str, list[Vote]] | None:
    """Another office of the person, or another person in the office, where the ledger never has the draft's."""
    if vote.former or not _is_single(vote.office):
        return None
    held = [each for each in ledger if not each.former and _is_single(each.office)]
    own = [each for each in held if each.person == vote.person]
    if any(each.office <= vote.office or vote.office <= each.office for each in own):
        return None
    if own:
        return f"In the ledger {vote.person} is {own[0].mention.role}.", own
    if vote.office not in unique_offices():
        return None
    holders = [each for each in held if vote.side and (each.side, each.office) == (vote.side, vote.office)]
    if holders:
        return f"In the ledger the {vote.mention.role} of {vote.side} is {holders[0].person}.", holders
    return None


def _is_single(office: Office) -> bool:
    """An office of which a person holds one: those of the table, and ministries of every kind."""
    return office in unique_offices() or (len(office) > 1 and not office.isdisjoint(_MINISTERS))


def _origins(desk: Desk, found: Sequence[Vote]) -> int:
    return len({desk.story.origin(vote.account) for vote in found})


def _start_of_role(desk: Desk, vote: Vote) -> int:
    """Where the words of the office begin in front of the name, the name's start where they stand elsewhere."""
    mention = vote.mention
    text = desk.draft.document.text
    before = text[mention.sentence_start : mention.start].lower()
    role = (mention.role or "").lower()
    place = before.rfind(role)
    if not role or place < 0 or len(before) - place - len(role) > 2:
        return mention.start
    if before[:place].rstrip().endswith("former"):
        place = before[:place].rindex("former")
    return mention.sentence_start + place
