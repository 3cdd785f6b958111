"""What every other room stands on: strict YAML, models, French problems, typography, dates. It knows no component."""
