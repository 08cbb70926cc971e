#include "app/inbox/review_words.h"

#include "app/sync/field_words.h"
#include "core/base/text.h"
#include "core/domain/catalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace roundsman {

namespace {

constexpr qsizetype mostLines = 8;

struct Reviews
{
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

Value cellOf(const Column &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (column.type()) {
    case Type::Text: return toUtf8(value.toString());
    case Type::Real: return value.toDouble();
    case Type::Integer: return value.isBool() ? std::int64_t(value.toBool()) : value.toInteger();
    default: return {};
    }
}

QString wordsOf(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue word : list.toArray())
        words += word.toString();
    return words.join(u", ");
}

QString valueText(const Column &column, const QJsonObject &change, const Words &words)
{
    if (change.contains("by"))
        return words.count(change["by"].toInteger());
    const QString added = wordsOf(change["added"]);
    const QString removed = wordsOf(change["removed"]);
    if (!added.isEmpty() || !removed.isEmpty())
        return words.join({added.isEmpty() ? QString() : QStringLiteral("+ ") + added,
                           removed.isEmpty() ? QString() : QStringLiteral("− ") + removed});
    const QString now = cellText(column, cellOf(column, change["now"]), words).simplified();
    const QString was = cellText(column, cellOf(column, change["was"]), words).simplified();
    if (now == was)
        return {}; // what a person does not read: ids, places on a map
    const QString read = words.isolated(now.isEmpty() ? Reviews::tr("nothing") : now);
    return was.isEmpty() ? read : Reviews::tr("%1, before: %2").arg(read, words.isolated(was));
}

// "Contact, new", "Visit, removed"; nothing for a change, whose fields say it.
QString headline(const QJsonObject &change)
{
    const QString record = recordText(change["table"].toString());
    if (change["does"].toString() == u"made")
        return Reviews::tr("%1, new", "a kind of record").arg(record);
    if (change["does"].toString() == u"removed")
        return Reviews::tr("%1, removed", "a kind of record").arg(record);
    return {};
}

QStringList linesOf(const QJsonObject &change, const Words &words)
{
    QStringList lines;
    if (const QString head = headline(change); !head.isEmpty())
        lines += head;
    const Table *table = findTable(toUtf8(change["table"].toString()));
    const QJsonObject fields = change["fields"].toObject();
    for (const Column &column : table ? table->columns : std::span<const Column>()) {
        const QString name = QString::fromLatin1(column.name);
        const QString value = valueText(column, fields[name].toObject(), words);
        if (!value.isEmpty())
            lines += QStringLiteral("%1: %2").arg(fieldText(name), value);
    }
    return lines;
}

QString whatText(const Row &row, const Words &words)
{
    QStringList lines;
    const QJsonArray changes = QJsonDocument::fromJson(row.text("changesJson").toUtf8()).array();
    for (const QJsonValue change : changes)
        lines += linesOf(change.toObject(), words);
    const qsizetype hidden = std::max<qsizetype>(lines.size() - mostLines, 0);
    const qsizetype more = hidden + row.number("size") - changes.size();
    lines = lines.mid(0, mostLines);
    if (more > 0)
        lines += Reviews::tr("and %n more", nullptr, int(more));
    return lines.join(u'\n');
}

QString whyText(const QString &reason, const QString &author)
{
    if (reason == u"moved")
        return Reviews::tr("It moved out of %1's territory before this arrived.").arg(author);
    if (reason == u"waits")
        return Reviews::tr("It builds on an earlier change of %1's that waits for you.")
            .arg(author);
    return Reviews::tr("%1 no longer had the territory when this arrived.").arg(author);
}

} // namespace

Dress reviewDress(const Words &words)
{
    return {{"title", "who", "why", "what"}, [&words](const Row &row) {
                const QString author = row.text("authorName");
                const QString customer = row.text("customer");
                return QVariantList{customer.isEmpty() ? row.text("plainTitle") : customer,
                                    words.join({author, words.when(row.at("wroteAt"))}),
                                    whyText(row.text("reason"), words.isolated(author)),
                                    whatText(row, words)};
            }};
}

} // namespace roundsman
