"""The security situation: armed conflicts and who fights in them, deaths in organised violence, near areas, and people who have fled."""

from varde.measures.environment import conflicts, near, people, violence

MEASURES = (*conflicts.MEASURES, *violence.MEASURES, *near.MEASURES, *people.MEASURES)
