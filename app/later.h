#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace roundsman {

// Answers that the screens still wait for: the tour draws when there are none. GUI thread.
inline int answersAwaited = 0;

// Runs `use` on the owner's thread with what the future brings, unless the owner is gone by then.
// In place of QFuture::then(context), which Qt 6.4 does not survive when the context goes first.
template <typename T, typename Use>
void later(const QFuture<T> &future, QObject *owner, Use use)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    ++answersAwaited;
    QObject::connect(watcher, &QObject::destroyed, [] { --answersAwaited; });
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, use]() mutable {
        watcher->deleteLater();
        if (watcher->future().isValid() && watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace roundsman
