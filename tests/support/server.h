#pragma once

#include "core/domain/customer.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"
#include "sync/server/exchange_engine.h"
#include "sync/server/publisher.h"
#include "sync/server/sql_storage.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/stopped_clock.h"

#include <QTemporaryDir>

namespace roundsman::test {

// Head office in a test: a real store in a folder that disappears with it, and the engine that
// answers devices. No sockets.
struct Server
{
    // `given`, if any, is the chance that ids are made of; it outlives the server.
    explicit Server(Entropy *given = nullptr) :
        ambient{clock, given ? *given : static_cast<Entropy &>(entropy)}
    {
        open();
    }

    void close()
    {
        engine.reset();
        storage.reset();
    }
    void open()
    {
        if (address.empty())
            address = freshStore();
        auto opened = openStorage(address, OpenStore::Make);
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        storage = *std::move(opened);
        engine = std::make_unique<ExchangeEngine>(*storage, ambient, "test");
    }

    // On PostgreSQL where ctest says so, else a file of SQLite.
    std::string freshStore() const
    {
        if (PostgresCluster::programs().isEmpty())
            return "sqlite:" + folder.filePath("server.db").toStdString();
        static const QString model = [] {
            QString made = PostgresCluster::own().database();
            if (const auto opened = openStorage(made.toStdString(), OpenStore::Make); !opened)
                qFatal("%s", opened.error().message.c_str());
            return made;
        }();
        return PostgresCluster::own().database(model).toStdString();
    }

    // Writes a row as the centre does.
    template <typename T>
    T put(T entity)
    {
        if (entity.id.isNull())
            entity.id = Id::make(ambient);
        publish([&](Publisher &publisher) {
            return publisher.put(tableOf<T>, entity.id, toRecord(entity));
        });
        return entity;
    }
    template <typename T>
    void remove(const Id &id)
    {
        publish([&](Publisher &publisher) { return publisher.remove(tableOf<T>, id); });
    }
    void publish(const std::function<Result<Done>(Publisher &)> &work)
    {
        const auto done = storage->write([&](StorageTransaction &transaction) -> Result<Done> {
            Publisher publisher(transaction, clock.now());
            auto written = work(publisher);
            publisher.finish();
            return written;
        });
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
    template <typename T>
    std::optional<T> find(const Id &id)
    {
        std::optional<T> found;
        const auto done = storage->read([&](StorageView &view) -> Result<Done> {
            if (const auto record = view.row(tableOf<T>, id))
                found = fromRecord<T>(id, *record);
            return Done();
        });
        if (!done)
            qFatal("%s", done.error().message.c_str());
        return found;
    }

    // A person of the company with a device, and membership of a territory.
    Caller enlist(const QString &name, Role role, const std::vector<Id> &territories)
    {
        User user;
        user.name = name;
        user.role = role == Role::Manager ? QStringLiteral("manager") : QStringLiteral("rep");
        user = put(user);
        for (const Id &territory : territories) {
            TerritoryMember member;
            member.territory = territory;
            member.user = user.id;
            member.role = user.role;
            put(member);
        }
        return device(user.id, role);
    }
    Caller device(const Id &user, Role role)
    {
        Caller caller;
        caller.number = ++devices;
        caller.device = 1000 + caller.number;
        caller.user = user;
        caller.role = role;
        const Bytes key(32, std::uint8_t(devices));
        const auto made = storage->pool().write([&](Database &db) {
            db.run("INSERT INTO device(device_id, dev_no, user_id, public_key, model, system, "
                   "app_version, status, enrolled, last_seen) "
                   "VALUES(?1, ?2, ?3, ?4, '', '', '', 1, 0, 0)",
                   caller.device,
                   caller.number,
                   user,
                   key);
        });
        if (!made)
            qFatal("%s", made.error().message.c_str());
        return caller;
    }
    Id territory(const QString &name, const Id &parent = {})
    {
        Territory made;
        made.name = name;
        made.parent = parent;
        return put(made).id;
    }
    Customer customer(const QString &name, const Id &territory)
    {
        Customer made;
        made.name = name;
        made.territory = territory;
        return put(made);
    }

    ExchangeAnswer exchange(const Caller &caller, const ExchangeRequest &request)
    {
        auto answer = engine->answer(caller, request);
        if (!answer)
            qFatal("%s", answer.error().message.c_str());
        return *std::move(answer);
    }

    QTemporaryDir folder;
    std::string address; // of the store
    StoppedClock clock;
    SystemEntropy entropy;
    Ambient ambient;
    std::unique_ptr<SqlStorage> storage;
    std::unique_ptr<ExchangeEngine> engine;
    std::int64_t devices = 0;
};

} // namespace roundsman::test
