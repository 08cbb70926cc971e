#include "app/sync/group_words.h"

#include "app/sync/field_words.h"
#include "app/sync/server_words.h"
#include "core/domain/catalog.h"
#include "core/schema/slice.h"
#include "core/store/bookkeeping.h"

#include <QCoreApplication>

namespace roundsman {

namespace {

constexpr qsizetype mostFields = 4; // on a card

struct Groups
{
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

QString symbolOf(const Row &row)
{
    const Table *table = findTable(std::uint16_t(row.number("tbl")));
    const std::string_view name = row.flag("hasVisit") ? "visit" : table ? table->name : "";
    if (name == "visit" || name == "order" || name == "quote" || name == "contact"
        || name == "task")
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

// What was closed there in half a year, or what is alive.
QString territoryTitle(const QString &name, const QString &place)
{
    QString territory = place.isEmpty() ? Groups::tr("A territory") : place;
    const auto slice = sliceOfScope(toUtf8(name));
    if (!slice)
        return territory;
    const QString year = QString::number(slice->number / 2);
    return slice->number % 2 == 0
        ? Groups::tr("%1, closed from January to June %2").arg(territory, year)
        : Groups::tr("%1, closed from July to December %2").arg(territory, year);
}

QString scopeTitle(const Row &row)
{
    const QString name = row.text("name");
    const QString place = row.text("place");
    if (name.startsWith(u"territory/"))
        return territoryTitle(name, place);
    if (name.startsWith(u"prices/"))
        return Groups::tr("Prices %1").arg(place);
    if (name.startsWith(u"person/"))
        return Groups::tr("Only for you");
    if (name.startsWith(u"audience/"))
        return Groups::tr("News from head office");
    return name.startsWith(u"team/") ? Groups::tr("Your team") : Groups::tr("The whole company");
}

QString scopeState(ScopeState state)
{
    switch (state) {
    case ScopeState::Loading: return Groups::tr("still coming");
    case ScopeState::Current: return Groups::tr("checked");
    case ScopeState::Mismatch: return Groups::tr("differs from head office");
    case ScopeState::Repairing: return Groups::tr("is compared with head office");
    }
    return {};
}

} // namespace

Dress waitingDress(const Words &words)
{
    return {{"symbol", "title", "detail", "at", "when"}, [&words](const Row &row) {
                const bool isSending = row.number("state") == int(GroupState::Sending);
                const QString notice = serverText(row.text("plainReason"));
                return QVariantList{symbolOf(row),
                                    row.text("plainTitle"),
                                    notice.isEmpty() ? itemsText(row) : notice,
                                    isSending ? "sending" : "phone",
                                    words.shortWhen(row.at("wallAt"))};
            }};
}

static QString fieldsOf(Store &store, const Row &row, const Words &words)
{
    const auto cells = store.glance([group = std::uint64_t(row.number("key"))](Database &db) {
        return cellsSetAside(db, group);
    });
    QStringList lines;
    for (const SetAsideCell &cell : cells ? *cells : std::vector<SetAsideCell>()) {
        const QString text = cellText(*cell.column, cell.value, words).simplified();
        if (!text.isEmpty() && lines.size() < mostFields)
            lines += Groups::tr("%1: %2").arg(fieldText(cell.column->name), text);
    }
    return lines.join(u'\n');
}

Dress setAsideDress(Store &store, const Words &words)
{
    return {{"title", "reason", "fields", "when"}, [&store, &words](const Row &row) {
                const QString reason = serverText(row.text("plainReason"));
                return QVariantList{row.text("plainTitle"),
                                    reason.isEmpty() ? Groups::tr("Head office did not take it.")
                                                     : reason,
                                    fieldsOf(store, row, words),
                                    words.shortWhen(row.at("wallAt"))};
            }};
}

Dress doneDress(const Words &words)
{
    return {{"symbol", "title", "detail", "noticed", "when"}, [&words](const Row &row) {
                const QString when = words.shortWhen(row.at("settledAt"));
                const QString notice = serverText(row.text("plainReason"));
                return QVariantList{symbolOf(row),
                                    row.text("plainTitle"),
                                    words.join({when, notice.isEmpty() ? itemsText(row) : notice}),
                                    !notice.isEmpty(),
                                    when};
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
