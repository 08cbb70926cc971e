"""Who may write what, which rows may be stored, where a row stands: schema.md and sync/README.md."""

import datetime

import declared
from merging import LETTER

DAYS_ONE = datetime.datetime(1970, 1, 1)


def may_write(column, role):
    letter = LETTER[role]
    return role == "server" or (letter in column["writers"] and letter in column["readers"])


def belongs_to_making(column, change):
    """Whoever may make a row fills what it cannot be without, and gives it its first state."""
    if column["required"]:
        return True
    first_state = column["words"][:1] if column["merge"] == "state" else []
    return bool(first_state) and all(value == first_state[0] for value in change["cells"].values())


def may_do(table, operation, role, is_new):
    may_make = role == "server" or LETTER[role] in table.writers
    if operation["kind"] == "remove":
        return may_make
    if is_new and not may_make:
        return False
    for change in operation["changes"]:
        for column in table.columns_of(change["unit"]):
            if not may_write(column, role) and not (is_new and belongs_to_making(column, change)):
                return False
    return True


def is_filled(value):
    return value is not None and value not in ("", b"")


def is_valid_cell(column, value):
    if value is None:
        return column["nullable"]
    if isinstance(value, str):
        if "\0" in value or len(value) > column["limit"]:
            return False
        if value and column["meaning"] == "choice":
            return value in column["words"]
        if value and column["meaning"] == "words":
            words = value.split("\n")
            return all(words) and words == sorted(set(words), key=str.encode)
    if column["meaning"] == "flag":
        return value in (0, 1)
    if column["meaning"] == "id":
        return len(value) == 16
    if column["meaning"] == "hash":
        return len(value) in (0, 32)
    return True


def is_valid(table, cells):
    return all(is_valid_cell(column, cells[column["name"]])
               and (not column["required"] or is_filled(cells[column["name"]]))
               for column in table.columns)


def half_year(ms):
    """The half-year of a moment: two a year."""
    day = DAYS_ONE + datetime.timedelta(milliseconds=ms)
    return day.year * 2 + (day.month > 6)


def slice_name(half):
    return f"{half // 2}H{half % 2 + 1}"


def slice_of(table, cells):
    """The half-year that a row is history of; None: it is none."""
    if not table.history:
        return None
    if table.history["ends"] and cells["state"] not in table.history["ends"]:
        return None
    latest = max(cells[date] or 0 for date in table.history["dates"])
    half = half_year(latest)
    return slice_name(half) if 2000 <= half // 2 <= 2999 else None


def scopes_of(tables, table, cells, find, hops=8):
    """The names of the scopes of a row with these cells. find(table, id) → cells of a live row."""
    names, half = whole_scopes_of(tables, table, cells, find, hops), slice_of(table, cells)
    return {in_slice(name, half) for name in names} if half else names


def in_slice(name, half):
    where, _, seen = name.partition("#")
    return f"{where}/{half}#{seen}" if where.startswith("territory/") else name


def whole_scopes_of(tables, table, cells, find, hops):
    for rule in table.scopes:
        kind, value = rule["kind"], cells.get(rule["column"])
        if kind == "company":
            return {"company#rep", "company#manager"}
        if kind == "people":
            people = (value, cells.get(rule["otherColumn"]))
            return {f"person/{declared.id_text(person)}" for person in people if person is not None}
        if value is None:
            continue
        name = declared.id_text(value)
        if kind == "territory":
            return {f"territory/{name}#rep", f"territory/{name}#manager"}
        if kind in ("person", "team", "audience"):
            return {f"{kind}/{name}"}
        if kind == "answer":
            person = find(tables["user"], value)
            team = person and person["team"]
            return {f"person/{name}"} | ({f"team/{declared.id_text(team)}#manager"} if team
                                         else set())
        if kind == "segment":
            return {f"prices/{name}"}
        followed = tables.get(cells[rule["tableColumn"]] if kind == "followAny"
                              else table.column[rule["column"]]["references"])
        there = find(followed, value) if followed and hops else None
        names = scopes_of(tables, followed, there, find, hops - 1) if there else set()
        if names:
            return names
    return set()


def place(scope):
    """A scope without its visibility class and its slice: what decides who may write."""
    return "/".join(scope.split("#")[0].split("/")[:2])


def reader_of(scope):
    return "M" if scope.endswith("#manager") else "R"
