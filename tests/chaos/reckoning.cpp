#include "tests/chaos/reckoning.h"

namespace roundsman::chaos {

using namespace test;

static constexpr int roundsAtMost = 20;

// True: it was sent all, received all, and neither moved anything.
static bool isQuiet(const FieldDevice &device, QString &why)
{
    const Ended synced = device.handset().run({"sync"});
    const QJsonObject report = synced.line();
    if (synced.code != 0) {
        why = QString("device %1 cannot sync: %2").arg(device.number()).arg(synced.err.trimmed());
        return false;
    }
    const int unsent = device.handset().status()["unsent"].toInt();
    why = QString("device %1 still has %2 unsent").arg(device.number()).arg(unsent);
    return unsent == 0 && report["pushed"].toInt() == 0 && report["pulled"].toInt() == 0;
}

QStringList settleDown(const Devices &devices)
{
    QStringList wrongs;
    for (int round = 0; round < roundsAtMost; ++round) {
        wrongs.clear();
        for (const auto &device : devices) {
            QString why;
            if (!isQuiet(*device, why))
                wrongs += why;
        }
        if (wrongs.isEmpty())
            break;
    }
    for (const auto &device : devices) {
        const Ended verified = device->handset().run({"verify"});
        if (verified.code != 0)
            wrongs += QString("device %1 differs from the server: %2")
                          .arg(device->number())
                          .arg(verified.err.trimmed());
    }
    return wrongs;
}

static QMap<QString, QJsonObject> byId(const JsonLines &rows, const QStringList &without)
{
    QMap<QString, QJsonObject> found;
    for (QJsonObject row : rows) {
        for (const QString &field : without)
            row.remove(field);
        found.insert(row["id"].toString(), row);
    }
    return found;
}

QStringList compareDevices(const Devices &devices)
{
    QStringList wrongs;
    const auto &first = *devices.front();
    for (const char *entity : {"customer", "feedback", "visit", "task"}) {
        // What only managers see is not compared; a task set aside stands on its own device alone.
        const QStringList without{"creditBlock", "syncState"};
        const auto expected = byId(first.handset().list(entity), without);
        for (const auto &device : devices) {
            const auto there = byId(device->handset().list(entity), without);
            for (auto row = expected.begin(); row != expected.end(); ++row) {
                if (there.value(row.key()) != row.value() && entity != QString("task"))
                    wrongs += QString("%1 %2 differs between devices %3 and %4")
                                  .arg(entity, row.key())
                                  .arg(first.number())
                                  .arg(device->number());
            }
        }
    }
    return wrongs;
}

static QString inWords(const Write &write)
{
    return QString("%1 (device %2, %3.%4 of %5)")
        .arg(write.token)
        .arg(write.device)
        .arg(write.entity, write.field, write.row);
}

// A group that is in the books was saved, whatever the device could still say.
static QSet<int> groupsFound(const Ledger &ledger, const Books &books)
{
    QSet<int> found;
    for (const Write &write : ledger.writes()) {
        if (write.group != 0 && write.isNew && books.current.contains(write.token))
            found += write.group;
    }
    return found;
}

static QString wrongOf(const Write &write, const Ledger &ledger, const Books &books)
{
    const QList<Place> places = books.current.value(write.token);
    const bool isKept = books.history.contains(write.token) || books.conflicts.contains(write.token)
        || books.quarantine.contains(write.token);
    if (write.isPoison)
        return places.isEmpty() && books.quarantine.contains(write.token)
            ? QString()
            : "poison was not set aside: ";
    if (places.size() > 1)
        return "counted more than once: ";
    if (!places.isEmpty() && places.first() != Place{write.entity, write.row, write.field})
        return "stands in the wrong place: ";
    if (places.isEmpty() && !isKept && !ledger.isSuperseded(write))
        return "LOST: ";
    return {};
}

QStringList findTokens(const Ledger &ledger, const Books &books)
{
    QStringList wrongs;
    const QSet<int> found = groupsFound(ledger, books);
    for (const Write &write : ledger.writes()) {
        const bool isThere = books.current.contains(write.token);
        if (write.outcome == Outcome::Refused && isThere)
            wrongs += "refused and yet there: " + inWords(write);
        if (write.outcome != Outcome::Saved && !found.contains(write.group))
            continue;
        if (write.outcome == Outcome::Refused)
            continue;
        if (const QString wrong = wrongOf(write, ledger, books); !wrong.isEmpty())
            wrongs += wrong + inWords(write);
    }
    return wrongs;
}

} // namespace roundsman::chaos
