#include "sync/device/print.h"

#include "core/base/text.h"

#include <QJsonDocument>

#include <cstdio>

namespace roundsman {

void printLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

int fail(const Error &error)
{
    printLine({{"error", toQString(error.message)}});
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return Refused;
}

} // namespace roundsman
