#pragma once

#include "core/base/money.h"

namespace roundsman {

// What one tap of a price stepper adds: 1, 2 or 5 times a power of ten, near one percent.
Money stepOf(Money price);

// The price after so many steps, on the grid of its step and never below zero.
Money stepped(Money price, int steps);

} // namespace roundsman
