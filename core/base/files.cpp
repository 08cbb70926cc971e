#include "core/base/files.h"

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace roundsman {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }

    bool isOpen() const { return m_number >= 0; }
    operator int() const { return m_number; }
    bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

Error failure(int code, const std::string &what, const std::string &path)
{
    const std::string reason = std::generic_category().message(code);
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {Error::Code::Full, "No space is left to write " + path + ". Free some and retry."};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Code::Denied,
                "Not allowed to " + what + " " + path + " (" + reason
                    + "). Check who owns it and its permissions."};
    case ENOENT: return {Error::Code::NotFound, "There is no " + path + "."};
    default: return {Error::Code::Storage, "Could not " + what + " " + path + ": " + reason + "."};
    }
}

bool writeAll(int file, BytesView content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        content = content.subspan(std::size_t(written));
    }
    return true;
}

// The new name is durable only once the directory is.
bool syncDirectoryOf(const std::string &path)
{
    const auto parent = std::filesystem::path(path).parent_path();
    const std::string directory = parent.empty() ? "." : parent.string();
    const Descriptor opened(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.isOpen() && ::fsync(opened) == 0;
}

bool writeNew(const std::string &path, BytesView content)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    return file.isOpen() && ::fchmod(file, 0600) == 0 && writeAll(file, content)
        && ::fsync(file) == 0 && file.close();
}

} // namespace

Result<Done> writeDurably(const std::string &path, BytesView content)
{
    const std::string fresh = path + ".new";
    if (writeNew(fresh, content) && ::rename(fresh.c_str(), path.c_str()) == 0
        && syncDirectoryOf(path))
        return Done();
    const int code = errno;
    ::unlink(fresh.c_str());
    return failure(code, "write", path);
}

Result<Done> appendDurably(const std::string &path, BytesView content)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (file.isOpen() && writeAll(file, content) && ::fsync(file) == 0 && file.close())
        return Done();
    return failure(errno, "write", path);
}

Result<Done> writeInPlace(const std::string &path, BytesView content)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (file.isOpen() && writeAll(file, content) && ::fsync(file) == 0 && file.close())
        return Done();
    return failure(errno, "write", path);
}

Result<Bytes> readWhole(const std::string &path, std::size_t limit)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return failure(errno, "read", path);

    Bytes content;
    while (content.size() <= limit) {
        std::uint8_t piece[16'384];
        const ssize_t size = ::read(file, piece, sizeof piece);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return failure(errno, "read", path);
        if (size == 0)
            return content;
        content.insert(content.end(), piece, piece + size);
    }
    return Error{Error::Code::Invalid,
                 path + " is larger than the " + std::to_string(limit) + " bytes it may have."};
}

Result<Done> makeDirectory(const std::string &path)
{
    const std::filesystem::path wanted(path);
    std::error_code code;
    if (std::filesystem::is_directory(wanted, code))
        return Done();
    if (const auto parent = wanted.parent_path(); !parent.empty() && parent != wanted)
        if (auto made = makeDirectory(parent.string()); !made)
            return made;
    const int made = ::mkdir(path.c_str(), 0700);
    const int reason = errno;
    if (made == 0 || std::filesystem::is_directory(wanted, code))
        return Done();
    return failure(reason, "make the directory", path);
}

bool isOwnersOnly(const std::string &path)
{
    struct stat found = {};
    return ::stat(path.c_str(), &found) == 0 && (found.st_mode & 077) == 0;
}

} // namespace roundsman
