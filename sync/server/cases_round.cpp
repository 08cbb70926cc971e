#include "sync/server/cases.h"
#include "sync/server/reviews.h"

namespace roundsman {

Result<Cases::Round> lookAtCases(Storage &storage, Ambient ambient)
{
    Cases::Round round;
    const auto done = storage.write([&](StorageTransaction &transaction) -> Result<Done> {
        Publisher publisher(transaction, ambient.clock.now());
        const auto looked = Cases(transaction, publisher, ambient).look();
        if (!looked)
            return looked.error();
        round = *looked;
        const auto handed = Reviews(transaction, publisher, ambient).handOn();
        if (!handed)
            return handed.error();
        publisher.finish();
        return Done();
    });
    return done ? Result<Cases::Round>(round) : Result<Cases::Round>(done.error());
}

} // namespace roundsman
