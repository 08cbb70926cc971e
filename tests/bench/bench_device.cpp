#include "tests/bench/bench_device.h"

#include "core/domain/conflict.h"
#include "core/store/row.h"

#include <QDir>
#include <QFileInfo>

namespace roundsman::bench {

static const Bytes key(32, 7);

BenchDevice::BenchDevice(const QString &where, const QString &enrolmentText) : folder(where)
{
    QDir().mkpath(folder);
    auto opened = Store::open(toUtf8(folder), key, {clock, entropy});
    if (!opened)
        qFatal("%s", opened.error().message.c_str());
    store = *std::move(opened);
    conversation =
        std::make_unique<Sync>(*store, Sync::Options{toUtf8(folder), key, {"bench", "Linux", "0"}});
    awaited(conversation->enrol(toUtf8(enrolmentText)));
}

bool BenchDevice::save(const FieldEdit &edit)
{
    const Table &table = tableOf<Customer>;
    Record record = customer(edit.customer);
    record[std::size_t(table.indexOf(edit.column))] = edit.value;
    SaveGroup group("Edit");
    group.put(table, edit.customer, std::move(record));
    QFuture<Result<Saved>> saving = store->save(std::move(group));
    saving.waitForFinished();
    const Result<Saved> saved = saving.result();
    if (!saved)
        qFatal("%s", saved.error().message.c_str());
    return saved->firstCounter != 0;
}

Record BenchDevice::customer(const Id &id)
{
    const auto found =
        store->glance([&](Database &db) { return findRow(db, tableOf<Customer>, id); });
    if (!found || !*found)
        qFatal("a customer is missing on the device");
    return (*found)->record;
}

std::int64_t BenchDevice::conflicts()
{
    const auto count = store->glance([](Database &db) {
        return db.one<std::int64_t>("SELECT count(*) FROM conflict").value_or(0);
    });
    return count ? *count : 0;
}

std::int64_t BenchDevice::storeBytes()
{
    awaited(store->write([](Database &db) -> Result<Done> {
        db.script("PRAGMA wal_checkpoint(TRUNCATE)");
        return Done();
    }));
    return QFileInfo(folder + "/store.db").size();
}

} // namespace roundsman::bench
