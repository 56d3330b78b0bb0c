"""Looking right and left of a counted group for the word that tells what befell it.

`outcome_after` reads "12 people, most of them women, were reported killed"; `outcome_before` reads "killed
12 people", "the deaths of 12", "the toll rose to 12".  Both give (outcome, index of the trigger, rule) or None.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from claims.lexicon import words
from claims.reading.text import Token
from claims.reading.triggers import is_person, triggers

Told = tuple[str, int, str]

_REACH = 26
_ASIDE = 24
_TOLL_REACH = 18
_STATES = frozenset(
    "remain remains remained left feared found believed presumed lay lying reported confirmed gone get got getting"
    " declared pronounced thought known listed considered said estimated still also all both each officially seriously"
    " critically either being to have as go went later alive among them".split()
)
_CLAUSE_ENDS = frozenset(
    "but while when because that although though if where before which than since against until so whereas unless".split()
)
_ASIDES = frozenset(
    "including mostly mainly among many most some all half both aged ages comprising from who whose one two three four"
    " five six seven eight nine ten at according".split()
)
_VIOLENT_TO_DEATH = frozenset(
    "shot stabbed gunned hacked beaten blown crushed burned trampled strangled bludgeoned frozen burnt bled starved choked"
    " tortured cut mowed struck run sucked".split()
)
_MAYBE = frozenset(("could", "would", "may", "might", "should", "can"))
_AFTER_OBJECT_VERB = frozenset("or and while when so near according including off says said say overall in".split())
_PHRASES: tuple[tuple[tuple[str, ...], str], ...] = tuple(
    (tuple(words_.split()), outcome)
    for words_, outcome in (
        ("lost their lives", "killed"),
        ("lost his life", "killed"),
        ("lost her life", "killed"),
        ("losing their lives", "killed"),
        ("lose their lives", "killed"),
        ("shot dead", "killed"),
        ("shot and killed", "killed"),
        ("fatally shot", "killed"),
        ("fatally stabbed", "killed"),
        ("put to death", "killed"),
        ("swept away", "missing"),
        ("taken hostage", "captured"),
        ("taken captive", "captured"),
        ("taken prisoner", "captured"),
        ("held hostage", "captured"),
        ("held captive", "captured"),
        ("taken to hospital", "injured"),
        ("rushed to hospital", "injured"),
        ("admitted to hospital", "injured"),
        ("taken to hospitals", "injured"),
        ("taken to a hospital", "injured"),
        ("taken to the hospital", "injured"),
        ("taken to area hospitals", "injured"),
        ("taken to local hospitals", "injured"),
        ("rushed to hospitals", "injured"),
        ("in critical condition", "injured"),
        ("in serious condition", "injured"),
        ("in stable condition", "injured"),
        ("in grave condition", "injured"),
        ("treated for", "injured"),
        ("being treated", "injured"),
        ("without homes", "displaced"),
        ("without a home", "displaced"),
        ("forced from their homes", "displaced"),
        ("forced to flee", "displaced"),
        ("forced to leave", "displaced"),
        ("forced to evacuate", "displaced"),
        ("driven from their homes", "displaced"),
        ("forced out of", "displaced"),
        ("leave their homes", "displaced"),
        ("left their homes", "displaced"),
        ("evacuate their homes", "displaced"),
        ("under the rubble", "trapped"),
        ("under rubble", "trapped"),
        ("buried under", "trapped"),
        ("buried alive", "trapped"),
        ("stuck inside", "trapped"),
    )
)
_PHRASES_BY_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _phrase in _PHRASES:
    _PHRASES_BY_FIRST.setdefault(_phrase[0][0], []).append(_phrase)
_HURT_NOUNS = frozenset("injuries wounds burns injury wound bruises fractures".split())
_SUFFER = frozenset("suffered sustained suffering sustaining received suffer".split())


def outcome_after(tokens: Sequence[Token], index: int, starts: Collection[int], *, bare: bool = False) -> Told | None:
    """The outcome told to the right of a victim phrase that ends before `index`."""
    passive = inside = maybe = False
    steps = 0
    begin = index
    while index < len(tokens) and steps < _REACH:
        token = tokens[index]
        lower = token.lower
        steps += 1
        if token.kind == "punct":
            moved = _past_mark(tokens, index, starts)
            if moved is None:
                return None
            index = moved
            continue
        if token.kind in ("quote", "figure", "clitic"):
            passive = passive or lower in words("be_forms")
            index += 1
            continue
        if lower in words("be_forms"):
            passive = True
            index += 1
            continue
        if lower in _MAYBE:
            maybe = True
            index += 1
            continue
        if lower in words("auxiliaries"):
            maybe = maybe and lower not in ("have",)
            index += 1
            continue
        told = _phrase_at(tokens, index)
        if told is None:
            told = _trigger_at(tokens, index, passive=passive, bare=bare and index == begin, inside=inside)
            if told == ():
                return None
        if told:
            return None if maybe else (told[0], told[1], "after")
        step = _step(tokens, index, starts, passive=passive, inside=inside, steps=steps)
        if step is None:
            return None
        inside = step
        if lower in _STATES:
            passive = passive or lower not in ("also", "all", "both", "each", "later", "to", "have", "as", "still")
        index += 1
    return None


def _trigger_at(
    tokens: Sequence[Token], index: int, *, passive: bool, bare: bool, inside: bool
) -> tuple[str, int] | tuple[()] | None:
    """The outcome of a trigger word; () where it turns out to be a verb with an object of its own."""
    lower = tokens[index].lower
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if lower in _VIOLENT_TO_DEATH and following is not None:
        if following.lower == "to" and index + 2 < len(tokens) and tokens[index + 2].lower == "death":
            return "killed", index + 2
        if lower in ("gunned", "mowed") and following.lower == "down":
            return "killed", index + 1
        if lower == "blown" and following.lower == "up":
            return "killed", index + 1
    if lower in _SUFFER and any(token.lower in _HURT_NOUNS for token in tokens[index + 1 : index + 6]):
        return "injured", index
    outcome = triggers("passive").get(lower)
    if outcome is None:
        return None
    if outcome == "displaced" and lower in ("fled", "flee", "evacuated") and lower == "evacuated" and not passive and not bare:
        return None
    if not passive and lower in triggers("active") and following is not None and not bare and _is_object(following):
        return ()
    if bare and not passive and lower in triggers("active") and following is not None and following.kind == "number":
        return ()
    if lower in ("dead", "missing") and following is not None and following.lower in ("end", "sea", "person", "persons"):
        return None
    if lower == "shot" and following is not None and following.lower in ("down", "at", "and"):
        if following.lower != "and":
            return None
        after = tokens[index + 2].lower if index + 2 < len(tokens) else ""
        return ("killed" if after == "killed" else outcome), index
    if lower == "fatally":
        return ("killed", index) if following is not None and following.lower in ("wounded", "injured", "shot", "stabbed") else None
    return outcome, index


def _is_object(token: Token) -> bool:
    """Could this token begin the object of a verb before it?"""
    lower = token.lower
    if token.kind in ("number", "figure"):
        return True
    if token.kind != "word" or lower in _AFTER_OBJECT_VERB:
        return False
    return not (
        lower in words("prepositions")
        or lower in words("conjunctions")
        or lower in words("adverbs")
        or lower in words("time_words")
        or lower in words("days")
        or lower in words("auxiliaries")
        or lower in _CLAUSE_ENDS
        or lower.endswith("ly")
    )


def _past_mark(tokens: Sequence[Token], index: int, starts: Collection[int]) -> int | None:
    """The index to go on from after a punctuation mark, None where the clause ends there."""
    text = tokens[index].text
    if text in "[]()—–-":
        return index + 1
    if text != "," or index + 1 >= len(tokens):
        return None
    following = tokens[index + 1].lower
    if following == "who":
        return index + 1
    if index + 1 in starts and following not in _ASIDES:
        return index + 1
    if following == "and" and index + 2 in starts:
        return index + 1
    closing = _closing_comma(tokens, index)
    if closing is None or closing + 1 >= len(tokens):
        return None
    after = tokens[closing + 1].lower
    resumes = after in words("auxiliaries") or after in triggers("passive") or after in _STATES
    if following in _ASIDES or resumes:
        return closing + 1
    return index + 1 if index + 1 in starts else None


def _closing_comma(tokens: Sequence[Token], index: int) -> int | None:
    for position in range(index + 2, min(len(tokens), index + _ASIDE)):
        if tokens[position].text == ",":
            after = tokens[position + 1].lower if position + 1 < len(tokens) else ""
            if after in words("auxiliaries") or after in triggers("passive") or after in _STATES:
                return position
        elif tokens[position].text in ";:":
            return None
    return None


def _step(
    tokens: Sequence[Token], index: int, starts: Collection[int], *, passive: bool, inside: bool, steps: int
) -> bool | None:
    """Whether the walk, one word further, is inside a modifier; None where it must stop."""
    token = tokens[index]
    lower = token.lower
    before = tokens[index - 1].lower if index else ""
    if lower in _STATES or lower in words("adverbs") or lower.endswith("ly"):
        return inside
    if lower in ("who", "whom", "whose"):
        return True
    if lower in _CLAUSE_ENDS:
        return None
    if lower in words("prepositions"):
        return True
    if index in starts and before not in ("and", "or", ",", "by", "plus", "including") and not inside:
        return None
    if passive and (lower.endswith(("ed", "ing")) or lower in words("verbs")) and not is_person(lower):
        return None
    if lower.endswith("ing"):
        return True
    if inside:
        return True
    if lower in words("verbs") or lower in words("verbs_or_nouns"):
        return None
    joined = before in ("and", "or", ",", "plus") or token.kind == "number" or index in starts
    if token.capital or joined or lower in ("and", "or", "plus") or lower in words("determiners") or is_person(lower):
        return inside
    return inside if steps <= 3 else None


def _phrase_at(tokens: Sequence[Token], index: int) -> tuple[str, int] | None:
    for phrase, outcome in _PHRASES_BY_FIRST.get(tokens[index].lower, ()):
        if tuple(token.lower for token in tokens[index : index + len(phrase)]) == phrase:
            return outcome, index
    return None


_SKIPPED_LEFT = frozenset(
    "the up also only just its their his her both all even probably possibly as least some another a an to about".split()
)
_REACHING = frozenset(
    "to at of reached reaches hits hit passes passed surpasses surpassed exceeds exceeded tops topped crosses crossed is"
    " was stands stood nears past above beyond over climbs now rises nearing reaching exceeding topping surpassing near"
    " climbed rose risen jumped soared surged grew grown increased climbing rising jumps soars leaps leapt doubled : , from".split()
)
_TOLL_NUMBER = frozenset("number total count tally figure".split())
_TOLL_OF = {
    "dead": "killed", "deaths": "killed", "fatalities": "killed", "killed": "killed", "casualties": "killed",
    "injured": "injured", "wounded": "injured", "injuries": "injured", "missing": "missing", "displaced": "displaced",
}  # fmt: skip
_LIFE_TAKERS = frozenset("cost costs costing took takes taken taking claim claimed claiming claims lost losing lose".split())
_LOSE = frozenset("lost lose losing loses".split())
_TAKE = frozenset("took taking seized seizing holding held hold taken snatched".split())
_FLIGHT = frozenset(("flee", "evacuate", "homes", "leave"))


def outcome_before(tokens: Sequence[Token], first: int, head: str | None, last: int) -> Told | None:
    """The outcome told to the left of a quantity that begins at `first`; `head` is the victim noun."""
    index = first - 1
    while index >= 0 and (
        tokens[index].lower in _SKIPPED_LEFT - {"to"}
        or (tokens[index].lower.endswith("ly") and tokens[index].is_word)
        or tokens[index].kind == "quote"
    ):
        index -= 1
    if index < 0:
        return None
    told = _verb_before(tokens, index, head, last)
    return told or _noun_before(tokens, index) or _toll_before(tokens, first)


def _verb_before(tokens: Sequence[Token], index: int, head: str | None, last: int) -> Told | None:
    lower = tokens[index].lower
    before = tokens[index - 1].lower if index else ""
    passive = before in words("be_forms")
    if head in ("lives", "life"):
        return ("killed", index, "lives") if lower in _LIFE_TAKERS else None
    if lower == "dead" and before in ("shot", "shoots", "shooting", "leaves", "leaving", "left"):
        return "killed", index, "dead-before"
    if lower == "down" and before in ("gunned", "mowed", "gunning", "mowing", "guns", "mows"):
        return "killed", index, "verb-before"
    outcome = triggers("active").get(lower)
    if outcome and not (passive and lower.endswith("ed")):
        if lower.startswith("claim") and head != "victims":
            return None
        if outcome == "captured" and head is None:
            return None
        return outcome, index, "verb-before"
    if head is None:
        return None
    if lower in _LOSE and not passive:
        return "killed", index, "lost"
    if lower in _TAKE:
        after = tokens[last].lower if last < len(tokens) else ""
        if after in ("hostage", "captive", "prisoner", "prisoners") or head in ("hostages", "captives", "prisoners"):
            return "captured", index, "taken"
    if lower in ("forced", "forcing", "forces", "drove", "driving") and not passive:
        near = {token.lower for token in tokens[last : last + 7]}
        return ("displaced", index, "forced") if near & _FLIGHT else None
    return None


def _noun_before(tokens: Sequence[Token], index: int) -> Told | None:
    """ "the deaths of 12", "the killing of three"."""
    if tokens[index].lower != "of" or not index:
        return None
    noun = tokens[index - 1].lower
    outcome = triggers("of").get(noun)
    if outcome is None:
        return None
    if noun in ("lives", "life"):
        taken = any(token.lower in _LIFE_TAKERS for token in tokens[max(0, index - 5) : index - 1])
        return ("killed", index - 1, "lives") if taken else None
    return outcome, index - 1, "noun-before"


def _toll_before(tokens: Sequence[Token], first: int) -> Told | None:
    """ "the death toll rose from 12 to 15", "the number of injured stands at 40"."""
    if not first or tokens[first - 1].lower not in _REACHING:
        return None
    for index in range(first - 1, max(-1, first - _TOLL_REACH), -1):
        token = tokens[index]
        if token.text in (";", "."):
            return None
        if token.lower in ("toll", "tolls"):
            near = {each.lower for each in tokens[max(0, index - 2) : index]}
            return ("injured" if near & {"injury", "injured", "wounded"} else "killed"), index, "toll"
        if token.lower in _TOLL_OF:
            near = {each.lower for each in tokens[max(0, index - 4) : index]}
            if near & _TOLL_NUMBER:
                return _TOLL_OF[token.lower], index, "toll"
    return None
