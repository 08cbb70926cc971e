#include "sync/server/api/write.h"

#include "core/base/text.h"
#include "core/domain/catalog.h"
#include "core/schema/json.h"

#include <algorithm>

namespace roundsman {

namespace {

std::string nameOf(const OpenEntity &entity, const Column &column)
{
    return '"' + std::string(column.name) + "\" of " + std::string(entity.path);
}

bool isIn(std::string_view list, const std::string &etag)
{
    return list == "*" || (", " + std::string(list) + ',').find(", " + etag + ',') != list.npos;
}

std::size_t placeOf(const Column &column, const char *word)
{
    return std::size_t(std::ranges::find(column.choices.words, std::string_view(word))
                       - column.choices.words.begin());
}

const std::string &wordIn(const Value &value) { return held<std::string>(value); }

bool isStep(const Column &column, const Value &from, const Value &to)
{
    return wordIn(from).empty() || std::ranges::any_of(column.choices.steps, [&](const auto &step) {
               return wordIn(from) == step.first && wordIn(to) == step.second;
           });
}

bool isMilder(const Column &column, const Value &from, const Value &to)
{
    return placeOf(column, wordIn(to).c_str()) < placeOf(column, wordIn(from).c_str())
        && !wordIn(from).empty();
}

// May this cell of a row that is there become that? Answers with what is wrong.
std::optional<Problem>
refusedCell(const ApiWrite &wanted, const Column &column, const Value &from, const Value &to)
{
    const std::string name = nameOf(wanted.entity, column);
    if (!mayChange(wanted.entity, column))
        return Problem{422, name + " cannot be written from outside. Leave it as it stands."};
    if (column.merge == Merge::append && !isZero(column, from))
        return Problem{409, name + " is written once and stands already."};
    if (column.merge == Merge::state && !isStep(column, from, to))
        return Problem{
            409, name + " does not go from \"" + wordIn(from) + "\" to \"" + wordIn(to) + "\"."};
    if (column.merge == Merge::strict && isMilder(column, from, to) && wanted.ifMatch.empty())
        return Problem{428,
                       name
                           + " is stricter now. To loosen it, send the ETag that you have seen "
                             "in If-Match."};
    return std::nullopt;
}

} // namespace

std::variant<ApiWritten, Problem> ApiWriter::write(const ApiWrite &wanted)
{
    const Table &table = *wanted.entity.table;
    const RowVersion version = m_publisher.version(table, wanted.id);
    if (auto problem = refusedAsItStands(wanted, version))
        return *std::move(problem);
    const Record *standing = version.isLive() ? m_publisher.row(table, wanted.id) : nullptr;
    const Record before = standing ? *standing : blank(table);
    Record after = before;
    if (auto problem = fill(wanted, version, after))
        return *std::move(problem);
    if (auto problem = refusedChange(wanted, before, after))
        return *std::move(problem);
    if (auto problem = refusedReferences(table, after))
        return *std::move(problem);
    if (auto put = m_publisher.put(table, wanted.id, after); !put)
        return Problem{422, put.error().message};
    if (version.isLive())
        keepReplaced(wanted, version.stamps, before, after);
    const std::int64_t rv = m_publisher.version(table, wanted.id).rv;
    return ApiWritten{{wanted.id, rv, std::move(after)}, !version.isLive(), rv != version.rv};
}

std::optional<Problem> ApiWriter::refusedAsItStands(const ApiWrite &wanted,
                                                    const RowVersion &version)
{
    if (!version.isLive() && version.rv > 0)
        return Problem{410, "This row was removed. Use another id."};
    if (!version.isLive() && !wanted.ifMatch.empty())
        return Problem{412, "There is no such row that If-Match could name."};
    if (!version.isLive() && !wanted.mayMake)
        return Problem{404, "There is no such row. PUT makes one."};
    if (version.isLive() && wanted.isNewOnly)
        return Problem{412, "There is such a row already."};
    if (!wanted.ifMatch.empty() && !isIn(wanted.ifMatch, etagOf(version.rv)))
        return Problem{412, "The row has changed since. Read it again."};
    return std::nullopt;
}

// Every name has to be a field's; what a row was read with may be sent back.
std::optional<Problem>
ApiWriter::fill(const ApiWrite &wanted, const RowVersion &version, Record &record)
{
    const Table &table = *wanted.entity.table;
    for (auto field = wanted.fields.begin(); field != wanted.fields.end(); ++field) {
        const std::string name = toUtf8(field.key());
        if (name == "id") {
            if (field.value().toString() != toQString(wanted.id.text()))
                return Problem{422, "\"id\" is another row's than the address names."};
            continue;
        }
        if (name == "rowVersion") {
            if (version.rv != field.value().toInteger(-1))
                return Problem{412, "The row has changed since. Read it again."};
            continue;
        }
        const int at = table.indexOf(name);
        if (at < 0)
            return Problem{422,
                           std::string(wanted.entity.path) + " have no field \""
                               + name.substr(0, 64) + "\"."};
        auto value = valueFromJson(table.columns[std::size_t(at)], field.value());
        if (!value)
            return Problem{422, value.error().message};
        record[std::size_t(at)] = *std::move(value);
    }
    return std::nullopt;
}

std::optional<Problem>
ApiWriter::refusedChange(const ApiWrite &wanted, const Record &before, const Record &after)
{
    const Table &table = *wanted.entity.table;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i] == before[i])
            continue;
        if (auto problem = refusedCell(wanted, table.columns[i], before[i], after[i]))
            return problem;
    }
    return std::nullopt;
}

std::optional<Problem> ApiWriter::refusedReferences(const Table &table, const Record &record)
{
    for (std::size_t i = 0; i < record.size(); ++i) {
        const Column &column = table.columns[i];
        if (!column.references || isNull(record[i]))
            continue;
        if (!m_storage.isThere(*findTable(column.references), Codec<Id>::unpack(record[i])))
            return Problem{422,
                           '"' + std::string(column.name) + "\" names no " + column.references
                               + " that is there."};
    }
    return std::nullopt;
}

void ApiWriter::keepReplaced(const ApiWrite &wanted,
                             const Stamps &stamps,
                             const Record &before,
                             const Record &after)
{
    const Table &table = *wanted.entity.table;
    const std::int64_t rv = m_publisher.version(table, wanted.id).rv;
    for (UnitChange &change : difference(table, &before, after)) {
        const auto stamp = std::ranges::find(stamps, change.unit, &Stamp::unit);
        if (stamp == stamps.end() || stamp->device == 0 || change.was.empty())
            continue;
        change.cells = change.was;
        m_publisher.keepLoser({&table, wanted.id, rv, std::move(change), stamp->device, m_now});
    }
}

} // namespace roundsman
