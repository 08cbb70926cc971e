#include "core/domain/customer.h"
#include "core/schema/words.h"
#include "sync/server/grants.h"

namespace roundsman {

static constexpr int mostChanges = 2000; // beyond that, counting anew is quicker

static const Column &segmentsColumn()
{
    static const Column &column = *tableOf<Customer>.find("segments");
    return column;
}

static void add(std::set<Id> &segments, const ValueView &cell)
{
    const auto *text = std::get_if<std::string_view>(&cell);
    for (const std::string_view word : wordsOf(text ? *text : std::string_view())) {
        if (const auto segment = Id::fromText(word))
            segments.insert(*segment);
    }
}

static std::set<Id> counted(StorageView &storage, const Id &territory)
{
    const Table &table = tableOf<Customer>;
    std::set<Id> segments;
    for (const Value &cell :
         storage.valuesWhere(table, segmentsColumn(), *table.find("territory"), pack(territory)))
        add(segments, view(cell));
    return segments;
}

static bool wasChanged(const Stamps &stamps, std::uint16_t unit)
{
    return std::ranges::find(stamps, unit, &Stamp::unit) != stamps.end();
}

// False: a segment may have lost its last customer, so all have to be counted.
bool Segments::catchUp(StorageView &storage, const StoredScope &scope, Known &known)
{
    const Table &table = tableOf<Customer>;
    const auto place = std::size_t(table.indexOf("segments"));
    int left = mostChanges;
    bool isCaughtUp = true;
    storage.places(scope.number, known.seq, false, [&](const Membership &changed) {
        if (--left == 0)
            return isCaughtUp = false;
        if (changed.table != table.id)
            return true;
        const auto take = [&](std::size_t, const ValueView &cell) { add(known.segments, cell); };
        if (!changed.live
            || wasChanged(storage.version(table, changed.row).stamps, segmentsColumn().unit))
            return isCaughtUp = false;
        return isCaughtUp = storage.visitCells(table, changed.row, {&place, 1}, take);
    });
    known.seq = scope.head.seq;
    return isCaughtUp;
}

std::set<Id> Segments::in(StorageView &storage, const Id &territory)
{
    const Bytes changed = storage.setting(setting).value_or(Bytes());
    std::optional<Known> known;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_known.find(territory); found != m_known.end())
            known = found->second;
    }
    if (known && known->changed == changed)
        return known->segments;
    const auto scope = storage.scope(territoryScope(territory, Visibility::Manager));
    if (!scope)
        return {};
    if (!known || known->seq > scope->head.seq || !catchUp(storage, *scope, *known))
        known = Known{{}, scope->head.seq, counted(storage, territory)};
    known->changed = changed;

    const std::lock_guard lock(m_mutex);
    if (m_known[territory].seq <= known->seq)
        m_known[territory] = *known;
    return known->segments;
}

} // namespace roundsman
