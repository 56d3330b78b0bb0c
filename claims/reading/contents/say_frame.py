"""The frame of verbs of saying: a clause, "that" and a clause, words before or around, and what follows a comma."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.contents.after_cue import after_cue, opens_hedge
from claims.reading.contents.closing_cues import goes_on
from claims.reading.contents.content_links import UNITS, leads_to_content
from claims.reading.contents.deeds_of_saying import proclaims, says_nothing
from claims.reading.contents.drafts import (
    Draft,
    Left,
    look_left,
    place_around,
    place_before_sentence,
    place_interrupted,
    place_left,
    place_right,
)
from claims.reading.grammar.syntax import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    Tagged,
    is_quote,
)
from claims.reading.words.cues import CUE_FORMS, CUE_NOUNS

_RESUMES_OUTLET = words("resumes_outlet")
SAID_ABOUT = words("said_about")
_CLAUSE_NEEDED = words("clause_needed_cues")
_COUNTS = word_set(
    "a an one two three four five six seven eight nine ten twenty half dozens hundreds thousands"
)
RELATIVES = word_set("which who whom that what , -")
CLAIMED = word_set("responsibility credit success victory losing having being suffering killing")
_NO_DEEDS = word_set(
    "missing nothing anything something morning evening during including following according regarding"
)
_NOT_CONTENT = {
    "add": word_set("to up fuel another more a an new further"),
    "report": frozenset(("to", "for", "from")),
    "post": word_set("a an photos pictures images video videos footage"),
    "confirm": frozenset(("to", "as")),
    "declare": frozenset(("for",)),
    "fear": frozenset(("for",)),
}
_CONTENT_PREPOSITIONS = word_set("at up over about around in on during under like")
_CLAUSE_ENDERS = word_set("as while when after before citing following")
_AFTER_PRONOUN = CONJUNCTIONS | {"while", "though", "although", "which", "who"}
_LINKS = PREPOSITIONS | SUBORDINATORS
_LOST = word_set("dead killed wounded injured hurt missing casualties deaths fatalities")
_TO_NUMBER = 4
"""Tokens from a verb of claiming to the number, and from there to the word for the dead."""
_THINGS_MADE = word_set("announce propose unveil present report release publish issue")
"""Behind "which" they have that for their object: "the plan that the mine announced was dropped"."""
_DESCRIBED = 6
"""Tokens of "intercepted rebel radio traffic indicated"."""
_LONGEST_INSERTION = 30
_LONGEST_BRACKET = 8
"""Tokens of "(Saturday, Oct 18)"."""
_NEAR_INSERTION = 18
"""Tokens."""
_SHOWN = word_set("show depict")
_NOTHING = word_set("nothing so goodbye hello farewell grace mass prayers")
_ANSWERS = word_set("yes no so thanks")
_AFTERWARDS = word_set("after before since into")
_RELATIVE = word_set("where which who whose")
_PLACING = word_set("at in near outside inside on beside")
_GOING_ON = word_set("and but while")
"""Behind an aside they tell what the speaker does next: "told reporters in Vell, where he lives, and left"."""
_POINTING_BACK = word_set("same next following previous")
_TIMES_OF_DAY = word_set("day morning afternoon evening night week month year")


def say(draft: Draft) -> bool:
    """ "X said that …", "“…”, X said", "X said on Monday: “…”"."""
    tagged = draft.tagged
    left = look_left(draft)
    if says_nothing(draft):
        return False
    if proclaims(draft):
        draft.deed = True
        return place_right(draft, draft.cue.last)
    infinitive = tagged.lower(draft.cue.last) == "to" and after_cue(tagged, draft.cue.last)[1] == "clause"
    if draft.cue.verb.lemma == "claim" and infinitive:
        shown = tagged.lower(draft.cue.last + 1) in _SHOWN  # "Videos posted online claimed to show the fire"
        return not shown and place_right(
            draft, draft.cue.last
        )  # "In a post read by many, it claimed to have won"
    if tagged.lower(draft.cue.last) == "to" and after_cue(tagged, draft.cue.last)[1] == "that":
        return place_right(
            draft, after_cue(tagged, draft.cue.last)[0] + 1
        )  # "admitted to AFP that nine had died"
    if tagged.lower(draft.cue.last) == "to" and left.open and after_cue(tagged, draft.cue.last)[1] == "end":
        return place_left(draft)  # "Nine have died, X confirmed to AFP"
    if leads_to_content(tagged, draft, draft.cue.last):
        return place_right(draft, draft.cue.last)
    if tagged.lower(draft.cue.last) in _NOT_CONTENT.get(draft.cue.verb.lemma, ()) and not left.quoted:
        return draft.cue.verb.lemma == "add" and tagged.has_verb(draft.cue.last, draft.cue.last + 10)
    index, kind = after_cue(tagged, draft.cue.last)
    if kind == "comma" and is_quote(tagged, index + 1):
        if left.open and left.quoted and goes_on(tagged, index + 1):
            return place_interrupted(draft, index + 1)
        index, kind = index + 1, "quote"
    if kind == "that" and _ends_soon(tagged, index + 1):
        return False  # "has promised that before"
    if _is_second_relative(draft, index + (kind != "that")):
        return False
    noun = tagged.lower(draft.cue.first) in CUE_NOUNS
    if kind == "that" and index == draft.cue.last and tagged.lower(index + 1) in AUXILIARIES and not noun:
        return place_right(draft, index)  # "said that was not true"
    if kind == "colon" and is_toll(tagged, draft.cue.last):
        return place_right(draft, draft.cue.last)  # "confirms two deaths: one in Brask, one in Toro"
    if kind in ("colon", "that"):
        return place_right(draft, index + 1)
    if kind == "quote":
        if left.open and index > draft.cue.last and not tagged.mark(index - 1):
            return place_left(draft)  # "“…,” he said on “The Morning Show”"
        return place_right(draft, index)
    if kind == "end":
        return ((left.open or left.far) and place_left(draft)) or place_before_sentence(draft)
    if kind == "comma":
        return after_comma(draft, left, index)
    return content_clause(draft, left, index)


def _is_second_relative(draft: Draft, that: int) -> bool:
    """ "A number that the mayor repeated on the radio and that was corrected": it goes on about the number."""
    tagged = draft.tagged
    goes_on = tagged.lower(that) == "that" and tagged.lower(that - 1) in ("and", "but")
    return goes_on and tagged.lower(draft.speaker[0] - 1) in ("that", "which")


def _ends_soon(tagged: Tagged, index: int) -> bool:
    """Only adverbs and times up to the next mark: the "that" before was a pronoun."""
    while index < len(tagged.tokens) and (
        tagged.time[index]
        or tagged.lower(index) in ADVERBS
        or tagged.lower(index) in _CLAUSE_ENDERS
        or tagged.lower(index) in TIME_PREPOSITIONS
    ):
        index += 1
    if tagged.mark(index) == ",":
        if tagged.lower(index + 1) in PREPOSITIONS and any(
            tagged.mark(place) == "," for place in range(index + 2, len(tagged.tokens))
        ):
            return False  # "added that, in Brask, the weir holds"
        return not tagged.has_verb(index, len(tagged.tokens)) or tagged.lower(index + 1) in _AFTER_PRONOUN
    return tagged.mark(index) in tuple(".;!?") or index >= len(tagged.tokens)


def after_comma(draft: Draft, left: Left, comma: int) -> bool:
    tagged = draft.tagged
    if tagged.mark(comma) == "(" and left.open:
        near = range(comma + 1, min(len(tagged.tokens), comma + _LONGEST_BRACKET))
        closing = next((at for at in near if tagged.mark(at) == ")"), 0)
        if closing and tagged.mark(closing + 1) in (",", "."):
            if tagged.mark(closing + 1) == ".":
                return place_left(draft)  # "…, officials said on Oct 18 (Saturday)."
            comma = closing + 1
    if tagged.mark(comma) == "(" and not left.open and comma > draft.cue.last:
        return _behind_bracket(draft, comma)
    following = tagged.lower(comma + 1)
    if _opens_with_as(draft):
        return place_right(draft, comma + 1)
    if not left.open and following == "that":
        return place_right(draft, comma + 2)
    aside = _past_dashes(tagged, comma)
    if aside and tagged.lower(aside) == "that":
        return place_right(draft, aside + 1)  # "argued - naming nobody - that"
    if not left.open and _is_inserted(draft, comma):
        return place_around(draft)
    if left.open:
        last_clause = not any(_leads_on(tagged, at) for at in range(comma + 2, len(tagged.tokens)))
        if tagged.mark(comma) in ("-", "–", "—") and tagged.mark(draft.first - 1) == ",":
            return place_left(draft)  # "It will hold, X said in Brask — a change of mind"
        if following == "and" and not left.quoted and (last_clause or _goes_on_itself(tagged, comma + 2)):
            return place_around(draft)
        if tagged.mark(comma) == ";":
            return place_left(draft)  # "The weir will hold, X said; others doubt it"
        if following == "where" and _is_told_at(tagged, draft.cue.last, comma):
            return place_left(draft)  # "…, X told reporters at the pier, where relatives have slept"
        if left.quoted or not following or following in CUE_FORMS or following in _RESUMES_OUTLET:
            return place_left(draft)
        if following in DETERMINERS and not tagged.has_verb(comma + 1, len(tagged.tokens)):
            return place_left(draft)  # "Four had died, X said on Sunday, the third day of the search"
        unit = comma + 1 + (tagged.lower(comma + 1) not in UNITS)
        timed = tagged.lower(unit) in UNITS and tagged.lower(unit + 1) in _AFTERWARDS
        if timed and (unit == comma + 1 or _counts(tagged, comma + 1)):
            return place_left(draft)  # "The weir was closing, X warned, three days after the flood"
        return place_around(draft)
    resumed = _after_inserted(tagged, comma)
    if tagged.lower(resumed) == "that":
        return place_right(draft, resumed + 1)
    if tagged.lower(resumed) == "to" and not left.quoted:
        return place_right(draft, resumed)  # "agreed in Brask, at talks led by the mine, to …"
    if comma == draft.cue.last and tagged.mark(draft.first - 1) == "," and not draft.inherited:
        return place_around(draft)  # "The plans so far, he added, amount to …"
    if draft.cue.verb.lemma == "write" and tagged.lower(draft.cue.last) == "to":
        return False  # "wrote to the mayor, the guild and the mine", "wrote to the mayor, saying …"
    if (
        following in _RELATIVE
    ):  # "told reporters in Vell, where he lives, the weir holds"; not "she said, weeping in Vell, where he lives"
        if tagged.has_verb(resumed, resumed + 1):
            return place_right(draft, draft.cue.last)  # "said only one man, who fled, was hurt"
        told = resumed > comma + 1 and tagged.has_verb(resumed, len(tagged.tokens))
        told = told and draft.cue.verb.form != "gerund" and tagged.lower(resumed) not in _GOING_ON
        return told and place_right(draft, resumed)
    if comma > draft.cue.last or draft.cue.verb.frame in ("say", "tell"):
        return bool(following) and following not in ("but", "and", "while") and place_right(draft, comma + 1)
    return False


def _is_told_at(tagged: Tagged, first: int, comma: int) -> bool:
    """ "at the pier" before the comma, of which "where" goes on to tell; not "to reporters", "in a statement"."""
    near = range(comma - 1, first - 1, -1)
    place = next((at for at in near if tagged.mark(at) or tagged.lower(at) in PREPOSITIONS), first)
    placed = place < comma - 1 and tagged.lower(place) in _PLACING and not tagged.time[comma - 1]
    return placed and tagged.lower(comma - 1) not in words("venues") | words("documents")


def _leads_on(tagged: Tagged, index: int) -> bool:
    """Does a word of saying or a quotation stand here that could be another statement, not "the deaths reported by the press" nor
    “so-called” things in the midst of a clause?"""
    before = tagged.lower(index - 1)
    if tagged.mark(index) == '"':
        return bool(tagged.mark(index - 1))
    told = tagged.lower(index) in CUE_FORMS and tagged.lower(index + 1) != "by"
    return told and before not in DETERMINERS and before not in words("be_forms")


def _goes_on_itself(tagged: Tagged, index: int) -> bool:
    """ "The men had asked for helmets, he said, and had been sent “toys”": a helping verb, and no cue, goes on with the subject."""
    return tagged.lower(index) in AUXILIARIES


def _behind_bracket(draft: Draft, opening: int) -> bool:
    """ "told Vell Radio (VR) that …"; a thing of which more is told is none: "argued over the 9-mile (14 km) canal"."""
    tagged = draft.tagged
    closing = next((at for at in range(opening, len(tagged.tokens)) if tagged.mark(at) == ")"), None)
    if closing is None:
        return False
    behind = closing + 1 + (tagged.mark(closing + 1) == ",")
    if tagged.lower(behind) == "that":
        return place_right(draft, behind + 1)
    clause = draft.cue.verb.frame in ("say", "tell") and tagged.has_verb(behind + 1, len(tagged.tokens))
    return (clause or is_quote(tagged, behind)) and place_right(draft, behind)


def _opens_with_as(draft: Draft) -> bool:
    """ "As the mine reported, the weir …", "…, and as the mine said, …": the clause before the content."""
    tagged, first = draft.tagged, draft.speaker[0]
    if tagged.lower(first - 1) != "as" or draft.inherited:
        return False
    opens = first == 1 or tagged.lower(first - 2) in CONJUNCTIONS or tagged.lower(first - 2) == "that"
    return opens and tagged.has_verb(draft.cue.last, len(tagged.tokens))


def _after_inserted(tagged: Tagged, comma: int) -> int:
    """The index after the next comma, near by, or after one with "that" behind: ", written by X, a miner, that …"."""
    near = [
        place
        for place in range(comma + 2, min(len(tagged.tokens), comma + _LONGEST_INSERTION))
        if tagged.mark(place) == ","
    ]
    leads = next((place + 1 for place in near if tagged.lower(place + 1) == "that"), None)
    if leads is not None:
        return leads
    return next((place + 1 for place in near if place < comma + _NEAR_INSERTION), comma + 1)


def _past_dashes(tagged: Tagged, dash: int) -> int:
    """The index after the dash that closes what the dash at `dash` opens, 0 where none does."""
    if tagged.mark(dash) not in ("-", "–", "—"):
        return 0
    near = range(dash + 2, min(len(tagged.tokens), dash + _LONGEST_INSERTION))
    return next((place + 1 for place in near if tagged.mark(place) == tagged.mark(dash)), 0)


def _is_inserted(draft: Draft, comma: int) -> bool:
    """ "The trouble, he noted, may be the ground": the attribution stands between the commas of one sentence."""
    tagged = draft.tagged
    if (
        draft.inherited
        or draft.first < 1
        or tagged.mark(draft.first - 1) != ","
        or draft.speaker[1] > draft.cue.first
    ):
        return False
    if tagged.lower(0).endswith(("ing", "ed")) or tagged.lower(1).endswith("ed"):
        return False
    resumed = comma + 1
    return resumed < len(tagged.tokens) and (
        tagged.verb[resumed]
        or (tagged.lower(resumed) not in _RESUMES_OUTLET and tagged.has_verb(resumed, len(tagged.tokens)))
    )


def _counts(tagged: Tagged, index: int) -> bool:
    """Is there a number, so that "about" before it means "nearly"?"""
    return index < len(tagged.tokens) and (
        tagged.tokens[index].kind in ("number", "figure") or tagged.lower(index) in _COUNTS
    )


def _is_predicate(draft: Draft, index: int) -> bool:
    """A finite verb right after the cue: the cue was a noun, or its subject was asked for ("which he said was")."""
    tagged = draft.tagged
    if not tagged.verb[index] or tagged.lower(index) in words("verbs_or_nouns"):
        return False
    if tagged.lower(index) in ("having", "being") or _describes_subject(tagged, index):
        return False
    announced = draft.cue.verb.lemma in _THINGS_MADE and tagged.lower(index) in AUXILIARIES
    return announced or tagged.lower(draft.speaker[0] - 1) not in RELATIVES


def _describes_subject(tagged: Tagged, index: int) -> bool:
    """ "said captured fighters were", "said intercepted radio traffic showed": a participle before the noun of a clause."""
    if not tagged.lower(index).endswith("ed"):
        return False
    for at in range(index + 1, min(index + _DESCRIBED, len(tagged.tokens))):
        token = tagged.tokens[at]
        if tagged.verb[at] or token.lower in AUXILIARIES:
            return at > index + 1
        plain = token.is_word and not token.capital and not tagged.time[at] and token.lower != "there"
        if not plain or token.lower in (*DETERMINERS, *PRONOUNS, *_LINKS, *CONJUNCTIONS, *ADVERBS):
            return False
    return False


def content_clause(draft: Draft, left: Left, index: int) -> bool:
    """A clause without "that"; after a quotation it is more likely what the outlet goes on to tell."""
    tagged = draft.tagged
    tokens = tagged.tokens
    lemma = draft.cue.verb.lemma
    first = tokens[index].lower
    if left.open and index > draft.cue.last and (left.quoted or first.endswith(("ed", "ing"))):
        return place_left(draft)
    if left.open and left.quoted and first not in DETERMINERS and first in _LINKS:
        return place_left(draft)
    if left.open and left.quoted and _is_plain(tagged, index):
        return place_left(draft)  # "“…,” he said aboard his boat"
    if (
        left.open
        and first in PREPOSITIONS
        and (first not in _CONTENT_PREPOSITIONS or _is_paper(tagged, index))
    ):
        return place_left(draft)
    if left.open and first in _CLAUSE_ENDERS:
        return place_left(draft)
    if _is_predicate(draft, index) and not left.open:
        return False  # "the estimates put the loss at …"
    if _is_moment(tagged, index):
        return (left.open or left.far) and place_left(draft)
    if left.open and left.quoted and first.endswith("ing") and first not in ("having", "being"):
        return place_left(draft)  # "“…,” she said answering a question"
    if left.open and left.quoted and first in ("and", "but"):
        return place_left(draft)  # "“…,” she said and hung up"
    if lemma == "say" and first in _NOTHING and not tagged.has_verb(index, len(tagged.tokens)):
        return (left.open or left.far) and place_left(draft)  # "said nothing", "said so himself"
    if first in ("and", "or") and tagged.lower(draft.speaker[0] - 1) in RELATIVES:
        return False  # "a strip that both countries claim and where farmers lived"
    clause_ahead = tagged.has_verb(index + 1, index + 10)
    done = first in CLAIMED or (lemma == "report" and _takes_thing(tagged, index))
    if lemma in _CLAUSE_NEEDED and not clause_ahead and not done and not is_toll(tagged, index):
        return False
    about = first in SAID_ABOUT and not opens_hedge(tagged, index)
    if about or (first == "about" and not _counts(tagged, index + 1)):
        return (left.open or left.far) and place_left(draft)
    return place_right(draft, index)


def _is_paper(tagged: Tagged, index: int) -> bool:
    """ "The weir had gone, the ministry said in a note handed to envoys": the paper that tells it."""
    papers = (tagged.lower(at) in words("documents") for at in (index + 2, index + 3))
    return tagged.lower(index) == "in" and tagged.lower(index + 1) in DETERMINERS and any(papers)


def _takes_thing(tagged: Tagged, index: int) -> bool:
    """ "reported beating back the assault", not "reported flooding in the north", "reported missing"."""
    lower = tagged.lower(index)
    follows = tagged.lower(index + 1)
    thing = follows in PREPOSITIONS or tagged.mark(index + 1) or not follows
    return lower.endswith("ing") and lower not in _NO_DEEDS and not thing


def is_toll(tagged: Tagged, index: int) -> bool:
    """ "24 dead", "over 60 wounded", a bare "60" at the end: what a side claims without a verb."""
    number = next((place for place in range(index, index + _TO_NUMBER) if _counts(tagged, place)), None)
    if number is None or any(tagged.lower(place) == "that" for place in range(index, number)):
        return False
    if number + 1 >= len(tagged.tokens) or tagged.mark(number + 1) in tuple(".;"):
        return True
    return any(tagged.lower(place) in _LOST for place in range(number + 1, number + _TO_NUMBER))


def _is_plain(tagged: Tagged, index: int) -> bool:
    """A small word that begins neither a clause nor a thing."""
    token = tagged.tokens[index]
    return (
        token.kind == "word"
        and not token.capital
        and token.lower not in _ANSWERS
        and token.lower not in DETERMINERS
        and token.lower not in PRONOUNS
        and token.lower not in _LINKS
    )


def _is_same_day(tagged: Tagged, index: int) -> bool:
    """ "Nine had died, the office reported the same morning": a time that points back, and the clause ends with it."""
    told = tagged.lower(index) == "the" and tagged.lower(index + 1) in _POINTING_BACK
    return told and tagged.lower(index + 2) in _TIMES_OF_DAY and _ends_clause(tagged, index + 3)


def _ends_clause(tagged: Tagged, index: int) -> bool:
    return index >= len(tagged.tokens) or tagged.mark(index) in (".", ",", ";")


def _is_moment(tagged: Tagged, index: int) -> bool:
    """ "30 minutes into the debate", "a few days later": when it was said, with no verb up to the next mark."""
    if _is_same_day(tagged, index):
        return True
    if UNITS.isdisjoint(tagged.sentence.lowers):
        return False
    unit = next((place for place in range(index, index + 4) if tagged.lower(place) in UNITS), None)
    if unit is None or not (_counts(tagged, index) or tagged.lower(index) in ("several", "some")):
        return False
    if tagged.lower(unit + 1) == "of":
        return False  # "announced two days of mourning"
    end = next((place for place in range(unit, len(tagged.tokens)) if tagged.mark(place)), len(tagged.tokens))
    return not tagged.has_verb(unit, end)
