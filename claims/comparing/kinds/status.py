"""Accounts that see the same thing in different states: a ceasefire agreed, the fighting gone on.

Two sorts of ladder.  States (`status_states.tsv`) are compared when they exclude each other: a truce against
fighting that continues is one loud standing matter; elsewhere (a search, a suspect, a closed airport) a change
is usually news, so only an article that falls behind what was already known is told.  Rungs of a request
(`request_words.tsv`) are compared when one origin alone is two rungs ahead of another.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain, combinations
from typing import TYPE_CHECKING

from claims.comparing.frames import clauses, is_unreal, nearest_before, states_named
from claims.comparing.moments import order
from claims.comparing.places_told import tell_other_places
from claims.comparing.severity import severity
from claims.comparing.states import LADDERS, Tellings
from claims.comparing.terms import key_terms
from claims.lexicon import table
from claims.types import Divergence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from claims.comparing.frames import Clause
    from claims.comparing.states import Ladder, State
    from claims.comparing.view import StoryView
    from claims.types import Account, Evidence


RUNGS = ("plan", "decide", "submit", "granted")
"""The stages of an official request."""
ACCOMPLISHED = RUNGS.index("submit")
AHEAD = 2
"""So many rungs ahead of another origin is a difference that progress alone does not explain."""
REACH = 4
"""Words between the lead and the act of a request."""
SIEGES = frozenset({"siege", "standoff", "stand-off"})
"""What is over in one place."""
MOST_SHOWN = 120
"""Passages that one alert shows."""
MOST_PASSAGES = 3
"""Passages of one article that are shown for one state."""


@dataclass(frozen=True, slots=True)
class _Stage:
    """A clause that puts the request of a side on a rung."""

    clause: Clause
    rung: int
    requester: str
    terms: frozenset[str]


def status(story: StoryView) -> list[Divergence]:
    """One alert per ladder whose states exclude each other, one per request with a lone origin ahead."""
    told = Tellings(story)
    stages = story.grouped(_stages_in, _requester_of)
    return [*_states(story, told), *_requests(story, stages)]


# --- states -----------------------------------------------------------------------------------------


def _states(story: StoryView, told: Tellings) -> Iterator[Divergence]:
    for ladder in LADDERS:
        newest = [told.newest(ladder, step) for step in ladder.steps]
        others = told.of(ladder)[:MOST_SHOWN]
        compare = partial(_compare, ladder=ladder, told=newest, others=others)
        things = (*chain.from_iterable(newest), *others)
        found = story.of_things((_compare, ladder.name), things, compare)
        if found:
            yield found


def _compare(
    story: StoryView, *, ladder: Ladder, told: Sequence[Sequence[State]], others: Sequence[State]
) -> Divergence | None:
    pairs = [
        (early, late)
        for before, after in combinations(told, 2)
        for early in before
        for late in after
        if ladder.standing or early.subject == late.subject
    ]
    if ladder.standing:
        conflicts = [] if _has_ended(told) else [pair for pair in pairs if _excludes(*pair)]
        return _alert(story, ladder, ladder.standing, conflicts, others) if conflicts else None
    orders = {pair: order(pair[0].clause.account, pair[1].clause.account) for pair in pairs}
    behind = [pair for pair in pairs if orders[pair] == "later" and _other_origin(*pair)]
    if ladder.one_way and behind:
        return _alert(story, ladder, "went back", behind, ())
    unknown = [pair for pair in pairs if orders[pair] == "unknown" and _other_origin(*pair)]
    return _alert(story, ladder, "order unknown", unknown, ()) if unknown else None


def _has_ended(told: Sequence[Sequence[State]]) -> bool:
    """True when an article that is later than all that tell of the earlier states has the last one."""
    earlier = [state.clause.account for before in told[:-1] for state in before]
    return any(
        all(order(account, state.clause.account) == "earlier" for account in earlier) for state in told[-1]
    )


def _excludes(early: State, late: State) -> bool:
    """True when two states of a standing ladder are told against each other.

    Within one article by two holders; between articles unless the calmer one is the later news.  A siege that is over
    ends no fighting elsewhere, and whoever told of both told of one after the other.
    """
    if late.subject in SIEGES and (
        early.holder == late.holder
        or tell_other_places(early.clause.sentence.text, late.clause.sentence.text)
    ):
        return False
    if early.article == late.article:
        return early.holder != late.holder
    return order(early.clause.account, late.clause.account) != "earlier"


def _other_origin(first: State, second: State) -> bool:
    return first.origin != second.origin


def _alert(
    story: StoryView,
    ladder: Ladder,
    rule: str,
    pairs: Sequence[tuple[State, State]],
    others: Iterable[State],
) -> Divergence:
    early, late = pairs[0]
    members = dict.fromkeys([*(state for pair in pairs for state in pair), *others])
    sayings = " / ".join(f"{state.state} ({_teller(story, state.clause)})" for state in (late, early))
    return Divergence(
        key=f"status|{ladder.name}",
        kind="status",
        severity=severity("status", rule),
        summary=f"{ladder.title}: {sayings}",
        why=WHY[rule],
        figure=f"{late.state} / {early.state}",
        evidence=_evidence(story, (state.clause for state in members)),
    )


WHY = {
    "power": "Both say that they are in power and neither is known to be the later news.",
    "talks": "Both are told of the current talks and neither is known to be the later news.",
    "fighting or ceasefire": "Both are told of the current event and neither is known to be the later news.",
    "went back": "The later article is behind what another origin already had.",
    "order unknown": "Which is the later news cannot be told: the articles carry no times.",
}


# --- requests ---------------------------------------------------------------------------------------


@cache
def _leads() -> dict[str, tuple[tuple[int, frozenset[str]], ...]]:
    """Leading word -> the rungs it may lead to with their acts."""
    found: dict[str, list[tuple[int, frozenset[str]]]] = defaultdict(list)
    for rung, leads, acts in table("request_words"):
        for lead in leads.split():
            found[lead].append((RUNGS.index(rung), frozenset(acts.split())))
    return {lead: tuple(rungs) for lead, rungs in found.items()}


def _stages_in(story: StoryView, account: Account) -> tuple[_Stage, ...]:
    return tuple(stage for clause in clauses(story, account) for stage in _stages(clause))


def _stages(clause: Clause) -> Iterator[_Stage]:
    tokens = clause.lower
    for index, token in enumerate(tokens):
        for rung, acts in _leads().get(token, ()):
            at = next(
                (
                    place
                    for place in range(index + 1, min(index + REACH + 1, len(tokens)))
                    if tokens[place] in acts
                ),
                None,
            )
            if at is None or is_unreal(tokens[:index]):
                continue
            requester = _requester(clause, index)
            if requester:
                text = clause.account.document.text[clause.tokens[at].end : clause.end]
                yield _Stage(clause, rung, requester, frozenset(key_terms(text)))
                return


def _requester(clause: Clause, index: int) -> str | None:
    """The side that asks: the last one named before the request, else the speaker's."""
    before = [token for token in clause.sentence.tokens if token.start < clause.tokens[index].start]
    inside = [token for token in before if not clause.statement or token.start >= clause.statement.start]
    named = nearest_before(states_named(inside), len(inside))
    if named is None and clause.statement and clause.statement.side:
        return clause.statement.side
    if named is None:
        named = nearest_before(states_named(before), len(before))
    if named is None:
        sides = [
            mention.side
            for mention in clause.account.reading.mentions
            if mention.side and clause.sentence.start <= mention.start < clause.tokens[index].start
        ]
        named = sides[-1] if sides else None
    return named


