#pragma once

#include "app/arrival/arrival_screen.h"
#include "app/briefs/briefs_screen.h"
#include "app/customers/customers_screen.h"
#include "app/dashboards/dashboards_screen.h"
#include "app/enrolment/enrolment_screen.h"
#include "app/field/field_screen.h"
#include "app/field/people_screen.h"
#include "app/inbox/inbox_screen.h"
#include "app/lock/erased_screen.h"
#include "app/lock/lock_screen.h"
#include "app/news/news_teller.h"
#include "app/profile.h"
#include "app/quote/approval_screen.h"
#include "app/settings/devices_screen.h"
#include "app/settings/settings_screen.h"
#include "app/share/sharing.h"
#include "app/sync/sync_screen.h"
#include "app/today/today_screen.h"
#include "app/visit/visit_editor.h"

namespace roundsman {

// The composition root: makes every long-lived object once and hands it to those that need it.
// Where the profile cannot be opened, `broken` says why and only the settings are there; while it
// is locked, only they and the lock.
class Application : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per process, made in main()")
    Q_PROPERTY(QString broken READ broken NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(bool enrolled READ isEnrolled NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::EnrolmentScreen *enrolment READ enrolment NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::LockScreen *lock READ lock CONSTANT FINAL)
    Q_PROPERTY(roundsman::ErasedScreen *wiped READ wiped CONSTANT FINAL)
    Q_PROPERTY(roundsman::TodayScreen *today READ today NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::CustomersScreen *customers READ customers NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::DashboardsScreen *dashboards READ dashboards NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::BriefsScreen *briefs READ briefs NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::InboxScreen *inbox READ inbox NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::FieldScreen *field READ field NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::PeopleScreen *people READ people NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::SyncScreen *sync READ sync NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::DevicesScreen *devices READ devices NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::NewsTeller *news READ news NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::Sharing *sharing READ sharing NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::SettingsScreen *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(bool approves READ approves NOTIFY enrolledChanged FINAL)
    Q_PROPERTY(roundsman::VisitEditor *visit READ visit NOTIFY visitChanged FINAL)

public:
    // `keystore` and `notifier` must outlive it; null: this machine has none.
    Application(const Options &options,
                Keystore *keystore,
                Ambient ambient,
                Notifier *notifier = nullptr);
    ~Application() override;

    QString broken() const { return m_broken; }
    bool isEnrolled() const { return m_today != nullptr; }
    LockScreen *lock() { return &m_lock; }
    ErasedScreen *wiped() { return &m_wiped; } // by head office
    EnrolmentScreen *enrolment() { return m_enrolment.get(); }
    TodayScreen *today() { return m_today.get(); }
    CustomersScreen *customers() { return m_customers.get(); }
    DashboardsScreen *dashboards() { return m_dashboards.get(); }
    BriefsScreen *briefs() { return m_briefs.get(); }
    InboxScreen *inbox() { return m_inbox.get(); }
    FieldScreen *field() { return m_field.get(); }    // a manager's alone; else null
    PeopleScreen *people() { return m_people.get(); } // likewise
    SyncScreen *sync() { return m_syncScreen.get(); }
    DevicesScreen *devices() { return m_devices.get(); }
    NewsTeller *news() { return m_news.get(); } // null where nothing can be told
    Sharing *sharing() { return m_sharing.get(); }
    SettingsScreen *settings() { return &m_settings; }
    VisitEditor *visit() { return m_visit.get(); }
    bool approves() const; // what is sold under its floor: a manager's device
    Words &words() { return m_words; }

    // A manager's alone; the page that asked owns it.
    Q_INVOKABLE roundsman::ApprovalScreen *approval();
    Q_INVOKABLE roundsman::ArrivalScreen *arrival(const QString &customerKey); // likewise
    Q_INVOKABLE void checkIn(const QString &customerKey); // begins or resumes `visit`

signals:
    void enrolledChanged();
    void visitChanged();

private:
    Result<Done> find(); // the profile, and what stands before it
    void openUnlocked();
    void openOrErase(); // whichever head office wants
    void obeyWipe();    // lets go of the profile and erases it
    void openWith(Result<OpenedKey> key);
    void close();       // all that knows the store, then the store
    void openScreens(); // once it is known whose device this is
    void show(const Visit &visit, const std::optional<Seen> &seen); // seen: unless it is new
    void resume();                                                  // the visit that was under way
    void endVisit();

    const Options m_options;
    QString m_tag = m_options.open; // until it has been looked up
    Keystore *m_keystore;
    Notifier *m_notifier;
    Ambient m_ambient;
    Words m_words{m_ambient.clock};
    SettingsScreen m_settings{m_words};
    ProfileGuards
        m_guards; // before the lock, which may still be trying a PIN when all of this ends
    LockScreen m_lock{m_words, m_ambient.clock};
    ErasedScreen m_wiped;
    QString m_broken;
    ProfileFolder m_folder;
    OpenProfile m_profile;
    std::unique_ptr<Sync> m_sync;
    std::unique_ptr<Photographs> m_photographs;
    std::unique_ptr<EnrolmentScreen> m_enrolment;
    std::unique_ptr<SyncScreen> m_syncScreen;
    std::unique_ptr<TodayScreen> m_today;
    std::unique_ptr<CustomersScreen> m_customers;
    std::unique_ptr<DashboardsScreen> m_dashboards;
    std::unique_ptr<BriefsScreen> m_briefs;
    std::unique_ptr<InboxScreen> m_inbox;
    std::unique_ptr<FieldScreen> m_field;
    std::unique_ptr<PeopleScreen> m_people;
    std::unique_ptr<DevicesScreen> m_devices;
    std::unique_ptr<Sharing> m_sharing;
    std::unique_ptr<NewsTeller> m_news;
    std::unique_ptr<VisitEditor> m_visit;
    std::unique_ptr<VisitEditor> m_visitOver; // its page may still be fading out
};

} // namespace roundsman
