"""Where a content ends beside a quotation: before one that is a statement of its own, behind one that closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.drafts import Draft, cut_right
from claims.reading.grammar.syntax import AUXILIARIES, PRONOUNS

if TYPE_CHECKING:
    from claims.reading.grammar.syntax import Tagged

AFTERTHOUGHTS = frozenset(("after", "when", "before"))
_MARKS = "\"“„«'‘"
_TO_VERB = 6
"""Tokens of a clause in which its verb stands."""
_AFTER_SPEECH = word_set("when after as before while during at in on a an which who though although")


def cut_after_quotation(draft: Draft) -> None:
    """ "X said, “…,” when asked about Y": what follows a quotation that ends with a comma is no content."""
    tokens, marks = draft.tagged.tokens, draft.tagged.marks
    if '"' not in marks:
        return
    for index in range(draft.cue.last + 1, len(tokens) - 1):
        if marks[index] != '"' or tokens[index].start <= draft.start:
            continue
        if tokens[index - 1].quotation < 0:
            continue  # an opening mark
        behind = draft.tagged.lower(index + 2) if tokens[index + 1].text == "," else ""
        opens = draft.text[draft.start] in _MARKS
        direct = opens and tokens[index - 1].text == ","
        if behind == "and" and not opens and _turns_to_another(draft.tagged, index + 3):
            cut_right(draft, index + 1)  # "said it was “deeply saddened”, and the Union sent boats"
            return
        if opens and len(behind) > len("being") and behind.endswith("ing"):
            cut_right(draft, index + 1)  # "that “…”, appearing to step back"
            return
        next_ = tokens[index + 1].lower
        acts = next_.endswith("ing") and len(next_) > len("being")  # "“…,” referring to the mill"
        another = next_ == "and" and _opens_with_another(
            draft.tagged, index + 2
        )  # "“Here,” and the room rose"
        if (
            (direct and (acts or another or next_ in _AFTER_SPEECH))
            or behind in AFTERTHOUGHTS
            or behind == "where"
        ):
            cut_right(draft, index + 1)  # "learnt “nothing”, where nine had died"
        return


def _opens_with_another(tagged: Tagged, index: int) -> bool:
    """ "the room rose", "Odo Fenn left": a subject that is no pronoun, with its verb near."""
    if index + 1 >= len(tagged.tokens) or tagged.tokens[index].quotation >= 0:
        return False
    opens = tagged.tokens[index].capital or tagged.lower(index) in ("the", "a", "an", "others", "everybody")
    return opens and tagged.lower(index) not in PRONOUNS and tagged.has_verb(index + 1, index + _TO_VERB)


def _turns_to_another(tagged: Tagged, index: int) -> bool:
    """Does a clause about somebody else begin at `index`: "the Union sent", "Norland sent"?"""
    if index >= len(tagged.tokens):
        return False
    names = tagged.lower(index) in ("the", "a", "an") and tagged.tokens[index + 1 : index + 2] != []
    opens = tagged.tokens[index].capital or (names and tagged.tokens[index + 1].capital)
    verb = next(
        (at for at in range(index + 1, min(len(tagged.tokens), index + _TO_VERB)) if tagged.verb[at]), None
    )
    return (
        opens and verb is not None and tagged.lower(verb) not in AUXILIARIES
    )  # "and Norland would help": said, too


def cut_before_quotation(draft: Draft) -> None:
    """ "X praised the crew: “…”": the quotation is a statement of its own."""
    tokens, marks = draft.tagged.tokens, draft.tagged.marks
    if ":" not in draft.sentence.lowers:
        return
    for index in range(draft.cue.first + 4, len(tokens) - 1):
        if (
            marks[index] == ":"
            and tokens[index + 1].kind == "quote"
            and tokens[index].start > draft.start
            and tokens[index].quotation < 0
        ):
            cut_right(draft, index)
            return
