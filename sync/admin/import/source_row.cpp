#include "sync/admin/import/source_row.h"

#include "sync/admin/import/mapping.h"

#include <algorithm>
#include <cctype>

namespace roundsman::mapping {

static std::string loose(const std::string &name)
{
    std::string key;
    for (const char c : name)
        if (c != ' ' && c != '_' && c != '-')
            key += char(std::tolower(static_cast<unsigned char>(c)));
    return key;
}

void Header::set(std::span<const std::string> columns)
{
    m_names.assign(columns.begin(), columns.end());
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_exact.emplace(m_names[i], int(i));
        const auto [at, isNew] = m_loose.emplace(loose(m_names[i]), int(i));
        if (!isNew)
            at->second = -1; // two could be meant: neither is
    }
}

int Header::find(const std::string &name) const
{
    if (const auto exact = m_exact.find(name); exact != m_exact.end())
        return exact->second;
    const auto close = m_loose.find(loose(name));
    return close == m_loose.end() ? -1 : close->second;
}

std::string Header::list() const
{
    std::string all;
    for (const std::string &name : m_names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(space) - first + 1));
}

std::string SourceRow::cell(const std::string &column) const
{
    if (column == eachColumn)
        return each;
    if (column == rowNumberColumn)
        return std::to_string(number);
    const int at = header ? header->find(column) : -1;
    if (at < 0 || std::size_t(at) >= cells.size())
        return {};
    std::string text = trimmed(cells[std::size_t(at)]);
    if (nulls && std::ranges::find(*nulls, text) != nulls->end())
        text.clear();
    return text;
}

} // namespace roundsman::mapping
