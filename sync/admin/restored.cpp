#include "sync/admin/command.h"

#include "sync/server/restored.h"

namespace roundsman::admin {

static Result<Done> beginAgain(const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto epoch = beginNewHistory(**storage, session.ambient.clock.now());
    if (!epoch)
        return epoch.error();
    session.out << "The store begins a new history. Start the server: devices compare what they "
                   "have and bring back what the copy lacks.\n";
    return Done();
}

void addRestored(CLI::App &program, Work &work)
{
    program
        .add_subcommand("restored",
                        "to be run once after the store was put back from a copy, before the "
                        "server starts")
        ->callback([&work] { work = beginAgain; });
}

} // namespace roundsman::admin
