"""Small invented stories for the tests of comparing: articles with hand-made claims on their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.compare import compare
from claims.comparing.decide import Decision, decide
from claims.comparing.figures import make_figures
from claims.comparing.ledger import what_is_known
from claims.comparing.names import find_names
from claims.types import (
    Account,
    Casualty,
    Divergence,
    Document,
    Mention,
    OriginLink,
    Part,
    Reading,
    Statement,
)

if TYPE_CHECKING:
    from claims.types import Mode, Stance

Figure = dict[str, object]


def figure(words: str, value: int | None = None, **fields: object) -> Figure:
    """A casualty that stands on `words` in the article; bounds follow the contract of the reader."""
    return {"words": words, "value": value, **fields}


def article(
    number: int,
    text: str,
    *figures: Figure,
    outlet: str | None = "own",
    credited: tuple[str, ...] = (),
    published: str | None = None,
    headline: str | None = None,
    statements: tuple[Statement, ...] = (),
    mentions: tuple[Mention, ...] = (),
) -> Account:
    """An article whose casualties are `figures`.  Without `outlet` each article has a paper of its own."""
    whole = f"{headline}\n{text}" if headline else text
    parts: list[Part] = []
    start = 0
    for index, line in enumerate(whole.split("\n")):
        if line:
            parts.append(Part("title" if headline and index == 0 else "body", start, start + len(line)))
        start += len(line) + 1
    casualties = sorted((_casualty(whole, each) for each in figures), key=lambda casualty: casualty.start)
    return Account(
        article=number,
        source=f"/wire/{number:03}.txt",
        outlet=f"Paper {number}" if outlet == "own" else outlet,
        credits=credited,
        document=Document(whole, headline, published, tuple(parts)),
        reading=Reading(tuple(casualties), statements, mentions),
    )


def _casualty(text: str, given: Figure) -> Casualty:
    words = str(given["words"])
    start = text.index(words)
    value = given["value"]
    assert value is None or isinstance(value, int)
    modifier = given.get("modifier", "vague" if value is None else "exact")
    low: object = value
    high: object = value
    if modifier == "at_least":
        high = None
    elif modifier == "more_than":
        low, high = (value or 0) + 1, None
    elif modifier in ("nearly", "about"):
        low = high = None
    elif modifier == "up_to":
        low = None
    elif modifier == "vague":
        low, high = given.get("low"), None
    sentence_start, sentence_end = sentence_around(text, start)
    event = str(given.get("event", "current"))
    fields: dict[str, object] = {
        "start": start,
        "end": start + len(words),
        "text": words,
        "outcome": "killed",
        "value": value,
        "low": low,
        "high": high,
        "modifier": modifier,
        "victims": None,
        "category": None,
        "side": None,
        "claimant": given.get("claimant"),
        "claimant_name": given.get("claimant"),
        "event": event,
        "current": event == "current",
        "scope": None,
        "cumulative": True,
        "sentence_start": sentence_start,
        "sentence_end": sentence_end,
        "headline": False,
        "rule": "by hand",
    }
    fields.update({name: value for name, value in given.items() if name in fields})
    return Casualty(**fields)  # type: ignore[arg-type]


def person(
    text: str, name: str, role: str | None, side: str | None, *, former: bool = False, after: str = ""
) -> Mention:
    """A person of a party, mentioned in `text` by `name` (the first time behind `after`)."""
    start = text.index(name, text.index(after))
    begin, end = sentence_around(text, start)
    return Mention(start, start + len(name), name, name, "person", role, former, side, begin, end)


def said(
    text: str,
    words: str,
    speaker: str,
    side: str | None = None,
    *,
    stance: Stance = "claim",
    cue: str = "said",
    target: str | None = None,
    quotes: tuple[str, ...] = (),
) -> Statement:
    """A statement whose content is `words` in `text`, direct where `quotes` is all of it."""
    start = text.index(words)
    begin, end = sentence_around(text, start)
    speaker_start = text.find(speaker)
    spans = tuple((text.index(each), text.index(each) + len(each)) for each in quotes)
    mode: Mode = "direct" if quotes == (words,) else "mixed" if quotes else "indirect"
    return Statement(
        start=start,
        end=start + len(words),
        text=words,
        speaker=speaker,
        speaker_start=speaker_start if speaker_start >= 0 else None,
        speaker_end=speaker_start + len(speaker) if speaker_start >= 0 else None,
        speaker_name=speaker,
        side=side,
        role=None,
        cue=cue,
        mode=mode,
        stance=stance,
        target=target,
        sentence_start=begin,
        sentence_end=end,
        headline=False,
        quotes=spans,
        rule="by hand",
    )


def sentence_around(text: str, start: int) -> tuple[int, int]:
    """The stretch between full stops, or line ends, around an offset."""
    begin = max(text.rfind(mark, 0, start) for mark in (". ", "\n")) + 1
    while begin < start and text[begin] == " ":
        begin += 1
    ends = [found for mark in (". ", "\n") if (found := text.find(mark, start)) >= 0]
    return begin, min(ends) + 1 if ends else len(text)


SIDES = ("Denmark", "Norway")


def alerts(*accounts: Account, kind: str, sides: tuple[str, ...] = ()) -> list[Divergence]:
    """The divergences of one kind."""
    return [found for found in compare(accounts, sides).divergences if found.kind == kind]


def loud(*accounts: Account, sides: tuple[str, ...] = ()) -> list[str]:
    """The kinds of all divergences that an editor is told of, one entry each."""
    found = compare(accounts, sides).divergences
    return sorted(each.kind for each in found if each.severity in ("high", "medium"))


def dead(
    number: int, words: str, value: int | None, published: str | None = None, **fields: object
) -> Account:
    """A short dispatch, worded by its number, with one figure."""
    text = f"Dispatch number {number} puts it at {words} since the morning."
    return article(number, text, figure(words, value, **fields), published=published)


def decisions(*accounts: Account, links: tuple[OriginLink, ...] = ()) -> list[Decision]:
    """The decisions on the first figure of a story against each of the others, asked both ways."""
    names = find_names(accounts)
    figures = make_figures(
        accounts, {account.article: f"chain {account.article}" for account in accounts}, names
    )
    known = what_is_known(figures, links, names)
    forth = [decide(figures[0], other, known) for other in figures[1:]]
    back = [decide(other, figures[0], known) for other in figures[1:]]
    assert forth == back, "asking the other way round must not change the answer"
    return forth
