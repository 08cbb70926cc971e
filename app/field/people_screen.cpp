#include "app/field/people_screen.h"

#include "app/later.h"
#include "app/sync/field_words.h"
#include "app/sync/server_words.h"
#include "core/base/text.h"
#include "core/store/settings.h"

#include <algorithm>

namespace roundsman {

static constexpr auto listSetting = "people/devices";
static constexpr auto ageSetting = "people/asOf";

using State = PersonDevice::State;

PeopleScreen::PeopleScreen(Store &store, Sync &sync, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_sync(sync),
    m_words(words)
{
    connect(&words, &Words::changed, this, &PeopleScreen::show);
    remember();
}

void PeopleScreen::remember()
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
    if (const auto devices = decodePeopleDevices(*kept->list)) {
        m_known = *devices;
        m_asOf = kept->asOf;
        show();
    }
}

void PeopleScreen::refresh()
{
    if (m_busy)
        return;
    m_busy = true;
    emit shown();
    later(m_sync.peopleDevices(), this, [this](const Result<std::vector<PersonDevice>> &devices) {
        m_busy = false;
        if (devices)
            adopt(*devices);
        else
            fail(devices.error(), tr("Head office cannot be reached now. This is the last list."));
    });
}

void PeopleScreen::adopt(const std::vector<PersonDevice> &devices)
{
    m_problem.clear();
    m_known = devices;
    m_asOf = m_words.now();
    m_store.write([list = encode(devices), asOf = *m_asOf](Database &db) {
        putSetting(db, listSetting, list);
        putSetting(db, ageSetting, asOf);
    });
    show();
}

void PeopleScreen::open(const QString &key)
{
    m_opened = key.toLongLong();
    m_held.show({});
    showOpened();
}

void PeopleScreen::look()
{
    if (m_busy)
        return;
    m_busy = true;
    emit shown();
    const auto adoptHeld = [this, asked = m_opened](const Result<std::vector<HeldKind>> &kinds) {
        m_busy = false;
        if (!kinds)
            return fail(kinds.error(),
                        tr("Head office cannot be reached now, and it alone knows this."));
        m_problem.clear();
        if (asked == m_opened)
            showHeld(*kinds);
        emit shown();
    };
    later(m_sync.heldBy(m_opened), this, adoptHeld);
}

void PeopleScreen::shutOut() { rule(Sync::Rule::Revoke); }

void PeopleScreen::wipe() { rule(Sync::Rule::Wipe); }

void PeopleScreen::recall() { rule(Sync::Rule::Recall); }

void PeopleScreen::rule(Sync::Rule rule)
{
    if (m_busy)
        return;
    m_busy = true;
    emit shown();
    later(m_sync.rule(m_opened, rule), this, [this](const Result<Done> &done) {
        m_busy = false;
        if (done)
            refresh();
        else
            fail(done.error(), tr("Head office cannot be reached now, so nothing was changed."));
    });
}

void PeopleScreen::fail(const Error &error, const QString &offline)
{
    m_problem = error.code == Error::Code::Offline ? offline : serverText(toQString(error.message));
    emit shown();
}

const PersonDevice *PeopleScreen::opened() const
{
    const auto found = std::ranges::find(m_known, m_opened, &PersonDevice::id);
    return found == m_known.end() ? nullptr : &*found;
}

QString PeopleScreen::ageText() const
{
    return m_asOf ? tr("As of %1").arg(m_words.isolated(m_words.when(*m_asOf))) : QString();
}

QString PeopleScreen::person() const { return opened() ? toQString(opened()->person) : QString(); }

QString PeopleScreen::model() const { return opened() ? toQString(opened()->model) : QString(); }

QString PeopleScreen::trouble() const
{
    QStringList reasons;
    for (const std::string &reason : opened() ? opened()->setAside : std::vector<std::string>())
        reasons += serverText(toQString(reason));
    return reasons.join(u'\n');
}

bool PeopleScreen::mayShutOut() const
{
    const State state = opened() ? opened()->state : State::ShutOut;
    return state == State::Active || state == State::SignedOut;
}

bool PeopleScreen::mayWipe() const
{
    return opened() && opened()->state != State::Erasing && opened()->state != State::Erased;
}

bool PeopleScreen::mayRecall() const { return opened() && opened()->state == State::Erasing; }

QString PeopleScreen::stateOf(const PersonDevice &device) const
{
    switch (device.state) {
    case State::Active: return tr("syncs");
    case State::SignedOut: return tr("has to enrol again before it syncs");
    case State::ShutOut: return tr("shut out");
    case State::Erasing: return tr("erases itself as soon as it is in touch");
    case State::Erased: return tr("has erased itself");
    }
    return {};
}

QString PeopleScreen::detailOf(const PersonDevice &device) const
{
    return m_words.join(
        {device.state == State::Active ? QString() : stateOf(device),
         tr("last seen %1").arg(m_words.when(device.lastSeen)),
         device.unsent > 0 ? tr("%n not sent", nullptr, int(device.unsent)) : QString(),
         device.setAside.empty() ? QString() : tr("something was set aside")});
}

// What its receipt said, once it has come.
QString PeopleScreen::receiptOf(const PersonDevice &device) const
{
    if (device.state == State::Erasing)
        return tr("told %1, no receipt yet").arg(m_words.isolated(m_words.when(device.ordered)));
    const QString rescued = device.left == 0
        ? tr("nothing was unsent")
        : tr("%1 of %2 unsent changes rescued")
              .arg(m_words.count(device.rescued), m_words.count(device.left));
    return m_words.join(
        {m_words.when(device.erased),
         rescued,
         device.lostFiles > 0 ? tr("%n files lost", nullptr, int(device.lostFiles)) : QString()});
}

void PeopleScreen::show()
{
    QList<DeviceLine> lines;
    for (const PersonDevice &device : m_known) {
        DeviceLine line;
        line.key = QString::number(device.id);
        line.title = m_words.join({toQString(device.person), toQString(device.model)});
        line.detail = detailOf(device);
        line.needsHelp = device.unsent > 0 || !device.setAside.empty();
        lines += line;
    }
    m_devices.show(lines);
    showOpened();
}

void PeopleScreen::showOpened()
{
    QList<Figure> facts;
    if (const PersonDevice *device = opened()) {
        facts = {{stateOf(*device), {}, tr("State")},
                 {m_words.when(device->lastSeen), {}, tr("Last seen")},
                 {m_words.count(device->unsent), {}, tr("Not sent when it last synced")},
                 {m_words.day(device->enrolled), {}, tr("Enrolled")},
                 {toQString(device->system), {}, tr("System")},
                 {toQString(device->appVersion), {}, tr("Roundsman when enrolled")}};
        if (device->state == State::Erasing || device->state == State::Erased)
            facts += Figure{receiptOf(*device), {}, tr("Receipt")};
    }
    m_facts.show(facts);
    emit shown();
}

// What has no word of its own is counted together.
void PeopleScreen::showHeld(const std::vector<HeldKind> &kinds)
{
    QList<Figure> figures;
    qint64 others = 0;
    for (const HeldKind &kind : kinds) {
        const QString name = toQString(kind.entity);
        if (recordText(name) == name) {
            others += kind.rows;
            continue;
        }
        QStringList hidden;
        for (const std::string &column : kind.hidden)
            hidden += m_words.isolated(fieldText(toQString(column)));
        const QString without =
            hidden.isEmpty() ? QString() : tr("without: %1").arg(hidden.join(", "));
        figures += Figure{m_words.count(kind.rows), without, recordText(name)};
    }
    if (others > 0)
        figures += Figure{m_words.count(others), {}, tr("Products, prices, people and the rest")};
    m_held.show(figures);
}

} // namespace roundsman
