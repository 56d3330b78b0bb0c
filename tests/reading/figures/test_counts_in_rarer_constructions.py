"""What befell the counted, told in constructions that a table of verbs does not hold."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("The toll of the fire rose by two on Monday, to 146.", [("killed", 2), ("killed", 146)]),
        (
            "The toll rose by two on Monday, to 146, with 40 still unaccounted for.",
            [("killed", 2), ("killed", 146), ("missing", 40)],
        ),
        ("The number of injured climbed by nine on Monday.", [("injured", 9)]),
        ("The number of deaths grew by 12 percent.", []),
        ("The toll on the bridge rose by two dollars.", []),
        ("Victims: 4 (2 dead, 2 hurt).", [("killed or injured", 4), ("killed", 2), ("injured", 2)]),
        ("Victims: 4 (in two cars).", [("killed", 4)]),
        ("Casualties: 5 KIA, 13 WIA, 2 MIA.", [("killed", 5), ("injured", 13), ("missing", 2)]),
        ("The dealer sold 5 KIA, not two.", []),
        ("The number of dead animals rose by 40.", []),
        ("Tolls on the bridge rose by 20.", []),
        ("Some 40 containers were lost overboard off Toro.", []),
        ("Mia lost 12 games.", []),
        (
            "Crews found two more bodies, bringing to 39 the number recovered.",
            [("killed", 2), ("killed", 39)],
        ),
        ("Crews found two more paintings, bringing to 39 the number recovered.", []),
        ("With the discovery of a woman's body, the toll rose to 13.", [("killed", 1), ("killed", 13)]),
        ("The discovery of a woman's diary led to arrests.", []),
        ("The raid hit a mill (3 dead), a clinic (2) and a shop.", [("killed", 3), ("killed", 2)]),
        ("The raid hit a mill (3 dead), Odo Fenn (61) said.", [("killed", 3)]),
        (
            "The crash caused the deaths of 13 people and injuries to 20.",
            [("killed", 13), ("injured", 20)],
        ),
        ("After the death of its keeper the club had injuries to five.", []),
    ],
)
def test_tolls_that_grow_or_stand_in_brackets(text: str, outcomes: list[tuple[str, int | None]]) -> None:
    assert told(text) == outcomes


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Two of the nine people crushed at the fair have died.", [("killed", 2), ("injured", 9)]),
        ("Two of the nine people killed at the fair were twins.", [("killed", 2), ("killed", 9)]),
        ("A labourer was pulled from under the slab with a broken pelvis.", [("injured", 1)]),
        (
            "Crews freed a man from the rubble; two colleagues are still beneath it.",
            [("trapped", 2)],
        ),
        ("The treaty lapsed, but 12 ministers are still under it.", []),
        ("Seven men walled in by the cave-in were given food.", [("trapped", 7)]),
        ("Twelve men live in a garden walled in by hedges.", []),
        ("Avalanche buries eight, three dead", [("trapped", 8), ("killed", 3)]),
        ("A dog buries eight, then digs.", []),
        ("Six workers were stranded below the surface.", [("trapped", 6)]),
        ("A landslide left 300 tourists stranded.", []),
        ("Some 400 commuters were stranded on a viaduct.", []),
        ("The cook and two deckhands were lost overboard.", [("missing", 2)]),
        ("Three sailors were slain, and a fourth lost a leg, near Toro.", [("killed", 3), ("injured", 1)]),
        ("Three sailors were slain, and a fourth lost a game.", [("killed", 3)]),
        ("The spirit cost 16 villagers work; 12 have lost their eyesight.", [("injured", 12)]),
        ("A leopard mauls three in Toro.", [("injured", 3)]),
        ("A leopard mauls the visitors 3-0.", []),
    ],
)
def test_the_hurt_the_trapped_and_the_missing(text: str, outcomes: list[tuple[str, int | None]]) -> None:
    assert told(text) == outcomes


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Two skiers were carried 400 metres to their deaths.", [("killed", 2)]),
        ("Two skiers were carried 400 metres to their hut.", []),
        ("He bludgeoned a mother and her two daughters to death.", [("killed", 1), ("killed", 2)]),
        ("He beat a neighbour and her two daughters to the prize.", []),
        ("Head-on smash wipes out family of five", [("killed", 5)]),
        ("Family of five moves to Toro", []),
        ("The guide survived; his five clients did not.", [("killed", 5)]),
        ("The guide voted; his five clients did not.", []),
        ("The jet had 162 people on board; there were no survivors.", [("killed", 162)]),
        ("The jet had 162 people on board; no survivors were expected.", []),
        ("Neither of the two pilots lived.", [("killed", 2)]),
        ("Neither of the two pilots spoke.", []),
        ("Neither of the two victims lived in Toro.", []),
        ("Miners, perhaps 200 of them, died when the slope gave way.", [("killed", 200)]),
        ("Miners, perhaps 200 of them, left when the shift ended.", []),
    ],
)
def test_the_dead(text: str, outcomes: list[tuple[str, int | None]]) -> None:
    assert told(text) == outcomes


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Twenty of the 50 hostages are believed to be still alive.", [("captured", 20), ("captured", 50)]),
        ("Twenty of the 50 hostages were found alive.", []),
        ("Abductors of the 12 farmers want a ransom.", [("captured", 12)]),
        ("Owners of the 12 farms want a refund.", []),
        ("Rebels say they hold 35 soldiers.", [("captured", 35)]),
        ("Rebels say they hold 35 positions.", []),
        ("Rebels say they hold two policemen responsible for the raid.", []),
        (
            "Gunmen killed eight soldiers and marched off eleven more.",
            [("killed", 8), ("captured", 11)],
        ),
        ("The band sold eight songs and marched off eleven more.", []),
        ("Gunmen stormed the town and made away with 26 worshippers.", [("captured", 26)]),
        ("Gunmen stormed the town and made away with 26 goats.", []),
        ("Lumar handed over 95 prisoners of war.", [("captured", 95)]),
        ("Lumar handed over 95 prisons of stone.", []),
        ("The two sides exchanged 95 prisoners of war each.", [("captured", 95)]),
        ("The two sides exchanged 95 letters each.", []),
        ("Fighting has driven 58,000 people across the border.", [("displaced", 58000)]),
        ("A coach has driven 58 people across the border.", []),
        ("The fire destroyed 73 homes and forced 560 from theirs.", [("displaced", 560)]),
        ("The strike shut 73 mills and forced 560 from theirs.", []),
        ("A million and a half people were uprooted.", [("displaced", 1500000)]),
    ],
)
def test_captives_and_the_displaced(text: str, outcomes: list[tuple[str, int | None]]) -> None:
    assert told(text) == outcomes
