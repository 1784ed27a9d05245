"""A model's proposals: what becomes a claim and what is refused, that nothing else changes, and that no failure of its server is felt."""

import json
import math
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from publishers.chat import Chat, completion, serving

import varde
from varde.check import Report, quantities
from varde.check.model import Model
from varde.check.model.fault import FAULTS, REFUSALS
from varde.check.model.offer import offers
from varde.cli.main import cli
from varde.errors import InputError
from varde.render import render_report
from varde.render.language import localizer
from varde.settings import Settings

ON = "2017-07-31"
SENTRIES = "The government keeps about 45 sentries with UNMISS."
CAPITALS = "More than 190 capitals stand behind the NPT."
DENIED = "Norway's sentries did not go to MINUSMA."
CAME = "The NPT came to Oslo in 1968."
HOME = "The home of MINUSTAH was Haiti."
READ = "Norway has 45 soldiers in UN operations."
GOOD = {
    "sentence": 0, "quote": "45 sentries with UNMISS", "kind": "pk_personnel", "measure": "un_personnel", "value": 45, "comparator": "=",
    "subject": "speaker", "object": "UNMISS", "dims": {"kind": "military"}, "period": None, "negated": False,
}  # fmt: skip


@pytest.fixture(scope="module")
def record() -> varde.Varde:
    return varde.open("starter")


@pytest.fixture
def chat() -> Iterator[Chat]:
    with serving(Chat()) as served:
        yield served


def checked(
    record: varde.Varde, chat: Chat, text: str, *proposed: object, lang: str = "en", seconds: float = 20
) -> Report:
    """The text, checked with a model that proposes this."""
    chat.reply = lambda told: list(proposed)
    model = Model(chat.url, timeout=seconds)
    return record.check(text, lang=lang, on=ON, country="NOR", model=model)


def proposed_of(report: Report) -> list[Any]:
    return [one for one in report.claims if one.claim.proposed]


def test_a_reading_that_holds_to_its_sentence_is_a_claim_and_is_judged(record: varde.Varde, chat: Chat) -> None:
    report = checked(record, chat, f"{READ} {SENTRIES}", GOOD)
    read, one = report.claims
    assert (read.claim.proposed, one.claim.proposed) == (False, True)
    assert (one.kind, one.subject, one.object, one.value) == ("pk_personnel", "NOR", "UNMISS", 45)
    assert one.claim.dims == {"country": "NOR", "mission": "UNMISS", "kind": "military"}
    assert one.claim.comparator == "~", "the hedge that the sentence has, and not the one that was proposed"
    assert report.page.text[one.start : one.end] == "45"
    assert one.verdict == "contradicted"
    assert [sentence.text for sentence in report.unread] == [SENTRIES], (
        "what the rules did not read is still said to be unread"
    )
    assert report.refused == ()


