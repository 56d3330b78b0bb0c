"""Who has spoken in an article so far, everybody in turn and the last person, body and group, and whom it was about."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Literal, NamedTuple

from claims.lexicon import word_set
from claims.reading.names.speaker_words import speaks_for_himself

if TYPE_CHECKING:
    from claims.reading.page.text import Page, Sentence

_POLITICIANS = word_set(
    "governor president minister mayor senator lawmaker premier chancellor king queen congressman congresswoman councillor"
)
"""Whom nobody calls "the official"; a police chief or the head of an office is one, though `RULERS` has them."""
_OF_PROVINCES = word_set("governor mayor councillor")
"""Politicians who are called so right behind what they said, where no official without a name speaks."""

_PARAGRAPHS = 6
"""Of one quotation that each of them leaves open."""
RECENT = 40
"""Statements back in which a paper or a body is looked for that is named shortly."""
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
        self._named: set[str] = set()
        self._persons: set[str] = set()
        self.person: Spoke | None = None
        self.body: Spoke | None = None
        self.group: Spoke | None = None

    @property
    def last(self) -> Spoke | None:
        """Whoever spoke last."""
        return self.all[-1] if self.all else None

    def persons_in(self, index: int) -> set[str]:
        """The names of the persons who have spoken in the sentence of this number."""
        return {one.known.name for one in self.all if one.sentence == index and one.known.kind == "person"}

    def add(self, known: Known, sentence: int, *, plural: bool, many: bool) -> None:
        """Remember a speaker; `plural` ones may be "they", `many` can be nothing else."""
        spoke = Spoke(known, sentence, many)
        self.all.append(spoke)
        if known.name not in self._named:
            row = known.name.split(" ")
            self._named.update(" ".join(row[at:]) for at in range(len(row)))
        if known.kind == "person":
            self._persons.add(known.name)
        if plural or many:
            self.group = spoke
        elif known.kind == "person":
            self.person = spoke
        if known.kind != "person" and not many:
            self.body = spoke

    def official(self, *, since: int, behind: bool, quoted: bool) -> Known | None:
        """The last person from sentence `since` on who is called an official or holds an office of which one would be; a governor, too,
        behind what is `quoted`, "Governor Odo Fenn wrote. “…,” the official said", or `behind` any content where nobody else has spoken."""
        for spoke in reversed(self.all):
            if spoke.sentence < since:
                return None
            if spoke.known.kind == "person" and spoke.known.name.endswith("official"):
                return spoke.known
            if spoke.known.kind == "person" and spoke.known.role:
                office = _POLITICIANS.intersection(spoke.known.role.lower().split())
                right_behind = (quoted and spoke is self.last) or (behind and len(self._persons) == 1)
                alone = right_behind and office <= _OF_PROVINCES and not self._tells_of_official()
                return None if (office and not alone) or speaks_for_himself(spoke.known.role) else spoke.known
        return None

    def has(self, name: str) -> bool:
        """Has anybody of this name, or of a longer one that ends in it, spoken so far: "Fenn" of "Odo Fenn"?"""
        return name in self._named

    def _tells_of_official(self) -> bool:
        """Has somebody spoken whom the page only calls an official?"""
        return any(
            spoke.known.name.lower().endswith(("official", "officials")) for spoke in self.all[-RECENT:]
        )


class Subject(NamedTuple):
    """Whom a sentence is about, and where the words for him end."""

    known: Known
    end: int


class SubjectsBefore:
    """Whom the sentences of an article are about, up to a place in it."""

    def __init__(self) -> None:
        self.all: list[Subject | None] = []

    def of(self, index: int) -> Subject | None:
        """That of the sentence of this number; None where there is none, or it has not been asked yet."""
        return self.all[index] if 0 <= index < len(self.all) else None

    def another_acts(self, name: str, since: int, until: int) -> bool:
        """Is a sentence from number `since` up to `until` about a person of another name?"""
        acting = (self.of(index) for index in range(since, until))
        return any(each and each.known.kind == "person" and each.known.name != name for each in acting)


def told_from(page: Page, sentence: Sentence, position: int) -> int:
    """The number of the sentence with which the quotation begins that ends here before `position`, the paragraphs before among
    them that it leaves open: what was told before it is near, however many sentences it holds."""
    paragraph = sentence.paragraph
    quotations = paragraph.quotations
    before = bisect_left(quotations, sentence.start, key=lambda one: one.start) - 1
    runs_in = before >= 0 and sentence.start < quotations[before].end <= position
    start = quotations[before].start if runs_in else sentence.start
    opens = bool(quotations) and quotations[0].start == paragraph.start and quotations[0].end <= position
    for _ in range(_PARAGRAPHS):
        last = page.paragraphs[paragraph.index - 1] if paragraph.index else None
        left_open = last is not None and last.quotations and not last.quotations[-1].closed
        if not opens or last is None or not left_open or start > quotations[0].start:
            break
        paragraph, quotations = last, last.quotations
        start = quotations[-1].start
        opens = start == paragraph.start
    index = sentence.index
    while index and page.sentences[index].start > start:
        index -= 1
    return index
