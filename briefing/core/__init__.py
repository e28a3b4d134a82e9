"""Core: what a diplomat reads is a fact; plain values and functions, no Qt, no SQL, no pandas."""
