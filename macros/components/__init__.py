"""One folder for each thing that a page may show."""
