#pragma once

#include "core/db/migrate.h"
#include "core/store/outbox.h"
#include "core/store/records.h"
#include "core/store/settlement.h"
#include "sync/client/engine.h"
#include "tests/oracle/counted_entropy.h"
#include "tests/oracle/tape_cells.h"
#include "tests/support/server.h"

namespace roundsman::test {

// A device of a tape: the store's own parts and the engine, on this thread, in memory.
class TapePhone
{
public:
    TapePhone(Server &server, const Caller &caller);

    // The first counter of the group, 0 where nothing was different, −1 where it was not taken.
    qint64 save(const QJsonArray &rows);
    // One of the conflicts that are not settled, by its id's order; −1 where there is none.
    qint64 settle(std::size_t nth, KeptSide keep);
    // Exchanges until the engine is content. The first `lost` answers do not arrive. What the
    // server said of groups, in the order in which it said it: [first counter, outcome, code,
    // conflicts]. An answer brings `mostRows` rows at most.
    QJsonArray sync(int lost, std::uint32_t mostRows);
    void skew(std::chrono::milliseconds by) { m_clock.skew += by; }

    QJsonObject rows();
    QJsonArray groups();
    bool isSound();
    int repairs() const { return m_repairs; } // scopes never differ on their own

private:
    struct SkewedClock : Clock
    {
        explicit SkewedClock(Clock &clock) : right(clock) { }
        Instant now() const override { return right.now() + skew; }
        std::chrono::milliseconds steady() const override { return right.steady(); }
        Clock &right;
        std::chrono::milliseconds skew{0};
    };

    qint64 save(const SaveGroup &group);
    Effects exchange(const Bytes &body, int &lost, QJsonArray &verdicts);

    Server &m_server;
    Caller m_caller;
    SkewedClock m_clock{m_server.clock};
    CountedEntropy m_entropy;
    Database m_db{":memory:"};
    std::optional<Journal> m_journal;
    Engine m_engine{m_entropy};
    std::uint32_t m_mostRows = 0;
    int m_repairs = 0;
};

} // namespace roundsman::test
