#include "sync/server/store_figures.h"

#include "sync/server/identity.h"
#include "sync/server/quarantine.h"

#include <filesystem>

namespace roundsman {

namespace fs = std::filesystem;

static std::int64_t number(Database &db, const std::string &sql, std::int64_t argument)
{
    return db.one<std::int64_t>(sql, argument).value_or(0);
}

static void readScopes(Database &db, StoreFigures &figures)
{
    Query heads = db.query(
        "SELECT count(*), coalesce(sum(seq), 0), coalesce(sum(n_live), 0) FROM scope_head");
    heads.next();
    figures.scopes = heads.get<std::int64_t>(0);
    figures.positions = heads.get<std::int64_t>(1);
    figures.places = heads.get<std::int64_t>(2);
}

static void readBlobs(Database &db, StoreFigures &figures)
{
    Query whole = db.query("SELECT count(*), coalesce(sum(size), 0) FROM blob WHERE state = 1");
    whole.next();
    figures.blobs = whole.get<std::int64_t>(0);
    figures.blobBytes = whole.get<std::int64_t>(1);
}

StoreFigures readFigures(Database &db, Instant now)
{
    StoreFigures figures;
    readScopes(db, figures);
    readBlobs(db, figures);
    const auto devices = [&](DeviceStatus status) {
        return number(db, "SELECT count(*) FROM device WHERE status = ?1", std::int64_t(status));
    };
    figures.active = devices(DeviceStatus::Active);
    figures.revoked = devices(DeviceStatus::Revoked);
    figures.wiped = devices(DeviceStatus::Wipe);
    figures.suspects = number(db, "SELECT count(*) FROM device WHERE attempts > ?1", 0);
    figures.setAside = number(db,
                              "SELECT count(*) FROM op_quarantine WHERE state = ?1",
                              std::int64_t(SetAsideState::Open));
    figures.openCodes = number(
        db, "SELECT count(*) FROM enrolment_code WHERE device_id IS NULL AND expires > ?1", now.ms);
    return figures;
}

static std::uint64_t sizeOf(const std::string &path)
{
    std::error_code none;
    const auto size = fs::file_size(path, none);
    return none ? 0 : size;
}

DiskFigures diskFigures(const std::string &path)
{
    std::error_code none;
    const auto space = fs::space(fs::absolute(path).parent_path(), none);
    return {sizeOf(path), sizeOf(path + "-wal"), none ? 0 : space.available};
}

} // namespace roundsman
