"""Tapes out of seeds: a company, its people and devices, and what they do one after the other."""

import random

WORDS = ["Anna", "Bar", "Corner", "door", "Emil", "Friday", "green", "House", "ill", "Jana", "我", "们",
         "café", "tea", "ring", "twice"]
# A clock that was never set, 2023H2, the last of 2025H1 and the first of 2025H2, 2026H1, 2026H2, 2031H1.
MOMENTS = [5, 1_700_000_000_000, 1_751_327_999_999, 1_751_328_000_000, 1_772_000_000_000,
           1_783_000_000_000, 1_940_000_000_000]
CONSENTS = ["given", "unknown", "essential", "withdrawn"]


class Tape:
    def __init__(self, seed, length=60):
        self.random = random.Random(seed)
        self.steps, self.made = [], 0
        self.north, self.south = self.new_id(), self.new_id()
        self.rows = {name: [] for name in ("customer", "visit", "task", "contact", "feedback",
                                           "preference", "sighting", "capacity")}
        self.people, self.devices, self.members = [], [], {}
        self.gone = None  # the row that somebody removed last
        self.found()
        for device in self.devices:
            self.step("sync", device=device)
        for _ in range(length):
            self.act()
        for _ in range(2):
            for device in self.devices:
                self.step("sync", device=device)
        self.step("end")

    def step(self, do, **more):
        self.steps.append({"do": do, **more})

    def new_id(self):
        self.made += 1
        return f"01900000-0000-7000-8000-{self.made:012x}"

    def centre(self, table, row, **cells):
        self.step("head_office", table=table, row=row, cells=cells)

    def pick(self, words):
        return self.random.choice(words)

    def chance(self, one_in):
        return self.random.randrange(one_in) == 0

    def text(self, most=5):
        return " ".join(self.pick(WORDS) for _ in range(self.random.randint(0, most)))

    # The company.

    def found(self):
        if self.chance(2):
            self.step("pass_time", ms=8_521_200_000)  # to an hour before a half-year's turn
        self.centre("territory", self.north, name="North")
        self.centre("territory", self.south, name="South",
                    **({"parent": self.north} if self.chance(2) else {}))
        for number in range(self.random.randint(2, 4)):
            self.enlist(number, "manager" if number == 1 else "rep")
        self.competitor, self.product = self.new_id(), self.new_id()
        self.centre("competitor", self.competitor, name="Rival")
        self.centre("product", self.product, sku="S1", name="Soap", active=1)
        capacity = self.new_id()
        self.rows["capacity"].append(capacity)
        self.centre("capacity", capacity, product=self.product, quantity=1000, asOf=1)
        for _ in range(3):
            customer = self.new_id()
            self.rows["customer"].append(customer)
            self.centre("customer", customer, **self.customer())

    def enlist(self, number, role):
        person = self.new_id()
        self.people.append(person)
        self.centre("user", person, name=f"Person {number}", role=role, active=1)
        self.join(person, self.north, role)
        if self.chance(2):
            self.join(person, self.south, role)
        for device in range(1 + self.chance(3)):
            name = f"d{number}{'ab'[device]}"
            self.devices.append(name)
            self.step("device", device=name, person=person, role=role)

    def join(self, person, territory, role):
        member = self.new_id()
        self.members[member] = (person, territory, role)
        self.centre("territory_member", member, territory=territory, user=person, role=role)

    # What people write.

    def customer(self):
        return {"name": self.text() or "Shop", "territory": self.north, "state": "active",
                "stage": "new", "consent": "unknown", "note": self.text(),
                "tags": self.words(), "street": self.text(2), "city": self.pick(WORDS)}

    def words(self):
        return "\n".join(sorted(set(self.pick(WORDS) for _ in range(self.random.randint(0, 3))),
                                key=str.encode))

    def change_of(self, table):
        """Some cells of a row, as a person might change them."""
        changes = {
            "customer": [
                lambda: {"phone": self.pick(WORDS)}, lambda: {"phone": self.pick("123")},
                lambda: {"email": self.pick(WORDS)}, lambda: {"nextStep": self.text(3)},
                lambda: {"kind": self.pick(["account", "prospect", "dealer"])},
                lambda: {"tier": self.pick("ABC")}, lambda: {"tags": self.words()},
                lambda: {"languages": self.words()}, lambda: {"note": self.text()},
                lambda: {"note": self.text(9)}, lambda: {"consent": self.pick(CONSENTS)},
                lambda: {"state": self.pick(["active", "dormant", "closed"])},
                lambda: {"stage": self.pick(["new", "qualified", "customer", "lost"])},
                lambda: {"street": self.text(2), "city": self.pick(WORDS)},
                lambda: {"zip": self.pick("123"), "lat": self.pick([48.5, None, 0.0])},
                lambda: {"territory": self.pick([self.north, self.south])},
                lambda: {"creditBlock": self.text(2)}],
            "capacity": [lambda: {"reserved": self.random.randint(-5, 40)}],
            "visit": [
                lambda: {"plannedStart": self.pick(MOMENTS), "zone": "UTC"},
                lambda: {"plannedEnd": self.pick(MOMENTS)},
                lambda: {"state": self.pick(["planned", "arrived", "done", "cancelled"])},
                lambda: {"outcome": self.text(2)}, lambda: {"note": self.text()},
                lambda: {"arrivedAt": self.random.randint(1, 9)}],
            "task": [lambda: {"title": self.text() or "Do"}, lambda: {"due": self.pick(MOMENTS)},
                     lambda: {"state": self.pick(["open", "done", "dropped"])},
                     lambda: {"assignee": self.pick(self.people)}],
            "contact": [lambda: {"name": self.pick(WORDS)}, lambda: {"note": self.text()},
                        lambda: {"consent": self.pick(CONSENTS)}, lambda: {"languages": self.words()}],
            "feedback": [lambda: {"text": self.text() or "Bad"},
                         lambda: {"severity": self.pick(["low", "normal", "high"])},
                         lambda: {"state": self.pick(["new", "received", "inWork", "answered", "closed",
                                                     "declined"])},
                         lambda: {"outcome": self.text()}],
            "preference": [lambda: {"value": self.pick(WORDS)}],
            "sighting": [lambda: {"terms": self.text()}, lambda: {"price": self.random.randint(0, 9)}]}
        cells = {}
        for _ in range(self.random.randint(1, 3)):
            cells.update(self.pick(changes[table])())
        return cells

    def new_cells(self, table, person):
        customer = self.pick(self.rows["customer"])
        cells = {
            "customer": self.customer,
            "capacity": lambda: {"product": self.product, "quantity": 1, "reserved": 3, "asOf": 1},
            "visit": lambda: {"customer": customer, "user": person, "state": "planned",
                              "purpose": self.text(3), "note": self.text()},
            "task": lambda: {"title": self.text() or "Call", "assignee": person, "state": "open",
                             **({"customer": customer} if self.chance(2) else {})},
            "contact": lambda: {"customer": customer, "name": self.pick(WORDS), "note": self.text()},
            "feedback": lambda: {"customer": customer, "author": person, "kind": "need",
                                 "text": self.text() or "Want", "state": "new", "notedAt": self.pick(MOMENTS)},
            "preference": lambda: {"customer": customer, "topic": "paper", "value": self.pick(WORDS)},
            "sighting": lambda: {"competitor": self.competitor, "customer": customer,
                                 "author": person, "price": 7, "seenAt": self.pick(MOMENTS)}}[table]()
        return cells

    def row_of_save(self, person):
        table = self.pick(["customer"] * 6 + ["visit", "task", "contact", "feedback", "preference",
                                             "sighting", "capacity", "capacity"])
        rows = self.rows[table]
        if not rows or (self.chance(4) and table != "capacity"):
            row = self.pick(rows) if rows and self.chance(6) else self.new_id()
            if row not in rows:
                rows.append(row)
            return {"table": table, "row": row, "cells": self.new_cells(table, person)}
        row = rows[int(len(rows) * self.random.random() ** 2)]  # the first ones meet more often
        if self.chance(10):
            self.gone = (table, row)
            return {"table": table, "row": row, "remove": True}
        if self.gone and self.chance(4):
            table, row = self.gone  # made again, by whoever it is
            return {"table": table, "row": row, "cells": self.new_cells(table, person)}
        return {"table": table, "row": row, "cells": self.change_of(table)}

    # What happens.

    def act(self):
        device = self.pick(self.devices)
        person = next(step["person"] for step in self.steps if step.get("device") == device)
        what = self.random.randrange(100)
        if what < 58:
            count = 1 if self.chance(2) else self.random.randint(1, 3)
            rows = {each["row"]: each for each in (self.row_of_save(person) for _ in range(count))}
            self.step("save", device=device, rows=list(rows.values()))
        elif what < 78:
            self.step("sync", device=device, **({"lost": 1} if self.chance(4) else {}),
                      **({"rows": self.random.randint(1, 6)} if self.chance(3) else {}))
        elif what < 82:
            self.step("settle", device=device, nth=self.random.randrange(5),
                      keep=self.pick(["mine", "theirs"]))
        elif what < 88:
            self.step("pass_time", ms=self.pick([1, 1_000, 3_600_000]))
        elif what < 92:
            self.step("skew", device=device, ms=self.pick([-86_400_000, -500, 500, 10**12]))
        elif what < 97:
            self.centre("customer", self.rows["customer"][self.random.randrange(3)],
                        **self.head_office_change())
        else:
            self.reassign()

    def head_office_change(self):
        return self.pick([{"phone": "head office"}, {"note": self.text()}, {"tier": "Z"},
                          {"territory": self.pick([self.north, self.south])}])

    def reassign(self):
        if self.members and self.chance(2):
            member = self.pick(sorted(self.members))
            del self.members[member]
            self.step("head_office", table="territory_member", row=member, remove=True)
        else:
            number = self.random.randrange(len(self.people))
            self.join(self.people[number], self.pick([self.north, self.south]),
                      "manager" if number == 1 else "rep")
