#include "app/sync/field_words.h"
#include "app/sync/group_words.h"

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

QString unitText(const QJsonObject &unit, const Words &words)
{
    QStringList parts;
    for (auto cell = unit.begin(); cell != unit.end(); ++cell) {
        if (!isSilent(cell.key()))
            parts += valueText(cell.key(), cell.value(), words);
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

qsizetype sharedStart(const QString &a, const QString &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype same = 0;
    while (same < most && a[same] == b[same])
        ++same;
    while (same > 0 && (a[same - 1].isHighSurrogate() || a[same - 1].isMark()))
        --same;
    return same;
}

// What the two values share is plain, what differs is strong, to the end of the value.
QString marked(const QString &value, const QString &other)
{
    const qsizetype same = sharedStart(value, other);
    const QString rest = value.mid(same).toHtmlEscaped();
    return value.left(same).toHtmlEscaped()
        + (rest.isEmpty() ? rest : QStringLiteral("<b>%1</b>").arg(rest));
}

QString nameOf(const Row &row)
{
    const QString name = row.text("theirName");
    return name.isEmpty() ? Conflicts::tr("Head office") : name;
}

QString said(const Row &row, const Words &words)
{
    const QString both = Conflicts::tr("You and %1 both changed it.").arg(nameOf(row));
    const QJsonObject original = unitOf(row, "originalJson");
    if (original.isEmpty())
        return both;
    return Conflicts::tr("%1 Before, it was %2.").arg(both, unitText(original, words));
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
                const QString mine = unitText(unitOf(row, "mineJson"), words);
                const QString theirs = unitText(unitOf(row, "theirsJson"), words);
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
