"""Geography: what the edition knows of where places are, for maps, near areas and the cells of a grid."""

import datetime as dt

from varde.measures import sql
from varde.measures.answers import Answers
from varde.model import Text
from varde.space import NamedArea, Outline, Ring, centre_of, holder, inside, read_ring


class Geography:
    """Where places are, by one edition.

    Args:
        answers: What the edition's tables answer.
    """

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    def outlines(self, on: dt.date) -> tuple[Outline, ...]:
        """The outlines of places and the state that held each on a day; none where the edition has no map.

        A place that the map does not draw is a point. States that are gone and were a part of another come last, to be drawn over it.
        """
        if not self._has("shapes"):
            return ()
        drawn: dict[str, list[Ring]] = {}
        for country, corners in self._answers.run(
            "SELECT country, corners FROM 'shapes.parquet' ORDER BY country, ring"
        ):
            drawn.setdefault(country, []).append(read_ring(corners))
        found = [Outline(place, holder(place, on), tuple(rings)) for place, rings in drawn.items()]
        for country, lon, lat, sketch in self._answers.run("SELECT country, lon, lat, outline FROM 'places.parquet'"):
            point = Outline(country, holder(country, on), (read_ring(sketch),) if sketch else (), (lon, lat))
            found += [point] if not sketch or point.holder else []
        return tuple(found)

    def place_of(self, cell: int, on: dt.date | None = None) -> str | None:
        """The country that has most of the land of a cell of PRIO-GRID.

        Args:
            cell: The cell's number.
            on: The day on which the country had it; by default the state or territory of today's map is given.

        Returns:
            The country; None of the sea, of land that was a colony then, and where the edition has no map.
        """
        if not self._has("grid_cells"):
            return None
        found = self._answers.run(f"SELECT country FROM 'grid_cells.parquet' WHERE cell = {sql.literal(cell)}")
        if not found or on is None:
            return found[0][0] if found else None
        sketches = self._answers.run("SELECT country, outline FROM 'places.parquet' WHERE outline IS NOT NULL")
        gone = (state for state, sketch in sketches if inside(centre_of(cell), [read_ring(sketch)]))
        return next((state for state in gone if holder(state, on)), None) or holder(found[0][0], on)

    def near_areas(self, country: str) -> tuple[NamedArea, ...]:
        """The named areas that are near areas of a country, in the order of their keys."""
        if not self._has("areas"):
            return ()
        rows = self._answers.run(
            "SELECT m.country, a.area, a.en, a.nb FROM 'areas.parquet' a JOIN 'area_members.parquet' m USING (area) "
            "WHERE m.near ORDER BY ALL"
        )
        return tuple(NamedArea(area, Text(en=en, nb=nb)) for near, area, en, nb in rows if near == country)

    def _has(self, table: str) -> bool:
        held = self._answers.edition.manifest.tables.get(table)
        return held is not None and bool(held.rows)
