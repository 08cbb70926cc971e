#pragma once

#include "core/store/store.h"

#include <QJsonObject>

namespace roundsman {

// "FIELD=VALUE" of the command line.
struct Assignment
{
    std::string field;
    std::string words;
};
Result<std::vector<Assignment>> readAssignments(const std::vector<std::string> &arguments);

// The record with these fields set. The error names the field.
Result<Record> assigned(const Table &table, Record record, std::span<const Assignment> assignments);

// A new row as a person would begin it: written by himself, now, in its first state.
Record begun(const Table &table, const Id &me, Instant now);

// Rows as JSON, with "syncState": onThisDevice, sending, atHeadOffice or needsYou.
Result<QJsonObject> rowLine(Database &db, const Table &table, const Id &id);
Result<std::vector<QJsonObject>>
rowLines(Database &db, const Table &table, std::span<const Assignment> where, std::int64_t limit);

Result<const Table *> tableNamed(const std::string &entity);
Result<Id> idFrom(const std::string &text);

// A row as the command line names it: ENTITY ID. It may not be there.
struct NamedRow
{
    const Table &table;
    Id id;
};
Result<NamedRow> rowNamed(const std::string &entity, const std::string &idText);

} // namespace roundsman
