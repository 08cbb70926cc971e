#include "app/visit/photographs.h"

#include "app/later.h"
#include "sync/client/sync.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace roundsman {

static constexpr qint64 largestPhoto = qint64(25) * 1024 * 1024; // bytes, as the server takes them

struct Picture
{
    Bytes content;
    QString mime;
};

static Result<Picture> readPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     toUtf8(Photographs::tr("This photo cannot be read. Choose another."))};
    if (file.size() > largestPhoto)
        return Error{
            Error::Code::Invalid,
            toUtf8(Photographs::tr("This photo is larger than 25 MB. Choose a smaller one."))};
    const QByteArray content = file.readAll();
    const QString mime = QMimeDatabase().mimeTypeForData(content).name();
    if (!mime.startsWith(u"image/"))
        return Error{Error::Code::Invalid,
                     toUtf8(Photographs::tr("This file is no photo. Choose a JPEG or PNG."))};
    return Picture{Bytes(content.begin(), content.end()), mime};
}

static void end(QPromise<Result<DraftPhoto>> &taken, Result<DraftPhoto> result)
{
    taken.addResult(std::move(result));
    taken.finish();
}

Photographs::Photographs(Store &store, Sync &sync, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_sync(sync)
{ }

QFuture<Result<DraftPhoto>> Photographs::take(const QUrl &file)
{
    const Taken taken = std::make_shared<QPromise<Result<DraftPhoto>>>();
    taken->start();
    const QString path = file.toLocalFile();
    const auto look = [path](Database &) { return readPicture(path); };
    later(m_store.read(look), this, [this, taken, file](const Result<Picture> &picture) {
        if (!picture)
            return end(*taken, picture.error());
        DraftPhoto photo;
        photo.id = m_store.newId();
        photo.mime = picture->mime;
        photo.size = std::int64_t(picture->content.size());
        photo.caption = QFileInfo(file.toLocalFile()).completeBaseName().left(200);
        photo.file = file;
        photo.takenAt = m_store.now().ms;
        keep(taken, picture->content, photo);
    });
    return taken->future();
}

void Photographs::keep(const Taken &taken, const Bytes &content, DraftPhoto photo)
{
    later(m_sync.putFile(content, toUtf8(photo.mime)),
          this,
          [taken, photo](const Result<Bytes> &sha256) mutable {
              if (!sha256)
                  return end(*taken, sha256.error());
              photo.sha256 = *sha256;
              end(*taken, photo);
          });
}

} // namespace roundsman
