"""Many outlets, one source: what looks confirmed and is not.

Four matters: a side's own count that every outlet repeats, a count that only one outlet has, a ceasefire that
a third party alone reports, and articles that are one agency's story without saying so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from claims.comparing.kinds._figures import counted, key, passages, title
from claims.comparing.kinds._passages import apart
from claims.comparing.moments import order
from claims.comparing.severity import severity
from claims.comparing.states import Tellings
from claims.comparing.view import outlet_name
from claims.lexicon import table
from claims.reading.words.places import demonym
from claims.spelling import fold
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.comparing.cells import TallyRow
    from claims.comparing.figures import Figure
    from claims.comparing.view import StoryView
    from claims.types import Account, Evidence, OriginLink

MANY_OUTLETS = 3
"""From so many outlets on a figure looks confirmed, and its absence elsewhere is news."""
SHOWN_OF_A_LINK = 6
"""Passages of one link that an alert shows; the rest stands with the link."""
MOST_LINKS = 20
"""Links of a chain that an alert shows, the earliest articles first: of a thousand copies nobody reads all."""
MOST_OUTLETS = 12
"""Outlets of a chain that its summary names."""
WHOLE_COPY = 0.6
"""Share of an article from which sentences copied word for word can only be a copy."""
VOICES_OF_A_COPY = 2
"""So many named speakers in common make a rewording a copy and not two tellings of one release."""
SHARE = {
    "uncredited copy": "share one text",
    "credited copies": "share one text",
    "one release retold": "tell one source's account",
}
_IN_BRACKETS = re.compile(r"\(([^()]{2,40})\)")
_NO_LETTER = re.compile(r"\W+")


def single_origin(story: StoryView) -> list[Divergence]:
    """Figures and articles behind which stands one source."""
    if story.outlets < MANY_OUTLETS:
        return _rewrites(story)
    found: list[Divergence] = []
    for entry in story.tally:
        if entry.row.event == CURRENT_EVENT and entry.row.side in story.sides and entry.row.whole:
            alert = story.of_row(_one_claimant, entry) or _one_outlet(story, entry)
            found.extend([alert] if alert else [])
    return [*found, *_one_outlet_parts(story), *_unconfirmed_truce(story), *_rewrites(story)]


def _one_claimant(story: StoryView, entry: TallyRow) -> Divergence | None:
    """A party's count of its own losses that everybody repeats and nobody has checked."""
    cell, row = entry.cell, entry.row
    if len(cell.outlets) < MANY_OUTLETS or len(cell.claimants) != 1 or cell.status != "claimed":
        return None
    claimant = cell.claimants[0]
    if story.actors.side(claimant) != row.side or not story.opposed:
        return None
    sources = f"{counted(len(cell.outlets), 'outlet')}, {counted(len(cell.origins), 'origin')}, 1 claimant"
    return Divergence(
        key=key("single_origin", row),
        kind="single_origin",
        severity=severity("single_origin", "one claimant, many outlets"),
        summary=f"{title(row)}: {cell.printed} rests on {claimant} alone ({sources})",
        why="All articles repeat one claimant, who speaks of the own side; nobody else has counted.",
        figure=cell.printed,
        evidence=passages(story, row.figures),
    )


def _one_outlet(story: StoryView, entry: TallyRow) -> Divergence | None:
    """A side's dead counted by one outlet while the others tell the story without the figure.

    Where all victims are of one country, its name is no side: that an outlet has a count first is no news; nor is
    one victim who is told of apart, nor a count that is newer than what the others have printed.
    """
    cell, row = entry.cell, entry.row
    if len(cell.outlets) != 1 or not row.figures or len(story.sides) < 2:
        return None
    if _others_without(story, entry) < MANY_OUTLETS - 1:
        return None
    loud = (
        row.outcome == "killed"
        and story.opposed
        and any(each.allowed.exact != 1 for each in row.figures if each.interval)
    )
    rule = "one outlet, the dead of a side" if loud else "one outlet"
    if rule != "one outlet" and _stands_elsewhere(story, entry):
        return None
    return Divergence(
        key=key("single_origin", row),
        kind="single_origin",
        severity=severity("single_origin", rule),
        summary=f"{title(row)}: {cell.printed} stands in one outlet only, {cell.outlets[0]}",
        why=f"The other {counted(story.outlets - 1, 'outlet')} do not have the figure.",
        figure=cell.printed,
        evidence=passages(story, row.figures),
    )


def _others_without(story: StoryView, entry: TallyRow) -> int:
    """How many other outlets could have had the count: those of which an article is not older than it."""
    with_it = [story.account(article) for article in entry.cell.articles]
    return len(
        {
            outlet_name(account)
            for account in story.accounts
            if outlet_name(account) not in entry.cell.outlets
            and not all(order(account, each) == "earlier" for each in with_it)
        }
    )


