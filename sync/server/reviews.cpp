#include "sync/server/reviews.h"

#include "core/domain/customer.h"
#include "sync/server/group_document.h"
#include "sync/server/late_work.h"
#include "sync/server/superiors.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr qsizetype longestLine = 500;

// The customer whom a row is about; nobody: it says nothing of one.
Id customerOf(Publisher &publisher, const Table &table, const Id &row)
{
    const Record *record = publisher.row(table, row);
    if (!record)
        return {};
    if (&table == &tableOf<Customer>)
        return row;
    const int column = table.indexOf("customer");
    return column < 0 ? Id() : Codec<Id>::unpack((*record)[std::size_t(column)]);
}

} // namespace

// Its customer, so that a person reads a name; else the first row that is written.
void Reviews::setSubject(ReviewItem &item, const OperationGroup &group)
{
    LateWork::visitRows(group, [&](const Table &table, const Id &row) {
        const Id customer =
            item.tableName == u"customer" ? Id() : customerOf(m_publisher, table, row);
        if (!customer.isNull()) {
            item.tableName = QStringLiteral("customer");
            item.row = customer;
        } else if (item.row.isNull()) {
            item.tableName = QString::fromUtf8(table.name);
            item.row = row;
        }
    });
}

// What builds on a row that is to be made by work in review is about what that is about.
void Reviews::followEarlier(ReviewItem &item, const OperationGroup &group)
{
    const Table &table = tableOf<ReviewItem>;
    for (const Id &id : m_storage.rowsWhere(table, *table.find("line"), item.line)) {
        const Record *record = m_publisher.row(table, id);
        if (!record)
            continue;
        const auto earlier = fromRecord<ReviewItem>(id, *record);
        LateWork::visitRows(group, [&](const Table &, const Id &row) {
            if (!earlier.changes.contains(toQString(row.text())))
                return;
            item.tableName = earlier.tableName;
            item.row = earlier.row;
        });
    }
}

std::vector<Id> Reviews::decidersOn(const ReviewItem &item)
{
    const Record *record =
        item.tableName == u"customer" ? m_publisher.row(tableOf<Customer>, item.row) : nullptr;
    const Id territory = record ? fromRecord<Customer>(item.row, *record).territory : Id();
    return Superiors(m_storage).decidersOn(item.author, territory, m_ambient.clock.now());
}

Result<Done> Reviews::put(const ReviewItem &item)
{
    return m_publisher.put(tableOf<ReviewItem>, item.id, toRecord(item));
}

Result<Done> Reviews::open(const Late &late)
{
    ReviewItem item;
    item.id = Id::make(m_ambient);
    item.author = late.author;
    item.title = toQString(late.group.title).left(longestLine);
    item.reason = QString::fromUtf8(late.reason);
    item.line = late.line;
    setSubject(item, late.group);
    if (item.tableName != u"customer")
        followEarlier(item, late.group);
    item.changes = documentOf(late.group);
    item.size = std::int64_t(late.group.operations.size());
    item.wroteAt = late.group.wallTime;
    item.cameAt = m_ambient.clock.now();
    item.state = QStringLiteral("open");
    item.counter = std::int64_t(late.group.firstCounter);
    const std::vector<Id> deciders = decidersOn(item);
    item.decider = deciders.empty() ? Id() : deciders.front();
    return put(item);
}

std::optional<ReviewItem> Reviews::find(std::int64_t line, std::uint64_t counter)
{
    const Table &table = tableOf<ReviewItem>;
    for (const Id &id : m_storage.rowsWhere(table, *table.find("line"), line)) {
        const Record *record = m_publisher.row(table, id);
        auto item = record ? fromRecord<ReviewItem>(id, *record) : ReviewItem();
        if (record && item.counter == std::int64_t(counter))
            return item;
    }
    return std::nullopt;
}

Result<Done> Reviews::withdraw(std::int64_t line, std::uint64_t counter)
{
    const auto item = find(line, counter);
    return item && item->state == u"open" ? end(line, counter, "withdrawn", {})
                                          : Result<Done>(Done());
}

Result<Done>
Reviews::end(std::int64_t line, std::uint64_t counter, const char *state, const QString &answer)
{
    auto item = find(line, counter);
    if (!item)
        return Done();
    item->state = QString::fromUtf8(state);
    item->answer = answer.left(longestLine);
    item->decidedBy = {};
    item->decidedAt = m_ambient.clock.now();
    return put(*item);
}

Result<std::int64_t> Reviews::handOn()
{
    const Table &table = tableOf<ReviewItem>;
    std::int64_t handed = 0;
    for (const Id &id : m_storage.rowsWhere(table, *table.find("state"), std::string("open"))) {
        auto item = fromRecord<ReviewItem>(id, *m_publisher.row(table, id));
        const std::vector<Id> deciders = decidersOn(item);
        if (deciders.empty() || std::ranges::find(deciders, item.decider) != deciders.end())
            continue;
        item.decider = deciders.front();
        if (auto done = put(item); !done)
            return done.error();
        ++handed;
    }
    return handed;
}

} // namespace roundsman
