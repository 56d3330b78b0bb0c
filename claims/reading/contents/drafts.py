"""A statement in the making, and the two places where its content can stand: right or left of the cue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from claims.lexicon import word_set
from claims.patterns import lazy
from claims.reading.grammar.syntax import PREPOSITIONS, SUBORDINATORS, TIME_PREPOSITIONS
from claims.reading.page.quotes import overlapping
from claims.reading.words.tokens import tokens_within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Stance
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.grammar.syntax import Tagged
    from claims.reading.page.quotes import Quotation
    from claims.reading.page.text import Sentence
    from claims.reading.words.cues import Cue
    from claims.reading.words.tokens import Token

Reach = Literal["right", "left", "around"]

_TRIM_LEFT = " ,;:—–-\n\t\u00a0"
_TRIM_RIGHT = _TRIM_LEFT + "."
_PLACE_CLAUSES = frozenset(("which", "where"))
_RELATIVES = frozenset(("that", "which", "who", "whose", "where", "after", "before", "as", "how", "what"))
_SUBORDINATE_OPENERS = word_set(
    "after while although though when before if following speaking asked despite since as once until"
)
_LONGEST_TIME = 40
"""Characters of "at the end of March last year, too"."""
_YEAR = lazy(r"(?:19|20)\d\d")
_AMOUNTS = word_set("many few much little")
_SPEECH_ENDS = (",", ".", "!", "?", "…", "—", "–", "-")
_UNFINISHED = ",?!…—–"
_MARKS_OF_CONTENT = frozenset(",?!—–")
_NAME_WORDS = 3
"""Blanks in a quotation that is longer than most names."""
_ABOUT_NOTHING = frozenset(
    f"{link} {thing}" for link in ("on", "of", "about", "for") for thing in ("it", "this", "that", "them")
)
"""What a page has told before: "insisted on it", "complained about them"."""
LEAST_CONTENT = 3
"""Characters; anything shorter is no content."""


@dataclass(slots=True, eq=False, repr=False)
class Draft:
    """A cue with its speaker and, once a rule has placed it, its content.

    `first`/`last` are the tokens of the whole attribution ("the ministry said on Monday"), `start`/`end` the
    characters of the content.  `inherited` marks a speaker taken from an earlier clause of the sentence, `deed` what reports
    no words and only ends the content before it: "said nine had died and ordered an inquiry".
    """

    text: str
    tagged: Tagged
    cue: Cue
    stance: Stance
    speaker: Span
    first: int
    last: int
    rule: str
    inherited: bool = False
    start: int = 0
    end: int = 0
    reach: Reach = "right"
    interrupted: bool = False
    deed: bool = False
    target: tuple[int, int] | None = None
    sentence: Sentence = field(init=False)

    def __post_init__(self) -> None:
        self.sentence = self.tagged.sentence

    def begins(self) -> int:
        """The token with which the content begins; behind the last one where there is none."""
        return self.inside().start

    def inside(self) -> range:
        """The tokens of the content."""
        return range(*tokens_within(self.tagged.tokens, self.start, self.end))

    def set_target(self, first: int, last: int) -> None:
        """The target as token span, kept as character offsets; empty spans leave it unset."""
        tokens = self.tagged.tokens
        if first < last <= len(tokens):
            self.target = (tokens[first].start, tokens[last - 1].end)


class Left(NamedTuple):
    """What stands before an attribution: could it be content, does it end with a quotation?"""

    open: bool
    far: bool
    quoted: bool


def look_left(draft: Draft) -> Left:
    """Whether the words before the attribution can be the content."""
    tagged, first = draft.tagged, draft.first
    if first <= 0 or draft.inherited:
        asked = _is_asked_before(draft)
        return Left(open=asked, far=asked, quoted=asked)
    tokens = tagged.tokens
    before = tokens[first - 1]
    quoted = before.quotation >= 0 or (first > 1 and tokens[first - 2].kind == "quote")
    marked = (
        before.kind == "quote"
        or (tagged.mark(first - 1) == ":" and quoted)
        or tagged.mark(first - 1) in _MARKS_OF_CONTENT
        or before.quotation >= 0
    )
    if before.kind == "quote" and not _ends_speech(draft, before):
        return Left(open=False, far=False, quoted=False)
    is_open = marked
    if is_open and not (_quotations(draft) and any(token.quotation >= 0 for token in tokens[:first])):
        long_headline = tagged.sentence.headline and first > 4
        if not tagged.has_verb(0, first) and not long_headline:
            is_open = False
        elif (_opens_with_deed(tokens[0]) and not _is_subject(tagged, first)) or (
            tokens[0].lower in _SUBORDINATE_OPENERS and not _opens_amount(tokens)
        ):
            is_open = any(tagged.mark(index) == "," for index in range(first - 1))
    adverbial = tokens[0].lower in PREPOSITIONS and not _tells(tagged, first)
    is_open = is_open and not (adverbial and not quoted and tagged.has_verb(0, first))
    return Left(open=is_open, far=marked and first >= 5 and not (adverbial and not quoted), quoted=quoted)


def _tells(tagged: Tagged, end: int) -> bool:
    """Does a verb before `end` tell of more than a place: not that of "In Sellen, one of the towns that bore the brunt,"?"""
    commas = [at for at in range(end - 1) if tagged.mark(at) == ","]
    if not commas or not tagged.has_verb(0, end) or tagged.has_verb(0, commas[-1]):
        return tagged.has_verb(0, end)
    first, second = tagged.lower(commas[-1] + 1), tagged.lower(commas[-1] + 2)
    return first not in _PLACE_CLAUSES and (first, second) != ("one", "of")


def _opens_with_deed(token: Token) -> bool:
    """ "Weighing in on the row, X agreed": a participle leads the speaker in."""
    return token.lower.endswith("ing") and len(token.lower) > len("during")


def _is_subject(tagged: Tagged, end: int) -> bool:
    """ "[Fighting] between two militias has killed 57, X said", not "[Speaking] after the flood hit Vell, X said": a verb of its own."""
    verb = next((at for at in range(1, end) if tagged.verb[at]), end)
    led = {tagged.lower(at) for at in range(1, verb)}
    return verb < end and led.isdisjoint(SUBORDINATORS | _RELATIVES) and "," not in tagged.marks[1:verb]


def _opens_amount(tokens: Sequence[Token]) -> bool:
    """ "As many as 40 guards were posted, X said", where "As the rain fell, X said" opens with a clause."""
    row = [token.lower for token in tokens[:3]]
    return row[::2] == ["as", "as"] and row[1] in _AMOUNTS


def _is_asked_before(draft: Draft) -> bool:
    """ "“Will it hold?” X asked, smiling": a quotation that ends like a question stands before the sentence."""
    if draft.inherited or quotation_before(draft, unfinished=True) is None:
        return False
    marks = draft.tagged.marks
    return not any(
        marks[place] == '"' and marks[place - 1] in (",", ":") for place in range(draft.cue.last, len(marks))
    )


def _ends_speech(draft: Draft, mark: Token) -> bool:
    """Does the quotation that closes with `mark` end like speech, and not like a name in quotation marks?"""
    if mark.quotation < 0:
        return True
    quotation = _quotations(draft)[mark.quotation]
    inner = draft.text[quotation.inner_start : quotation.inner_end]
    led = draft.text[max(draft.sentence.start, quotation.start - 2) : quotation.start].strip()
    led = "" if draft.sentence.headline else led
    if led.isalnum() and inner.count(" ") < _NAME_WORDS and all(word[0].isupper() for word in inner.split()):
        return False  # "on “The Morning Show,” X asked"
    return inner[-1:] in _SPEECH_ENDS or (inner[:1].isupper() and inner.count(" ") >= _NAME_WORDS)


def place_right(draft: Draft, index: int) -> bool:
    """The content runs from token `index` to the end of the sentence, or of a quotation that outlasts it."""
    tokens = draft.tagged.tokens
    if index >= len(tokens):
        return False
    start, end = tokens[index].start, draft.sentence.end
    here = tokens[draft.cue.first].start
    for quotation in overlapping(_quotations(draft), here, draft.sentence.end + 1):
        if here <= quotation.start < draft.sentence.end < quotation.end:
            end = quotation.end
    closing = _closing_bracket(draft)
    if closing and tokens[index].start < tokens[closing].start:
        end = min(end, tokens[closing].start)  # "(some sources say 154), and at least 33 died"
    opening = quotation_at(draft, index) if tokens[index].kind == "quote" else None
    if opening is not None and not opening.closed and opening.start == start:
        end = min(end, opening.end)
    draft.reach = "right"
    return put_content(draft, start, end)


def opening_bracket(tagged: Tagged, first: int) -> int:
    """The index after a bracket that opens before the attribution and does not close before it, else 0."""
    if "(" not in tagged.sentence.lowers:
        return 0
    for place in range(first - 1, -1, -1):
        mark = tagged.marks[place]
        if mark in ("(", ")"):
            return place + 1 if mark == "(" else 0
    return 0


def _closing_bracket(draft: Draft) -> int:
    """Where the bracket closes that holds the whole attribution, 0 where none does."""
    if not opening_bracket(draft.tagged, draft.first):
        return 0
    marks = draft.tagged.marks
    return next((at for at in range(draft.cue.last, len(marks)) if marks[at] == ")"), 0)


def quotation_before(draft: Draft, *, unfinished: bool) -> Quotation | None:
    """The quotation that the sentence before ends with, where the attribution opens its own sentence."""
    previous = draft.sentence.previous
    if draft.first != 0 or previous is None:
        return None
    last = previous.tokens[-1]
    if last.kind != "quote" or last.quotation < 0:
        return None
    quotation = _quotations(draft)[last.quotation]
    return None if unfinished and draft.text[quotation.inner_end - 1] not in _UNFINISHED else quotation


def put_content(draft: Draft, start: int, end: int) -> bool:
    while start < end and draft.text[start] in _TRIM_LEFT:
        start += 1
    while end > start and draft.text[end - 1] in _TRIM_RIGHT:
        end -= 1
    draft.start, draft.end = start, end
    return tells_enough(draft)


def tells_enough(draft: Draft) -> bool:
    """False for what is too short to be a content, but for "denied it": there the accusation before it is the content."""
    content = draft.text[draft.start : draft.end]
    if draft.stance == "deny" and content.lower() == "it":
        return True
    counting = draft.cue.verb.frame == "phrase" or draft.cue.verb.lemma == "say"
    brief = draft.reach == "right" and len(content) < _LONGEST_TIME
    if brief and " " in content and (content.lower() in _ABOUT_NOTHING or _is_a_time(draft)):
        return False
    if content.isdecimal() and (counting or opening_bracket(draft.tagged, draft.first)):
        return True  # "the mayor spoke of 80", "12 died (police said 14)", "Police say 43, the mayor says 40"
    return draft.end - draft.start >= LEAST_CONTENT


def _is_a_time(draft: Draft) -> bool:
    """ "The board reported in 2020", "It told me that in 2017, too": when, and nothing that was said."""
    tagged, inside = draft.tagged, draft.inside()
    said = [at for at in inside if tagged.lower(at) not in TIME_PREPOSITIONS and not tagged.mark(at)]
    return bool(said) and all(
        tagged.time[at] or tagged.lower(at) == "too" or _YEAR.fullmatch(tagged.lower(at)) for at in said
    )


def cut_right(draft: Draft, token: int) -> None:
    """End the content before `token`, when something of it is left."""
    tokens = draft.tagged.tokens
    last = token - 1
    while last > draft.cue.first and tokens[last].kind == "punct" and tokens[last].text[0] in ",;:—–":
        last -= 1
    if tokens[last].lower in ("where", "when", "because") and tokens[last - 1].text == ",":
        last -= 2  # what another says of it begins there
    least = 1 if draft.text[draft.start : tokens[last].end].isdecimal() else LEAST_CONTENT
    if draft.start + least <= tokens[last].end < draft.end:
        draft.end = tokens[last].end


def _quotations(draft: Draft) -> list[Quotation]:
    return draft.sentence.paragraph.quotations


def quotation_at(draft: Draft, index: int) -> Quotation | None:
    number = draft.tagged.tokens[index].quotation
    return _quotations(draft)[number] if number >= 0 else None
