#pragma once

#include <QImage>
#include <QString>

namespace roundsman::test {

// How far apart two pictures of the same size are.
struct Difference
{
    double share = 0; // of the pixels, those that differ by more than rounding
    QImage marked;    // those pixels in red on a faint picture
};
Difference difference(const QImage &was, const QImage &is);

// The pictures that somebody has looked at and accepted, in a folder: half as wide and as high as
// they were drawn and in fewer shades, which keeps all of them small and still shows a control that
// moved by 8 px, another colour and a cut word.
class Album
{
public:
    explicit Album(const QString &folder);

    // What a change of screens is seen by; "" when the picture is as it was accepted. Where it is
    // not, the sentence names a picture of what was, what is and the difference.
    QString judge(const QString &name, const QImage &drawn) const;
    void accept(const QString &name, const QImage &drawn) const;
    void forgetAllBut(const QStringList &names) const; // what is drawn no more
    QStringList names() const;

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace roundsman::test