@pytest.mark.parametrize(
    ("text", "proposal", "value", "dims"),
    [
        (CAPITALS, {"quote": "190 capitals", "kind": "treaty_count", "measure": "treaty_parties", "value": 190, "subject": "WORLD",
                    "object": "NPT"}, 190, {"treaty": "npt"}),
        (DENIED, {"quote": "sentries did not go to MINUSMA", "kind": "pk_participation", "measure": "un_personnel", "value": True,
                  "subject": "Norway", "object": "MINUSMA", "negated": True}, True, {"country": "NOR", "mission": "MINUSMA"}),
        (HOME, {"quote": "home of MINUSTAH", "kind": "mission_host", "measure": "mission_host", "value": True, "object": "MINUSTAH",
                "dims": {"country": "Haiti"}}, "HTI", {"mission": "MINUSTAH", "country": "HTI"}),
        (CAME, {"quote": "came to Oslo in 1968", "kind": "treaty_date", "measure": "treaty_signed", "value": "1968",
                "subject": "speaker", "object": "NPT"}, 1968, {"country": "NOR", "treaty": "npt"}),
    ],
)  # fmt: skip
def test_each_sort_of_value(
    record: varde.Varde, chat: Chat, text: str, proposal: dict[str, Any], value: object, dims: dict[str, str]
) -> None:
    report = checked(record, chat, text, {"sentence": 0, **proposal})
    assert report.refused == ()
    [one] = report.claims
    assert (one.value, one.claim.dims) == (value, dims)
    assert one.verdict != "no data"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"sentence": 7}, "sentence"),
        ({"sentence": True}, "sentence"),
        ({"kind": "soldiers"}, "kind"),
        ({"kind": ["pk_personnel"]}, "kind"),
        ({"measure": "oda_share"}, "measure"),
        ({"measure": {"a": 1}}, "measure"),
        ({"quote": "46 sentries"}, "quote"),
        ({"quote": ""}, "quote"),
        ({"quote": None}, "quote"),
        ({"value": 46}, "value"),
        ({"value": 45.5}, "value"),
        ({"value": "45"}, "value"),
        ({"value": True}, "value"),
        ({"value": 10**400}, "value"),
        ({"quote": "sentries with UNMISS"}, "value"),
        ({"kind": "oda_amount", "measure": "oda_amount", "object": None, "dims": {}}, "unit"),
        ({"kind": "oda_gni", "measure": "oda_share", "object": None, "dims": {}}, "unit"),
        ({"comparator": "about"}, "comparator"),
        ({"comparator": []}, "comparator"),
        ({"subject": "Sweden"}, "subject"),
        ({"subject": "Atlantis"}, "subject"),
        ({"subject": {"id": "NOR"}}, "subject"),
        ({"object": "MINUSMA"}, "object"),
        ({"object": 3}, "object"),
        ({"dims": {"colour": "blue"}}, "dim"),
        ({"dims": {"kind": "sentry"}}, "dim-value"),
        ({"dims": {"mission": "MINUSMA"}}, "dim-value"),
        ({"dims": {"kind": ["military"]}}, "dim-value"),
        ({"dims": ["kind"]}, "form"),
        ({"kind": "pk_rank", "measure": "un_personnel_rank", "subject": "WORLD"}, "needs"),
        ({"period": "2016"}, "period"),
        ({"period": {"from": 1}}, "period"),
        ({"negated": True}, "denial"),
    ],
)
def test_what_fails_is_refused_with_its_reason(
    record: varde.Varde, chat: Chat, change: dict[str, Any], reason: str
) -> None:
    report = checked(record, chat, SENTRIES, {**GOOD, **change})
    assert [one.reason for one in report.refused] == [reason]
    assert report.claims == ()


@pytest.mark.parametrize(
    ("text", "proposal", "reason"),
    [
        (DENIED, {"quote": "did not go to MINUSMA", "kind": "pk_participation", "measure": "un_personnel", "value": True,
                  "subject": "Norway", "object": "MINUSMA"}, "denied"),
        (DENIED, {"quote": "MINUSMA", "kind": "pk_participation", "measure": "un_personnel", "value": True, "subject": "WORLD"}, "world"),
        (CAME, {"quote": "in 1968", "kind": "treaty_date", "measure": "treaty_signed", "value": "1968-07-01", "subject": "speaker",
                "object": "NPT"}, "date"),
        (CAME, {"quote": "in 1968", "kind": "treaty_date", "measure": "treaty_signed", "value": 1968, "subject": "speaker"}, "needs"),
        (SENTRIES, "45 sentries", "sentence"),
    ],
)  # fmt: skip
def test_what_else_is_refused(record: varde.Varde, chat: Chat, text: str, proposal: Any, reason: str) -> None:
    item = {"sentence": 0, **proposal} if isinstance(proposal, dict) else proposal
    chat.raw = completion(json.dumps({"proposals": [item]}))
    report = checked(record, chat, text)
    assert [one.reason for one in report.refused] == [reason]
    assert report.claims == ()


def test_the_same_twice_and_too_many(record: varde.Varde, chat: Chat) -> None:
    kinds = [
        {"kind": "military"},
        {"kind": "police"},
        {"type": "troops"},
        {"type": "staff"},
        {"sex": "male"},
        {"sex": "female"},
    ]
    report = checked(record, chat, SENTRIES, GOOD, GOOD, *({**GOOD, "dims": dims} for dims in kinds[1:]))
    assert len(report.claims) == 5
    assert [one.reason for one in report.refused] == ["twice", "many"]


