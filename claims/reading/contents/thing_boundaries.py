"""Where the content of verbs that take a thing or a party ends: before a further deed, a time, a place of speaking."""

from __future__ import annotations

from functools import cache

from claims.lexicon import word_set, words
from claims.reading.contents.content_links import is_day_told_of, paper_end, phrase_ends
from claims.reading.contents.drafts import Draft, cut_right
from claims.reading.contents.main_clauses import RELATIVE
from claims.reading.grammar.noun_phrases import OBJECT_PRONOUNS, SPEAKING_NOUNS
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    TIME_PREPOSITIONS,
    VENUE_PREPOSITIONS,
    Tagged,
    adverbial_end,
    is_adverb,
)
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import is_number

_PARTICLES = word_set("out up off down back away over")
_TURNS = frozenset(("but", "while", "though", "although", "whereas"))
"""What opens the clause of somebody else behind a thing that was announced."""
_LONGEST_ASIDE = 20
"""Tokens."""
_OF_DEEDS = word_set("of for as to over")
_LENGTHS = word_set("years months weeks days hours minutes decades weekend")
"""Of a length of time, where no "last" or "this" stands before: "in recent years"."""
_OF_DAYS = word_set("late early")
_NO_DAY_OF_SAYING = word_set("for by until till since before from")
"""Before a day they belong to what is said: "delays until Friday"."""
_RELEASED = word_set("read posted carried released issued published broadcast sent aired circulated shared")
"""What is done with a statement that tells where something was said."""
_RECORDINGS = word_set("broadcast video recording edition newscast telecast")
OWN = word_set("a an his her its their")
OWN_PAPERS = word_set(
    "statement bulletin tweet post communique note message release email announcement update edition"
)
"""In what somebody says something of his own, where "a report" and "a letter" may be what he tells of."""
OF_PAPERS = word_set("change changes cut cuts error errors rise rises fall mistake mistakes")
"""What is in a paper itself: "a change in its message"."""
_EXPLAINING = word_set("who which whom whose but")
_CONCEDING = frozenset(("though", "although"))
_NO_SUBJECT = (PREPOSITIONS - {"of"}) | {"who", "which", "that", "to", "and", "whose"}
_TO_VERB = 8
"""Tokens of "and three days of mourning were"."""
_TO_NEXT = 3
"""Tokens of "and then left"."""
_CREDIT = word_set("responsibility credit")
_CHANNELS = frozenset(("on", "via"))
_NETWORKS = word_set("telegram facebook twitter instagram weibo whatsapp")


def cut_time(draft: Draft) -> None:
    """ "X rejected the claim on Wednesday": the day belongs to the act."""
    tagged, tokens = draft.tagged, draft.tagged.tokens
    last = len(tokens) - 1
    while last > 0 and tokens[last].end > draft.end:
        last -= 1
    index = last
    while index > draft.cue.last and tagged.time[index]:
        index -= 1
    led = tokens[index].lower in TIME_PREPOSITIONS and tokens[index].lower not in _NO_DAY_OF_SAYING
    if index < last and led and tokens[last].quotation < 0:
        cut_right(draft, index - (tokens[index - 1].lower in _OF_DAYS))


def cut_circumstance(draft: Draft) -> None:
    """ "X praised the crew in a statement after the storm": where and when it was said is no content."""
    tagged, tokens = draft.tagged, draft.tagged.tokens
    for index in range(draft.cue.last + 1, len(tokens) - 1):
        token = tokens[index]
        if token.start <= draft.start or token.quotation >= 0:
            continue
        if token.end > draft.end or tagged.mark(index) == ",":
            return
        owner = index + 1 < len(tokens) and tokens[index + 1].kind == "clitic"
        before = tagged.lower(index - 1)
        length = token.lower in _LENGTHS and before not in ("last", "this", "next", "past", "the")
        timed = (
            tagged.time[index]
            and not (owner or length)
            and before not in DETERMINERS
            and before not in _NO_DAY_OF_SAYING
        )
        if timed or (token.lower in VENUE_PREPOSITIONS and adverbial_end(tagged, index) > index):
            if not _says_on(tagged, index, draft.end):
                cut_right(draft, index - (before in ("about", "around")))
            return


