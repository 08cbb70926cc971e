#include "sync/admin/begin_again.h"
#include "sync/admin/command.h"

namespace roundsman::admin {

static Result<Done> nowRestored(const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    if (auto begun = beginAgain(**storage, session.ambient); !begun)
        return begun;
    session.out << "The store begins a new history. Start the server: devices compare what they "
                   "have and bring back what the copy lacks.\n";
    return Done();
}

void addRestored(CLI::App &program, Work &work)
{
    program
        .add_subcommand("restored",
                        "to be run once after the store was put back from a copy by other "
                        "means than \"restore\", before the server starts")
        ->callback([&work] { work = nowRestored; });
}

} // namespace roundsman::admin
