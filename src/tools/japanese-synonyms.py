#!/usr/bin/python3
"""Derives the list of Japanese nouns that mean the same from Sudachi's dictionary of synonyms.

Taken are nouns in kanji and katakana that its makers let stand for one another, in groups of which EDICT
marks a word as common, or which hold a name and its abbreviation in kanji. A group that touches one of
concepts.txt adds to that; one that touches several is left out, for its words have several meanings, and
so is a word that holds a word of concepts.txt: compounds are read by their parts.

    npm pack sudachi-synonyms-dictionary@18.0.0 && tar xzf sudachi-synonyms-dictionary-18.0.0.tgz
    apt-get download edict && dpkg -x edict_*.deb edict
    cd src/main/resources/io/madoguchi/language/japanese
    src/tools/japanese-synonyms.py package/sudachi-synonyms-dictionary.json edict/usr/share/edict/edict \
        concepts.txt > synonyms.txt
"""

import json
import re
import sys

ALWAYS, ON_REQUEST = 0, 1
SHORTEST, LONGEST = 2, 10
ABBREVIATED, UNKNOWN = 2, 6
WRITTEN = re.compile("^[ァ-ヶー一-龥々]+$")
KATAKANA = re.compile("^[ァ-ヶー]+$")
HEAD = """\
# Nouns that mean the same, parted by spaces; the first names the meaning, as in concepts.txt. Derived from Sudachi's dictionary of
# synonyms by src/tools/japanese-synonyms.py; its licence lies beside it (synonyms-license.txt).
"""


def edict(file):
    """All words, and the common ones."""
    words, common = set(), set()
    for line in open(file, encoding="euc_jp", errors="replace"):
        spelled = {re.sub(r"\(.*?\)", "", word) for word in line.split(" ")[0].split(";")}
        words |= spelled
        if "(P)" in line:
            common |= spelled
    return words, common


def concepts(file):
    """The names of the meanings of each word."""
    names = {}
    for line in open(file, encoding="utf8"):
        row = line.split()
        if row and not line.startswith("#"):
            for word in row:
                names.setdefault(word, set()).add(row[0])
    return names


def shadows(word, names):
    """Whether the word is a compound with a word of the concepts in it."""
    parts = (word[i:j] for i in range(len(word)) for j in range(i + 2, len(word) + 1))
    return word not in names and any(part in names for part in parts)


def group(items, words, names):
    found = []
    for item in items:
        word = item["midashi"]
        fits = item["taigenYogen"] == "体言" and item["expandControl"] in (ALWAYS, ON_REQUEST)
        fits = fits and WRITTEN.match(word) and SHORTEST <= len(word) <= LONGEST
        if fits and (word in words or len(word) <= UNKNOWN) and not shadows(word, names):
            found.append(word)
    return list(dict.fromkeys(found))


def telling(words, common):
    """Whether a visitor may well use the words."""
    if any(word in common for word in words) and not all(KATAKANA.match(word) for word in words):
        return True
    return not any(KATAKANA.match(word) for word in words) and min(map(len, words)) <= ABBREVIATED < max(map(len, words))


def main(synonyms, dictionary, known):
    words, common = edict(dictionary)
    names = concepts(known)
    sys.stdout.write(HEAD)
    for entry in json.load(open(synonyms, encoding="utf8")):
        alike = group(entry["items"], words, names)
        told = set().union(*(names.get(word, set()) for word in alike))
        if len(alike) < 2 or len(told) > 1 or not any(word in words for word in alike):
            continue
        name = told.pop() if told else next((word for word in alike if word in common), alike[0])
        rest = [word for word in alike if word not in names and word != name]
        if rest and (name in names or telling(alike, common)):
            print(name, *rest)


main(*sys.argv[1:])
