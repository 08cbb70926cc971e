#include "sync/admin/session.h"

#include "sync/server/organisation.h"
#include "sync/server/program.h"

namespace roundsman::admin {

std::string Session::path() const
{
    constexpr std::string_view scheme = "sqlite:";
    return store.starts_with(scheme) ? store.substr(scheme.size()) : store;
}

std::string Session::tlsFolder() const { return tls.empty() ? tlsFolderBeside(path()) : tls; }

Result<std::unique_ptr<SqliteStorage>> Session::open(OpenStore how) const
{
    return openStorage(store, how);
}

Result<std::unique_ptr<SqliteStorage>> Session::openCompany() const
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
