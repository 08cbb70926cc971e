// World: what goes wrong.

#include "core/store/row.h"
#include "sync/client/scope_contents.h"
#include "sync/client/sync_report.h"
#include "tests/sim/world.h"

namespace roundsman::sim {

using namespace std::chrono_literals;

static constexpr std::int64_t tenYears = 10LL * 365 * 24 * 3'600 * 1'000;

static std::optional<DiskFault> diskFaultOf(Deed deed)
{
    switch (deed) {
    case Deed::KillDevice:
    case Deed::KillOffice: return DiskFault::Kill;
    case Deed::CutDevicePower:
    case Deed::CutOfficePower: return DiskFault::PowerCut;
    case Deed::FillDevice:
    case Deed::FillOffice: return DiskFault::Full;
    case Deed::FailDeviceIo:
    case Deed::FailOfficeIo: return DiskFault::IoError;
    default: return std::nullopt;
    }
}

// Counts all scopes anew from the tables.
static void coverUp(Database &db)
{
    Transaction transaction(db);
    ScopeBook scopes(db);
    for (auto &[number, scope] : scopes.all()) {
        scope.rows = 0;
        scope.sum = {};
    }
    visitScopes(db, scopes, [&](const ScopedRow &row) {
        HeldScope &scope = scopes.at(row.scope);
        ++scope.rows;
        scope.sum += row.sum;
    });
    scopes.save();
    transaction.commit();
}

// A backup is made now and put back later.
void World::restoreDevice(Device &device, Random &random)
{
    const auto image = std::make_shared<const std::map<std::string, Bytes>>(device.backup());
    const auto then = m_stage.ledger.certainties();
    const bool isOfDamaged = m_watch.isDamaged(device);
    m_stage.agenda.in(milliseconds(random.between(10'000, 1'200'000)),
                      [this, &device, image, then, isOfDamaged] {
                          if (m_stage.time.elapsed > m_plan.span)
                              return; // all faults have ended
                          m_stage.history.tell(device.name(), ": the backup is put back");
                          device.restore(*image);
                          m_stage.ledger.returnTo(then, device.number());
                          m_watch.wasRestored(device);
                          if (isOfDamaged)
                              isDamagedToo(device);
                      });
}

// It has what another had when a row had been lost there.
void World::isDamagedToo(Device &device)
{
    m_watch.wasDamaged(device);
    lookOverSoon(device);
}

// The profile is put on a second machine; from now on both take themselves for the same device.
void World::cloneDevice(Device &device)
{
    if (m_clones.contains(device.number()))
        return;
    Device &clone = add(device.caller(), device.backup());
    m_clones[device.number()] = &clone;
    m_stage.history.tell(clone.name(), " is a copy of ", device.name());
    if (m_watch.isDamaged(device))
        isDamagedToo(clone);
    clone.start();
}

// A row is lost, behind the back of the program. Half the time the sums have been made to fit what
// is left, as if it had never come: the next exchange has to find it. Else the nightly look at the
// disk does.
void World::damageDevice(Device &device, Random &random)
{
    if (!device.isUp() || !device.isAtRest())
        return;
    bool isCovered = false;
    const bool works = device.work([&](Database &db) {
        const auto id = anyRow(db, tableOf<Customer>, random);
        if (!id)
            return;
        m_watch.wasDamaged(device);
        eraseRow(db, tableOf<Customer>, *findRow(db, tableOf<Customer>, *id));
        if (random.chance(50)) {
            coverUp(db);
            isCovered = true;
        }
    });
    if (!works || !isCovered)
        lookOverSoon(device);
}

// Until nothing is found any more.
void World::lookOverSoon(Device &device)
{
    m_stage.agenda.in(milliseconds(m_random.between(1'000, 60'000)), [this, &device] {
        if (!m_watch.isDamaged(device))
            return;
        if (device.isUp() && device.isAtRest()
            && device.work([](Database &db) { repairSuspects(db, verify(db)); }))
            device.happen(event::Wake());
        lookOverSoon(device);
    });
}

void World::restoreOffice(Random &random)
{
    const auto image = std::make_shared<const std::map<std::string, Bytes>>(m_office.backup());
    const auto then = m_stage.ledger.certainties();
    m_stage.agenda.in(milliseconds(random.between(10'000, 1'200'000)), [this, image, then] {
        if (m_stage.time.elapsed > m_plan.span)
            return;
        m_stage.history.tell("head office puts the backup back");
        m_office.restore(*image);
        m_stage.ledger.returnTo(then, Ledger::centre);
        m_watch.officeWasRestored();
    });
}

static void setWeather(Stage &stage, Device &device, Deed deed, Random &random)
{
    Weather weather;
    weather.isOffline = deed == Deed::Offline;
    if (!weather.isOffline)
        weather = Weather::drawn(random);
    device.network().set(weather);
    stage.agenda.in(milliseconds(random.between(1'000, 900'000)), [&device] {
        device.network().set({});
        device.happen(event::NetworkBack());
    });
}

void World::befall(const Step &step, Random &random)
{
    Device &device = *m_devices[step.who];
    const auto fault = diskFaultOf(step.deed);
    if (step.deed == Deed::RestoreOffice)
        return restoreOffice(random);
    if (fault && step.deed >= Deed::KillOffice) {
        m_stage.history.tell(wordsFor(step.deed));
        return m_office.fail(*fault, random);
    }
    m_stage.history.tell(device.name(), ": ", wordsFor(step.deed));
    if (fault) {
        if (*fault == DiskFault::Kill && random.chance(30))
            return device.kill();
        return device.fail(*fault, random);
    }
    switch (step.deed) {
    case Deed::Offline:
    case Deed::BadNetwork: return setWeather(m_stage, device, step.deed, random);
    case Deed::WrongClock:
        device.clock().setWrong(milliseconds(random.chance(50)
                                                 ? random.between(-tenYears, tenYears)
                                                 : random.between(-7'200'000, 7'200'000)));
        break;
    case Deed::RestoreDevice: return restoreDevice(device, random);
    case Deed::CloneDevice: return cloneDevice(device);
    case Deed::DamageDevice: return damageDevice(device, random);
    case Deed::Drift: device.clock().drift(random.between(-200'000, 200'000)); break;
    case Deed::RestartProcess: m_office.restartProcess(step.who); break;
    default: break;
    }
}

} // namespace roundsman::sim
