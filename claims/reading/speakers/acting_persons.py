"""Who does something in a sentence: somebody without a name, or the one person whom it names."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import phrases, word_set, words
from claims.reading.actors.spoken_before import Known
from claims.reading.grammar.syntax import tag
from claims.reading.names.roles import gender_of, side_in
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at, tokens_within
from claims.reading.words.triggers import category, is_person, is_singular, plurals, triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.names.roles import Gender
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_SINGLE_OFFICES = frozenset(line for line in phrases("unique_offices") if " " not in line)
_OWNERS = word_set("his her their")
_KIN = word_set("daughters sons brothers sisters children parents cousins grandchildren nephews nieces")
_KIN_ALONE = word_set(
    "mother wife sister daughter grandmother aunt father husband brother son grandfather uncle"
)
_CLOSE = word_set(
    "cousin niece nephew grandson granddaughter girlfriend boyfriend fiance fiancee partner friend colleague neighbour neighbor"
)
_TO_KIN = 3
"""Tokens of "younger twin sister"."""
_LOSING = word_set("lost buried mourned late")
_WITH_ADVERB = 2
"""Words of "flatly denied"."""
_TO_SUMMARY = 6
"""Tokens of "charge Vell Deputy Commissioner" before a name."""
_LONGEST_NAME = 4
"""Words of a name behind "A nurse from Brask,"."""
_PANELS = word_set("jury jurors judges inquiry panel committee tribunal magistrates")
_HOLDING = word_set(
    "tells told holds held reads read speaks spoke shows showed describes described recalls recalled rang rings called calls wrote writes"
)
"""What "One" of several does who then speaks, unlike "One ran"."""
_OF_WHOM = word_set("of for about against him her them")
"""Behind them stand kin who do not speak: "the death of his wife", "asked him about his wife"."""
_UNNAMED = word_set("who whose whom that which him her them anonymity anonymously unnamed named identified")
"""Behind "the official" they tell that nobody is meant whom the page has named."""
_CALLED = word_set("called known named name")
_TO_GIVING = 3
"""Tokens of "who gave his" before "name"."""
_SINGULARS = {
    "men": "man",
    "boys": "boy",
    "women": "woman",
    "girls": "girl",
    "sons": "son",
    "daughters": "daughter",
}
_TO_ARTICLE = 5
"""Tokens of "a young rebel field commander" before "called"."""
_ASKING = word_set("asked pressed questioned")
_QUESTIONS = word_set("whether if what why how who where when about on . ?")
_ASIDES = 2
"""Commas behind a name at which his aside may end."""
_DEAD = word_set("dead killed died murdered drowned perished slain executed beheaded")
_ENDING_IN_DEATH = word_set("lay bled fell burned burnt froze choked starved")
_TO_VICTIMS = 2
"""Tokens of "the dead" behind "among"."""
_TO_DEAD = 5
"""Tokens of "of the nine people killed" behind "one"."""
_DYING_WAYS = _ENDING_IN_DEATH | word_set(
    "shot found pronounced declared confirmed believed presumed feared stabbed beaten crushed hacked hit struck wounded injured"
)
"""Verbs behind which a clause may go on to tell that somebody died."""


def somebody(text: str, tokens: Sequence[Token], first: int, end: int) -> Known | None:
    """ "A resident of Brask gave another toll": a person without a name who does something, for whom a pronoun may stand
    afterwards, or with one behind a comma, "A nurse from Brask, Ilse Orr, treated them"; "a guard was hurt" tells of no speaker."""
    of = next((at for at in range(first + 1, end) if tokens[at].lower in words("prepositions")), end)
    head = tokens[of - 1].lower
    if not is_singular(head):
        return None
    if end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].capital:
        name = list(itertools.takewhile(lambda token: token.is_word and token.capital, tokens[end + 1 :]))
        last = name[-1].index if name else end
        closes = last + 1 < len(tokens) and tokens[last + 1].text == "," and 0 < len(name) <= _LONGEST_NAME
        return Known(text[name[0].start : name[-1].end], "person", head, None) if closes else None
    if category(head) in ("fighters", "attackers", "military", "children"):
        return None
    return Known(text[tokens[first].start : tokens[end - 1].end], "person", None, side_in(tokens, first, end))


def unnamed_holder(sentence: Sentence, first: int, end: int) -> Known | None:
    """ "The Norland prime minister wept": an office that one person holds, whose name the page does not tell."""
    tokens = sentence.tokens
    last = tokens[end - 1].lower
    office = (last,) if last in _SINGLE_OFFICES else (tokens[end - 2].lower, last)
    modified = any(token.lower in words("determiners") for token in tokens[first + 1 : end])
    if " ".join(office) not in phrases("unique_offices") or modified:
        return None
    printed = " ".join(token.text for token in tokens[first + 1 : end])
    return Known(printed, "person", last, side_in(tokens, first, end))


def are_kin(sentence: Sentence, first: int) -> bool:
    """ "Her daughters Ilse and Ada, 15, went to school": several, of whom no "she" is one."""
    row = [token.lower for token in sentence.tokens[first : first + 2]]
    return row[0] in _OWNERS and row[-1] in _KIN


def is_kin(sentence: Sentence, first: int) -> bool:
    """ "Her daughter Ilse", "His elder brother, Odo Fenn": one person whom another tells of, asked for the first token of the words."""
    tokens = sentence.tokens
    return tokens[first].lower in _OWNERS and _is_close(tokens, first + 1) > 0


def is_told_dead(sentence: Sentence, end: int) -> bool:
    """ "Ari Moss was shot dead, he said", "Ari Moss, who drove the bus, was among the dead, he said": what the clause behind a name that ends at
    `end` tells of its bearer, whoever "he" is; not "Ari Moss saw nine people killed, he said"."""
    behind = [token for token in sentence.tokens if token.start >= end]
    if behind[:1] and behind[0].text == ",":
        closing = next((at for at in range(1, len(behind)) if behind[at].text == ","), 0)
        if _dies(behind[1 : closing or None]):
            return True
        behind = behind[closing + 1 :] if closing else []
    if behind[:1] and behind[0].lower == "and":  # "Ari Moss and two others were killed"
        behind = [*itertools.dropwhile(lambda token: token.lower not in words("be_forms"), behind)]
    return _dies([*itertools.takewhile(lambda token: token.kind != "punct", behind)])


def _dies(clause: Sequence[Token]) -> bool:
    """ "[34, died", "was found dead in her flat", "fell to his death", "was one of nine people killed"; not "found his brother dead"."""
    at = next((at for at, token in enumerate(clause) if not _helps(token) and token.is_word), None)
    if at is None:
        return False
    if at == 0 and clause[0].lower in ("who", "himself", "herself"):
        return _dies(clause[1:])
    if clause[at].lower in _DEAD:
        return True
    passive = any(token.lower in words("be_forms") for token in clause[:at])
    rest = [token.lower for token in clause[at + 1 :]]
    if clause[at].lower in ("among", "one"):
        near = rest[: _TO_DEAD if clause[at].lower == "one" else _TO_VICTIMS]
        return passive and "who" not in near and any(word in _DEAD or word == "victims" for word in near)
    if not (passive or clause[at].lower in _ENDING_IN_DEATH) or clause[at].lower not in _DYING_WAYS:
        return False
    dies = rest[:1] != [] and rest[0] in _DEAD
    dies = dies or any(one == "and" and two in _DEAD for one, two in itertools.pairwise(rest))
    return dies or ("death" in rest[:_TO_DEAD] and "to" in rest)


def _helps(token: Token) -> bool:
    """An auxiliary or an adverb before the verb."""
    lower = token.lower
    return (
        lower in words("be_forms")
        or lower in words("auxiliaries")
        or lower in words("adverbs")
        or lower.endswith("ly")
    )


def tells_kin(sentence: Sentence, name: str) -> bool:
    """ "Ilse Orr, whose daughter Ada was on board", asked for the daughter."""
    if name.partition(" ")[0].lower() not in sentence.lowers:
        return False
    owners = (token.index for token in sentence.tokens if token.lower in _OWNERS or token.lower == "whose")
    behind = (_is_close(sentence.tokens, at + 1) for at in owners)
    return any(
        at and at < len(sentence.tokens) and name.startswith(sentence.tokens[at].text) for at in behind
    )


def _is_close(tokens: Sequence[Token], index: int) -> int:
    """Behind which index the "daughter" of "younger daughter Ilse" stands, a comma passed over; 0 without one."""
    for token in tokens[index : index + _TO_KIN]:
        if token.lower in _KIN_ALONE | _CLOSE or token.lower.endswith("-in-law"):
            return token.index + 1 + (lower_at(tokens, token.index + 1) == ",")
        if not token.is_word or token.capital:
            break
    return 0


def called_by_name(text: str, sentence: Sentence, verb: int | None = None) -> Known | None:
    """ "The army believes a commander called Tarn Velm is behind the raid", "A trader who gave his name only as Tarn Velm wept": somebody who is told by his name alone and does
    something, what is told at token `verb` where it is given; None where several are, or the name is that of a place."""
    if _CALLED.isdisjoint(sentence.lowers):
        return None
    tokens, tagged = sentence.tokens, tag(sentence)
    found: dict[str, Known] = {}
    for token in tokens[1:-1]:
        if token.lower not in _CALLED:
            continue
        first = token.index + 1 + (tokens[token.index + 1].lower in ("as", "only"))
        first += lower_at(tokens, first) == "as"
        giving = [each.lower for each in tokens[max(0, token.index - _TO_GIVING) : token.index]]
        gives = token.lower == "name" and giving[1:] in (["gave", "his"], ["gave", "her"])
        noun = token.index - (len(giving) if gives else 1)
        noun -= tokens[noun].lower == "who"
        if not is_singular(tokens[noun].lower) or (token.lower == "name" and not gives):
            continue
        before = tokens[max(0, noun + 1 - _TO_ARTICLE) : noun + 1]
        name = list(itertools.takewhile(lambda each: each.is_word and each.capital, tokens[first:]))
        if not name or len(name) > _LONGEST_NAME or all(each.lower not in ("a", "an") for each in before):
            continue
        last = name[-1].index + 1
        last += tagged.mark(last) == "," and verb is None
        printed = text[name[0].start : name[-1].end]
        acts = last < len(tokens) and tagged.verb[last] and (verb is None or token.index - 2 <= verb <= last)
        if acts and place(printed) is None and is_person(before[-1].lower):
            found[printed] = Known(printed, "person", before[-1].lower, None)
    return next(iter(found.values())) if len(found) == 1 else None


def group_acting(page: Page, sentence: Sentence) -> Known | None:
    """ "The jury of seven returned its verdict. They …": the panel with which the sentence before begins, its members told or not."""
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph is not sentence.paragraph or sentence.tokens[0].lower != "they":
        return None
    tokens = before.tokens
    panel = len(tokens) > _TO_ARTICLE and tokens[0].lower == "the" and tokens[1].lower in _PANELS
    behind = tokens[2].lower if panel else ""
    acts = panel and (behind == "of" or tag(before).verb[2])
    return Known(tokens[1].text, "organisation", None, None) if acts else None


def acts_in(sentence: Sentence, mention: Mention) -> bool:
    """Is the person of a mention the subject of a verb, behind no preposition: "when Orr, 29, took the stand"?"""
    tagged = tag(sentence)
    first, last = tokens_within(sentence.tokens, mention.start, mention.end)
    while first and tagged.tokens[first - 1].capital:
        first -= 1  # the title before a name
    if first and tagged.lower(first - 1) in words("prepositions"):
        return False
    if tagged.mark(last) == ",":  # "Orr, 29, who lost a son, took the stand"
        commas = (at for at in range(last + 1, len(tagged.tokens) - 1) if tagged.mark(at) == ",")
        return any(tagged.verb[comma + 1] for comma in itertools.islice(commas, _ASIDES))
    return last < len(tagged.tokens) and bool(tagged.verb[last])


def tells_of_one(sentence: Sentence, mention: Mention) -> bool:
    """ "Forty slept there, among them Ada Velm, whose brother was killed.": of whom a sentence tells last."""
    first, last = tokens_within(sentence.tokens, mention.start, mention.end)
    row = [token.lower for token in sentence.tokens[max(0, first - 2) : first]]
    behind = [lower_at(sentence.tokens, at) for at in (last, last + 1)]
    return row in (["among", "them"], ["one", "is"], ["one", "was"]) and behind in (
        [",", "whose"],
        [",", "who"],
    )


def asks_somebody(sentence: Sentence, gender: Gender) -> bool:
    """ "The judge asked her whether …": is a man or a woman asked who is told of before, and by the main verb, unlike "Odo Fenn, who
    asked her about it, was led away"?"""
    pronoun = "her" if gender == "woman" else "him"
    if pronoun not in sentence.lowers or _ASKING.isdisjoint(sentence.lowers):
        return False
    tagged = tag(sentence)
    main = next((token for token in sentence.tokens if tagged.verb[token.index]), None)
    if main is None or main.lower not in _ASKING or main.quotation >= 0:
        return False
    told = tagged.lower(main.index - 1) in ("who", "which", "that")
    asked = tagged.lower(main.index + 1) == pronoun and tagged.lower(main.index + 2) in _QUESTIONS
    return asked and not told


