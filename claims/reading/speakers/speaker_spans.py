"""Printed speakers: which noun phrase beside a cue can speak, over adverbs, times and venues."""

from __future__ import annotations

from claims.lexicon import group, word_set, words
from claims.reading.grammar.noun_phrases import (
    GROUPS,
    LINKED,
    LONGEST_SPEAKER,
    ORGANISATIONS,
    SPEAKING_NOUNS,
    Span,
    describes_body,
    phrase_before,
)
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    MADE_PUBLIC,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    VENUE_PREPOSITIONS,
    VENUES,
    Tagged,
    ends_name,
    is_adverb,
    is_possessive,
)
from claims.reading.words.cues import CUE_FORMS, CUE_NOUNS
from claims.reading.words.month_names import names_somebody
from claims.reading.words.numerals import is_number

RELATIVES = word_set("who which whose where")
_NO_SPEAKER = word_set("there what which that this no nobody none neither nothing it's such")
COUNTED = word_set("one two three four five six seven eight nine ten half most many some several few")
_NOBODY_TOLD_OF = frozenset(("someone", "somebody"))
_OF_SEVERAL = COUNTED - word_set("one half most many some several few")
_SOMEBODY = word_set("someone somebody another others both those most percent majority third quarter")
_FLOATING = word_set("long since first both all each")
"""Words that may stand between a speaker and a cue: "has long said", "they both urged"."""
_NOT_BEFORE_FLOATING = DETERMINERS | PREPOSITIONS | {"and", "or", ","}
_HOW_LONG = COUNTED | word_set("a than less more about over nearly almost just only barely")
"""Of "less than two weeks ago"."""
_STAND_ALONE = word_set("some many most several all both")
"""Determiners that are a subject of their own before a bare form: "some say"."""
_WORDS_OF_SOURCE = 4
"""Words before "posts": "a number of early"."""
_SHOWN = word_set("video videos clip clips footage")
"""What tells by pictures, as long as nothing else is said of it."""
_SINGULAR = word_set("a an this that each every")
_NOT_SPECIFIC = word_set("this that all no such")
_TELLING = word_set("told tell tells telling")
_PLAIN_PREPOSITIONS = PREPOSITIONS - SUBORDINATORS - {"as"}


_HEARSAY = word_set("said reported understood thought believed alleged rumoured rumored")
"""What somebody is said to have told others is his."""
_SAID = word_set("said says")
_DEALT = word_set("trade swap")
"""Bare forms before what two sides throw at each other: "Norland, Lumar trade claims"."""
_LETTING = word_set("letting making having helping watching seeing hearing")
_RANKING = word_set("own first second third last latest final early only")
_WHOSE = word_set("his her its their our my a an")
"""Before a word of rank they lead a noun in: "its first warning", "a final warning"."""
_NO_NOUNS = frozenset(("said", "told"))
"""Forms of cues that are no noun even behind a possessive."""


def skip_to_speaker(tagged: Tagged, index: int) -> tuple[int, bool, bool]:
    """From the token before a cue leftwards over auxiliaries, adverbs, times and venues.

    Gives (index of the token that may end the speaker, whether a negation was passed, whether a form of "be" was).
    """
    tokens = tagged.tokens
    negated = passive = False
    while index >= 0:
        token = tokens[index]
        lower = token.lower
        negated = negated or lower in NEGATIONS
        passive = passive or lower in BE
        contracted = index > 0 and tokens[index - 1].lower in PRONOUNS
        helper = token.kind == "clitic" and (contracted or not is_possessive(token))
        named = token.capital and ((index > 0 and lower in ("will", "may")) or names_somebody(tokens, index))
        named = named or (is_adverb(token) and ends_name(tagged, index))
        floating = lower in _FLOATING and tagged.lower(index - 1) not in _NOT_BEFORE_FLOATING and index > 0
        if named:
            break
        if lower in AUXILIARIES or lower in NEGATIONS or helper or floating or is_adverb(token):
            index -= 1
        elif tagged.time[index]:
            start = _time_start(tagged, index)
            if start < 0:
                return start, negated, passive
            index = start
        elif lower == "past" and [tagged.lower(at) for at in (index - 2, index - 1)] == ["in", "the"]:
            index -= 3
        elif (lower == "far" and tagged.lower(index - 1) == "so") or (
            (lower, tagged.lower(index - 1)) in (("first", "at"), ("turn", "in"))
        ):
            index -= 2  # "denied it and in turn accused the army"
        elif lower == "first" and tagged.mark(index - 1) == ",":
            index -= 1  # "The mayor, Odo Fenn, first reported"
        elif lower == "heard" and tagged.lower(index - 1) in BE and tagged.lower(index + 1).endswith("ing"):
            index -= 1  # "a miner can be heard asking"
        elif lower == "part" and tagged.lower(index - 2) == "for":
            index -= 3  # "Orvia for its part"
        elif lower in VENUES and (before := _before_venue(tagged, index)) is not None:
            if is_spread(tagged, before):
                break  # "posts on social media"
            index = before
        else:
            break
    return index, negated, passive


