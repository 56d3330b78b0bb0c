"""Origins: which articles are one reporting chain, and the passages that show it."""

from __future__ import annotations

from pathlib import Path

import pytest
from invented import article

from claims.comparing.alignment import align, gists
from claims.comparing.origins import Origins, find_origins
from claims.reading.page.text import cut_up
from claims.types import Account, Document, Part, Reading

WIRE = [
    "The river Talva burst its banks above the mill town of Orrin before dawn on Friday.",
    "Families climbed to their roofs while brown water filled the lower streets.",
    "Boats from the lake fishery carried forty children to the school on the hill.",
    "Mayor Ilse Brandt opened the town hall and asked bakeries for bread.",
    "Engineers feared that the old weir would not hold another night of rain.",
    "A freight train stood stranded on the embankment with its lamps still burning.",
    "Farmers drove their cattle to the forest edge and slept beside the herds.",
    "Forecasters expect the rain to move east over the weekend.",
]
REWORDED = [
    "Before dawn on Friday the Talva river overflowed its banks above the town of Orrin.",
    "As brown water filled the lower part of the streets, families fled to their roofs.",
    "Some forty children were carried to the hill school in boats of the lake fishery.",
    "Ilse Brandt, the mayor, asked the bakeries for bread and opened up the town hall.",
    "The old weir might not hold another rainy night, engineers feared.",
    "With its lamps burning, a freight train was stranded on the embankment.",
    "Cattle were driven to the edge of the forest by farmers, who slept beside them.",
    "The rain should move east during the weekend, forecasters say.",
]
INDEPENDENT = [
    "I reached Orrin by tractor, the only thing that still moved on the county road.",
    "In the sports hall a nurse was drying photographs on a radiator.",
    "Nobody here wants to talk about the weir, which the council had called safe in spring.",
    "A baker gave away all he had and then closed his shop for want of flour.",
    "The Talva is normally so shallow that children wade across it in August.",
    "At dusk the church bell rang, as it did in the flood of their grandparents.",
]


def origins_of(*accounts: Account) -> Origins:
    return find_origins(accounts, {account.article: cut_up(account.document) for account in accounts})


def test_a_reworded_copy_is_found_by_the_order_of_its_sentences() -> None:
    found = origins_of(article(1, "\n".join(WIRE)), article(2, "\n".join(REWORDED)))
    assert found.labels[1] == found.labels[2]
    (link,) = found.links
    assert link.how == "rewrite"
    assert link.evidence[0].text in WIRE
    assert link.evidence[1].text in REWORDED


def test_an_independent_report_stays_alone() -> None:
    found = origins_of(article(1, "\n".join(WIRE)), article(2, "\n".join(INDEPENDENT)))
    assert found.labels[1] != found.labels[2]
    assert found.links == ()


def test_the_same_sentences_in_another_order_prove_little() -> None:
    scattered = [REWORDED[index] for index in (7, 3, 5, 1, 6, 2, 4, 0)]
    assert origins_of(article(1, "\n".join(WIRE)), article(2, "\n".join(scattered))).links == ()


def test_a_block_taken_over_word_for_word_links_two_reports() -> None:
    mixed = INDEPENDENT + WIRE[3:7]
    found = origins_of(article(1, "\n".join(WIRE)), article(2, "\n".join(mixed)))
    assert [link.how for link in found.links] == ["verbatim"]


def test_one_credit_names_the_chain_and_joins_it() -> None:
    found = origins_of(
        article(1, "\n".join(WIRE), credited=("Nordwire",)),
        article(2, "\n".join(INDEPENDENT), credited=("Nordwire",)),
    )
    assert found.labels == {1: "Nordwire", 2: "Nordwire"}
    assert [link.how for link in found.links] == ["credit"]


def test_the_credit_line_is_the_evidence_of_a_credit() -> None:
    text = "By Nordwire\n" + WIRE[0]
    parts = (Part("byline", 0, 11), Part("body", 12, len(text)))
    first = Account(1, "a.txt", "Gazette", ("Nordwire",), Document(text, parts=parts), Reading((), (), ()))
    found = origins_of(first, article(2, INDEPENDENT[0], credited=("Nordwire",)))
    assert [passage.text for passage in found.links[0].evidence] == ["By Nordwire"]


def test_an_article_with_several_credits_is_a_chain_of_its_own() -> None:
    found = origins_of(
        article(1, "\n".join(WIRE), credited=("Nordwire",)),
        article(2, "\n".join(INDEPENDENT), outlet="Gazette", credited=("Nordwire", "Ostpress")),
    )
    assert found.labels == {1: "Nordwire", 2: "Gazette with Nordwire and Ostpress"}


def test_an_outlet_does_not_confirm_itself() -> None:
    found = origins_of(
        article(1, "\n".join(WIRE), outlet="Gazette"), article(2, "\n".join(INDEPENDENT), outlet="Gazette")
    )
    assert found.labels == {1: "Gazette", 2: "Gazette"}


def test_an_article_without_outlet_is_named_by_its_source() -> None:
    assert origins_of(article(7, WIRE[0], outlet=None)).labels == {7: "007"}


def test_a_hundred_reprints_are_one_origin() -> None:
    found = origins_of(*(article(number, "\n".join(WIRE)) for number in range(1, 101)))
    assert len(set(found.labels.values())) == 1


def test_matches_keep_the_order_of_both_articles() -> None:
    left = gists(cut_up(article(1, "\n".join(WIRE)).document))
    right = gists(cut_up(article(2, "\n".join(REWORDED[4:] + REWORDED[:4])).document))
    matches = align(left, right)
    assert [match.left for match in matches] == sorted(match.left for match in matches)
    assert [match.right for match in matches] == sorted(match.right for match in matches)
    assert len(matches) == 4


SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the reference documents are not here")
def test_the_reworded_reference_document_joins_its_agency() -> None:
    texts = [path.open(encoding="utf-8", newline="").read() for path in sorted(SEEDS.glob("*.txt"))]
    credited = ((), (), ("AFP",), ("AFP",), ("Reuters", "AFP"))
    found = origins_of(
        *(article(number, text, credited=credited[number]) for number, text in enumerate(texts)),
    )
    assert {found.labels[number] for number in (0, 2, 3)} == {"AFP"}
    assert len(set(found.labels.values())) == 3
    rewrites = [(link.article, link.other) for link in found.links if link.how == "rewrite"]
    assert rewrites == [(0, 2)]
