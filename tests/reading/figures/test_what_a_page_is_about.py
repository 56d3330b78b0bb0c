"""Words that harm nobody by themselves tell of victims on a page that is about them: "About 60 families left the valley"."""

from __future__ import annotations

import pytest
from casualty_pages import told

from claims import lay_out, read
from claims.types import Document

ABDUCTION = "Gunmen abducted villagers near Vell, a mediator said. No ransom was asked.\n\n"
EXCHANGE = "Norland and Vesland agreed to a swap of prisoners on Monday.\n\n"
FLIGHT = "Shelling went on near Vell. The camps in Toro are full and people flee.\n\n"
BURIAL = "The hotel collapsed in the earthquake, and crews dug in the rubble.\n\n"
SEARCH = "Rescuers went on with the search near Vell on Monday.\n\n"
CARE = "The ward smelled of burns, and there were shrapnel wounds of every kind.\n\n"
DEATH = "The village held funerals on Monday, and mourners came from Toro.\n\n"
OTHER = "The council met in Vell on Monday. It spoke of buses.\n\n"


CASES = [
    (ABDUCTION, "Forty-two pupils were taken from a hostel.", [("captured", 42)]),
    (ABDUCTION, "Forty men were marched into the forest.", [("captured", 40)]),
    (ABDUCTION, "The riders marched 19 survivors into the forest.", [("captured", 19)]),
    (
        ABDUCTION,
        "They kept hold of 32 others, including nine engineers.",
        [("captured", 32), ("captured", 9)],
    ),
    (ABDUCTION, "Nine nurses are being held somewhere in the hills.", [("captured", 9)]),
    (EXCHANGE, "Nine Danes walked north.", [("captured", 9)]),
    (EXCHANGE, "On Tuesday 13 soldiers went the other way.", [("captured", 13)]),
    (EXCHANGE, "Vesland brought home 118 servicemen.", [("captured", 118)]),
    (EXCHANGE, "Norland still holds at least 340 men.", [("captured", 340)]),
    (EXCHANGE, "The army has 140 rebels in custody.", [("captured", 140)]),
    (FLIGHT, "About 60 families have left for Toro.", [("displaced", 60)]),
    (FLIGHT, "Some 3,000 villagers had left since dawn.", [("displaced", 3000)]),
    (FLIGHT, "More than 2,300 people, mostly women, had arrived in Toro from Vell.", [("displaced", 2300)]),
    (FLIGHT, "The college has taken in some 1,900 people.", [("displaced", 1900)]),
    (FLIGHT, "Some 80,000 southerners have yet to go home.", [("displaced", 80000)]),
    (BURIAL, "There are maybe 20 people under there.", [("trapped", 20)]),
    (BURIAL, "Crews worked to reach two men.", [("trapped", 2)]),
    (BURIAL, "Fifteen workers were cut off when the roof fell.", [("trapped", 15)]),
    (SEARCH, "Two fishermen had not been seen since Friday.", [("missing", 2)]),
    (SEARCH, "A woman waited for word of four relatives.", [("missing", 4)]),
    (SEARCH, "Volunteers were looking for eight others in the bush.", [("missing", 8)]),
    (SEARCH, "I wrote down 36 people we cannot find.", [("missing", 36)]),
    (CARE, "The surgeon operated on three children by torchlight.", [("injured", 3)]),
    (CARE, "Last night they brought me four people in one car.", [("injured", 4)]),
    (BURIAL, "Thirteen men remain cut off.", [("trapped", 13)]),
    (BURIAL, "Seven men are still under the slabs.", [("trapped", 7)]),
    (FLIGHT, "More than 2,600 people have been chased from their homes.", [("displaced", 2600)]),
    (FLIGHT, "As many as 104,000 people are packed into 90 temples.", [("displaced", 104000)]),
    (FLIGHT, "Some 18,000 people have set out for the coast.", [("displaced", 18000)]),
    (ABDUCTION, "They kept 12 merchants as security.", [("captured", 12)]),
    (DEATH, "The priest has six people to bury.", [("killed", 6)]),
    (DEATH, "Funerals for three sisters are due on Tuesday.", [("killed", 3)]),
]


