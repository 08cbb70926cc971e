#pragma once

#include "core/domain/brief.h"

namespace roundsman {

// What a brief lacks before it may be published, each as a sentence that says what to write.
// None: it is whole.
std::vector<std::string> missing(const Brief &brief);

QStringList choicesOf(const Brief &brief);
QString choicesText(const QStringList &choices); // as the cell holds them
bool isRight(const Brief &brief, const QString &answer);

// Does it speak of customers with these segments (ids, as a customer has them)?
bool concerns(const Brief &brief, const QStringList &segments);

// Is it to be followed at that moment?
bool isInForce(const Brief &brief, Instant now);

} // namespace roundsman
