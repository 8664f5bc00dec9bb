"""What the offices mean: values, events, commands, refusals, rules. Pure: no input, no output, no clock, no chance."""
