#include "app/quote/quote_editor.h"

#include "app/later.h"
#include "core/base/text.h"
#include "core/store/row.h"
#include "core/store/settings.h"

namespace roundsman {

using namespace std::chrono_literals;

static constexpr auto restBeforeKeeping = 300ms;
static constexpr int mostProducts = 24;
static constexpr std::int64_t percent = 100; // basis points

QuoteEditor::QuoteEditor(Store &store, Words &words, const Id &customer, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_lines(words)
{
    m_customer.id = customer;
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(restBeforeKeeping);
    connect(&m_keeping, &QTimer::timeout, this, &QuoteEditor::keep);
    connect(&m_lines, &QuoteLines::stepped, this, &QuoteEditor::step);
    connect(&words, &Words::changed, this, &QuoteEditor::reckon);
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains("price_list") || tables.contains("price")
            || tables.contains("promotion") || tables.contains("user"))
            readOffers();
    });
    readCustomer();
    readDraft();
    readOffers();
}

QuoteEditor::~QuoteEditor()
{
    if (m_keeping.isActive())
        keep();
}

void QuoteEditor::readCustomer()
{
    const auto row = m_store.glance(
        [this](Database &db) { return findRow(db, tableOf<Customer>, m_customer.id); });
    if (row && *row)
        m_customer = fromRecord<Customer>(m_customer.id, (*row)->record);
}

std::string QuoteEditor::draftKey() const { return "draft/quote/" + m_customer.id.text(); }

void QuoteEditor::readDraft()
{
    const auto json =
        m_store.glance([this](Database &db) { return findSetting<std::string>(db, draftKey()); });
    if (json && *json)
        m_draft = QuoteDraft::fromJson(QByteArray::fromStdString(**json));
    if (m_draft.quote.isNull())
        m_draft.quote = m_store.newId();
}

void QuoteEditor::readOffers()
{
    std::vector<Id> chosen;
    for (const Wanted &each : m_draft.wanted())
        chosen.push_back(each.product);
    const WantedOffers wanted{m_customer.id, chosen, m_search, mostProducts};
    const auto look = [wanted, now = m_store.now()](Database &db) {
        return quotable(db, wanted, now);
    };
    const int question = ++m_asked;
    later(m_store.read(look), this, [this, question](const Result<Offers> &offers) {
        if (question != m_asked)
            return;
        m_isLoading = false;
        m_problem = offers ? QString() : toQString(offers.error().message);
        if (offers)
            m_offers = *offers;
        reckon();
    });
}

void QuoteEditor::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    readOffers();
    emit edited();
}

void QuoteEditor::step(const QString &key, int by)
{
    const std::int64_t quantity =
        std::clamp<std::int64_t>(m_draft.lines.value(key) + by, 0, 99'999);
    if (quantity == 0)
        m_draft.lines.remove(key);
    else
        m_draft.lines.insert(key, quantity);
    touch();
}

void QuoteEditor::stepDiscount(int by)
{
    m_draft.discount =
        std::clamp<std::int64_t>(m_draft.discount + by * percent, 0, wholeInBasisPoints);
    touch();
}

void QuoteEditor::setDiscount(const QString &text)
{
    const auto typed = m_words.parseNumber(QString(text).remove(u'%').trimmed());
    if (typed && *typed <= 100)
        m_draft.discount = qRound64(*typed * double(percent));
    touch();
}

void QuoteEditor::touch()
{
    if (m_isOver)
        return;
    m_keeping.start();
    reckon();
}

void QuoteEditor::keep()
{
    m_keeping.stop();
    const auto write = [key = draftKey(), json = m_draft.toJson().toStdString()](Database &db) {
        putSetting(db, key, json);
    };
    later(m_store.write(write), this, [this](const Result<Done> &done) {
        if (done)
            m_keptAt = m_store.now();
        else
            m_problem = toQString(done.error().message);
        emit edited();
    });
}

QuotePrice QuoteEditor::priceAt(std::int64_t discount) const
{
    return priceQuote(m_offers.book, m_offers.buyer, m_wanted, discount, m_offers.at);
}

void QuoteEditor::reckon()
{
    m_wanted = m_draft.wanted();
    m_price = priceAt(m_draft.discount);
    reckonApproval();
    show();
    emit edited();
}

void QuoteEditor::show()
{
    QList<QuoteLines::Line> lines;
    for (const OfferedProduct &product : m_offers.products) {
        const QString key = toQString(product.id.text());
        const std::int64_t quantity = m_draft.lines.value(key);
        const Buyer &buyer = m_offers.buyer;
        const auto price = priceLine(m_offers.book,
                                     {product.id,
                                      Quantity::of(std::max<std::int64_t>(quantity, 1)),
                                      buyer.segments,
                                      buyer.territory,
                                      m_offers.at,
                                      m_price.currency},
                                     quantity > 0 ? m_draft.discount : 0);
        const bool isPriced = price && price->binding;
        lines += QuoteLines::Line{
            key,
            product.name,
            product.unit,
            quantity,
            lineDetail(price, m_words),
            quantity > 0 && price ? m_words.money(price->total, price->list->currency) : QString(),
            quantity > 0 && (!isPriced || price->underFloor > Money())};
    }
    m_lines.show(lines);
}

QString QuoteEditor::totalText() const
{
    return m_wanted.empty() ? QString() : m_words.money(m_price.total, m_price.currency);
}

QString QuoteEditor::savingText() const
{
    return m_wanted.empty() || m_price.listed == m_price.total
        ? QString()
        : tr("list price %1").arg(m_words.money(m_price.listed, m_price.currency));
}

QString QuoteEditor::pricesText() const { return roundsman::pricesText(m_price, m_words); }

QString QuoteEditor::discountText() const
{
    return m_words.locale().toString(double(m_draft.discount) / percent, 'g', 4) + u'%';
}

QString QuoteEditor::warning() const
{
    if (m_wanted.empty())
        return {};
    if (!m_price.binding)
        return bindingProblem(m_offers, m_wanted, m_price);
    return needsApproval() ? floorProblem(m_price, mostAlone(), m_words) : QString();
}

// The most whole percents that a rep may give alone; below zero: not even none.
std::int64_t QuoteEditor::mostAlone() const
{
    std::int64_t most = m_draft.discount / percent * percent;
    while (most >= 0 && priceAt(most).underFloor > Money())
        most -= percent;
    return most;
}

bool QuoteEditor::needsApproval() const
{
    return m_price.binding && m_price.underFloor > Money() && !m_isApproved;
}

bool QuoteEditor::canSend() const
{
    return !m_isOver && !m_wanted.empty() && m_price.binding && !needsApproval();
}

QString QuoteEditor::savedText() const
{
    return m_keptAt ? tr("saved %1").arg(m_words.time(*m_keptAt)) : QString();
}

} // namespace roundsman
