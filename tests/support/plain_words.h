#pragma once

#include <QDirIterator>
#include <QFile>

namespace roundsman::test {

// The files under `folder` in which one of the words can be read by anybody, as UTF-8 or as the
// UTF-16 of a QString, each with the word that stands there.
inline QStringList readable(const QString &folder, const QStringList &words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &word : words) {
            const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), 2 * word.size());
            if (bytes.contains(word.toUtf8()) || bytes.contains(wide))
                found += file.fileName() + ": " + word;
        }
    }
    return found;
}

} // namespace roundsman::test