def before_hearsay(tagged: Tagged, index: int) -> int | None:
    """The index before "is said to have" of "Odo Fenn is said to have told friends that …", where the cue stands at `index`;
    None without it."""
    if tagged.lower(index - 1) != "have" or tagged.lower(index - 2) != "to":
        return None
    if tagged.lower(index - 3) not in _HEARSAY:
        return None
    be = index - 4
    while be > 0 and is_adverb(tagged.tokens[be]):
        be -= 1
    return be - 1 if tagged.lower(be) in BE and be > 0 else None


def _time_start(tagged: Tagged, index: int) -> int:
    """The index before a time phrase that ends at `index`, its preposition included."""
    ago = tagged.lower(index) == "ago"
    while index >= 0 and (
        tagged.time[index]
        or tagged.lower(index) == "past"
        or (ago and (tagged.lower(index) in _HOW_LONG or tagged.tokens[index].kind in ("number", "figure")))
    ):
        index -= 1
    if tagged.lower(index) == "the" and tagged.lower(index - 1) in TIME_PREPOSITIONS:
        index -= 1  # "The mayor in the morning said"
    if tagged.lower(index) in TIME_PREPOSITIONS:
        index -= 1
    return index


def _before_venue(tagged: Tagged, index: int) -> int | None:
    """The index before "in a statement", and before the comma of "Odo Fenn, in a statement said", which is no end of an aside;
    None where `index` ends no such phrase."""
    for at in range(index - 1, max(-1, index - 8), -1):
        token = tagged.tokens[at]
        if token.kind in ("punct", "quote"):
            return None
        if token.lower in VENUE_PREPOSITIONS:
            if at > 1 and tagged.mark(at - 1) == ",":
                posted = token.lower != "in" or tagged.lower(index + 1) in MADE_PUBLIC
                if posted or tagged.lower(index + 2) == "to":
                    return None  # ", in a message posted on Monday,", ", in a report said to be secret"
                if not _opens_clause(tagged, at - 2):
                    return at - 1
                named = tagged.tokens[at - 2].capital or tagged.lower(at - 2) in SPEAKING_NOUNS
                return at - 2 if named else None
            return at - 1 if at > 0 and tagged.tokens[at - 1].kind != "punct" else None
    return None


def _opens_clause(tagged: Tagged, last: int) -> bool:
    """Does what ends at `last` stand behind no comma but that of a list: "Odo Fenn, in a letter", ", and Odo Fenn, in a letter",
    "Vesland, Lumar and Norland, in a letter", not "Odo Fenn, a miner, in a letter"?"""
    opening = range(last, max(-1, last - LONGEST_SPEAKER), -1)
    mark = next((at for at in opening if tagged.mark(at)), -1)
    if tagged.mark(mark) != "," or tagged.lower(mark + 1) in CONJUNCTIONS:
        return True
    listed = [token for token in tagged.tokens[mark + 1 : last + 1] if not token.capital]
    return [token.lower for token in listed] == ["and"] and tagged.tokens[mark + 1].capital


