#pragma once

#include "core/schema/change.h"

#include <QString>

namespace roundsman {

// A group for people, in the order of writing: a JSON array of {"table", "row", "does": made,
// changed or removed, "fields": {name: {"was", "now"} or {"added", "removed"} or {"by"}}}. Without
// what managers do not see; a long text is cut, and what does not fit a document is left out at the
// end.
QString documentOf(const OperationGroup &group);

} // namespace roundsman
