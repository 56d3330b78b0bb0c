"""What was said, once: all printed versions of one utterance as one row, over all articles.

Two statements are one utterance when the same actor, or two voices of one side, say the same content words;
rare words count more than those the whole story uses.  A side's minister, ministry and capital report the
same speech, two named persons never do.  Word-for-word reprints are folded first, so that a thousand copies
of one agency's sentence cost one comparison.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from claims.comparing.dates import said_on
from claims.comparing.kept import Kept
from claims.comparing.terms import key_terms
from claims.comparing.view import evidence, outlet_name
from claims.comparing.wording import compare_wording, worst
from claims.types import Utterance

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claims.comparing.names import ActorKind, Names
    from claims.comparing.wording import WordingVerdict
    from claims.types import Account, Stance, Statement

UNNAMED = "not named"
"""The actor of a statement for which the article names nobody."""

SAME_ACTOR = 0.25
"""Weighted share of common terms (Jaccard) from which one actor said one thing."""
SAME_SIDE = 0.4
"""The same for two voices of one side, and for speakers that nobody names."""
CONTAINED = 0.75
"""Share of the shorter version's terms from which it counts as taken out of the longer one …"""
CONTAINED_TERMS = {True: 2, False: 3}
"""… provided it has at least so many terms, by whether the actor is the same."""
FEW_TERMS = 2
"""Content words of versions so short that all of them must be common."""
COMMON_TERM = 60
"""A term of more renderings than this joins none of them: it says nothing about which utterance it is."""
SHARED_TERMS = 2
"""So many other terms two renderings must share to be compared …"""
SHORT = 3
"""… unless one of them has no more terms than this."""
MOST_QUOTES = 40
"""Different quotations of one utterance that are compared; the work grows with the square."""


_SEVERAL = re.compile(r"; | and ")


@dataclass(frozen=True, slots=True)
class Version:
    """One printed statement with what is needed to compare it.

    `speakers` are the names behind an actor like "Ann Berg and Carl Holm", `voices` their sides, a name where
    it has none; `events` those of the losses that are told of.
    """

    account: Account
    statement: Statement
    actor: str
    kind: ActorKind
    side: str | None
    speakers: frozenset[str]
    voices: frozenset[str]
    events: frozenset[str]
    terms: frozenset[str]
    numbers: frozenset[str]

    @property
    def place(self) -> tuple[int, int, int]:
        return self.account.article, self.statement.start, self.statement.end


@dataclass(slots=True, eq=False)
class _Rendering:
    """All versions of one actor with the very same terms."""

    versions: list[Version]

    @property
    def first(self) -> Version:
        return self.versions[0]


def find_utterances(
    accounts: Sequence[Account], origins: Mapping[int, str], names: Names, kept: Kept | None = None
) -> list[Utterance]:
    """The utterances of a story, in the order of their first versions.

    `origins` maps article ids to reporting chains.  The order of `accounts` makes no difference.
    """
    kept = Kept() if kept is None else kept
    return [_once(versions, origins, names, kept) for versions in group_versions(accounts, names, kept)]


def _once(versions: Sequence[Version], origins: Mapping[int, str], names: Names, kept: Kept) -> Utterance:
    """The utterance of these versions, as it was kept where nothing of it has changed."""
    first = versions[0]
    given = (
        tuple(versions),
        tuple(origins[each.account.article] for each in versions),
        names.roles.get(_speaker(versions).actor),
    )
    work = _utterance, first.statement.start, first.statement.end
    return kept.once(first.account, work, partial(_utterance, versions, origins, names), given)


