"""What happened, in sentences that a person reads: the command, the papers, the places, the money of a commit."""
