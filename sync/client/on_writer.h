#pragma once

#include "core/store/store.h"

namespace roundsman {

// Runs work on the store's writer thread and hands its Result to `then` in the owner's thread.
// The owner must wait for the writer before it goes (waitForWriter in its destructor); what has not
// been handed over by then is dropped with it.
template <typename Work, typename Then>
void onWriter(Store &store, QObject *owner, Work work, Then then)
{
    store.write([owner, work = std::move(work), then = std::move(then)](Database &db) {
        auto result = attempt(db, work);
        QMetaObject::invokeMethod(
            owner, [then, result = std::move(result)] { then(result); }, Qt::QueuedConnection);
    });
}

inline void waitForWriter(Store &store)
{
    store.write([](Database &) { return Done(); }).waitForFinished();
}

} // namespace roundsman