def is_spread(tagged: Tagged, index: int) -> bool:
    """Does a subject of the kind of "early posts" or "a widely shared video" end at `index`, no place of speaking?"""
    if tagged.lower(index) not in words("online_sources"):
        return False
    place = index - 1
    while place >= 0 and index - place <= _WORDS_OF_SOURCE and tagged.tokens[place].kind == "word":
        if tagged.lower(place) in PREPOSITIONS:
            return False
        place -= 1
    return place < 0 or tagged.tokens[place].kind == "punct"


def can_speak(tagged: Tagged, span: Span, *, loosely: bool = False) -> bool:
    """Is this noun phrase a name, a role, a body or a pronoun?  `loosely` also lets "the shopkeeper" speak."""
    first, last = span
    tokens = tagged.tokens
    if not 0 < last - first <= LONGEST_SPEAKER:
        return False
    head = tokens[first]
    if head.lower in PRONOUNS:
        return last - first == 1
    if head.lower in words("citing") or _is_gerund_cue(tagged, span):
        return False  # "…, citing local media reports"
    if (
        not head.capital
        and head.lower.endswith("ing")
        and last - first > 1
        and tagged.lower(first + 1) in DETERMINERS
    ):
        return False  # "…, drawing some audible gasps"
    if head.lower in _NO_SPEAKER and not (head.lower in ("this", "that") and _is_somebody(tagged, span)):
        return False
    head_index = head_of(tagged, span)
    main = tokens[head_index]
    if main.lower in group("casualty_words", "claimers") and not main.capital:
        return False  # "a bus fire near Brask claimed 11"
    for index in range(first, last):
        token = tokens[index]
        opens = index == first and (token.lower in DETERMINERS or token.lower in PREPOSITIONS)
        if (
            token.kind == "word"
            and not tagged.time[index]
            and not opens
            and (token.capital or token.lower in SPEAKING_NOUNS)
        ):
            return True
    if is_spread(tagged, head_index) and not (last - first <= 2 and main.lower in _SHOWN):
        return True
    if last - first == len(("all", "four")) and head.lower == "all" and main.lower in _OF_SEVERAL:
        say = not {tagged.lower(last), tagged.lower(last + 1)}.isdisjoint(CUE_FORMS)
        return (
            say and tagged.lower(first - 1) not in SUBORDINATORS
        )  # "Two men went on trial. All four deny it"
    if head.lower in _NOBODY_TOLD_OF and tagged.lower(first - 1) in SUBORDINATORS:
        return False  # "When someone shouted, Odo Fenn laughed"
    specific = (head.lower in DETERMINERS or head.lower in COUNTED) and head.lower not in _NOT_SPECIFIC
    if loosely and (head.kind in ("number", "figure") or head.lower in COUNTED or head.lower in _SOMEBODY):
        return all(tagged.tokens[index].kind != "quote" for index in range(first, last))
    end = tokens[last - 1]
    if loosely and last - first <= 4 and _is_plural_noun(end.lower):
        return not any(tagged.verb[index] for index in range(first, last)) and head.lower not in PREPOSITIONS
    noun = (end.kind == "word" and not tagged.time[last - 1]) or end.lower.endswith("-year-old")
    return loosely and specific and last - first >= 2 and noun


def _is_gerund_cue(tagged: Tagged, span: Span) -> bool:
    """ "…, claiming drivers had asked for help": a gerund of saying begins the phrase, and a comma leads it in."""
    form = CUE_FORMS.get(tagged.lower(span[0]))
    told = form is not None and form.form == "gerund" and form.frame in ("say", "weak")
    return told and span[1] - span[0] > 1 and tagged.mark(span[0] - 1) == ","


def _is_somebody(tagged: Tagged, span: Span) -> bool:
    """ "that person", "this official", "that country's disaster agency"."""
    return span[1] - span[0] > 1 and tagged.lower(head_of(tagged, span)) in SPEAKING_NOUNS


