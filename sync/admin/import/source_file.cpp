#include "sync/admin/import/source_file.h"

#include <zlib.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace roundsman::mapping {

static constexpr unsigned bufferBytes = 128 * 1024;

void SourceFile::Close::operator()(gzFile_s *file) const { gzclose(file); }

Result<SourceFile> SourceFile::open(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return Error{Error::Code::NotFound, path + ": is a folder; name the file."};
    gzFile_s *file = gzopen(path.c_str(), "rb");
    if (!file) {
        const bool isAbsent = errno == ENOENT;
        const std::string why = isAbsent
            ? "there is no such file; check the path"
            : std::string(std::strerror(errno)) + "; check that you may read it";
        return Error{isAbsent ? Error::Code::NotFound : Error::Code::Storage,
                     path + ": " + why + '.'};
    }
    gzbuffer(file, bufferBytes);
    return SourceFile(path, file);
}

Result<std::size_t> SourceFile::read(std::span<char> into)
{
    const int got = gzread(m_file.get(), into.data(), unsigned(into.size()));
    int code = Z_OK;
    const char *why = gzerror(m_file.get(), &code);
    if (got < 0 || code == Z_BUF_ERROR) {
        const bool isDisk = code == Z_ERRNO;
        return Error{isDisk ? Error::Code::Storage : Error::Code::Corrupt,
                     m_path + ": " + (isDisk ? std::strerror(errno) : why)
                         + "; the file is damaged, fetch it again."};
    }
    return std::size_t(got);
}

std::uint64_t SourceFile::consumed() const
{
    return std::uint64_t(std::max<z_off_t>(0, gzoffset(m_file.get())));
}

} // namespace roundsman::mapping
