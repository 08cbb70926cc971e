#include "sync/admin/command.h"

#include "core/base/files.h"
#include "sync/server/audit.h"
#include "sync/server/rescue.h"

namespace roundsman::admin {

namespace {

constexpr std::size_t largestFile = 256 << 20;

Result<Done> importFile(const std::string &path, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const auto file = readWhole(path, largestFile);
    if (!file)
        return file.error();
    const auto answer = Rescue(**storage, session.ambient).take(*file);
    if (!answer)
        return answer.error();
    const auto noted = (*storage)->pool().write([&](Database &db) {
        Audit(db, session.ambient)
            .note({Audit::thisOperator(),
                   "rescue.imported",
                   {},
                   "taken=" + std::to_string(answer->taken)});
    });
    if (!noted)
        return noted.error();
    session.out << answer->taken << " changes were taken, " << answer->known
                << " were there already.\n";
    if (answer->waiting > 0)
        session.out
            << answer->waiting
            << " wait for earlier ones that are not in this file; the device brings them.\n";
    if (answer->foreign == 0)
        return Done();
    return Error{Error::Code::Denied,
                 std::to_string(answer->foreign)
                     + " changes are from devices that are not active here, and were left."};
}

} // namespace

void addRescue(CLI::App &program, Work &work)
{
    auto *rescue = program.add_subcommand("rescue", "what a device saved and could not send");
    rescue->require_subcommand(1);
    auto *importing = rescue->add_subcommand(
        "import", "take the changes in a rescue file that somebody handed over");
    auto path = std::make_shared<std::string>();
    importing->add_option("FILE", *path, "the file")->required();
    importing->callback([path, &work] {
        work = [path](const Session &session) { return importFile(*path, session); };
    });
}

} // namespace roundsman::admin
