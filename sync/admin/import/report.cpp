#include "sync/admin/import/report.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace roundsman::mapping {

Report::Entity &Report::of(const std::string &entity)
{
    const auto found = std::ranges::find(entities, entity, &Entity::name);
    return found != entities.end() ? *found : entities.emplace_back(Entity{entity});
}

void Report::count(const std::string &entity, Outcome outcome)
{
    Entity &counts = of(entity);
    ++(outcome == Outcome::New           ? counts.added
           : outcome == Outcome::Changed ? counts.changed
                                         : counts.unchanged);
}

void Report::refuse(Refused refusal)
{
    ++refused;
    ++of(refusal.entity).refused;
    if (refusals.size() < mostKept)
        refusals.push_back(std::move(refusal));
}

static std::string padded(const std::string &text, std::size_t width)
{
    return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
}

static std::string where(const Report::Refused &refusal)
{
    return refusal.line ? refusal.file + ':' + std::to_string(refusal.line) : refusal.file;
}

std::string text(const Report &report)
{
    constexpr std::size_t wide = 18;
    constexpr std::size_t narrow = 11;
    std::string all;
    for (const auto &refusal : report.refusals)
        all += where(refusal) + ": " + refusal.entity + ": " + refusal.why + '\n';
    if (report.refused > std::int64_t(report.refusals.size()))
        all += "… and " + std::to_string(report.refused - std::int64_t(report.refusals.size()))
            + " more\n";
    all += padded("", wide);
    for (const char *title : {"new", "changed", "unchanged", "refused"})
        all += padded(title, narrow);
    all += '\n';
    for (const auto &entity : report.entities) {
        all += padded(entity.name, wide);
        for (const auto number : {entity.added, entity.changed, entity.unchanged, entity.refused})
            all += padded(std::to_string(number), narrow);
        all += '\n';
    }
    return all;
}

static std::string line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + '\n';
}

std::string json(const Report &report)
{
    std::string all;
    for (const auto &refusal : report.refusals)
        all += line({{"file", toQString(refusal.file)},
                     {"line", refusal.line},
                     {"entity", toQString(refusal.entity)},
                     {"why", toQString(refusal.why)}});
    for (const auto &entity : report.entities)
        all += line({{"entity", toQString(entity.name)},
                     {"new", qint64(entity.added)},
                     {"changed", qint64(entity.changed)},
                     {"unchanged", qint64(entity.unchanged)},
                     {"refused", qint64(entity.refused)}});
    return all;
}

} // namespace roundsman::mapping
