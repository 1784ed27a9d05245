"""The UN and the legal order: the Security Council, the General Assembly and the treaties. Membership of the UN is a `membership`."""

from varde.measures.un_and_law import assembly, council, treaties

MEASURES = (*council.MEASURES, *assembly.MEASURES, *treaties.MEASURES)
