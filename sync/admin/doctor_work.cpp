#include "sync/admin/finding.h"

#include "sync/admin/import/moment.h"
#include "sync/server/identity.h"
#include "sync/server/store_figures.h"

#include <algorithm>

namespace roundsman::admin {

namespace {

using namespace std::chrono_literals;

constexpr auto silence = 24h * 14;
constexpr auto tolerance = 5min; // between clocks
constexpr int mostNamed = 5;

void lookAtSilence(Database &db, Instant now, Findings &findings)
{
    Query silent = db.query("SELECT device_id, last_seen FROM device "
                            "WHERE status = ?1 AND last_seen < ?2 ORDER BY last_seen",
                            std::int64_t(DeviceStatus::Active),
                            (now - silence).ms);
    int count = 0;
    std::string named;
    while (silent.next()) {
        if (++count <= mostNamed)
            named += (named.empty() ? "" : ", ") + std::to_string(silent.get<std::int64_t>(0))
                + " (since " + mapping::isoText(silent.get<Instant>(1)) + ')';
    }
    if (count == 0)
        return findings.ok("devices", "Every active device was heard of within 14 days.");
    findings.look("devices",
                  std::to_string(count) + " active devices are silent, such as " + named + '.',
                  "Ask their owners to open the app; \"device revoke\" one that is lost.");
}

} // namespace

void lookAtWork(Database &db, Instant now, Findings &findings)
{
    const StoreFigures figures = readFigures(db, now);
    if (figures.setAside == 0)
        findings.ok("quarantine", "Nothing is set aside.");
    else
        findings.look("quarantine",
                      std::to_string(figures.setAside)
                          + " groups of changes are set aside and wait for a decision.",
                      "See \"quarantine list\", then replay or close them.");
    if (figures.suspects == 0)
        findings.ok("breakdowns", "The server did not break down in anybody's changes.");
    else
        findings.wrong("breakdowns",
                       "The server broke down in the changes of " + std::to_string(figures.suspects)
                           + " devices.",
                       "Keep the log and a copy of the store and report it; after six attempts "
                       "the change is set aside by itself.");
    if (figures.openCodes == 0)
        findings.ok("codes", "No enrolment code is open.");
    else
        findings.look("codes",
                      std::to_string(figures.openCodes) + " enrolment codes can still be used.",
                      "They end by themselves within the hour.");
    lookAtSilence(db, now, findings);
}

void lookAtClock(Database &db, Instant now, Findings &findings)
{
    const auto seen =
        db.one<std::int64_t>("SELECT max(at) FROM (SELECT max(last_seen) AS at FROM device "
                             "UNION ALL SELECT max(founded) FROM organisation) seen");
    const auto ahead = Instant{seen.value_or(0)} - now;
    if (ahead <= tolerance)
        return findings.ok("clock", "The clock is not behind what the store has seen.");
    findings.wrong(
        "clock",
        "The clock is "
            + std::to_string(std::chrono::duration_cast<std::chrono::minutes>(ahead).count())
            + " minutes behind what the store has seen.",
        "Set it by the network: timedatectl set-ntp true");
}

} // namespace roundsman::admin