def _requester_of(stage: _Stage) -> str:
    return stage.requester


def _requests(story: StoryView, stages: Mapping[str, tuple[_Stage, ...]]) -> list[Divergence]:
    found = [
        story.of_things(
            (_lone_leader, requester), (group,), partial(_lone_leader, requester=requester, stages=group)
        )
        for requester, group in sorted(stages.items())
    ]
    return [each for each in found if each]


def _lone_leader(story: StoryView, *, requester: str, stages: Sequence[_Stage]) -> Divergence | None:
    """The alert on one origin that alone has a request further than the others have it."""
    top = max(stages, key=lambda stage: stage.rung)
    same = [stage for stage in stages if not top.terms or not stage.terms or stage.terms & top.terms]
    leaders = {story.origin(stage.clause.account) for stage in same if stage.rung == top.rung}
    behind = [
        stage
        for stage in same
        if stage.rung <= top.rung - AHEAD
        and story.origin(stage.clause.account) not in leaders
        and order(stage.clause.account, top.clause.account) != "earlier"
    ]
    if top.rung < ACCOMPLISHED or len(leaders) > 1 or not behind:
        return None
    return Divergence(
        key=f"status|request|{requester}",
        kind="status",
        severity=severity("status", "stage of a decision"),
        summary=f"Request by {requester}: {_told(story, top)} / {_told(story, behind[0])}",
        why="One origin alone has the request so far; the others have it as a plan or a decision.",
        figure=f"{RUNGS[top.rung]} / {RUNGS[behind[0].rung]}",
        evidence=_evidence(story, (stage.clause for stage in same)),
    )


STAGE_NAMES = ("planned", "decided", "submitted", "granted")


def _told(story: StoryView, stage: _Stage) -> str:
    return f"{STAGE_NAMES[stage.rung]} ({_teller(story, stage.clause)})"


def _teller(story: StoryView, clause: Clause) -> str:
    """Whoever says it, for the outlet's own voice the outlet."""
    return clause.holder(story) or story.outlet(clause.account)


def _evidence(story: StoryView, found: Iterable[Clause]) -> tuple[Evidence, ...]:
    """The clauses as passages, not more than a few of one article and not more than anybody reads."""
    shown = sorted({clause.shown(story) for clause in found}, key=lambda each: (each.article, each.start))
    counts: dict[int, int] = defaultdict(int)
    kept = []
    for each in shown:
        counts[each.article] += 1
        if counts[each.article] <= MOST_PASSAGES:
            kept.append(each)
    return tuple(kept[:MOST_SHOWN])
