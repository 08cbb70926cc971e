#include "sync/admin/bi_view.h"
#include "sync/admin/command.h"

#include "core/domain/catalog.h"
#include "sync/server/audit.h"

namespace roundsman::admin {

namespace {

Dialect dialectOf(Database &db) { return db.isShared() ? Dialect::Postgres : Dialect::Sqlite; }

void drop(Database &db)
{
    for (const Table *table : catalog())
        db.script("DROP VIEW IF EXISTS " + biName(*table, dialectOf(db)));
}

void make(Database &db)
{
    if (db.isShared())
        db.script("CREATE SCHEMA IF NOT EXISTS " + std::string(biSchema));
    drop(db);
    for (const Table *table : catalog())
        db.script(biView(*table, dialectOf(db)));
}

Result<Done> change(void (*how)(Database &), const char *act, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    return (*storage)->pool().write([&](Database &db) {
        how(db);
        Audit(db, session.ambient).note({Audit::thisOperator(), act, {}});
    });
}

Result<Done> makeAll(const Session &session)
{
    if (auto made = change(make, "views.made", session); !made)
        return made;
    session.out << catalog().size() << " views, "
                << (session.isPostgres() ? "bi.customer" : "bi_customer")
                << " and so on. Whoever may read them reads the whole company.\n";
    return Done();
}

Result<Done> dropAll(const Session &session)
{
    if (auto dropped = change(drop, "views.dropped", session); !dropped)
        return dropped;
    session.out << "The views are gone; nothing else is.\n";
    return Done();
}

} // namespace

void addViews(CLI::App &program, Work &work)
{
    auto *views =
        program.add_subcommand("views", "the company's rows as plain SQL views for analysts");
    views->require_subcommand(1);
    views->footer("sync/server/OPERATING.md says how they are read and by whom.");
    views
        ->add_subcommand("make",
                         "make them, or make them anew after an upgrade: one for each entity")
        ->callback([&work] { work = makeAll; });
    views->add_subcommand("drop", "take them away")->callback([&work] { work = dropAll; });
}

} // namespace roundsman::admin
