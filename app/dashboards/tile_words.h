#pragma once

#include "app/dashboards/tile_model.h"
#include "app/words.h"
#include "core/queries/dashboards.h"

namespace roundsman {

// The languages in which a text from the centre is looked for, the best first: "zh_CN", "zh".
QStringList languagesOf(const Words &words);

// A tile in words, as of now.
ShownTile shownTile(const ShownDashboard &shown,
                    const Tile &tile,
                    const DashboardsHere &here,
                    Instant now,
                    const Words &words);

// In place of a dashboard that cannot be trusted.
ShownTile untrusted(const ShownDashboard &shown, const Words &words);

} // namespace roundsman
