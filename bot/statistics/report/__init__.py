"""The steering group's report, from published figures only."""
