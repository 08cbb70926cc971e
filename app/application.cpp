#include "app/application.h"

#include "app/visit/photographs.h"
#include "sync/client/sync.h"

#include <QCoreApplication>
#include <QQmlEngine>
#include <QSysInfo>

namespace roundsman {

static DeviceDescription thisDevice()
{
    return {toUtf8(QSysInfo::machineHostName()),
            toUtf8(QSysInfo::prettyProductName()),
            toUtf8(QCoreApplication::applicationVersion())};
}

Application::Application(const Options &options, Keystore *keystore, Ambient ambient) :
    m_ambient(ambient),
    m_touring(!options.tour.isEmpty())
{
    open(options, keystore);
}

Application::~Application() = default;

void Application::open(const Options &options, Keystore *keystore)
{
    auto profile = openProfile(options, keystore, m_ambient);
    if (!profile) {
        m_broken = toQString(profile.error().message);
        return;
    }
    m_profile = std::move(*profile);
    Store &store = *m_profile.store;
    m_settings.use(store, m_profile.protection);
    const BytesView key = m_profile.key.view();
    m_sync = std::make_unique<Sync>(
        store, Sync::Options{m_profile.folder, Bytes(key.begin(), key.end()), thisDevice()});
    m_photographs = std::make_unique<Photographs>(store, *m_sync);
    m_enrolment = std::make_unique<EnrolmentScreen>(store, *m_sync, m_words);
    connect(m_enrolment.get(), &EnrolmentScreen::done, this, &Application::openScreens);
    if (store.owner())
        openScreens();
    else if (!options.enrol.isEmpty())
        m_enrolment->join(options.enrol);
}

void Application::openScreens()
{
    Store &store = *m_profile.store;
    m_today = std::make_unique<TodayScreen>(store, m_words); // first: it asks first and shows first
    m_syncScreen = std::make_unique<SyncScreen>(store, *m_sync, m_words);
    m_customers = std::make_unique<CustomersScreen>(store, m_words);
    m_dashboards = std::make_unique<DashboardsScreen>(store, m_words);
    const auto tellSettings = [this] { m_settings.setLastSyncText(m_syncScreen->lastSyncText()); };
    connect(m_syncScreen.get(), &SyncScreen::synced, this, tellSettings);
    tellSettings();
    resume();
    if (!m_touring)
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
    QQmlEngine::setObjectOwnership(screen, QQmlEngine::JavaScriptOwnership);
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
