"""Qt: the models and services that the views share, no widgets of the window."""

from briefing.qt import overrides  # noqa: F401 - before the first class is made
