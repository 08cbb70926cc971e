#include "app/visit/shelf_price.h"

#include <algorithm>

namespace roundsman {

Money stepOf(Money price)
{
    const std::int64_t percent = price.minor / 100;
    std::int64_t step = 1;
    for (std::int64_t decade = 1; decade <= percent; decade *= 10) {
        for (const std::int64_t times : {1, 2, 5}) {
            if (times * decade <= percent)
                step = times * decade;
        }
    }
    return {step};
}

Money stepped(Money price, int steps)
{
    const std::int64_t step = stepOf(price).minor;
    return {std::max<std::int64_t>(0, (price.minor / step + steps) * step)};
}

} // namespace roundsman
