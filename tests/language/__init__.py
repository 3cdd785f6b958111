"""The French that readers see: spelling, typography, length of sentences, acronyms, and advice on grammar.

python -m tests.language          checks everything (part of make check)
python -m tests.language fix      puts right what a program can in docs/ and data/ (make fix)
"""
