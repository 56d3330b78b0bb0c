"""Bodies and persons by other names than their own: capitals that spell them or their office, what a body does.

"WA" is the Weir Authority, "the SP" the Superintendent of Police, "the UN migration agency" the body of that name.
Tables: `described_bodies.tsv`, `offices_in_capitals.tsv`.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.actors.described_bodies import named_elsewhere
from claims.reading.actors.spoken_before import Known
from claims.reading.names.aliases import Gloss, glosses, is_short_name, written_names
from claims.reading.names.speaker_words import offices_in_capitals
from claims.spelling import initials

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page
    from claims.reading.speakers.known_persons import Persons

_SHORTEST_SPELLED = 3
"""Capitals that are taken for a name which the page does not gloss."""
_TO_HOLDER = 14
"""Characters of ", ASP " between an office in brackets and the name of who holds it."""


class OtherNames:
    """Whom a page means by capitals or by a description; `mentions` are those of the page in text order."""

    def __init__(self, page: Page, mentions: Sequence[Mention], persons: Persons) -> None:
        self._page = page
        self._mentions = mentions
        self._persons = persons

    @cached_property
    def _glosses(self) -> dict[str, Gloss]:
        return glosses(self._page.sentences)

    @cached_property
    def _written(self) -> dict[str, set[str]]:
        return written_names(self._page.sentences)

    def called_by_its_work(self, printed: str) -> Known | None:
        """The body that a description means, "the UN migration agency", where the page names it."""
        name = named_elsewhere(self._page.text, printed)
        if name is None:
            return None
        mention = next((each for each in self._mentions if name in (each.text, each.name)), None)
        return (
            self._persons.known(mention) if mention is not None else Known(name, "organisation", None, None)
        )

    def written_out(self, acronym: str) -> Known | None:
        """The body whose initials are these capitals, or whose office they are ("the SP"), where the page names one."""
        if not is_short_name(acronym):
            coined = self._glosses.get(acronym)
            return Known(coined.name, "organisation", None, None) if coined else None
        for mention in self._mentions:
            # "Superintendent of Police Odo Fenn", not "spokesman for the Weir Authority (WA"
            office = mention.role if (mention.role or "")[:1].isupper() else ""
            written = mention.name if mention.kind == "organisation" else office or ""
            if initials(written) == acronym:
                return self._persons.known(mention)
        official = self._holder_of_capitals(acronym.lower())
        if official is not None:
            return official
        gloss = self._glosses.get(acronym)
        if gloss is None:
            return self._spelled_by(acronym)
        holder = self._person_at(gloss.end)  # "Regional Police Officer (RPO) Odo Fenn"
        return self._persons.known(holder) if holder else Known(gloss.name, "organisation", None, None)

    def _spelled_by(self, acronym: str) -> Known | None:
        """The one name of the page whose capitals these are, though no table knows it: "the Weir Accident Branch" for "WAB"."""
        names = self._written.get(acronym, ()) if len(acronym) >= _SHORTEST_SPELLED else ()
        return Known(next(iter(names)), "organisation", None, None) if len(names) == 1 else None

    def _holder_of_capitals(self, short: str) -> Known | None:
        """The one person of whose office the capitals are the usual short form: "the CP" for "the Brask Commissioner of Police"."""
        offices = offices_in_capitals().get(short, ())
        holders = {
            mention.name: mention
            for mention in self._mentions
            if mention.kind == "person" and any(_ends_office(mention.role, office) for office in offices)
        }
        return self._persons.known(next(iter(holders.values()))) if len(holders) == 1 else None

    def _person_at(self, position: int) -> Mention | None:
        """The person whose name begins right behind a position, a comma and a title passed over."""
        index = bisect_left(self._mentions, position, key=lambda mention: mention.start)
        near = self._mentions[index : index + 1]
        between = self._page.text[position : near[0].start] if near else ""
        ranks = all(
            word in words("ranks") or word in words("titles") for word in between.lower().strip(" ,").split()
        )
        close = len(between) <= _TO_HOLDER and ranks
        return near[0] if near and near[0].kind == "person" and close else None


def _ends_office(role: str | None, office: str) -> bool:
    """Is the role the office, a place or "state" before it passed over, and no deputy's or assistant's?"""
    printed = (role or "").lower().replace("-", " ")
    led = printed.removesuffix(office).split()
    return printed.endswith(office) and not words("rank_degrees").intersection(led)
