"""A device: what it shows, what waits in its outbox, what became of it."""

import json
import unicodedata

import rules
from merging import Merge, difference
from writing import IN_REVIEW, REFUSED

AT_HEAD_OFFICE, SET_ASIDE, SENT_FOR_REVIEW = 2, 3, 7


class Phone:
    def __init__(self, centre, user, role):
        self.centre, self.tables, self.user, self.role = centre, centre.tables, user, role
        centre.devices.append(self)
        self.number = len(centre.devices)
        self.verdicts, self.set_aside, self.in_review = {}, set(), set()  # what the server remembers of it
        self.scopes, self.moment = set(), 0
        self.base, self.working = {}, {}  # (table name, id) → (rv, cells)
        self.removed = {}  # the same, of rows that it removed and has not sent so yet
        self.pending, self.groups = [], []
        self.counter, self.last_hlc = 0, 0
        self.skew = self.offset = 0

    def clock(self):
        return self.centre.now + self.skew

    # Saving.

    def save(self, rows):
        """rows: (table, id, cells or None for removal). The first counter; 0: no change; −1: no."""
        working, removed, operations = dict(self.working), dict(self.removed), []
        for table, row, cells in rows:
            key = (table.name, row)
            before = working.get(key)
            if cells is None:
                if before is None:
                    continue
                operation = self.operation("remove", table, row, before[0], [])
                if not rules.may_do(table, operation, self.role, False):
                    return -1
                removed[key] = working.pop(key)
            else:
                cells = {name: unicodedata.normalize("NFC", value) if isinstance(value, str)
                         else value for name, value in cells.items()}
                operation = self.change(table, row, before, removed.get(key), cells)
                if operation == -1:
                    return -1
                if operation is None:
                    continue
                known = before or removed.pop(key, None)
                working[key] = (known[0] if known else 0, cells)
            operations.append(operation)
        return self.append(operations, working, removed) if operations else 0

    def operation(self, kind, table, row, base, changes):
        return {"kind": kind, "table": table, "row": row, "base": base, "changes": changes}

    def change(self, table, row, before, removed, cells):
        """A row that this device removed, and has not sent so yet, comes back by what differs."""
        if not rules.is_valid(table, cells):
            return -1
        known = before or removed
        changes = difference(table, known[1] if known else None, cells)
        if before and not changes:
            return None
        operation = self.operation("put", table, row, known[0] if known else 0, changes)
        if not rules.may_do(table, operation, self.role, known is None):
            return -1
        edit = {"device": 0, "counter": 0, "hlc": 0, "role": self.role, "base": operation["base"]}
        rv = max(operation["base"], 1) + 1 if known else 1
        merge = Merge(table, known[1] if known else table.blank(), {}, edit, rv).take(changes)
        return -1 if any(how == "forbidden" for _, how, _ in merge.outcomes) else operation

    def append(self, operations, working, removed):
        self.working, self.removed = working, removed
        first = self.counter + 1
        for operation in operations:
            self.counter += 1
            operation["counter"] = self.counter
        self.last_hlc = max(self.clock() + self.offset << 16, self.last_hlc + 1)
        self.pending.append({"first": first, "hlc": self.last_hlc, "operations": operations})
        return first

    def settle(self, nth, keep):
        """Settles one of the conflicts that the device shows as not settled, by its id's order."""
        conflict = self.tables["conflict"]
        waiting = sorted(row for (name, row), (_, cells) in self.working.items()
                         if name == "conflict" and cells["state"] != "settled")
        if not waiting:
            return -1
        row = waiting[nth % len(waiting)]
        cells = dict(self.working[("conflict", row)][1], state="settled", settledWith=keep)
        rows = []
        if keep == "mine":
            subject = self.tables[cells["tableName"]]
            standing = self.working.get((subject.name, cells["row"]))
            if standing is None:
                return -1
            mine = {name: self.cell(subject, name, value)
                    for name, value in json.loads(cells["mine"]).items()}
            rows.append((subject, cells["row"], dict(standing[1], **mine)))
        return self.save(rows + [(conflict, row, cells)])

    def cell(self, table, name, value):
        return table.read(name, int(value) if isinstance(value, bool) else value)

    def told_groups(self):
        return self.groups + [[group["first"], 0, 0, 0] for group in self.pending]

    # Exchanging.

    def sync(self, lost):
        """Verdicts in the order in which the server gave them; the first `lost` never arrive."""
        told = []
        for _ in range(lost + 1):
            told += self.centre.push(self, self.pending)
        last = {verdict[0]: verdict for verdict in told}
        for group in self.pending:
            _, outcome, code, _ = last[group["first"]]
            refused = SENT_FOR_REVIEW if code == IN_REVIEW else SET_ASIDE
            state = refused if outcome == REFUSED else AT_HEAD_OFFICE
            self.groups.append([group["first"], state, outcome, code])
        self.pending = []
        self.publish()
        self.offset = self.centre.now - self.clock()
        return told

    def publish(self):
        self.scopes, _ = self.centre.grants(self.user)
        self.moment = self.centre.moment  # what it has seen
        self.base = {}
        for scope in sorted(self.scopes):
            for key, (rv, cells) in self.centre.image(scope).items():
                self.base[key] = (rv, cells)
        self.working, self.removed = dict(self.base), {}
