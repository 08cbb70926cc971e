"""The entities as data (tape_player --declarations), and what a row's content is."""

import hashlib
import json
import struct

ZERO = {"integer": 0, "real": 0.0, "text": "", "bytes": b""}


class Table:
    def __init__(self, declared):
        self.__dict__.update(declared)
        self.column = {column["name"]: column for column in self.columns}
        self.by_number = {column["id"]: column for column in self.columns}

    def zero(self, column):
        return None if column["nullable"] else ZERO[column["type"]]

    def is_zero(self, name, value):
        return value == self.zero(self.column[name])

    def blank(self):
        return {column["name"]: self.zero(column) for column in self.columns}

    def units(self):
        return sorted({column["unit"] for column in self.columns})

    def columns_of(self, unit):
        return [column for column in self.columns if column["unit"] == unit]

    def first(self, unit):
        return self.by_number.get(unit)

    def read(self, name, value):
        """A cell as tapes write it."""
        column = self.column[name]
        if value is None:
            return self.zero(column)
        if column["type"] == "bytes":
            return bytes.fromhex(value.replace("-", ""))
        return value

    def write(self, name, value):
        column = self.column[name]
        if isinstance(value, bytes):
            return id_text(value) if column["meaning"] == "id" else value.hex()
        return value

    def shown(self, cells):
        return {name: self.write(name, value) for name, value in cells.items()
                if not self.is_zero(name, value)}


def id_text(value):
    digits = value.hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def document(table, cells):
    """Cells as a JSON document: what a conflict row shows."""
    shown = {}
    for name, value in cells.items():
        is_flag = table.column[name]["meaning"] == "flag"
        shown[name] = bool(value) if is_flag else table.write(name, value)
        if isinstance(value, float) and value == int(value):
            shown[name] = int(value)  # JSON has one kind of number
    return json.dumps(shown, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def cbor_head(major, number):
    if number < 24:
        return bytes([major << 5 | number])
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << 8 * size:
            return bytes([major << 5 | info]) + number.to_bytes(size, "big")
    raise ValueError(number)


def cbor(value):
    if value is None:
        return b"\xf6"
    if isinstance(value, int):
        return cbor_head(0, value) if value >= 0 else cbor_head(1, -1 - value)
    if isinstance(value, float):
        return b"\xfb" + struct.pack(">d", value)
    if isinstance(value, bytes):
        return cbor_head(2, len(value)) + value
    text = value.encode()
    return cbor_head(3, len(text)) + text


def content(table, cells, reader):
    """sync/README.md, "Content and checksum"."""
    seen = [column for column in sorted(table.columns, key=lambda c: c["id"])
            if reader in column["readers"] and not table.is_zero(column["name"], cells[column["name"]])]
    parts = [cbor(column["id"]) + cbor(cells[column["name"]]) for column in seen]
    return cbor_head(5, len(parts)) + b"".join(parts)


def checksum(table, row, rv, cells, reader):
    head = struct.pack("<H", table.id) + row + struct.pack("<Q", rv)
    digest = hashlib.blake2b(head + content(table, cells, reader), digest_size=16).digest()
    return struct.unpack("<QQ", digest)
