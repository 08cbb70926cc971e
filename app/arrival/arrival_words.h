#pragma once

#include "app/fact_model.h"
#include "app/words.h"
#include "core/queries/arrival.h"

namespace roundsman {

// The card at the door in words. Everything on it is made here, on the device.
QString noticedText(const Noticed &noticed, const Words &words); // "A guest came 25 min ago"
QString guestText(Instant at, const Words &words);
QString offerTo(const CustomerGlance &glance,
                const Words &words);                          // of the last order; may be empty
QList<Fact> factsOf(const AtDoor &known, const Words &words); // who, likes, issues, visits

} // namespace roundsman
