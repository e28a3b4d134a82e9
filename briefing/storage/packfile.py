"""Evidence packs as files: a sealed zip with a manifest. Written whole or not at all; read only if every byte is as it was sealed."""

from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from briefing.storage.errors import LibraryError
from briefing.storage.opening import raise_worded

SUFFIX = ".briefing"
FORMAT = "briefing-evidence-pack"
VERSION = 2
"""Since 2 the tray and articles of one story come along, and pages that show the officer's words do not."""
MANIFEST = "manifest.json"
MOST_BYTES = 512 * 1024 * 1024
MOST_MEMBERS = 50_000
MOST_INFLATED = 1024 * 1024 * 1024
MOST_RATIO = 200
"""A member may grow so much on unpacking; text of ours stays far below."""
SMALL = 1024 * 1024
"""Members below this size may grow as they like."""
_MOST_MANIFEST = 16 * 1024 * 1024
_CHUNK = 1024 * 1024
_NAME = re.compile(r"(?:articles|rows|issued)/[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
_SEAL = re.compile(rb"sha256:[0-9a-f]{64}")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


class PackRefused(LibraryError):
    """A file that is no sound evidence pack. `member` names what in it is wrong, "" for the file as a whole."""

    def __init__(self, path: Path, code: str, sentence: str, member: str = "") -> None:
        super().__init__(path, code, sentence)
        self.member = member


@dataclass(frozen=True, slots=True)
class Pack:
    """A verified pack: what its manifest says and its members by name."""

    path: Path
    about: Mapping[str, Any]
    members: Mapping[str, bytes]
    sha256: str

    @property
    def dossier(self) -> str:
        """The id of its dossier."""
        return str(self.about["dossier"])

    @property
    def library_version(self) -> int:
        """The version of the library that its rows are of."""
        return int(self.about["library_version"])


def write_pack(path: Path, about: Mapping[str, Any], members: Iterable[tuple[str, bytes]]) -> str:
    """Write a pack; an older file there is replaced once the new one is whole. Gives its hash. Raises LibraryError."""
    content = pack_bytes(about, members)
    draft = path.with_name(f".{path.name}.part-{os.getpid()}")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        if not path.parent.is_dir():
            sentence = f"{path.name} could not be written: the folder {path.parent} is not there."
            raise LibraryError(path, "no_folder", f"{sentence} Choose another folder, or make it first.") from error
        raise_worded(error, path)
    return hashlib.sha256(content).hexdigest()


def pack_bytes(about: Mapping[str, Any], members: Iterable[tuple[str, bytes]]) -> bytes:
    """The bytes of a pack: members, then the manifest with their hashes, sealed with the hash of all before the seal."""
    out = BytesIO()
    listed = []
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            _put(archive, name, data)
            listed.append({"name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()})
        manifest = {"format": FORMAT, "version": VERSION, **about, "members": listed}
        _put(archive, MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True).encode())
        # The comment's length is part of what is sealed, so it is there before its words are.
        archive.comment = b"sha256:" + b"0" * 64
    whole = out.getvalue()
    body = whole[: -len(b"sha256:" + b"0" * 64)]
    return body + b"sha256:" + hashlib.sha256(body).hexdigest().encode()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, data)


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # Not every system can.
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_pack(path: Path) -> Pack:
    """The pack at `path`, every member checked against its hash and the whole against its seal. Nothing is unpacked to disk.

    Raises PackRefused, naming the member, for what is altered, cut short, too large, of a newer version or
    no pack; LibraryError when the file cannot be read.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _refused(path, "too_large", f"is larger than {MOST_BYTES // 1024**2} MB")
        content = path.read_bytes()
    except OSError as error:
        raise_worded(error, path)
    if not content:
        raise _refused(path, "empty", "is empty (0 bytes)")
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            entries = _entries(path, archive)
            manifest = _manifest(path, archive, entries)
            members = _members(path, archive, entries, manifest)
    except zipfile.BadZipFile as error:
        raise _refused(path, "cut", "is no evidence pack, or is cut short") from error
    _check_seal(path, content)
    about = {k: v for k, v in manifest.items() if k != "members"}
    return Pack(path, about, members, hashlib.sha256(content).hexdigest())


def _entries(path: Path, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The members by name, refused before a byte is unpacked where names or sizes are not such as we write."""
    found: dict[str, zipfile.ZipInfo] = {}
    listed = archive.infolist()
    if len(listed) > MOST_MEMBERS:
        raise _refused(path, "too_many", f"holds more than {MOST_MEMBERS} members")
    total = 0
    for entry in listed:
        name = entry.orig_filename
        if name != MANIFEST and (_NAME.fullmatch(name) is None or ".." in name):
            raise _refused(path, "bad_name", "has a member that may not be there", name)
        if name in found:
            raise _refused(path, "twice", "holds a member twice", name)
        if entry.flag_bits & 1 or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _refused(path, "bad_member", "has a member packed in a way that is not ours", name)
        total += entry.file_size
        swollen = entry.file_size > SMALL and entry.file_size > MOST_RATIO * max(entry.compress_size, 1)
        if swollen or total > MOST_INFLATED:
            raise _refused(path, "bomb", "would grow beyond all measure on unpacking", name)
        found[name] = entry
    if MANIFEST not in found:
        raise _refused(path, "no_manifest", "is no evidence pack: it has no manifest", MANIFEST)
    return found


def _unpacked(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """A member's bytes, never more than it said it has."""
    parts, length = [], 0
    try:
        with archive.open(entry) as file:
            while chunk := file.read(_CHUNK):
                length += len(chunk)
                if length > most:
                    raise _refused(path, "bomb", "has a member that is larger than it says", entry.filename)
                parts.append(chunk)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _altered(path, entry.filename) from error
    return b"".join(parts)


def _manifest(path: Path, archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo]) -> dict[str, Any]:
    entry = entries[MANIFEST]
    if entry.file_size > _MOST_MANIFEST:
        raise _refused(path, "bomb", "has a member that is too large", MANIFEST)
    try:
        found = json.loads(_unpacked(path, archive, entry, entry.file_size).decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _altered(path, MANIFEST) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise _refused(path, "other_format", "is no evidence pack of Briefing", MANIFEST)
    version = found.get("version")
    if not isinstance(version, int) or version < 1:
        raise _altered(path, MANIFEST)
    if version > VERSION:
        words = (
            f"was made by a newer Briefing (pack version {version}, this program knows {VERSION}); update the program"
        )
        raise _refused(path, "newer", words)
    sound = isinstance(found.get("dossier"), str) and isinstance(found.get("library_version"), int)
    if not sound or not isinstance(found.get("members"), list):
        raise _altered(path, MANIFEST)
    return found


def _members(
    path: Path, archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo], manifest: Mapping[str, Any]
) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for told in manifest["members"]:
        if not isinstance(told, dict) or not isinstance(told.get("name"), str):
            raise _altered(path, MANIFEST)
        name = told["name"]
        if name not in entries or name == MANIFEST:
            raise _refused(path, "missing", "lacks a member that its manifest names", name)
        data = _unpacked(path, archive, entries[name], entries[name].file_size)
        if len(data) != told.get("size") or hashlib.sha256(data).hexdigest() != told.get("sha256"):
            raise _altered(path, name)
        found[name] = data
    extra = sorted(entries.keys() - found.keys() - {MANIFEST})
    if extra:
        raise _refused(path, "extra", "holds a member that its manifest does not name", extra[0])
    return found


def _check_seal(path: Path, content: bytes) -> None:
    seal = content[-71:]
    if not _SEAL.fullmatch(seal) or seal != b"sha256:" + hashlib.sha256(content[:-71]).hexdigest().encode():
        raise _altered(path, "")


def _altered(path: Path, member: str) -> PackRefused:
    return _refused(path, "altered", "was altered after it was sealed, or is damaged", member)


def _refused(path: Path, code: str, why: str, member: str = "") -> PackRefused:
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in member[:80])
    named = f" ({shown})" if member else ""
    return PackRefused(
        path, code, f"{path} {why}{named}. Nothing of it was opened; ask its sender for it again.", member
    )
