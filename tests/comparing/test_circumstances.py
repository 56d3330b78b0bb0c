"""What an article says beside a figure: who is counted, how it is known, whose count it is; and headlines that differ."""

from __future__ import annotations

import pytest
from invented import article

from claims.comparing.circumstances import Circumstances, circumstances, headline_gaps
from claims.comparing.compare import view
from claims.reading.layout.layout import lay_out
from claims.reading.read import read
from claims.types import Account, Document

SIDES = ("Denmark", "Norway")


def account(number: int, text: str) -> Account:
    """A dispatch as it is read."""
    layout = lay_out(text, None)
    document = Document(text, layout.title, None, layout.parts)
    return Account(number, f"{number}.txt", f"Paper {number}", (), document, read(document))


def beside(*sentences: str, outcome: str = "killed", sides: tuple[str, ...] = SIDES) -> Circumstances:
    """What is said beside the first row with this outcome."""
    dispatches = [
        account(number, f"A night on the Sound\n\n{text}\n") for number, text in enumerate(sentences, 1)
    ]
    story = view(dispatches, sides)
    cell = next(each for each in story.cells if each.outcome == outcome)
    return circumstances(story, cell)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The blast killed 14 people, including two children, the mayor said.", "including two children"),
        (
            "The blast killed 14 people, not counting the attacker, the mayor said.",
            "not counting the attacker",
        ),
        (
            "At least 14 people, among them three nurses, were killed, the mayor said.",
            "among them three nurses",
        ),
        (
            "At least 14 people including two firemen were killed in the port, the mayor said.",
            "including two firemen",
        ),
    ],
)
def test_who_is_counted_is_told_in_the_words_of_the_article(sentence: str, words: str) -> None:
    assert [each.text for each in beside(sentence).members] == [words]


def test_who_is_counted_belongs_to_the_figure_before_it() -> None:
    sentence = "The blast killed 14 people and injured 40 people, including two children, the mayor said."
    assert beside(sentence).members == ()
    assert [each.text for each in beside(sentence, outcome="injured").members] == ["including two children"]


def test_who_is_counted_does_not_belong_to_a_figure_behind_it() -> None:
    sentence = "The blast injured 40 people, including two children, and killed 14 people, the mayor said."
    assert beside(sentence).members == ()


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("The blast killed 14 people, the mayor said, pointing to hospital records.", "hospitals"),
        ("The blast killed 14 people, morgue officials said.", "morgues"),
        (
            "The blast killed 14 people, according to a list of names that the council printed.",
            "a list of names",
        ),
        ("The blast killed 14 people, preliminary figures of the council show.", "an estimate"),
    ],
)
def test_how_it_is_known_is_told_where_the_article_says_so(sentence: str, what: str) -> None:
    assert [basis for basis, _ in beside(sentence).basis] == [what]


def test_whose_count_it_is_is_told_where_the_article_says_so() -> None:
    found = beside("The blast killed 14 people, the mayor said, citing the harbour guard.")
    assert [each.text for each in found.via] == ["citing the harbour guard"]


def test_a_body_that_may_relay_a_count_is_asked_about_unless_it_says_whose_it_is() -> None:
    asked = beside("The blast killed 14 people, the United Nations said.")
    assert asked.relays == ("United Nations",)
    told = beside("The blast killed 14 people, the United Nations said, citing the health ministry.")
    assert told.relays == ()


def test_a_plain_sentence_says_none_of_it() -> None:
    assert beside("The blast killed 14 people, the mayor said.") == Circumstances()


def test_every_passage_stands_in_its_article() -> None:
    text = "The blast killed 14 people, including two children, the mayor said, citing hospital records."
    found = beside(text)
    passages = (*found.members, *found.via, *(passage for _, passage in found.basis))
    assert len(passages) == 3
    whole = f"A night on the Sound\n\n{text}\n"
    assert all(whole[each.start : each.end] == each.text for each in passages)


def test_own_losses_and_those_that_the_enemy_claims_are_told_apart() -> None:
    own = "At least 31 Danish soldiers were killed in the fighting, Danish Prime Minister Ulla Brandt said."
    assert beside(own).relations == ("own",)
    enemy = "Norway said that it had killed 90 Danish soldiers in the fighting."
    assert beside(enemy).relations == ("enemy",)
    assert beside(own, sides=("Denmark",)).relations == ()


def gaps(text: str) -> list[tuple[str, list[str]]]:
    story = view([account(1, text)])
    return [(each.headline.text, [words.text for words in each.text]) for each in headline_gaps(story)]


def test_a_headline_with_twice_a_figure_is_told() -> None:
    assert (
        len(gaps("Ferry fire kills 72\n\nA fire on a ferry killed 36 people, the harbour master said.\n"))
        == 1
    )


def test_a_headline_with_another_figure_than_its_text_is_told() -> None:
    ((above, below),) = gaps(
        "Ferry fire kills 65\n\nA fire on a ferry killed 72 people, the harbour master said.\n"
    )
    assert "65" in above
    assert ["72" in words for words in below] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Ferry fire kills 72\n\nA fire on a ferry killed at least 70 people, the harbour master said.\n",
        "Ferry fire kills 72\n\nThe fire killed 70 passengers. Two divers were killed later, the harbour master said.\n",
        "Ferry fire kills 72\n\nThe harbour master gave no figure. A storm killed 9 people in 1990.\n",
        "Fire on a ferry\n\nA fire on a ferry killed 72 people, the harbour master said.\n",
        "Ferry fire hurts 9\n\nA fire on a ferry killed 72 people, the harbour master said. Nine were injured.\n",
    ],
)
def test_a_headline_that_its_text_allows_is_no_gap(text: str) -> None:
    assert gaps(text) == []


def test_an_article_by_hand_has_no_headline_figures() -> None:
    assert list(headline_gaps(view([article(1, "Nobody was hurt.")]))) == []
