"""Names: one actor under many printed names, over all articles."""

from __future__ import annotations

import pytest
from invented import article, figure, person

from claims.comparing.names import Names, find_names
from claims.spelling import fold
from claims.types import Mention


def names_of(*printed: str) -> Names:
    """The actors of a story in which each article mentions one person by one name."""
    accounts = []
    for number, name in enumerate(printed, 1):
        text = f"Yesterday {name} spoke."
        start = text.index(name)
        mention = Mention(start, start + len(name), name, name, "person", None, False, None, 0, len(text))
        accounts.append(article(number, text, mentions=(mention,)))
    return find_names(accounts)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vardanyan", "Vardanian"),
        ("Zelenskyy", "Zelensky"),
        ("Khadjimuratov", "Hajimuratov"),
        ("Müller", "Muller"),
        ("Ministry of Defence", "Ministry of Defense"),
    ],
)
def test_usual_spellings_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("Petrov", "Pavlov"), ("Marin", "Martin"), ("Odessa", "Odense")])
def test_other_names_do_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_transliterations_of_a_surname_are_one_person() -> None:
    names = names_of("Arno Vardanyan", "Arno Vardanian", "Vardanian")
    assert {names.of(each) for each in ("Arno Vardanyan", "Arno Vardanian", "Vardanian")} == {
        "Arno Vardanian"
    }


def test_first_names_keep_namesakes_apart() -> None:
    names = names_of("Ilse Brandt", "Otto Brandt", "Brandt")
    assert names.of("Ilse Brandt") == "Ilse Brandt"
    assert names.of("Otto Brandt") == "Otto Brandt"
    assert names.of("Brandt") == "Brandt"


def test_an_initial_is_the_only_first_name_it_fits() -> None:
    assert names_of("I. Brandt", "Ilse Brandt").of("I. Brandt") == "Ilse Brandt"


def test_a_capital_is_its_country() -> None:
    account = article(1, "Copenhagen said 3 died.", figure("3 died", 3, claimant="Copenhagen"))
    names = find_names([account])
    assert names.of("Copenhagen") == "Denmark"
    assert names.is_state("Denmark")
    assert names.side("Denmark") == "Denmark"


def test_a_ministry_has_one_name_in_any_order_and_spelling() -> None:
    accounts = [
        article(
            1, "The Danish Defence Ministry spoke of 3.", figure("3", 3, claimant="Danish Defence Ministry")
        ),
        article(
            2,
            "Denmark's Ministry of Defense spoke of 3.",
            figure("3", 3, claimant="Denmark's Ministry of Defense"),
        ),
    ]
    names = find_names(accounts)
    assert names.of("Danish Defence Ministry") == names.of("Denmark's Ministry of Defense")


def test_a_country_of_one_page_is_known_in_the_others() -> None:
    """Whose victims one article counts as Norland's makes "Norland's navy" and a Norlander minister Norland's."""
    text = "Norland's navy spoke of 3. Odo Fenn, the Norlander foreign minister, spoke of 4. Dana Osk spoke of 5."
    spoken = article(
        1,
        text,
        figure("3", 3, claimant="Norland's navy"),
        mentions=(
            person(text, "Odo Fenn", "Norlander foreign minister", None),
            person(text, "Dana Osk", "mayor of Norland", None),
        ),
    )
    counted = article(2, "Norland lost 12 men.", figure("12 men", 12, side="Norland", claimant="Norland"))
    names = find_names([spoken, counted])
    assert {name: names.side(name) for name in ("Norland's navy", "Odo Fenn", "Norland", "Dana Osk")} == {
        "Norland's navy": "Norland", "Odo Fenn": "Norland", "Norland": "Norland", "Dana Osk": None,
    }  # fmt: skip
    assert find_names([spoken]).sides == {}


def test_the_usual_office_is_kept_and_a_former_one_never() -> None:
    text = "Odo Fenn spoke."
    former = Mention(0, 8, "Odo Fenn", "Odo Fenn", "person", "Chancellor", True, "Denmark", 0, len(text))
    accounts = [
        article(1, text, mentions=(person(text, "Odo Fenn", "Minister", "Denmark"),)),
        article(2, text, mentions=(former,)),
    ]
    assert find_names(accounts).roles == {"Odo Fenn": "Minister"}


def test_an_unknown_name_stays_as_it_is() -> None:
    names = names_of("Ilse Brandt")
    assert names.of("Nobody Known") == "Nobody Known"
    assert names.of(None) is None
