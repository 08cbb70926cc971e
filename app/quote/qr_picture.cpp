#include "app/quote/qr_picture.h"

#include <qrencode.h>

#include <memory>

namespace roundsman {

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

// Each row's dark squares that touch are one bar.
QrPicture qrPicture(const QString &text)
{
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_L));
    if (!code)
        return {};
    const int side = code->width;
    const auto isDark = [&](int x, int y) { return (code->data[y * side + x] & 1) != 0; };
    QrPicture picture{{}, side};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int from = x;
            while (x < side && isDark(x, y))
                ++x;
            if (x > from)
                picture.path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(from).arg(y).arg(x - from);
        }
    }
    return picture;
}

} // namespace roundsman
