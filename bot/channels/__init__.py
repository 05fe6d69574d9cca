"""Ways to reach a person: each decodes, calls the service and renders."""
