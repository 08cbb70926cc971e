#include "sync/server/blobs.h"

#include "core/base/files.h"
#include "core/base/secret.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>

namespace roundsman {

namespace fs = std::filesystem;

namespace {

Error failed(const std::string &path)
{
    return {Error::Code::Storage, "The file " + path + " could not be written; check the disk."};
}

std::string uploadId(std::int64_t device, const Digest &sha256)
{
    Bytes both(sha256.begin(), sha256.end());
    for (int shift = 0; shift < 64; shift += 8)
        both.push_back(std::uint8_t(std::uint64_t(device) >> shift));
    const Digest digest = roundsman::sha256(both);
    return hex(BytesView(digest).first(16));
}

bool isUploadId(std::string_view id)
{
    return id.size() == 32 && id.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::uint64_t sizeOf(const std::string &path)
{
    std::error_code missing;
    const auto size = fs::file_size(path, missing);
    return missing ? 0 : size;
}

// "<length> <hex of the hash> <device> <challenge>", written before the first byte comes.
std::string describe(const Upload &upload, std::int64_t device)
{
    const std::string text =
        std::to_string(upload.length) + ' ' + hex(upload.sha256) + ' ' + std::to_string(device);
    return upload.challenge ? text + ' ' + upload.challenge->write() : text;
}

} // namespace

std::string Blobs::incoming(std::string_view id) const
{
    return m_folder + "/incoming/" + std::string(id);
}

std::string pathOfBlob(const std::string &folder, BytesView sha256)
{
    const std::string name = hex(sha256);
    return folder + '/' + name.substr(0, 2) + '/' + name;
}

std::string Blobs::kept(const Digest &sha256) const { return pathOfBlob(m_folder, sha256); }

// What is under way is not counted: it ends within a day, and each upload is small.
Result<Done> Blobs::expectRoom(std::int64_t device, std::uint64_t length)
{
    std::uint64_t today = 0;
    std::uint64_t all = 0;
    auto counted = m_storage.read([&](StorageView &view) -> Result<Done> {
        today = view.blobBytes(device, m_ambient.clock.now() - std::chrono::hours(24));
        all = view.blobBytes();
        return Done();
    });
    if (!counted)
        return counted;
    if (all + length > m_limits.company)
        return Error{Error::Code::Full,
                     "Head office has no more room for files; an administrator has to make some."};
    if (today + length > m_limits.deviceADay)
        return Error{Error::Code::Unavailable,
                     "This device has sent as many files as it may in a day; the rest follows."};
    return Done();
}

bool Blobs::isKnown(const Digest &sha256)
{
    bool known = false;
    const auto looked = m_storage.read([&](StorageView &view) -> Result<Done> {
        const auto blob = view.blob(sha256);
        known = blob && blob->committed && fs::exists(kept(sha256));
        return Done();
    });
    return looked && known;
}

Result<Upload> Blobs::begin(std::int64_t device, const Digest &sha256, std::uint64_t length)
{
    if (length > largest)
        return Error{Error::Code::Full, "A file may have 25 MiB at most."};
    Upload upload{uploadId(device, sha256), sha256, length, 0, {}};
    if (auto begun = find(device, upload.id); begun && begun->length == length)
        return begun;
    if (auto room = expectRoom(device, length); !room)
        return room.error();
    if (isKnown(sha256) && sizeOf(kept(sha256)) == length)
        upload.challenge = BlobChallenge::make(length, m_ambient.entropy);

    if (auto made = makeDirectory(m_folder + "/incoming"); !made)
        return made.error();
    const std::string path = incoming(upload.id);
    std::error_code ignored;
    fs::remove(path, ignored);
    if (auto written = writeDurably(path + ".is", bytesOf(describe(upload, device))); !written)
        return written.error();
    return length == 0 ? finish(upload, device) : Result<Upload>(upload);
}

Result<Upload> Blobs::find(std::int64_t device, std::string_view id)
{
    const Error missing{Error::Code::NotFound, "There is no such upload; begin it anew."};
    if (!isUploadId(id))
        return missing;
    const auto described = readWhole(incoming(id) + ".is", 512);
    if (!described)
        return missing;
    const std::string text(textOf(*described));
    Upload upload;
    upload.id = id;
    std::from_chars(text.data(), text.data() + text.size(), upload.length);
    const std::size_t hash = text.find(' ') + 1;
    const auto bytes = fromHex(std::string_view(text).substr(hash, 64));
    const std::size_t end = std::min(text.find(' ', hash + 65), text.size());
    if (!bytes || bytes->size() != 32
        || std::string_view(text).substr(hash + 65, end - hash - 65) != std::to_string(device))
        return missing;
    std::ranges::copy(*bytes, upload.sha256.begin());
    if (end < text.size())
        upload.challenge =
            BlobChallenge::read(std::string_view(text).substr(end + 1), upload.length);
    const bool isFinished = fs::exists(incoming(id) + ".done");
    upload.offset = isFinished ? upload.length : std::min(sizeOf(incoming(id)), upload.length);
    return upload;
}

Result<Upload>
Blobs::append(std::int64_t device, std::string_view id, std::uint64_t offset, BytesView bytes)
{
    auto upload = find(device, id);
    if (!upload)
        return upload;
    if (offset != upload->offset || bytes.size() > upload->length - offset)
        return Error{Error::Code::Conflict, "The upload stands somewhere else; ask where."};

    if (upload->isWhole())
        return upload;

    const std::string path = incoming(id);
    std::ofstream file(path, std::ios::binary | std::ios::app);
    file.write(reinterpret_cast<const char *>(bytes.data()), std::streamsize(bytes.size()));
    file.close();
    if (!file) {
        std::error_code ignored;
        fs::resize_file(path, offset, ignored);
        return failed(path);
    }
    upload->offset += bytes.size();
    return upload->isWhole() ? finish(*upload, device) : upload;
}

// The hash is checked over what lies on the disk, then the file gets its name, then it counts.
Result<Upload> Blobs::finish(const Upload &upload, std::int64_t device)
{
    const std::string path = incoming(upload.id);
    auto content = upload.length == 0 ? Result<Bytes>(Bytes()) : readWhole(path, largest);
    if (!content)
        return content.error();
    std::error_code failure;
    if (sha256(*content) != upload.sha256) {
        fs::remove(path, failure);
        fs::remove(path + ".is", failure);
        return Error{Error::Code::Corrupt, "What came is not what was announced; send it anew."};
    }
    const std::string target = kept(upload.sha256);
    if (auto made = makeDirectory(fs::path(target).parent_path().string()); !made)
        return made.error();
    for (bool isCounted = false; !isCounted;) {
        if (auto written = writeDurably(target, *content); !written)
            return written.error();
        const auto counted = count(upload, device);
        if (!counted)
            return counted.error();
        isCounted = *counted;
    }
    return markDone(upload);
}

// False: the clearing took the file between its writing and its counting; write it again.
Result<bool> Blobs::count(const Upload &upload, std::int64_t device)
{
    bool isThere = false;
    const auto counted = m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
        isThere = fs::exists(kept(upload.sha256));
        if (isThere)
            storage.putBlob(upload.sha256, {upload.length, true, device}, m_ambient.clock.now());
        return Done();
    });
    return counted ? Result<bool>(isThere) : Result<bool>(counted.error());
}

