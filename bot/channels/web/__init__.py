"""The web channel: a chat page that works without JavaScript, keeps nothing and asks nobody else for anything."""
