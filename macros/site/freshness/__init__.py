"""What is to be reviewed, and the links that lead elsewhere."""
