"""Women, peace and security: women's share of those deployed and of those who negotiate, agreements, action plans, mediators."""

from varde.measures.women import agreements, deployed, negotiations, plans

MEASURES = (*deployed.MEASURES, *negotiations.MEASURES, *agreements.MEASURES, *plans.MEASURES)
