"""What holds for every row of the gazetteer's tables."""

import datetime as dt
import re
from itertools import pairwise

import pytest

from varde.gazetteer import gazetteer
from varde.gazetteer.names import LANGUAGES
from varde.gazetteer.text import fold

G = gazetteer()
STATES = G.states.list()
MISSIONS = G.missions.list()


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.id)
def test_a_state_is_sound(state):
    assert re.fullmatch(r"[A-Z]{3}", state.id)
    assert re.fullmatch(r"[A-Z]{2}|", state.iso2)
    assert state.start is None or state.end is None or state.start <= state.end
    assert (state.kind == "historic") == (state.end is not None)
    assert state.kind != "state" or state.start
    assert all(id in G.states for id in state.successors + state.predecessors)
    assert state.group is None or state.group in G.groups
    for language in LANGUAGES:
        assert all(name.of(language, state.iso2) for name in state.names)
        assert state.where(language).split()[0] in {"in", "i", "på"}


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.id)
def test_its_names_follow_one_another(state):
    for earlier, later in pairwise(state.names):
        assert earlier.end is not None
        assert later.start == earlier.end + dt.timedelta(days=1)
    assert state.names[0].start in {None, state.start} or state.names[0].start <= dt.date(1945, 9, 8)
    assert state.names[-1].end is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("year", range(1946, 2027, 4))
def test_no_two_states_share_a_name(language, year):
    on = dt.date(year, 6, 30)
    names = [fold(state.name(language, on)) for state in G.states.list(on)]
    assert len(names) == len(set(names))


def test_codes_belong_to_one_state_at_a_time():
    for code in ("iso2", "gw", "cow", "m49"):
        held = [
            (getattr(state, code), state) for state in STATES if getattr(state, code) not in {None, "", "CS"}
        ]  # Serbia and Montenegro took CS in 2003
        for number, state in held:
            others = [other for value, other in held if value == number and other is not state]
            assert all(_apart(state, other) for other in others), (code, number)


def _apart(one, other):
    return (one.end and other.start and one.end < other.start) or (other.end and one.start and other.end < one.start)


@pytest.mark.parametrize("mission", MISSIONS, ids=lambda mission: mission.id)
def test_a_mission_is_sound(mission):
    assert mission.hosts
    assert all(id in G.states for id in mission.hosts)
    assert all(id in G.missions for id in mission.successors)
    assert mission.end is None or mission.start <= mission.end
    assert (mission.end is None) == (mission.end_precision is None)
    assert mission.confidence in {"high", "medium", "low"}
    assert mission.where("nb").split()[0] in {"i", "på"}
    assert mission.where("en").split()[0] in {"in", "on"}
    assert not re.search(r"[()/]", mission.where("nb") + mission.where("en"))
    assert G.missions.find(mission.id) is mission
    assert G.missions.find(mission.name_en) is mission


def test_the_un_has_seventy_one_peacekeeping_operations():
    assert sum(mission.kind == "un_pko" for mission in MISSIONS) == 71


def test_an_organisation_is_sound():
    for organisation in G.organisations:
        for text in (
            organisation.id,
            organisation.name("en"),
            organisation.name("nb"),
            organisation.short("en"),
            organisation.short("nb"),
        ):
            assert G.organisations.find(text) is organisation


def test_numbers_resolve_through_time():
    on = dt.date
    cases = [
        (345, on(1980, 1, 1), "YUG"),
        (345, on(1999, 1, 1), "SCG"),
        (345, on(2000, 1, 1), "SCG"),
        (365, on(1980, 1, 1), "SUN"),
        (365, on(2017, 1, 1), "RUS"),
    ]
    for number, day, id in cases:
        assert G.by_gw(number, day).id == G.by_cow(number, day).id == id
    assert G.by_gw(340).id == G.by_cow(345).id == "SRB"
    assert G.by_gw(678).id == G.by_cow(679).id == "YEM"
    assert G.by_cow(260, on(1970, 1, 1)).id == G.by_cow(255, on(2000, 1, 1)).id == G.by_gw(260).id == "DEU"
    assert G.by_gw(817).id == "RVN"
