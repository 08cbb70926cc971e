#pragma once

#include "sync/admin/import/csv_file.h"

#include <stdexcept>
#include <unordered_map>

namespace roundsman::mapping {

// Why a row may not come in. Thrown while a row is worked out, caught once for each row.
class Refusal : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

// The names of a file's columns. A name is found as it is written, else without regard to case,
// spaces, dashes and underscores.
class Header
{
public:
    void set(std::span<const std::string> columns);
    int find(const std::string &name) const; // −1: there is none
    bool isExactly(const std::string &name) const { return m_exact.contains(name); }
    std::size_t width() const { return m_names.size(); }
    std::string list() const; // for messages

private:
    std::vector<std::string> m_names;
    std::unordered_map<std::string, int> m_exact;
    std::unordered_map<std::string, int> m_loose;
};

// A row as a term sees it. Lives while the row is at hand.
struct SourceRow
{
    const Header *header = nullptr; // none: a row that no file makes
    std::span<const std::string> cells;
    const std::vector<std::string> *nulls = nullptr;
    int number = 0; // of the row in its file, from 1, without the header
    std::string each;

    // The cell without space around it; empty where the file says "nothing".
    std::string cell(const std::string &column) const;
};

std::string trimmed(std::string_view text); // of white space at both ends

} // namespace roundsman::mapping
