"""The trained models as arrays, and how they are written to and read from files."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.matching.bayes import Bayes
from bot.matching.language import LanguageModel, spoken
from bot.matching.writing import LEARNT, Writing
from bot.matching.writing.rows import Rows

EARLIEST = (1980, 1, 1, 0, 0, 0)  # of zip files: the same models give the same bytes on every day

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Meaning:
    """A linear reading of sentence vectors: centre (dimensions,), weights (dimensions + 1, labels).

    lessons is the fingerprint of what it was learnt from.
    """

    labels: tuple[str, ...]
    lessons: str
    centre: NDArray[np.float32]
    weights: NDArray[np.float32]

    def fitted(self, labels: tuple[str, ...]) -> Meaning:
        """The same for other labels: those it never learnt are never its choice."""
        if labels == self.labels:
            return self
        weights = np.zeros((self.weights.shape[0], len(labels)), np.float32)
        weights[-1] = self.weights[-1].min() - 1.0
        for at, label in enumerate(labels):
            if label in self.labels:
                weights[:, at] = self.weights[:, self.labels.index(label)]
        return Meaning(labels, self.lessons, self.centre, weights)


@dataclass(frozen=True, slots=True)
class Models:
    """labels are need ids, then "out_of_scope" and the kinds of small talk."""

    labels: tuple[str, ...]
    bayes: Bayes
    language: LanguageModel
    writing: Writing
    meaning: Meaning | None = None


def encode(models: Models) -> bytes:
    """The models of words; meaning has a file of its own."""
    head = {
        "labels": models.labels,
        "langs": models.language.langs,
        "scale": models.bayes.scale,
        "words": {lang: rows.words for lang, rows in models.writing.rows.items()},
    }
    arrays: dict[str, NDArray[Any]] = {
        "weights": models.bayes.weights,
        "idf": models.bayes.idf,
        "language": models.language.weights,
    }
    arrays |= {f"words-{lang}": words for lang, words in models.language.words.items()}
    for lang, rows in models.writing.rows.items():
        arrays |= {f"pairs-{lang}": rows.pairs, f"counts-{lang}": rows.counts}
    return _pack(head, arrays)


def decode(data: bytes) -> Models:
    """Raises ValueError when the data is damaged."""
    try:
        head, arrays = _unpack(data)
        return Models(
            tuple(head["labels"]),
            Bayes(arrays["weights"], head["scale"], arrays["idf"]),
            LanguageModel(
                tuple(head["langs"]),
                arrays["language"],
                {lang: arrays[f"words-{lang}"] for lang in map(spoken, head["langs"])},
            ),
            Writing(
                {lang: Rows(head["words"][lang], arrays[f"pairs-{lang}"], arrays[f"counts-{lang}"]) for lang in LEARNT}
            ),
        )
    except (KeyError, TypeError) as error:
        raise ValueError("damaged models") from error


def encode_meaning(meaning: Meaning) -> bytes:
    head = {"labels": meaning.labels, "lessons": meaning.lessons}
    return _pack(head, {"centre": meaning.centre, "weights": meaning.weights})


def decode_meaning(data: bytes) -> Meaning:
    """Raises ValueError when the data is damaged."""
    try:
        head, arrays = _unpack(data)
        return Meaning(tuple(head["labels"]), head["lessons"], arrays["centre"], arrays["weights"])
    except (KeyError, TypeError) as error:
        raise ValueError("damaged meaning") from error


def _pack(head: Mapping[str, Any], arrays: Arrays) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo("head.json", EARLIEST), json.dumps(head))
        for name, array in arrays.items():
            part = io.BytesIO()
            np.save(part, array, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", EARLIEST), part.getvalue())
    return out.getvalue()


def _unpack(data: bytes) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Raises ValueError when the data is not what _pack made."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            arrays = {
                name.removesuffix(".npy"): np.load(io.BytesIO(archive.read(name)), allow_pickle=False)
                for name in archive.namelist()
                if name.endswith(".npy")
            }
            return json.loads(archive.read("head.json")), arrays
    except Exception as error:  # whatever damage does to an archive, it is one thing to the caller
        raise ValueError("damaged file") from error
