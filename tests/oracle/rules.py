"""Who may write what, which rows may be stored, where a row stands: schema.md and sync/README.md."""

import declared
from merging import LETTER


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


def scopes_of(tables, table, cells, find, hops=8):
    """The names of the scopes of a row with these cells. find(table, id) → cells of a live row."""
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
    """A scope without its visibility class."""
    return scope.split("#")[0]


def reader_of(scope):
    return "M" if scope.endswith("#manager") else "R"