@pytest.mark.parametrize(("page", "sentence", "expected"), CASES)
def test_on_a_page_about_it(page: str, sentence: str, expected: list[tuple[str, int]]) -> None:
    assert told(page + sentence) == expected


TOLD_ANYWHERE = (
    "Seven men are still under the slabs.",
    "Forty-two pupils were taken from a hostel.",
    "Forty men were marched into the forest.",
    "Two fishermen had not been seen since Friday.",
    "Funerals for three sisters are due on Tuesday.",
)


@pytest.mark.parametrize(
    "sentence", [sentence for page, sentence, _ in CASES if sentence not in TOLD_ANYWHERE]
)
def test_on_another_page_nothing_befalls_them(sentence: str) -> None:
    assert told(OTHER + sentence) == []


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (ABDUCTION, "Samples from 12 people were taken from a fridge."),
        (ABDUCTION, "The police freed 60 inmates."),
        (ABDUCTION, "Forty gunmen were taken in by the army."),
        (EXCHANGE, "Nine suspects were not released."),
        (FLIGHT, "Twenty men arrived in pickups."),
        (FLIGHT, "About 60 families have not left."),
        (FLIGHT, "Some 400 people will have left by Friday."),
        (FLIGHT, "She has two surgeons left."),
        (FLIGHT, "The fire burned for days. Some 120 firefighters slept in a school."),
        (BURIAL, "Nine people are still below the poverty line."),
        (SEARCH, "Two fishermen had been seen on Friday."),
        (SEARCH, "The team was looking for 12 volunteers to carry food."),
        (BURIAL, "Nine passengers of a bus that was stranded on a bridge were rescued."),
        (EXCHANGE, "Thirty journalists walked across the bridge to watch."),
        (CARE, "The minister brought us four doctors."),
        (CARE, "Ten patients will need surgery for cataracts."),
        (DEATH, "The hall was full at a funeral for 200 mourners."),
    ],
)
def test_what_stays_untold_even_there(page: str, sentence: str) -> None:
    assert told(page + sentence) == []


def test_one_word_makes_no_page_about_an_exchange() -> None:
    text = "Norland and Vesland agreed to an exchange of letters on Monday.\n\nNine Danes walked north."
    assert told(text) == []


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Avalanche hits lodge, Swede among missing", [("missing", 1)]),
        ("Danish nurse confirmed among dead in Vell", [("killed", 1)]),
        ("Blast in Vell; boy, 4, among dead", [("killed", 1)]),
        ("Fear among dead houses of Vell", []),
        ("Insurgents behead six in raid on Vell", [("killed", 6)]),
        ("Police plan to capture 20 bandits in Vell", []),
    ],
)
def test_headlines(headline: str, expected: list[tuple[str, int]]) -> None:
    text = f"{headline}\n\nThe road to Vell is shut.\n"
    page = lay_out(text)
    reading = read(Document(text, title=page.title, parts=page.parts))
    assert [(one.outcome, one.value) for one in reading.casualties] == expected


def test_a_list_of_the_dead_ends_where_others_do_something() -> None:
    text = "The dead included 15 farmers and two guards, and 80 people had been arrested."
    assert told(text) == [("killed", 15), ("killed", 2)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Storms put 2,500 people to flight.", [("displaced", 2500)]),
        ("Of the cruiser's passengers, all but six have been accounted for.", [("missing", 6)]),
        ("Forty men went into captivity.", [("captured", 40)]),
        ("Families wrote down 39 relatives whom they cannot reach.", [("missing", 39)]),
        ("Ten officers were held up by traffic.", []),
    ],
)
def test_what_tells_harm_on_any_page(sentence: str, expected: list[tuple[str, int]]) -> None:
    assert told(OTHER + sentence) == expected
