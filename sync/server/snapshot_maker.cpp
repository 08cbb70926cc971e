#include "sync/server/snapshot_maker.h"

#include "core/domain/catalog.h"
#include "core/schema/scope.h"
#include "sync/server/block_writer.h"

#include <algorithm>

namespace roundsman {

Digest setOf(std::span<const std::string> scopes)
{
    std::vector<ScopePosition> names;
    for (const std::string &scope : scopes)
        names.push_back({scope, 0, 0});
    return snapshotId(schemaVersion, names);
}

namespace {

class Maker
{
public:
    Maker(StorageView &view,
          const std::vector<StoredScope> &scopes,
          SnapshotShelf::Draft &draft,
          const ChunkLimit &limit) :
        m_view(view),
        m_scopes(scopes),
        m_reader(readerOf(visibilityOfScope(scopes.front().head.scope))),
        m_draft(draft),
        m_limit(limit)
    { }

    Result<Done> make()
    {
        std::vector<std::int64_t> numbers;
        for (const StoredScope &scope : m_scopes)
            numbers.push_back(scope.number);
        Result<Done> made{Done()};
        m_view.livePlaces(numbers, [&](const Membership &place) {
            made = add(place);
            return bool(made);
        });
        return made ? endChunk() : made;
    }

private:
    Result<Done> add(const Membership &place)
    {
        if (!m_writer || m_table != place.table) {
            endBlock();
            m_table = place.table;
            m_writer.emplace(*findTable(m_table), m_reader);
        }
        m_writer->add(m_view, place);
        m_block.scopes.push_back(indexOf(place.scope));
        ++m_rows;
        const bool isFull = m_rows >= m_limit.rows || m_bytes + m_writer->bytes() >= m_limit.bytes;
        return isFull ? endChunk() : Result<Done>(Done());
    }

    std::uint16_t indexOf(std::int64_t scope) const
    {
        const auto found = std::ranges::find(m_scopes, scope, &StoredScope::number);
        return std::uint16_t(found - m_scopes.begin());
    }

    void endBlock()
    {
        if (!m_writer)
            return;
        m_bytes += m_writer->bytes();
        m_block.rows = std::move(*m_writer).finish();
        m_block.rows.positions.clear();
        m_blocks.push_back(std::exchange(m_block, {}));
        m_writer.reset();
    }

    Result<Done> endChunk()
    {
        endBlock();
        m_rows = m_bytes = 0;
        const auto blocks = std::exchange(m_blocks, {});
        return blocks.empty() ? Result<Done>(Done()) : m_draft.add(encodeChunk(blocks));
    }

    StorageView &m_view;
    const std::vector<StoredScope> &m_scopes;
    const Role m_reader;
    SnapshotShelf::Draft &m_draft;
    const ChunkLimit m_limit;
    std::optional<BlockWriter> m_writer;
    std::uint16_t m_table = 0; // of m_writer
    SnapshotBlock m_block;     // of m_writer
    std::vector<SnapshotBlock> m_blocks;
    std::size_t m_rows = 0;  // of the chunk
    std::size_t m_bytes = 0; // of m_blocks
};

} // namespace

Result<Done> makeSnapshot(Storage &storage,
                          const SnapshotShelf &shelf,
                          std::span<const std::string> names,
                          const ChunkLimit &limit)
{
    return storage.read([&](StorageView &view) -> Result<Done> {
        std::vector<StoredScope> scopes;
        SnapshotOffer offer;
        for (const std::string &name : names) {
            const auto scope = view.scope(name);
            if (!scope)
                continue;
            scopes.push_back(*scope);
            offer.scopes.push_back({name, scope->head.epoch, scope->head.seq});
        }
        offer.id = snapshotId(schemaVersion, offer.scopes);
        if (scopes.empty())
            return Done();
        if (shelf.find(offer.id))
            return shelf.point(setOf(names), offer.id);
        const auto draft = shelf.draft();
        if (!draft)
            return draft.error();
        if (auto made = Maker(view, scopes, **draft, limit).make(); !made)
            return made;
        return shelf.keep(**draft, setOf(names), offer);
    });
}

} // namespace roundsman
