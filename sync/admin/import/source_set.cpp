#include "sync/admin/import/source_set.h"

#include <algorithm>
#include <filesystem>

namespace roundsman::mapping {

namespace fs = std::filesystem;

namespace {

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
    });
    return text;
}

// "Order_Details.csv" is found as "ORDER DETAILS.CSV.gz" too.
std::string findIn(const std::vector<std::string> &names, const std::string &wanted)
{
    const auto plain = [](const std::string &name) {
        std::string low = lower(name);
        if (low.ends_with(".gz"))
            low.resize(low.size() - 3);
        std::erase_if(low, [](char c) { return c == ' ' || c == '_' || c == '-'; });
        return low;
    };
    const auto exact = std::ranges::find(names, wanted);
    if (exact != names.end())
        return *exact;
    const auto close = std::ranges::find_if(
        names, [&](const std::string &name) { return plain(name) == plain(wanted); });
    return close == names.end() ? std::string() : *close;
}

std::vector<std::string> namesIn(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end;
         each.increment(error))
        names.push_back(each->path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all.empty() ? "nothing" : all;
}

} // namespace

Result<SourceSet> SourceSet::find(const Mapping &mapping, const std::string &path)
{
    SourceSet set(mapping);
    std::error_code error;
    if (!fs::exists(path, error))
        return Error{Error::Code::NotFound,
                     path + ": there is no such folder or file; check the path."};
    if (!fs::is_directory(path, error)) {
        if (mapping.files.size() != 1)
            return Error{Error::Code::Invalid,
                         path + ": is one file, and the map needs "
                             + std::to_string(mapping.files.size()) + "; name their folder."};
        set.m_paths[mapping.files.begin()->first] = path;
        return set;
    }
    const std::vector<std::string> names = namesIn(path);
    std::vector<std::string> missing;
    for (const auto &[file, rule] : mapping.files) {
        if (rule.name.empty())
            return Error{Error::Code::Invalid,
                         path + ": is a folder; name the one file to import."};
        const std::string name = findIn(names, rule.name);
        if (name.empty())
            missing.push_back(rule.name);
        set.m_paths[file] = (fs::path(path) / name).string();
    }
    if (!missing.empty())
        return Error{Error::Code::NotFound,
                     path + ": the folder lacks " + joined(missing) + "; it holds " + joined(names)
                         + '.'};
    return set;
}

std::uint64_t SourceSet::bytesOf(const std::string &file) const
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(pathOf(file), error);
    return error ? 0 : size;
}

Result<Done> SourceSet::expectColumns(const Header &header, const std::vector<TermPtr> &terms) const
{
    std::string fault;
    const auto isKnown = [&](const std::string &column) {
        return column == eachColumn || column == rowNumberColumn || header.find(column) >= 0;
    };
    const auto look = [&](const Term &term) {
        if (const auto *text = std::get_if<TextTerm>(&term.form); text && fault.empty())
            for (const TextTerm::Piece &piece : text->pieces)
                if (piece.isColumn && !isKnown(piece.text))
                    fault = "has no column \"" + piece.text + "\" among " + header.list()
                        + "; see line " + std::to_string(term.line) + " of the map.";
    };
    for (const TermPtr &term : terms)
        forEach(term, look);
    // The commonest slip: the column's name alone, which is the same text in every row.
    for (const TermPtr &term : terms) {
        const auto *text = term ? std::get_if<TextTerm>(&term->form) : nullptr;
        const bool isWord = text && text->pieces.size() == 1 && !text->pieces[0].isColumn;
        if (isWord && header.isExactly(text->pieces[0].text))
            fault = '"' + text->pieces[0].text + "\" is a column; write \"{" + text->pieces[0].text
                + "}\" in line " + std::to_string(term->line) + " of the map.";
    }
    if (!fault.empty())
        return Error{Error::Code::Invalid, fault};
    return Done();
}

Result<Done> SourceSet::read(const std::string &file,
                             const std::vector<TermPtr> &terms,
                             const EachRow &each,
                             const Misfit &misfit) const
{
    const FileRule &rule = m_mapping->files.at(file);
    Header header;
    SourceRow row;
    row.header = &header;
    row.nulls = &rule.csv.nulls;
    CsvTold told;
    told.columns = [&](std::span<const std::string> columns) {
        header.set(columns);
        return expectColumns(header, terms);
    };
    told.row = [&](const CsvRow &found) {
        ++row.number;
        row.cells = found.cells;
        if (found.cells.size() == header.width())
            return each(row, found.line);
        misfit(found.line,
               "has " + std::to_string(found.cells.size()) + " cells where the header names "
                   + std::to_string(header.width()) + " columns; correct the row.");
        return true;
    };
    told.progress = progress;
    return readCsv(pathOf(file), rule.csv, told);
}

} // namespace roundsman::mapping
