"""What the coordinator is told about each field of an entry, in the order in which the fields stand in a file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """How a field is written: one line, several lines, a list, or fields of its own."""

    LINE = "line"
    LONG = "long"
    LIST = "list"
    CHOICE = "choice"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Field:
    """name as in the file, label and help as the coordinator reads them."""

    name: str
    label: str
    help: str
    shape: Shape = Shape.LINE


FIELDS = (
    Field("name", "Name", "So heißt die Stelle auf ihrem Schild."),
    Field("provider", "Träger", "Wer die Stelle betreibt, zum Beispiel ein Verein oder ein Amt."),
    Field("needs", "Anliegen", "Wobei man hier hilft. Das wichtigste zuerst.", Shape.LIST),
    Field("summary", "Kurz gesagt", "Ein oder zwei kurze Sätze mit „du“: Was bekommst du hier?", Shape.LONG),
    Field("audience", "Für wen", "Wer kommen darf."),
    Field("child_age", "Alter der Kinder", "Jahre von-bis, zum Beispiel 0-5. Leer: jedes Alter."),
    Field("area", "Ortsteil", "Ortsteil, oder bezirk, berlinweit, bundesweit."),
    Field("address", "Adresse", "Straße, Postleitzahl und Ort.", Shape.GROUP),
    Field("geo", "Koordinaten", "Breite und Länge in Grad, mit Punkt.", Shape.GROUP),
    Field("phones", "Telefon", "Mit Vorwahl, zum Beispiel 030 90296-7080. Jede Nummer in eine Zeile.", Shape.LIST),
    Field("email", "E-Mail", "Adresse der Stelle, nicht einer einzelnen Person."),
    Field("url", "Webseite", "Beginnt mit https://."),
    Field("opening_hours", "Öffnungszeiten", "Zum Beispiel: Mo-Fr 09:00-16:00; Th 14:00-18:00. Immer da: 24/7."),
    Field(
        "phone_hours",
        "Telefonzeiten",
        "Nur wenn das Telefon andere Zeiten hat als die Tür. Geschrieben wie die Öffnungszeiten.",
    ),
    Field("hours_note", "Hinweis zu den Zeiten", "Ein Satz, zum Beispiel: In den Ferien geschlossen."),
    Field("languages", "Sprachen", "Kürzel: de, en, tr, ru, uk, ar, vi, pl, fa.", Shape.LIST),
    Field("languages_note", "Hinweis zu den Sprachen", "Ein Satz, zum Beispiel: Mit Dolmetscher nach Absprache."),
    Field("cost", "Kosten", "Zum Beispiel: kostenlos."),
    Field("appointment", "Termin", "Ob man einen Termin braucht."),
    Field("amounts", "Beträge", "Geldbeträge, jeder mit dem Jahr, für das er gilt.", Shape.GROUP),
    Field("documents", "Unterlagen", "Was man mitbringt. Jedes in eine Zeile.", Shape.LIST),
    Field("steps", "Schritte", "Wie man vorgeht. Jeder Schritt in eine Zeile.", Shape.LIST),
    Field("deadline", "Frist", "Bis wann man sich melden muss."),
    Field("caution", "Achtung", "Was Eltern vorher wissen müssen.", Shape.LONG),
    Field("aliases", "Andere Namen", "Wie Leute die Stelle noch nennen. Jeder Name in eine Zeile.", Shape.LIST),
    Field("examples", "Probefragen", "Fragen, die hierher führen sollen. Jede in eine Zeile.", Shape.LIST),
    Field("sources", "Quellen", "Woher die Angaben stammen. Jede Adresse in eine Zeile.", Shape.LIST),
    Field("source_date", "Stand der Quelle", "JJJJ, JJJJ-MM oder JJJJ-MM-TT."),
    Field("checked_on", "Geprüft am", "Tag, an dem ein Mensch nachgefragt hat: JJJJ-MM-TT."),
    Field(
        "confidence", "Sicherheit", "high: Quellen stimmen überein. medium: eine Quelle. low: unsicher.", Shape.CHOICE
    ),
    Field("note", "Notiz", "Nur für die Koordination. Eltern sehen das nicht.", Shape.LONG),
)
FIELD = {field.name: field for field in FIELDS}
ORDER = tuple(FIELD)
