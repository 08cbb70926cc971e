#include "sync/admin/backup_set.h"
#include "sync/admin/command.h"

#include "sync/server/audit.h"
#include "sync/server/organisation.h"

#include <filesystem>

namespace roundsman::admin {

namespace {

// The company has devices that trust a certificate; without it they would all be enrolled again.
Result<Done> expectCertificates(SqlStorage &storage, const std::string &tls)
{
    const auto company = storage.pool().read([](Database &db) { return organisation(db); });
    if (!company)
        return company.error();
    if (!*company || (*company)->url.empty() || hasCertificates(tls))
        return Done();
    return Error{Error::Code::NotFound,
                 "The certificates are not in " + tls
                     + ". Name their folder with --tls before the word backup; without them every "
                       "device would have to be enrolled again."};
}

// Before there is a copy: nobody has one that is not in the audit.
Result<Done> note(SqlStorage &storage, Ambient ambient)
{
    return storage.pool().write([&](Database &db) -> Result<Done> {
        Audit(db, ambient).note({Audit::thisOperator(), "store.copied", {}});
        return Done();
    });
}

Result<Done> told(const CopiedBlobs &blobs, const BackupSet &copy, std::ostream &out)
{
    out << "The company is in " << copy.store << ", its " << blobs.files << " photos and files ("
        << blobs.bytes << " bytes) in " << copy.blobs << ", its certificates in " << copy.tls
        << ". Whoever has these can speak for the company: keep them together, encrypted, "
           "elsewhere.\n";
    if (blobs.lost == 0)
        return Done();
    return Error{Error::Code::Corrupt,
                 "The copy is whole but for " + std::to_string(blobs.lost)
                     + " photos or files that are missing or damaged here. Look for them in an "
                       "older copy."};
}

Result<Done> backUp(const std::string &file, const Session &session)
{
    if (auto one = session.expectFile(
            "A store on PostgreSQL is copied with pg_dump, its photos and files and its "
            "certificates with the folder that --data names: OPERATING.md says how.");
        !one)
        return one;
    const BackupSet wanted = BackupSet::at(file);
    if (const std::string there = wanted.whatIsThere(); !there.empty())
        return Error{Error::Code::Conflict,
                     there + " is there already; choose another name. Nothing was overwritten."};
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const BackupSet here{session.path(), session.path() + ".blobs", session.tlsFolder()};
    if (auto expected = expectCertificates(**storage, here.tls); !expected)
        return expected;
    if (auto noted = note(**storage, session.ambient); !noted)
        return noted;
    const BackupSet written = BackupSet::unfinished(file);
    written.remove(); // what an earlier run was cut off in
    if (auto copied = copyStore(here.store, written.store); !copied)
        return copied;
    const auto blobs = copyBlobs(written.store, here, written.blobs);
    if (!blobs)
        return blobs.error();
    if (auto copied = copyTls(here.tls, written.tls); !copied)
        return copied;
    if (auto finished = finish(written, wanted); !finished)
        return finished;
    return told(*blobs, wanted, session.out);
}

} // namespace

void addBackup(CLI::App &program, Work &work)
{
    auto *command = program.add_subcommand("backup",
                                           "copy the company, its photos and files and its "
                                           "certificates; the server may run meanwhile");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "becomes the copy, with FILE.blobs and FILE.tls")
        ->required();
    command->callback([file, &work] {
        work = [file](const Session &session) { return backUp(*file, session); };
    });
}

} // namespace roundsman::admin
