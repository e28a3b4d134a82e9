"""What the benchmark `swapped` puts for what: `changes`, and a file of words a language."""
