#include "sync/server/api/address.h"

#include "core/base/text.h"
#include "core/schema/json.h"

#include <QUrl>

#include <charconv>

namespace roundsman {

namespace {

constexpr std::size_t longestKey = 200;

std::string decoded(std::string_view text)
{
    return QByteArray::fromPercentEncoding(QByteArray(text.data(), qsizetype(text.size())))
        .toStdString();
}

std::string_view cut(std::string_view &rest, char at)
{
    const std::string_view part = rest.substr(0, rest.find(at));
    rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    return part;
}

std::map<std::string, std::string> queryOf(std::string_view text)
{
    std::map<std::string, std::string> query;
    while (!text.empty()) {
        std::string_view pair = cut(text, '&');
        const std::string name = decoded(cut(pair, '='));
        query[name] = decoded(pair);
    }
    return query;
}

// The id that an import of this system's rows gives them, so that both mean the same row.
std::variant<Id, Problem> rowBySource(const OpenEntity &entity, std::string_view rest)
{
    const std::string source = decoded(cut(rest, '/'));
    const std::string key = decoded(rest);
    const bool isSound = !source.empty() && !key.empty() && source.size() <= longestKey
        && key.size() <= longestKey && isText(source) && isText(key);
    if (!isSound)
        return Problem{404, "Name the system and its key: by/SYSTEM/KEY."};
    return Id::named(nfc(source), std::string(entity.table->name) + ':' + nfc(key));
}

std::variant<Id, Problem> rowOf(const OpenEntity &entity, std::string_view rest)
{
    if (rest.starts_with("by/"))
        return rowBySource(entity, rest.substr(3));
    const auto id = Id::fromText(rest);
    if (!id || id->isNull())
        return Problem{404, "This is no id of a row."};
    return *id;
}

std::optional<int> limitOf(const std::string &text)
{
    int limit = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), limit);
    const bool isSound = wrong == std::errc() && end == text.data() + text.size();
    return isSound && limit >= 1 && limit <= Listing::most ? std::optional(limit) : std::nullopt;
}

std::optional<Problem>
setColumn(const Table &table, const std::string &name, const std::string &words, Listing &listing)
{
    const Column *column = table.find(name);
    if (!column || !column->indexed)
        return Problem{400, "One cannot ask by \"" + name.substr(0, 64) + "\" here."};
    if (listing.column)
        return Problem{400, "Ask by one field at a time."};
    auto value = valueFromWords(*column, words);
    if (!value)
        return Problem{400, value.error().message};
    listing.column = column;
    listing.value = *std::move(value);
    return std::nullopt;
}

std::optional<Problem>
set(const Table &table, const std::string &name, const std::string &words, Listing &listing)
{
    if (name == "limit") {
        const auto limit = limitOf(words);
        listing.limit = limit.value_or(0);
        return limit ? std::nullopt : std::optional(Problem{400, "limit is from 1 to 500."});
    }
    if (name == "after") {
        const auto id = Id::fromText(words);
        if (!id)
            return Problem{400, "after is what \"next\" of the page before says."};
        listing.after.assign(id->bytes.begin(), id->bytes.end());
        return std::nullopt;
    }
    if (name != "changedSince")
        return setColumn(table, name, words, listing);
    const QDate day = QDate::fromString(toQString(words), Qt::ISODate);
    if (!day.isValid())
        return Problem{400, "changedSince is a day such as 2026-11-24."};
    listing.since = held<std::int64_t>(Codec<QDate>::pack(day));
    return std::nullopt;
}

} // namespace

std::variant<ApiAddress, Problem> addressOf(std::string_view target)
{
    std::string_view query = target;
    std::string_view rest = cut(query, '?').substr(apiRoot.size());
    ApiAddress address;
    const std::string_view path = cut(rest, '/');
    address.entity = findOpen(path);
    if (!address.entity)
        return Problem{404, "There is nothing here. /api/v1/openapi.json says what there is."};
    address.query = queryOf(query);
    if (rest.empty())
        return address;
    const auto row = rowOf(*address.entity, rest);
    if (const auto *problem = std::get_if<Problem>(&row))
        return *problem;
    address.row = std::get<Id>(row);
    return address;
}

std::variant<Listing, Problem> listingOf(const ApiAddress &address)
{
    Listing listing;
    for (const auto &[name, words] : address.query) {
        if (auto problem = set(*address.entity->table, name, words, listing))
            return *std::move(problem);
    }
    if (listing.since && listing.column)
        return Problem{400, "Ask by changedSince or by a field, not by both."};
    return listing;
}

} // namespace roundsman
