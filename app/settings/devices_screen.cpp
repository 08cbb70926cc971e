#include "app/settings/devices_screen.h"

#include "app/later.h"
#include "app/sync/field_words.h"
#include "app/sync/server_words.h"
#include "core/base/text.h"
#include "core/queries/shared.h"
#include "core/store/settings.h"
#include "sync/client/sync.h"

namespace roundsman {

static constexpr auto listSetting = "devices/list";
static constexpr auto ageSetting = "devices/asOf";

DevicesScreen::DevicesScreen(Store &store, Sync &sync, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_sync(sync),
    m_words(words)
{
    connect(&words, &Words::changed, this, [this] {
        showDevices();
        count();
    });
    remember();
}

void DevicesScreen::remember()
{
    struct Kept
    {
        std::optional<Bytes> list;
        std::optional<Instant> asOf;
    };
    const auto kept = m_store.glance([](Database &db) {
        return Kept{findSetting<Bytes>(db, listSetting), findSetting<Instant>(db, ageSetting)};
    });
    if (!kept || !kept->list)
        return;
    if (const auto devices = decodeOwnDevices(*kept->list)) {
        m_known = *devices;
        m_asOf = kept->asOf;
        showDevices();
    }
}

void DevicesScreen::refresh()
{
    if (m_busy)
        return;
    m_busy = true;
    emit shown();
    later(m_sync.ownDevices(), this, [this](const Result<std::vector<OwnDevice>> &devices) {
        m_busy = false;
        if (devices)
            adopt(*devices);
        else
            fail(devices.error(), tr("Head office cannot be reached now. This is the last list."));
    });
}

void DevicesScreen::adopt(const std::vector<OwnDevice> &devices)
{
    m_problem.clear();
    m_known = devices;
    m_asOf = m_words.now();
    m_store.write([list = encode(devices), asOf = *m_asOf](Database &db) {
        putSetting(db, listSetting, list);
        putSetting(db, ageSetting, asOf);
    });
    showDevices();
}

void DevicesScreen::end(const QString &key)
{
    if (m_busy)
        return;
    m_busy = true;
    emit shown();
    later(m_sync.endDevice(key.toLongLong()), this, [this](const Result<Done> &ended) {
        m_busy = false;
        if (ended)
            refresh();
        else
            fail(ended.error(), tr("Head office cannot be reached now, so nothing was changed."));
    });
}

void DevicesScreen::fail(const Error &error, const QString &offline)
{
    m_problem = error.code == Error::Code::Offline ? offline : serverText(toQString(error.message));
    emit shown();
}

QString DevicesScreen::ageText() const
{
    return m_asOf ? tr("As of %1").arg(m_words.isolated(m_words.when(*m_asOf))) : QString();
}

QString DevicesScreen::detailOf(const OwnDevice &device) const
{
    const QString state = !device.isActive ? tr("shut out by head office")
        : !device.hasSession               ? tr("has to enrol again before it syncs")
        : device.isThis                    ? tr("this device")
                                           : QString();
    return m_words.join({state,
                         tr("last seen %1").arg(m_words.when(device.lastSeen)),
                         toQString(device.system),
                         tr("enrolled %1").arg(m_words.day(device.enrolled))});
}

void DevicesScreen::showDevices()
{
    QList<DeviceLine> lines;
    for (const OwnDevice &device : m_known)
        lines += DeviceLine{QString::number(device.id),
                            toQString(device.model),
                            detailOf(device),
                            device.isThis,
                            !device.isThis && device.isActive && device.hasSession};
    m_devices.show(lines);
    emit shown();
}

void DevicesScreen::count()
{
    if (!m_store.owner())
        return;
    const auto look = [me = m_store.owner()->user](Database &db) {
        return rowsSharedWithManager(db, me);
    };
    later(m_store.read(look), this, [this](const Result<std::vector<SharedRows>> &shared) {
        if (!shared)
            return fail(shared.error(), {});
        QList<Figure> figures;
        for (const SharedRows &each : *shared)
            figures += Figure{m_words.count(each.rows), {}, recordText(each.table->name)};
        m_shared.show(figures);
    });
}

} // namespace roundsman
