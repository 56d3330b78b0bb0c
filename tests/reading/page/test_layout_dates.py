"""Printed dates as ISO dates and moments."""

from __future__ import annotations

import pytest

from claims.reading.layout.dates import printed_dates


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("Sep 14,2022", "2022-09-14"),
        ("Sept. 14, 2022", "2022-09-14"),
        ("September 14, 2022", "2022-09-14"),
        ("14 September 2022", "2022-09-14"),
        ("14th of September, 2022", "2022-09-14"),
        ("14-Sep-2022", "2022-09-14"),
        ("2022-09-14", "2022-09-14"),
        ("2022-09-14T06:00:00Z", "2022-09-14T06:00:00Z"),
        ("2022-09-14T06:00:00+04:00", "2022-09-14T02:00:00Z"),
        ("14 September 2022 10:23 GMT", "2022-09-14T10:23:00Z"),
        ("September 14, 2022 at 6:05 pm UTC", "2022-09-14T18:05:00Z"),
        ("September 14, 2022 6:05 pm", "2022-09-14"),
        ("14/09/2022", "2022-09-14"),
        ("09/14/2022", "2022-09-14"),
        ("09/09/2022", "2022-09-09"),
        ("Published: Wednesday, 14 May 2022", "2022-05-14"),
    ],
)
def test_common_forms(line: str, iso: str) -> None:
    assert [date for _, _, date in printed_dates(line)] == [iso]


@pytest.mark.parametrize(
    "line",
    [
        "03/04/2022",
        "September 14",
        "31 February 2022",
        "2022",
        "1.2.2022.3",
        "chapter 2022-13-45",
        "14 Marbles 2022",
    ],
)
def test_what_nobody_can_tell_is_no_date(line: str) -> None:
    assert printed_dates(line) == []


def test_dates_come_in_text_order_with_their_place() -> None:
    line = "Sep 14,2022 - updated 15 September 2022"
    found = printed_dates(line)
    assert [line[start:end] for start, end, _ in found] == ["Sep 14,2022", "15 September 2022"]