def told_for(page: Page, sentence: Sentence, mentions: Sequence[Mention]) -> Mention | None:
    """ "For Odo Fenn, who lost a son, the verdict came late": whom such a sentence is about, where it names nobody else."""
    persons = [mention for mention in mentions if mention.kind == "person"]
    if len(persons) != 1:
        return None
    first = persons[0]
    between = page.text[sentence.start : first.start].split()
    parted = page.text[first.end : first.end + 1] == ","
    return first if parted and len(between) == 1 else None


def one_of_them(page: Page, sentence: Sentence, verb: int) -> Known | None:
    """ "One of the freed men, a corporal of 24, rang home", "The captives sit in rows. One holds up a card": one of several who does
    something, whom no name tells; not "One died", of whom the page only tells."""
    tokens = sentence.tokens
    if tokens[0].lower != "one" or verb >= len(tokens):
        return None
    acts = tokens[verb].lower not in words("be_forms") and tokens[verb].lower not in triggers("passive")
    if not acts or tokens[verb].lower == "had":
        return None
    if verb == 1 and tokens[verb].lower not in _HOLDING:
        return None
    if verb == 1:
        before = page.sentences[sentence.index - 1] if sentence.index else None
        row = before.tokens if before and before.paragraph is sentence.paragraph else []
        several = (at for at in range(len(row) - 1, 0, -1) if row[at].lower in plurals())
        noun = next(several, 0)
        led = noun > 0 and row[noun - 1].lower == "the" and row[noun].quotation < 0
        led = led and not any(token.capital for token in row[1:noun])  # "Chief Odo Fenn met the men"
        return Known(f"one of the {row[noun].text}", "person", None, None) if led else None
    comma = next((at for at in range(1, verb) if tokens[at].text == ","), verb)
    if tokens[1].lower != "of" or tokens[comma - 1].lower not in plurals():
        return None
    told = comma + 2 < verb - 1 and tokens[comma + 1].lower in ("a", "an") and tokens[verb - 1].text == ","
    first, last = (comma + 2, verb - 1) if told else (0, comma)
    if any(token.capital for token in tokens[max(1, first) : last]) or (not told and comma < verb):
        return None  # with a name
    printed = page.text[tokens[first].start : tokens[last - 1].end]
    return Known(printed[0].lower() + printed[1:], "person", None, None)


