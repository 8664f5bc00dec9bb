"""A whole programme on realistic data, played through the use cases a person would use."""
