"""Words inside quotation marks that the ledger quotes otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.wording import compare_wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.comparing.wording import Wording
    from claims.linting.desk import Desk
    from claims.linting.finding import Finding
    from claims.types import Account, Evidence

CHANGED = frozenset({"reworded", "stronger"})
SAME = frozenset({"", "bracket only", "spelling", "fragment"})


def altered_quotation(desk: Desk) -> Iterator[Finding]:
    """A quotation whose utterance the ledger has, in other words, and nowhere in these.

    Brackets, spelling, name forms and clipping are no change.
    """
    for start, end, versions in _quotations(desk):
        words = desk.draft.document.text[start:end]
        if any(compare_wording(words, each.text).verdict in SAME for each in _all_quotes(desk)):
            continue
        changed = [
            (wording, each)
            for each in versions
            if (wording := compare_wording(words, each.text)).verdict in CHANGED
            and not _stands_in(desk.draft, each.text)
        ]
        if changed:
            changed.sort(key=lambda pair: -pair[0].alike)
            wording, closest = changed[0]
            yield desk.finding(
                "altered quotation", start, end, _why(wording, closest), [each for _, each in changed]
            )


def _why(wording: Wording, closest: Evidence) -> str:
    moved = wording.moved
    if moved and wording.stronger:
        than = "weaker" if wording.stronger > 0 else "stronger"
        return f"The ledger quotes “{closest.text}”: “{moved.first}” is {than} than “{moved.second}”."
    return f"The ledger quotes “{closest.text}”; two translations would look the same."


def _quotations(desk: Desk) -> Iterator[tuple[int, int, list[Evidence]]]:
    """Every quotation of the draft with the ledger's quotations of the same utterance."""
    seen: set[tuple[int, int]] = set()
    for utterance in desk.story.utterances:
        mine = [each for each in utterance.evidence if each.article == desk.draft.article]
        theirs = [each for each in utterance.evidence if each.article != desk.draft.article]
        if not mine or not theirs:
            continue
        versions = [
            quote
            for each in theirs
            if each.article not in desk.unsafe
            for quote in _quotes(desk, desk.story.account(each.article), each)
        ]
        for each in mine:
            for quote in _quotes(desk, desk.draft, each):
                if (quote.start, quote.end) not in seen:
                    seen.add((quote.start, quote.end))
                    yield quote.start, quote.end, versions


def _quotes(desk: Desk, account: Account, version: Evidence) -> list[Evidence]:
    return [
        desk.story.evidence(account, start, end)
        for statement in account.reading.statements
        if (statement.start, statement.end) == (version.start, version.end)
        for start, end in statement.quotes
    ]


def _all_quotes(desk: Desk) -> Iterator[Evidence]:
    for account in desk.story.accounts:
        if account.article != desk.draft.article and account.article not in desk.unsafe:
            for statement in account.reading.statements:
                for start, end in statement.quotes:
                    yield desk.story.evidence(account, start, end)


def _stands_in(draft: Account, words: str) -> bool:
    """True when the draft has the ledger's words as well, elsewhere."""
    text = draft.document.text
    return any(
        compare_wording(text[start:end], words).verdict in SAME
        for statement in draft.reading.statements
        for start, end in statement.quotes
    )
