#include "sync/server/log.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace roundsman {

static QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

std::string jsonLine(std::string_view event, const std::vector<Fact> &facts)
{
    QJsonObject object{{QStringLiteral("event"), text(event)}};
    for (const Fact &fact : facts) {
        if (const auto *number = std::get_if<std::int64_t>(&fact.value))
            object.insert(text(fact.name), qint64(*number));
        else
            object.insert(text(fact.name), text(std::get<std::string_view>(fact.value)));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Log::Log() :
    m_logger(std::make_shared<spdlog::logger>("roundsman",
                                              std::make_shared<spdlog::sinks::stderr_sink_mt>()))
{
    // The line is an object already; time and level are put in front of its first name.
    m_logger->set_formatter(std::make_unique<spdlog::pattern_formatter>(
        R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v)", spdlog::pattern_time_type::utc));
}

Log::~Log() = default;

void Log::note(std::string_view event, const std::vector<Fact> &facts)
{
    m_logger->info("{}", jsonLine(event, facts).substr(1));
}

void Log::warn(std::string_view event, const std::vector<Fact> &facts)
{
    m_logger->warn("{}", jsonLine(event, facts).substr(1));
}

} // namespace roundsman
