#pragma once

#include "sync/admin/dashboards/compose.h"

namespace roundsman::admin {

// The tiles as text, as a person who speaks this language reads them.
std::string previewText(const Composed &composed, const QString &language);

} // namespace roundsman::admin
