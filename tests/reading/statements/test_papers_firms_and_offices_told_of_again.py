"""Whom "the report", "the company", "the DM" and "the Ministry of Transport" mean, where others stand nearer on the page."""

from __future__ import annotations

import pytest
from spoken import statements_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The pipe was old, the Vell Safety Board said in its report. “I wept,” said Ilse Orr, a nurse. The report says the gate was shut.",
            "Vell Safety Board",
        ),
        ("“I wept,” said Ilse Orr, a nurse. The report says the gate was shut.", "report"),
        (
            "Calls to the mine went unanswered. In a statement posted on Facebook, the company said it would pay.",
            "company",
        ),
        ("The helicopter was late, says the FIR. The company said it had kept its hours.", "company"),
        ("Vell DM Odo Fenn confirmed nine deaths. “We wait,” the DM told the paper.", "Odo Fenn"),
        (
            "Two Germans were on board, Germany's Foreign Ministry said. Nine died last year, according to the Ministry of Transport and Trade.",
            "Ministry of Transport and Trade",
        ),
        (
            "The Vell Air Twin Otter was lost. Nine came from Toro, the airline said.\n\nVell Air’s director wept.",
            "Vell Air",
        ),
        ("It left Vell Air Base on Monday. Nine came from Toro, the airline said.", "airline"),
        ("It left Vell Air’s yard. Brask Air’s was shut. Nine came from Toro, the airline said.", "airline"),
        (
            "The Toro Hose Company was called. In a statement, Brask Valley Gas confirmed the leak. “We wept,” the company said.",
            "Brask Valley Gas",
        ),
        ("The Toro Hose Company was called first. Nine had died by noon, the company said.", "company"),
        ("Odo Fenn Gray confirmed the leak. “We wept,” the company said.", "company"),
    ],
)
def test_who_is_meant(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name
