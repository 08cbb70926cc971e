// World: what goes wrong.

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

void World::befall(const Step &step, Random &random)
{
    Device &device = *m_devices[step.who];
    const auto fault = diskFaultOf(step.deed);
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
    case Deed::BadNetwork: {
        Weather weather;
        weather.isOffline = step.deed == Deed::Offline;
        if (!weather.isOffline)
            weather = Weather::drawn(random);
        device.network().set(weather);
        m_stage.agenda.in(milliseconds(random.between(1'000, 900'000)), [&device] {
            device.network().set({});
            device.happen(event::NetworkBack());
        });
        break;
    }
    case Deed::WrongClock:
        device.clock().setWrong(milliseconds(random.chance(50)
                                                 ? random.between(-tenYears, tenYears)
                                                 : random.between(-7'200'000, 7'200'000)));
        break;
    case Deed::Drift: device.clock().drift(random.between(-200'000, 200'000)); break;
    case Deed::RestartProcess: m_office.restartProcess(step.who); break;
    default: break;
    }
}

} // namespace roundsman::sim
