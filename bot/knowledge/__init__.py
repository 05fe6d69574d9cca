"""The knowledge base: its model, reading it from YAML and checking it."""
