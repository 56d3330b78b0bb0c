"""Verbs right before a number that tell what befell those it counts.

"Killed 12 people", "sent 30 to hospital", "moved 1,000 residents to higher ground", "cost two firemen their lives", "marched
away 30 girls", "buried nine of their own", "searching for six more".  Tables: `casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.burials import buried, laid_out
from claims.reading.fates.captures import (
    SEIZED,
    are_armed,
    carried_off,
    kill_or_raid,
    made_off_with,
    seized,
    to_the_wilds,
)
from claims.reading.fates.deeds_before import deed_before
from claims.reading.fates.driven_out import driven_out, left_outdoors, lodged, sent_fleeing
from claims.reading.fates.killed_so import burned, proved_fatal, to_death, to_their_deaths, wiped_out
from claims.reading.fates.lives import are_a_price
from claims.reading.fates.ships_lost import taken_along
from claims.reading.fates.whereabouts import behind_aside
from claims.reading.people.number_verbs import NumberVerb, by_disaster
from claims.reading.people.searches import goes_on, is_sought, is_unaccounted
from claims.reading.words.conditions import for_wounds, with_wounds
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.triggers import category, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_TO_WARD = 7
"""Tokens of "to the county's main hospital"."""
_TO_RIVALS = 4
"""Tokens of "to their old rivals"."""
_TO_JAIL = 6
"""Tokens of "jail in the port of Toro" before "holds"."""
_TO_HEAP = 5
"""Tokens of "under the Lumar slag heap"."""
_TO_SPELL = 4
"""Tokens of "every year" behind "take 40 lives"."""
_OWN_MEN = frozenset(("comrades", "colleagues", "patients", "casualties"))
_ADVISING = frozenset(
    ("recommended", "recommends", "proposed", "suggested", "advised", "considered", "advocated")
)
"""Before "relocating 400 families", which nobody has done."""
_COSTING = frozenset(("cost", "costs", "costing"))
_TO_COST = 4
"""Tokens of "cost the Norland army" before "lives"."""
_CARRIER = 3
"""Tokens before "away" in which the water or the ambulance stands."""


def verb_before(tokens: Sequence[Token], index: int, head: str | None, last: int) -> Told | None:
    """The outcome that the word at `index`, before a quantity, tells as its verb."""
    if not tokens[index].is_word or tokens[index].lower in words("conjunctions"):
        return None  # most words before a number are such
    verb = NumberVerb(tokens, index, head, last, tokens[index].lower)
    passive = verb.before in words("be_forms") and not verb.lower.endswith("ing")
    if verb.lower == "for" and _looked_for(verb):
        return "trapped" if _are_below(verb) else "missing", index, "search"
    if head in ("lives", "life"):
        yearly = verb.lower != "take" or not words_for("spells").isdisjoint(verb.behind(_TO_SPELL))
        taken = (
            (verb.lower in words_for("life-takers") and yearly)  # "players take three lives"
            or (verb.lower == "out" and verb.before in words_for("wiping"))
            or (verb.lower == "for" and verb.before in words_for("accounting"))
            or are_a_price(tokens, index)
            or _cost_somebody(verb)
        )
        return ("killed", index, "lives") if taken else None
    outcome = triggers("active").get(verb.lower)
    dead = verb.lower == "dead" and verb.before in words_for("leaving-dead")
    downed = verb.lower == "down" and verb.before in words_for("downing")
    if dead or downed or (outcome and verb.before in ("fatally", "mortally")):
        return "killed", index, "dead-before" if dead else "verb-before"
    if outcome and not (passive and verb.lower.endswith("ed")):
        return _by_trigger(verb, outcome)
    if passive:
        return None
    return next(filter(None, (rule(verb) for rule in _RULES)), None) or deed_before(tokens, index, head, last)


def _cost_somebody(verb: NumberVerb) -> bool:
    """ "cost Norland five lives", "had cost the army 40 lives": who paid stands between."""
    near = itertools.takewhile(
        lambda token: token.is_word and token.lower not in words("prepositions"),
        reversed(verb.tokens[max(0, verb.at - _TO_COST) : verb.at + 1]),
    )
    return any(token.lower in _COSTING for token in near)


def _looked_for(verb: NumberVerb) -> bool:
    """ "searching for six more", "unable to account for nine", while "hopes fade for nine trapped" tells where they are."""
    tokens, index, head, last, _ = verb
    if is_unaccounted(tokens, index):
        return True
    counted = (
        head
        or goes_on(tokens, index, last)
        or _ends_number(tokens, last)
        or tokens[last - 2].lower == "remaining"
    )
    stuck = any(word in ("trapped", "buried", "entombed") for word in verb.behind(2))
    return bool(counted) and not stuck and is_sought(tokens, index, head)


def _are_below(verb: NumberVerb) -> bool:
    """ "[the search for nine people] under the collapsed hall", "beneath a slag heap", not "under a bridge", "under a new mine
    contract"."""
    behind = verb.behind(_TO_HEAP)
    under = behind[:1] in (["under"], ["beneath"], ["underneath"])
    papers = not words_for("agreements").isdisjoint(verb.behind(_TO_HEAP + 1))
    return under and not papers and not words_for("wreckage").isdisjoint(behind)


