#include "sync/admin/backup_set.h"
#include "sync/admin/begin_again.h"
#include "sync/admin/command.h"

#include "core/base/files.h"
#include "sync/server/organisation.h"

#include <filesystem>

namespace roundsman::admin {

namespace {

namespace fs = std::filesystem;

Result<Done> expectRoom(const BackupSet &copy, const BackupSet &wanted)
{
    if (!isThere(copy.store))
        return Error{Error::Code::NotFound, "There is no copy at " + copy.store + '.'};
    for (const std::string &path : {wanted.store, wanted.blobs})
        if (isThere(path))
            return Error{Error::Code::Conflict,
                         path
                             + " is there already. Move the damaged store and its folders away, or "
                               "name another one with --store; nothing is ever overwritten."};
    if (hasCertificates(wanted.tls) && isThere(copy.tls)) {
        const auto here = readWhole(wanted.tls + "/ca.pem", 64 << 10);
        const auto there = readWhole(copy.tls + "/ca.pem", 64 << 10);
        if (!here || !there || *here != *there)
            return Error{Error::Code::Conflict,
                         wanted.tls
                             + " has certificates that are not the copy's. Move them away, or name "
                               "another folder with --tls."};
    }
    return Done();
}

// The store is whole and begins its new history before it gets its name.
Result<Done> prepareStore(const std::string &path, const Session &session)
{
    const auto storage = openStorage(path, OpenStore::Existing);
    if (!storage)
        return storage.error();
    const auto company =
        (*storage)->pool().read([](Database &db) { return bool(organisation(db)); });
    if (!company)
        return company.error();
    if (!*company)
        return Error{Error::Code::Invalid, "This copy is of a store without a company."};
    return beginAgain(**storage, session.ambient);
}

void tell(const CopiedBlobs &blobs, const BackupSet &wanted, std::ostream &out)
{
    out << "The company is back in " << wanted.store << ", with " << blobs.files
        << " photos and files. Start the server: devices compare what they have and bring back "
           "what they sent after the copy was made.\n"
           "Who lost access since then has it again, and who came since then has to be enrolled "
           "again: look through \"device list\" and \"user list\".\n";
    if (!hasCertificates(wanted.tls))
        out << "There are no certificates in " << wanted.tls
            << ": put those of the company there first, or every device has to be enrolled "
               "again.\n";
}

Result<Done> restore(const std::string &file, const Session &session)
{
    if (auto one = session.expectFile(
            "A store on PostgreSQL is put back with pg_restore and then \"roundsman-admin "
            "restored\": OPERATING.md says how.");
        !one)
        return one;
    const BackupSet copy = BackupSet::at(file);
    const BackupSet wanted{session.path(), session.path() + ".blobs", session.tlsFolder()};
    if (auto room = expectRoom(copy, wanted); !room)
        return room;
    const std::string folder = fs::absolute(wanted.store).parent_path().string();
    if (auto made = makeDirectory(folder); !made)
        return made;
    const BackupSet written = BackupSet::unfinished(wanted.store);
    written.remove();
    if (auto copied = copyStore(copy.store, written.store); !copied)
        return copied;
    const auto blobs = copyBlobs(written.store, copy, written.blobs);
    if (!blobs)
        return blobs.error();
    if (!hasCertificates(wanted.tls) && isThere(copy.tls))
        if (auto copied = copyTls(copy.tls, wanted.tls); !copied)
            return copied;
    if (auto prepared = prepareStore(written.store, session); !prepared)
        return prepared;
    if (auto finished = finish(written, wanted); !finished)
        return finished;
    tell(*blobs, wanted, session.out);
    if (blobs->lost == 0)
        return Done();
    return Error{Error::Code::Corrupt,
                 std::to_string(blobs->lost) + " photos or files are missing in the copy."};
}

} // namespace

void addRestore(CLI::App &program, Work &work)
{
    auto *command = program.add_subcommand(
        "restore", "put a company back from a copy that \"backup\" made, before the server starts");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "the copy; FILE.blobs and FILE.tls lie beside it")
        ->required();
    command->callback([file, &work] {
        work = [file](const Session &session) { return restore(*file, session); };
    });
}

} // namespace roundsman::admin
