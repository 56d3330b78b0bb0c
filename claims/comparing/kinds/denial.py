"""What one side asserts and another denies.

A denial is a statement whose stance is deny ("denied claims that they had …", "rejected the accusation") or
that calls a claim untrue ("the claim that … was not true").  Its object is matched by content words with
what anybody else asserts, in any article; near-synonyms count as the same act, and a place or a date in common is
no act.  Unmatched denials are kept low: there is nothing to set against them yet.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.comparing.kinds._denied import says_not, told
from claims.comparing.kinds._passages import apart, clipped
from claims.comparing.severity import severity
from claims.comparing.terms import key_terms
from claims.types import Divergence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from claims.comparing.kinds._denied import Told
    from claims.comparing.view import StoryView
    from claims.types import Account, Evidence, Statement

    _Matter = tuple[list["_Saying"], list["_Saying"]]
    """Denials of one matter with what others assert of it."""

MATCHED_TERMS = 2
"""So many content words a denial and an assertion of the other side must share, …"""
TERMS_OF_OTHERS = 3
"""… so many where the two are no opponents of the story, …"""
ACTS = 2
"""… of which so many say what was done, where the denial has so many, …"""
MATCHED_SHARE = 0.5
"""… and so much of the shorter of the two, countries left out."""
CHARGES = frozenset({"accusation", "accusations", "allegation", "allegations", "charge", "charges"})
"""What a denial calls that for which somebody is blamed."""
COMMON_TERM = 100
"""A word that more statements than this have in common leads to none of them."""
MOST_IN_A_MATTER = 20
"""Denials of one matter that are answered one by one; further ones only repeat them."""
MOST_PASSAGES = 3
"""Passages of one article that are shown of one matter."""


@dataclass(frozen=True, slots=True)
class _Saying:
    """A statement with what it says about whom; `what`, `terms` and `acts` as in `Told`."""

    account: Account
    statement: Statement
    what: Statement
    actor: str | None
    side: str | None
    terms: frozenset[str]
    acts: frozenset[str]


def denial(story: StoryView) -> list[Divergence]:
    """One alert per denied matter: high between the parties of the story, medium by others, low unmatched."""
    denials, assertions = story.each(_denials), story.each(_assertions)
    if not denials:
        return []
    holders = _holders(assertions, frozenset[str]().union(*(each.terms for each in denials)))
    matters = [
        (group, _answered(story, group, assertions, holders))
        for group in _matters([each for each in denials if each.terms])
    ]
    return [_alert(story, group, against) for group, against in _joined(matters)]


def _denials(story: StoryView, account: Account) -> Iterator[_Saying]:
    for each in story.once(account, told):
        if each.denies:
            yield _saying(story, account, each)


def _assertions(story: StoryView, account: Account) -> Iterator[_Saying]:
    for each in story.once(account, told):
        if not each.denies:
            yield _saying(story, account, each)


def _saying(story: StoryView, account: Account, said: Told) -> _Saying:
    statement = said.statement
    actor = story.name(statement.speaker_name or statement.speaker)
    return _Saying(
        account,
        statement,
        said.what,
        actor,
        story.actors.side(actor) or statement.side,
        said.terms,
        said.acts,
    )


# --- matching ---------------------------------------------------------------------------------------


def _holders(assertions: Sequence[_Saying], denied: frozenset[str]) -> Mapping[str, list[int]]:
    """The assertions that each denied word leads to; of equal ones by one actor in one article the first."""
    holders: dict[str, list[int]] = defaultdict(list)
    seen: set[tuple[int, str | None, frozenset[str]]] = set()
    for index, saying in enumerate(assertions):
        if denied.isdisjoint(saying.terms):
            continue
        known = (saying.account.article, saying.actor, saying.terms)
        if known not in seen:
            seen.add(known)
            for term in saying.terms & denied:
                holders[term].append(index)
    return {term: found for term, found in holders.items() if len(found) <= COMMON_TERM}


def _matters(denials: Sequence[_Saying]) -> list[list[_Saying]]:
    """Denials of one matter together: those of one side with the same object."""
    groups: list[list[_Saying]] = []
    by_term: dict[tuple[str | None, str], list[int]] = defaultdict(list)
    for saying in denials:
        party = saying.side or saying.actor
        near = {
            number
            for term in saying.terms
            if len(by_term[party, term]) <= COMMON_TERM
            for number in by_term[party, term]
        }
        found = next((number for number in sorted(near) if _match(saying, groups[number][0])), None)
        if found is None:
            for term in saying.terms:
                by_term[party, term].append(len(groups))
            groups.append([saying])
        else:
            groups[found].append(saying)
    return groups


def _answered(
    story: StoryView,
    group: Sequence[_Saying],
    assertions: Sequence[_Saying],
    holders: Mapping[str, Sequence[int]],
) -> list[_Saying]:
    """What others assert that the denials of a group answer."""
    found: dict[int, _Saying] = {}
    for saying in group[:MOST_IN_A_MATTER]:
        common = Counter(index for term in saying.terms for index in holders.get(term, ()))
        for index in sorted(index for index, count in common.items() if count >= _fewest(saying)):
            other = assertions[index]
            if other.statement is saying.what or _is_denied(story, saying, other):
                found[index] = other
    return [found[index] for index in sorted(found)]


def _joined(matters: Sequence[_Matter]) -> list[_Matter]:
    """Matters that answer the same assertion are one, whoever denies it, told as the first of them."""
    found: list[_Matter] = []
    places: dict[tuple[int, int], int] = {}
    for group, against in matters:
        keys = [(each.account.article, each.statement.start) for each in against]
        at = next((places[key] for key in keys if key in places), None)
        if at is None:
            at = len(found)
            found.append((group, against))
        else:
            held, answered = found[at]
            found[at] = [*held, *group], list({id(each): each for each in (*answered, *against)}.values())
        places.update((key, at) for key in keys)
    return found


def _is_denied(story: StoryView, saying: _Saying, other: _Saying) -> bool:
    return _opposed(saying, other) and _match(saying, other) and _may_answer(story, saying, other)


def _may_answer(story: StoryView, saying: _Saying, other: _Saying) -> bool:
    """Between opponents a shared act is enough; of others more is asked, and nobody denies his own report.

    Whoever denies a number denies only those who give it.
    """
    statement, own = other.statement, saying.statement
    if other.account is saying.account and statement.start <= own.start and own.end <= statement.end:
        return False
    acts = saying.acts & other.acts
    if says_not(statement.text, acts):
        return False
    if any(term[0].isdigit() for term in saying.terms - other.terms):
        return False
    if saying.side in story.sides and story.opposed:
        return len(acts) >= min(ACTS, len(saying.acts))
    if (len(acts) >= ACTS or frozenset() < saying.acts <= other.terms) and _is_accused(story, saying, other):
        return True
    accused = statement.stance == "accuse" and other.account is saying.account
    whole = saying.acts <= other.terms and (accused or len(other.terms) <= len(saying.terms) + 1)
    return len(acts) >= ACTS and (whole or len(saying.terms & other.terms) >= TERMS_OF_OTHERS)


def _is_accused(story: StoryView, saying: _Saying, other: _Saying) -> bool:
    """True where an accusation names whoever denies, by name or office: "accused the mayor", "Mayor Odo Vale denied"."""
    if other.statement.stance != "accuse" or not other.statement.target:
        return False
    role = story.actors.role(saying.actor) if saying.actor else None
    denier = " ".join((saying.actor or "", saying.statement.speaker or "", role or ""))
    return not set(key_terms(denier)).isdisjoint(key_terms(other.statement.target))


def _opposed(denial_: _Saying, other: _Saying) -> bool:
    """True unless the denying side itself says it."""
    if denial_.actor == other.actor and denial_.actor is not None:
        return False
    return denial_.side is None or denial_.side != other.side


def _match(first: _Saying, second: _Saying) -> bool:
    """True when a denial and another statement are about the same act."""
    if len(first.terms) < MATCHED_TERMS and second.statement.stance not in ("accuse", "claim", "deny"):
        return False
    common = len(first.terms & second.terms)
    shorter = min(len(first.terms), len(second.terms))
    return common >= _fewest(first) and common >= MATCHED_SHARE * shorter


def _fewest(saying: _Saying) -> int:
    """So many words another statement must share with a denial."""
    return min(MATCHED_TERMS, len(saying.terms))


# --- telling ----------------------------------------------------------------------------------------


def _alert(story: StoryView, group: Sequence[_Saying], against: Sequence[_Saying]) -> Divergence:
    first = group[0]
    who = first.actor or story.outlet(first.account)
    parties = {first.side} | {each.side for each in against}
    between = len(parties & set(story.sides)) > 1
    rule = "unpaired" if not against else "between the sides" if between else "by others"
    if rule == "by others" and any(_is_charge(each) for each in (*group, *against)):
        rule = "charge answered"
    what = clipped(first.what.text)
    asserted = ", ".join(dict.fromkeys(each.actor or story.outlet(each.account) for each in against))
    return Divergence(
        key=f"denial|{first.side or who}|{' '.join(sorted(first.terms))}",
        kind="denial",
        severity=severity("denial", rule),
        summary=f"{who} denies: {what}" + (f" / asserted by {asserted}" if against else ""),
        why=WHY[rule],
        figure=f"{who} denies" + (" / asserted" if against else ""),
        evidence=_evidence(story, [*group, *against]),
    )


def _is_charge(saying: _Saying) -> bool:
    """True for an accusation, and for a denial that calls what it answers one."""
    if saying.statement.stance == "accuse":
        return saying.actor is not None
    return saying.statement.stance == "deny" and not CHARGES.isdisjoint(saying.statement.text.lower().split())


WHY = {
    "between the sides": "One party asserts it, the other denies it; neither may be printed as a fact.",
    "charge answered": "A charge that whoever is charged denies; neither may be printed as a fact.",
    "by others": "Asserted by one voice and denied by another.",
    "unpaired": "A denial without the claim it answers in any article so far.",
}


def _evidence(story: StoryView, sayings: Iterable[_Saying]) -> tuple[Evidence, ...]:
    """The passages, not more than a few of one article."""
    shown: dict[int, list[Evidence]] = defaultdict(list)
    passages = [story.evidence(each.account, each.statement.start, each.statement.end) for each in sayings]
    for passage in apart(passages):
        if len(shown[passage.article]) < MOST_PASSAGES:
            shown[passage.article].append(passage)
    return tuple(passage for found in shown.values() for passage in found)
