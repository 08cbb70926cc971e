"""Head office: all rows, who may hold what, and the verdict on each group."""

import copy

import declared
import rules
from merging import Merge, difference, removal_is_kept_out

NOT_ALLOWED, OUT_OF_SCOPE, INVALID, MISSING, BAD_STEP, DEPENDS, UNKNOWN = 1, 2, 3, 4, 5, 6, 8
IN_REVIEW = 10
FIELD_WORK = {"visit", "feedback", "sighting", "task", "attachment"}
APPLIED, MERGED, DUPLICATE, REFUSED = 1, 2, 3, 4
TOLERANCE_MS = 120_000
UNTOLD = bytes(16)  # an id that the product drew, if at all, for a group that it then refused


class Refused(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Centre:
    def __init__(self, tables):
        self.tables = tables
        self.rows = {}  # (table name, id) → {"rv", "removed", "cells", "stamps"}
        self.numbers = {}  # table name → how many numbers people quote have been given
        self.devices = []  # by their short number, from 1
        self.now = 0
        self.made = []  # ids that the server will make, in their order: its chance
        self.moment = 0  # transactions so far
        self.standing = {}  # scope → the rows that stood in it after the last transaction
        self.left = []  # (moment, scope, row) of each row that left a scope

    # What stands.

    def live(self, table, row):
        found = self.rows.get((table.name, row))
        return found["cells"] if found and not found["removed"] else None

    def all(self, name):
        return [(row, it["cells"]) for (table, row), it in self.rows.items()
                if table == name and not it["removed"]]

    def scopes_of(self, table, cells):
        return rules.scopes_of(self.tables, table, cells, self.live)

    def grants(self, user):
        """The scopes that a person may hold now, and the role."""
        person = self.live(self.tables["user"], user)
        if not person or not person["active"]:
            return set(), "rep"
        sees = "manager" if person["role"] in ("manager", "admin") else "rep"
        held = {f"company#{sees}", f"person/{declared.id_text(user)}"}
        if person["team"]:
            held.add(f"team/{declared.id_text(person['team'])}")
        territories = {}
        for _, member in self.all("territory_member"):
            if member["user"] != user or not self.is_now(member):
                continue
            if member["role"] == "manager":
                for each in self.with_descendants(member["territory"]):
                    territories[each] = "manager"
            else:
                territories.setdefault(member["territory"], sees)
        held |= {f"territory/{declared.id_text(each)}#{seen}" for each, seen in territories.items()}
        held |= {f"prices/{word}" for word in self.segments_in(territories)}
        return held, person["role"]

    def is_now(self, member):
        begins, ends = member["from"], member["to"]
        return (begins is None or begins <= self.now) and (ends is None or self.now < ends)

    def with_descendants(self, territory):
        found, waiting = set(), [territory]
        while waiting:
            each = waiting.pop()
            if each not in found:
                found.add(each)
                waiting += [row for row, cells in self.all("territory") if cells["parent"] == each]
        return found

    def segments_in(self, territories):
        return {word for _, customer in self.all("customer") if customer["territory"] in territories
                for word in customer["segments"].split("\n") if word}

    def end_transaction(self):
        """Notes what has left which scope."""
        self.moment += 1
        before, self.standing = self.standing, {}
        for (name, row), it in self.rows.items():
            for scope in set() if it["removed"] else self.scopes_of(self.tables[name], it["cells"]):
                self.standing.setdefault(scope, set()).add((name, row))
        for scope, keys in before.items():
            for key in keys - self.standing.get(scope, set()):
                self.left.append((self.moment, scope, key))

    def left_unseen(self, device, scope):
        """Rows that are not in a scope, and left it after the device had last looked."""
        return {key for moment, where, key in self.left
                if where == scope and moment > device.moment
                and key not in self.standing.get(scope, set())}

    # What the centre itself writes.

    def put(self, table, row, cells):
        it = self.rows.get((table.name, row))
        before = it["cells"] if it and not it["removed"] else None
        if before == cells:
            return
        rv = (it["rv"] if it else 0) + 1
        stamps = dict(it["stamps"]) if it else {}
        if before is not None:
            for change in difference(table, before, cells):
                stamps[change["unit"]] = {"rv": rv, "device": 0, "counter": 0, "hlc": self.now << 16}
        self.write(table, row, rv, cells, stamps)

    def remove(self, table, row):
        it = self.rows[(table.name, row)]
        it["rv"], it["removed"] = it["rv"] + 1, True

    def write(self, table, row, rv, cells, stamps):
        if not rules.is_valid(table, cells):
            raise Refused(INVALID)
        self.rows[(table.name, row)] = {"rv": rv, "removed": False, "cells": cells, "stamps": stamps}

    # What devices write.

    def push(self, device, groups):
        grants = self.grants(device.user)
        verdicts = [self.judge(device, group, grants) for group in groups]
        self.end_transaction()
        return verdicts

    def judge(self, device, group, grants):
        first = group["first"]
        if first in device.verdicts:
            outcome, code, conflicts = device.verdicts[first]
            return [first, outcome if outcome == REFUSED else DUPLICATE, code, conflicts]
        verdict = self.tried(device, group, grants)
        if verdict[:2] in ((REFUSED, OUT_OF_SCOPE), (REFUSED, MISSING)):
            verdict = self.late(device, group, grants) or verdict
        if verdict[0] == REFUSED:
            for operation in group["operations"]:
                key = (operation["table"].name, operation["row"])
                if operation["kind"] == "put" and key not in self.rows:
                    device.set_aside.add(operation["row"])
        device.verdicts[first] = verdict
        return [first, *verdict]

    def tried(self, device, group, grants):
        before = copy.deepcopy((self.rows, self.made))  # a number, once given, is not given again
        try:
            return Writing(self, device, group, grants).verdict()
        except Refused as refused:
            self.rows, self.made = before
            return REFUSED, refused.code, 0

    # What came late: its author could not know that it was no longer his.

    def late(self, device, group, grants):
        lent = self.lost_territories(device)
        for table, row in touched(self.tables, group):
            lent |= self.moved_away(device, grants, table, row)
        if not lent:
            return None
        if any(operation["table"].name not in FIELD_WORK for operation in group["operations"]):
            return REFUSED, IN_REVIEW, 0
        return self.tried(device, group, (grants[0] | lent, grants[1]))

    def lost_territories(self, device):
        lent = set()
        for scope in device.scopes:
            if not scope.startswith("company"):
                continue
            for name, row in self.left_unseen(device, scope):
                member = self.rows[(name, row)]["cells"]
                if name != "territory_member" or member["user"] != device.user:
                    continue
                below = (self.with_descendants(member["territory"])
                         if member["role"] == "manager" else {member["territory"]})
                lent |= {f"territory/{declared.id_text(each)}#rep" for each in below}
        return lent

    def moved_away(self, device, grants, table, row):
        """Where a row stands now that left, unseen, a scope that the device has and still may."""
        cells = self.live(table, row)
        held = {rules.place(scope) for scope in grants[0]}
        scopes = self.scopes_of(table, cells) if cells is not None else set()
        if any(rules.place(scope) in held for scope in scopes):
            return set()
        left = any((table.name, row) in self.left_unseen(device, scope)
                   for scope in device.scopes if rules.place(scope) in held)
        return scopes if left else set()

    # What devices and the end see.

    def image(self, scope):
        """The live rows of a scope, as its readers see them."""
        reader, rows = rules.reader_of(scope), {}
        for (name, row), it in self.rows.items():
            table = self.tables[name]
            if it["removed"] or scope not in self.scopes_of(table, it["cells"]):
                continue
            cells = {column["name"]: it["cells"][column["name"]] if reader in column["readers"]
                     else table.zero(column) for column in table.columns}
            rows[(name, row)] = (it["rv"], cells)
        return rows

    def head(self, scope):
        lanes = [0, 0]
        image, reader = self.image(scope), rules.reader_of(scope)
        for (name, row), (rv, cells) in image.items():
            sums = declared.checksum(self.tables[name], row, rv, cells, reader)
            lanes = [(lane + each) % (1 << 64) for lane, each in zip(lanes, sums)]
        return [len(image), format(lanes[0], "x"), format(lanes[1], "x")]


def touched(tables, group):
    """Every row that a group writes or points at."""
    for operation in group["operations"]:
        table = operation["table"]
        yield table, operation["row"]
        for change in operation["changes"]:
            for name, value in change["cells"].items():
                if table.column[name]["references"] and value is not None:
                    yield tables[table.column[name]["references"]], value


class Writing:
    """One group on its way in: checked, merged, and taken back whole where anything is refused."""

    def __init__(self, centre, device, group, grants):
        self.centre, self.device, self.group = centre, device, group
        self.places = {rules.place(scope) for scope in grants[0]}
        self.role = grants[1]
        self.outcome, self.conflicts = APPLIED, 0

    def holds_any(self, scopes):
        return any(rules.place(scope) in self.places for scope in scopes)

    def missing(self, row):
        raise Refused(DEPENDS if row in self.device.set_aside else MISSING)

    def verdict(self):
        put = []
        for operation in self.group["operations"]:
            table, row = operation["table"], operation["row"]
            it = self.centre.rows.get((table.name, row))
            self.expect_held(table, operation, it)
            if operation["kind"] == "remove":
                self.remove(table, operation, it)
            else:
                put.append((operation, it is None))
                self.put(table, operation, it)
        for operation, is_new in put:
            self.expect_references(operation)
            self.expect_places(operation, is_new)
        return self.outcome, 0, self.conflicts

    def expect_held(self, table, operation, it):
        makes = any(change["cells"] and not change["was"] for change in operation["changes"])
        if it is None and (operation["kind"] == "remove" or not makes):
            self.missing(operation["row"])
        if it is not None and not self.holds_any(self.centre.scopes_of(table, it["cells"])):
            raise Refused(OUT_OF_SCOPE)
        if not rules.may_do(table, operation, self.role, it is None):
            raise Refused(NOT_ALLOWED)

    def edit(self, operation):
        latest = self.centre.now + TOLERANCE_MS << 16
        return {"device": self.device.number, "counter": operation["counter"], "role": self.role,
                "hlc": min(self.group["hlc"], latest), "base": operation["base"]}

    def remove(self, table, operation, it):
        if it["removed"]:
            return
        if removal_is_kept_out(table, it["stamps"], self.edit(operation)):
            self.outcome = MERGED
            return
        self.centre.remove(table, operation["row"])

    def put(self, table, operation, it):
        revived = it is not None and it["removed"]
        if revived and not table.keeps:
            raise Refused(MISSING)
        edit = self.edit(operation)
        before = it["stamps"] if it else {}
        rv = (it["rv"] if it else 0) + 1
        merge = Merge(table, it["cells"] if it else table.blank(), before, edit, rv)
        merge.take(operation["changes"])
        for unit, how, _ in merge.outcomes:
            if how in ("combined", "won", "lost", "open"):
                self.outcome = MERGED
            if how == "forbidden":
                column = table.first(unit)
                raise Refused(UNKNOWN if column is None else
                              BAD_STEP if column["merge"] == "state" else NOT_ALLOWED)
        for change, (unit, how, loser) in zip(operation["changes"], merge.outcomes):
            if how in ("won", "lost", "open"):
                self.note(table, operation, change, how, loser, before, edit, merge.cells)
        if revived:
            self.outcome = MERGED
        if merge.changed or revived:
            if it is None:
                self.fill(table, merge.cells)
            self.centre.write(table, operation["row"], rv, merge.cells, merge.stamps)

    def fill(self, table, cells):
        """What the server itself writes into a row that a device made."""
        for column in table.columns:
            if column["name"] == "number" and column["writers"] == "S":
                given = self.centre.numbers.get(table.name, 0) + 1
                self.centre.numbers[table.name] = given
                cells["number"] = f"{table.name[0].upper()}-{1000 + given}"
            elif column["name"] == "author" and column["references"]:
                cells["author"] = self.device.user

    def note(self, table, operation, change, how, loser, stamps, edit, cells):
        """The conflict row for whoever wrote what does not stand."""
        other = stamps.get(change["unit"]) or stamps.get(0) or {"device": 0, "hlc": 0}
        other_user = (self.centre.devices[other["device"] - 1].user
                      if other["device"] else None)
        won = how == "won"
        if won and other_user is None:
            return
        self.conflicts += 1
        conflict = self.centre.tables["conflict"]
        row = conflict.blank()
        standing = {column["name"]: cells[column["name"]]
                    for column in table.columns_of(change["unit"])}
        row.update(
            tableName=table.name, row=operation["row"], unit=change["unit"],
            policy=table.first(change["unit"])["merge"],
            original=declared.document(table, change["was"]),
            theirs=declared.document(table, standing), mine=declared.document(table, loser),
            author=other_user if won else self.device.user,
            theirAuthor=self.device.user if won else other_user,
            mineAt=(other if won else edit)["hlc"] >> 16,
            theirsAt=(edit if won else other)["hlc"] >> 16,
            state="open" if how == "open" else "noted")
        made = self.centre.made
        self.centre.put(conflict, made.pop(0) if made else UNTOLD, row)

    def expect_places(self, operation, is_new):
        cells = self.centre.live(operation["table"], operation["row"])
        if cells is None:
            return
        scopes = self.centre.scopes_of(operation["table"], cells)
        held = all(rules.place(scope) in self.places
                   or (not is_new and scope.startswith("person/")) for scope in scopes)
        if not scopes or not held:
            raise Refused(OUT_OF_SCOPE)

    def expect_references(self, operation):
        table = operation["table"]
        for change in operation["changes"]:
            for name, value in change["cells"].items():
                if table.column[name]["references"] and value is not None:
                    self.expect_reference(table.column[name]["references"], value)

    def expect_reference(self, name, row):
        table = self.centre.tables[name]
        cells = self.centre.live(table, row)
        if cells is None or not self.holds_any(self.centre.scopes_of(table, cells)):
            self.missing(row)