def group_versions(
    accounts: Sequence[Account], names: Names, kept: Kept | None = None
) -> list[list[Version]]:
    """The versions of every utterance together, each group and the groups in article and text order."""
    renderings = _renderings(_versions(accounts, names, Kept() if kept is None else kept))
    weights = _weights(renderings)
    leader = list(range(len(renderings)))

    def find(index: int) -> int:
        while leader[index] != index:
            leader[index] = leader[leader[index]]
            index = leader[index]
        return index

    for left, right in _candidates(renderings):
        low, high = sorted((find(left), find(right)))
        if low != high and _is_one(renderings[left].first, renderings[right].first, weights):
            leader[high] = low
    groups: dict[int, list[Version]] = defaultdict(list)
    for index, rendering in enumerate(renderings):
        groups[find(index)].extend(rendering.versions)
    return sorted(
        (sorted(group, key=lambda version: version.place) for group in groups.values()),
        key=lambda group: group[0].place,
    )


def _versions(accounts: Iterable[Account], names: Names, kept: Kept) -> list[Version]:
    found: list[Version] = []
    for account in sorted(accounts, key=lambda each: each.article):
        speakers = kept.once(account, _speakers, partial(_speakers, account))
        given = tuple(_described(speaker, names) for speaker in speakers)
        found += kept.once(account, _versions_of, partial(_versions_of, account, names), given)
    return found


def _speakers(account: Account) -> tuple[str | None, ...]:
    """Who speaks in an article, as printed."""
    return tuple(dict.fromkeys(each.speaker_name or each.speaker for each in account.reading.statements))


def _described(speaker: str | None, names: Names) -> tuple[object, ...]:
    """All that the names of a story say about a printed speaker."""
    actor = names.of(speaker) or UNNAMED
    voices = [names.of(each) or each for each in _SEVERAL.split(actor)]
    return actor, names.kinds.get(actor), names.side(actor), *((each, names.side(each)) for each in voices)


def _versions_of(account: Account, names: Names) -> tuple[Version, ...]:
    """The statements of one article as versions of whatever they are versions of."""
    found = []
    for statement in account.reading.statements:
        actor = names.of(statement.speaker_name or statement.speaker) or UNNAMED
        terms = frozenset(key_terms(statement.text))
        speakers = frozenset(names.of(each) or each for each in _SEVERAL.split(actor))
        own = names.side(actor) or statement.side
        voices = frozenset(names.side(each) or own or each for each in speakers)
        found.append(
            Version(
                account=account,
                statement=statement,
                actor=actor,
                kind=names.kinds.get(actor, "person"),
                side=own,
                speakers=speakers,
                voices=voices,
                events=_events(account, statement),
                terms=terms,
                numbers=frozenset(term for term in terms if term[0].isdigit()),
            )
        )
    return tuple(found)


def _events(account: Account, statement: Statement) -> frozenset[str]:
    return frozenset(
        casualty.event
        for casualty in account.reading.casualties
        if statement.start <= casualty.start < statement.end
    )


def _renderings(versions: Iterable[Version]) -> list[_Rendering]:
    found: dict[tuple[str, bool, frozenset[str]], _Rendering] = {}
    for version in versions:
        # Statements without a single content word ("that it will") have nothing to be recognised by.
        alone = str(version.place) if not version.terms else ""
        key = (version.actor + alone, version.statement.stance == "deny", version.terms)
        found.setdefault(key, _Rendering([])).versions.append(version)
    return list(found.values())


def _weights(renderings: Sequence[_Rendering]) -> dict[str, float]:
    """How much a term tells: the rarer in the story, the more."""
    counts = Counter(term for rendering in renderings for term in rendering.first.terms)
    return {term: math.log(1 + len(renderings) / count) for term, count in counts.items()}


