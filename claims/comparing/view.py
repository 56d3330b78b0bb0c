"""What every kind of divergence gets to see: the story laid out once, ready to be asked.

A kind is a module in `claims/comparing/kinds/` with one public function of the module's name::

    def denial(story: StoryView) -> list[Divergence]: ...

It looks at the story only through this view, never at the order in which articles came in, and gives
at most one `Divergence` per matter.  To add one: write the module, add the function to `KINDS` in
`kinds/__init__.py`, add its severities to `severity.py`, add `tests/test_<kind>.py`.

What a kind needs most::

    for account in story.accounts:              # ordered by article id, whatever the caller's order
        for statement in account.reading.statements:
            speaker = story.name(statement.speaker_name or statement.speaker)
            story.evidence(account, statement.start, statement.end)
            story.origin(account)               # count these, not articles
    severity("denial", "between the sides")     # claims.comparing.severity: the one table
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from claims.comparing.kept import Kept
from claims.comparing.names import noted
from claims.comparing.shelves import Each, Shelves
from claims.outlets import publisher
from claims.types import Evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from claims.comparing.cells import TallyRow
    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.comparing.names import Names
    from claims.comparing.pairs import Judged
    from claims.comparing.shelves import Gathered
    from claims.reading.page.text import Page, Sentence
    from claims.types import Account, Cell, OriginLink, Utterance

Work = TypeVar("Work")
Key = TypeVar("Key")
Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class StoryView:
    """All accounts of a story with what has been worked out about them so far.

    accounts    ordered by article id; `by_article` has them by that id
    pages       article id -> its text cut into paragraphs and sentences (`claims.reading.page.text`)
    origins     article id -> label of its reporting chain; equal labels are one origin
    links       why articles share an origin, with the passages that show it
    copies      those of the links that the texts show
    names       printed or resolved name -> canonical name over all articles
    sides       the parties of the story, possibly none
    known       what the decision order may use besides two figures
    figures     every casualty made comparable, in article and text order
    told_by     article id -> its figures, where it has any
    tally       every row of the tally: its figures, what the claimants stand by, its cell
    utterances  what was said, all printed versions of one utterance together
    retold      those of the utterances that are printed in several places
    judged      what the decision order said of each pair of figures
    actors      sides, offices and kinds of the canonical names
    kept        work that outlives the comparison, see `once`, `each`, `grouped` and `of_things`
    asked       notes what a piece of work asks for, where that is kept
    """

    accounts: tuple[Account, ...]
    by_article: Mapping[int, Account]
    pages: Mapping[int, Page]
    origins: Mapping[int, str]
    links: tuple[OriginLink, ...]
    copies: tuple[OriginLink, ...]
    names: Mapping[str, str]
    sides: tuple[str, ...]
    known: Known
    figures: tuple[Figure, ...]
    told_by: Mapping[int, tuple[Figure, ...]]
    tally: tuple[TallyRow, ...]
    utterances: tuple[Utterance, ...]
    retold: tuple[Utterance, ...]
    judged: tuple[Judged, ...]
    actors: Names
    kept: Kept = field(default_factory=Kept)
    asked: set[object] | None = field(default=None, repr=False)

    @property
    def opposed(self) -> bool:
        """True when the parties stand against each other; neighbours struck by one quake do not."""
        return self.known.opposed

    def account(self, article: int) -> Account:
        """The account of an article id; raises KeyError for one that is not in the story."""
        return self.by_article[article]

    @property
    def cells(self) -> tuple[Cell, ...]:
        return tuple(row.cell for row in self.tally)

    @property
    def outlets(self) -> int:
        """How many publishers tell the story."""
        return len(set(self.each(_outlets)))

    def name(self, printed: str | None) -> str | None:
        """The canonical name of an actor; a name nobody knows stays as it is, None stays None."""
        return self.actors.of(printed)

    def once(self, account: Account, function: Callable[[StoryView, Account], Work]) -> Work:
        """What `function` makes of an account, made once while the account stays as it is.

        It must depend on the account and its page alone: not on names, sides or origins, which the whole story
        decides, and must not hold on to the view.
        """
        return self.kept.once(account, function, lambda: function(self, account))

    def each(self, function: Callable[[StoryView, Account], Iterable[Work]]) -> tuple[Work, ...]:
        """What `function` makes of all articles, in article order; made anew for those where it may be otherwise.

        It may ask the view for names, origins, sides and texts, and must not look at other articles.
        """
        return self.gathered(function).all()

    def gathered(self, function: Callable[[StoryView, Account], Iterable[Work]]) -> Gathered[Work]:
        """The same by article, with what has changed of it since the last comparison."""
        return self.kept.gather(
            function,
            lambda account, asked: function(self._listening(asked), account),
            (self.sides, self.opposed),
        )

    def grouped(
        self, function: Callable[[StoryView, Account], Iterable[Work]], key: Callable[[Work], Key]
    ) -> dict[Key, tuple[Work, ...]]:
        """The same by a key that each thing has; the same object under a key while nothing of it is otherwise.

        `key` is a function with a name: under it the groups are kept.
        """
        shelves, _ = self.kept.part((function, key), lambda: Shelves[Key, Work](key))
        shelves.take(self.gathered(function))
        return shelves.all()

    def of_each(self, things: Iterable[Thing], function: Callable[[StoryView, Thing], Work]) -> list[Work]:
        """What `function` makes of each of many things, without what is empty; made once while a thing is the same object.

        It may ask the view for nothing that another thing, or another article than those of the thing, decides.
        """
        each, _ = self.kept.part(function, Each[Thing, Work])
        return each.of(things, lambda thing: function(self, thing))

    def of_row(self, function: Callable[[StoryView, TallyRow], Work], entry: TallyRow) -> Work:
        """What `function` makes of a row of the tally, made once while neither the row nor an answer is otherwise.

        It may ask the view for what is known, names, origins, sides and texts, and must not look at other rows.
        """
        return self.of_things((function, *entry.row.key), (entry,), lambda story: function(story, entry))

    def of_things(self, key: object, things: tuple[object, ...], make: Callable[[StoryView], Work]) -> Work:
        """What `make` makes of some things, made once while they are the same objects and no answer is otherwise.

        `key` names them and the work.  `make` gets a view to ask for what is known, names, origins, sides and texts; it
        must ask for nothing but the things and these.
        """

        def listen(asked: set[object]) -> Work:
            asked.update((("opposed",), ("sides",)))
            return make(self._listening(asked))

        return self.kept.answer(key, things, listen)

    def _listening(self, asked: set[object]) -> StoryView:
        names = noted(self.actors, asked)
        known = replace(self.known, names=names, asked=asked)
        return replace(self, actors=names, known=known, asked=asked)

    def origin(self, account: Account) -> str:
        if self.asked is not None:
            self.asked.add(("origin", account.article))
        return self.origins[account.article]

    def outlet(self, account: Account) -> str:
        """The publisher's name, or the stem of the source where none is printed."""
        return outlet_name(account)

    def evidence(self, account: Account, start: int, end: int) -> Evidence:
        """The passage `start:end` of an account."""
        return evidence(account, start, end)

    def told(self, figure: Figure) -> Evidence:
        """The sentence in which a figure stands: what an alert shows."""
        casualty = figure.casualty
        return evidence(figure.account, casualty.sentence_start, casualty.sentence_end)

    def sentence(self, account: Account, offset: int) -> Sentence | None:
        """The sentence that holds an offset, None in furniture and between sentences."""
        sentences = self.pages[account.article].sentences
        index = bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1
        return sentences[index] if index >= 0 and offset < sentences[index].end else None

    def sentence_evidence(self, account: Account, offset: int) -> Evidence | None:
        """The whole sentence around an offset as a passage."""
        sentence = self.sentence(account, offset)
        return evidence(account, sentence.start, sentence.end) if sentence else None


def _outlets(story: StoryView, account: Account) -> tuple[str]:
    return (outlet_name(account),)


def evidence(account: Account, start: int, end: int) -> Evidence:
    """The passage `start:end` of an account, its text taken from the document."""
    return Evidence(
        article=account.article,
        source=account.source,
        outlet=account.outlet,
        start=start,
        end=end,
        text=account.document.text[start:end],
    )


def outlet_name(account: Account) -> str:
    """The publisher of an article; without one the article counts as its own outlet, named by its source."""
    return publisher(account.outlet, account.source)
