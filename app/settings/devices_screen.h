#pragma once

#include "app/figure_model.h"
#include "app/settings/own_device_model.h"
#include "app/words.h"
#include "core/store/store.h"

namespace roundsman {

class Sync;

// This person's devices as head office knows them, and what a manager sees of this person. The
// devices have to be asked for: the last answer is kept, and shown with its age while there is no
// network.
class DevicesScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")
    Q_PROPERTY(roundsman::OwnDeviceModel *devices READ devices CONSTANT FINAL)
    Q_PROPERTY(roundsman::FigureModel *shared READ shared CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY shown FINAL)
    Q_PROPERTY(QString ageText READ ageText NOTIFY shown FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY shown FINAL)

public:
    DevicesScreen(Store &store, Sync &sync, Words &words, QObject *parent = nullptr);

    OwnDeviceModel *devices() { return &m_devices; }
    FigureModel *shared() { return &m_shared; } // how many rows of what, as a label
    bool isBusy() const { return m_busy; }
    QString ageText() const; // of the list; empty: there is none yet
    QString problem() const { return m_problem; }

    Q_INVOKABLE void refresh(); // the list, from head office
    Q_INVOKABLE void count();   // what is shared, from this device
    // That device has to enrol again before it syncs; what it has not sent stays on it.
    Q_INVOKABLE void end(const QString &key);

signals:
    void shown();

private:
    void remember();
    void adopt(const std::vector<OwnDevice> &devices);
    void showDevices();
    void fail(const Error &error, const QString &offline);
    QString detailOf(const OwnDevice &device) const;

    Store &m_store;
    Sync &m_sync;
    Words &m_words;
    OwnDeviceModel m_devices;
    FigureModel m_shared;
    std::vector<OwnDevice> m_known;
    std::optional<Instant> m_asOf;
    bool m_busy = false;
    QString m_problem;
};

} // namespace roundsman