def _stands_elsewhere(story: StoryView, entry: TallyRow) -> bool:
    """True when another outlet has a count of the side's dead too, older or of a part, or the number beside its name."""
    row = entry.row
    numbers = {figure.casualty.value for figure in row.figures} - {None}
    articles = set(entry.cell.articles)
    if any(
        figure.matter == (row.event, row.outcome)
        and figure.side == row.side
        and (figure.casualty.value or 0) > 1
        and figure.article not in articles
        for figure in story.figures
    ):
        return True
    side = {name for name in (row.side, demonym(row.side or "")) if name}
    words = {
        word for word, value, use in table("casualty_numbers") if use == "unit" and int(value) in numbers
    }
    forms = words | {f"{value:,}" for value in numbers} | {str(value) for value in numbers}
    return any(
        not forms.isdisjoint(numbers_there) and any(name in text for name in side)
        for account in story.accounts
        if account.article not in articles
        for text, numbers_there in story.once(account, _unread_numbers)
    )


def _unread_numbers(story: StoryView, account: Account) -> tuple[tuple[str, frozenset[str]], ...]:
    """The sentences that print numbers outside every count that was read, with those numbers in lower case."""
    read = [(casualty.start, casualty.end) for casualty in account.reading.casualties]
    words = _number_words()
    found = []
    for sentence in story.pages[account.article].sentences:
        numbers = frozenset(
            token.lower
            for token in sentence.tokens
            if (token.kind == "number" or token.lower in words)
            and not any(start <= token.start < end for start, end in read)
        )
        if numbers:
            found.append((account.document.text[sentence.start : sentence.end], numbers))
    return tuple(found)


@cache
def _number_words() -> dict[str, int]:
    return {word: int(value) for word, value, use in table("casualty_numbers") if use == "unit"}


def _one_outlet_parts(story: StoryView) -> list[Divergence]:
    """Local counts from one outlet, one alert for each place."""
    places: dict[tuple[str, str], list[TallyRow]] = defaultdict(list)
    for entry in story.tally:
        row = entry.row
        if row.event == CURRENT_EVENT and row.scope and row.figures and row.side in story.sides:
            places[row.side or "", row.scope].append(entry)
    found: list[Divergence] = []
    for (side, place), entries in sorted(places.items()):
        outlets = {outlet for entry in entries for outlet in entry.cell.outlets}
        claimants = {claimant for entry in entries for claimant in entry.cell.claimants}
        if len(outlets) != 1 or len(claimants) > 1:
            continue
        printed = ", ".join(f"{entry.cell.printed} {entry.row.outcome}" for entry in entries)
        found.append(
            Divergence(
                key=f"single_origin|part|{side}|{place}",
                kind="single_origin",
                severity=severity("single_origin", "one outlet, a part"),
                summary=f"{side}, {place}: {printed} ({min(claimants, default='no claimant')}, {min(outlets)} only)",
                why="A local count from one claimant in one outlet; it is a part and never added to the whole.",
                figure=printed,
                evidence=passages(story, [figure for entry in entries for figure in entry.row.figures]),
            )
        )
    return found


def _unconfirmed_truce(story: StoryView) -> list[Divergence]:
    """A ceasefire between two parties that one origin has from somebody else alone."""
    told = [state for state in Tellings(story).of("truce") if state.state == "stopped" and state.is_agreement]
    holders = {state.holder for state in told}
    sides = {story.actors.side(holder) for holder in holders}
    origins = {state.origin for state in told}
    if not story.opposed or len(origins) != 1 or len(set(story.origins.values())) < 2:
        return []
    if None in holders or sides & {*story.sides, None}:
        return []
    who = ", ".join(sorted(side for side in sides if side))
    return [
        Divergence(
            key="single_origin|truce",
            kind="single_origin",
            severity=severity("single_origin", "agreement confirmed by no party"),
            summary=f"Ceasefire reported by {who} alone ({counted(len(origins), 'origin')})",
            why=f"Neither {' nor '.join(story.sides)} confirms it in any article.",
            figure=who,
            evidence=apart({state.clause.shown(story) for state in told}),
        )
    ]


def _rewrites(story: StoryView) -> list[Divergence]:
    """Articles that follow another one's text: one alert for each reporting chain, with parallel passages."""
    story.gathered(_named)  # in every comparison, or it is not kept
    chains: dict[str, list[OriginLink]] = defaultdict(list)
    for link in story.copies:
        chains[story.origins[link.article]].append(link)
    return [_chain(story, origin, links) for origin, links in sorted(chains.items())]


def _chain(story: StoryView, origin: str, links: list[OriginLink]) -> Divergence:
    """The alert on one reporting chain, as it was while its links and the figures that it shows stay the same."""
    shown = links[:MOST_LINKS]
    told = [story.told_by.get(article, ()) for link in shown for article in (link.article, link.other)]
    return story.of_things(
        (_chain, origin), (*links, *told), lambda asking: _chain_alert(asking, origin, links, shown)
    )


