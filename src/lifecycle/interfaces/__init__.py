"""Ways in and out for people: command line, and the demonstration that plays through it."""
