"""Statements whose source is told with "according to": who it is, and which words of the sentence are its."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.contents.drafts import Draft, cut_right, place_right
from claims.reading.contents.left_of_cue import place_around, place_left
from claims.reading.grammar.noun_phrases import (
    GROUPS,
    LONGEST_SPEAKER,
    ORGANISATIONS,
    PERSON_ROLES,
    SPEAKING_NOUNS,
    Span,
    phrase_after,
)
from claims.reading.grammar.syntax import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    Tagged,
)
from claims.reading.people.quantities import hedges_number
from claims.reading.speakers.names_behind_offices import name_behind
from claims.reading.speakers.papers import issued_by, whose_figures
from claims.reading.words.cues import Cue, CueForm
from claims.reading.words.numerals import is_number

_ACCORDING = CueForm("according", "inform", "say", "past")
MOST_CUES = 16
"""Of one kind in one sentence; what holds more is no prose."""
_EXPLAINING = DETERMINERS | word_set("who which whose")
_COUNTED = word_set("two three four five six seven eight nine ten eleven twelve")
_HEDGES = word_set("some about around nearly almost over roughly")
_OPENING = word_set("where when because")
_WAYS = word_set("rite rites ritual rituals tradition traditions custom wishes")
_COUNTS = words("documents") | {"account", "accounts", "count", "figures", "records"}
"""Last words of what somebody has told: "his lawyer's account"."""
_CONCEDING = word_set("although though")
_RIVAL = word_set("real actual true toll tolls number numbers figure figures count total estimate")
"""What tells that the clause counts again what stands before it."""
_WHERE = frozenset(("where", "when"))
_PRESENT = word_set("is are remain continue")
_OVER = word_set("has was does")
_REACHED = word_set("reached contacted interviewed")
"""What is done to witnesses: "according to two residents reached by phone"."""
_OF_SEVERAL = word_set("including most among many all some")
"""Behind a number that counts, and is nobody's age."""
_LONGEST_ASIDE = 15
"""Tokens of ", head of the mountain rescue service of Vell,"."""
_NEAR_VERB = 5
"""Tokens."""


def find_according(text: str, tagged: Tagged) -> list[Draft]:
    """ "According to X, …" and "…, according to X"."""
    found = []
    for index, token in enumerate(tagged.tokens):
        if token.lower == "according" and tagged.lower(index + 1) == "to" and token.quotation < 0:
            draft = according_at(text, tagged, index)
            if draft:
                found.append(draft)
        if len(found) >= MOST_CUES:
            break
    return found


def according_at(text: str, tagged: Tagged, index: int, words_: int = 2) -> Draft | None:
    """The statement of "according to" or "as per" at `index`, of `words_` words."""
    behind = index + words_
    speaker = _bare_group(tagged, behind) or phrase_after(tagged, behind, over_verbs=True)
    speaker = speaker or _titled(tagged, behind)
    if speaker is None or _is_a_way(tagged, speaker):
        return None
    speaker = _before_deed(tagged, _before_clause(tagged, _before_count(tagged, speaker)), index)
    if tagged.lower(speaker[1] - 1) in _REACHED and tagged.lower(speaker[1]) in ("by", "on"):
        speaker = speaker[0], speaker[1] - 1
    issuer = issued_by(tagged, speaker)
    speaker = (issuer and phrase_after(tagged, issuer, over_verbs=True)) or speaker
    end = speaker[1]
    speaker = whose_figures(tagged, speaker)
    if not _begins(tagged, index) or any(tagged.lower(at) in PERSON_ROLES for at in range(*speaker)):
        speaker = name_behind(tagged, speaker)
    end = max(end, speaker[1])
    cue = Cue(index, behind, _ACCORDING, end)
    draft = Draft(text, tagged, cue, "inform", speaker, index, end, "according")
    return draft if place_source(draft, index, end) else None