def _chain_alert(
    story: StoryView, origin: str, links: list[OriginLink], shown: Sequence[OriginLink]
) -> Divergence:
    members = sorted({*map(attrgetter("article"), links), *map(attrgetter("other"), links)})
    accounts = [story.account(article) for article in members]
    outlets = [outlet_name(account) for account in accounts]
    rule = "credited copies"
    if len(set(outlets)) > 1 and _uncredited(story, accounts):
        rule = "one release retold" if _is_release(story, links) else "uncredited copy"
    agency = f" ({origin})" if any(origin in account.credits for account in accounts) else ""
    return Divergence(
        key=f"single_origin|chain|{origin}",
        kind="single_origin",
        severity=severity("single_origin", rule),
        summary=f"{counted(len(accounts), 'article')} {SHARE[rule]}{agency}: {_listed(outlets)}",
        why=f"{_how(links)} They confirm nothing for each other.",
        figure=", ".join(map(str, members)),
        evidence=_parallel_passages(story, shown),
    )


def _listed(outlets: Sequence[str]) -> str:
    """The outlets of the articles of a chain; of a long one the first and how many there are besides."""
    if len(outlets) <= MOST_OUTLETS:
        return ", ".join(sorted(outlets))
    named = sorted(set(outlets))
    rest = len(named) - MOST_OUTLETS
    return ", ".join(named[:MOST_OUTLETS]) + (f" and {counted(rest, 'outlet')} more" if rest > 0 else "")


def _uncredited(story: StoryView, accounts: Sequence[Account]) -> bool:
    """True when an article of a chain names no source and is not itself what the others name."""
    named = story.gathered(_named)
    names = set(chain.from_iterable(named.of(account.article) for account in accounts))
    return any(
        not named.of(account.article) and not any(_is_outlet(name, account) for name in names)
        for account in accounts
    )


def _named(story: StoryView, account: Account) -> Iterable[str]:
    """The sources that an article names."""
    return (*account.credits, *_dateline_credits(account))


def _is_release(story: StoryView, links: Sequence[OriginLink]) -> bool:
    """True for rewordings in which hardly anybody speaks: what the police gave out, told by two newsrooms.

    A copy carries the voices of its model along.
    """
    across = (
        link
        for link in links
        if len({outlet_name(story.account(each)) for each in (link.article, link.other)}) > 1
    )
    return all(link.how == "rewrite" and len(_voices(story, link)) < VOICES_OF_A_COPY for link in across)


def _voices(story: StoryView, link: OriginLink) -> set[str]:
    """The states and the speakers with full names who are heard in the passages of both articles of a link."""
    heard: list[set[str]] = []
    for shared in (link.evidence[::2], link.evidence[1::2]):
        shown = {passage.start for passage in shared}
        statements = story.account(shared[0].article).reading.statements
        names = {
            story.name(each.speaker_name or each.speaker)
            for each in statements
            if each.sentence_start in shown
        }
        heard.append({name for name in names if name and _is_full_name(story, name)})
    return heard[0] & heard[1]


def _is_full_name(story: StoryView, name: str) -> bool:
    return story.actors.is_state(name) or sum(word[:1].isupper() for word in name.split()) > 1


def _dateline_credits(account: Account) -> list[str]:
    """Whoever else the dateline names: "OSLO (Meridian Wire) -" in a paper of another name."""
    text = account.document.text
    lines = [text[part.start : part.end] for part in account.document.parts if part.kind == "dateline"]
    names = [name for line in lines for name in _IN_BRACKETS.findall(line)]
    return [name for name in names if not _is_outlet(name, account)]


def _is_outlet(name: str, account: Account) -> bool:
    """True for the publisher's own name, however it is shortened in a dateline."""
    short, full = (fold(_NO_LETTER.sub("", each)) for each in (name, outlet_name(account)))
    return bool(short) and (short in full or full in short)


def _how(links: list[OriginLink]) -> str:
    words = {
        "verbatim": "copied word for word",
        "rewrite": "reworded in the same order",
        "credit": "credited",
    }
    ways = sorted({words[link.how] for link in links})
    whole = all(link.share >= WHOLE_COPY and link.how == "verbatim" for link in links)
    return f"Sentences are {' and '.join(ways)}{'' if whole else ': a copy, or one release behind both'}."


def _parallel_passages(story: StoryView, links: Iterable[OriginLink]) -> tuple[Evidence, ...]:
    """A few passages of each link, those that carry figures first, each once."""
    shown: dict[tuple[int, int], Evidence] = {}
    for link in links:
        figures = chain.from_iterable(
            story.told_by.get(article, ()) for article in (link.article, link.other)
        )
        shown.update(((passage.article, passage.start), passage) for passage in _of_link(link, figures))
    return tuple(shown[place] for place in sorted(shown))


def _of_link(link: OriginLink, figures: Iterable[Figure]) -> tuple[Evidence, ...]:
    """The passages that are shown of one link."""
    carrying = {(figure.article, figure.casualty.sentence_start) for figure in figures}
    couples = list(zip(link.evidence[::2], link.evidence[1::2], strict=True))
    couples.sort(key=lambda couple: not any((each.article, each.start) in carrying for each in couple))
    return tuple(chain.from_iterable(couples[: SHOWN_OF_A_LINK // 2 + 1]))
