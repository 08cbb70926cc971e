#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QTimeZone>

#include <string>
#include <string_view>
#include <vector>

namespace roundsman::mapping {

// How a map says that dates are written. No formats: ISO 8601, with or without a time.
struct DateRules
{
    std::vector<std::string> formats;  // Qt's letters: "dd.MM.yyyy HH:mm"
    QTimeZone zone = QTimeZone::utc(); // of what names no zone itself
    bool isRelative = false;           // "T+2 09:30": two days after `today`, for samples
    QDate today;
};

std::optional<Instant> parseMoment(std::string_view text, const DateRules &rules);
std::optional<QDate> parseDay(std::string_view text, const DateRules &rules);

// "2026-11-22T09:30:00.000Z", which parseMoment() takes without any format.
std::string isoText(Instant at);

} // namespace roundsman::mapping
