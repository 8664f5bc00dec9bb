"""The command line: every act names who acts; every message says where, what, why and the cure."""
