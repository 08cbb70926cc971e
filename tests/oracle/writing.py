"""One group on its way into head office, and the words for what may become of it."""

import declared
import rules
from merging import Merge, removal_is_kept_out

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
