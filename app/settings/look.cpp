#include "app/settings/look.h"

#include "core/base/files.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

static constexpr std::size_t mostBytes = 4096;

static std::string lookPath(const std::string &folder) { return folder + "/look.json"; }

Look readLook(const std::string &folder)
{
    const auto bytes = readWhole(lookPath(folder), mostBytes);
    if (!bytes)
        return {};
    const QByteArray text(reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size()));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return {json["language"].toString(),
            json["theme"].toString(),
            json["hand"].toString(),
            json["textScale"].toDouble(1)};
}

// Losing it costs the lock its colours, and nothing else.
void writeLook(const std::string &folder, const Look &look)
{
    const QByteArray json = QJsonDocument(QJsonObject{{"language", look.language},
                                                      {"theme", look.theme},
                                                      {"hand", look.hand},
                                                      {"textScale", look.textScale}})
                                .toJson();
    [[maybe_unused]] const auto written =
        writeDurably(lookPath(folder), bytesOf({json.constData(), std::size_t(json.size())}));
}

} // namespace roundsman
