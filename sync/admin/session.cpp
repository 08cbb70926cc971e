#include "sync/admin/session.h"

#include "sync/admin/audited_storage.h"
#include "sync/server/organisation.h"
#include "sync/server/program.h"
#include "sync/server/store_place.h"

namespace roundsman::admin {

std::string Session::path() const
{
    const auto place = placeOf(store, data);
    return place ? place->beside : store;
}

bool Session::isPostgres() const
{
    const auto place = placeOf(store, data);
    return place && place->isPostgres;
}

std::string Session::tlsFolder() const { return tls.empty() ? tlsFolderBeside(path()) : tls; }

Result<std::unique_ptr<SqlStorage>> Session::open(OpenStore how) const
{
    const auto place = placeOf(store, data);
    if (!place)
        return place.error();
    auto pool = openPool(store, how);
    if (!pool)
        return pool.error();
    return std::unique_ptr<SqlStorage>(
        std::make_unique<AuditedStorage>(*std::move(pool), act, ambient));
}

Result<Done> Session::expectFile(const std::string &instead) const
{
    return isPostgres() ? Result<Done>(Error{Error::Code::Invalid, instead}) : Done();
}

Result<std::unique_ptr<SqlStorage>> Session::openCompany() const
{
    auto storage = open(OpenStore::Existing);
    if (!storage)
        return storage;
    const auto company =
        (*storage)->pool().read([](Database &db) { return bool(organisation(db)); });
    if (!company)
        return company.error();
    if (!*company)
        return Error{Error::Code::NotFound,
                     "This store has no company yet. Run \"roundsman-admin init --company NAME\" "
                     "first."};
    return storage;
}

} // namespace roundsman::admin