def _is_a_way(tagged: Tagged, speaker: Span) -> bool:
    """ "buried according to the rites of the town": how something is done, told by nobody."""
    head = next((at for at in range(*speaker) if tagged.lower(at) in PREPOSITIONS), speaker[1]) - 1
    return tagged.lower(head) in _WAYS


def place_source(draft: Draft, index: int, after: int) -> bool:
    """Place the content of a source that is told in tokens [index, after): behind, around or before it."""
    tagged = draft.tagged
    if _begins(tagged, index):
        comma = _comma_after(tagged, after)
        return place_right(draft, comma + 1 if comma is not None else after) and _cut_at_semicolon(draft)
    relative = tagged.lower(index - 2) == "which" and tagged.lower(index - 3) in ("in", "during")
    if relative and tagged.mark(index - 1) == "," and tagged.mark(after) == ",":
        return place_right(draft, after + 1) and _cut_at_semicolon(
            draft
        )  # "in which, by his count, nine died"
    if tagged.lower(index - 1) in ("who", "which") and tagged.has_verb(after, after + 1):
        return place_right(draft, after) and _cut_at_comma(draft, after)
    if _content_resumes(tagged, index, after):
        return place_around(draft)
    return place_left(draft) and _cut_before_concession(draft) and _cut_before_count_told(draft)


def _cut_at_comma(draft: Draft, after: int) -> bool:
    """ "The bomber, who according to the ministry had been on a list, fled": the clause ends with its comma, which the main verb
    follows; "killed nine, two of them children, was shot" with the second."""
    tagged = draft.tagged
    commas = [at for at in range(after, len(tagged.tokens)) if tagged.mark(at) == ","]
    closing = (at for at in commas if tagged.has_verb(at + 1, at + 2))
    end = next(closing, commas[0] if commas else None)
    if end is not None:
        cut_right(draft, end)
    return True


def _cut_before_concession(draft: Draft) -> bool:
    """ "Nine drowned, although the real toll was 30, according to survivors": only the other count is theirs."""
    tagged = draft.tagged
    for place in range(draft.first - 1, 1, -1):
        if tagged.lower(place) in _CONCEDING and tagged.mark(place - 1) == ",":
            behind = tagged.tokens[place : draft.first]
            rival = any(map(is_number, behind)) and any(token.lower in _RIVAL for token in behind)
            if rival and any(map(is_number, tagged.tokens[:place])) and tagged.has_verb(place, draft.first):
                draft.start = tagged.tokens[place + 1].start
            break
    return True


def _cut_before_count_told(draft: Draft) -> bool:
    """ "Boats are racing to the delta, where at least 40 people have died since May, according to the ministry": only what has happened
    is the source's, behind what goes on while the outlet writes; all of "Nine were taken to Vell, where two died, according to him"."""
    tagged = draft.tagged
    if _WHERE.isdisjoint(tagged.sentence.lowers):
        return True
    for place in range(draft.first - 1, 1, -1):
        if tagged.lower(place) not in _WHERE or tagged.mark(place - 1) != ",":
            continue
        begin = place + 1
        counted = is_number(tagged.tokens[begin]) or hedges_number(tagged.tokens, begin)
        main, told = _first_verb(tagged, 0, place), _first_verb(tagged, begin, draft.first)
        if counted and _is_present(main) and told and not _is_present(told):
            draft.start = tagged.tokens[begin].start
        break
    return True


def _first_verb(tagged: Tagged, first: int, last: int) -> str:
    return next((tagged.lower(at) for at in range(first, last) if tagged.verb[at]), "")


def _is_present(verb: str) -> bool:
    """ "is", "are", "remains", "recalls"; "has died" tells of what is over."""
    return verb in _PRESENT or (verb.endswith("s") and verb not in _OVER)


