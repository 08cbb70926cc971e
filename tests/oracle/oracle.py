"""The whole company: plays the steps of a tape (README.md) and tells what is there at the end."""

import declared
from centre import Centre
from phone import Phone
from writing import UNTOLD, Refused

MORNING_MS = 1_774_339_200_000  # when every tape begins: 2026-03-24 08:00 UTC


class Company:
    def __init__(self, tables):
        self.tables = tables
        self.centre = Centre(tables)
        self.centre.now = MORNING_MS
        self.phones = {}

    def play(self, step, made):
        """One step; `made` are the ids that the product drew in it."""
        self.centre.made = [bytes.fromhex(each.replace("-", "")) for each in made]
        result = getattr(self, step["do"])(step)
        if ("conflict", UNTOLD) in self.centre.rows:
            raise AssertionError("the product made fewer conflict rows than the model")
        if self.centre.made:
            raise AssertionError("the product made more conflict rows than the model")
        return result or {}

    def centre_row(self, step):
        table = self.tables[step["table"]]
        return table, bytes.fromhex(step["row"].replace("-", ""))

    def cells(self, table, before, cells):
        merged = dict(before) if before is not None else table.blank()
        merged.update({name: table.read(name, value) for name, value in cells.items()})
        return merged

    def head_office(self, step):
        table, row = self.centre_row(step)
        before = self.centre.live(table, row)
        if step.get("remove"):
            if before is None:
                return {"saved": -1}
            self.centre.remove(table, row)
            self.centre.end_transaction()
            return {"saved": 0}
        try:
            self.centre.put(table, row, self.cells(table, before, step["cells"]))
        except Refused:
            return {"saved": -1}
        self.centre.end_transaction()
        return {"saved": 0}

    def device(self, step):
        person = bytes.fromhex(step["person"].replace("-", ""))
        self.phones[step["device"]] = Phone(self.centre, person, step["role"])

    def pass_time(self, step):
        self.centre.now += step["ms"]

    def skew(self, step):
        self.phones[step["device"]].skew += step["ms"]

    def save(self, step):
        phone, rows = self.phones[step["device"]], []
        for each in step["rows"]:
            table, row = self.centre_row(each)
            if each.get("remove"):
                rows.append((table, row, None))
                continue
            before = phone.working.get((table.name, row))
            rows.append((table, row, self.cells(table, before and before[1], each["cells"])))
        return {"saved": phone.save(rows)}

    def settle(self, step):
        return {"saved": self.phones[step["device"]].settle(step["nth"], step["keep"])}

    def sync(self, step):
        return {"verdicts": self.phones[step["device"]].sync(step.get("lost", 0))}

    def end(self, _):
        scopes = set()
        for phone in self.phones.values():
            scopes |= self.centre.grants(phone.user)[0]
        rows = {(name, row): (it["rv"], it["cells"])
                for (name, row), it in self.centre.rows.items() if not it["removed"]}
        devices = {name: {"rows": self.shown(phone.working), "groups": phone.told_groups(),
                          "sound": True, "repairs": 0}
                   for name, phone in self.phones.items()}
        return {"rows": self.shown(rows), "devices": devices,
                "scopes": {scope: self.centre.head(scope) for scope in scopes}}

    def shown(self, rows):
        return {f"{name}/{declared.id_text(row)}": {"rv": rv, "cells": self.tables[name].shown(cells)}
                for (name, row), (rv, cells) in rows.items()}