def gender_of_one(name: str) -> Gender | None:
    """What the words of a name or of "one of the boys" tell: no "she"."""
    said = name.lower().split()
    return gender_of([_SINGULARS.get(word, word) for word in said] if said[:1] == ["one"] else said)


def kin_beside(sentence: Sentence, mention: Mention, gender: Gender) -> str | None:
    """ "mother" of "Odo Fenn was carried past his mother", behind which "she" is hers: kin of the asked gender of somebody of the
    other one; None for "Ilse Orr and her mother" and for the kin whom somebody has lost."""
    owner = "his" if gender == "woman" else "her"
    if owner not in sentence.lowers or not triggers("passive").keys().isdisjoint(sentence.lowers):
        return None
    if not _LOSING.isdisjoint(sentence.lowers):
        return None
    for token in sentence.tokens[:-1]:
        kin = sentence.tokens[token.index + 1].lower
        if token.lower == owner and token.start > mention.end and kin in _KIN_ALONE and token.quotation < 0:
            between = [one for one in sentence.tokens[: token.index] if one.start >= mention.end]
            if any(one.capital for one in between) or not _OF_WHOM.isdisjoint(one.lower for one in between):
                return None  # "Lena Orr questioned Odo Fenn about the death of his wife"
            return kin if gender_of([kin]) == gender else None
    return None


