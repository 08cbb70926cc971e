#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <vector>

namespace roundsman {

// The rows of the first table under a heading of a Markdown page, without its head; cells trimmed.
inline std::vector<QStringList> tableUnder(const QString &path, const QString &heading)
{
    std::vector<QStringList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    bool isInside = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n')) {
        if (line.startsWith("## "))
            isInside = line.mid(3) == heading;
        if (!isInside || !line.startsWith("| ") || line.startsWith("|--"))
            continue;
        QStringList cells = line.mid(1, line.lastIndexOf('|') - 1).split('|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows.push_back(cells);
    }
    if (!rows.empty())
        rows.erase(rows.begin()); // the head
    return rows;
}

// Does a cell of merge_table.md, "*" or words with commas, name this value?
inline bool names(const QString &cell, const std::string &value)
{
    const QString word = QString::fromStdString(value);
    if (cell == "*" || cell == word || cell.split(", ").contains(word))
        return true;
    return cell == "unseen" && (word == "later" || word == "earlier");
}

} // namespace roundsman
