#include "tests/golden/album.h"

#include <QDir>
#include <QPainter>

namespace roundsman::test {

namespace {

constexpr int step = 8;          // shades are kept in steps of eight
constexpr int tolerance = 8;     // what a channel of a pixel may differ by: one such step
constexpr double allowed = 1e-4; // the share of pixels that may differ by more

QImage kept(const QImage &drawn)
{
    QImage half = drawn.scaled(drawn.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < half.height(); ++y) {
        uchar *line = half.scanLine(y);
        for (int i = 0; i < half.width() * 3; ++i)
            line[i] = uchar(qMin(255, (line[i] + step / 2) / step * step));
    }
    return half;
}

bool differs(QRgb a, QRgb b)
{
    return qAbs(qRed(a) - qRed(b)) > tolerance || qAbs(qGreen(a) - qGreen(b)) > tolerance
        || qAbs(qBlue(a) - qBlue(b)) > tolerance;
}

QImage sideBySide(const QImage &was, const QImage &is, const QImage &marked)
{
    constexpr int gap = 8;
    QImage sheet(was.width() + is.width() + marked.width() + 2 * gap,
                 qMax(was.height(), is.height()),
                 QImage::Format_RGB32);
    sheet.fill(Qt::magenta);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, was);
    painter.drawImage(was.width() + gap, 0, is);
    painter.drawImage(was.width() + is.width() + 2 * gap, 0, marked);
    return sheet;
}

QString leave(const QString &name, const QImage &sheet)
{
    const QString folder = QDir::current().filePath("golden-changed");
    const QString path = folder + u'/' + name + ".png";
    return QDir().mkpath(folder) && sheet.save(path) ? path : "(it could not be written)";
}

} // namespace

Difference difference(const QImage &was, const QImage &is)
{
    Difference found;
    found.marked = is.convertToFormat(QImage::Format_RGB32);
    qint64 count = 0;
    for (int y = 0; y < is.height(); ++y) {
        for (int x = 0; x < is.width(); ++x) {
            const QRgb now = is.pixel(x, y);
            const bool isOther = differs(was.pixel(x, y), now);
            count += isOther ? 1 : 0;
            const int faint = 192 + qGray(now) / 4;
            found.marked.setPixel(x, y, isOther ? qRgb(220, 0, 0) : qRgb(faint, faint, faint));
        }
    }
    found.share = double(count) / double(qMax(1, is.width() * is.height()));
    return found;
}

Album::Album(const QString &folder) : m_folder(folder) { }

QString Album::judge(const QString &name, const QImage &drawn) const
{
    const QImage is = kept(drawn);
    const QImage was(pathOf(name));
    if (was.isNull())
        return name + " has not been accepted yet. Look at it: " + leave(name, is);
    if (was.size() != is.size())
        return name + " has another size. Was, is: " + leave(name, sideBySide(was, is, {}));
    const Difference found = difference(was, is);
    if (found.share <= allowed)
        return {};
    return QString("%1 has changed in %2 % of its pixels. Was, is, difference: %3")
        .arg(name)
        .arg(found.share * 100, 0, 'f', 2)
        .arg(leave(name, sideBySide(was, is, found.marked)));
}

void Album::accept(const QString &name, const QImage &drawn) const
{
    if (!judge(name, drawn).isEmpty() && !kept(drawn).save(pathOf(name), "PNG", 0))
        qFatal("%s could not be written", qPrintable(pathOf(name)));
}

void Album::forgetAllBut(const QStringList &drawn) const
{
    for (const QString &name : names())
        if (!drawn.contains(name))
            QFile::remove(pathOf(name));
}

QStringList Album::names() const
{
    QStringList found = QDir(m_folder).entryList({"*.png"}, QDir::Files, QDir::Name);
    for (QString &name : found)
        name.chop(4);
    return found;
}

QString Album::pathOf(const QString &name) const { return m_folder + u'/' + name + ".png"; }

} // namespace roundsman::test
