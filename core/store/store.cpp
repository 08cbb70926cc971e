#include "core/store/store.h"

#include "core/base/files.h"
#include "core/domain/catalog.h"
#include "core/store/records.h"
#include "core/store/row.h"
#include "core/store/search_index.h"
#include "core/store/set_aside.h"

namespace roundsman {

// A save touches about nine pages and writes each whole: small pages keep it short.
static constexpr int pageBytes = 4096;
static constexpr auto betweenTidying = std::chrono::milliseconds(200);
static constexpr int rowsIndexedAtOnce = 500; // a save waits for them

Store::Store(Ambient ambient) : m_ambient(ambient) { }

// Whatever was handed in still runs, while there is somebody to announce it to. The writer goes
// last but one: only a connection that may write can fold the log back into the database.
Store::~Store()
{
    m_reader.reset();
    m_window.reset();
    m_writer.reset();
    m_checkpointer.reset();
}

Result<std::unique_ptr<Store>>
Store::open(const std::string &folder, const Bytes &key, Ambient ambient)
{
    if (auto made = makeDirectory(folder); !made)
        return made.error();
    Database::Options options;
    options.pageBytes = pageBytes;
    options.key = key;
    std::unique_ptr<Store> store(new Store(ambient));
    if (auto started = store->start(folder + "/store.db", options); !started)
        return started.error();
    return store;
}

Result<Done> Store::start(const std::string &path, const Database::Options &options)
{
    auto writer = openDatabase(path, Database::Mode::ReadWrite, options);
    if (!writer)
        return writer.error();
    if (auto ready = migrate(**writer, Side::Device, bookkeepingSteps()); !ready)
        return ready;
    auto reader = openDatabase(path, Database::Mode::ReadOnly, options);
    if (!reader)
        return reader.error();
    Database::Options wide = options;
    wide.cacheKiB = 32'768; // a search looks at rows all over the store while a person types
    auto window = openDatabase(path, Database::Mode::ReadOnly, wide);
    if (!window)
        return window.error();

    Database::Options small = options;
    small.cacheKiB = 256;
    auto aside = openDatabase(path, Database::Mode::ReadWrite, small);
    if (!aside)
        return aside.error();
    m_checkpointer = std::make_unique<Checkpointer>(**writer, *std::move(aside));

    bool isIndexOld = false;
    auto remembered = attempt(**writer, [&](Database &db) {
        db.script("PRAGMA journal_size_limit = 16777216");
        m_journal = std::make_unique<Journal>(db, m_ambient.clock);
        m_offset = m_journal->clock().offset().count();
        m_owner = findOwner(db);
        isIndexOld = renewIndex(db);
    });
    m_window = *std::move(window);
    m_reader = std::make_unique<Worker>(*std::move(reader));
    m_writer = std::make_unique<Worker>(*std::move(writer));
    if (isIndexOld)
        tidy();
    return remembered;
}

static QSet<QString> namesIn(const SaveGroup &group)
{
    QSet<QString> names{QStringLiteral("outbox")};
    for (const SaveGroup::Row &row : group.rows())
        names += QString::fromLatin1(row.table->name);
    return names;
}

QFuture<Result<Saved>> Store::save(SaveGroup group)
{
    const Role role = m_owner ? m_owner->role : Role::Rep;
    Worker *writer = m_writer.get();
    return write([this, writer, role, group = std::move(group)](Database &db) -> Result<Saved> {
        auto saved = saveGroup(db, *m_journal, role, group);
        if (saved && saved->firstCounter != 0) {
            announce(namesIn(group));
            emit this->saved();
            tidyLater(writer);
        }
        return saved;
    });
}

void Store::tidy()
{
    (void)write([this, writer = m_writer.get()](Database &) {
        tidyLater(writer);
        return Done();
    });
}

// A piece at a time between saves.
void Store::tidyLater(Worker *writer)
{
    if (std::exchange(m_isTidying, true))
        return;
    writer->later(betweenTidying, [this, writer](Database &db) {
        m_isTidying = false;
        if (indexSome(db, rowsIndexedAtOnce) || tidyIndex(db))
            tidyLater(writer);
    });
}

QFuture<Result<Saved>> Store::retry(std::uint64_t firstCounter)
{
    return write([this, firstCounter](Database &db) -> Result<Saved> {
        QSet<QString> tables;
        auto sent = retryGroup(db, *m_journal, firstCounter, tables);
        if (sent) {
            announce(tables);
            emit saved();
        }
        return sent;
    });
}

QFuture<Result<Saved>> Store::repair(std::uint64_t firstCounter, std::vector<Repair> repairs)
{
    const Role role = m_owner ? m_owner->role : Role::Rep;
    return write(
        [this, role, firstCounter, repairs = std::move(repairs)](Database &db) -> Result<Saved> {
            QSet<QString> tables;
            auto sent = repairGroup(db, *m_journal, role, {firstCounter, repairs}, tables);
            if (sent) {
                announce(tables);
                emit saved();
            }
            return sent;
        });
}

QFuture<Result<Done>> Store::drop(std::uint64_t firstCounter)
{
    return write([this, firstCounter](Database &db) -> Result<Done> {
        auto dropped = dropGroup(db, firstCounter, now());
        if (dropped)
            announce({QStringLiteral("outbox")});
        return dropped;
    });
}

QFuture<Result<Done>> Store::takeBack(std::uint64_t firstCounter)
{
    return write([this, firstCounter](Database &db) -> Result<Done> {
        auto taken = takeBackGroup(db, firstCounter);
        if (taken)
            announce({QStringLiteral("outbox")});
        return taken;
    });
}

QFuture<Result<Done>> Store::setOwner(const Owner &owner)
{
    m_owner = owner;
    return write([owner](Database &db) { return putOwner(db, owner); });
}

Instant Store::now() const
{
    return m_ambient.clock.now() + std::chrono::milliseconds(m_offset.load());
}

void Store::correctClock(Database &db, Instant server)
{
    m_journal->correct(db, server);
    m_offset = m_journal->clock().offset().count();
}

void Store::announce(QSet<QString> tables)
{
    QMetaObject::invokeMethod(
        this, [this, tables = std::move(tables)] { emit changed(tables); }, Qt::QueuedConnection);
}

std::optional<Record> Store::findRecord(Database &db, const Table &table, const Id &id)
{
    auto row = findRow(db, table, id);
    return row ? std::optional(std::move(row->record)) : std::nullopt;
}

std::optional<Seen> Store::findSeen(Database &db, const Table &table, const Id &id)
{
    auto row = findRow(db, table, id);
    return row ? std::optional(Seen{std::move(row->record), row->rv}) : std::nullopt;
}

} // namespace roundsman