def _cut_at_semicolon(draft: Draft) -> bool:
    """ "By its own account, it lost 192 men; 100,000 fled": another sentence begins."""
    for token in draft.tagged.tokens[draft.cue.last + 2 :]:
        if token.text == ";" and token.quotation < 0 and draft.start < token.start < draft.end:
            cut_right(draft, token.index)
            break
    return True


def _bare_group(tagged: Tagged, index: int) -> Span | None:
    """ "according to witnesses Odo Fenn had fled": the group alone, for a clause begins behind it without a comma."""
    following = index + 1
    if tagged.lower(index) not in GROUPS or following >= len(tagged.tokens) or tagged.tokens[index].capital:
        return None
    opens = tagged.tokens[following].capital or tagged.lower(following) in DETERMINERS
    return (index, following) if opens and tagged.has_verb(following + 1, following + _NEAR_VERB) else None


def _before_clause(tagged: Tagged, speaker: Span) -> Span:
    """Of "who according to colleagues had thrown himself on it" the colleagues: an auxiliary begins what is told."""
    for place in range(speaker[0] + 1, speaker[1]):
        auxiliary = tagged.lower(place) in AUXILIARIES and tagged.lower(place - 1) not in (
            "who",
            "that",
            "which",
        )
        if auxiliary and tagged.lower(place - 1) in SPEAKING_NOUNS:
            return speaker[0], place
    return speaker


def _before_deed(tagged: Tagged, speaker: Span, index: int) -> Span:
    """Of "who according to police killed nine people" the police: behind a relative a past form begins what is told."""
    if tagged.lower(index - 1) not in ("who", "which"):
        return speaker
    for place in range(speaker[0] + 1, speaker[1]):
        told_by = tagged.lower(place - 1) in SPEAKING_NOUNS | _COUNTS or tagged.tokens[place - 1].capital
        if told_by and tagged.verb[place]:
            return speaker[0], place
    return speaker


def _before_count(tagged: Tagged, speaker: Span) -> Span:
    """Of "according to the minister three people died" the minister: a clause that opens with a number begins behind."""
    for place in range(speaker[0] + 1, speaker[1]):
        hedged = (
            tagged.lower(place) in _HEDGES
            and place + 1 < len(tagged.tokens)
            and tagged.tokens[place + 1].kind == "number"
        )
        counted = hedged or tagged.tokens[place].kind == "number" or tagged.lower(place) in _COUNTED
        joined = (
            tagged.lower(place - 1) in CONJUNCTIONS
        )  # "according to Odo Fenn and four others reached by phone"
        if counted and not joined and tagged.has_verb(place, place + _NEAR_VERB):
            return speaker[0], place
    return speaker


def _titled(tagged: Tagged, index: int) -> Span | None:
    """ "according to “The Long Weir” by Odo Fenn, …": a title in quotation marks, up to the next comma."""
    if tagged.mark(index) != '"':
        return None
    for place in range(index + 1, min(len(tagged.tokens), index + LONGEST_SPEAKER)):
        if tagged.mark(place) in tuple(",.;") and (
            tagged.tokens[place].quotation < 0 or tagged.mark(place + 1) == '"'
        ):
            return index + 1, place
    return None


