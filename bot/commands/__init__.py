"""One module for each who works with the bot: its commands, as `bot.__main__` offers them."""
