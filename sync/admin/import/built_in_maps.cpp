#include "sync/admin/import/mapping.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace roundsman::mapping {

std::optional<std::string> builtInMap(std::string_view profile)
{
    const std::vector<std::string> known = builtInProfiles();
    if (std::ranges::find(known, profile) == known.end())
        return std::nullopt;
    QFile file(QStringLiteral(":/import/") + toQString(profile) + QStringLiteral(".yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

std::vector<std::string> builtInProfiles()
{
    std::vector<std::string> names;
    for (const QString &name :
         QDir(QStringLiteral(":/import/")).entryList({QStringLiteral("*.yaml")}))
        names.push_back(toUtf8(name.chopped(5)));
    return names;
}

} // namespace roundsman::mapping
