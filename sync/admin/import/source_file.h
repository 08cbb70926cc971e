#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

struct gzFile_s;

namespace roundsman::mapping {

// Reads a file's bytes in order, unpacked when it is gzip, whatever its name. One thread.
class SourceFile
{
public:
    // Error::NotFound or Error::Storage with the path.
    static Result<SourceFile> open(const std::string &path);

    // The next bytes, at most as many as fit. None: the end. Error::Corrupt: damaged gzip.
    Result<std::size_t> read(std::span<char> into);

    std::uint64_t consumed() const; // bytes of the file as it lies on the disk
    const std::string &path() const { return m_path; }

private:
    struct Close
    {
        void operator()(gzFile_s *file) const;
    };

    SourceFile(std::string path, gzFile_s *file) : m_path(std::move(path)), m_file(file) { }

    std::string m_path;
    std::unique_ptr<gzFile_s, Close> m_file;
};

} // namespace roundsman::mapping
