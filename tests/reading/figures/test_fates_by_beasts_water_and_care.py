"""What befell people by animals, water, captors, hospitals and the rites of the dead, and like words that tell of nobody."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stray dogs bit 19 people in Toro.", [("injured", 19)]),
        ("Stray dogs bit 19 people, and five of them died of rabies.", [("injured", 19), ("killed", 5)]),
        ("The cuts bit 19 people in Toro.", []),
        ("Bees attacked a procession, stinging some forty mourners.", [("injured", 40)]),
        ("Nine hikers were stung by hornets.", [("injured", 9)]),
        ("Nine ministers were stung by the report.", []),
        (
            "A wave rolled over the rocks where pupils stood and carried off seven of them.",
            [("missing", 7)],
        ),
        ("A lorry stopped where pupils stood and carried off seven of them.", []),
        (
            "With three persons drowning in Toro and one in Vell, the toll rose to nine.",
            [("killed", 3), ("killed", 1), ("killed", 9)],
        ),
        ("A guard saw three persons drowning in Toro.", []),
        ("A clinic with 40 nurses drowning in paperwork will close.", []),
        ("A boat sank, with 40 people drowning in the river.", [("killed", 40)]),
        ("The storm left 12,000 Orvi without shelter.", [("displaced", 12000)]),
        ("The storm left 12,000 cattle without shelter.", []),
        ("About 200 residents remain on the missing list.", [("missing", 200)]),
        ("About 200 residents remain on the waiting list.", []),
        (
            "Armed gangs have copied it, taking 279 girls from Toro.",
            [("captured", 279)],
        ),
        ("Buses have copied it, taking 279 girls from Toro.", []),
        ("He has had no word of the eleven others.", [("missing", 11)]),
        ("He has had no word of the eleven prizes.", []),
    ],
)
def test_a_deed_tells_what_befell_them(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eleven others were declared out of danger.", [("injured", 11)]),
        ("Doctors say the two girls are out of danger.", [("injured", 2)]),
        ("Eleven villages were out of danger.", []),
        ("The clinic has treated and discharged 36 people.", [("injured", 36)]),
        ("The judge has heard and discharged 36 people.", []),
        (
            "Sixty-four were treated for burns at Toro Medical Center; seven remained there on Monday.",
            [("injured", 64), ("injured", 7)],
        ),
        ("Sixty-four were hurt at a farm; seven remained there on Monday.", [("injured", 64)]),
        (
            "Eleven people were stabbed. By Sunday night five had been discharged.",
            [("injured", 11), ("injured", 5)],
        ),
        ("Eleven people were stabbed. By Sunday night five had been charged.", [("injured", 11)]),
        (
            "Twenty-two of the 104 people treated in Toro had head injuries.",
            [("injured", 22), ("injured", 104)],
        ),
        ("Twenty-two of the 104 people treated in Toro had no visa.", []),
        ("Of the 40 people treated for burns, nine died.", [("injured", 40), ("killed", 9)]),
        (
            "Twelve boys perished, ten where they slept and two in hospital.",
            [("killed", 12), ("killed", 10), ("killed", 2)],
        ),
        ("Twelve boys perished, and ten where they stood wept.", [("killed", 12)]),
    ],
)
def test_who_is_in_care(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monks sat by the white coffins of three children.", [("killed", 3)]),
        ("Monks sat by the white boxes of three children.", []),
        ("Village buries 39 after raid", [("killed", 39)]),
        ("Village buries 39 cables after storm", []),
        ("Three workers were buried side by side.", [("killed", 3)]),
        ("Three workers were buried side by side in the landslide.", []),
        ("Two mines were buried next to the road.", []),
        ("Three workers were found dead and buried in a garden.", [("killed", 3)]),
        ("The hosts, with ten men, were dead and buried by half-time.", []),
        ("The mortuary had 28 unidentified bodies.", [("killed", 28)]),
        ("The album had 28 unidentified faces.", []),
        ("The toll, which includes ten prisoners, had climbed to 72.", [("killed", 10), ("killed", 72)]),
        ("The toll, which ten clerks count, had climbed to 72.", [("killed", 72)]),
        ("Officials said of the 57 victims, 44 have been identified.", [("killed", 44)]),
        ("Officials said of the 57 applicants, 44 have been identified.", []),
    ],
)
def test_the_dead_are_told_of(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


def test_a_page_goes_on_with_those_taken() -> None:
    text = "Gunmen seized 30 pupils. He said 88 people had been taken and called it a disgrace."
    assert told(text) == [("captured", 30), ("captured", 88)]
    assert told("Gunmen seized 30 pupils. He said 88 people had been taken and fed.") == [("captured", 30)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine people died on Monday. The mayor wept. The dead range in age from 16 to 79. Four were women.",
            [("killed", 9), ("killed", 4)],
        ),
        (
            "Nine people died on Monday. The mayor wept. The guests range in age from 16 to 79. Four were women.",
            [("killed", 9)],
        ),
        (
            "The clinic treated 36 injured people, and another 19 are admitted.",
            [("injured", 36), ("injured", 19)],
        ),
        ("The clinic has 36 rooms, and another 19 are admitted.", []),
        ("Thirty people were hurt at the gate of the hall, and 200 were admitted.", [("injured", 30)]),
        ("The dead number 271, said the governor; 273, said the union.", [("killed", 271), ("killed", 273)]),
        ("The dead number 271, said the governor; 273 shops were shut.", [("killed", 271)]),
        ("Toll 5 in roof cave-in; two sisters, uncle still under debris", [("killed", 5), ("trapped", 2)]),
        ("Toll 5 in roof cave-in; two sisters, uncle still angry", [("killed", 5)]),
        ("Two guards and the party's Toro information secretary, Odo Fenn, were killed.", [("killed", 2)]),
        ("Two guards ran and the old school bell caretaker was killed.", []),
        ("Fourteen pupils were hit, and all are expected to survive.", [("injured", 14)]),
        ("Fourteen firms were hit, and most are expected to survive.", []),
        ("The murder left a South Toro family of five dead.", [("killed", None), ("killed", 5)]),
        (
            "The bomb killed 12 clerks at Brask in North Toro in March 2021 and nine guards in Vell.",
            [("killed", 12), ("killed", 9)],
        ),
        (
            "The bomb killed 12 clerks at Brask in North Toro in March 2021 and nine guards ran home.",
            [("killed", 12)],
        ),
    ],
)
def test_a_number_goes_on_from_others(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eight came to us dead.", [("killed", 8)]),
        ("Two children came in already dead, the nurse said.", [("killed", 2)]),
        ("Four men came to the clinic dead.", [("killed", 4)]),
        ("Eight came to a dead end.", []),
        ("Two riders came in dead last.", []),
        ("Eight men came back dead tired.", []),
        ("The crew has taken 90 people alive from the water.", []),
        ("Rescuers had taken six workers alive out of the rubble.", []),
        ("Rebels took 63 soldiers alive.", [("captured", 63)]),
        ("Marines took 12 fighters alive from the river bank.", [("captured", 12)]),
        ("Police took nine gunmen alive out of the lake house.", [("captured", 9)]),
        ("Rebels took nine soldiers alive from the river bank.", [("captured", 9)]),
        ("Gunmen took 12 girls alive from the school.", [("captured", 12)]),
        ("The club needs nine people on stretchers.", []),
        ("Nine of the actors on stretchers, part of the play, sang.", []),
    ],
)  # fmt: skip
def test_who_comes_dead_or_alive(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