def _is_plural_noun(lower: str) -> bool:
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 4


def head_of(tagged: Tagged, span: Span) -> int:
    """The index of the head noun: "executives" of "executives for Orrin Mills", "those" of "those who stayed"."""
    first, last = span
    for index in range(first + 1, last):
        if describes_body(tagged, index, first):
            continue
        lower = tagged.lower(index)
        if lower in PREPOSITIONS or lower in RELATIVES or (lower.endswith("ing") and len(lower) > 5):
            return index - 1
        surveyed = lower.endswith("ed") and tagged.lower(index - 1) == "those"
        if surveyed or tagged.verb[index] or LINKED.get(lower) == tagged.lower(index + 1):
            return index - 1
    return last - 1


def is_plural(tagged: Tagged, span: Span) -> bool:
    """Could this subject take a bare verb form ("officials say", "they say", "Odo and Ilse say")?"""
    first, last = span
    head = head_of(tagged, span)
    if tagged.lower(first) in _SINGULAR and tagged.lower(head + 1) != "of":
        return False
    end = tagged.lower(head)
    return (
        (end.endswith("s") and not end.endswith("ss"))
        or end in PRONOUNS
        or end in GROUPS
        or end in COUNTED
        or end in _SOMEBODY
        or tagged.tokens[head].kind in ("number", "figure")
        or any(tagged.lower(index) == "and" for index in range(first, last))
    )


def is_body(tagged: Tagged, span: Span) -> bool:
    """Is it a body, of which "say" may be said as of many: "the ministry say", "WSO say", "the Weir Guard say"?"""
    head = head_of(tagged, span)
    while head > span[0] and tagged.lower(head) in ("there", "here"):
        head -= 1
    token = tagged.tokens[head]
    capitals = token.text.isupper() and len(token.text) > 1
    return capitals or token.lower in ORGANISATIONS or token.lower in GROUPS


def is_plural_common(tagged: Tagged, span: Span) -> bool:
    """Is the head a plural in small letters: "the leaders of other"?  A name may end in "s" and be one."""
    head = tagged.tokens[head_of(tagged, span)]
    return head.kind == "word" and not head.capital and _is_plural_noun(head.lower)


def _owns(tagged: Tagged, index: int) -> bool:
    """Could the form at `index` be a noun after "some": "some reports", "many demand for"?"""
    return tagged.lower(index) in CUE_NOUNS


def is_noun_use(tagged: Tagged, index: int) -> bool:
    """True when the cue form at `index` is a noun here: "the claims", "Odo's demand", "of calls"."""
    token = tagged.tokens[index]
    form = CUE_FORMS.get(token.lower)
    if form is None or index == 0:
        return False
    before = tagged.tokens[index - 1]
    if token.lower == "claims" and tagged.sentence.headline and _is_about(tagged, index + 1):
        return True  # "Orvia, Norland trade claims over a raid"
    if token.lower in _NO_NOUNS and is_possessive(before):
        return False  # "The Royal Brask's said"
    contracted = index > 1 and tagged.lower(index - 2) in PRONOUNS
    beside = before.lower == "her" and token.lower not in CUE_NOUNS  # "a medic beside her says"
    floating = before.lower == "each" and index > 1 and _are_several(tagged, index - 2)
    owned = (before.lower in DETERMINERS and not (beside or floating)) or (
        is_possessive(before) and not contracted
    )
    if form.form in ("third", "base"):
        preposition = before.lower in PREPOSITIONS and (before.lower != "to" or form.form == "third")
        another = token.lower in CUE_NOUNS and tagged.verb[index - 1] and before.lower not in AUXILIARIES
        dealt = before.text in _DEALT and token.lower in CUE_NOUNS
        another = another or _is_let_do(tagged, index)
        alone = form.form == "base" and before.lower in _STAND_ALONE and not _owns(tagged, index)
        return (owned and not alone) or preposition or another or dealt
    if form.form == "past":
        return owned and before.lower not in (
            "all",
            "both",
            "several",
            "many",
            "some",
            "this",
            "that",
            "another",
            "each",
        )
    if before.lower in _SAID:
        return True  # "said warning signs had been stolen"
    if token.lower == "warning" and tagged.lower(index + 1) in ("was", "were", "is", "had", "has"):
        return True  # "the bureau's gale warning was issued"
    if (
        token.lower in ("signaling", "signalling")
        and not tagged.mark(index - 1)
        and tagged.lower(index + 1) != "that"
    ):
        return True  # "outdated signalling equipment"
    if before.lower in _RANKING and index > 1 and tagged.lower(index - 2) in _WHOSE:
        return True  # "had its own warning in May, when …"
    return owned or (
        token.lower == "warning" and (_is_described(tagged, index) or _is_of_kind(tagged, index))
    )