def _by_trigger(verb: NumberVerb, outcome: str) -> Told | None:
    """ "killed 12"; "claimed" needs a disaster, "treated" the wounded, "captured" people before a bare number."""
    tokens, index, head, last, lower = verb
    told = outcome, index, "verb-before"
    if lower.startswith("claim") and head != "victims":
        counts = (head is None and _ends_number(tokens, last)) or (
            head is not None and category(head) is not None
        )
        return told if counts and by_disaster(tokens, index) else None
    if outcome == "captured" and head is None and not (last >= len(tokens) or tokens[last].text in ",.;"):
        return None
    if outcome == "displaced" and [token.lower for token in tokens[last : last + 1]] == ["with"]:
        told = ("injured" if with_wounds(tokens, last) else outcome), index, "verb-before"
    more = head is None and tokens[index + 1].lower == "another"
    hurt = for_wounds(tokens, last - 1)
    ill = lower.startswith("treat") and verb.behind(1) == ["for"]
    if ill and not words_for("diseases").isdisjoint(verb.behind(3)):
        return None  # "treated some 900 people for typhoid"
    if lower.startswith("treat") and not (more or hurt or head in words_for("treated-people")):
        return None
    return told


def _seen_in_care(verb: NumberVerb) -> Told | None:
    """ "The hospital had seen 19 patients", "paramedics attended to 34 people", "have treated and discharged 36"."""
    sent_home = verb.lower == "discharged" and verb.before == "and" and verb.at > 1
    if sent_home and verb.tokens[verb.at - 2].lower == "treated":
        return ("injured", verb.at, "verb-before") if verb.head in (None, *words_for("patients")) else None
    attended = verb.lower == "attended" or (verb.lower == "to" and verb.before == "attended")
    seen = verb.lower in ("saw", "seen") and verb.head == "patients"
    if not seen and not (attended and verb.head in words_for("patients")):
        return None
    ahead = {token.lower for token in verb.tokens[: verb.at]}
    care = not ahead.isdisjoint(words_for("hospitals") | words_for("carers") | words_for("ambulances"))
    return ("injured", verb.at, "verb-before") if care else None


def _taken_somewhere(verb: NumberVerb) -> Told | None:
    """ "sent 30 to hospital", "taking seven prisoner", "moved 1,000 residents to higher ground"."""
    carried = verb.lower in words_for("carried") and verb.lower not in words_for("caring")
    if (carried or verb.lower in words_for("sending")) and _to_hospital(verb.tokens, verb.last):
        return "injured", verb.at, "sent"
    if verb.lower in words_for("sending") and to_their_deaths(verb):
        return "killed", verb.at, "sent"
    advised = verb.lower.endswith("ing") and verb.before in _ADVISING
    if verb.lower in words_for("relocating") and verb.head in words_for("dwellers") and not advised:
        return "displaced", verb.at, "moved"
    if (
        verb.lower in words_for("take")
        and not _is_jail(verb)
        and (
            verb.head in words_for("captive")
            or not words_for("captive").isdisjoint(verb.behind(1))
            or (verb.behind(1) == ["as"] and not words_for("captive").isdisjoint(verb.behind(2)))
            or (verb.head is not None and verb.behind(1) == ["alive"] and not _out_of_wreck(verb))
            or to_the_wilds(verb)
        )
    ):
        return "captured", verb.at, "taken"
    out = verb.behind(2) == ["out", "of"] and verb.head in words_for("dwellers")
    if verb.lower in words_for("movers") and (out or _to_safety(verb.tokens, verb.last)):
        return "displaced", verb.at, "moved"
    return None


def _is_jail(verb: NumberVerb) -> bool:
    """ "The camp in Toro [holds 900 prisoners]": a house with its inmates, and nobody who took them."""
    holds = verb.lower.startswith("h")
    ahead = verb.tokens[max(0, verb.at - _TO_JAIL) : verb.at] if holds else ()
    return any(token.lower in words_for("jail-houses") for token in ahead) and not are_armed(ahead)