def cut_paper(draft: Draft) -> None:
    """ "gave a toll of 26 in a statement read on television": the paper that tells it is no content."""
    tagged = draft.tagged
    for place in range(draft.cue.last + 1, len(tagged.tokens) - 2):
        token = tagged.tokens[place]
        if token.start <= draft.start or token.end > draft.end or token.quotation >= 0:
            continue
        behind = paper_end(tagged, place, words("documents") | _RECORDINGS)
        if behind and _closes(tagged, behind):  # not "in a document theft at four"
            cut_right(draft, place)
            return


def cut_own_paper(draft: Draft) -> None:
    """ "confirmed the escape in a statement issued by an aide": the speaker's own paper, behind a thing, is no content; the village
    of "confirmed a strike in a village" is."""
    tagged = draft.tagged
    for place in range(draft.begins() + 1, len(tagged.tokens) - 2):
        token = tagged.tokens[place]
        if token.end > draft.end or token.quotation >= 0 or tagged.verb[place] or tagged.mark(place):
            return
        own = tagged.lower(place + 1) in OWN and tagged.lower(place - 1) not in OF_PAPERS
        behind = paper_end(tagged, place, OWN_PAPERS) if own else 0
        if behind and _closes(tagged, behind) and tagged.lower(behind) != "of":
            cut_right(draft, place)
            return


def cut_claimed(draft: Draft) -> None:
    """ "claimed responsibility for the raid in a message sent to the press", "claimed the attack at the time", "claimed responsibility the
    next day", "claimed the raid on Telegram": how and when an armed group did so is no content."""
    tagged = draft.tagged
    begin = draft.begins()
    if tagged.lower(begin) not in _CREDIT and not is_thing(draft):
        return
    cut_paper(draft)
    for place in range(begin + 1, len(tagged.tokens) - 1):
        row = (tagged.lower(place), tagged.lower(place + 1))
        dated = is_day_told_of(tagged, place) or (row == ("at", "the") and tagged.lower(place + 2) == "time")
        online = row[0] in _CHANNELS and row[1] in _NETWORKS
        end = place + 2 + dated
        ends = (
            _closes(tagged, end) and tagged.lower(end) != "for"
        )  # "responsibility on Telegram for the raid"
        if (dated or online) and tagged.tokens[place].quotation < 0 and ends:
            cut_right(draft, place)
            return


def _closes(tagged: Tagged, index: int) -> bool:
    """Nothing that the word before could describe stands at `index`: "in a statement read on television"."""
    return phrase_ends(tagged, index) or tagged.lower(index) in _RELEASED


def _says_on(tagged: Tagged, index: int, end: int) -> bool:
    """Does a clause or a quotation follow before the next comma, as in "the raid on Monday that killed nine"?"""
    for place in range(index, len(tagged.tokens)):
        token = tagged.tokens[place]
        if token.start >= end or tagged.mark(place) == ",":
            return False
        released = tagged.lower(place - 1) in words("documents") and tagged.lower(place) in _RELEASED
        if (tagged.verb[place] and not released) or token.quotation >= 0:
            return True
    return False


