#include "app/briefs/door_brief.h"

#include "app/later.h"
#include "core/queries/briefs.h"

namespace roundsman {

DoorBrief::DoorBrief(Store &store, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words)
{
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains("brief") || tables.contains("brief_ack") || tables.contains("customer"))
            find();
    });
}

void DoorBrief::lookAt(const Id &customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    find();
}

void DoorBrief::find()
{
    if (m_customer.isNull() && m_key.isEmpty())
        return;
    const Id me = m_store.owner() ? m_store.owner()->user : Id();
    const auto look = [me, customer = m_customer, now = m_words.now()](Database &db) {
        return briefAtDoor(db, me, customer, now);
    };
    later(m_store.read(look),
          this,
          [this, asked = m_customer](const Result<std::optional<KnownBrief>> &known) {
              if (!known || asked != m_customer)
                  return;
              const KnownBrief brief = known->value_or(KnownBrief());
              m_key = *known ? toQString(brief.brief.id.text()) : QString();
              m_title = brief.brief.title;
              m_message = brief.brief.message;
              m_settled = brief.isSettled();
              emit found();
          });
}

} // namespace roundsman