def _out_of_wreck(verb: NumberVerb) -> bool:
    """ "have taken 14 people [alive from the rubble]", "[alive off the raft in the sea]", where an enemy is taken alive."""
    if category(verb.head or "") in ("attackers", "fighters") or are_armed(verb.tokens[: verb.at]):
        return False  # "took 12 rebels alive out of the lake house"
    behind = verb.behind(_TO_WARD)
    places = words_for("wreckage") | words_for("waters") | words_for("hulls")
    return behind[1:2] in (["from"], ["out"], ["off"]) and not places.isdisjoint(behind)


def _cost_lives(verb: NumberVerb) -> Told | None:
    costs = verb.lower in words_for("life-takers") and _costs_lives(verb.tokens, verb.last)
    return ("killed", verb.at, "lives") if costs else None


def _lost(verb: NumberVerb) -> Told | None:
    """ "lost 12 men", "Norland has lost 32"."""
    if verb.head is None:
        return ("killed", verb.at, "lost") if _loses_bare(verb.tokens, verb.at, verb.last) else None
    if verb.lower == "lose" and verb.before == "you":
        return None  # "How do you lose a woman who cannot walk?"
    elsewhere = verb.head in words_for("lost-otherwise") or (
        verb.behind(1) == ["to"] and not words_for("lost-to").isdisjoint(verb.behind(_TO_RIVALS))
    )
    return ("killed", verb.at, "lost") if verb.lower in words_for("lose") and not elsewhere else None


def _led_away(verb: NumberVerb) -> Told | None:
    """ "the flood swept away nine", "cut off 1,000 villagers", "marched away 30 girls"."""
    bare = verb.head is None and verb.lower == "away" and verb.before in ("took", "taken", "taking")
    if bare and are_armed(verb.tokens[: verb.at]) and _ends_number(verb.tokens, verb.last):
        return "captured", verb.at - 1, "taken"  # "gunmen killed nine and took away 31 from a mosque"
    more = verb.tokens[verb.last - 1].lower in ("more", "others")
    if verb.lower in ("away", "off") and verb.head is None and more and kill_or_raid(verb):
        off = verb.before in words_for("away-takers") and _ends_number(verb.tokens, verb.last)
        # "killed nine and marched off eleven more"
        return ("captured", verb.at - 1, "taken") if off else None
    if verb.head is None or verb.lower not in ("away", "off"):
        return None
    if (
        verb.head == "them"
        and verb.before in ("carried", "swept", "dragged", "washed")
        and _tells_of_water(verb)
    ):
        return (
            "missing",
            verb.at - 1,
            "verb-before",
        )  # "a wave rolled over the rocks and carried off seven of them"
    if verb.lower == "off" and verb.before == "cut":
        return "trapped", verb.at - 1, "verb-before"
    if verb.lower == "away" and verb.before in words_for("sweepers"):
        return "missing", verb.at - 1, "verb-before"
    if verb.before == "carried" and by_disaster(verb.tokens, verb.at):
        return "killed", verb.at - 1, "verb-before"
    subject = [token.lower for token in verb.tokens[max(0, verb.at - _CARRIER) : verb.at]]
    if category(verb.head) and not words_for("waters-moving").isdisjoint(subject):
        return "missing", verb.at - 1, "verb-before"  # "the current carried off eleven people"
    if not words_for("ambulances").isdisjoint(subject):
        return "injured", verb.at - 1, "sent"  # "ambulances took away 30 people"
    led = verb.before in words_for("away-takers") and category(verb.head)
    if verb.before == "carrying" and _is_carried_off(verb):
        led = category(verb.head)
    return ("captured", verb.at - 1, "taken") if led else None


def _is_carried_off(verb: NumberVerb) -> bool:
    """ "Gunmen overran Vell, carrying off dozens of residents", not "Helicopters came under fire from rebels, carrying off 40
    villagers", "Fighters left, carrying off eight comrades"."""
    opening = verb.tokens[: verb.at]
    if opening[0].lower in words("prepositions"):
        opening = list(itertools.dropwhile(lambda token: token.text != ",", opening))
    opening = list(itertools.takewhile(lambda token: token.lower not in words("prepositions"), opening))
    saved = verb.behind(2) == ["to", "safety"] or verb.head in _OWN_MEN
    seized = verb.head is not None and category(verb.head) in SEIZED
    return seized and not saved and are_armed(opening)


