"""Quantities with their victims and what befell them, sentence by sentence.

The order of the rules is the grammar: what the noun says, what stands before, what follows, then what a
part inherits from its whole.  Every figure carries the name of the rule that made it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.dropped import Dropped
from claims.reading.outcome_after import Told, fate_of_shot, outcome_after
from claims.reading.outcome_before import outcome_before, outcome_of_list
from claims.reading.quantities import Quantity, find_quantities, hedged
from claims.reading.telling import may_tell
from claims.reading.triggers import SHOT, is_person, triggers, words_for
from claims.reading.victims import VictimPhrase, category_of, counts_one, possessed_fate, read_victims

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.text import Sentence, Token

_COORDINATORS = frozenset(("and", "or", ",", "plus"))
_GAP = 6
"""Tokens between two coordinated figures."""
_BESIDE = 4
"""Tokens between a figure and a trigger that is nearest to it."""
_GOVERNING = ("verb-before", "noun-before", "lost", "list")
"""Rules whose trigger governs every figure of a coordination."""
_FEW = 10
"""People below which "fled" tells of an escape, not of displacement."""
_ITEM_GAP = 14
"""Tokens between two items of a list of places."""
_BOTH = {
    frozenset(("killed", "injured")): "killed or injured",
    frozenset(("killed", "missing")): "killed or missing",
}


@dataclass(slots=True, eq=False)
class Figure:
    """A counted group with its outcome.  `whole` is the figure it is a part of."""

    quantity: Quantity
    phrase: VictimPhrase
    outcome: str
    trigger: int
    rule: str
    part: bool = False
    whole: Figure | None = None


@dataclass(slots=True)
class Earlier:
    """What a page has told before a sentence: the figure of the sentence just before, the last dead, the last whole, the tolls."""

    last: Figure | None = None
    dead: Figure | None = None
    whole: Figure | None = None
    tolls: dict[int, Figure] = field(default_factory=dict)

    def take(self, figures: Sequence[Figure]) -> None:
        """Take in the figures of the next sentence; without any, nothing was told just before."""
        self.last = figures[-1] if figures else None
        for figure in figures:
            value = figure.quantity.value or 0
            if not figure.part and value > 1:
                self.whole = figure
                if figure.outcome == "killed":
                    self.dead = figure
            if value > 1:
                self.tolls.setdefault(value, figure)

    @property
    def victims(self) -> Figure | None:
        """The figure that "the victims" are: the dead, where the page has none the last it counted."""
        return self.dead or self.whole


def find_figures(
    sentence: Sentence, earlier: Earlier | None = None, dropped: list[Dropped] | None = None
) -> list[Figure]:
    """The casualty figures of one sentence in text order.

    `earlier` is what the page told before, of which "four of the victims" are a part; reasons of refusal go to
    `dropped` if given.
    """
    if dropped is None and not may_tell(sentence.lowers):
        return []
    tokens = sentence.tokens
    quantities = find_quantities(tokens)
    starts = {quantity.first for quantity in quantities}
    figures: list[Figure] = []
    for quantity in quantities:
        figure, reason = _figure(tokens, quantity, starts, figures, earlier)
        if figure is None and earlier is not None and not figures:
            figure = _of_the_last(tokens, quantity, earlier)
        if figure:
            figures.append(figure)
        elif dropped is not None and not quantity.article:
            dropped.append(Dropped(tokens[quantity.first].start, tokens[quantity.last - 1].end, reason))
    return figures


def _figure(
    tokens: Sequence[Token],
    quantity: Quantity,
    starts: set[int],
    before: list[Figure],
    earlier: Earlier | None,
) -> tuple[Figure | None, str]:
    phrase = read_victims(tokens, quantity)
    if phrase is None:
        return None, "counts no people"
    if quantity.article and not counts_one(tokens, phrase):
        return None, "an article without a victim noun"
    if quantity.value == 0 or _negated(tokens, quantity):
        return None, "denied"
    if _is_whole_of_some(tokens, quantity):
        return None, "all of whom only some are told of"
    told = _told(tokens, quantity, phrase, starts, before)
    whole: Figure | None = None
    part = phrase.part
    if told is None:
        inherited = _inherit(tokens, quantity, phrase, before)
        if inherited is None:
            return None, "nothing befalls them"
        whole, rule, part = inherited
        told = whole.outcome, before[-1].trigger, rule
    elif before and quantity.first and tokens[quantity.first - 1].lower in words_for("subset"):
        part, whole = True, before[-1]
        if told[2] == "after" and told[1] - phrase.last > _BESIDE:
            told = whole.outcome, whole.trigger, "part"
    outcome, trigger, rule = told
    if rule == "among" and tokens[trigger].lower == "victims" and earlier and earlier.victims:
        outcome = earlier.victims.outcome
    if outcome == "killed" and phrase.head is not None and tokens[phrase.head].lower in words_for("alive"):
        return None, "survivors"
    if outcome == SHOT:
        outcome = fate_of_shot(tokens, max(trigger + 1, phrase.last), starts) or SHOT
    part = (
        part
        or (phrase.counted and trigger == phrase.last)
        or rule == "among"
        or _is_among(tokens, phrase, trigger)
    )
    apposed = bool(before) and _is_apposed(tokens, before[-1], quantity, trigger)
    if apposed and before[-1].quantity.value == 1:
        return None, "the same person again"
    part = part or apposed
    if outcome in ("missing", "trapped") and _is_saved(tokens, phrase):
        return None, "found again"
    if part and phrase.last < len(tokens) and tokens[phrase.last].lower in words_for("severity"):
        return None, "how badly some of them are hurt"
    if quantity.few and phrase.head is None and rule != "after":
        return None, "a vague word without a noun"
    unsure = (
        outcome not in ("killed", "injured", SHOT, "missing", "captured") or tokens[trigger].lower == "lost"
    )
    if phrase.doubtful and unsure:
        return None, "an unknown noun"
    if outcome == "displaced" and _got_away(tokens, quantity, phrase, trigger):
        return None, "a few who got away"
    if _is_intended(tokens, trigger, quantity) or _is_unreal(tokens, quantity):
        return None, "planned or feared, not said to have happened"
    quantity = _with_reach(tokens, quantity, rule)
    figure = Figure(quantity, phrase, _compound(tokens, trigger, outcome), trigger, rule, part, whole)
    return _with_shared_hedge(tokens, figure, before), ""


def _is_apposed(tokens: Sequence[Token], whole: Figure, quantity: Quantity, trigger: int) -> bool:
    """ "Four trekkers, three of them Danes and a Swede, were killed": a group told between the commas behind another."""
    at = whole.phrase.last
    if at >= len(tokens) or tokens[at].text != "," or quantity.first != at + 1 or trigger <= quantity.last:
        return False
    closing = next((token.index for token in tokens[quantity.last : trigger] if token.text == ","), None)
    if closing is None:
        return False
    resumed = tokens[closing + 1].lower
    return (
        resumed in words("be_forms")
        or resumed in words("auxiliaries")
        or resumed in triggers("passive")
        or resumed in ("also", "later")
    )


def _got_away(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, trigger: int) -> bool:
    """ "Three men fled in a van": attackers, or so few that nobody is displaced."""
    if category_of(tokens, phrase) in ("attackers", "fighters"):
        return True
    few = quantity.value is not None and quantity.value < _FEW
    return tokens[trigger].lower in ("fled", "flee") and (few or quantity.few)


def _with_reach(tokens: Sequence[Token], quantity: Quantity, rule: str) -> Quantity:
    """ "the toll passed 150" is more than 150, "the toll neared 150" nearly."""
    if rule != "toll" or quantity.modifier != "exact" or not quantity.first:
        return quantity
    before = tokens[quantity.first - 1].lower
    if before in words_for("toll-beyond"):
        return hedged(quantity, "more_than")
    return hedged(quantity, "nearly") if before in words_for("toll-near") else quantity


def _with_shared_hedge(tokens: Sequence[Token], figure: Figure, before: list[Figure]) -> Figure:
    """ "At least one guard and two drivers were killed": "at least" holds for both."""
    if not before or figure.rule != "after" or figure.quantity.modifier != "exact":
        return figure
    earlier = before[-1]
    shares = earlier.quantity.modifier == "at_least" and earlier.trigger == figure.trigger
    if not shares or not _joins(tokens, earlier, figure.quantity):
        return figure
    figure.quantity = replace(figure.quantity, modifier="at_least", high=None)
    return figure


def _of_the_last(tokens: Sequence[Token], quantity: Quantity, earlier: Earlier) -> Figure | None:
    """ "Four of the victims were teenagers", "They included four boys", "the 14 victims": of a figure told before."""
    phrase = read_victims(tokens, quantity)
    if phrase is None or phrase.head is None:
        return None
    if phrase.part:
        return _share_of_the_last(tokens, quantity, phrase, earlier)
    whole = _included_in(tokens, quantity, phrase, earlier)
    if whole is not None and (not quantity.article or counts_one(tokens, phrase)):
        return Figure(quantity, phrase, whole.outcome, phrase.head, "part-of-last", True, whole)
    head = tokens[phrase.head].lower
    again = earlier.tolls.get(quantity.value or 0) if quantity.modifier == "exact" else None
    definite = quantity.first > 0 and tokens[quantity.first - 1].lower in ("the", "all")
    survive = phrase.last < len(tokens) and tokens[phrase.last].lower == "who"
    if (
        again is None
        or not definite
        or survive
        or head not in ("victims", "dead")
        or again.outcome != "killed"
    ):
        return None
    return Figure(quantity, phrase, again.outcome, phrase.head, "told-again")


def _share_of_the_last(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Four of the victims were teenagers", "two of them are soldiers"."""
    before = tokens[quantity.first - 1].lower if quantity.first else ""
    if phrase.head is None or phrase.last >= len(tokens) or before in words_for("governing"):
        return None
    head = tokens[phrase.head].lower
    them = head in ("them", "those") and tokens[phrase.last].lower in words("be_forms")
    whole = earlier.last if them else (earlier.last or earlier.victims) if head == "victims" else None
    described = [token.lower for token in tokens[phrase.last : phrase.last + 2]]
    if whole is None and not (head == "victims" and described[-1] in words_for("demographic")):
        return None
    outcome = whole.outcome if whole else "killed"
    return Figure(quantity, phrase, outcome, phrase.head, "part-of-last", True, whole)