def _content_resumes(tagged: Tagged, index: int, after: int) -> bool:
    """ "The tally, according to X, has grown", "In May, according to X, nine drowned": the content goes on after."""
    if tagged.mark(after) != "," or after + 2 >= len(tagged.tokens):
        return False
    if tagged.tokens[after + 1].kind == "number" and tagged.mark(after + 2) in (",", "."):
        return _content_resumes(tagged, index, after + 2)  # "…, according to Odo Fenn, 41, who fled"
    if tagged.lower(after + 1) in ("but", "though", "although", "while"):
        return False
    if tagged.lower(after + 1) in ("who", "which") and tagged.has_verb(0, index):
        return False  # "60 aftershocks have been felt, according to the institute, which …"
    if tagged.lower(after + 1) in PERSON_ROLES and not tagged.has_verb(after + 1, len(tagged.tokens)):
        return False  # "…, according to Odo Fenn, commander of the guard"
    if tagged.lower(after + 1) in ("a", "an") and not tagged.has_verb(after + 1, len(tagged.tokens)):
        rest = {token.lower for token in tagged.tokens[after + 2 :]}
        if rest & (ORGANISATIONS | GROUPS | PERSON_ROLES):
            return False  # "46 were killed, according to the Weir Watch, a rights group"
    if tagged.verb[after + 1] or (index > 1 and tagged.verb[index - 2] and not tagged.verb[index - 1]):
        return True  # "has grown", or "The firm gets, according to X, nine boats"
    if not tagged.has_verb(0, index) and tagged.lower(after + 1) not in _EXPLAINING:
        return True
    return not tagged.has_verb(0, index) and tagged.has_verb(after + 1, len(tagged.tokens))


def _begins(tagged: Tagged, index: int) -> bool:
    """True when only connectors stand before `index`, or a clause begins there: "but according to X, …"."""
    place = index - 1
    if tagged.mark(place) == "," and tagged.lower(place - 1) == "that":
        return True
    before = tagged.lower(place - 1)
    if tagged.mark(place) == "," and before in ("and", "but") and place > 2:
        return True  # "has killed thousands and, according to the agency, displaced many more"
    if tagged.lower(place - (tagged.mark(place) == ",")) in _OPENING:
        return True  # "a village where, according to him, four people died"
    while place >= 0 and (
        tagged.lower(place) in CONJUNCTIONS
        or tagged.lower(place) in ADVERBS
        or tagged.mark(place) in (",", '"', ":", ";")
    ):
        if tagged.mark(place) in (":", ";") or tagged.lower(place) in ("but", "while"):
            return True
        place -= 1
    return place < 0


def _comma_after(tagged: Tagged, index: int) -> int | None:
    """The comma that ends "According to X, a spokesman for Y,"."""
    tokens = tagged.tokens
    comma = next(
        (
            place
            for place in range(index, len(tokens))
            if tagged.mark(place) == "," and tokens[place].quotation < 0
        ),
        None,
    )
    if comma is None or comma + 1 >= len(tokens) - 1:
        return None
    while (closing := _closes_aside(tagged, comma)) is not None:
        comma = closing
    return comma


def _closes_aside(tagged: Tagged, comma: int) -> int | None:
    """The comma behind ", a spokesman for Y,", ", head of the fire service,", ", 41,", ", who asked not to be named,": what only tells who the
    source is, a clause behind it."""
    tokens = tagged.tokens
    near = range(comma + 2, min(len(tokens) - 1, comma + _LONGEST_ASIDE))
    closing = next((at for at in near if tagged.mark(at) == "," and tokens[at].quotation < 0), None)
    if closing is None or tokens[comma + 1].quotation >= 0:
        return None
    opens, inside = tagged.lower(comma + 1), {token.lower for token in tokens[comma + 1 : closing]}
    aged = closing == comma + 2 and tokens[comma + 1].kind == "number" and tokens[comma - 1].capital
    aged = aged and tagged.lower(closing + 1) not in _OF_SEVERAL
    if opens in ("who", "whose") or aged:
        return closing if tagged.has_verb(closing + 1, len(tokens)) else None
    if tagged.has_verb(comma + 1, closing) or not inside & (PERSON_ROLES | ORGANISATIONS):
        return None
    if tagged.lower(comma - 1) in GROUPS and not inside & GROUPS:
        return None  # "According to police, the driver, who had been drinking, fled"
    somebody = tokens[comma - 1].capital or tagged.lower(comma - 1) in PERSON_ROLES
    somebody = somebody or tokens[comma - 1].kind == "number"
    told = somebody and (opens in ("a", "an", "the", "which") or opens in PERSON_ROLES)
    return closing if told else None
