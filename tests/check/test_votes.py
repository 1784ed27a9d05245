"""Claims on how a state voted in the General Assembly, held to the votes. The expectations are read off the publishers' own files by hand."""

import pytest

import varde

VOTES = [
    # roll call 5498 of 23 December 2016, A/RES/71/258: Norway, Denmark and the United States no, Sweden and Ireland yes,
    # the Netherlands and Finland abstaining
    ("nb", "2017-07-31", "Norge stemte mot resolusjon 71/258.", {("NOR", "no"): "supported"}),
    ("nb", "2017-07-31", "Norge stemte for resolusjon 71/258.", {("NOR", "yes"): "contradicted"}),
    ("nb", "2017-07-31", "Norge stemte ikke for resolusjon 71/258.", {("NOR", "yes"): "supported"}),
    ("nn", "2017-07-31", "Noreg røysta mot resolusjon 71/258 i 2016.", {("NOR", "no"): "supported"}),
    ("sv", "2017-07-31", "Sverige röstade ja till resolution 71/258.", {("SWE", "yes"): "supported"}),
    ("da", "2017-07-31", "Danmark stemte imod resolution 71/258.", {("DNK", "no"): "supported"}),
    ("en", "2017-07-31", "Ireland abstained on resolution A/RES/71/258.", {("IRL", "abstain"): "contradicted"}),
    ("en", "2017-07-31", "In 2015 Ireland voted for resolution 71/258.", {("IRL", "yes"): "no data"}),
    # 5309 of 27 March 2014, A/RES/68/262: India and China abstaining, Russia no
    (
        "en", "2014-07-31", "India and China abstained on resolution 68/262, and Russia voted against.",
        {("IND", "abstain"): "supported", ("CHN", "abstain"): "supported", ("RUS", "no"): "supported"},
    ),
    # 5182 of 29 November 2012, A/RES/67/19: Norway yes
    (
        "en", "2017-07-31", "Norway voted for resolution 71/258 and abstained on resolution 67/19.",
        {("NOR", "yes"): "contradicted", ("NOR", "abstain"): "contradicted"},
    ),
    # 5588 of 21 December 2017, A/RES/ES-10/19: Norway yes, Hungary abstaining
    ("en", "2018-07-31", "Hungary voted for resolution ES-10/19.", {("HUN", "yes"): "contradicted"}),
    # 1622 of November 1975, whose day the record does not have: Sweden no, the Ukrainian SSR yes
    ("en", "1976-07-31", "Sweden voted against resolution 3379 (XXX) on 10 November 1975.", {("SWE", "no"): "supported"}),
    # before it was voted on; after the last resolution that the publishers name; in a session that they leave out
    ("en", "2016-07-31", "Norway voted against resolution 71/258.", {("NOR", "no"): "no data"}),
    ("en", "2023-07-31", "Sweden abstained on resolution 77/233.", {("SWE", "abstain"): "no data"}),
    ("nb", "2023-07-31", "Norge stemte for resolusjon ES-11/1.", {("NOR", "yes"): "no data"}),
    # 4889 and 5838 of 18 December 2008 are both listed as votes on the whole of A/RES/63/191: Norway yes and no
    ("en", "2009-07-31", "Norway voted for resolution 63/191.", {("NOR", "yes"): "no data"}),
    # another vote, or another body's
    ("en", "2018-07-31", "Norway abstained on operative paragraph 5 of resolution 72/50.", {("NOR", "abstain"): "no data"}),
    ("en", "2021-07-31", "Norway voted for resolution 46/4 in the Human Rights Council.", {("NOR", "yes"): "no data"}),
    ("nb", "2017-07-31", "Norge stemte for resolusjon 1973 i Sikkerhetsrådet.", {("NOR", "yes"): "no data"}),
]  # fmt: skip


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


@pytest.mark.parametrize(("lang", "on", "text", "verdicts"), VOTES, ids=[text for *_, text, _ in VOTES])
def test_a_vote_is_held_to_the_roll_call(
    record: varde.Varde, lang: str, on: str, text: str, verdicts: dict[tuple[str, str], str]
) -> None:
    report = record.check(text, lang=lang, on=on)
    assert {(one.subject, one.value): one.verdict for one in report.claims if one.kind == "un_vote"} == verdicts


def test_a_vote_may_be_on_the_resolution_of_the_sentence_before(record: varde.Varde) -> None:
    text = "Resolution 71/258 was adopted by 113 votes to 35. Norway voted against. The Netherlands voted for."
    found = {one.subject: one for one in record.check(text, lang="en", on="2017-07-31").claims}
    assert (found["NOR"].verdict, found["NLD"].verdict) == ("supported", "contradicted")
    assert found["NLD"].judgement.explanation.en.startswith(
        "The Netherlands abstained on A/RES/71/258 in the UN General Assembly"
    )
    other = "Resolution 71/258 was adopted by 113 votes to 35. Norway voted against the resolution on Gaza."
    assert [one.verdict for one in record.check(other, lang="en", on="2017-07-31").claims][-1] == "no data"


def test_two_resolutions_are_two_claims(record: varde.Varde) -> None:
    report = record.check("Norway voted for resolutions 67/19 and 68/262.", lang="en", on="2017-07-31")
    assert [one.judgement.figure.dims["resolution"] for one in report.claims if one.judgement.figure] == [
        "A/RES/67/19",
        "A/RES/68/262",
    ]
    assert {one.verdict for one in report.claims} == {"supported"}


@pytest.mark.parametrize(
    ("country", "resolution", "year", "vote"),
    [("NLD", "A/RES/71/258", "2016", "abstain"), ("IRN", "A/RES/68/262", "2014", "absent"), ("SUN", "A/RES/3379(XXX)", "1975", "yes")],
)  # fmt: skip
def test_the_measure_gives_the_publishers_vote(
    record: varde.Varde, country: str, resolution: str, year: str, vote: str
) -> None:
    dims = {"country": country, "resolution": resolution}
    [figure] = record.ask("unga_vote", frm=f"{year}-01-01", to=f"{year}-12-31", **dims)
    assert figure.value == vote
    [before] = record.ask("unga_vote", frm=f"{int(year) - 1}-01-01", to=f"{int(year) - 1}-12-31", **dims)
    assert before.value is None
    assert before.missing is not None
    assert before.missing.code == "undefined"
