"""Whole drafts with planted faults against the ledger of an invented week: each fault is found, and little else."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from claims.linting.lint import lint
from claims.reading.layout.layout import lay_out
from claims.reading.read import read
from claims.types import Account, Document

if TYPE_CHECKING:
    from claims.linting.finding import Finding

SIDES = ("Peru", "Ecuador")
DISPATCHES = (
    (
        "2031-05-06",
        """At least 27 Peruvian soldiers killed on the river

At least 27 Peruvian soldiers were killed in fighting with Ecuador along the Rio Sol, Peruvian President Marta Quispe said on Tuesday.

“We did not want this war, and we will not leave our posts on the river,” Quispe told parliament in Lima.

The Ecuadorian Defence Ministry said that 14 of its soldiers were killed and 32 were wounded.

Ecuador's Foreign Minister Tomas Arce accused Peru of shelling the village of Alta Mora. Peru denied the accusation.

“The guns must fall silent tonight,” Arce said in Quito.
""",
    ),
    (
        "2031-05-06",
        """Peru mourns its soldiers

President Marta Quispe said at least 27 Peruvian soldiers had been killed in the clashes on the Rio Sol.

“We did not want this war, and we will not leave our posts on the river,” she said.

Ecuador lost 14 soldiers, its Defence Ministry said. Nine civilians were killed in Alta Mora, the mayor of the village, Rosa Lema, said.

US Secretary of State Helen Marsh called both leaders and urged “an immediate and complete halt to the shelling”.
""",
    ),
    (
        "2031-05-07",
        """Marsh calls for halt to shelling

Secretary of State Helen Marsh spoke by phone with Quispe and with Ecuadorian President Luis Andrade on Tuesday.

Marsh urged “an immediate and complete halt to the shelling”, the State Department said.

Andrade said Ecuador had answered “with restraint and only where it was fired upon”.

In 2019, about 400 people were killed in a border war between the two countries.
""",
    ),
    (
        "2031-05-08",
        """Ecuador raises its toll to 19

Nineteen Ecuadorian soldiers have been killed since Monday, the Ecuadorian Defence Ministry said on Thursday, up from 14.

President Marta Quispe said at least 27 Peruvian soldiers were dead. Peruvian General Oscar Pinto said about 60 soldiers were wounded.
""",
    ),
)


def account(number: int, text: str, published: str | None) -> Account:
    layout = lay_out(text)
    document = Document(text, layout.title, published, layout.parts)
    return Account(number, f"{number}.txt", f"Paper {number}", (), document, read(document))


LEDGER = tuple(account(number, text, date) for number, (date, text) in enumerate(DISPATCHES, 1))

FAULTY = {
    "a hedge": (
        "Peru said 27 of its soldiers were killed in the fighting along the Rio Sol. President Marta Quispe told"
        " parliament: “We did not want this war, and we will not leave our posts on the river.”",
        {"hedge dropped": 1},
    ),
    "a noun and a quotation": (
        "At least 27 people were killed on the Peruvian side, President Marta Quispe said.\n\n"
        "“We did not want this war, and we will not abandon our positions on the river,” Quispe said.",
        {"people for soldiers": 1, "altered quotation": 1},
    ),
    "a claimant and an office": (
        "At least 27 Peruvian soldiers were killed on the Rio Sol.\n\nFormer US Secretary of State Helen Marsh urged"
        " “an immediate and complete halt to the shelling”.",
        {"no claimant": 1, "wrong office": 1},
    ),
    "an old figure": (
        "The Ecuadorian Defence Ministry said that 14 Ecuadorian soldiers were killed.\n\n"
        "At least 27 Peruvian soldiers were killed, Peruvian President Marta Quispe said.",
        {"superseded": 1},
    ),
    "a sum and a word": (
        "About 46 soldiers were killed in the fighting on both sides.\n\n"
        "Peru suffered at least 27 casualties, President Marta Quispe said.",
        {"mixed total": 1, "no claimant": 1, "casualties for dead": 1},
    ),
    "two offices": (
        "Ecuadorian President Tomas Arce accused Peru of shelling the village of Alta Mora.\n\n"
        "Peruvian Prime Minister Marta Quispe said at least 27 Peruvian soldiers were killed.",
        {"wrong office": 2},
    ),
    "a side": (
        "At least 27 soldiers were killed in the fighting, officials said.\n\n"
        "“The guns must fall silent tonight,” Foreign Minister Tomas Arce said.",
        {"no side": 1},
    ),
    "two digits": (
        "At least 72 Peruvian soldiers were killed, Peruvian President Marta Quispe said.\n\n"
        "Ecuador said 19 of its soldiers were killed.",
        {"other figure": 1},
    ),
    "stronger words and a hedge": (
        "Marsh demanded “an immediate and total end to the attacks”, the State Department said.\n\n"
        "General Oscar Pinto of Peru said 60 Peruvian soldiers were wounded.",
        {"altered quotation": 1, "hedge dropped": 1},
    ),
    "civilians": (
        "Peru killed nine Ecuadorian soldiers in Alta Mora, the mayor Rosa Lema said.",
        {"soldiers for people": 1},
    ),
}
FAIR = {
    "both sides": (
        "At least 27 Peruvian soldiers were killed in the fighting on the Rio Sol, Peruvian President Marta Quispe said."
        " The Ecuadorian Defence Ministry put its own losses at 19 soldiers.\n\n“We did not want this war,” Quispe told"
        " parliament.\n\nUS Secretary of State Helen Marsh urged “an immediate and complete halt to the shelling”."
        " Ecuador's foreign minister, Tomas Arce, said “the guns must fall silent tonight”.\n\n"
        "About 400 people died in a war between the two countries in 2019."
    ),
    "in other words": (
        "Peru's president, Marta Quispe, said at least 27 Peruvian soldiers were dead, and General Oscar Pinto said"
        " about 60 were wounded. More than two dozen Peruvian soldiers were killed, Quispe said.\n\nEcuadorian President"
        " Luis Andrade said his country had answered “with restraint and only where it was fired upon”."
    ),
}


def check(body: str) -> tuple[Finding, ...]:
    text = f"A week on the Rio Sol\n\n{body}\n"
    layout = lay_out(text)
    return lint(Document(text, layout.title, None, layout.parts), LEDGER, SIDES)


@pytest.mark.parametrize(("body", "faults"), FAULTY.values(), ids=FAULTY)
def test_the_planted_faults_are_found_and_nothing_else(body: str, faults: dict[str, int]) -> None:
    found = check(body)
    assert Counter(each.rule for each in found) == faults
    assert all(each.evidence for each in found if each.rule != "no claimant")


@pytest.mark.parametrize("body", FAIR.values(), ids=FAIR)
def test_a_fair_draft_has_no_findings(body: str) -> None:
    assert check(body) == ()
