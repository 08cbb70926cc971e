#include "app/arrival/arrival_screen.h"

#include "app/arrival/arrival_words.h"
#include "app/customer/say.h"
#include "app/later.h"

#include <algorithm>

namespace roundsman {

using namespace std::chrono_literals;

static constexpr auto stillNews = 48h; // after that, what was noticed is history

ArrivalScreen::ArrivalScreen(Store &store, Words &words, const Id &customer, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_id(customer),
    m_brief(store, words)
{
    connect(&words, &Words::changed, this, &ArrivalScreen::reword);
    connect(&store, &Store::changed, this, &ArrivalScreen::look);
    connect(&m_minutes, &QTimer::timeout, this, &ArrivalScreen::reword);
    m_minutes.start(1min);
    m_brief.lookAt(m_id);
    showAtOnce();
    look();
}

void ArrivalScreen::showAtOnce()
{
    const auto name = m_store.glance([this](Database &db) {
        return db.one<QString>("SELECT name FROM customer WHERE id = ?1", m_id);
    });
    if (name && *name)
        m_name = **name;
}

void ArrivalScreen::look()
{
    const Id me = m_store.owner() ? m_store.owner()->user : Id();
    const auto read = [id = m_id, me, since = m_store.now() - stillNews](Database &db) {
        return arrivalAt(db, id, me, since);
    };
    later(m_store.read(read), this, [this](const Result<std::optional<AtDoor>> &arrival) {
        m_loading = false;
        m_problem.clear();
        if (!arrival)
            m_problem = toQString(arrival.error().message);
        else if (!*arrival)
            m_problem = tr("This customer is no longer on this device. Go back to the list.");
        else
            m_arrival = **arrival;
        reword();
    });
}

void ArrivalScreen::reword()
{
    if (!m_arrival) {
        emit read();
        return;
    }
    const CustomerGlance &glance = m_arrival->glance;
    m_name = glance.customer.name;
    m_subtitle = subtitleOf(glance, m_words);
    m_say = sayTo(glance, m_words);
    m_isHere = glance.isHere;
    const auto guest =
        std::ranges::find(m_arrival->noticed, QStringLiteral("arrived"), &Noticed::kind);
    const bool hasGuest = guest != m_arrival->noticed.end();
    m_guest = hasGuest ? guestText(guest->at, m_words) : QString();
    m_guestDetail = hasGuest ? m_words.isolated(guest->detail) : QString();
    QStringList likings;
    for (const Liking &liking : m_arrival->likings)
        likings += tr("%1: %2", "a topic, what is liked").arg(liking.topic, liking.value);
    m_likes = m_words.join(likings);
    m_facts.show(factsOf(*m_arrival, m_words));
    emit read();
}

} // namespace roundsman
