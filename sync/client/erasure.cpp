#include "sync/client/erasure.h"

#include "core/base/files.h"
#include "core/db/key_file.h"
#include "sync/client/rescue_log.h"
#include "sync/protocol/fields.h"

#include <filesystem>

namespace roundsman {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t key(std::uint64_t field) { return field; }

std::string notePath(const std::string &folder) { return folder + "/erased.cbor"; }

WipeReceipt receiptIn(BytesView bytes)
{
    auto receipt = decodeWipeReceipt(bytes);
    if (!receipt)
        throw CborError(receipt.error().message);
    return *receipt;
}

ErasureNote readNote(CborReader &from)
{
    ErasureNote note;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: note.server = from.text(); return true;
        case 2: note.caDer = readBytes(from); return true;
        case 3: note.receipt = receiptIn(from.bytes()); return true;
        case 4: note.isRescued = from.flag(); return true;
        case 5: note.isTold = from.flag(); return true;
        default: return false;
        }
    });
    return note;
}

Error cannotErase(const fs::path &path, const std::error_code &code)
{
    return {Error::Code::Storage, "Could not erase " + path.string() + ": " + code.message() + "."};
}

// What unlocks the rest is in it.
Result<Done> destroyKey(const std::string &folder, Keystore *keystore)
{
    const std::string path = keyFilePath(folder);
    if (const auto file = readKeyFile(folder); file && file->needsKeystore() && keystore)
        (void)keystore->erase(file->keystoreItem); // worth nothing without the file
    std::error_code code;
    fs::remove(path, code);
    return code ? Result<Done>(cannotErase(path, code)) : Done();
}

// The note, and the logs that only the company can read, of earlier profiles as well.
bool stays(const fs::path &path)
{
    const std::string name = path.filename().string();
    return name == "erased.cbor" || (name.starts_with("rescue") && name.ends_with(".log"));
}

} // namespace

bool isErased(const std::string &folder)
{
    std::error_code code;
    return fs::exists(notePath(folder), code);
}

Result<ErasureNote> readErasure(const std::string &folder)
{
    const auto bytes = readWhole(notePath(folder), 64 << 10);
    if (!bytes)
        return bytes.error();
    return decodeMessage(*bytes, "the note of an erasure", readNote);
}

Result<Done> write(const std::string &folder, const ErasureNote &note)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(5);
    to.number(key(1)).text(note.server);
    to.number(key(2)).bytes(note.caDer);
    to.number(key(3)).bytes(encode(note.receipt));
    to.number(key(4)).flag(note.isRescued);
    to.number(key(5)).flag(note.isTold);
    return writeDurably(notePath(folder), bytes);
}

Result<Done> forgetErasure(const std::string &folder)
{
    std::error_code code;
    fs::remove(rescuePath(folder), code);
    fs::remove(notePath(folder), code);
    return code ? Result<Done>(cannotErase(notePath(folder), code)) : Done();
}

Result<bool> eraseMore(const std::string &folder, Keystore *keystore)
{
    std::error_code code;
    if (fs::exists(keyFilePath(folder), code)) {
        const auto gone = destroyKey(folder, keystore);
        return gone ? Result<bool>(true) : gone.error();
    }
    for (const auto &entry : fs::directory_iterator(folder, code)) {
        if (stays(entry.path()))
            continue;
        fs::remove_all(entry.path(), code);
        return code ? Result<bool>(cannotErase(entry.path(), code)) : true;
    }
    return code ? Result<bool>(cannotErase(folder, code)) : false;
}

} // namespace roundsman
