#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace roundsman {

// Runs slow work that touches no screen and no store on another thread.
template <typename Work>
auto aside(Work work)
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace roundsman
