"""Head office: all rows, who may hold what, and the verdict on each group."""

import copy

import declared
import rules
from merging import difference
from writing import (DEPENDS, DUPLICATE, FIELD_WORK, IN_REVIEW, INVALID, MISSING, OUT_OF_SCOPE,
                     REFUSED, Refused, Writing, touched)


PAST_SLICES = 4  # beside the present one and the next


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
        held |= {f"team/{declared.id_text(each)}#manager" for each in self.managed_teams(user)}
        territories = {}
        for _, member in self.all("territory_member"):
            if member["user"] != user or not self.is_now(member):
                continue
            if member["role"] == "manager":
                for each in self.with_descendants(member["territory"]):
                    territories[each] = "manager"
            else:
                territories.setdefault(member["territory"], sees)
        present = rules.half_year(self.now)
        for each, seen in territories.items():
            whole = f"territory/{declared.id_text(each)}#{seen}"
            held |= {whole} | {rules.in_slice(whole, rules.slice_name(half))
                               for half in range(present - PAST_SLICES, present + 2)}
        segments = self.segments_in(territories)
        held |= {f"prices/{word}" for word in segments}
        above = {declared.id_text(each) for each in self.with_parents(territories)}
        own = {"roles": {person["role"]}, "territories": above, "segments": segments}
        held |= {f"audience/{declared.id_text(row)}" for row, rule in self.all("audience")
                 if self.is_named(rule, user, own)}
        return held, person["role"]

    def is_named(self, rule, user, own):
        """Does an audience name this person, by himself or by every list that says anything?"""
        if declared.id_text(user) in rule["people"].split("\n"):
            return True
        lists = [(set(rule[name].split("\n")), having) for name, having in own.items() if rule[name]]
        return bool(lists) and all(words & having for words, having in lists)

    def managed_teams(self, user):
        found = {row for row, cells in self.all("team") if cells["manager"] == user}
        while more := {row for row, cells in self.all("team") if cells["parent"] in found} - found:
            found |= more
        return found

    def with_parents(self, territories):
        found, waiting = set(), list(territories)
        while waiting:
            each = waiting.pop()
            if each and each not in found:
                found.add(each)
                territory = self.live(self.tables["territory"], each)
                waiting.append(territory and territory["parent"])
        return found

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
        if verdict[:2] == (REFUSED, DEPENDS) and any(
                row in device.in_review for _, row in touched(self.tables, group)):
            verdict = REFUSED, IN_REVIEW, 0
        if verdict[0] == REFUSED:
            made = {operation["row"] for operation in group["operations"] if operation["kind"] == "put"
                    and (operation["table"].name, operation["row"]) not in self.rows}
            device.set_aside |= made
            device.in_review |= made if verdict[1] == IN_REVIEW else set()
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
