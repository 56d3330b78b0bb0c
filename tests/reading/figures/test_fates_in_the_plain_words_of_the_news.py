"""Fates told in plain words that no other rule reads, and words alike that tell none."""

from __future__ import annotations

import pytest
from casualty_pages import casualties


def counts(text: str) -> list[tuple[str, int | None]]:
    return [(one.outcome, one.value) for one in casualties(text)]


def behind(text: str) -> list[tuple[str, int | None]]:
    """What is counted behind a toll of 37."""
    return counts(f"The blast killed 37 people. {text}")[1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A lawyer for the families of the 10 people killed said he would appeal.", [("killed", 10)]),
        ("A judge on Friday read out the names of the 10 shoppers murdered in Vell.", [("killed", 10)]),
        ("A mother of two died in the blast.", [("killed", 1)]),
    ],
)
def test_a_participle_is_of_the_people_right_before_it(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were found with gunshot wounds and were later pronounced dead.", [("killed", 2)]),
        ("A man was hurt but later died in hospital.", [("killed", 1)]),
        ("Two boys were pulled out alive but died later.", [("killed", 2)]),
        ("Two boys were pulled out alive.", []),
        ("Two boys were pulled out alive and a girl died.", [("killed", 1)]),
        ("A teacher, who had been in a coma since the accident, died on Sunday.", [("killed", 1)]),
        ("Two were shot but are expected to survive.", [("injured", 2)]),
        ("Rescuers found 189 people alive in the rubble.", []),
    ],
)
def test_how_it_ended_counts(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four were named. A fifth, aged 16, died in hospital.", [("killed", 4), ("killed", 1)]),
        ("A girl aged about ten was found dead.", [("killed", 1)]),
        ("Divers found 26 bodies; those of eight children lay apart.", [("killed", 26), ("killed", 8)]),
        ("Families of six of the victims have sued.", [("killed", 6)]),
        ("Two victims of the fraud testified.", []),
        ("Eleven troops were cut down in an ambush.", [("killed", 11)]),
        ("Two hundred workers were cut down by the budget.", []),
        ("The wave left 29 women and children lifeless.", [("killed", 29)]),
        ("Help came too late for two skiers.", [("killed", 2)]),
        ("The rescue package came too late for 400 workers at the plant.", []),
        ("Help is never too late for 200 students, the mayor said.", []),
    ],
)
def test_one_more_and_some_of_the_dead_behind_a_toll(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood killed 253 people, not 359 as first stated.", [("killed", 253), ("killed", 359)]),
        ("The flood killed 12 people rather than 15.", [("killed", 12), ("killed", 15)]),
        ("The flood killed 12 people, and not one was a child.", [("killed", 12)]),
        ("The army lost 105 men, up from an initial 49.", [("killed", 105), ("killed", 49)]),
        ("A bone belonged to one of the 43 students who vanished in 2014.", [("missing", 43)]),
    ],
)
def test_a_number_beside_another_of_the_same_people(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The wall fell, crushing to death 12 people.", [("killed", 12)]),
        ("The raid cost Norland five lives.", [("killed", 5)]),
        ("The blast sent three men to their graves.", [("killed", 3)]),
        ("Nine soldiers fell to gunfire in the village.", [("killed", 9)]),
        ("Four never regained consciousness.", [("killed", 4)]),
        ("The jury cleared him of two murders.", []),
        ("They are charged with five attempted murders.", []),
        ("Police arrested a man suspected of stabbing to death three people.", [("killed", 3)]),
        ("Nine officers were cut down to four.", []),
        ("Some 300 soldiers have not returned to their units after the holiday.", []),
        ("Two pupils have not returned to their homework.", []),
        ("Ten were conveyed to hospital.", [("injured", 10)]),
        ("Paramedics assessed 14 people at the scene and said none was hurt.", []),
        ("The committee assessed 14 people for the post.", []),
        ("Doctors examined 40 players before the match.", []),
        ("Three players have not returned to their positions.", []),
        ("Nine came away with bruises.", [("injured", 9)]),
        ("Gunmen raided the clinic. Two nurses were beaten, it said.", [("injured", 2)]),
        ("Twelve candidates were beaten by a newcomer.", []),
        ("Over 90,000 people continue to take shelter in camps.", [("displaced", 90000)]),
        ("A hall burned. About 15 people were inside.", []),
        ("The hurt were flown out. Nine patients remained at Vell Medical Center.", [("injured", 9)]),
        ("He fired within minutes of the first 911 call.", []),
        ("The gang wants a ransom of a million for the 42 pupils.", [("captured", 42)]),
        ("“I ran,” said Ilse Orr, a trader sheltering in a schoolyard.", []),
        ("Ms Orr, a 29-year-old librarian, and Mr Moss, 63, died.", []),
        ("Geologists recommended relocating 400 families.", []),
        ("The army began relocating 400 families.", [("displaced", 400)]),
        ("Some 300 residents have been moved out as a precaution.", []),
        ("Some 12,000 people had been evacuated before the storm hit.", []),
        ("Some 12,000 people have been evacuated from the flooded towns.", [("displaced", 12000)]),
        (
            "Some 96,000 people have left their homes on the Danish side and almost 47,000 on the Swedish side.",
            [("displaced", 96000), ("displaced", 47000)],
        ),
        ("Some 250 guests fled when the alarm went off.", []),
        ("Some 250 villagers fled when the shelling began.", [("displaced", 250)]),
    ],
)
def test_verbs_and_phrases(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bulletin said nine persons had “expired due to suffocation”.", [("killed", 9)]),
        ("The passes of nine guests had expired due to a fault.", []),
        ("17 troops lost in Vell ambush", [("killed", 17)]),
        ("17 days lost in Vell ambush", []),
        ("There were 12 deaths, nine of them from gunshot wounds.", [("killed", 12), ("killed", 9)]),
        ("Twelve died, nine from gunshot wounds.", [("killed", 12), ("killed", 9)]),
        ("Twelve died, nine were treated for gunshot wounds.", [("killed", 12), ("injured", 9)]),
        ("Twelve were hurt, nine of them from gunshot wounds.", [("injured", 12), ("injured", 9)]),
        ("Forty were hurt; one of these, a retired clerk, died in May.", [("injured", 40), ("killed", 1)]),
        ("Forty were hurt. One of these roads was closed.", [("injured", 40)]),
        ("Gas killed 14 men. Another 22 came up burned or gassed.", [("killed", 14), ("injured", 22)]),
        ("Gas killed 14 men. Another 22 came up singing.", [("killed", 14)]),
        ("Gas killed 14 men. Nine victims were brought to the facility.", [("killed", 14), ("injured", 9)]),
        ("Gas killed 14 men. Nine clerks were brought to the facility.", [("killed", 14)]),
        ("Eight nurses died, not three as the review states.", [("killed", 8), ("killed", 3)]),
        ("“Two of the women who began this campaign with me are dead now,” she said.", []),
        ("“Two of the men who were shot are dead now,” she said.", [("killed", 2)]),
        ("Two of the miners are dead now, the firm said.", [("killed", 2)]),
        ("Gunmen stopped a bus near Vell. Two men were taken.", [("captured", 2)]),
        ("Gunmen stopped a bus near Vell. Two pictures were taken.", []),
        ("Eight nurses died, not three weeks ago as the review states.", [("killed", 8)]),
    ],
)
def test_fates_in_quotation_marks_headlines_and_asides(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert counts(text) == expected
