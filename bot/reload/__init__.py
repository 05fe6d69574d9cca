"""Live reload of the knowledge base."""
