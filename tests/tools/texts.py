"""The texts a module shows, found in its syntax tree: Qt's own reader overlooks counted ones and those within f-strings."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_TRANSLATE = "translate"
_COUNTED = "QT_TRANSLATE_N_NOOP"
_MARKS = frozenset({"QT_TRANSLATE_NOOP", "QT_TRANSLATE_NOOP3", _COUNTED})


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate, whose words depend on a number when it is counted."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False


def texts(module: ast.Module) -> list[Text]:
    """The texts of a module, as they follow each other in it."""
    return list(_within(module, "", _wrappers(module)))


def _within(node: ast.AST, owner: str, wrappers: dict[str, tuple[str, bool]]) -> Iterator[Text]:
    """Texts below a node; `owner` is the class it stands in, the context of what that class says."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        found = _said(node, owner, wrappers)
        if found is not None:
            yield found
    for child in ast.iter_child_nodes(node):
        yield from _within(child, owner, wrappers)


def _said(call: ast.Call, owner: str, wrappers: dict[str, tuple[str, bool]]) -> Text | None:
    """The text a call shows, unless it shows none or takes it from elsewhere."""
    name, words = _name(call.func), [_string(a) for a in call.args]
    if name in wrappers and isinstance(call.func, ast.Name):
        context, counted = wrappers[name]
        return Text(context, words[0], "", counted) if words and words[0] else None
    if name == "tr" and owner:
        words.insert(0, owner)
    elif name != _TRANSLATE and name not in _MARKS:
        return None
    if len(words) < 2 or words[0] is None or words[1] is None:
        return None
    return Text(words[0], words[1], (words[2] if len(words) > 2 else None) or "", len(words) > 3 or name == _COUNTED)


def _wrappers(module: ast.Module) -> dict[str, tuple[str, bool]]:
    """Functions that translate their first argument in a context of theirs: the context, and whether it is counted."""
    found = {}
    for function in module.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        last = function.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if not isinstance(call, ast.Call) or _name(call.func) != _TRANSLATE or len(call.args) < 2:
            continue
        context, given = _string(call.args[0]), call.args[1]
        if context and isinstance(given, ast.Name) and given.id == function.args.args[0].arg:
            found[function.name] = context, len(call.args) > 3
    return found


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _string(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def written(files: Iterable[Path]) -> str:
    """The texts of source files in the form that Qt's reader takes whole."""
    lines = []
    for file in files:
        for text in texts(ast.parse(file.read_text(encoding="utf-8"))):
            strings = ", ".join(_quoted(s) for s in (text.context, text.source, text.comment))
            lines.append(f"QCoreApplication::translate({strings}{', 2' if text.counted else ''});")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
