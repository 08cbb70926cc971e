#include "sync/admin/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace roundsman::admin {

namespace {

constexpr int border = 2;

struct Free
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

bool isDark(const QRcode &code, int x, int y)
{
    const bool isInside = x >= 0 && y >= 0 && x < code.width && y < code.width;
    return isInside && (code.data[y * code.width + x] & 1) != 0;
}

const char *halves(bool upperIsDark, bool lowerIsDark)
{
    if (upperIsDark)
        return lowerIsDark ? " " : "▄";
    return lowerIsDark ? "▀" : "█";
}

} // namespace

Result<std::string> qrCode(const std::string &text, bool isColoured)
{
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_L));
    if (!code)
        return Error{Error::Code::Invalid, "The text is too long for a QR code; use --text."};
    std::string picture;
    for (int y = -border; y < code->width + border; y += 2) {
        picture += isColoured ? "\033[40;97m" : "";
        for (int x = -border; x < code->width + border; ++x)
            picture += halves(isDark(*code, x, y), isDark(*code, x, y + 1));
        picture += isColoured ? "\033[0m\n" : "\n";
    }
    return picture;
}

} // namespace roundsman::admin
