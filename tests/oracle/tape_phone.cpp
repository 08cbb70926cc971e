#include "tests/oracle/tape_phone.h"

#include "core/db/attempt.h"
#include "core/store/row.h"
#include "sync/client/sync_report.h"

namespace roundsman::test {

TapePhone::TapePhone(Server &server, const Caller &caller) : m_server(server), m_caller(caller)
{
    if (const auto ready = migrate(m_db, Side::Device, bookkeepingSteps()); !ready)
        qFatal("%s", ready.error().message.c_str());
    m_journal.emplace(m_db, m_clock);
}

qint64 TapePhone::save(const SaveGroup &group)
{
    const auto saved = saveGroup(m_db, *m_journal, m_caller.role, group);
    return saved ? qint64(saved->firstCounter) : -1;
}

qint64 TapePhone::save(const QJsonArray &rows)
{
    SaveGroup group("tape");
    for (const auto &each : rows) {
        const QJsonObject row = each.toObject();
        const Table &table = tableNamed(row);
        const Id id = idIn(row["row"]);
        if (row["remove"].toBool()) {
            group.remove(table, id);
            continue;
        }
        const auto standing = findRow(m_db, table, id);
        const Record before = standing ? standing->record : blank(table);
        group.put(table, id, overlaid(table, before, row["cells"].toObject()));
    }
    return save(group);
}

qint64 TapePhone::settle(std::size_t nth, KeptSide keep)
{
    std::vector<Id> waiting;
    Query query = m_db.query("SELECT id FROM conflict WHERE state <> 'settled' ORDER BY id");
    while (query.next())
        waiting.push_back(query.get<Id>(0));
    if (waiting.empty())
        return -1;
    const auto group = settlement(m_db, waiting[nth % waiting.size()], keep);
    return group ? save(*group) : -1;
}

Effects TapePhone::exchange(const Bytes &body, int &lost, QJsonArray &verdicts)
{
    auto request = decodeExchangeRequest(body);
    if (!request)
        qFatal("%s", request.error().message.c_str());
    request->maxRows = m_mostRows;
    m_repairs += request->sums.empty() ? 0 : 1;
    const ExchangeAnswer answer = m_server.exchange(m_caller, *request);
    for (const Verdict &verdict : answer.verdicts)
        verdicts.append(QJsonArray{qint64(verdict.firstCounter),
                                   int(verdict.outcome),
                                   int(verdict.code),
                                   int(verdict.conflicts)});
    if (lost-- > 0)
        return m_engine.step(m_db, event::Failed{{Error::Code::Offline, "lost"}, {}});
    return m_engine.step(m_db, event::Answer{encode(answer)});
}

QJsonArray TapePhone::sync(int lost, std::uint32_t mostRows)
{
    m_mostRows = mostRows;
    QJsonArray verdicts;
    Effects effects = m_engine.step(m_db, event::Wake());
    for (int left = 1'000; left > 0; --left) {
        if (effects.serverTime)
            m_journal->correct(m_db, *effects.serverTime);
        if (effects.isDone)
            return verdicts;
        effects = effects.send ? exchange(*effects.send, lost, verdicts)
                               : m_engine.step(m_db, event::TimerFired());
    }
    qFatal("the engine does not come to an end");
}

QJsonObject TapePhone::rows()
{
    QJsonObject all;
    for (const Table *table : catalog()) {
        Query query = m_db.query("SELECT id FROM \"" + std::string(table->name) + '"');
        while (query.next()) {
            const Id id = query.get<Id>(0);
            const auto row = findRow(m_db, *table, id);
            all[nameOf(*table, id)] =
                QJsonObject{{"rv", qint64(row->rv)}, {"cells", writtenRow(*table, row->record)}};
        }
    }
    return all;
}

QJsonArray TapePhone::groups()
{
    QJsonArray all;
    Query query = m_db.query("SELECT first_ctr, state, coalesce(verdict, 0), coalesce(code, 0) "
                             "FROM outbox ORDER BY first_ctr");
    while (query.next()) {
        const auto number = [&](int column) { return qint64(query.get<std::int64_t>(column)); };
        all.append(QJsonArray{number(0), number(1), number(2), number(3)});
    }
    return all;
}

bool TapePhone::isSound() { return verify(m_db).isSound(); }

} // namespace roundsman::test
