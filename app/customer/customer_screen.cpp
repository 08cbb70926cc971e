#include "app/customer/customer_screen.h"

#include "app/customer/events.h"
#include "app/customer/say.h"
#include "app/dashboards/tile_words.h"
#include "app/inbox/case_words.h"
#include "app/later.h"
#include "app/lent.h"
#include "core/queries/inbox.h"
#include "core/queries/timeline.h"

#include <QUrl>

namespace roundsman {

static constexpr qsizetype mostTiles = 2; // beneath the glance card

static Id ownerOf(const Store &store) { return store.owner() ? store.owner()->user : Id(); }

CustomerScreen::CustomerScreen(Store &store, Words &words, const Id &customer, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_id(customer),
    m_timeline(store),
    m_contacts(store),
    m_orders(store),
    m_cases(store),
    m_brief(store, words)
{
    connect(&m_timeline, &RowModel::countChanged, this, &CustomerScreen::timelineCounted);
    connect(&words, &Words::changed, this, &CustomerScreen::reword);
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        readCustomer();
        if (tables.intersects({"dashboard", "reaction"}))
            readTiles();
    });
    m_timeline.show(timelineOf(m_id, ownerOf(store)), eventDress(words));
    m_contacts.show(contactsOf(m_id), contactDress(words));
    m_orders.show(ordersOf(m_id), orderDress(words));
    m_brief.lookAt(m_id);
    m_cases.show(openCasesAt(m_id), findingDress(words));
    showAtOnce();
    readCustomer();
    readTiles();
}

// The name is there with the page's first frame; the rest follows from a reader.
void CustomerScreen::showAtOnce()
{
    const auto name = m_store.glance([this](Database &db) {
        return db.one<QString>("SELECT name FROM customer WHERE id = ?1", m_id);
    });
    if (name && *name)
        m_name = **name;
}

void CustomerScreen::readCustomer()
{
    const auto look = [id = m_id, me = ownerOf(m_store)](Database &db) {
        return glanceOf(db, id, me);
    };
    later(m_store.read(look), this, [this](const Result<std::optional<CustomerGlance>> &glance) {
        m_loading = false;
        m_problem.clear();
        if (!glance)
            m_problem = toQString(glance.error().message);
        else if (!*glance)
            m_problem = tr("This customer is no longer on this device. Go back to the list.");
        else
            m_glance = **glance;
        reword();
    });
}

// What the centre says of this customer today; what is too old to quote stays with the dashboards.
void CustomerScreen::readTiles()
{
    const auto look = [id = m_id, me = ownerOf(m_store)](Database &db) {
        return dashboardsFor(db, me, id);
    };
    later(m_store.read(look), this, [this](const Result<DashboardsHere> &here) {
        m_dashboards = here ? *here : DashboardsHere();
        wordTiles();
    });
}

void CustomerScreen::reword()
{
    m_timeline.reword();
    m_contacts.reword();
    m_orders.reword();
    wordTiles();
    m_cases.reword();
    if (m_glance)
        adopt(*m_glance);
    emit read();
    emit timelineCounted();
}

void CustomerScreen::wordTiles()
{
    QList<ShownTile> tiles;
    for (const ShownDashboard &each : m_dashboards.shown) {
        for (const Tile &tile : each.board.tiles) {
            if (!tile.customers.contains(key()))
                continue;
            const ShownTile made = shownTile(each, tile, m_dashboards, m_store.now(), m_words);
            if (!made.expired && tiles.size() < mostTiles)
                tiles += made;
        }
    }
    m_tiles.show(tiles);
}

void CustomerScreen::adopt(const CustomerGlance &glance)
{
    m_name = glance.customer.name;
    m_subtitle = subtitleOf(glance, m_words);
    m_say = sayTo(glance, m_words);
    m_unsent = glance.unsent;
    m_here = glance.isHere;
    m_older = glance.closedSince
        ? tr("What was closed before %1 is at head office.").arg(m_words.day(*glance.closedSince))
        : QString();
    m_figures.show(figuresOf(glance, m_words));
    adoptWays(glance.customer);
}

static QString encoded(const QString &text)
{
    return QString::fromUtf8(QUrl::toPercentEncoding(text));
}

void CustomerScreen::adoptWays(const Customer &customer)
{
    m_phoneUrl = telUrl(customer.phone);
    m_messageUrl = mailUrl(customer.email);
    if (m_messageUrl.isEmpty() && !m_phoneUrl.isEmpty())
        m_messageUrl = "sms:" + m_phoneUrl.mid(4);
    const QString street = customer.street.simplified();
    const QStringList place{street, customer.zip + u' ' + customer.city, customer.country};
    if (customer.lat && customer.lon)
        m_mapUrl = QString("geo:%1,%2").arg(*customer.lat, 0, 'f', 6).arg(*customer.lon, 0, 'f', 6);
    else if (!street.isEmpty() || !customer.city.isEmpty())
        m_mapUrl = "geo:0,0?q=" + encoded(place.join(u", ").simplified());
    else
        m_mapUrl.clear();
}

QString CustomerScreen::timelineText() const
{
    return m_timeline.count() == 0 ? QString()
                                   : tr("all %1").arg(m_words.count(m_timeline.count()));
}

CustomerEditor *CustomerScreen::edit()
{
    auto *editor = new CustomerEditor(m_store, m_id);
    lend(editor, m_store);
    return editor;
}

QuoteEditor *CustomerScreen::quote()
{
    auto *editor = new QuoteEditor(m_store, m_words, m_id);
    lend(editor, m_store);
    return editor;
}

} // namespace roundsman
