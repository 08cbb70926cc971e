#pragma once

#include <QJsonObject>

#include <ostream>
#include <string>
#include <vector>

namespace roundsman::admin {

// One object on one line.
void printJson(std::ostream &out, const QJsonObject &object);

// Rows under titles, aligned by characters.
class TextTable
{
public:
    explicit TextTable(std::vector<std::string> titles) : m_rows{std::move(titles)} { }
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    void print(std::ostream &out) const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace roundsman::admin
