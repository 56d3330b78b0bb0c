"""Figures that are printed and befell nobody: denied, planned, imagined, undone, or the whole of which some are told."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.got_away import have_got_away
from claims.reading.people.victim_words import FATED
from claims.reading.words.flights import flee_or_end
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_nationality, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_OWNER = 4
"""Tokens of "15 of Norland's"."""
_LEADING = frozenset(("of", "the", "its", "their", "his", "her"))
"""The last word of what leads in a whole: "of its 120,000 inhabitants"."""
_OPENING = 12
"""Tokens of "of 113 people on board the plane" in which the comma stands."""
_TO_ANYBODY = 4
"""Tokens of "each family that has" before "lost"."""
_ASIDE = 8
"""Tokens of ", a gunner," between victims and their verb."""
_HELPING = words("be_forms") | words("auxiliaries")
_CLAUSES = frozenset(("while", "but", "who", "which", "that", "whereas", "when", "where"))
_TO_END = 18
"""Tokens of "trapped at the bottom of the pit have been brought to the surface"."""
_TO_ALL = 5
"""Tokens of "all but two of the"."""
_NOR = ("none", "nor", "neither", "never")
"""Before "was a guard hurt"."""
_FINITE = FATED | {"fled", "suffocated"}
"""Verbs that are no participles behind "seven of a group of 12"."""
_EXCEPTING = ("but", "except", "bar", "save")
_EVERYONE = ("all", "everyone", "everybody")
_TO_EVERYONE = 6
"""Tokens of "all 179 on board"."""
_TO_TRACED = 5
"""Tokens of "had since been accounted"."""
_TO_DONE = 8
"""Tokens of "of the bodies have since been formally identified"."""
_LEAST = 5
"""Tokens of "of the bodies were identified"."""
_NEAR = 4
"""Tokens after victims in which "found alive" stands."""


def is_denied(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Not 12 were hurt", "all but two of the dead were children", "all 179 aboard but two died"; who is still missing behind
    "all but two have been traced" is counted."""
    if not quantity.first:
        return False
    if tokens[quantity.first - 1].lower in ("no", "without", "not"):
        return True
    if tokens[quantity.first - 1].lower in words("be_forms") and lower_at(tokens, quantity.first - 2) in _NOR:
        return True  # "and in none was a guard hurt", "nor was a guard hurt"
    return _is_excepted(tokens, quantity.first) and not is_left_over(tokens, quantity)


def _is_size_of_group(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "Seven of a group of 12 hikers died", "seven of the party of 12", not "one of a group of 12 soldiers killed in May", all
    of whom were: asked behind an "of"."""
    behind = lower_at(tokens, phrase.last)
    fallen = behind in triggers("passive") or behind in words_for("seize")
    all_fell = fallen and behind not in _FINITE
    if phrase.outcome is not None or all_fell:
        return False
    first = quantity.first - 1
    if tokens[quantity.first].lower not in ARTICLES:
        first -= 3
        pair = [token.lower for token in tokens[first + 1 : first + 3]] if first > 0 else []
        if pair[:1] != ["the"] or pair[1] not in words_for("collectives"):
            return False
    return first > 0 and tokens[first].lower == "of" and is_numeral(tokens[first - 1])


def _is_excepted(tokens: Sequence[Token], first: int) -> bool:
    """ "All 179 aboard but", "all but": right behind "all" or with a number between, and no verb."""
    if tokens[first - 1].lower not in _EXCEPTING:
        return False
    near = tokens[max(0, first - 1 - _TO_EVERYONE) : first - 1]
    begin = next((at for at in range(len(near) - 1, -1, -1) if near[at].lower in _EVERYONE), None)
    between = near[begin + 1 :] if begin is not None else near
    acts = any(
        token.kind == "punct" or token.lower in words("be_forms") or token.lower.endswith("ed")
        for token in between
    )  # "All were hurt but two died"
    return begin is not None and not acts and (not between or any(map(is_numeral, between)))


def is_left_over(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "All but two had since been traced": the two are still missing; "all but two of the bodies have been identified"."""
    row = [token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first]]
    if row != ["all", "but"]:
        return False
    behind = [token.lower for token in tokens[quantity.last : quantity.last + _TO_TRACED]]
    helped = behind[:1] != [] and behind[0] in _HELPING
    return (helped and not words_for("traced").isdisjoint(behind)) or _is_left_of(tokens, quantity.last)