def _is_let_do(tagged: Tagged, index: int) -> bool:
    """ "accused the port of letting touts sell seats": those whom a gerund behind a preposition lets do something."""
    let = tagged.lower(index - 1) in _LETTING and tagged.lower(index - 2) in PREPOSITIONS
    return let and tagged.lower(index) not in _SAID


def _are_several(tagged: Tagged, index: int) -> bool:
    """ "They each say", "the two sides each claim": behind a pronoun or a plural noun "each" is no determiner; not "the judge weighs
    each claim"."""
    lower, before = tagged.lower(index), tagged.lower(index - 1)
    led = not index or before in DETERMINERS or before in COUNTED or tagged.tokens[index - 1].kind == "number"
    return lower in ("they", "we", "both", "who") or (led and _is_plural_noun(lower))


def _is_about(tagged: Tagged, index: int) -> bool:
    """ "claims over a raid", not "claims over 40 dead"."""
    following = tagged.tokens[index + 1] if index + 1 < len(tagged.tokens) else None
    return following is not None and tagged.lower(index) in ("over", "about") and not is_number(following)


def _is_of_kind(tagged: Tagged, index: int) -> bool:
    """ "a small craft warning for the area": behind an article and other nouns, before a preposition."""
    led = any(tagged.lower(place) in ("a", "an") for place in range(max(0, index - _WORDS_OF_SOURCE), index))
    plain = not any(
        tagged.mark(place) or tagged.verb[place]
        for place in range(max(0, index - _WORDS_OF_SOURCE + 2), index)
    )
    return led and plain and tagged.lower(index + 1) in ("for", "in", "on", "to", "at", "over")


def _is_described(tagged: Tagged, index: int) -> bool:
    """ "a late and vague warning.": a noun behind an article and adjectives, with nothing that it could tell."""
    if tagged.mark(index + 1) not in tuple(".,;") and tagged.lower(index + 1) not in ("and", "or"):
        return False
    for place in range(index - 1, max(-1, index - _WORDS_OF_SOURCE - 1), -1):
        if tagged.mark(place) or tagged.verb[place]:
            return False
        if tagged.lower(place) in ("a", "an"):
            return True
    return False


def behind_listener(tagged: Tagged, speaker: Span) -> Span:
    """Of "told AFP the villagers had warned" the villagers: who is told stands before an article."""
    if tagged.lower(speaker[0] - 1) not in _TELLING or tagged.lower(speaker[0]) in DETERMINERS:
        return speaker
    second = next(
        (at for at in range(speaker[0] + 1, speaker[1]) if tagged.lower(at) in DETERMINERS), speaker[0]
    )
    return second, speaker[1]


def before_participle(tagged: Tagged, speaker: Span | None) -> Span | None:
    """Of "evidence recovered at the scene" or "a group led by Fenn" before a verb not the place and not Fenn."""
    if speaker is None or tagged.lower(speaker[0] - 1) not in _PLAIN_PREPOSITIONS:
        return speaker
    index = speaker[0] - 2
    if index < 1 or not tagged.verb[index] or not tagged.lower(index).endswith("ed"):
        return speaker
    return phrase_before(tagged, index - (tagged.lower(index - 1) == "being"))
