#include "core/db/pin.h"

#include "core/base/files.h"
#include "core/db/guards.h"

#include <algorithm>
#include <filesystem>

namespace roundsman {

namespace {

using namespace std::chrono_literals;

// From the third failure on, long enough to bore a thief, short enough for a glove.
constexpr std::chrono::seconds waits[mostFailures + 1] = {
    0s, 0s, 0s, 1s, 2s, 5s, 15s, 60s, 5min, 15min, 15min};

// What lay under this name until now, written over before it goes. A flash disk may keep a copy
// all the same; what the keystore held is what counts there.
void writeOver(const std::string &path)
{
    const auto content = readWhole(path, 1 << 20);
    if (content)
        if (const auto zeros = writeInPlace(path, Bytes(content->size())); !zeros)
            return;
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
}

// Puts the new file in place of the old one, of whose bytes nothing is left.
Result<Done> replace(const std::string &directory, const KeyFile &file)
{
    const std::string path = keyFilePath(directory);
    const std::string old = path + ".old";
    std::error_code code;
    std::filesystem::remove(old, code);
    std::filesystem::create_hard_link(path, old, code);
    auto written = writeKeyFile(directory, file);
    if (!code)
        writeOver(old);
    return written;
}

// The same key under fresh secrets: a copy of the old file opens nothing from then on.
Result<Done>
rewrap(const std::string &directory, const KeySources &sources, const Secret *pin, Entropy &entropy)
{
    const auto opened = openKey(directory, sources, entropy);
    if (!opened)
        return opened.error();
    auto file = readKeyFile(directory);
    if (!file)
        return file.error();
    const std::string oldItem = file->keystoreItem;
    if (file->needsKeystore())
        if (auto used = useKeystore(*file, *sources.keystore, entropy); !used)
            return used;
    if (file->protection == Protection::OwnerOnlyFile)
        file->secret = Secret::random(32, entropy);
    file->pin.reset();
    if (pin)
        file->pin = KeyFile::Pin{sources.cost, entropy.take<16>(), 0};
    const auto guards = guardsOf(*file, sources);
    if (!guards)
        return guards.error();
    const auto wrapping = wrappingKey(*file, *guards, pin);
    if (!wrapping)
        return wrapping.error();
    file->wrapped = wrapKey(*wrapping, opened->key);
    auto written = replace(directory, *file);
    const bool isKept = written ? true : false;
    if (file->needsKeystore()) // the one that nothing rests on any more
        if (const auto left = sources.keystore->erase(isKept ? oldItem : file->keystoreItem); !left)
            return written;
    return written;
}

void removeData(const std::string &directory)
{
    std::error_code ignored;
    for (const char *name : {"store.db", "store.db-wal", "store.db-shm", "blobs"})
        std::filesystem::remove_all(directory + '/' + name, ignored);
}

} // namespace

bool isPin(std::string_view digits)
{
    return digits.size() >= 4 && digits.size() <= 8
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<LockState> lockState(const std::string &directory)
{
    const auto file = readKeyFile(directory);
    if (!file && file.error().code == Error::Code::NotFound)
        return LockState();
    if (!file)
        return file.error();
    if (file->isErased)
        return LockState{false, true, 0};
    if (!file->pin)
        return LockState();
    return LockState{true, false, file->pin->failed};
}

std::chrono::seconds waitAfter(int failed) { return waits[std::clamp(failed, 0, mostFailures)]; }

Result<Done>
setPin(const std::string &directory, const KeySources &sources, const Secret &pin, Entropy &entropy)
{
    if (!isPin(textOf(pin.view())))
        return Error{Error::Code::Invalid, "A PIN has four to eight digits. Choose another."};
    return rewrap(directory, sources, &pin, entropy);
}

Result<Done> removePin(const std::string &directory, const KeySources &sources, Entropy &entropy)
{
    return rewrap(directory, sources, nullptr, entropy);
}

Result<Done> eraseProfile(const std::string &directory, Keystore *keystore)
{
    const auto file = readKeyFile(directory);
    if (!file)
        return file.error();
    if (!file->isErased) {
        KeyFile gone;
        gone.isErased = true;
        gone.keystoreItem = file->keystoreItem;
        if (auto written = replace(directory, gone); !written)
            return written;
    }
    if (!file->keystoreItem.empty() && keystore)
        if (auto erased = keystore->erase(file->keystoreItem); !erased)
            return erased;
    removeData(directory);
    return Done();
}

Result<Done> forgetErased(const std::string &directory)
{
    const auto file = readKeyFile(directory);
    if (!file)
        return file.error();
    if (!file->isErased)
        return Error{Error::Code::Conflict, "This profile is not erased, so it is left alone."};
    removeData(directory);
    std::error_code code;
    std::filesystem::remove(keyFilePath(directory), code);
    if (code)
        return Error{Error::Code::Storage, "key.json could not be removed: " + code.message()};
    return Done();
}

} // namespace roundsman
