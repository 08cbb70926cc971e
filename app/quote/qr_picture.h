#pragma once

#include <QString>

namespace roundsman {

// A QR code as an outline to fill, one unit a square, from 0 to `side`. Empty: the text is too
// long.
struct QrPicture
{
    QString path; // SVG
    int side = 0;
};
QrPicture qrPicture(const QString &text);

} // namespace roundsman
