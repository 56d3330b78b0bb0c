"""The bench that calls persons and towns otherwise: whom it renames, and that it sees a claim that hangs on an exchanged word."""

from __future__ import annotations

from bench import named_otherwise, otherwise

TEXT = "Two people died in Sydney, mayor Anna Brekke said.  Brekke asked people to stay at home."


def test_a_surname_is_exchanged_and_the_first_name_kept() -> None:
    names = named_otherwise.surnames(["Boateng"])(TEXT)
    assert names == {"Brekke": "Boateng"}
    assert "Anna Boateng said.  Boateng asked" in named_otherwise.exchange(TEXT, names)


def test_a_name_that_the_text_prints_is_not_given_again() -> None:
    assert named_otherwise.surnames(["Sydney", "Boateng"])(TEXT) == {"Brekke": "Boateng"}


def test_a_city_of_the_tables_gets_a_name_of_none() -> None:
    assert list(named_otherwise.towns(TEXT)) == ["Sydney"]


def test_only_whole_words_are_exchanged() -> None:
    assert named_otherwise.exchange("Brekke, Brekkestad", {"Brekke": "Boateng"}) == "Boateng, Brekkestad"


def test_the_same_page_tells_the_same() -> None:
    way = named_otherwise.named(named_otherwise.surnames(["Boateng"]))
    changed, claims, different = otherwise.compare([TEXT], way, show=False)
    assert (changed, different) == (1, 0)
    assert claims >= 2


def test_a_claim_that_hangs_on_an_exchanged_word_differs() -> None:
    way = named_otherwise.named(lambda _: {"died": "dined"})
    assert otherwise.compare([TEXT], way, show=False)[2] >= 1


def test_a_page_without_such_names_is_not_counted() -> None:
    way = named_otherwise.named(named_otherwise.towns)
    assert otherwise.compare(["Two people died, police said."], way, show=False) == (0, 0, 0)
