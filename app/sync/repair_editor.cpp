#include "app/sync/repair_editor.h"

#include "app/later.h"
#include "app/sync/server_words.h"

namespace roundsman {

struct SetAside
{
    QString title;
    QString reason;
    std::vector<SetAsideCell> cells;
};

static SetAside readSetAside(Database &db, std::uint64_t group)
{
    SetAside found;
    Query query = db.query("SELECT title, reason FROM outbox WHERE first_ctr = ?1 AND state = 3",
                           std::int64_t(group));
    if (query.next()) {
        found.title = query.get<QString>(0);
        found.reason = query.get<QString>(1);
    }
    found.cells = cellsSetAside(db, group);
    return found;
}

RepairEditor::RepairEditor(Store &store, const Words &words, std::uint64_t group, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_group(group),
    m_fields(words)
{
    connect(&m_fields, &RepairModel::written, this, &RepairEditor::edited);
    const auto look = [group](Database &db) { return readSetAside(db, group); };
    later(m_store.read(look), this, [this](const Result<SetAside> &found) {
        m_loading = false;
        if (!found) {
            report(toQString(found.error().message));
        } else {
            m_title = found->title;
            m_reason = serverText(found->reason);
            m_fields.show(found->cells);
        }
        emit read();
    });
}

void RepairEditor::send()
{
    if (const QString label = m_fields.faulty(); !label.isEmpty())
        return report(tr("“%1” is no number. Write it with digits only.").arg(label));
    later(m_store.repair(m_group, m_fields.repairs()), this, [this](const Result<Saved> &saved) {
        report(saved ? QString() : serverText(toQString(saved.error().message)));
        if (saved)
            emit sent();
    });
}

void RepairEditor::report(const QString &problem)
{
    m_problem = problem;
    emit problemChanged();
}

} // namespace roundsman
