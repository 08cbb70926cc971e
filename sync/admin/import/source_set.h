#pragma once

#include "sync/admin/import/mapping.h"
#include "sync/admin/import/source_row.h"

namespace roundsman::mapping {

// The files that a map names, found in a folder (or the one file itself), packed or not.
class SourceSet
{
public:
    // Error::NotFound names every file that is missing and what is there.
    static Result<SourceSet> find(const Mapping &mapping, const std::string &path);

    using EachRow = std::function<bool(const SourceRow &row, int line)>; // false: stop here
    // Every well-shaped row of a file. Rows of another width than the header go to `misfit`.
    using Misfit = std::function<void(int line, const std::string &why)>;
    // `terms` are those that will be asked of the rows: their columns must be there.
    Result<Done> read(const std::string &file,
                      const std::vector<TermPtr> &terms,
                      const EachRow &each,
                      const Misfit &misfit) const;

    const std::string &pathOf(const std::string &file) const { return m_paths.at(file); }
    std::uint64_t bytesOf(const std::string &file) const;

    std::function<void(std::uint64_t bytes)> progress = [](std::uint64_t) {};

private:
    explicit SourceSet(const Mapping &mapping) : m_mapping(&mapping) { }
    Result<Done> expectColumns(const Header &header, const std::vector<TermPtr> &terms) const;

    const Mapping *m_mapping;
    std::map<std::string, std::string> m_paths;
};

} // namespace roundsman::mapping