_SENTENCES = (SENTRIES, CAPITALS, DENIED, CAME, HOME)
_NUMBERS = {SENTRIES: {45}, CAPITALS: {190}, DENIED: set(), CAME: {1968}, HOME: set()}
_JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8), st.just([]), st.just({})
)
_NAMES = st.sampled_from(
    ["speaker", "WORLD", "Norway", "NOR", "Haiti", "UNMISS", "NPT", "MINUSMA", "MINUSTAH", "Mali", "we"]
)
_DIMS = st.dictionaries(
    st.sampled_from(["country", "mission", "treaty", "kind", "sex", "seat", "term", "edition"]),
    st.one_of(_NAMES, st.sampled_from(["military", "police", "female", "permanent", "2017"]), _JUNK),
    max_size=3,
)


@st.composite
def _proposal(draw: st.DrawFn) -> dict[str, Any]:
    index = draw(st.integers(0, len(_SENTENCES) - 1))
    text = _SENTENCES[index]
    start = draw(st.integers(0, len(text) // 2))
    kind = draw(st.sampled_from(sorted(offers())))
    numbers = st.sampled_from([45, 190, 1968, 44, 46, 45.0, 1, 0, "1968", "1968-07", True, 2017])
    whole = {
        "sentence": index,
        "quote": draw(st.one_of(st.just(text), st.just(text[start:]), st.text(max_size=5))),
        "kind": kind,
        "measure": draw(st.one_of(st.sampled_from(list(offers()[kind])), st.sampled_from(["un_personnel", None]))),
        "value": draw(st.one_of(numbers, _JUNK)),
        "comparator": draw(st.sampled_from(["=", "~", ">", "<=", None, "!"])),
        "subject": draw(st.one_of(_NAMES, _JUNK)),
        "object": draw(st.one_of(_NAMES, st.none(), _JUNK)),
        "dims": draw(st.one_of(_DIMS, st.none(), _JUNK)),
        "period": draw(st.one_of(st.sampled_from([None, "1968", "2017", 1968]), _JUNK)),
        "negated": draw(st.sampled_from([False, True, None, "no"])),
    }
    for key in draw(st.lists(st.sampled_from(sorted(whole)), max_size=2)):
        whole.pop(key, None)
    return whole


@pytest.fixture(scope="module")
def steady() -> Iterator[Chat]:
    with serving(Chat()) as served:
        yield served


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(items=st.lists(_proposal(), min_size=1, max_size=12))
def test_no_claim_has_a_number_that_its_sentence_lacks(
    record: varde.Varde, steady: Chat, items: list[dict[str, Any]]
) -> None:
    steady.requests.clear()
    report = checked(record, steady, " ".join(_SENTENCES), *items)
    assert report.asked is not None
    assert report.asked.fault == ""
    assert [told["text"] for told in steady.told[0]["sentences"]] == list(_SENTENCES)
    assert len(report.claims) + len(report.refused) == len(items)
    for one in report.claims:
        text, value = one.sentence.text, one.value
        assert one.claim.proposed
        assert text.find(report.page.text[one.start : one.end]) >= 0
        if isinstance(value, int | float) and not isinstance(value, bool):
            assert value in _NUMBERS[text]
            assert math.isfinite(value)
        else:
            assert value in (True, "HTI", None)
        own = {(said.low, said.high, said.comparator) for said in quantities.find(text, "en")}
        assert (one.claim.low, one.claim.high, one.claim.comparator) in {*own, (None, None, "=")}
    assert {one.reason for one in report.refused} <= set(REFUSALS)
    for form in ("text", "html", "json", "claimreview"):
        assert render_report(report, "en", form)


def test_nothing_else_in_the_report_changes(record: varde.Varde, chat: Chat) -> None:
    text = f"{READ} {SENTRIES} {CAPITALS}"
    alone = record.check(text, lang="en", country="NOR")
    chat.reply = lambda told: [GOOD]
    report = record.check(text, lang="en", country="NOR", model=chat.url)
    assert len(proposed_of(report)) == 1
    assert report.read == alone.claims
    bare = attrs.evolve(report, claims=report.read, asked=None)
    assert bare == alone, "its date, its dating and its unread sentences are the rules' own"
    assert report.count() == alone.count()


def test_what_is_sent(record: varde.Varde, chat: Chat) -> None:
    checked(record, chat, f"{READ} {SENTRIES} {CAPITALS}")
    [request] = chat.requests
    assert request["model"] == "default"
    assert request["response_format"]["type"] == "json_schema"
    [told] = chat.told
    assert (told["date"], told["speaker"]) == (ON, "NOR")
    assert told["sentences"] == [
        {"index": 0, "language": "en", "text": SENTRIES},
        {"index": 1, "language": "en", "text": CAPITALS},
    ], "the unread sentences and no others"
    assert {one["kind"] for one in told["kinds"]} == set(offers())


def test_many_sentences_go_in_several_questions(record: varde.Varde, chat: Chat) -> None:
    text = " ".join(f"The government keeps about {45 + number} sentries with UNMISS." for number in range(45))
    chat.reply = lambda told: [
        {**GOOD, "sentence": one["index"], "quote": one["text"], "value": int(one["text"].split()[4])}
        for one in told["sentences"]
    ]
    report = record.check(text, lang="en", on=ON, country="NOR", model=chat.url)
    assert len(chat.requests) > 2
    assert [one.value for one in report.claims] == [45 + number for number in range(45)]


def test_a_page_that_is_read_in_full_is_sent_nowhere(record: varde.Varde, chat: Chat) -> None:
    report = checked(record, chat, READ)
    assert chat.requests == []
    assert report.asked is not None
    assert (report.asked.unread, report.asked.fault) == (0, "")


@pytest.mark.parametrize(
    "text",
    [
        "Here you are:\n```json\n{}\n```\nAnything else?",
        "<think>[1] or {{maybe}} \"45\"? {} </think>{}",
        "{}",
        "\ufeff{} ",
    ],
)  # fmt: skip
def test_json_in_a_fence_or_among_prose(record: varde.Varde, chat: Chat, text: str) -> None:
    before, found, after = text.rpartition("{}")
    chat.raw = completion(before + found.replace("{}", json.dumps({"proposals": [GOOD]})) + after)
    assert len(checked(record, chat, SENTRIES).claims) == 1


def test_a_bare_list_and_a_text_in_parts(record: varde.Varde, chat: Chat) -> None:
    chat.raw = completion([{"type": "text", "text": "["}, {"type": "text", "text": json.dumps(GOOD) + "]"}])
    assert len(checked(record, chat, SENTRIES).claims) == 1


def test_a_server_that_will_not_be_told_the_form(record: varde.Varde, chat: Chat) -> None:
    chat.schema = False
    assert len(checked(record, chat, SENTRIES, GOOD).claims) == 1
    assert ["response_format" in request for request in chat.requests] == [True, False]


def test_a_busy_server_is_asked_once_more(record: varde.Varde, chat: Chat) -> None:
    chat.busy = 1
    assert len(checked(record, chat, SENTRIES, GOOD).claims) == 1
    chat.busy = 2
    report = checked(record, chat, SENTRIES, GOOD)
    assert report.asked is not None
    assert (report.asked.fault, report.asked.detail, report.claims) == ("busy", "429", ())


_FAULTS: dict[str, tuple[Callable[[Chat], object], str]] = {
    "401": (lambda chat: setattr(chat, "key", "right"), "unauthorised"),
    "404": (lambda chat: setattr(chat, "status", 404), "not-found"),
    "429, come back in an hour": (lambda chat: vars(chat).update(status=429, headers={"Retry-After": "3600"}), "busy"),
    "500": (lambda chat: setattr(chat, "status", 500), "status"),
    "400": (lambda chat: setattr(chat, "status", 400), "status"),
    "204": (lambda chat: setattr(chat, "status", 204), "status"),
    "redirect": (lambda chat: vars(chat).update(status=307, headers={"Location": "http://127.0.0.1:9/"}), "redirect"),
    "stall": (lambda chat: setattr(chat, "fault", "stall"), "silent"),
    "drip": (lambda chat: setattr(chat, "fault", "drip"), "silent"),
    "cut": (lambda chat: setattr(chat, "fault", "cut"), "cut"),
    "closed": (lambda chat: setattr(chat, "fault", "close"), "cut"),
    "endless": (lambda chat: setattr(chat, "fault", "endless"), "large"),
    "huge": (lambda chat: setattr(chat, "raw", b" " * 1_000_001), "large"),
    "nothing": (lambda chat: setattr(chat, "raw", b""), "not-json"),
    "a page": (lambda chat: setattr(chat, "raw", b"<html>Sign in</html>"), "not-json"),
    "deep": (lambda chat: setattr(chat, "raw", b"[" * 200_000), "not-json"),
    "a list": (lambda chat: setattr(chat, "raw", b"[]"), "shape"),
    "an error": (lambda chat: setattr(chat, "raw", b'{"error": {"message": "no"}}'), "shape"),
    "no choices": (lambda chat: setattr(chat, "raw", b'{"choices": []}'), "shape"),
    "no content": (lambda chat: setattr(chat, "raw", completion(None)), "shape"),
    "odd choices": (lambda chat: setattr(chat, "raw", b'{"choices": ["a"]}'), "shape"),
    "declined": (lambda chat: setattr(chat, "raw", completion(None).replace(b'"content": null', b'"content": null, "refusal": "No"')),
                 "declined"),
    "prose": (lambda chat: setattr(chat, "raw", completion("I cannot tell.")), "no-proposals"),
    "deep prose": (lambda chat: setattr(chat, "raw", completion("[{" * 100_000)), "no-proposals"),
    "other JSON": (lambda chat: setattr(chat, "raw", completion('{"proposals": 3}')), "no-proposals"),
    "cut text": (lambda chat: setattr(chat, "raw", completion('{"proposals": [{"sen', "length")), "cut"),
    "too many": (lambda chat: setattr(chat, "raw", completion(json.dumps({"proposals": [{}] * 201}))), "many"),
}  # fmt: skip


@pytest.mark.parametrize("name", _FAULTS)
def test_whatever_fails_the_check_stands(record: varde.Varde, chat: Chat, name: str) -> None:
    spoil, fault = _FAULTS[name]
    spoil(chat)
    text = f"{READ} {SENTRIES}"
    report = checked(record, chat, text, GOOD, seconds=1 if fault == "silent" else 20)
    assert report.asked is not None
    assert (report.asked.fault, report.asked.answered) == (fault, 0)
    assert report.claims == record.check(text, lang="en", on=ON, country="NOR").claims
    assert len(chat.requests) == (2 if name == "400" else 1)
    for lang in ("en", "nb"):
        assert render_report(report, lang, "text")


def test_an_address_that_nobody_answers_at(record: varde.Varde) -> None:
    with serving(Chat()) as gone:
        pass
    report = record.check(SENTRIES, on=ON, country="NOR", model=gone.url)
    assert report.asked is not None
    assert report.asked.fault == "refused"


def test_what_was_proposed_before_a_fault_is_kept(record: varde.Varde, chat: Chat) -> None:
    text = " ".join([SENTRIES] * 25)

    def reply(told: dict[str, Any]) -> object:
        return [GOOD] if len(chat.requests) == 1 else "I am tired."

    chat.reply = reply
    report = record.check(text, lang="en", on=ON, country="NOR", model=chat.url)
    assert report.asked is not None
    assert (report.asked.answered, report.asked.unread, report.asked.fault) == (20, 25, "no-proposals")
    assert len(report.claims) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://models.example.org/v1",
        "http://10.0.0.7:8080/v1",
        "http://127.0.0.1.example.org/v1",
        "ftp://127.0.0.1/v1",
        "file:///etc/passwd",
        "localhost:8080/v1",
        "https://user:secret@models.example.org/v1",
        "https://",
        "http://[::1/v1",
        "http://127.0.0.1:port/v1",
        "",
    ],
)
def test_addresses_that_are_not_safe(url: str) -> None:
    with pytest.raises(InputError) as fault:
        Model(url)
    assert "secret" not in str(fault.value)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://models.example.org/v1/", "https://models.example.org/v1/chat/completions"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1/chat/completions"),
        ("http://localhost/v1/chat/completions", "http://localhost/v1/chat/completions"),
        ("https://a.example/d/m?api-version=1", "https://a.example/d/m/chat/completions?api-version=1"),
    ],
)
def test_addresses(url: str, address: str) -> None:
    assert Model(url).address == address
    assert "?" not in Model(url).shown