def cut_next_deed(draft: Draft) -> None:
    """ "X denied the charges and left", "X praised Y, who left": the content is a thing or a party, no clause."""
    tagged, tokens = draft.tagged, draft.tagged.tokens
    for index in range(draft.cue.last, len(tokens) - 2):
        token = tokens[index]
        if token.start <= draft.start or token.quotation >= 0:
            continue
        mark = tagged.marks[index]
        if token.lower == "after" and _opens_clause(tagged, index, draft.end):
            cut_right(draft, index)
            return
        explained = mark == "," and tokens[index + 1].lower in _EXPLAINING and not _is_closed(tagged, index)
        conceded = mark == "," and tagged.lower(index + 1) in _CONCEDING
        explained = explained or (conceded and tagged.has_verb(index + 2, len(tokens)))
        more = token.lower in ("and", "but") and (
            _does_more(tagged, index) or _another_acts(draft, index) or _says_more(tagged, index)
        )
        if explained or more or mark in (":", ";") or (mark == "," and _lists_deed(draft, index)):
            cut_right(draft, index)
            return


def _lists_deed(draft: Draft, comma: int) -> bool:
    """ "condemned the raid, ordered a search and left", behind a thing; not "urged the men, armed by Vesland, to leave", nor
    "criticised the law, called the Vell Act, and its authors"."""
    tagged = draft.tagged
    verb, behind = comma + 1, tagged.lower(comma + 2)
    acts = tagged.verb[verb] and tagged.lower(verb) not in AUXILIARIES
    listed = acts and (behind in DETERMINERS or behind in OBJECT_PRONOUNS)
    first = draft.begins()
    goes_on = any(
        tagged.lower(at) == "and" and tagged.has_verb(at + 1, at + _TO_NEXT)
        for at in range(verb + 2, len(tagged.tokens))
    )
    return listed and goes_on and not tagged.has_verb(first, comma)


def _says_more(tagged: Tagged, index: int) -> bool:
    """ "condemned “this butchery” and offered beds": behind a quotation the speaker goes on, not "“terror” and organized crime"."""
    form = CUE_FORMS.get(tagged.lower(index + 1))
    said = form is not None and form.form == "past"
    return said and tagged.mark(index - 1) == '"' and tagged.verb[index + 1]


def _another_acts(draft: Draft, index: int) -> bool:
    """ "expressed sorrow over the crash and police held three men": behind a thing somebody else does something."""
    tagged = draft.tagged
    first = draft.begins()
    opens = tagged.tokens[index + 1]
    if not (opens.capital or opens.lower in DETERMINERS or opens.lower in SPEAKING_NOUNS or is_number(opens)):
        return False
    relative = any(tagged.lower(at) in RELATIVE for at in range(first, index))
    if draft.cue.verb.frame == "promise" or relative or tagged.has_verb(first, index):
        return False
    near = range(index + 2, min(len(tagged.tokens) - 1, index + _TO_VERB))
    verb = next((at for at in near if tagged.verb[at]), None)
    if verb is None or any(_breaks_subject(tagged, at) for at in range(index + 2, verb)):
        return False
    taken = tagged.lower(verb + 1) in DETERMINERS or is_number(tagged.tokens[verb + 1])
    return tagged.lower(verb) in AUXILIARIES or taken


def _breaks_subject(tagged: Tagged, index: int) -> bool:
    """No further word of one subject: "and the recognition he has", "and the villages the army had burned", "and the blows guards had
    dealt" go on about a thing."""
    lower = tagged.lower(index)
    before = tagged.tokens[index - 1]
    if before.kind == "word" and not before.capital and before.lower.endswith("s") and lower != "of":
        return before.lower not in DETERMINERS and not is_adverb(tagged.tokens[index])
    second = lower in PRONOUNS or (lower in DETERMINERS and tagged.lower(index - 1) != "of")
    return bool(tagged.mark(index)) or lower in _NO_SUBJECT or second


def cut_deed_behind_thing(draft: Draft) -> None:
    """ "X announced a grant for each family and sought a report": what is announced is a thing, then X does more; "X confirmed
    12 deaths, but by evening the clinic had 31": somebody else does."""
    tagged = draft.tagged
    for token in tagged.tokens[draft.cue.last : -2]:
        if token.start <= draft.start:
            continue
        following = tagged.lower(token.index + 1)
        turns = tagged.mark(token.index) == "," and (following in _TURNS or following == "before")
        if turns and token.quotation < 0 and tagged.has_verb(token.index + 2, len(tagged.tokens)):
            cut_right(draft, token.index)
            return
        if token.quotation >= 0 or tagged.verb[token.index] or tagged.mark(token.index) in (",", ";", ":"):
            return
        if token.lower == "and":
            if _does_more(tagged, token.index):
                cut_right(draft, token.index)
            return


