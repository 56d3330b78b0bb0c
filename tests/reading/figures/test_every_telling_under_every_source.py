"""Plain tellings of harm, each in every form in which a source is told and behind every opening: the figures and who gives them."""

from __future__ import annotations

import itertools

import pytest

from claims import lay_out, read
from claims.types import Document

LEAD = (
    "Officials count the dead in Vell\n\nVELL, Norland, May 4 (Reuters) - A storm hit Norland on Sunday.\n\n"
)
NUMBERS = {
    "12": 12, "at least 12": 12, "more than 1,200": 1200, "nearly 50": 50, "an estimated 40": 40, "a dozen": 12, "seven": 7,
    "no fewer than 18": 18, "a total of 33": 33, "just over 90": 90, "another 14": 14, "some 15": 15, "about 2,000": 2000,
}  # fmt: skip
VICTIMS = (
    "people",
    "villagers",
    "soldiers",
    "nurses",
    "miners",
    "Danish tourists",
    "refugees",
    "residents",
    "pupils",
)
TELLINGS = {
    "killed": (
        "a bomb killed {}", "gunmen shot dead {}", "the blast left {} dead", "the strike claimed the lives of {}", "{} were killed", "{} had died",
        "{} lost their lives", "{} were found dead", "{} drowned", "the fire had killed {}", "{} were among the dead",
    ),
    "injured": (
        "the blast injured {}", "a shell wounded {}", "{} were wounded", "{} had been hurt", "{} suffered burns", "{} were taken to hospital",
        "the crash left {} injured", "{} were in hospital",
    ),
    "missing": ("{} were missing", "{} remain missing", "{} were unaccounted for", "{} had gone missing", "{} could not be found"),
    "captured": ("gunmen abducted {}", "{} were kidnapped", "{} had been taken hostage", "{} were being held hostage"),
    "displaced": ("the flood displaced {}", "{} were left homeless", "{} had been displaced", "the fighting has driven {} from their homes"),
    "trapped": ("{} were trapped under rubble", "{} are trapped underground", "the collapse trapped {}"),
}  # fmt: skip
OPENINGS = (
    "", "On Monday, ", "In Vell, ", "In the north, ", "Meanwhile, ", "After the blast, ", "A day earlier, ", "In the nearby village of Orrvik, ", "So far, ",
)  # fmt: skip
SOURCES = {
    "{C}, police said.": "police",
    "{C}, the mayor said on Monday.": "mayor",
    "{C}, said Odo Fenn, a doctor.": "Odo Fenn",
    "{C}, according to the health ministry.": "health ministry",
    "According to Lena Orr, head of the fire service, {c}.": "Lena Orr",
    "Police said that {c}.": "Police",
    "The governor, Odo Fenn, said {c}.": "Odo Fenn",
    "Odo Fenn, head of the clinic, told AFP that {c}.": "Odo Fenn",
    "“{C},” Odo Fenn said.": "Odo Fenn",
    "The health ministry confirmed on Monday that {c}.": "health ministry",
    "{C}, local officials told reporters.": "local officials",
    "In a statement, the army said {c}.": "army",
    "{C}, officials said Monday, as rescuers searched the rubble.": "officials",
    "A hospital official told state television {c}.": "hospital official",
    "{C}.": None,
}


@pytest.mark.parametrize(("outcome", "telling"), [(key, one) for key, row in TELLINGS.items() for one in row])
def test_a_plain_telling_has_its_figure_and_its_source(outcome: str, telling: str) -> None:
    numbers, victims = itertools.cycle(NUMBERS.items()), itertools.cycle(VICTIMS)
    for opening, (form, source) in itertools.product(OPENINGS, SOURCES.items()):
        (number, value), whom = next(numbers), next(victims)
        content = opening + telling.format(f"{number} {whom}")
        within = content[:1].lower() + content[1:] if opening or telling.startswith("{}") else content
        text = LEAD + form.format(C=content[:1].upper() + content[1:], c=within) + "\n"
        laid = lay_out(text)
        found = [
            (one.outcome, one.value, (one.claimant_name or one.claimant or "").lower() or None)
            for one in read(
                Document(text, title=laid.title, published=laid.published, parts=laid.parts)
            ).casualties
        ]
        assert found == [(outcome, value, source.lower() if source else None)], text.removeprefix(LEAD)
