#include "app/share/outgoing.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "platform/paths.h"

#include <QCryptographicHash>
#include <QDir>

namespace roundsman {

Outgoing::Outgoing(const QString &folder) : m_folder(folder) { QDir(m_folder).removeRecursively(); }

Outgoing::~Outgoing() { QDir(m_folder).removeRecursively(); }

QString Outgoing::folderFor(const std::string &profile)
{
    const QString path = QDir(toQString(profile)).absolutePath();
    const std::string session = sessionDirectory();
    if (session.empty())
        return path + "/outgoing";
    const QByteArray mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return toQString(session) + "/roundsman-" + QString::fromLatin1(mark.toHex().left(16));
}

Result<QUrl> Outgoing::put(const QString &name, BytesView content)
{
    if (const auto made = makeDirectory(toUtf8(m_folder)); !made)
        return made.error();
    const QString path = m_folder + u'/' + name;
    if (const auto written = writeDurably(toUtf8(path), content); !written)
        return written.error();
    return QUrl::fromLocalFile(path);
}

} // namespace roundsman
