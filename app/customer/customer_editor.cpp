#include "app/customer/customer_editor.h"

#include "app/later.h"

#include "core/store/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

using namespace std::chrono_literals;

static constexpr auto restBeforeKeeping = 300ms;

// What the page corrects, as a draft names it.
static constexpr std::pair<const char *, QString Customer::*> fields[] = {
    {"name", &Customer::name},
    {"phone", &Customer::phone},
    {"email", &Customer::email},
    {"website", &Customer::website},
    {"street", &Customer::street},
    {"zip", &Customer::zip},
    {"city", &Customer::city},
    {"note", &Customer::note},
};

CustomerEditor::CustomerEditor(Store &store, const Id &customer, QObject *parent) :
    QObject(parent),
    m_store(store)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(restBeforeKeeping);
    connect(&m_keeping, &QTimer::timeout, this, &CustomerEditor::keep);
    later(m_store.loadToEdit<Customer>(customer),
          this,
          [this](const Result<Loaded<Customer>> &found) {
              if (!found)
                  return report(toQString(found.error().message));
              m_stored = found->entity;
              m_customer = found->entity;
              m_seen = found->seen;
              takeDraft();
              m_loading = false;
              emit edited();
          });
}

CustomerEditor::~CustomerEditor()
{
    if (m_keeping.isActive())
        keep();
}

void CustomerEditor::takeDraft()
{
    const auto kept =
        m_store.glance([this](Database &db) { return findSetting<std::string>(db, draftKey()); });
    if (!kept || !*kept)
        return;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(**kept)).object();
    for (const auto &[name, field] : fields)
        m_customer.*field = json[QLatin1String(name)].toString(m_customer.*field);
}

void CustomerEditor::keep()
{
    m_keeping.stop();
    QJsonObject json;
    for (const auto &[name, field] : fields)
        if (m_customer.*field != m_stored.*field)
            json[QLatin1String(name)] = m_customer.*field;
    const std::string text =
        json.isEmpty() ? std::string() : QJsonDocument(json).toJson().toStdString();
    m_store.write([key = draftKey(), text](Database &db) {
        if (text.empty())
            db.run("DELETE FROM sync_kv WHERE key = ?1", key);
        else
            putSetting(db, key, text);
    });
}

void CustomerEditor::set(QString Customer::*field, const QString &text)
{
    if (m_loading || m_customer.*field == text)
        return;
    m_customer.*field = text;
    m_keeping.start();
    emit edited();
}

bool CustomerEditor::isChanged() const
{
    return std::ranges::any_of(fields, [this](const auto &named) {
        return m_customer.*named.second != m_stored.*named.second;
    });
}

void CustomerEditor::save()
{
    if (!isChanged())
        return;
    if (m_customer.name.trimmed().isEmpty())
        return report(tr("A customer needs a name. Write one and save again."));
    SaveGroup group(toUtf8(tr("Correction at %1").arg(m_customer.name)));
    group.put(m_customer, m_seen);
    later(m_store.save(std::move(group)), this, [this](const Result<Saved> &done) {
        if (!done)
            return report(toQString(done.error().message));
        m_stored = m_customer;
        keep();
        m_seen.record = toRecord(m_customer);
        report({});
        emit edited();
        emit saved();
    });
}

void CustomerEditor::report(const QString &problem)
{
    m_problem = problem;
    emit problemChanged();
}

} // namespace roundsman
