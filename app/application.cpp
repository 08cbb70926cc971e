#include "app/application.h"

#include "app/lent.h"
#include "app/visit/photographs.h"
#include "sync/client/sync.h"

#include <QGuiApplication>
#include <QSysInfo>

namespace roundsman {

static DeviceDescription thisDevice()
{
    return {toUtf8(QSysInfo::machineHostName()),
            toUtf8(QSysInfo::prettyProductName()),
            toUtf8(QCoreApplication::applicationVersion())};
}

Application::Application(const Options &options,
                         Keystore *keystore,
                         Ambient ambient,
                         Notifier *notifier) :
    m_options(options),
    m_keystore(keystore),
    m_notifier(notifier),
    m_ambient(ambient)
{
    m_settings.setCanTell(notifier);
    const auto closed = [this] {
        close();
        m_lock.shut();
        emit enrolledChanged();
    };
    connect(&m_lock, &LockScreen::locking, this, closed, Qt::QueuedConnection);
    connect(&m_lock, &LockScreen::begunAnew, this, &Application::openUnlocked);
    connect(&m_lock, &LockScreen::unlocked, this, [this](const std::shared_ptr<OpenedKey> &key) {
        openWith(std::move(*key));
    });
    connect(&m_lock, &LockScreen::pinChanged, this, [this] { m_settings.setPin(m_lock.hasPin()); });
    connect(&m_wiped, &ErasedScreen::begunAnew, this, &Application::openOrErase);
    openOrErase();
}

Application::~Application() { close(); }

Result<Done> Application::find()
{
    auto folder = chooseFolder(m_options);
    if (!folder)
        return folder.error();
    m_folder = *std::move(folder);
    auto guards = guardsFor(m_options, m_folder.path, m_keystore, m_ambient.entropy);
    if (!guards)
        return guards.error();
    m_guards = *std::move(guards);
    m_settings.dress(m_folder.path);
    return m_lock.use(m_guards);
}

void Application::openOrErase()
{
    if (const auto found = find(); !found)
        m_broken = toQString(found.error().message);
    else if (m_wiped.show(m_folder.path))
        m_wiped.finish(m_keystore);
    else if (!m_lock.isLocked())
        openUnlocked();
}

// The note in the profile comes first: from here on a restart goes on with the erasure.
void Application::obeyWipe()
{
    m_wiped.show(m_folder.path);
    close();
    emit enrolledChanged();
    m_wiped.finish(m_keystore);
}

void Application::openUnlocked()
{
    openWith(openKey(m_folder.path, m_guards.sources(nullptr), *m_guards.entropy));
}

void Application::openWith(Result<OpenedKey> key)
{
    auto profile = key ? openStore(m_folder.path, *std::move(key), m_ambient)
                       : Result<OpenProfile>(key.error());
    if (!profile) {
        m_broken = toQString(profile.error().message);
        emit enrolledChanged();
        return;
    }
    m_profile = *std::move(profile);
    Store &store = *m_profile.store;
    m_settings.use(store, m_profile.protection);
    m_settings.setPin(m_profile.hasPin);
    const BytesView raw = m_profile.key.view();
    m_sync = std::make_unique<Sync>(
        store, Sync::Options{m_folder.path, Bytes(raw.begin(), raw.end()), thisDevice(), true});
    connect(m_sync.get(), &Sync::wiped, this, &Application::obeyWipe, Qt::QueuedConnection);
    m_photographs = std::make_unique<Photographs>(store, *m_sync);
    m_enrolment = std::make_unique<EnrolmentScreen>(store, *m_sync, m_words);
    connect(m_enrolment.get(), &EnrolmentScreen::done, this, &Application::openScreens);
    if (store.owner())
        openScreens();
    else if (!m_options.enrol.isEmpty())
        m_enrolment->join(m_options.enrol);
    m_lock.opened(store);
    emit enrolledChanged();
}

// The window has let go of its pages by now, and this is their end: no page outlives what it shows.
// What was typed is kept, what was saved is in the rescue log, and only then the database closes
// and its key is overwritten.
void Application::close()
{
    if (!m_profile.store)
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Store &store = *m_profile.store;
    m_settings.leave();
    takeBack(store);
    m_visitOver.reset();
    m_visit.reset();
    m_customers.reset();
    m_dashboards.reset();
    m_briefs.reset();
    m_inbox.reset();
    m_field.reset();
    m_people.reset();
    m_devices.reset();
    m_sharing.reset();
    m_news.reset();
    m_today.reset();
    m_syncScreen.reset();
    m_enrolment.reset();
    m_photographs.reset();
    store.write([](Database &) { return Done(); }).waitForFinished();
    m_sync.reset();
    m_profile = {};
}

void Application::openScreens()
{
    Store &store = *m_profile.store;
    m_today = std::make_unique<TodayScreen>(store, m_words); // first: it asks first and shows first
    m_syncScreen = std::make_unique<SyncScreen>(store, *m_sync, m_words);
    m_customers = std::make_unique<CustomersScreen>(store, m_words);
    m_dashboards = std::make_unique<DashboardsScreen>(store, m_words);
    m_briefs = std::make_unique<BriefsScreen>(store, m_words);
    m_inbox = std::make_unique<InboxScreen>(store, m_words);
    if (approves()) {
        m_field = std::make_unique<FieldScreen>(store, m_words);
        m_people = std::make_unique<PeopleScreen>(store, *m_sync, m_words);
    }
    m_devices = std::make_unique<DevicesScreen>(store, *m_sync, m_words);
    m_sharing = std::make_unique<Sharing>(store, m_words, Outgoing::folderFor(m_folder.path));
    if (m_notifier && m_options.tour.isEmpty())
        m_news = std::make_unique<NewsTeller>(
            store,
            m_words,
            *m_notifier,
            [this] { return m_settings.tells(); },
            [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; });
    m_customers->setSearch(std::exchange(m_tag, QString()));
    const auto tellSettings = [this] { m_settings.setLastSyncText(m_syncScreen->lastSyncText()); };
    connect(m_syncScreen.get(), &SyncScreen::synced, this, tellSettings);
    tellSettings();
    resume();
    if (m_options.tour.isEmpty())
        m_sync->start();
    emit enrolledChanged();
}

void Application::resume()
{
    Store &store = *m_profile.store;
    const auto begun =
        store.glance([me = store.owner()->user](Database &db) { return visitUnderWay(db, me); });
    if (begun && *begun)
        show((*begun)->entity, (*begun)->seen);
}

void Application::checkIn(const QString &customerKey)
{
    const auto customer = Id::fromText(toUtf8(customerKey));
    if (!isEnrolled() || !customer || (m_visit && m_visit->customerKey() == customerKey))
        return;
    Store &store = *m_profile.store;
    const Id me = store.owner()->user;
    const Instant tonight = m_words.startOf(m_words.today().addDays(1));
    const auto known =
        store.glance([&](Database &db) { return visitToEnter(db, *customer, me, tonight); });
    if (known && *known) {
        show((*known)->entity, (*known)->seen);
    } else {
        Visit visit;
        visit.id = store.newId();
        visit.customer = *customer;
        visit.user = me;
        visit.state = "planned";
        show(visit, {});
    }
    m_visit->checkIn();
}

bool Application::approves() const
{
    const auto owner = m_profile.store ? m_profile.store->owner() : std::nullopt;
    return owner && owner->role == Role::Manager;
}

ApprovalScreen *Application::approval()
{
    const auto sign = [this](const ApprovalCode &code) { return textOf(code, m_sync->signer()); };
    auto *screen = new ApprovalScreen(*m_profile.store, m_words, sign);
    lend(screen, *m_profile.store);
    return screen;
}

ArrivalScreen *Application::arrival(const QString &customerKey)
{
    const Id customer = Id::fromText(toUtf8(customerKey)).value_or(Id());
    auto *screen = new ArrivalScreen(*m_profile.store, m_words, customer);
    lend(screen, *m_profile.store);
    return screen;
}

void Application::show(const Visit &visit, const std::optional<Seen> &seen)
{
    m_visitOver = std::move(m_visit);
    m_visit = std::make_unique<VisitEditor>(*m_profile.store, m_words, *m_photographs, visit);
    m_visit->see(seen);
    connect(m_visit.get(), &VisitEditor::over, this, &Application::endVisit);
    emit visitChanged();
}

// Another visit that was begun before, and left for this one, comes back.
void Application::endVisit()
{
    m_visitOver = std::move(m_visit);
    emit visitChanged();
    resume();
}

} // namespace roundsman
