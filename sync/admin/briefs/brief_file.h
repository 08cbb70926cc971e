#pragma once

#include "core/base/result.h"
#include "core/domain/brief.h"
#include "sync/server/storage.h"

namespace roundsman::admin {

// A brief as its file says it. The form stands in briefs/README.md; audience and segments are
// looked up by name. The error names the line and what is wrong there; what is merely missing is
// for missing() to say.
Result<Brief> readBrief(StorageView &view, const std::string &text);

} // namespace roundsman::admin
