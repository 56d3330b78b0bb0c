"""Looking right of a counted group for the word that tells what befell it.

"12 people, most of them women, were reported killed": the walk skips asides and relative clauses and stops
where another clause begins.  Tables: `casualty_triggers.tsv`, `casualty_phrases.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.asides import glosses, is_resumed, lists_people, past_mark, past_relative
from claims.reading.fates.fate_words import trigger_at
from claims.reading.fates.other_subjects import counts_others, is_of_nearer, takes_number
from claims.reading.fates.outcome_steps import is_verbal, next_step
from claims.reading.fates.said_of_them import said_of_them
from claims.reading.fates.trigger_outcomes import is_measure
from claims.reading.fates.whereabouts import may_be_in
from claims.reading.fates.words_behind import (
    are_wanted,
    closes_all_of_them,
    describes,
    dies_behind,
    dies_of_it,
    is_behind_who,
    is_determined,
    is_in_treatment,
    is_said_of_them,
    lost_homes,
    lost_track_of,
    not_alive,
    own_bodies,
    past_owned,
    renames,
    tells_of_others,
    turns_to_one,
)
from claims.reading.words.answers import NOTHING, Nothing
from claims.reading.words.conditions import (
    for_wounds,
    in_named_hospital,
    to_hospital,
    with_fatal_wounds,
    with_wounds,
)
from claims.reading.words.fate_phrases import phrase_at
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import Told, is_thing, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.words.tokens import Token

_AS_WELL_AS = ["as", "well", "as"]
_REACH = 26
"""Steps of the walk."""
_ESCAPING = frozenset(("got", "came", "made", "climbed", "crawled"))


def outcome_after(
    tokens: Sequence[Token],
    index: int,
    starts: Collection[int],
    *,
    bare: bool = False,
    acted: bool = False,
) -> Told | None:
    """The outcome told to the right of a victim phrase that ends before `index`; `acted` where a verb has the victims
    for its object ("freed 4,000 people, and five were killed").

    `starts` are the indices where quantities begin; `bare` is True where no noun stands in the phrase.
    """
    return _Walk(tokens, index, starts, bare=bare, acted=acted).outcome()


_Answer = Told | Nothing


class _Walk:
    """A walk right of a victim phrase, word by word, until one tells what befell the victims or stops it.

    passive    a form of "be" has been passed: the next participle tells of the victims
    maybe      what is told may not have happened: "could be killed"
    relative   inside a clause that opens with "who" or "that"
    inside     inside a modifier: "people [from a village near Vell] were killed"
    rescued    they were brought out: a number that follows counts others
    acted      they do something or something was done with them: "one landed on a farm [and three died]"
    """

    __slots__ = (
        "acted",
        "bare",
        "begin",
        "index",
        "inside",
        "maybe",
        "passive",
        "relative",
        "rescued",
        "starts",
        "steps",
        "tokens",
    )

    def __init__(
        self, tokens: Sequence[Token], begin: int, starts: Collection[int], *, bare: bool, acted: bool
    ) -> None:
        self.tokens = tokens
        self.begin = self.index = begin
        self.starts = starts
        self.bare = bare
        self.acted = acted
        self.passive = self.maybe = self.relative = self.inside = self.rescued = False
        self.steps = 0

    def outcome(self) -> Told | None:
        """The outcome, the index of its word and the rule; None where nothing is told."""
        while self.index < len(self.tokens) and self.steps < _REACH:
            self.steps += 1
            if self.rescued and self.index in self.starts:
                return None
            answer = self._at_mark() if self.tokens[self.index].kind == "punct" else self._at_word()
            if answer is not None:
                return answer if isinstance(answer, tuple) else None
        return None

    def _injured(self, index: int) -> _Answer:
        return NOTHING if self.maybe else ("injured", index, "after")

    def _at_mark(self) -> _Answer | None:
        """Go on behind a mark where it closes an aside about the victims, or stop."""
        tokens, index = self.tokens, self.index
        if tokens[index].text == ")" and not glosses(tokens, index):
            return NOTHING
        opens = index == self.begin
        if opens and tokens[index].text == "," and renames(tokens, index):
            self.index += 1
            return None
        if opens and closes_all_of_them(tokens, index):
            self.index += 1
            return None
        fate = dies_behind(tokens, index, self.begin)
        if fate:
            return fate, index + 1, "after"
        goes_on = (opens and lists_people(tokens, index)) or (not self.bare and is_resumed(tokens, index))
        moved = index + 1 if goes_on else past_mark(tokens, index, self.starts)
        if moved is None or self._tells_of_others_from(moved):
            return NOTHING
        self.index = moved
        return None

    def _tells_of_others_from(self, index: int) -> bool:
        """Does a number behind the mark open what befell others?"""
        if self.inside and turns_to_one(self.tokens, index, self.starts):
            return True
        if not self.acted:
            return False
        joined = index + 1 in self.starts and self.tokens[index].lower == "and"
        return index in self.starts or joined

    def _at_word(self) -> _Answer | None:
        """What a word tells, by its kind."""
        token = self.tokens[self.index]
        lower = token.lower
        cared = self._in_treatment(lower)
        if cared is not None:
            return cared
        if lower == "as" and [each.lower for each in self.tokens[self.index : self.index + 3]] == _AS_WELL_AS:
            self.index += len(_AS_WELL_AS)
            return None
        if lower in words("be_forms"):
            self.passive = True
            self.maybe = self.maybe and not (self.relative and lower in ("was", "were", "are"))
            self.index += 1
            return None
        if token.kind in ("quote", "figure", "clitic"):
            self.index += 1
            return None
        if lower in words_for("modals"):
            return self._at_modal()
        if lower in words("auxiliaries"):
            return self._at_auxiliary(lower)
        opens = self.index == self.begin
        told = said_of_them(self.tokens, self.index) if opens or self._closes_quotation() else None
        if told:
            return (*told, "after")
        if opens and is_said_of_them(self.tokens, self.index):
            self.index += 2
            return None
        return self._told_here() or self._refused() or self._followed()

    def _closes_quotation(self) -> bool:
        """Is there but the closing mark of a quotation between: "63 “bandits” [the army claims to have killed]"?"""
        return self.index == self.begin + 1 and self.tokens[self.begin].kind == "quote"

    def _in_treatment(self, lower: str) -> _Answer | None:
        """ "did not leave the ward alive", "were treated for burns", "were admitted with wounds", "being treated"."""
        tokens, index = self.tokens, self.index
        if lower in ("did", "would", "could") and not_alive(tokens, index):
            return "killed", index, "after"
        if lower.endswith("n't") or (lower == "treated" and not is_in_treatment(tokens, index)):
            return NOTHING
        if lower == "treated" and self.passive and for_wounds(tokens, index):
            return self._injured(index)
        if lower == "admitted" and self.passive and lower_at(tokens, index + 1) == "with":
            return self._injured(index) if with_wounds(tokens, index + 1) else NOTHING
        if lower == "being" and index + 1 < len(tokens) and is_in_treatment(tokens, index + 1):
            return self._injured(index + 1)
        return None

    def _at_modal(self) -> _Answer | None:
        """ "may be under the mud"; else what follows may not have happened."""
        lost = phrase_at(self.tokens, self.index) or may_be_in(self.tokens, self.index)
        if lost:
            return (*lost, "after")
        resumed = past_relative(self.tokens, self.index) if self.relative else None
        if resumed is not None:
            self.index = resumed
            return None
        self.maybe = True
        self.index += 1
        return None

    def _at_auxiliary(self, lower: str) -> _Answer | None:
        """ "have broken bones", "had to leave their homes"."""
        if lower in ("have", "has", "had") and with_wounds(self.tokens, self.index):
            fatal = with_fatal_wounds(self.tokens, self.index)
            return "killed" if fatal else "injured", self.index, "after"
        forced = phrase_at(self.tokens, self.index)
        if forced:
            return (*forced, "after")
        self.maybe = self.maybe and lower != "have"
        self.index += 1
        return None

    def _told_here(self) -> _Answer | None:
        """What a phrase or a verb here tells, and a verb that has others for its object stops."""
        tokens, index = self.tokens, self.index
        lower = tokens[index].lower
        told = self._trigger()
        acts = told and not self.passive and lower in triggers("active")
        acts = acts and takes_number(tokens, index, self.starts)
        if told == () or (acts and not is_measure(tokens, index + 1)):
            return NOTHING  # "two cell blocks killed at least 58 inmates"
        if told and self.inside and not self.passive and is_of_nearer(tokens, index, self.begin, self.starts):
            return NOTHING
        if not told:
            return None
        own = index > self.begin and is_numeral(tokens[index - 1]) and lower in triggers("head")
        if own and (self.bare or counts_others(tokens[self.begin : index - 1])):
            return NOTHING  # "two guards and ten dead": the bare number's own word
        open_ = told[0] in ("trapped", "missing") and lower not in words_for("gone")
        return (told[0], told[1], "after") if not self.maybe or open_ else NOTHING

    def _trigger(self) -> tuple[str, int] | tuple[()] | None:
        """The outcome of the words here with the index of the one that tells it; an empty one where it is told of others."""
        tokens, index, passive = self.tokens, self.index, self.passive
        lower = tokens[index].lower
        carried = to_hospital(tokens, index) if lower == "evacuated" else None
        told = carried or phrase_at(tokens, index, passive=passive)
        if told is None and passive and lower in ("in", "at") and in_named_hospital(tokens, index):
            return "injured", index
        if told is None:
            return trigger_at(tokens, index, passive=passive, bare=self.bare and index == self.begin)
        return told

    def _refused(self) -> _Answer | None:
        """Words behind which others are told of: "did not", "a man said that", "who slept in tents"."""
        tokens, index = self.tokens, self.index
        lower = tokens[index].lower
        if lower == "reported" and not self.passive and is_determined(tokens, index + 1):
            return NOTHING
        if self.bare and lower in _ESCAPING and lower_at(tokens, index + 1) == "out":
            return NOTHING  # "52 got out by themselves and 19 were hurt"
        if self.passive and not self.relative and lower == "who" and describes(tokens, self.begin, index):
            return NOTHING  # "nine of them were porters who slept in tents"
        quoted = lower == "saying" and tokens[index - 1].lower == "as"  # "quoted a resident as saying"
        if lower in ("not", "never", "n't") or quoted or (lower in words_for("saying") and not self.passive):
            return NOTHING
        asserts = lower in words_for("asserting") and not self.passive and not is_behind_who(tokens, index)
        # "a man who gave no name claimed five guards had died"
        return NOTHING if asserts and tells_of_others(tokens, index + 1, self.starts) else None

    def _followed(self) -> _Answer | None:
        """Go on behind a word that tells nothing by itself, with what it makes of those that follow."""
        tokens, index = self.tokens, self.index
        lower = tokens[index].lower
        self.rescued = self.rescued or (self.passive and lower in words_for("brought-out"))
        does = not self.passive and not self.relative and lower.endswith("ed") and is_verbal(lower)
        self.acted = self.acted or does
        if self.passive and self.relative and is_verbal(lower):
            self.passive = self.relative = False
        if self.relative and lower in plurals() and tokens[index - 1].lower in words_for("fearing-for"):
            return NOTHING  # "three families who feared relatives were among the dead"
        if lower == "that" and lower_at(tokens, index + 1) in words("be_forms"):
            return self._behind_that()
        if lower == "whose":
            owned = self._behind_whose()
            if owned is not None or self.index != index:
                return owned
        if (self.passive or (self.acted and self.bare)) and lower == "and" and index + 1 in self.starts:
            return NOTHING  # "31 people were inside and nine died", "one landed on a farm and three died"
        return self._further(lower)

    def _behind_that(self) -> _Answer | None:
        """ "12 people that were on board", and behind what is told of a thing: "people in a bus that was hit"."""
        if not is_thing(self.tokens[self.index - 1].lower):
            self.index += 1
            self.inside = self.relative = True
            return None
        resumed = past_relative(self.tokens, self.index)
        if resumed is None:
            return NOTHING
        self.index = resumed
        return None

    def _behind_whose(self) -> _Answer | None:
        """ "300 people whose homes were wrecked", "two men whose bodies were found", and behind what is told of a thing they own."""
        tokens, index = self.tokens, self.index
        if lost_homes(tokens, index + 1):
            return "displaced", index, "after"
        if lost_track_of(tokens, index + 1) and not are_wanted(tokens):
            return "missing", index, "after"
        if own_bodies(tokens, index):
            return None
        resumed = past_owned(tokens, index)
        if resumed is None:
            return NOTHING
        self.index = resumed
        return None

    def _further(self, lower: str) -> _Answer | None:
        """One step, or the death that a deed of theirs ended with: "jumped off the roof and died"."""
        step = next_step(
            self.tokens,
            self.index,
            self.starts,
            passive=self.passive,
            inside=self.inside,
            steps=self.steps,
        )
        if step is None:
            sure = not (self.passive or self.relative or self.maybe)
            died = dies_of_it(self.tokens, self.index) if sure else None
            return ("killed", died, "after") if died else NOTHING
        self.relative = self.relative or lower == "who"
        self.inside = step
        self.passive = self.passive or (lower in words_for("states") and lower in words_for("finding"))
        self.index += 1
        return None
