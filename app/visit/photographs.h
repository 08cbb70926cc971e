#pragma once

#include "app/visit/visit_draft.h"
#include "core/store/store.h"

#include <QPromise>

namespace roundsman {

class Sync;

// Turns a picture that the person chose into sealed content of this device. GUI thread.
class Photographs : public QObject
{
    Q_OBJECT

public:
    Photographs(Store &store, Sync &sync, QObject *parent = nullptr);

    // Error::Invalid: no picture, or larger than 25 MiB. Error::NotFound: it cannot be read.
    QFuture<Result<DraftPhoto>> take(const QUrl &file);

private:
    using Taken = std::shared_ptr<QPromise<Result<DraftPhoto>>>;

    void keep(const Taken &taken, const Bytes &content, DraftPhoto photo);

    Store &m_store;
    Sync &m_sync;
};

} // namespace roundsman
