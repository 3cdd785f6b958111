"""What the tools share in the browser: fields tied to the dossier, rows that visitors add, paper."""
