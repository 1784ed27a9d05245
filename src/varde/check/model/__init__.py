"""Readings that a language model proposes for sentences that the rules left unread. No figure and no verdict comes from it.

`Model` says where it is; `ask` puts the sentences to it; `accept` holds each proposal to the sentence and to the measures, and makes
a claim of it or says why not. Whatever fails, the check stands without it. HTTP itself is in `varde.fetch`.
"""

from varde.check.model.endpoint import Model
from varde.check.model.propose import Proposed, propose

__all__ = ["Model", "Proposed", "propose"]
