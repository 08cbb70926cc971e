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

static void add(std::set<Id> &segments, const Value &cell)
{
    for (const std::string_view word : wordsOf(held<std::string>(cell))) {
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
        add(segments, cell);
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
        const auto row = changed.live ? storage.row(table, changed.row) : std::nullopt;
        if (!row || wasChanged(storage.version(table, changed.row).stamps, segmentsColumn().unit))
            return isCaughtUp = false;
        add(known.segments, (*row)[place]);
        return true;
    });
    known.seq = scope.head.seq;
    return isCaughtUp;
}

std::set<Id> Segments::in(StorageView &storage, const Id &territory)
{
    const auto scope = storage.scope(territoryScope(territory, Visibility::Manager));
    if (!scope)
        return {};
    std::optional<Known> known;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_known.find(territory); found != m_known.end())
            known = found->second;
    }
    if (known && known->seq == scope->head.seq)
        return known->segments;
    if (!known || known->seq > scope->head.seq || !catchUp(storage, *scope, *known))
        known = Known{scope->head.seq, counted(storage, territory)};

    const std::lock_guard lock(m_mutex);
    if (m_known[territory].seq <= known->seq)
        m_known[territory] = *known;
    return known->segments;
}

} // namespace roundsman
