#include "app/customers/by_name.h"

#include <QCollator>

namespace roundsman {

QString letterOf(const QString &name, const QLocale &language)
{
    const QString head = name.trimmed().left(2);
    const bool hasCh =
        language.language() == QLocale::Slovak || language.language() == QLocale::Czech;
    if (hasCh && head.compare(u"ch", Qt::CaseInsensitive) == 0)
        return "CH";
    const QString letter = toQString(folded(toUtf8(head.left(1)))).left(1).toUpper();
    return !letter.isEmpty() && letter.at(0).isLetter() ? letter : "#";
}

namespace {

struct Named
{
    QCollatorSortKey key;
    qint64 rowid;
    QString letter;
};

std::vector<Named> named(Query query, const QLocale &language)
{
    const QCollator collator(language);
    std::vector<Named> rows;
    while (query.next()) {
        const QString name = query.get<QString>(1);
        rows.push_back(
            {collator.sortKey(name), query.get<std::int64_t>(0), letterOf(name, language)});
    }
    return rows;
}

Found inOrder(const std::vector<Named> &rows)
{
    Found found;
    found.rowids.reserve(qsizetype(rows.size()));
    for (const Named &row : rows) {
        if (found.headings.isEmpty() || found.headings.last().text != row.letter)
            found.headings += {row.letter, int(found.rowids.size())};
        found.rowids += row.rowid;
    }
    return found;
}

} // namespace

Finder byName(const QLocale &language)
{
    return [language](Database &db, const Listing &listing) {
        auto rows = named(db.start(listing.order, listing.args), language);
        std::stable_sort(
            rows.begin(), rows.end(), [](const Named &a, const Named &b) { return a.key < b.key; });
        return inOrder(rows);
    };
}

} // namespace roundsman
