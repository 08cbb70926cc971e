#include "sync/server/pull.h"

#include "core/base/planted.h"
#include "core/domain/catalog.h"
#include "sync/server/block_writer.h"
#include "sync/server/repair.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr std::uint32_t mostRows = 50'000;
constexpr std::size_t mostBytes = 16 << 20; // of an answer, before compression
constexpr auto snapshotWait = std::chrono::milliseconds(300);

// How much an answer may still take.
struct Room
{
    std::size_t rows = 0;
    std::size_t bytes = mostBytes;

    bool isLeft() const { return rows > 0 && bytes > 0; }
};

class PageWriter
{
public:
    PageWriter(StorageView &storage,
               const OwnWrites &own,
               const StoredScope &scope,
               std::int64_t from) :
        m_storage(storage),
        m_own(own),
        m_scope(scope),
        m_reader(readerOf(visibilityOfScope(scope.head.scope)))
    {
        m_page = {scope.head.scope, scope.head.epoch, from, from, {}};
    }

    // Takes what there is room for; the page then says how far it came.
    Page write(Room &room)
    {
        bool isAll = true;
        // At first nobody has to be told that something left.
        const bool isFirst = m_page.from == 0 || planted("leaves-not-told");
        m_storage.places(m_scope.number,
                         m_page.from + (planted("pull-skips-one") && m_page.from > 0 ? 1 : 0),
                         isFirst,
                         [&](const Membership &place) {
                             isAll = room.isLeft();
                             if (isAll)
                                 add(place, room);
                             return isAll;
                         });
        if (isAll || planted("page-claims-head"))
            m_page.to = m_scope.head.seq;
        for (BlockWriter &block : m_blocks)
            m_page.blocks.push_back(std::move(block).finish());
        return std::move(m_page);
    }

private:
    void add(const Membership &place, Room &room)
    {
        BlockWriter &block = blockOf(place.table);
        const std::size_t before = block.bytes();
        block.add(m_storage, place, m_own.holds(*findTable(place.table), place.row, place.rv));
        room.bytes -= std::min(room.bytes, block.bytes() - before);
        --room.rows;
        m_page.to = place.seq;
    }

    BlockWriter &blockOf(std::uint16_t table)
    {
        const auto found = std::ranges::find(m_tables, table);
        if (found != m_tables.end())
            return m_blocks[std::size_t(found - m_tables.begin())];
        m_tables.push_back(table);
        return m_blocks.emplace_back(*findTable(table), m_reader);
    }

    StorageView &m_storage;
    const OwnWrites &m_own;
    const StoredScope &m_scope;
    const Role m_reader;
    Page m_page;
    std::vector<std::uint16_t> m_tables; // of m_blocks
    std::vector<BlockWriter> m_blocks;
};

// Where the device stands in the scope; nothing where no page can bring it to the head: it knows
// another history, or what has been forgotten, or is being repaired.
std::optional<std::int64_t> cursorIn(const ScopeHead &head, const ExchangeRequest &request)
{
    if (std::ranges::find(request.sums, head.scope, &ScopeSums::scope) != request.sums.end())
        return std::nullopt;
    const auto found = std::ranges::find(request.scopes, head.scope, &ScopePosition::scope);
    if (found == request.scopes.end() || found->cursor <= 0)
        return 0;
    const bool isHere =
        found->epoch == head.epoch && found->cursor <= head.seq && found->cursor >= head.floor;
    return isHere ? std::optional(found->cursor) : std::nullopt;
}

StoredScope scopeNamed(StorageView &storage, const std::string &name)
{
    if (const auto scope = storage.scope(name))
        return *scope;
    StoredScope empty; // no row has entered it yet
    empty.head.scope = name;
    empty.head.epoch = storage.epoch();
    return empty;
}

void repair(StorageView &storage,
            const StoredScope &scope,
            const ExchangeRequest &request,
            Room &room,
            ExchangeAnswer &answer)
{
    for (const ScopeSums &sums : request.sums) {
        if (sums.scope == scope.head.scope)
            answer.listings.push_back(listingOf(storage, scope, sums));
    }
    const auto isHere = [&](const WantedRows &wanted) { return wanted.scope == scope.head.scope; };
    if (std::ranges::any_of(request.wanted, isHere))
        answer.repaired.push_back(rowsWanted(storage, scope, request, room.rows));
}

} // namespace

// What the device gets ready-made instead of as pages.
static SnapshotDesk::Choice chooseSnapshots(SnapshotDesk *desk,
                                            const ExchangeRequest &request,
                                            std::span<const ScopeHead> heads)
{
    if (!desk || request.snapshotForm != snapshotForm)
        return {};
    std::vector<ScopeHead> fresh;
    std::ranges::copy_if(heads, std::back_inserter(fresh), [&](const ScopeHead &head) {
        return head.seq > 0 && cursorIn(head, request) == 0;
    });
    return desk->choose(fresh);
}

void pull(StorageView &storage,
          const Grants &grants,
          const ExchangeRequest &request,
          const OwnWrites &own,
          ExchangeAnswer &answer,
          SnapshotDesk *desk)
{
    Room room{std::clamp<std::uint32_t>(request.maxRows, 1, mostRows)};
    std::vector<StoredScope> scopes;
    for (const std::string &name : grants.scopes())
        answer.heads.push_back(scopes.emplace_back(scopeNamed(storage, name)).head);
    const SnapshotDesk::Choice ready = chooseSnapshots(desk, request, answer.heads);
    answer.snapshots = ready.offers;
    answer.snapshotWait = ready.isWaiting ? snapshotWait : std::chrono::milliseconds(0);
    answer.complete = ready.covered.empty();
    for (const StoredScope &scope : scopes) {
        const std::string &name = scope.head.scope;
        if (ready.covered.contains(name))
            continue;
        repair(storage, scope, request, room, answer);
        const auto cursor = cursorIn(scope.head, request);
        if (!cursor || *cursor == scope.head.seq)
            continue;
        if (room.isLeft())
            answer.pages.push_back(PageWriter(storage, own, scope, *cursor).write(room));
        const bool isWhole = !answer.pages.empty() && answer.pages.back().scope == name
            && answer.pages.back().to == scope.head.seq;
        answer.complete =
            answer.complete && (isWhole || room.isLeft() || planted("complete-too-early"));
    }
}

std::vector<ScopeHead> headsOf(StorageView &storage, const Grants &grants)
{
    std::vector<ScopeHead> heads;
    for (const std::string &name : grants.scopes())
        heads.push_back(scopeNamed(storage, name).head);
    return heads;
}

} // namespace roundsman
