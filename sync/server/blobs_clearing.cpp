// What goes from the folder of files with time.

#include "sync/server/blobs.h"

#include <filesystem>

namespace roundsman {

namespace fs = std::filesystem;

namespace {

Instant lastWrite(const fs::path &path)
{
    std::error_code missing;
    const auto time = fs::last_write_time(path, missing);
    if (missing)
        return {};
    const auto system = std::chrono::file_clock::to_sys(time);
    return {
        std::chrono::duration_cast<std::chrono::milliseconds>(system.time_since_epoch()).count()};
}

std::vector<fs::path> filesIn(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code missing;
    for (const auto &entry : fs::directory_iterator(folder, missing)) {
        if (entry.is_regular_file(missing))
            files.push_back(entry.path());
    }
    return files;
}

std::vector<fs::path> foldersIn(const fs::path &folder)
{
    std::vector<fs::path> folders;
    std::error_code missing;
    for (const auto &entry : fs::directory_iterator(folder, missing)) {
        if (entry.is_directory(missing) && entry.path().filename() != "incoming")
            folders.push_back(entry.path());
    }
    return folders;
}

} // namespace

std::size_t Blobs::dropStale()
{
    std::size_t dropped = 0;
    const Instant oldest = m_ambient.clock.now() - uploadLife;
    for (const fs::path &description : filesIn(m_folder + "/incoming")) {
        if (description.extension() != ".is")
            continue;
        const std::string upload = incoming(description.stem().string());
        const Instant last =
            std::max({lastWrite(description), lastWrite(upload), lastWrite(upload + ".done")});
        if (last >= oldest)
            continue;
        std::error_code ignored;
        for (const char *end : {"", ".done", ".is"})
            fs::remove(upload + end, ignored);
        ++dropped;
    }
    return dropped;
}

// Within the store's write lock, so that an upload that ends now either counts before, or sees that
// its file has gone (count()).
std::size_t Blobs::dropUnknown()
{
    std::size_t dropped = 0;
    const Instant oldest = m_ambient.clock.now() - uploadLife;
    for (const fs::path &folder : foldersIn(m_folder)) {
        for (const fs::path &file : filesIn(folder)) {
            const auto bytes = fromHex(file.filename().string());
            const auto digest = bytes ? digestOf(*bytes) : std::nullopt;
            if (!digest || isKnown(*digest) || lastWrite(file) >= oldest)
                continue;
            const auto removed = m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
                std::error_code failure;
                if (!storage.blob(*digest) && fs::remove(file, failure))
                    ++dropped;
                return Done();
            });
            if (!removed)
                return dropped;
        }
    }
    return dropped;
}

} // namespace roundsman
