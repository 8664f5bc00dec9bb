"""History again: what each commit changed, and what another version of the law would have decided.

Nothing here writes. Steps are told with every box shut, so nothing personal can be shown by mistake; deciding again
opens the boxes, for a criterion is judged on what lies in them.
"""
