"""What was said, once: all printed versions of one utterance as one row, over all articles.

Two statements are one utterance when the same actor, or two voices of one side, say the same content words;
rare words count more than those the whole story uses.  A side's minister, ministry and capital report the
same speech, two named persons never do.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from functools import partial
from itertools import chain, combinations
from typing import TYPE_CHECKING

from claims.comparing.dates import said_on
from claims.comparing.grouping import Group, Groups
from claims.comparing.kept import Kept
from claims.comparing.names import noted
from claims.comparing.shelves import Askers, InOrder
from claims.comparing.versions import UNNAMED, versions_of
from claims.comparing.view import evidence, outlet_name
from claims.comparing.wording import compare_wording, worst
from claims.types import Utterance

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claims.comparing.names import Names
    from claims.comparing.versions import Version
    from claims.comparing.wording import WordingVerdict
    from claims.types import Account, Stance

MOST_QUOTES = 40
"""Different quotations of one utterance that are compared; the work grows with the square."""


_Place = tuple[int, int, int, int]
"""That of a version."""


@dataclass(frozen=True, slots=True)
class Utterances:
    """What was said, in the order of the first versions; `retold` are those that are printed in several places."""

    all: tuple[Utterance, ...]
    retold: tuple[Utterance, ...]


class _Said:
    """The utterances of a story as they were found last, in the order of their first versions."""

    def __init__(self) -> None:
        self.groups = Groups()
        self.askers: Askers[Group] = Askers()
        self.places: dict[Group, _Place] = {}
        self.told: InOrder[_Place, Utterance] = InOrder()
        self.retold: InOrder[_Place, Utterance] = InOrder()
        self.utterances = Utterances((), ())

    def drop(self, group: Group) -> None:
        """Take the utterance of a group out."""
        place = self.places.pop(group)
        self.told.drop(place)
        self.retold.drop(place)

    def put(self, group: Group, place: _Place, utterance: Utterance, asked: set[object]) -> None:
        self.places[group] = place
        self.askers.put(group, asked)
        self.told.put(place, utterance)
        if len(utterance.evidence) > 1:
            self.retold.put(place, utterance)


def find_utterances(
    accounts: Sequence[Account], origins: Mapping[int, str], names: Names, kept: Kept | None = None
) -> Utterances:
    """The utterances of a story, in the order of their first versions.

    `origins` maps article ids to reporting chains.  The order of `accounts` makes no difference.
    """
    if kept is None:
        kept = Kept()
        kept.take(accounts)
    said, _ = kept.part(find_utterances, _Said)
    versions = kept.gather(versions_of, lambda account, asked: versions_of(account, noted(names, asked)))
    gone, new = said.groups.update(
        chain.from_iterable(versions.before.values()),
        chain.from_iterable(versions.of(article) for article in versions.before),
    )
    for group in gone:
        said.askers.put(group, frozenset())
    renamed = said.askers.of(kept.news - {("origin", article) for article in kept.changed})
    if not (gone or new or renamed):
        return said.utterances
    for group in gone | renamed:
        said.drop(group)
    for group in (*new, *renamed):
        listed = group.versions()
        asked: set[object] = {("origin", each.account.article) for each in listed}
        utterance = _once(listed, origins, noted(names, asked), kept)
        said.put(group, listed[0].place, utterance, asked)
    said.utterances = Utterances(said.told.all(), said.retold.all())
    return said.utterances


def _once(versions: Sequence[Version], origins: Mapping[int, str], names: Names, kept: Kept) -> Utterance:
    """The utterance of these versions, as it was kept where nothing of it has changed."""
    first = versions[0]
    given = (
        tuple(versions),
        tuple(origins[each.account.article] for each in versions),
        names.role(_speaker(versions).actor),
    )
    work = _utterance, first.place
    return kept.once(first.account, work, partial(_utterance, versions, origins, names), given)


def _utterance(versions: Sequence[Version], origins: Mapping[int, str], names: Names) -> Utterance:
    fullest = max(versions, key=lambda each: (len(each.statement.text), [-part for part in each.place]))
    speaker = _speaker(versions)
    statement = fullest.statement
    return Utterance(
        key=_key(speaker.actor, versions[0]),
        actor=speaker.actor,
        side=speaker.side,
        role=names.role(speaker.actor) or speaker.statement.role,
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