def test_a_key_and_a_time_that_cannot_be() -> None:
    for key in ("a\nb", "nøkkel"):
        with pytest.raises(InputError) as fault:
            Model("http://localhost/v1", key=key)
        assert key not in str(fault.value)
    for seconds in (0, math.inf, math.nan):
        with pytest.raises(InputError):
            Model("http://localhost/v1", timeout=seconds)


def test_the_key_goes_to_the_server_and_nowhere_else(run: Callable[..., Result], chat: Chat) -> None:
    chat.key, chat.reply = "sk-quiet", lambda told: [GOOD]
    for form in ("text", "html", "json"):
        result = run("check", "--text", SENTRIES, "--country", "NOR", "--on", ON, "--model", chat.url, "--format", form)
        assert result.exit_code == 0, result.output
        assert "sk-quiet" not in result.stdout + result.stderr
    assert chat.keys == ["Bearer sk-quiet"] * 3
    read = Settings.read({"VARDE_MODEL_KEY": "sk-quiet", "VARDE_MODEL_TIMEOUT": "7"})
    assert "sk-quiet" not in repr(read) + repr(Model.at(chat.url, read))
    assert Model.at(chat.url, read).timeout == 7


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Callable[..., Result]:
    monkeypatch.setenv("VARDE_DATA", str(tmp_path))
    monkeypatch.setenv("VARDE_MODEL_KEY", "sk-quiet")

    def _run(*args: str) -> Result:
        return CliRunner().invoke(cli, list(args), prog_name="varde")

    return _run