// A device whose last answer was lost finds its upload finished.
Result<Upload> Blobs::markDone(Upload upload)
{
    const std::string path = incoming(upload.id);
    if (auto marked = writeDurably(path + ".done", {}); !marked)
        return marked.error();
    std::error_code ignored;
    fs::remove(path, ignored);
    upload.offset = upload.length;
    return upload;
}

Result<Upload> Blobs::prove(std::int64_t device, std::string_view id, std::string_view proof)
{
    auto upload = find(device, id);
    if (!upload || upload->isWhole())
        return upload;
    const auto content =
        isKnown(upload->sha256) ? readWhole(kept(upload->sha256), largest) : Result<Bytes>(Error());
    const bool isShown = upload->challenge && content && content->size() == upload->length
        && sameBytes(bytesOf(upload->challenge->proof(*content)), bytesOf(proof));
    const auto counted = isShown ? count(*upload, device) : Result<bool>(false);
    if (!counted)
        return counted.error();
    if (*counted)
        return markDone(*std::move(upload));
    upload->challenge.reset(); // one try
    const std::string path = incoming(id) + ".is";
    if (auto written = writeDurably(path, bytesOf(describe(*upload, device))); !written)
        return written.error();
    return Error{Error::Code::Denied, "That does not show the file; send it."};
}

Result<Done> Blobs::cancel(std::int64_t device, std::string_view id)
{
    if (const auto upload = find(device, id); !upload)
        return upload.error();
    std::error_code ignored;
    for (const char *end : {"", ".is", ".done"})
        fs::remove(incoming(id) + end, ignored);
    return Done();
}

Result<Blobs::Piece> Blobs::read(const Digest &sha256, std::uint64_t offset, std::uint64_t length)
{
    const std::string path = kept(sha256);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{Error::Code::NotFound, "This file has not reached head office yet."};
    Piece piece;
    piece.size = sizeOf(path);
    if (offset > piece.size || (offset == piece.size && offset > 0))
        return Error{Error::Code::Invalid, "The file ends before that."};
    piece.offset = offset;
    piece.bytes.resize(std::size_t(std::min(length, piece.size - offset)));
    file.seekg(std::streamoff(offset));
    file.read(reinterpret_cast<char *>(piece.bytes.data()), std::streamsize(piece.bytes.size()));
    if (!file)
        return Error{Error::Code::Storage, "The file " + path + " could not be read."};
    return piece;
}

} // namespace roundsman
