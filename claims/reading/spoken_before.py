"""Who has spoken in an article so far: everybody in turn, and the last person, body and group."""

from __future__ import annotations

from typing import Literal, NamedTuple

ActorKind = Literal["person", "organisation", "state"]


class Known(NamedTuple):
    """An actor as the article has it."""

    name: str
    kind: ActorKind
    role: str | None
    side: str | None


class Spoke(NamedTuple):
    """Somebody who spoke, the number of the sentence, and whether they are certainly several."""

    known: Known
    sentence: int
    many: bool


class SpokenBefore:
    """The speakers of an article up to a place in it.  A group such as the police is the last body and the last
    group; officials, who are several, are no body."""

    def __init__(self) -> None:
        self.all: list[Spoke] = []
        self.person: Spoke | None = None
        self.body: Spoke | None = None
        self.group: Spoke | None = None

    @property
    def last(self) -> Spoke | None:
        """Whoever spoke last."""
        return self.all[-1] if self.all else None

    def add(self, known: Known, sentence: int, *, plural: bool, many: bool) -> None:
        """Remember a speaker; `plural` ones may be "they", `many` can be nothing else."""
        spoke = Spoke(known, sentence, many)
        self.all.append(spoke)
        if plural or many:
            self.group = spoke
        elif known.kind == "person":
            self.person = spoke
        if known.kind != "person" and not many:
            self.body = spoke
