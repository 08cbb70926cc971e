#pragma once

#include "app/sync/repair_model.h"
#include "core/store/store.h"

namespace roundsman {

// One save that head office could not take: why, its fields, and the way to send it repaired.
class RepairEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by SyncScreen")
    Q_PROPERTY(QString title READ title NOTIFY read FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY read FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY read FINAL)
    Q_PROPERTY(bool changed READ isChanged NOTIFY edited FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(roundsman::RepairModel *fields READ fields CONSTANT FINAL)

public:
    RepairEditor(Store &store, const Words &words, std::uint64_t group, QObject *parent = nullptr);

    QString title() const { return m_title; }
    QString reason() const { return m_reason; }
    bool isLoading() const { return m_loading; }
    bool isChanged() const { return m_fields.isChanged(); }
    QString problem() const { return m_problem; }
    RepairModel *fields() { return &m_fields; }

    Q_INVOKABLE void send(); // unchanged: the same once more

signals:
    void read();
    void edited();
    void problemChanged();
    void sent();

private:
    void report(const QString &problem);

    Store &m_store;
    std::uint64_t m_group;
    RepairModel m_fields;
    QString m_title;
    QString m_reason;
    QString m_problem;
    bool m_loading = true;
};

} // namespace roundsman
