"""Commands that build and publish. Nothing imports them."""
