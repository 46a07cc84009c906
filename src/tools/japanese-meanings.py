#!/usr/bin/python3
"""Derives the table of Japanese word meanings from the glosses of EDICT and the table of English meanings.

A Japanese word means what its English glosses mean: the sum of their words' vectors, rare words of glosses
and first glosses counting more. Of EDICT's words those are kept that it marks as common and that have a
kanji or katakana: words in hiragana are mostly grammar.

    apt-get download edict && dpkg -x edict_*.deb edict
    apt-get install python3-numpy python3-snowballstemmer
    cd src/main/resources/io/madoguchi/language
    src/tools/japanese-meanings.py edict/usr/share/edict/edict english/meanings.bin japanese/meanings.bin

The file is as that of english-meanings.py, with words in UTF-8 instead of stems, and DIMENSIONS of the
strongest dimensions only.
"""

import math
import re
import struct
import sys
from collections import Counter

import numpy as np
import snowballstemmer

DIMENSIONS = 64
GLOSSES = 5
COMMON, OTHER = 3, 1
AS_READ = 1 / 6
LONGEST = 10
WRITTEN = re.compile("[一-龥ァ-ヶ]")
REMARK = re.compile(r"\(.*?\)")
ENTRY = re.compile(r"^(\S+)(?: \[(.*?)\])? /(.*)/$")
STOP = set(
    "a an the of or and to in is that for by with as on from be are at it not this which who whose its was has have"
    " used having being into one some any than other something someone you he i esp e g etc usu".split()
)

_stemmer = snowballstemmer.stemmer("porter")
_stems = {}


def stem(word):
    if word not in _stems:
        _stems[word] = _stemmer.stemWord(word)
    return _stems[word]


def english(file):
    """Unit vectors by stem."""
    with open(file, "rb") as table:
        words, dimensions = struct.unpack(">ii", table.read(8))
        found = {}
        for _ in range(words):
            name = table.read(table.read(1)[0]).decode("ascii")
            packed = np.frombuffer(table.read(dimensions // 2), np.int8)
            row = np.stack([packed >> 4, (packed << 4).astype(np.int8) >> 4], 1).reshape(-1)
            found[name] = row / np.linalg.norm(row)
        return found


def entries(file):
    """Of each entry its spellings, its readings, its glosses as lists of stems, and whether it is common."""
    for line in open(file, encoding="euc_jp", errors="replace"):
        entry = ENTRY.match(line.rstrip("\n"))
        if entry:
            spellings = [REMARK.sub("", word) for word in entry.group(1).split(";")]
            readings = [REMARK.sub("", word) for word in (entry.group(2) or "").split(";") if word]
            glosses = [REMARK.sub("", gloss) for gloss in entry.group(3).split("/") if not gloss.startswith("Ent")]
            stems = [[stem(w) for w in re.findall("[a-z]+", gloss.lower()) if w not in STOP] for gloss in glosses]
            yield spellings, readings, [words for words in stems if words], "(P)" in entry.group(3)


def vectors(dictionary, known):
    """The vectors of the common words, by word in the order of the dictionary."""
    found = {}
    frequency = Counter(word for entry in dictionary for gloss in entry[2] for word in set(gloss))
    size = len(next(iter(known.values())))
    kept = {}
    for spellings, readings, glosses, common in dictionary:
        vector = np.zeros(size)
        for rank, gloss in enumerate(glosses[:GLOSSES]):
            for word in gloss:
                if word in known:
                    rarity = math.log(len(dictionary) / (1 + frequency[word]))
                    vector += known[word] * rarity / len(gloss) / (1 + rank / 2)
        length = np.linalg.norm(vector)
        if length < 1e-6:
            continue
        weight = COMMON if common else OTHER
        for word in spellings:
            found[word] = found.get(word, 0) + vector / length * weight
            if common and WRITTEN.search(word) and len(word) <= LONGEST:
                kept[word] = True
        for word in readings:
            found[word] = found.get(word, 0) + vector / length * weight * AS_READ
    return {word: found[word][:DIMENSIONS] for word in kept}


def main(edict, meanings, target):
    table = vectors(list(entries(edict)), english(meanings))
    with open(target, "wb") as out:
        out.write(struct.pack(">ii", len(table), DIMENSIONS))
        for word, vector in table.items():
            levels = np.round(vector / np.abs(vector).max() * 7).astype(int) & 15
            name = word.encode()
            out.write(struct.pack("B", len(name)) + name)
            out.write(bytes((levels[0::2] << 4 | levels[1::2]).astype(np.uint8)))


main(*sys.argv[1:])
