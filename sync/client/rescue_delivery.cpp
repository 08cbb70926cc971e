#include "sync/client/rescue_delivery.h"

#include "core/base/text.h"
#include "sync/client/rescue_log.h"
#include "sync/client/rescue_sender.h"

#include <QDir>

namespace roundsman {

using namespace std::chrono_literals;

static constexpr std::chrono::minutes pauses[] = {1min, 5min, 15min};
static const QString leftBehind = QStringLiteral("rescue-%1.log");

RescueDelivery::RescueDelivery(std::string folder, QObject *parent) :
    QObject(parent),
    m_folder(std::move(folder))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RescueDelivery::next);
}

RescueDelivery::~RescueDelivery() = default;

void RescueDelivery::begin(bool withCurrent)
{
    const QDir folder(toQString(m_folder));
    m_paths.clear();
    for (const QString &name : folder.entryList({leftBehind.arg(QLatin1Char('*'))}, QDir::Files))
        m_paths += folder.filePath(name);
    if (const QString current = toQString(rescuePath(m_folder));
        withCurrent && QFile::exists(current))
        m_paths += current;
    m_failures = 0;
    next();
}

// A transport for each: it trusts the authority that the log itself names.
void RescueDelivery::next()
{
    if (m_paths.isEmpty()) {
        emit changed();
        return;
    }
    m_transport = std::make_unique<HttpsTransport>();
    const auto then = [this](const Result<RescueAnswer> &answer) {
        if (answer)
            return arrived();
        m_again.start(pauses[std::min(m_failures++, std::size(pauses) - 1)]);
        emit changed();
    };
    sendRescue(*m_transport, toUtf8(m_paths.first()), then);
}

void RescueDelivery::arrived()
{
    const QString path = m_paths.takeFirst();
    if (path != toQString(rescuePath(m_folder)))
        QFile::remove(path);
    m_failures = 0;
    m_again.start(0ms); // the transport is still in its call
}

void leaveRescueLog(const std::string &folder)
{
    const QDir directory(toQString(folder));
    const QString current = toQString(rescuePath(folder));
    if (!QFile::exists(current))
        return;
    int number = 1;
    while (directory.exists(leftBehind.arg(number)))
        ++number;
    QFile::rename(current, directory.filePath(leftBehind.arg(number)));
}

} // namespace roundsman
