"""The write and read side of a register of publicly funded cover for vulnerable workers."""
