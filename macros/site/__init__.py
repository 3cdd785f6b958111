"""The list of components, what is loaded and checked, and the site that the frame reads."""
