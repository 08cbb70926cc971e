#include "sync/protocol/people_devices.h"

#include "sync/protocol/fields.h"

namespace roundsman {

namespace {

constexpr std::uint64_t key(std::uint64_t field) { return field; }

void writeWords(CborWriter &to, const std::vector<std::string> &words)
{
    writeList(to, words, [](CborWriter &each, const std::string &word) { each.text(word); });
}

std::vector<std::string> readWords(CborReader &from)
{
    return readList(from, [](CborReader &each) { return std::string(each.text()); });
}

PersonDevice::State readState(CborReader &from)
{
    const auto state = PersonDevice::State(readWithin<std::uint8_t>(from));
    if (state < PersonDevice::State::Active || state > PersonDevice::State::Erased)
        throw CborError("a device's state is not known");
    return state;
}

void write(CborWriter &to, const PersonDevice &device)
{
    to.map(15);
    to.number(key(1)).number(device.id);
    to.number(key(2)).text(device.person);
    to.number(key(3)).text(device.model);
    to.number(key(4)).text(device.system);
    to.number(key(5)).text(device.appVersion);
    to.number(key(6)).number(device.enrolled.ms);
    to.number(key(7)).number(device.lastSeen.ms);
    to.number(key(8)).number(std::uint64_t(device.state));
    to.number(key(9)).number(std::uint64_t(device.unsent));
    to.number(key(10));
    writeWords(to, device.setAside);
    to.number(key(11)).number(device.ordered.ms);
    to.number(key(12)).number(device.erased.ms);
    to.number(key(13)).number(std::uint64_t(device.left));
    to.number(key(14)).number(std::uint64_t(device.rescued));
    to.number(key(15)).number(std::uint64_t(device.lostFiles));
}

PersonDevice readDevice(CborReader &from)
{
    PersonDevice device;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: device.id = from.number(); return true;
        case 2: device.person = from.text(); return true;
        case 3: device.model = from.text(); return true;
        case 4: device.system = from.text(); return true;
        case 5: device.appVersion = from.text(); return true;
        case 6: device.enrolled.ms = from.number(); return true;
        case 7: device.lastSeen.ms = from.number(); return true;
        case 8: device.state = readState(from); return true;
        case 9: device.unsent = readWithin<std::uint32_t>(from); return true;
        case 10: device.setAside = readWords(from); return true;
        case 11: device.ordered.ms = from.number(); return true;
        case 12: device.erased.ms = from.number(); return true;
        case 13: device.left = readWithin<std::uint32_t>(from); return true;
        case 14: device.rescued = readWithin<std::uint32_t>(from); return true;
        case 15: device.lostFiles = readWithin<std::uint32_t>(from); return true;
        default: return false;
        }
    });
    return device;
}

void writeKind(CborWriter &to, const HeldKind &kind)
{
    to.map(3);
    to.number(key(1)).text(kind.entity);
    to.number(key(2)).number(std::uint64_t(kind.rows));
    to.number(key(3));
    writeWords(to, kind.hidden);
}

HeldKind readKind(CborReader &from)
{
    HeldKind kind;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: kind.entity = from.text(); return true;
        case 2: kind.rows = readWithin<std::uint32_t>(from); return true;
        case 3: kind.hidden = readWords(from); return true;
        default: return false;
        }
    });
    return kind;
}

// The list is the message's first field.
template <typename Read>
auto readWhole(CborReader &from, const Read &read)
{
    std::vector<decltype(read(from))> list;
    readFields(from, [&](std::uint64_t field) {
        if (field == 1)
            list = readList(from, read);
        return field == 1;
    });
    return list;
}

} // namespace

Bytes encode(const std::vector<PersonDevice> &devices)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(1).number(key(1));
    writeList(to, devices, write);
    return bytes;
}

Bytes encode(const std::vector<HeldKind> &kinds)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(1).number(key(1));
    writeList(to, kinds, writeKind);
    return bytes;
}

Result<std::vector<PersonDevice>> decodePeopleDevices(BytesView wire)
{
    return decodeMessage(wire, "a list of people's devices", [](CborReader &from) {
        return readWhole(from, readDevice);
    });
}

Result<std::vector<HeldKind>> decodeHeldKinds(BytesView wire)
{
    return decodeMessage(wire, "a list of what a device holds", [](CborReader &from) {
        return readWhole(from, readKind);
    });
}

} // namespace roundsman
