#include "tests/bench/workload.h"

#include <QFile>
#include <QJsonDocument>

namespace roundsman::bench {

std::vector<QJsonObject> readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    std::vector<QJsonObject> lines;
    while (!file.atEnd())
        lines.push_back(QJsonDocument::fromJson(file.readLine()).object());
    return lines;
}

Id territoryOf(const QJsonObject &line)
{
    return Id::named("bench territory", toUtf8(line["territory"].toString()));
}

Customer customerOf(const QJsonObject &line)
{
    Customer customer;
    customer.id = *Id::fromText(toUtf8(line["id"].toString()));
    customer.name = line["name"].toString();
    customer.territory = territoryOf(line);
    customer.tier = line["tier"].toString();
    customer.kind = "account";
    customer.state = "active";
    customer.stage = "customer";
    customer.consent = "unknown";
    customer.phone = line["phone"].toString();
    customer.email = line["email"].toString();
    customer.street = line["street"].toString();
    customer.city = line["city"].toString();
    customer.country = line["country"].toString();
    customer.lat = line["lat"].toDouble();
    customer.lon = line["lon"].toDouble();
    customer.tags = QStringList{line["segment"].toString()};
    customer.nextStep = line["preferences"].toString();
    customer.since = Instant{std::int64_t(line["last_visit"].toDouble())};
    customer.note = line["notes"].toString();
    return customer;
}

FieldEdit editOf(const QString &id, const QString &field, const QJsonValue &value)
{
    static const QMap<QString, std::string> ours{
        {"notes", "note"}, {"preferences", "nextStep"}, {"last_visit", "since"}};
    FieldEdit edit;
    edit.customer = *Id::fromText(toUtf8(id));
    edit.column = ours.value(field, toUtf8(field));
    edit.value =
        value.isDouble() ? Value(std::int64_t(value.toDouble())) : Value(toUtf8(value.toString()));
    return edit;
}

std::vector<FieldEdit> readEdits(const QString &path)
{
    std::vector<FieldEdit> edits;
    for (const QJsonObject &line : readLines(path))
        edits.push_back(editOf(line["id"].toString(), line["field"].toString(), line["value"]));
    return edits;
}

} // namespace roundsman::bench