def _is_left_of(tokens: Sequence[Token], index: int) -> bool:
    """ "[All but two] of the bodies have been identified", "of the injured have gone home"."""
    row = [token.lower for token in tokens[index : index + _TO_DONE]]
    if row[:2] != ["of", "the"] or len(row) < _LEAST:
        return False
    noun, *behind = row[2:]
    counted = noun in words_for("accounts") or noun in words_for("bodies")
    done = words_for("done-to-the-dead") | words_for("going-home")
    return counted and behind[0] in _HELPING and not done.isdisjoint(behind)


def is_taken_back(tokens: Sequence[Token], trigger: int) -> bool:
    """ "We did not lose a single man", "never killed 12", but not "not only killed 12"."""
    before = [token.lower for token in tokens[max(0, trigger - 2) : trigger]]
    return any(word in words_for("taken-back") or word.endswith("n't") for word in before) and before[
        -1
    ] not in ("only", "just")


def is_intended(tokens: Sequence[Token], trigger: int, quantity: Quantity) -> bool:
    """ "to kill 12", "expected to lose 12", "would have killed 12": after a modal; who "managed to kill" did."""
    perfect = [token.lower for token in tokens[max(0, trigger - 2) : trigger]]
    if trigger < quantity.first and perfect[1:] == ["have"] and perfect[0] in ("would", "could"):
        return perfect[0] == "would" or any(token.lower == "if" for token in tokens)
    noun = (
        trigger + 1 < quantity.first and tokens[trigger + 1].lower == "of"
    )  # "referred to the murder of 12"
    if noun or trigger > quantity.first or tokens[trigger].lower not in words_for("plain-verbs"):
        return False
    begin = _before_aside(tokens, trigger)
    before = {token.lower for token in tokens[max(0, begin - 3) : begin]}
    if tokens[trigger].lower == "lose":  # "it is a shock to lose two nieces"
        return not before.isdisjoint(words_for("forecast") | words_for("modals"))
    if "to" in before and before & words_for("achieving"):
        return False
    return bool(before & {"to", "could", "would", "may", "might", "can", "will", "not", "should", "must"})


def _before_aside(tokens: Sequence[Token], index: int) -> int:
    """The index of the comma that opens the aside closing before `index`: "would, the model suggests, kill 12"."""
    if not index or tokens[index - 1].text != ",":
        return index
    near = range(index - 2, max(-1, index - 2 - _ASIDE), -1)
    return next((at for at in near if tokens[at].text == ","), index)


_PLAYING = frozenset(("simulating", "simulated", "simulates"))


def is_unreal(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "There should have been five or six dead", "In the film a crash kills 120": what did not come about."""
    if any(token.lower in _PLAYING and token.index < quantity.first for token in tokens):
        return True  # "a drill simulating a quake with 500 dead"
    if tokens[0].lower == "in" and len(tokens) > _NEAR and tokens[2].lower in words_for("fiction"):
        return tokens[1].lower in words("determiners")
    if quantity.first > 1 and tokens[quantity.first - 1].lower == "of":
        return tokens[quantity.first - 2].lower in words_for("warning")  # "a model warns of 30,000 deaths"
    if not quantity.first or _is_feared(tokens, quantity):
        return quantity.first > 0
    if tokens[quantity.first - 1].lower != "been":
        return False
    before = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    return before[-2:-1] in (["have"], ["'ve"]) and before[:1] in (["should"], ["could"], ["would"])


def _is_feared(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "They fear that more than a hundred may have perished", "he feared 40 dead": neither they nor anybody knows."""
    ahead = [token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first]]
    ahead = ahead[:1] if ahead[-1:] == ["that"] else ahead[-1:]
    behind = [token.lower for token in tokens[quantity.last : quantity.last + _NEAR]]
    may = any(pair in (("may", "have"), ("might", "have")) for pair in itertools.pairwise(behind))
    may = may and not {"trapped", "buried", "missing"} & {
        token.lower for token in tokens[quantity.last : quantity.last + 2 * _NEAR]
    }  # whom nobody has found yet
    return (may or behind[:1] == ["dead"]) and ahead[:1] in (["fear"], ["fears"], ["feared"])


