"""Overrides of Qt's methods: what goes wrong in one is told as a fault, where PySide6 on Python 3.11 would end the process.

PySide6 prepends words to the message of an exception that leaves an override, and takes its value for an exception object. Before
Python 3.12 that of one raised in C (a closed database, a widget that is gone) is still a bare string then: the process dies. One
that was caught and raised again is whole.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache, update_wrapper
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import Any, cast

from PySide6.QtCore import QObject

_LOOSE = CO_VARARGS | CO_VARKEYWORDS


@cache
def _maker(names: tuple[str, ...]) -> Callable[[FunctionType], FunctionType]:
    """Makes a function of the same arguments: PySide6 counts those of a slot."""
    listed = ", ".join(names)
    lines = (
        "def make(asked):",
        f" def override({listed}):",
        f"  try: return asked({listed})",
        "  except BaseException: raise",
        " return override",
    )
    made: dict[str, Any] = {}
    exec("\n".join(lines), made)  # noqa: S102 - of the argument names of our own source
    return cast(Callable[[FunctionType], FunctionType], made["make"])


def guarded(asked: FunctionType) -> FunctionType:
    """The same function, whose exceptions are whole when they leave it."""
    code = asked.__code__
    names = code.co_varnames[: code.co_argcount]
    if code.co_flags & _LOOSE or code.co_kwonlyargcount or "asked" in names:
        return asked
    made = _maker(names)(asked)
    update_wrapper(made, asked)
    made.__defaults__ = asked.__defaults__
    return made


def _guard(cls: type) -> None:
    bases = [base for base in cls.__mro__[1:] if base.__module__.startswith("PySide6.")]
    for name, made in list(vars(cls).items()):
        dunder = name.startswith("__")
        if isinstance(made, FunctionType) and not dunder and any(hasattr(base, name) for base in bases):
            setattr(cls, name, guarded(made))


def install() -> None:
    """Guard the overrides of every class of Qt's objects that is made from now on; once."""
    if sys.version_info >= (3, 12) or "__init_subclass__" in vars(QObject):
        return

    def made(cls: type, **words: Any) -> None:
        super(QObject, cast(Any, cls)).__init_subclass__(**words)
        _guard(cls)

    QObject.__init_subclass__ = classmethod(cast(Any, made))  # type: ignore[assignment]


install()
