#include "sync/client/rescue_log.h"

#include "core/base/files.h"
#include "core/store/bookkeeping.h"
#include "core/store/outbox.h"
#include "sync/client/new_line.h"

#include <algorithm>

namespace roundsman {

static constexpr std::size_t largestFile = 256 << 20;
static constexpr std::size_t keptArrived = 100; // records that may lie about before a rewrite

RescueLog::RescueLog(std::string path, Author author, Entropy &entropy) :
    m_path(std::move(path)),
    m_author(std::move(author)),
    m_entropy(entropy)
{ }

static std::set<std::uint64_t> waitingIn(Database &db)
{
    std::set<std::uint64_t> waiting;
    Query query = db.query("SELECT first_ctr FROM outbox WHERE state IN (0, 1) AND first_ctr > 0");
    while (query.next())
        waiting.insert(std::uint64_t(query.get<std::int64_t>(0)));
    return waiting;
}

// A file that cannot be read, is torn, or was written for another company or server begins anew.
Result<Done> RescueLog::load()
{
    if (m_file)
        return Done();
    const auto bytes = readWhole(m_path, largestFile);
    auto file = bytes ? decodeRescueFile(*bytes) : Result<RescueFile>(Error());
    if (file && file->header == m_author.header && wholeBytesOf(*bytes) == bytes->size()) {
        m_file = *std::move(file);
        return Done();
    }
    if (auto begun = writeDurably(m_path, encode(m_author.header)); !begun)
        return begun;
    m_file = RescueFile{m_author.header, {}};
    return Done();
}

Result<Done> RescueLog::follow(Database &db)
{
    if (auto loaded = load(); !loaded)
        return loaded;
    const std::int64_t line = currentLine(db);
    const std::set<std::uint64_t> waiting = waitingIn(db);
    std::set<std::uint64_t> missing = waiting;
    std::size_t arrived = 0;
    bool isOtherLine = false;
    for (const RescueBatch &batch : m_file->batches) {
        for (const RescueRecord &record : batch.records) {
            isOtherLine |= record.line != line;
            arrived += waiting.contains(record.firstCounter) ? 0 : 1;
            missing.erase(record.firstCounter);
        }
    }
    if (isOtherLine)
        missing = waiting;
    const bool isWorthIt = arrived > 0 && (waiting.empty() || arrived >= keptArrived);
    if (isOtherLine || isWorthIt)
        if (auto rewritten = rewrite(waiting, line); !rewritten)
            return rewritten;
    return missing.empty() ? Result<Done>(Done()) : append(db, missing, line);
}

Result<Done> RescueLog::rewrite(const std::set<std::uint64_t> &waiting, std::int64_t line)
{
    RescueFile next{m_file->header, {}};
    Bytes bytes = encode(next.header);
    for (const RescueBatch &batch : m_file->batches) {
        RescueBatch left = batch;
        std::erase_if(left.records, [&](const RescueRecord &record) {
            return record.line != line || !waiting.contains(record.firstCounter);
        });
        if (left.records.empty())
            continue;
        const Bytes part = encode(left);
        bytes.insert(bytes.end(), part.begin(), part.end());
        next.batches.push_back(std::move(left));
    }
    auto written = writeDurably(m_path, bytes);
    if (written)
        m_file = std::move(next);
    return written;
}

static std::optional<OperationGroup> waitingGroup(Database &db, std::uint64_t counter)
{
    auto group = findGroup(db, counter, GroupState::Waiting);
    return group ? group : findGroup(db, counter, GroupState::Sending);
}

Result<Done>
RescueLog::append(Database &db, const std::set<std::uint64_t> &missing, std::int64_t line)
{
    const RescueKey key = makeRescueKey(m_author.header, m_author.key, m_author.device, m_entropy);
    RescueBatch added{key.sealed, {}};
    for (const std::uint64_t counter : missing) {
        if (auto group = waitingGroup(db, counter))
            added.records.push_back(sealRescue(key, {line, *std::move(group)}, m_entropy));
    }
    if (added.records.empty())
        return Done();
    auto appended = appendDurably(m_path, encode(added));
    if (!appended) {
        m_file.reset(); // part of it may be there: look again
        return appended;
    }
    m_file->batches.push_back(std::move(added));
    return Done();
}

} // namespace roundsman