def is_forecast(tokens: Sequence[Token], trigger: int, quantity: Quantity, rule: str) -> bool:
    """ "The toll could reach 300", "is expected to climb to 300": nobody has counted them; "the number could be as high
    as 80" tells how many they are now."""
    if rule != "toll" or quantity.modifier == "up_to":
        return False
    for token in reversed(tokens[trigger + 1 : quantity.first]):
        if token.kind == "punct":
            return False
        if token.lower in words_for("modals") or token.lower in words_for("forecast"):
            return True
    return False


_OUT = frozenset(("surface", "safety"))
_TO_SURFACE = 6
"""Tokens of "have been brought to the surface"."""
_BACK = (["back"], ["home"], ["free"])


def is_saved(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "One of the missing men was found alive", "one of them, a gunner, was later found alive"."""
    begin = phrase.last
    if begin < len(tokens) and tokens[begin].text == ",":
        begin = next(
            (token.index for token in tokens[begin + 1 : begin + _ASIDE] if token.text == ","), begin
        )
    helped = [token.lower for token in tokens[begin : begin + _NEAR] if token.lower not in _HELPING]
    if helped[:1] == ["traced"] and begin < len(tokens) and tokens[begin].lower in _HELPING:
        return True  # "of whom 11 have been traced"
    if helped[:1] == ["escaped"] and helped[1:2] != ["with"]:
        return True  # "three of the kidnapped nurses escaped", while others escape with burns
    if helped[:1] != [] and helped[0] in ("walked", "came", "returned") and helped[1:2] in _BACK:
        return True  # "seven of the abducted children walked back into the village"
    if helped[:1] == ["came"] and helped[1:4] in (["to", "the", "surface"], ["up", "to", "the"]):
        return True  # "117 of the miners came to the surface"
    if helped[:1] in (["regained"], ["regain"]) and "freedom" in helped[1:3]:
        return True  # "five of them had regained their freedom"
    return any(
        token.lower in words_for("saved")
        and tokens[token.index - 1].lower not in ("buried", "taken")
        and not _saves_others(tokens, token.index)
        for token in tokens[begin : begin + _NEAR + (begin > phrase.last)]
    )


def comes_out(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "[14 were trapped.] Nine of them were brought to the surface", where bodies are brought there as well."""
    row = tokens[phrase.last : phrase.last + _TO_SURFACE]
    out = [token.lower for token in row if token.lower not in _HELPING]
    return out[:1] != [] and out[0] in words_for("brought-out") and not _OUT.isdisjoint(out)


def come_through(tokens: Sequence[Token], index: int) -> bool:
    """ "survived", "escaped unhurt", "lived": asked behind those counted."""
    return lower_at(tokens, index) in ("survived", "survive", "escaped", "escape", "lived")


def _saves_others(tokens: Sequence[Token], index: int) -> bool:
    """ "abducted 30 pupils and released ten": an active verb with a number of its own."""
    behind = tokens[index + 1 : index + 2]
    return tokens[index - 1].lower == "and" and bool(behind) and is_numeral(behind[0])


def are_freed_behind(tokens: Sequence[Token], trigger: int) -> bool:
    """ "Two children missing since Monday were found safe", "those trapped have been brought to the surface": the main verb
    behind a participle tells how it ended."""
    rest = list(itertools.takewhile(_goes_on, tokens[trigger + 1 : trigger + _TO_END]))
    if have_got_away(tokens, trigger):
        return True
    be = next((at for at, token in enumerate(rest) if token.lower in words("be_forms")), len(rest))
    told = [token.lower for token in rest[be + 1 : be + 1 + _NEAR]]
    out = told[1:2] == ["out"] and told[0] in words_for("brought-out")  # "were brought out on foot"
    out = out and not {"dead", "lifeless"} & set(told)
    stranded = tokens[trigger].lower == "stranded"
    return (
        not words_for("saved").isdisjoint(told)
        or told[-1:] in (["surface"], ["safety"])
        or (out and stranded)
    )


def gets_away_behind(tokens: Sequence[Token], trigger: int) -> bool:
    """ "A woman who was abducted but escaped", "kidnapped but later freed": how it ended, joined on with "but"."""
    row = [token.lower for token in tokens[trigger + 1 : trigger + 1 + _NEAR]]
    return row[:1] == ["but"] and not (words_for("saved") | {"escaped", "fled"}).isdisjoint(row)


def _goes_on(token: Token) -> bool:
    return token.is_word and token.lower not in words("conjunctions") and token.lower not in _CLAUSES


def is_found_alive(tokens: Sequence[Token], trigger: int) -> bool:
    """ "Three persons listed as dead were later found alive", not "Nine were buried and three turned up alive"."""
    near = tokens[trigger + 1 : trigger + 1 + _NEAR + 1]
    behind = itertools.takewhile(
        lambda token: not (token.lower == "and" and _counts(tokens, token.index + 1)), near
    )
    return any(
        (token.lower == "alive" and tokens[token.index - 1].lower in ("found", "up", "be"))
        or token.lower in ("resuscitated", "revived", "unconscious")
        or (token.lower == "breathing" and tokens[token.index - 1].lower != "from")
        for token in behind
    )


def _counts(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and is_numeral(tokens[index])


def is_being_saved(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Soldiers freed 12 abducted pupils"."""
    if not quantity.first or tokens[quantity.first - 1].lower not in words_for("saving"):
        return False
    before = [token.lower for token in tokens[max(0, quantity.first - _TO_ANYBODY) : quantity.first - 1]]
    return before[-1:] != ["to"] or not words_for("achieving").isdisjoint(before)  # not "tried to free 12"


def is_whole_of_some(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "Some of the roughly 40 people who had gathered were hurt", "none of its 40 passengers", "of 113 people on the plane, 112
    died", "15 of Norland's 66 patients"."""
    last = tokens[quantity.first - 1].lower if quantity.first else ""
    if last == "'s":
        return _is_owned_whole(tokens, quantity.first, fallen=phrase.outcome is not None)
    if last == "of" and _is_size_of_group(tokens, quantity, phrase):
        return True
    if last not in _LEADING:
        return False
    if last == "of" and quantity.first > 1 and tokens[quantity.first - 2].lower in words_for("peopled"):
        behind = lower_at(tokens, phrase.last)
        acts = behind in words("be_forms") or behind in words("auxiliaries")
        return not acts  # "a town of some 20,000 people"; "a village of 40 people was wiped out"
    before = [token.lower for token in tokens[max(0, quantity.first - _TO_OWNER) : quantity.first]]
    if tokens[max(0, quantity.first - _TO_OWNER)].kind == "quote":
        before = before[1:]
    opens = (
        before in (["of"], ["of", "the"])
        or before[-2:] in ([";", "of"], [",", "of"])
        or before[-3:-1] in ([";", "of"], [":", "of"], [",", "of"])
    )
    out_of = before[-2:] == ["out", "of"] or (last == "the" and before[-3:-1] == ["out", "of"])
    if out_of and phrase.outcome is None:
        return True  # "nine out of 12 passengers died"
    if opens and phrase.outcome is None:
        return _are_some_told_of(tokens, phrase.last)
    return (
        last != "of"
        and before[-2:-1] == ["of"]
        and len(before) > 2
        and (
            (before[-3] in words_for("unnumbered") and not _is_count_again(tokens, phrase, before[-3]))
            or _are_all_but(tokens, quantity.first)
            or (
                phrase.outcome is None
                and _is_fraction(tokens, quantity.first - 3)
                and not _are_told_of_all(tokens, phrase.last)
            )
        )
    )


def _is_count_again(tokens: Sequence[Token], phrase: VictimPhrase, share: str) -> bool:
    """ "Most of the 45 killed were women", "half of the 45 dead", "half of the 9,000 who fled": a number of whom all died; "many of the 45" is a count itself."""
    who = phrase.last + (lower_at(tokens, phrase.last) == "who")
    behind = lower_at(tokens, who + (lower_at(tokens, who) in ("have", "had")))
    if phrase.outcome is not None and behind.endswith("s") and behind not in words("be_forms"):
        return False  # "most of the 45 dead batteries", "half of the 12 killed stories"
    fallen = phrase.outcome is not None or triggers("passive").get(behind) in ("killed", "injured")
    verb = who + (lower_at(tokens, who) in ("have", "had"))
    fled = (
        behind == "fled" and who > phrase.last and _live_there(tokens, phrase) and flee_or_end(tokens, verb)
    )
    hit = any(triggers("passive").get(token.lower) not in (None, "displaced") for token in tokens[who:])
    fallen = fallen or (fled and not hit)  # not "half of the 9,000 who fled were killed"
    return fallen and share not in words_for("few") and share not in ("some", "many")


def _live_there(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "villagers", "Danes", not "inmates", "fans"."""
    noun = None if phrase.head is None else tokens[phrase.head]
    lived = noun is not None and any(noun.lower in words_for(each) for each in ("dwellers", "refugees"))
    return noun is not None and (lived or is_nationality(noun.text))


def _are_told_of_all(tokens: Sequence[Token], index: int) -> bool:
    """ "80 percent of the 130 passengers who were killed": what befell all of them."""
    return index < len(tokens) and tokens[index].lower == "who"


def _is_fraction(tokens: Sequence[Token], index: int) -> bool:
    """ "30 percent", "30%", "one in five", "four-fifths", "not one", asked at the last word."""
    last = tokens[index].lower
    share = (
        last in ("percent", "cent") or last[-1] == "%" or last.rpartition("-")[2] in words_for("fractions")
    )
    before = tokens[index - 1].lower if index else ""
    rate = before in ("in", "out") and index > 1 and is_numeral(tokens[index - 2])
    return share or rate or (last == "one" and before == "not")


def _are_all_but(tokens: Sequence[Token], first: int) -> bool:
    """ "All but two of the 189 passengers"."""
    row = [token.lower for token in tokens[max(0, first - _TO_ALL) : first]]
    return row[:2] == ["all", "but"] and row[-2:] == ["of", "the"]


def _is_owned_whole(tokens: Sequence[Token], first: int, *, fallen: bool) -> bool:
    """ "15 of Norland's 66 patients", "none of the ferry's 40 passengers", while "most of Norland's 45 dead" counts them;
    `fallen` where their noun tells their fate."""
    for place in range(first - 2, max(0, first - _TO_OWNER) - 1, -1):
        if tokens[place].lower == "of":
            share = lower_at(tokens, place - 1)
            return is_numeral(tokens[place - 1]) or (not fallen and share in words_for("unnumbered"))
    return False


def _are_some_told_of(tokens: Sequence[Token], last: int) -> bool:
    """Behind a comma a bare number follows, and nothing befell the whole before it."""
    comma = next((token.index for token in tokens[last : last + _OPENING] if token.text == ","), None)
    if comma is None or comma + 2 >= len(tokens) or not is_numeral(tokens[comma + 1]):
        return False
    verb = tokens[comma + 2].lower
    if not (
        verb in words("auxiliaries")
        or verb in words("verbs")
        or verb in words_for("fates")
        or verb in triggers("passive")
        or verb in words_for("lose")
        or verb.endswith("ed")
    ):
        return False  # "of the ten men, seven women and two children who were hurt"
    return not any(
        token.lower in triggers("passive") or token.lower in triggers("active")
        for token in tokens[last:comma]
    )
