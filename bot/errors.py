"""The few errors that cross a module border."""


class BotError(Exception):
    """An expected failure; its text is one sentence for the person at the command line."""

    exit_code = 1


class UsageError(BotError):
    """The command was used wrongly."""

    exit_code = 2


class SettingsError(BotError):
    """A setting is missing or unusable."""

    exit_code = 2


class KnowledgeError(BotError):
    """The knowledge folder cannot be used."""