def _candidates(renderings: Sequence[_Rendering]) -> Iterable[tuple[int, int]]:
    """Pairs of renderings of one actor or one side with a term in common, each pair once, in order."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, rendering in enumerate(renderings):
        version = rendering.first
        for term in version.terms:
            for voice in version.voices:
                holders[voice, term].append(index)
    shared: Counter[tuple[int, int]] = Counter()
    for indices in holders.values():
        if len(indices) <= COMMON_TERM:
            shared.update(combinations(indices, 2))
    sizes = [len(rendering.first.terms) for rendering in renderings]
    return sorted(
        (left, right)
        for (left, right), count in shared.items()
        if count >= SHARED_TERMS or min(sizes[left], sizes[right]) <= SHORT
    )


def _is_one(first: Version, second: Version, weights: Mapping[str, float]) -> bool:
    """True when two statements are versions of one utterance."""
    if (first.statement.stance == "deny") != (second.statement.stance == "deny"):
        return False
    if first.numbers and second.numbers and not first.numbers & second.numbers:
        return False  # another figure is an update or a conflict, both of which the tally shows
    if first.events and second.events and not first.events & second.events:
        return False  # what was said of last year's dead is not said of today's
    same_actor = first.actor != UNNAMED and not first.speakers.isdisjoint(second.speakers)
    if not same_actor and (first.kind == second.kind == "person"):
        return False
    shorter = min(first.terms, second.terms, key=len)
    if len(shorter) <= FEW_TERMS and not shorter <= first.terms & second.terms:
        return False
    common = sum(weights[term] for term in sorted(first.terms & second.terms))
    left, right = (sum(weights[term] for term in sorted(each.terms)) for each in (first, second))
    if common / (left + right - common) >= (SAME_ACTOR if same_actor else SAME_SIDE):
        return True
    return len(shorter) >= CONTAINED_TERMS[same_actor] and common / min(left, right) >= CONTAINED


def _utterance(versions: Sequence[Version], origins: Mapping[int, str], names: Names) -> Utterance:
    fullest = max(versions, key=lambda each: (len(each.statement.text), [-part for part in each.place]))
    speaker = _speaker(versions)
    statement = fullest.statement
    return Utterance(
        key=_key(speaker.actor, versions[0]),
        actor=speaker.actor,
        side=speaker.side,
        role=names.roles.get(speaker.actor) or speaker.statement.role,
        mode=statement.mode,
        stance=_common_stance(versions),
        target=next((each.statement.target for each in versions if each.statement.target), None),
        text=statement.text,
        quote=_quote(fullest),
        outlets=tuple(sorted({outlet_name(each.account) for each in versions})),
        origins=tuple(sorted({origins[each.account.article] for each in versions})),
        drift=_drift(versions),
        evidence=tuple(evidence(each.account, each.statement.start, each.statement.end) for each in versions),
        said_at=next((day for each in versions if (day := _said_at(each))), None),
    )


def _speaker(versions: Sequence[Version]) -> Version:
    """The version that names the speaker most closely: a person before a ministry before a state."""
    closeness = {"person": 0, "organisation": 1, "state": 2}
    return min(versions, key=lambda each: (each.actor == UNNAMED, closeness[each.kind], each.place))


def _key(actor: str, first: Version) -> str:
    """Stable while the first article that has the utterance stays: later versions do not change it."""
    printed = "|".join((actor, str(first.account.article), str(first.statement.start), first.statement.text))
    return hashlib.sha256(printed.encode()).hexdigest()[:16]


def _common_stance(versions: Sequence[Version]) -> Stance:
    counts = Counter(each.statement.stance for each in versions)
    return max(counts, key=lambda stance: counts[stance])


def _quote(version: Version) -> str | None:
    text = version.account.document.text
    return " … ".join(text[start:end] for start, end in version.statement.quotes) or None


def _said_at(version: Version) -> str | None:
    """The day named in the sentence outside the words that were said."""
    statement, text = version.statement, version.account.document.text
    around = text[statement.sentence_start : statement.start] + " | "
    around += text[statement.end : statement.sentence_end]
    return said_on(around, version.account.document.published)


def _drift(versions: Sequence[Version]) -> str:
    """The worst that happened to the quoted words between any two articles."""
    quoted: dict[str, int] = {}
    for version in versions:
        for start, end in version.statement.quotes:
            quoted.setdefault(version.account.document.text[start:end], version.account.article)
    verdicts: list[WordingVerdict] = [
        compare_wording(first, second).verdict
        for first, second in combinations(list(quoted)[:MOST_QUOTES], 2)
    ]
    found = worst(verdicts)
    return "spelling" if found == "bracket only" else found
