"""Telegram: Bot API requests, updates, polling and webhook."""
