#include "app/sync/field_words.h"
#include "app/sync/group_words.h"
#include "core/domain/catalog.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

namespace {

struct Conflicts
{
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

QString valueText(const QString &field, const QJsonValue &value, const Words &words)
{
    if (value.isBool())
        return value.toBool() ? Conflicts::tr("yes") : Conflicts::tr("no");
    if (value.isDouble())
        return words.locale().toString(value.toDouble(), 'g', 12);
    const QString text = value.toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (text.endsWith(u'Z') && time.isValid())
        return words.when({time.toMSecsSinceEpoch()});
    return field == u"state" || field == u"consent" ? choiceText(text) : text;
}

QJsonObject unitOf(const Row &row, const char *column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

// Cells that a person does not read beside the others: a place on the map, a zone's name.
bool isSilent(const QString &field)
{
    return field == u"lat" || field == u"lon" || field == u"zone";
}

// The unit's cells in the order in which the table declares them.
QStringList fieldsOf(const Row &row, const QJsonObject &unit)
{
    const Table *table = findTable(toUtf8(row.text("tableName")));
    if (!table)
        return unit.keys();
    QStringList fields;
    for (const Column &column : table->columns) {
        if (unit.contains(QLatin1StringView(column.name)))
            fields += QString::fromLatin1(column.name);
    }
    return fields;
}

QString unitText(const Row &row, const QJsonObject &unit, const Words &words)
{
    QStringList parts;
    for (const QString &field : fieldsOf(row, unit)) {
        if (!isSilent(field))
            parts += valueText(field, unit[field], words);
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? Conflicts::tr("nothing") : parts.join(u", ");
}

QString unitName(const QJsonObject &unit)
{
    if (unit.contains("street")) // the address is one unit
        return Conflicts::tr("Address");
    if (unit.contains("plannedStart"))
        return fieldText("plannedStart");
    return unit.isEmpty() ? QString() : fieldText(unit.begin().key());
}

bool splitsALetter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size()
        && (text[at].isMark() || (text[at - 1].isHighSurrogate() && text[at].isLowSurrogate()));
}

qsizetype sharedStart(const QString &a, const QString &b)
{
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    qsizetype same = differ.first - a.begin();
    while (splitsALetter(a, same) || splitsALetter(b, same))
        --same;
    return same;
}

qsizetype sharedEnd(const QString &a, const QString &b, qsizetype start)
{
    const qsizetype most = std::min(a.size(), b.size()) - start;
    qsizetype same = 0;
    while (same < most && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    while (splitsALetter(a, a.size() - same) || splitsALetter(b, b.size() - same))
        --same;
    return same;
}

// What the two values share is plain, what differs is strong.
QString marked(const QString &value, const QString &other)
{
    const qsizetype start = sharedStart(value, other);
    const qsizetype end = sharedEnd(value, other, start);
    const QString own = value.mid(start, value.size() - start - end).toHtmlEscaped();
    return value.left(start).toHtmlEscaped()
        + (own.isEmpty() ? own : QStringLiteral("<b>%1</b>").arg(own))
        + value.right(end).toHtmlEscaped();
}

QString nameOf(const Row &row)
{
    const QString name = row.text("theirName");
    return name.isEmpty() ? Conflicts::tr("Head office") : name;
}

QString said(const Row &row, const Words &words)
{
    QString both = Conflicts::tr("You and %1 both changed it.").arg(nameOf(row));
    const QJsonObject original = unitOf(row, "originalJson");
    if (original.isEmpty())
        return both;
    return Conflicts::tr("%1 Before, it was %2.").arg(both, unitText(row, original, words));
}

QString whoWhen(const QString &who, const std::optional<Instant> &at, const Words &words)
{
    return at ? words.join({who, words.when(*at)}) : who;
}

} // namespace

Dress conflictDress(const Words &words)
{
    return {{"field", "said", "mine", "theirs", "mineWho", "theirsWho", "keepTheirs"},
            [&words](const Row &row) {
                const QString mine = unitText(row, unitOf(row, "mineJson"), words);
                const QString theirs = unitText(row, unitOf(row, "theirsJson"), words);
                const QString name = nameOf(row);
                return QVariantList{unitName(unitOf(row, "mineJson")),
                                    said(row, words),
                                    marked(mine, theirs),
                                    marked(theirs, mine),
                                    whoWhen(Conflicts::tr("You"), row.maybeAt("mineAt"), words),
                                    whoWhen(name, row.maybeAt("theirsAt"), words),
                                    row.text("theirName").isEmpty()
                                        ? Conflicts::tr("Keep theirs")
                                        : Conflicts::tr("Keep %1's").arg(name.section(u' ', 0, 0))};
            }};
}

} // namespace roundsman
