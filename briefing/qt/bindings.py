"""Bindings: Qt's classes as Python sees them, made in the window's thread before a worker asks for them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtWidgets

_AT_ONCE = 24
"""Classes made in one turn of the event loop: some 3 ms."""


def making_classes() -> Iterator[None]:
    """Make every Python class of Qt's core, gui and widgets, some at each step; 75 ms in all the first time.

    PySide makes one when it is first asked for, and takes no lock. The window has been seen to end by a signal, without a word,
    while a worker asked for all of them (importing the plots does) and the window's thread was at work: twice in some 440
    starts under load. Stepped through in the window's thread.
    """
    for module in (QtCore, QtGui, QtWidgets):
        for n, name in enumerate(dir(module)):
            getattr(module, name)
            if n % _AT_ONCE == _AT_ONCE - 1:
                yield
