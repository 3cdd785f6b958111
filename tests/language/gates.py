"""What stops a publication: typography, spelling, length of sentences, acronyms. Each yields French messages."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

from macros.components.directory.model import Directory, Regions
from macros.components.glossary.model import Glossary, Term
from macros.core.data import Data
from macros.core.typography import fix_text
from tests.language import writing
from tests.language.texts import Passage

HERE = Path(__file__).parent
AVERAGE, LONG, LONGEST, LONG_SHARE = 16, 25, 30, 0.05
FLOOR = 10
"""Below it a guide reads as a string of orders: related ideas share a sentence."""
END = re.compile(r"(?<=[.!?…])[»)\u00a0]*\s+(?=[«(\u00a0]*[A-ZÀ-ÖØ-Þ0-9])")
FULL = re.compile(r"[.!?…][»)\u00a0\u202f]*$")
WORD = re.compile(r"[^\W\d_]+(?:[’-][^\W\d_]+)*")
NOT_WORDS = re.compile(
    r"\S+@\S+|https?://\S+|\bwww\.\S+|\b[\w-]+(?:\.[a-z]{2,7})+\b(?:/[\w.-]*)*|\b[\w-]+(?:/[\w.-]+)+/?|\b[\w-]*\d[\w-]*"
)
"""Addresses, names of files, codes."""
ACRONYM = re.compile(r"(?<![\w&-])[A-ZÀ-Þ]{2,}(?:-[A-Z]{2,})?(?![\w&-])")
NAME = "Boussole MSP"


def listed(name: str) -> list[str]:
    """Return the words of a list of ours: one a line, reasons after ``#``."""
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [word for line in lines if (word := line.partition("#")[0].strip())]


def typography(texts: Iterable[Passage]) -> Iterator[str]:
    """Yield what breaks the rules of the Imprimerie nationale. Terminals have plain spaces: only signs count there."""
    for passage in texts:
        text = passage.text
        right = writing.fix(text if ".py:" in passage.place else fix_text(text))
        if right != text:
            start = max(
                0, next(place for place, pair in enumerate(zip_longest(text, right)) if len(set(pair)) > 1) - 20
            )
            yield f"{passage.place}: typographie : attendu {_shown(right[start:])}, reçu {_shown(text[start:])}"


def _shown(text: str) -> str:
    """Return the first words, where the spaces that look alike differ: ``~`` does not break, ``_`` is narrow too."""
    return f"« {text[:45].translate({0x202F: '_', 0xA0: '~'})} »"


def spelling(texts: Iterable[Passage], loaded: Data) -> Iterator[str]:
    """Yield the words that neither the dictionary, nor our data, nor our list knows, then those listed for nothing."""
    places: dict[str, str] = {}
    for passage in texts:
        for word in WORD.findall(NOT_WORDS.sub(" ", passage.text)):
            places.setdefault(word, passage.place)
    ours, used = set(listed("words.txt")), set[str]()
    known = names(loaded) | set(listed("acronyms.txt"))
    for word in _unknown(places):
        bare = word.rpartition("’")[2]
        if bare in ours:
            used.add(bare)
        elif bare not in known:
            yield f"{places[word]}: orthographe : « {word} » (juste ? ajoutez-le à tests/language/words.txt)"
    for word in sorted(ours - used):
        yield f"tests/language/words.txt: « {word} » ne sert plus : retirez-le"


def _unknown(words: Iterable[str]) -> list[str]:
    """Return the words that hunspell refuses."""
    result = subprocess.run(
        ["hunspell", "-d", "fr_FR", "-i", "utf-8", "-l"],
        input="\n".join(words),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return result.stdout.split()


def names(loaded: Data) -> set[str]:
    """Return the words that the data defines: acronyms, federations, places."""
    texts = [term.term for term in loaded.one(Glossary).terms]
    directory = loaded.one(Directory)
    texts += [text for one in directory.federations for text in (one.name, one.acronym or "")]
    for region in loaded.one(Regions).by_code.values():
        texts += [region.name, *(department.name for department in region.departments)]
    return {word for text in texts for word in WORD.findall(text)}


def sentences(text: str) -> list[str]:
    return [sentence for sentence in END.split(text) if sentence.strip()]


def length(sentence: str) -> int:
    return sum(1 for word in sentence.split() if re.search(r"\w", word))


def lengths(texts: Iterable[Passage], guides: Collection[str]) -> Iterator[str]:
    """Yield the sentences that are too long, what the glossary adds included, and the pages where they are many.

    `guides` are the pages of docs/ to read from end to end: there, sentences may not be too short either.
    """
    by_place: dict[str, list[str]] = defaultdict(list)
    for passage in texts:
        by_place[passage.place] += sentences(passage.text)
    for place, found in by_place.items():
        for sentence in found:
            if length(sentence) > LONGEST:
                yield f"{place}: phrases : {length(sentence)} mots, attendu {LONGEST} au plus : « {sentence} »"
        full = [length(sentence) for sentence in found if FULL.search(sentence)]
        if place.startswith("macros/"):
            continue
        average = sum(full) / len(full) if full else 0
        if average > AVERAGE:
            yield f"{place}: phrases : {average:.0f} mots en moyenne, attendu {AVERAGE} au plus"
        if full and place.removeprefix("docs/") in guides and average < FLOOR:
            yield f"{place}: phrases : {average:.1f} mots en moyenne, attendu {FLOOR} au moins : liez-les"
        long = [sentence for sentence in found if length(sentence) > LONG]
        if len(long) > LONG_SHARE * len(full):
            yield f"{place}: phrases : trop dépassent {LONG} mots, dont « {long[0]} »"


def acronyms(texts: Iterable[Passage], loaded: Data) -> Iterator[str]:
    """Yield the acronyms that nobody knows, and those that a page, a document or a message does not explain."""
    terms = loaded.one(Glossary).inline
    every = {word for term in loaded.one(Glossary).terms for word in [term.term, *ACRONYM.findall(term.term)]}
    known = every | set(listed("acronyms.txt")) | names(loaded)
    everything, prose = defaultdict[str, str](str), defaultdict[str, str](str)
    for passage in texts:
        text = passage.text.replace(NAME, "") + "\n"
        everything[passage.place] += text
        prose[passage.place] += "" if passage.label else text
    for place, text in everything.items():
        used = set(ACRONYM.findall(prose[place]))
        for word in dict.fromkeys(ACRONYM.findall(NOT_WORDS.sub(" ", text))):
            if word not in known:
                yield f"{place}: sigle : « {word} » n’est pas expliqué (voir data/glossary.yml)"
            elif word in terms and word in used and not _explained(text, word, terms[word]):
                yield f"{place}: sigle : « {word} » n’est pas développé (attendu : {terms[word].expansion})"


def _explained(text: str, word: str, term: Term) -> bool:
    """Tell whether the words, or those of the plural, stand beside the acronym."""
    word, expansion = re.escape(word), "|".join(re.escape(words) for words in (term.plural, term.expansion) if words)
    beside = rf"{word}\W+(?:{expansion})|(?:{expansion})\W+(?:[\w’]+ )?{word}"
    return bool(re.search(beside, text, re.IGNORECASE))
