#include "tests/golden/fonts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>

namespace roundsman::test {

// The files of the families in useFonts(), as their packages install them.
static constexpr const char *files[] = {
    "opentype/inter/Inter-Regular.otf",
    "opentype/inter/Inter-Medium.otf",
    "opentype/inter/Inter-SemiBold.otf",
    "opentype/inter/Inter-Bold.otf",
    "opentype/noto/NotoSansCJK-Regular.ttc",
    "opentype/noto/NotoSansCJK-Bold.ttc",
    "truetype/noto/NotoNaskhArabic-Regular.ttf",
    "truetype/noto/NotoNaskhArabic-Bold.ttf",
    "truetype/noto/NotoSans-Regular.ttf",
};

static QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QFile::ReadOnly) || !hash.addData(&file))
        return "absent";
    return hash.result().toHex().left(16);
}

QString fontsHere()
{
    QString lines = "Qt " + QLibraryInfo::version().toString() + '\n';
    for (const char *file : files)
        lines += hashOf(QString("/usr/share/fonts/") + file) + ' ' + file + '\n';
    return lines;
}

QString otherFonts(const QString &record)
{
    QFile file(record);
    if (!file.open(QFile::ReadOnly))
        return "Nothing has been accepted yet: look at the pictures and run with "
               "ROUNDSMAN_ACCEPT=1.";
    if (QString::fromUtf8(file.readAll()) == fontsHere())
        return {};
    return "Qt or the fonts here are others than those that the pictures were accepted with "
           "(tests/golden/pictures/fonts.txt): words would differ everywhere.";
}

void recordFonts(const QString &record)
{
    QFile file(record);
    if (!QDir().mkpath(QFileInfo(record).path()) || !file.open(QFile::WriteOnly)
        || file.write(fontsHere().toUtf8()) < 0)
        qFatal("%s could not be written", qPrintable(record));
}

} // namespace roundsman::test
