#pragma once

#include "app/figure_model.h"
#include "app/settings/own_device_model.h"
#include "app/words.h"
#include "core/store/store.h"
#include "sync/client/sync.h"

namespace roundsman {

// The devices of those whom a manager answers for, one of them opened: how it stands, what it
// holds, and what he does with it. All of it is head office's: the last list is kept, and shown
// with its age while there is no network; nothing else can be done then.
class PeopleScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(roundsman::OwnDeviceModel *devices READ devices CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY shown FINAL)
    Q_PROPERTY(QString ageText READ ageText NOTIFY shown FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY shown FINAL)
    Q_PROPERTY(QString person READ person NOTIFY shown FINAL)
    Q_PROPERTY(QString model READ model NOTIFY shown FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY shown FINAL)
    Q_PROPERTY(roundsman::FigureModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(roundsman::FigureModel *held READ held CONSTANT FINAL)
    Q_PROPERTY(bool mayShutOut READ mayShutOut NOTIFY shown FINAL)
    Q_PROPERTY(bool mayWipe READ mayWipe NOTIFY shown FINAL)
    Q_PROPERTY(bool mayRecall READ mayRecall NOTIFY shown FINAL)

public:
    PeopleScreen(Store &store, Sync &sync, Words &words, QObject *parent = nullptr);

    OwnDeviceModel *devices() { return &m_devices; }
    bool isBusy() const { return m_busy; }
    QString ageText() const; // of the list; empty: there is none yet
    QString problem() const { return m_problem; }

    // Of the device that was opened.
    QString person() const;
    QString model() const;
    QString trouble() const; // why changes of it were set aside; empty: none were
    FigureModel *facts() { return &m_facts; }
    FigureModel *held() { return &m_held; } // rows by kind, and what of them is hidden from it
    bool mayShutOut() const;
    bool mayWipe() const;
    bool mayRecall() const;

    Q_INVOKABLE void refresh(); // the list, from head office
    Q_INVOKABLE void open(const QString &key);
    Q_INVOKABLE void look(); // at what it holds; head office notes that he did
    // None of these but the last can be taken back once the device has heard of it.
    Q_INVOKABLE void shutOut();
    Q_INVOKABLE void wipe();
    Q_INVOKABLE void recall();

signals:
    void shown();

private:
    void remember();
    void adopt(const std::vector<PersonDevice> &devices);
    void show();
    void showOpened();
    void showHeld(const std::vector<HeldKind> &kinds);
    void rule(Sync::Rule rule);
    void fail(const Error &error, const QString &offline);
    const PersonDevice *opened() const;
    QString stateOf(const PersonDevice &device) const;
    QString detailOf(const PersonDevice &device) const;
    QString receiptOf(const PersonDevice &device) const;

    Store &m_store;
    Sync &m_sync;
    Words &m_words;
    OwnDeviceModel m_devices;
    FigureModel m_facts, m_held;
    std::vector<PersonDevice> m_known;
    std::optional<Instant> m_asOf;
    std::int64_t m_opened = 0;
    bool m_busy = false;
    QString m_problem;
};

} // namespace roundsman