def test_the_command_says_what_failed_and_goes_on(run: Callable[..., Result], chat: Chat) -> None:
    chat.status = 500
    result = run(
        "check", "--text", READ + " " + SENTRIES, "--country", "NOR", "--on", ON, "--model", chat.url, "--strict"
    )
    assert result.exit_code == 0, result.output
    assert result.stderr.strip().count("\n") == 0
    assert "500" in result.stderr
    assert "500" in result.stdout
    assert "[45]^1" in result.stdout


def test_a_proposal_fails_no_pipeline_and_updates_nothing(run: Callable[..., Result], chat: Chat) -> None:
    chat.reply = lambda told: [GOOD]
    page = ["check", "--text", SENTRIES, "--country", "NOR", "--on", ON, "--model", chat.url, "--model-name", "big"]
    strict = run(*page, "--strict")
    assert strict.exit_code == 0
    assert "contradicted" in strict.stdout
    update = run(*page, "--update")
    assert update.exit_code == 0
    assert update.stdout == ""
    assert chat.requests[0]["model"] == "big"


def test_the_command_refuses_what_cannot_be(run: Callable[..., Result]) -> None:
    clear = run("check", "--text", READ, "--model", "http://models.example.org/v1")
    assert clear.exit_code == 2
    assert "https" in clear.stderr
    assert run("check", "--text", READ, "--model-name", "big").exit_code == 2


