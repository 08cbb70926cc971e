#include "app/lock/lock_screen.h"

#include "app/later.h"
#include "app/lock/aside.h"
#include "core/store/settings.h"

namespace roundsman {

using namespace std::chrono_literals;

static constexpr int offered[] = {1, 5, 15, 30}; // minutes
static constexpr auto minutesKey = "lock/minutes";

LockScreen::LockScreen(Words &words, const Clock &clock, QObject *parent) :
    QObject(parent),
    m_words(words),
    m_clock(clock),
    m_idle(clock)
{
    m_countdown.setInterval(500ms);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (left().count() <= 0)
            m_countdown.stop();
        emit changed();
    });
    connect(&m_entry, &PinEntry::changed, this, [this] {
        if (m_entry.count() > 0)
            m_failure.clear();
        emit changed();
    });
    connect(&m_editor, &PinEditor::done, this, &LockScreen::pinWasSet);
    connect(&m_editor, &PinEditor::refused, this, [this] {
        look();
        if (m_state.isErased || m_state.failed >= PinEditor::mostTries)
            lockNow();
    });
    connect(&m_idle, &IdleWatch::idle, this, &LockScreen::lockNow);
    connect(&m_minutes, &ChoiceModel::chose, this, &LockScreen::chooseMinutes);
    connect(&words, &Words::changed, this, [this] {
        showChoices();
        emit changed();
    });
}

LockScreen::~LockScreen()
{
    if (m_busy)
        m_try.waitForFinished();
}

Result<Done> LockScreen::use(const ProfileGuards &guards)
{
    m_guards = &guards;
    m_editor.use(guards);
    const auto state = lockState(guards.folder);
    if (!state)
        return state.error();
    m_state = *state;
    if (m_state.isErased) // cut off half-way, perhaps
        if (auto erased = eraseProfile(guards.folder, guards.keystore); !erased)
            return erased;
    m_locked = m_state.hasPin || m_state.isErased;
    waitAgain();
    if (m_locked)
        shut();
    return Done();
}

void LockScreen::opened(Store &store)
{
    m_store = &store;
    m_locked = false;
    look();
    const auto kept =
        store.glance([](Database &db) { return findSetting<std::int64_t>(db, minutesKey); });
    if (kept && *kept && std::ranges::find(offered, int(**kept)) != std::end(offered))
        m_after = int(**kept);
    showChoices();
    if (m_state.hasPin)
        m_idle.begin(std::chrono::minutes(m_after));
    m_delivery = std::make_unique<RescueDelivery>(m_guards->folder);
    m_delivery->begin(false);
    emit changed();
}

void LockScreen::shut()
{
    m_store = nullptr;
    m_delivery = std::make_unique<RescueDelivery>(m_guards->folder);
    connect(m_delivery.get(), &RescueDelivery::changed, this, &LockScreen::changed);
    m_delivery->begin(true);
    emit changed();
}

void LockScreen::lockNow()
{
    if (m_locked || !(m_state.hasPin || m_state.isErased))
        return;
    m_locked = true;
    m_idle.stop();
    m_entry.clear();
    m_failure.clear();
    look();
    waitAgain();
    emit changed();
    emit locking();
}

void LockScreen::unlock()
{
    if (m_busy || !m_locked || isWaiting() || !m_entry.isEnough())
        return;
    m_busy = true;
    const auto pin = std::make_shared<Secret>(m_entry.take());
    m_try = aside([guards = m_guards, pin]() -> Result<std::shared_ptr<OpenedKey>> {
        auto key = openKey(guards->folder, guards->sources(pin.get()), *guards->entropy);
        if (!key)
            return key.error();
        return std::make_shared<OpenedKey>(*std::move(key));
    });
    later(m_try, this, [this](const auto &key) { tried(key); });
    emit changed();
}

void LockScreen::tried(const Result<std::shared_ptr<OpenedKey>> &key)
{
    m_busy = false;
    m_try = {};
    if (key)
        return emit unlocked(*key);
    const int before = m_state.failed;
    look();
    if (key.error().code != Error::Code::WrongKey || m_state.failed == before)
        m_failure = toQString(key.error().message);
    waitAgain();
    emit changed();
}

void LockScreen::look()
{
    if (const auto state = lockState(m_guards->folder))
        m_state = *state;
}

void LockScreen::waitAgain()
{
    m_notBefore = m_clock.steady() + waitAfter(m_state.failed);
    if (left().count() > 0)
        m_countdown.start();
}

std::chrono::seconds LockScreen::left() const
{
    return std::chrono::ceil<std::chrono::seconds>(m_notBefore - m_clock.steady());
}

QString LockScreen::waitText() const
{
    const auto seconds = left();
    return seconds < 100s ? tr("Try again in %n seconds.", nullptr, int(seconds.count()))
                          : tr("Try again in %n minutes.",
                               nullptr,
                               int(std::chrono::ceil<std::chrono::minutes>(seconds).count()));
}

QString LockScreen::problem() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_state.failed == 0 || m_state.isErased || m_entry.count() > 0)
        return {};
    QString words = tr("That PIN is wrong.");
    if (m_state.failed >= 5)
        words += u' '
            + tr("After %n more wrong tries this phone erases what it holds.",
                 nullptr,
                 mostFailures - m_state.failed);
    if (isWaiting())
        words += u' ' + waitText();
    return words;
}

QString LockScreen::pinText() const
{
    return m_state.hasPin ? tr("Asked for whenever Roundsman opens")
                          : tr("Whoever holds this phone can open Roundsman");
}

void LockScreen::showChoices()
{
    QList<Choice> choices;
    for (const int minutes : offered)
        choices += Choice{
            QString::number(minutes), tr("After %n minutes", nullptr, minutes), minutes == m_after};
    m_minutes.show(choices);
}

void LockScreen::chooseMinutes(const QString &key)
{
    m_after = key.toInt();
    showChoices();
    if (m_state.hasPin && !m_locked)
        m_idle.begin(std::chrono::minutes(m_after));
    if (m_store)
        m_store->write(
            [after = std::int64_t(m_after)](Database &db) { putSetting(db, minutesKey, after); });
}

void LockScreen::pinWasSet(bool hasPin)
{
    look();
    if (hasPin)
        m_idle.begin(std::chrono::minutes(m_after));
    else
        m_idle.stop();
    emit changed();
    emit pinChanged();
}

void LockScreen::startAnew()
{
    if (!m_state.isErased)
        return;
    m_delivery.reset(); // it may be reading the log that gets another name
    leaveRescueLog(m_guards->folder);
    if (const auto forgotten = forgetErased(m_guards->folder); !forgotten) {
        m_failure = toQString(forgotten.error().message);
        emit changed();
        return;
    }
    m_state = {};
    emit begunAnew();
}

} // namespace roundsman
