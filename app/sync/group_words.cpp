#include "app/sync/group_words.h"

#include "core/domain/catalog.h"
#include "core/store/bookkeeping.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

namespace {

struct Groups
{
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

QString symbolOf(const Row &row)
{
    const Table *table = findTable(std::uint16_t(row.number("tbl")));
    const std::string_view name = row.flag("hasVisit") ? "visit" : table ? table->name : "";
    if (name == "visit" || name == "order" || name == "contact" || name == "task")
        return QString::fromUtf8(name.data(), qsizetype(name.size()));
    if (name == "customer")
        return "store";
    if (name == "feedback")
        return "message";
    if (name == "sighting")
        return "tag";
    return name == "conflict" ? "alert" : "note";
}

QString itemsText(const Row &row)
{
    const int items = int(row.number("items"));
    return items < 2 ? QString() : Groups::tr("%n items", nullptr, items);
}

// The field of a merge unit's document, in words; several fields by the first.
QString fieldText(const QString &field)
{
    if (field == u"name")
        return Groups::tr("Name");
    if (field == u"phone")
        return Groups::tr("Phone");
    if (field == u"email")
        return Groups::tr("E-mail");
    if (field == u"note")
        return Groups::tr("Note");
    if (field == u"street")
        return Groups::tr("Address");
    if (field == u"website")
        return Groups::tr("Website");
    if (field == u"nextStep")
        return Groups::tr("Next step");
    if (field == u"plannedStart")
        return Groups::tr("Planned for");
    return field;
}

QString valueText(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 12);
    return value.isBool() ? (value.toBool() ? Groups::tr("yes") : Groups::tr("no"))
                          : value.toString();
}

QJsonObject unitOf(const Row &row, const char *column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

QString unitText(const QJsonObject &unit)
{
    QStringList parts;
    for (const QJsonValue &value : unit)
        parts += valueText(value);
    parts.removeAll(QString());
    return parts.isEmpty() ? Groups::tr("nothing") : parts.join(u", ");
}

QString firstField(const QJsonObject &unit)
{
    if (unit.contains("street")) // the address is one unit
        return "street";
    return unit.isEmpty() ? QString() : unit.begin().key();
}

QString scopeTitle(const Row &row)
{
    const QString name = row.text("name");
    const QString place = row.text("place");
    if (name.startsWith(u"territory/"))
        return place.isEmpty() ? Groups::tr("A territory") : place;
    if (name.startsWith(u"prices/"))
        return Groups::tr("Prices %1").arg(place);
    if (name.startsWith(u"person/"))
        return Groups::tr("Only for you");
    return name.startsWith(u"team/") ? Groups::tr("Your team") : Groups::tr("The whole company");
}

QString scopeState(ScopeState state)
{
    switch (state) {
    case ScopeState::Loading: return Groups::tr("still coming");
    case ScopeState::Current: return Groups::tr("checked");
    case ScopeState::Mismatch: return Groups::tr("differs from head office, is fetched anew");
    }
    return {};
}

} // namespace

Dress waitingDress(const Words &words)
{
    return {{"symbol", "title", "detail", "at", "when"}, [&words](const Row &row) {
                const bool isSending = row.number("state") == int(GroupState::Sending);
                return QVariantList{symbolOf(row),
                                    row.text("plainTitle"),
                                    itemsText(row),
                                    isSending ? "sending" : "phone",
                                    words.shortWhen(row.at("wallAt"))};
            }};
}

Dress setAsideDress(const Words &words)
{
    return {{"title", "reason", "when", "canRetry", "canEdit"}, [&words](const Row &row) {
                const QString reason = row.text("plainReason");
                return QVariantList{row.text("plainTitle"),
                                    reason.isEmpty() ? Groups::tr("Head office did not take it.")
                                                     : reason,
                                    words.shortWhen(row.at("wallAt")),
                                    true,
                                    false};
            }};
}

Dress doneDress(const Words &words)
{
    return {{"symbol", "title", "detail", "when"}, [&words](const Row &row) {
                const QString when = words.shortWhen(row.at("settledAt"));
                return QVariantList{symbolOf(row),
                                    row.text("plainTitle"),
                                    words.join({when, itemsText(row)}),
                                    when};
            }};
}

Dress conflictDress(const Words &words)
{
    return {{"field", "mine", "theirs", "original", "who", "when"}, [&words](const Row &row) {
                const QJsonObject mine = unitOf(row, "mineJson");
                return QVariantList{fieldText(firstField(mine)),
                                    unitText(mine),
                                    unitText(unitOf(row, "theirsJson")),
                                    unitText(unitOf(row, "originalJson")),
                                    row.text("theirName"),
                                    words.shortWhen(row.at("mineAt"))};
            }};
}

Dress scopeDress(const Words &words)
{
    return {{"title", "detail", "warn"}, [&words](const Row &row) {
                const auto state = ScopeState(row.number("state"));
                const int rows = int(row.number("rows"));
                return QVariantList{
                    scopeTitle(row),
                    words.join({Groups::tr("%n rows", nullptr, rows), scopeState(state)}),
                    state == ScopeState::Mismatch};
            }};
}

QString bytesText(qint64 bytes, const Words &words)
{
    return words.locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace roundsman