def is_thing(draft: Draft) -> bool:
    """Is what is said a thing, and no clause and no quotation?"""
    return not any(
        draft.tagged.verb[at] or draft.tagged.tokens[at].quotation >= 0
        for at in draft.inside()
        if at >= draft.cue.last
    )


def _opens_clause(tagged: Tagged, index: int, end: int) -> bool:
    """ "called for calm after people threw stones": what had happened, before the next mark; not "of stopping the search after nine
    days to save money"."""
    lasting = tagged.lower(index + 2) in _LENGTHS and is_number(tagged.tokens[index + 1])
    for place in range(index + 1, len(tagged.tokens)):
        if tagged.tokens[place].start >= end or tagged.mark(place):
            return False
        if tagged.verb[place] and not (lasting and tagged.lower(place - 1) == "to"):
            return True
    return False


def _is_closed(tagged: Tagged, comma: int) -> bool:
    """ "accused Y, who left in May, of lying": what is told of the party ends with a comma, and the deed follows."""
    for place in range(comma + 2, min(len(tagged.tokens) - 1, comma + _LONGEST_ASIDE)):
        if tagged.mark(place):
            return tagged.mark(place) == "," and tagged.lower(place + 1) in _OF_DEEDS
    return False


def _does_more(tagged: Tagged, index: int) -> bool:
    """Does a deed follow the "and" or "but" at `index`?"""
    tokens = tagged.tokens
    following = index + 1
    following += tagged.mark(following) == ","
    if [token.lower for token in tokens[following : following + 2]] == ["in", "turn"]:
        following += 2  # "denied it and, in turn, accused the army"
        following += tagged.mark(following) == ","
    while following < len(tokens) - 1 and is_adverb(tokens[following]):
        following += 1
    if tokens[index].lower == "but":
        return tagged.verb[following]
    if tagged.lower(following) in _bare_forms():
        # "urged them to stay and work", where "blamed the air force and put the toll higher" tells a deed
        asked = any(token.lower == "to" for token in tokens[max(0, index - _TO_ASKED) : index])
        past = tagged.lower(following) in _ALIKE_IN_PAST and tagged.lower(following + 1) in DETERMINERS
        return past and not asked
    return _is_next_deed(tagged, following)


_ALIKE_IN_PAST = word_set("put set cut hit let shut")
"""Verbs whose past is no other word."""
_TO_ASKED = 10
"""Tokens from "to stay" to the next verb."""


@cache
def _bare_forms() -> frozenset[str]:
    """Verbs whose third person is in the tables too: after "and" they go on with an infinitive."""
    verbs = words("verbs") | words("verbs_or_nouns")
    return frozenset(verb for verb in verbs if {verb + "s", verb + "es"} & verbs) | frozenset(
        word for word, form in CUE_FORMS.items() if form.form == "base"
    )


def _is_next_deed(tagged: Tagged, index: int) -> bool:
    """A finite verb with its object or adverbial; not the adjective of "and loved ones"."""
    if not tagged.verb[index]:
        return False
    after = tagged.tokens[index + 1] if index + 1 < len(tagged.tokens) else None
    return (
        tagged.lower(index) in AUXILIARIES
        or not tagged.lower(index).endswith("ed")
        or after is None
        or after.capital
        or after.kind != "word"
        or after.lower in DETERMINERS
        or after.lower in PREPOSITIONS
        or after.lower in PRONOUNS
        or after.lower in OBJECT_PRONOUNS
        or is_adverb(after)
        or after.lower == "that"
        or after.lower in _PARTICLES
    )
