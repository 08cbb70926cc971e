#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace roundsman::test {

// A disk of its own in memory, as the options of mount say. Only root may make one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &options)
    {
        m_isMounted =
            QProcess::execute("mount", {"-t", "tmpfs", "-o", options, "tmpfs", path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute("umount", {"--lazy", path()});
    }

    QString path() const { return m_folder.path(); }
    bool isMounted() const { return m_isMounted; }

    // Takes all the room that is left, until clear().
    void fill()
    {
        QFile ballast(path() + "/ballast");
        const QByteArray block(65'536, 'x');
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        while (ballast.write(block) == block.size()) { }
        while (ballast.write(block.left(512)) == 512) { }
    }
    void clear() { QFile::remove(path() + "/ballast"); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace roundsman::test
