#include "sync/protocol/own_devices.h"

#include "sync/protocol/fields.h"

namespace roundsman {

static constexpr std::uint64_t key(std::uint64_t field) { return field; }

static OwnDevice readDevice(CborReader &from)
{
    OwnDevice device;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: device.id = from.number(); return true;
        case 2: device.model = from.text(); return true;
        case 3: device.system = from.text(); return true;
        case 4: device.enrolled.ms = from.number(); return true;
        case 5: device.lastSeen.ms = from.number(); return true;
        case 6: device.isThis = from.flag(); return true;
        case 7: device.isActive = from.flag(); return true;
        case 8: device.hasSession = from.flag(); return true;
        default: return false;
        }
    });
    return device;
}

static void write(CborWriter &to, const OwnDevice &device)
{
    to.map(8);
    to.number(key(1)).number(device.id);
    to.number(key(2)).text(device.model);
    to.number(key(3)).text(device.system);
    to.number(key(4)).number(device.enrolled.ms);
    to.number(key(5)).number(device.lastSeen.ms);
    to.number(key(6)).flag(device.isThis);
    to.number(key(7)).flag(device.isActive);
    to.number(key(8)).flag(device.hasSession);
}

Bytes encode(const std::vector<OwnDevice> &devices)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(1).number(key(1));
    writeList(to, devices, write);
    return bytes;
}

Result<std::vector<OwnDevice>> decodeOwnDevices(BytesView wire)
{
    return decodeMessage(wire, "a list of devices", [](CborReader &from) {
        std::vector<OwnDevice> devices;
        readFields(from, [&](std::uint64_t field) {
            if (field == 1)
                devices = readList(from, readDevice);
            return field == 1;
        });
        return devices;
    });
}

} // namespace roundsman