def _tells_of_water(verb: NumberVerb) -> bool:
    return any(token.lower in words_for("waters-moving") for token in verb.tokens[: verb.at])


def _taken_down(verb: NumberVerb) -> Told | None:
    """ "Our men have taken down eleven soldiers", where others take down flags."""
    taken = verb.lower == "down" and verb.before in ("took", "taken", "taking", "take")
    fought = verb.head is not None and category(verb.head) in ("military", "fighters", "police")
    return ("killed", verb.at - 1, "verb-before") if taken and fought else None


def _found_lying(verb: NumberVerb) -> Told | None:
    """ "found upwards of 80 more lying in the trenches"."""
    several = verb.tokens[verb.at + 1].lower not in (*ARTICLES, "one")  # "found a man lying on the ground"
    lying = several and verb.lower in words_for("bodies-seen") and verb.behind(1) == ["lying"]
    lying = lying and verb.behind(3)[2:] not in (["wait"], ["oath"])
    people = verb.head is None or category(verb.head)
    return ("killed", verb.at, "verb-before") if lying and people else None


def _buried_by_slide(verb: NumberVerb) -> Told | None:
    """ "Avalanche buries eight, three dead": a bare number at the end of its clause."""
    slid = not words_for("slides").isdisjoint(
        token.lower for token in verb.tokens[max(0, verb.at - 2) : verb.at]
    )
    buries = verb.head is None and verb.lower in ("buried", "buries", "burying") and slid
    ends = verb.last >= len(verb.tokens) or verb.tokens[verb.last].text in ",.;"
    return ("trapped", verb.at, "verb-before") if buries and ends else None


_RULES = (
    _found_lying,
    _buried_by_slide,
    laid_out,
    _taken_down,
    proved_fatal,
    wiped_out,
    _seen_in_care,
    burned,
    to_death,
    _taken_somewhere,
    _cost_lives,
    driven_out,
    sent_fleeing,
    left_outdoors,
    buried,
    lodged,
    _lost,
    taken_along,
    _led_away,
    made_off_with,
    carried_off,
    seized,
)
"""In the order in which they are asked."""


def _to_hospital(tokens: Sequence[Token], last: int) -> bool:
    """ "sent 12 people to the hospital", "put nine in hospital", "flew one to Vardal Medical Center"; no clause between."""
    last = behind_aside(tokens, last)  # "sent 60 people, including 15 children, to hospital"
    ahead = tokens[last : last + _TO_WARD]
    if not ahead or ahead[0].lower not in ("to", "in"):
        return False
    for token in ahead[1:]:
        if token.lower in words_for("hospitals") or token.lower in words_for("medical"):
            return True
        if token.lower in ("rooms", "room") and tokens[token.index - 1].lower == "emergency":
            return True
        if not (token.is_word or token.kind == "clitic") or token.lower in words_for("clause-ends"):
            return False
    return False


def _to_safety(tokens: Sequence[Token], last: int) -> bool:
    """ "moved 1,000 residents to higher ground"."""
    behind = [token.lower for token in tokens[last : last + _TO_WARD]]
    return behind[:1] == ["to"] and not words_for("safe-places").isdisjoint(behind)


def _ends_number(tokens: Sequence[Token], last: int) -> bool:
    """Nothing that a bare number could count follows it."""
    if last >= len(tokens) or tokens[last].kind == "punct":
        return True
    return tokens[last].lower in words("prepositions") or tokens[last].lower in words("conjunctions")


def _costs_lives(tokens: Sequence[Token], last: int) -> bool:
    """ "cost two firemen their lives"."""
    behind = [token.lower for token in tokens[last : last + 2]]
    return len(behind) > 1 and behind[0] in words_for("their") and behind[1] in ("lives", "life")


def _loses_bare(tokens: Sequence[Token], index: int, last: int) -> bool:
    """ "it lost nine", "Norland has lost 32": a bare number at the end of its clause, behind a pronoun or an auxiliary."""
    if tokens[index].lower == "loses" and index:
        return tokens[index - 1].text == "," and (last >= len(tokens) or tokens[last].kind == "punct")
    if tokens[index].lower not in ("lost", "losing") or not index:
        return False
    before = tokens[index - 1 - (index > 1 and tokens[index - 1].lower == "alone")].lower
    ends = last >= len(tokens) or tokens[last].text in ",.;"
    if ends and tokens[last - 1].lower == "more" and tokens[index - 1].capital:
        return True  # "Norland lost 19 more"
    return ends and (before in ("it", "i", "they", "we", "had", "has", "have") or before == "losing")
