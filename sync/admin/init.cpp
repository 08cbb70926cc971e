#include "sync/admin/command.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/domain/user.h"
#include "sync/server/audit.h"
#include "sync/server/organisation.h"
#include "sync/server/publisher.h"
#include "sync/server/rescue.h"
#include "sync/server/sql_transaction.h"

#include <filesystem>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string company;
    std::string admin = "Administrator";
    std::string email;
};

Result<Done> makeCompany(Database &db, const Asked &asked, const Session &session)
{
    const auto company = found(db, asked.company, session.ambient);
    if (!company)
        return company.error();

    ensureRescueKey(db, session.ambient);

    User first;
    first.id = Id::make(session.ambient);
    first.name = toQString(nfc(asked.admin));
    first.email = toQString(nfc(asked.email));
    first.role = QStringLiteral("admin");
    SqlTransaction transaction(db);
    Publisher publisher(transaction, session.ambient.clock.now());
    if (auto put = publisher.put(tableOf<User>, first.id, toRecord(first)); !put)
        return put;
    publisher.finish();
    Audit(db, session.ambient).note({Audit::thisOperator(), "company.founded", {}});
    return Done();
}

Result<Done> init(const Asked &asked, const Session &session)
{
    if (!isText(asked.company) || asked.company.find_first_not_of(" \t") == std::string::npos)
        return Error{Error::Code::Invalid, "The company needs a name; give it with --company."};
    const std::string path = session.path();
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const bool isFile = path.find("://") == std::string::npos;
    if (isFile && !folder.empty())
        if (auto made = makeDirectory(folder); !made)
            return made;
    const auto storage = session.open(OpenStore::Make);
    if (!storage)
        return storage.error();
    Result<Done> made =
        (*storage)->pool().write([&](Database &db) { return makeCompany(db, asked, session); });
    if (made)
        session.out << asked.company << " has its store in "
                    << (session.isPostgres() ? "the database" : path)
                    << ".\nFirst administrator: " << asked.admin << '\n';
    return made;
}

} // namespace

void addInit(CLI::App &program, Work &work)
{
    auto *command =
        program.add_subcommand("init", "make a company's store and its first administrator");
    auto asked = std::make_shared<Asked>();
    command->add_option("--company", asked->company, "the company's name")->required();
    command->add_option("--admin", asked->admin, "the first administrator's name")
        ->capture_default_str();
    command->add_option("--email", asked->email, "and e-mail address");
    command->callback([asked, &work] {
        work = [asked](const Session &session) { return init(*asked, session); };
    });
}

} // namespace roundsman::admin