def test_the_marks(record: varde.Varde, chat: Chat) -> None:
    hostile = {**GOOD, "kind": "<script>\x1b[2J", "quote": "</script><img src=x>"}
    report = checked(record, chat, f"{READ} {SENTRIES}", GOOD, hostile)
    text = render_report(report, "en", "text", width=200)
    assert "[45]^1" in text
    assert "[45]^2*" in text
    assert text.count("[read by a model]") == 1
    assert "Claims: 1 (" in text
    assert "\x1b" not in text
    page = render_report(report, "nb", "html")
    assert page.count("lest av en modell") == 2
    assert 'class="contradicted proposed"' in page
    assert "<img" not in page
    assert "<script" not in page
    data = json.loads(render_report(report, "en", "json"))
    assert [claim["proposed"] for claim in data["claims"]] == [False, True]
    assert sum(data["summary"].values()) == 1
    assert data["model"]["proposed"] == 1
    assert [(one["sentence"], one["reason"]) for one in data["refused"]] == [(SENTRIES, "kind")]
    assert len(json.loads(render_report(report, "en", "claimreview"))) == 1


@pytest.mark.parametrize("lang", ["en", "nb"])
def test_every_reason_has_its_words(lang: str) -> None:
    say = localizer(lang).message
    for fault in FAULTS:
        assert say(f"check-model-{fault}", detail="7").endswith(".")
    for reason in REFUSALS:
        assert say(f"check-refused-{reason}", given="7").endswith(".")