def who_rejects(sentence: Sentence, mentions: Sequence[Mention]) -> Mention | None:
    """Odo Fenn of "She alleged it was late, a charge Odo Fenn flatly denied.": who answers last in a sentence, and of whom "he" goes
    on to tell."""
    if words("summing_nouns").isdisjoint(sentence.lowers) or not mentions or mentions[-1].kind != "person":
        return None
    tokens, mention = sentence.tokens, mentions[-1]
    first, last = tokens_within(tokens, mention.start, mention.end)
    behind = [token for token in tokens[last:] if token.is_word]
    form = CUE_FORMS.get(behind[-1].lower) if 0 < len(behind) <= _WITH_ADVERB else None
    summed = (
        at
        for at in range(max(1, first - _TO_SUMMARY), first)
        if tokens[at].lower in words("summing_nouns") and tokens[at - 1].lower in ("a", "an")
    )
    noun = next(summed, 0)
    parted = (
        noun > 1 and tokens[noun - 2].text == "," and all(token.capital for token in tokens[noun + 1 : first])
    )
    return mention if form is not None and form.stance == "deny" and parted else None


def is_unnamed(sentence: Sentence, first: int) -> bool:
    """ "The official who runs the dam said", "said the official, who asked not to be named", "the official told him": one of whom the page
    does not tell the name, asked for the token of "the"."""
    told = [token.lower for token in sentence.tokens[first + 2 :] if token.quotation < 0]
    return not _UNNAMED.isdisjoint(told)
