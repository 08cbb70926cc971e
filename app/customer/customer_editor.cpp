#include "app/customer/customer_editor.h"

#include "app/later.h"

namespace roundsman {

CustomerEditor::CustomerEditor(Store &store, const Id &customer, QObject *parent) :
    QObject(parent),
    m_store(store)
{
    later(m_store.loadToEdit<Customer>(customer),
          this,
          [this](const Result<Loaded<Customer>> &found) {
              if (!found)
                  return report(toQString(found.error().message));
              m_stored = found->entity;
              m_customer = found->entity;
              m_seen = found->seen;
              m_loading = false;
              emit edited();
          });
}

void CustomerEditor::set(QString Customer::*field, const QString &text)
{
    if (m_loading || m_customer.*field == text)
        return;
    m_customer.*field = text;
    emit edited();
}

bool CustomerEditor::isChanged() const
{
    const auto differs = [this](QString Customer::*field) {
        return m_customer.*field != m_stored.*field;
    };
    return differs(&Customer::name) || differs(&Customer::phone) || differs(&Customer::email)
        || differs(&Customer::website) || differs(&Customer::street) || differs(&Customer::zip)
        || differs(&Customer::city) || differs(&Customer::note);
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