def _included_in(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """The figure told before in which a group is counted: "They included 32 women", "Two boys were among the victims"."""
    opening = [token.lower for token in tokens[: quantity.first]]
    if (
        len(opening) > 1
        and opening[-1] in words_for("including")
        and opening[-2] in words_for("victims-pronoun")
    ):
        return earlier.last if len(opening) <= _GAP else None
    rest = [token.lower for token in tokens[phrase.last : phrase.last + _GAP]]
    if (
        rest[:1]
        and rest[0] in words("be_forms")
        and " ".join(rest[1:4]) in ("among the victims", "also among the")
    ):
        return earlier.victims or earlier.last
    return None


def _is_among(tokens: Sequence[Token], phrase: VictimPhrase, trigger: int) -> bool:
    """ "Two guards were among those killed", but not "three guards, among them a boy, were killed"."""
    return any(
        token.lower == "among" and tokens[token.index + 1].lower != "them"
        for token in tokens[phrase.last : trigger]
    )


def _is_saved(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "One of the missing men was found alive"."""
    return any(token.lower in words_for("saved") for token in tokens[phrase.last : phrase.last + _BESIDE])


def _told(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, starts: set[int], before: list[Figure]
) -> Told | None:
    among = _among(tokens, quantity, before)
    if among:
        return among
    if phrase.outcome:
        later = outcome_after(tokens, phrase.last, starts, bare=True) if phrase.part else None
        if later and later[0] == "killed":
            return later
        return phrase.outcome, phrase.head if phrase.head is not None else quantity.first, "noun"
    head = None if phrase.head is None else tokens[phrase.head].lower
    left = outcome_before(tokens, quantity.first, head, phrase.last)
    if left and left[2] != "toll-list":
        return left
    if (
        head is None
        and before
        and quantity.first
        and triggers("active").get(tokens[quantity.first - 1].lower) == "captured"
    ):
        return "captured", quantity.first - 1, "verb-before"
    if head in ("lives", "life"):
        lost = outcome_after(tokens, phrase.last, starts)
        return lost if lost and tokens[lost[1]].lower == "lost" else None
    if phrase.last + 1 < len(tokens) and tokens[phrase.last].kind == "clitic":
        possessed = possessed_fate(tokens[phrase.last + 1])
        if possessed:
            return possessed, phrase.last + 1, "possessed"
    bare = phrase.head is None
    right = outcome_after(tokens, phrase.last, starts, bare=bare or phrase.part)
    if right is not None and right[1] == phrase.last:
        if phrase.counted:
            right = outcome_after(tokens, phrase.last + 1, starts) or right
    elif _counts_a_whole(tokens, quantity, before):
        return None
    if right is not None and right[1] - phrase.last <= _BESIDE:
        return right
    own_verb = _has_own_verb(tokens, phrase.last)
    governed = before and before[-1].rule in _GOVERNING and _joins(tokens, before[-1], quantity)
    if governed and not (right is None and own_verb and before[-1].rule != "noun-before"):
        return before[-1].outcome, before[-1].trigger, before[-1].rule
    if right is not None:
        return right
    listed = outcome_of_list(tokens, quantity.first) if head is not None and not own_verb else None
    return listed or _attacked(tokens, phrase)


def _attacked(tokens: Sequence[Token], phrase: VictimPhrase) -> Told | None:
    """ "four gunshot victims": the noun before tells what befell them, whatever else they do."""
    if phrase.head is None or tokens[phrase.head - 1].lower not in words_for("attacked"):
        return None
    return SHOT, phrase.head, "noun"


def _counts_a_whole(tokens: Sequence[Token], quantity: Quantity, before: list[Figure]) -> bool:
    """ "One of the five people hurt has died": what follows the five tells of the one."""
    return bool(before) and before[-1].phrase.counted and quantity.last <= before[-1].phrase.last


def _has_own_verb(tokens: Sequence[Token], index: int) -> bool:
    """Is the phrase the subject of a verb: "and two women escaped"?"""
    lower = tokens[index].lower if index < len(tokens) else ""
    return (
        lower in words("auxiliaries")
        or lower in words("verbs")
        or lower in words("verbs_or_nouns")
        or lower.endswith("ed")
    )


def _among(tokens: Sequence[Token], quantity: Quantity, before: list[Figure]) -> Told | None:
    """ "Among the dead were three children and a nurse": the account tells the outcome."""
    if before and before[-1].rule == "among" and _joins(tokens, before[-1], quantity):
        return before[-1].outcome, before[-1].trigger, "among"
    if quantity.first < 2:
        return None
    verb = tokens[quantity.first - 1].lower
    opening = [token.lower for token in tokens[max(0, quantity.first - _GAP) : quantity.first - 1]]
    if verb not in words_for("including") and not (verb in words("be_forms") and "among" in opening):
        return None
    for index in range(quantity.first - 2, max(-1, quantity.first - 1 - _GAP), -1):
        lower = tokens[index].lower
        if lower in words_for("accounts"):
            outcome = triggers("passive").get(lower) or triggers("head").get(lower) or "killed"
            return outcome, index, "among"
    return None


def _joins(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "killed two soldiers and three civilians": the second follows the first within a few words, no verb between."""
    index = quantity.first - 1
    while index > earlier.phrase.last and tokens[index].lower in words_for("joined"):
        index -= 1
    if index < 0 or tokens[index].lower not in _COORDINATORS:
        return False
    between = tokens[earlier.phrase.last : quantity.first]
    if len(between) > _GAP:
        return False
    return not any(
        token.lower in words("auxiliaries")
        or token.lower in words("verbs")
        or token.lower in triggers("passive")
        for token in between
    )


def _inherit(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> tuple[Figure, str, bool] | None:
    """What a part has from its whole: (whole, rule, is a part)."""
    if not before or not quantity.first:
        return None
    earlier = before[-1]
    previous = tokens[quantity.first - 1].lower
    if phrase.part or _follows_subset(tokens, quantity):
        return earlier, "part", True
    following = tokens[phrase.last].lower if phrase.last < len(tokens) else ""
    if phrase.head is None and following in words_for("listed"):
        if previous in (":", "—", "–"):
            return earlier, "breakdown", True
        if previous in _COORDINATORS and earlier.rule in ("breakdown", "breakdown-list"):
            return earlier.whole or earlier, "breakdown-list", True
    if _is_item(tokens, quantity, phrase, earlier):
        return earlier, "place-list", False
    if previous == ";" and earlier.part and phrase.head is None and following in words("be_forms"):
        return earlier.whole or earlier, "part-list", True
    speaks = following in words_for("saying")
    if (
        previous in _COORDINATORS
        and earlier.part
        and not speaks
        and quantity.first - earlier.phrase.last <= _GAP
    ):
        return earlier.whole or earlier, "part-list", True
    if quantity.article:
        return None
    if previous == ":" and is_person(tokens[phrase.last - 1].lower):
        return earlier, "breakdown", True
    return None


def _is_item(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "21 deaths in the tunnel, seven at the gate and 13 on a bus": the next item of a list of places."""
    at = phrase.last
    if phrase.head is not None or at >= len(tokens) or tokens[at].lower not in words_for("listed"):
        return False
    if (
        tokens[quantity.first - 1].lower not in _COORDINATORS
        or quantity.first - earlier.phrase.last > _ITEM_GAP
    ):
        return False
    between = [token.lower for token in tokens[earlier.phrase.last : quantity.first]]
    after = earlier.trigger + 1 if earlier.trigger >= earlier.phrase.last else earlier.phrase.last
    placed = after < len(tokens) and tokens[after].lower in words_for("listed")
    return placed and not any(word in words("auxiliaries") or word in words("verbs") for word in between[1:])


def _follows_subset(tokens: Sequence[Token], quantity: Quantity) -> bool:
    previous = tokens[quantity.first - 1].lower if quantity.first else ""
    second = tokens[quantity.first - 2].lower if quantity.first > 1 else ""
    if previous in words_for("subset") or (previous == "them" and second == "among"):
        return True
    return previous in ("were", "are", "was") and second in (
        "them",
        "dead",
        "victims",
        "whom",
        "killed",
        "injured",
        "wounded",
    )


def _is_whole_of_some(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Some of the roughly 40 people who had gathered were hurt"."""
    before = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    return before[1:] == ["of", "the"] and before[0] in words_for("unnumbered")


def _negated(tokens: Sequence[Token], quantity: Quantity) -> bool:
    return bool(quantity.first) and tokens[quantity.first - 1].lower in ("no", "without", "not")


def _is_intended(tokens: Sequence[Token], trigger: int, quantity: Quantity) -> bool:
    """ "to kill 12", "would kill 12": the base form after a modal."""
    if trigger > quantity.first or tokens[trigger].lower not in ("kill", "injure", "wound", "displace"):
        return False
    before = {token.lower for token in tokens[max(0, trigger - 3) : trigger]}
    return bool(before & {"to", "could", "would", "may", "might", "can", "will", "not", "should", "must"})


def _is_unreal(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "There should have been five or six dead": what did not come about."""
    before = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    return (
        before[-1:] == ["been"]
        and before[-2:-1] in (["have"], ["'ve"])
        and before[:1] in (["should"], ["could"], ["would"])
    )


def _compound(tokens: Sequence[Token], trigger: int, outcome: str) -> str:
    """ "killed or injured" stays one outcome."""
    if trigger + 2 < len(tokens) and tokens[trigger + 1].lower == "or":
        other = triggers("passive").get(tokens[trigger + 2].lower) or triggers("active").get(
            tokens[trigger + 2].lower
        )
        return _BOTH.get(frozenset((outcome, other or "")), outcome)
    if trigger > 1 and tokens[trigger - 1].lower == "or":
        other = triggers("passive").get(tokens[trigger - 2].lower) or triggers("active").get(
            tokens[trigger - 2].lower
        )
        return _BOTH.get(frozenset((outcome, other or "")), outcome)
    return outcome
