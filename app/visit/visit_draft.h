#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

namespace roundsman {

// A photo whose content is already sealed on this device.
struct DraftPhoto
{
    Id id;
    Bytes sha256;
    QString mime;
    std::int64_t size = 0; // bytes
    QString caption;
    QUrl file;                // where it came from; shown while it is still there
    std::int64_t takenAt = 0; // milliseconds since 1970

    bool operator==(const DraftPhoto &) const = default;
};

// What has been tapped and typed during a visit, before it is checked out. Kept in the encrypted
// store a moment after every change, so that it outlives the process.
struct VisitDraft
{
    QSet<QString> outcomes;
    QString note;
    QString kind; // of the feedback; empty: none
    QString feedback;
    QString rival;     // id of the competitor
    QString rivalName; // of one that nobody has named before; empty: all are known
    QString rivalNew;  // the id that it will have
    QString product;   // id of the product that the competitor sells as well
    std::optional<Money> price;
    QString currency;
    QString nextStep;
    QList<DraftPhoto> photos;
    QMap<QString, std::int64_t> lines; // ordered quantity by product id, whole units

    bool operator==(const VisitDraft &) const = default;
    bool isEmpty() const { return *this == VisitDraft(); }

    QByteArray toJson() const;
    static VisitDraft fromJson(const QByteArray &json); // what cannot be read is empty
};

} // namespace roundsman
