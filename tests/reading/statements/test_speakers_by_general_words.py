"""Whom "the spokesperson", "the company", "Gov" and "it" mean, and a person to whom the outlet spoke."""

from __future__ import annotations

import pytest
from spoken import statements_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Police Public Relations Officer, SP Ilse Orr, put the toll at nine. In Vell, the spokesperson said two were held.",
            "Ilse Orr",
        ),
        ("Minister Odo Fenn said nine had died. The spokesperson said two were held.", "spokesperson"),
        (
            "The plane belonged to Toro Highland, a small company based in Vell.\n\n"
            "Toro Highland said it had stopped. “We are sad. We knew them all,” the company said.",
            "Toro Highland",
        ),
        (
            "Odo Fenn said in a recording that the raid was his. “We killed nine,” the voice said.",
            "Odo Fenn",
        ),
        ("Mayor Odo Fenn said nine had died. A caller rang. “I killed nine,” the voice said.", "voice"),
        ("Ch. Odo Fenn told reporters nine had died.", "Odo Fenn"),
        ("The chairman, Alh. Odo Fenn, said nine had died.", "Odo Fenn"),
        ("Ch. 9 News said nine had died.", "Ch. 9 News"),
        ("Odo Fenn, a company director, said it was late. “We are sad,” the company said.", "company"),
        ("Governor Odo Fenn came to Vell on Monday.\n\nGov vows to rebuild the mill", "Odo Fenn"),
        (
            "Norway said two had died. “They fled,” Denmark's armed forces said. It said nine were held.",
            "Denmark's armed forces",
        ),
        ("The airline will pay everybody, it said on Monday.", "airline"),
        ("Weir Watch published its findings. The army killed nine villagers, it said.", "Weir Watch"),
        ("Weir Watch published its findings. The army will stay for years, it said.", "Weir Watch"),
        ("The Vesh Front posted a video on Monday. The army lost nine men, it claimed.", "Vesh Front"),
        ("The Vell Herald ran a story on Monday. The clinic lost nine patients, it reported.", "Vell Herald"),
        ("Odo Fenn, a driver for the company, said it was late. The company said it was sorry.", "company"),
        ("Odo Fenn, an official at the agency, said it was late. The agency said it was sorry.", "agency"),
        ("Odo Fenn, a miner whose union sat, said it was late. The union said it was sorry.", "union"),
        ("Vell Lines, a shipping firm, said it was late. The firm said it was sorry.", "Vell Lines"),
        (
            "The Mill Ministry said the gate was shut. The guard, paid by the guild, had left, it added.",
            "Mill Ministry",
        ),
        (
            "President Odo Fenn said nine had died.\n\nOur reporter has been speaking to Ari Moss, whose son was hurt.\n\n"
            "“We could hear him,” he says.",
            "Ari Moss",
        ),
        (
            "President Odo Fenn said nine had died. The Herald's reporter in Brask spoke to Mayor Ari Moss.\n\n"
            "“We could hear him,” he says.",
            "Ari Moss",
        ),
        (
            "Mayor Ari Moss opened the hall. “I spoke to President Odo Fenn and he will help,” he said.",
            "Ari Moss",
        ),
        (
            "President Odo Fenn said nine had died. We know he spoke to Ari Moss.\n\n“We could hear him,” he says.",
            "Odo Fenn",
        ),
        (
            "President Odo Fenn said nine had died. Reporters spoke to Ari Moss.\n\n“We could hear him,” he says.",
            "Odo Fenn",
        ),
        (
            "President Odo Fenn said nine had died. He spoke to Ari Moss on Monday.\n\n“We could hear them,” he says.",
            "Odo Fenn",
        ),
    ],
)
def test_whom_a_general_word_means(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name
