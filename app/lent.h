#pragma once

#include "core/store/store.h"

namespace roundsman {

// Gives a screen or an editor to the page that asked for it. The page's end is its end; so is
// takeBack(), since it must not outlive the store that it reads and keeps its drafts in.
void lend(QObject *screen, Store &store);
void takeBack(Store &store); // all of them, now

} // namespace roundsman
