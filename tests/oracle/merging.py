"""How two edits of a unit become one: core/schema/merge_table.md, in plain words."""

import diff3

SHARED = 1 << 63  # of a stamp: others have said the same or less without knowing
LETTER = {"rep": "R", "manager": "M", "server": "S"}


def words_of(cell):
    return cell.split("\n") if cell else []


def words_cell(words):
    return "\n".join(sorted(set(words), key=str.encode))


def difference(table, before, after):
    """What a person changed who had `before` in front of him; None: he makes the row."""
    was = before if before is not None else table.blank()
    changes = []
    for unit in table.units():
        names = [column["name"] for column in table.columns_of(unit)]
        if all(was[name] == after[name] for name in names):
            continue
        policy, first = table.first(unit)["merge"], names[0]
        change = {"unit": unit, "cells": {}, "was": {}, "added": [], "removed": [], "delta": 0}
        if policy == "set":
            old, new = set(words_of(was[first])), set(words_of(after[first]))
            change["added"], change["removed"] = sorted(new - old), sorted(old - new)
        elif policy == "delta":
            change["delta"] = after[first] - was[first]
        else:
            change["cells"] = {name: after[name] for name in names}
            change["was"] = {name: before[name] for name in names} if before is not None else {}
        changes.append(change)
    return changes


class Merge:
    """One edit of one row. `edit`: device, counter, hlc, role, base; `stamps`: unit → stamp."""

    def __init__(self, table, cells, stamps, edit, rv):
        self.table, self.edit, self.rv = table, edit, rv
        self.cells, self.stamps = dict(cells), dict(stamps)
        self.outcomes = []  # (unit, how, the cells that do not stand)
        self.changed = False

    def take(self, changes):
        for change in changes:
            how, loser = self.settle(change)
            self.outcomes.append((change["unit"], how, loser))
        return self

    def is_new(self):
        return self.rv <= 1

    def stamp(self, unit):
        return self.stamps.get(unit) or self.stamps.get(0)

    def is_concurrent(self, unit):
        last = self.stamp(unit)
        if last is None or self.is_new() or last["rv"] <= self.edit["base"]:
            return False
        return last["device"] != self.edit["device"] or last["counter"] >= self.edit["counter"]

    def mark(self, unit, device, counter, hlc):
        stamp = {"rv": self.rv, "device": device, "counter": counter, "hlc": hlc}
        self.stamps[0 if self.is_new() else unit] = stamp
        self.changed = True

    def mark_own(self, unit):
        self.mark(unit, self.edit["device"], self.edit["counter"], self.edit["hlc"])

    def mark_shared(self, unit):
        last = self.stamp(unit)
        self.mark(unit, last["device"], SHARED, last["hlc"])

    def is_later(self, unit):
        last = self.stamp(unit)
        return (self.edit["hlc"], self.edit["device"]) > (last["hlc"], last["device"])

    def taken(self, change, how):
        loser = {name: self.cells[name] for name in change["cells"]} if how == "won" else {}
        self.cells.update(change["cells"])
        self.mark_own(change["unit"])
        return how, loser

    def kept(self, change, how):
        return how, dict(change["cells"])

    def settle(self, change):
        unit, column = change["unit"], self.table.first(change["unit"])
        if column is None:
            return self.kept(change, "forbidden")
        self.column, self.concurrent = column, self.is_concurrent(unit)
        name, policy = column["name"], column["merge"]
        if policy == "set":
            kept = [word for word in words_of(self.cells[name]) if word not in change["removed"]]
            return self.combined(change, words_cell(kept + change["added"]))
        if policy == "delta":
            return self.combined(change, self.cells[name] + change["delta"])
        if all(self.cells[each] == value for each, value in change["cells"].items()):
            return self.agreed(change, policy)
        return getattr(self, policy)(change)

    def combined(self, change, value):
        name = self.column["name"]
        if value == self.cells[name]:
            return "applied", {}
        self.cells[name] = value
        self.mark_own(change["unit"])
        return ("combined" if self.concurrent else "applied"), {}

    def agreed(self, change, policy):
        unit = change["unit"]
        if self.concurrent and policy != "append":
            last = self.stamp(unit)
            repeated = (last["device"], last["counter"]) == (self.edit["device"], self.edit["counter"])
            if policy == "lww" and not repeated and self.is_later(unit):
                self.mark_own(unit)
            elif policy != "lww" and not repeated:
                self.mark_shared(unit)
        return "applied", {}

    def append(self, change):
        names = change["cells"]
        if self.is_new() and all(self.table.is_zero(name, self.cells[name]) for name in names):
            return self.taken(change, "applied")
        return self.kept(change, "forbidden")

    def text3(self, change):
        name, was = self.column["name"], change["was"]
        seen = was[self.column["name"]] if was else ""
        if seen == self.cells[name] or (not was and not self.concurrent):
            return self.taken(change, "applied")
        both = diff3.merged(seen, self.cells[name], change["cells"][name])
        if both is None:
            return self.kept(change, "open")
        if both != self.cells[name]:
            self.cells[name] = both
            self.mark_own(change["unit"])
        return "combined", {}

    def state(self, change):
        name = self.column["name"]
        step = [self.cells[name], change["cells"][name]]
        allowed = step[1] in self.column["words"] if step[0] == "" else step in self.column["steps"]
        if not allowed:
            return self.kept(change, "forbidden")
        return self.taken(change, "won" if self.concurrent else "applied")

    def lww(self, change):
        return self.chosen(change, lambda: self.is_later(change["unit"]))

    def owner(self, change):
        return self.chosen(change, self.has_authority)

    def chosen(self, change, wins):
        if not self.concurrent:
            return self.taken(change, "applied")
        return self.taken(change, "won") if wins() else self.kept(change, "lost")

    def has_authority(self):
        """The first of M P K A that may write the unit; where none may, whoever made the row."""
        if self.edit["role"] == "server":
            return True
        for letter in "MPKA":
            if letter in self.column["writers"]:
                return LETTER[self.edit["role"]] == letter
        maker = self.stamps.get(0)
        return maker is not None and maker["device"] == self.edit["device"]

    def strict(self, change):
        if not self.concurrent:
            return self.taken(change, "applied")
        ladder, name = self.column["words"], self.column["name"]
        height = {word: place for place, word in enumerate(ladder)}
        if height.get(change["cells"][name], -1) > height.get(self.cells[name], -1):
            return self.taken(change, "won")
        self.mark_shared(change["unit"])
        return self.kept(change, "lost")

    def person(self, change):
        return self.kept(change, "open") if self.concurrent else self.taken(change, "applied")


def removal_is_kept_out(table, stamps, edit):
    """Somebody else changed the row, and whoever removes it has not seen that."""
    return table.keeps and any(
        stamp["rv"] > edit["base"]
        and (stamp["device"] != edit["device"] or stamp["counter"] >= edit["counter"])
        for stamp in stamps.values())
