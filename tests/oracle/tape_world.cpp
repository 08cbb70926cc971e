#include "tests/oracle/tape_world.h"

#include "core/domain/conflict.h"

namespace roundsman::test {

TapePhone &TapeWorld::phone(const QJsonObject &step)
{
    const auto found = m_phones.find(step["device"].toString());
    if (found == m_phones.end())
        qFatal("the tape names a device that there is not");
    return *found->second;
}

bool TapeWorld::put(const QJsonObject &step)
{
    const Table &table = tableNamed(step);
    const Id id = idIn(step["row"]);
    const auto done = m_server.storage->write([&](StorageTransaction &transaction) -> Result<Done> {
        Publisher publisher(transaction, m_server.clock.now());
        const Record before = transaction.row(table, id).value_or(blank(table));
        auto written = step["remove"].toBool()
            ? publisher.remove(table, id)
            : publisher.put(table, id, overlaid(table, before, step["cells"].toObject()));
        publisher.finish();
        return written;
    });
    return bool(done);
}

void TapeWorld::enlist(const QJsonObject &step)
{
    const Id user = idIn(step["person"]);
    const Role role = step["role"] == "manager" ? Role::Manager : Role::Rep;
    const QString name = step["device"].toString();
    m_callers[name] = m_server.device(user, role);
    m_phones[name] = std::make_unique<TapePhone>(m_server, m_callers[name]);
}

// Conflict rows are the only ones that get an id at the server.
QJsonArray TapeWorld::madeSinceThen()
{
    QJsonArray made;
    const auto read = m_server.storage->read([&](StorageView &view) -> Result<Done> {
        const auto all = view.allRows(tableOf<Conflict>);
        for (const Id &id : std::set<Id>(all.begin(), all.end())) {
            if (m_conflicts.insert(id).second)
                made.append(QString::fromStdString(id.text()));
        }
        return Done();
    });
    return read ? made : QJsonArray();
}

QJsonObject TapeWorld::play(const QJsonObject &step)
{
    const QString what = step["do"].toString();
    const std::chrono::milliseconds ms(step["ms"].toInteger());
    QJsonObject result;
    if (what == "head_office")
        result["saved"] = put(step) ? 0 : -1;
    else if (what == "device")
        enlist(step);
    else if (what == "pass_time")
        m_server.clock.pass(ms);
    else if (what == "skew")
        phone(step).skew(ms);
    else if (what == "save")
        result["saved"] = phone(step).save(step["rows"].toArray());
    else if (what == "settle")
        result["saved"] =
            phone(step).settle(std::size_t(step["nth"].toInt()),
                               step["keep"] == "mine" ? KeptSide::Mine : KeptSide::Theirs);
    else if (what == "sync")
        result["verdicts"] =
            phone(step).sync(step["lost"].toInt(), std::uint32_t(step["rows"].toInt(20'000)));
    else
        qFatal("the tape asks for something unknown: %s", qPrintable(what));
    if (const QJsonArray made = madeSinceThen(); !made.isEmpty())
        result["made"] = made;
    return result;
}

QJsonObject TapeWorld::serverRows()
{
    QJsonObject all;
    const auto read = m_server.storage->read([&](StorageView &view) -> Result<Done> {
        for (const Table *table : catalog()) {
            for (const Id &id : view.allRows(*table))
                all[nameOf(*table, id)] =
                    QJsonObject{{"rv", qint64(view.version(*table, id).rv)},
                                {"cells", writtenRow(*table, *view.row(*table, id))}};
        }
        return Done();
    });
    return read ? all : QJsonObject();
}

// Every scope that somebody holds, as its head says.
QJsonObject TapeWorld::serverScopes()
{
    QJsonObject all;
    for (const auto &[name, caller] : m_callers) {
        const auto heads = m_server.engine->heads(caller.user);
        if (!heads)
            qFatal("%s", heads.error().message.c_str());
        for (const ScopeHead &head : *heads)
            all[QString::fromStdString(head.scope)] =
                QJsonArray{qint64(head.rows),
                           QString::number(head.sum.lane0, 16),
                           QString::number(head.sum.lane1, 16)};
    }
    return all;
}

QJsonObject TapeWorld::deviceEnd(TapePhone &phone)
{
    return {{"rows", phone.rows()},
            {"groups", phone.groups()},
            {"sound", phone.isSound()},
            {"repairs", phone.repairs()}};
}

QJsonObject TapeWorld::end()
{
    QJsonObject devices;
    for (const auto &[name, phone] : m_phones)
        devices[name] = deviceEnd(*phone);
    return {{"rows", serverRows()}, {"scopes", serverScopes()}, {"devices", devices}};
}

} // namespace roundsman::test
