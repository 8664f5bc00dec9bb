"""What is told about a regulation: its content section by section, beside its neighbours, and as a diagram.

Every answer is made of lines (:mod:`.content`) that know their provisions; how they look is not decided here.
"""
