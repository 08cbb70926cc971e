#pragma once

#include "core/domain/quote_price.h"

#include <QMap>

namespace roundsman {

// What has been tapped on a quote that is not sent yet. Kept in the encrypted store a moment after
// every change, so that it outlives the process.
struct QuoteDraft
{
    Id quote;                          // the id that it will have
    QMap<QString, std::int64_t> lines; // quantity by product id, whole units
    std::int64_t discount = 0;         // basis points
    QString approval;                  // a manager's code

    std::vector<Wanted> wanted() const;
    QByteArray toJson() const;
    static QuoteDraft fromJson(const QByteArray &json); // what cannot be read is empty
};

} // namespace roundsman
