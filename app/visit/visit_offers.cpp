#include "app/customer/events.h"
#include "app/later.h"
#include "app/visit/shelf_price.h"
#include "app/visit/visit_editor.h"
#include "core/domain/feedback.h"

// What a visit offers to tap, and the competitor's price: part of VisitEditor.
namespace roundsman {

static constexpr int mostRivals = 6;
static constexpr int mostProducts = 8;
static constexpr qsizetype longestName = 200;

void VisitEditor::readOffers()
{
    struct Tappable
    {
        QList<Named> competitors;
        Offers offers;
    };
    const auto look = [customer = m_visit.customer, now = m_store.now()](Database &db) {
        return Tappable{competitorsFor(db, customer, mostRivals),
                        offersFor(db, customer, now, mostProducts)};
    };
    later(m_store.read(look), this, [this](const Result<Tappable> &choices) {
        if (!choices)
            return report(toQString(choices.error().message));
        m_competitors = choices->competitors;
        offerNewRival();
        m_order.show(choices->offers);
        if (std::exchange(m_wantsLastOrder, false)) {
            orderAsLastTime();
            touch();
        }
        showChoices();
        emit edited();
    });
}

static QString keyOf(const Id &id) { return toQString(id.text()); }

void VisitEditor::showChoices()
{
    QList<Choice> outcomes, kinds, rivals, products;
    for (const char *word : {"order", "talk", "promise", "nobody"})
        outcomes += Choice{word, outcomeText(word), m_draft.outcomes.contains(word)};
    for (const char *word : feedbackKindWords)
        kinds += Choice{word, feedbackKindText(word), m_draft.kind == QLatin1String(word)};
    for (const Named &rival : m_competitors)
        rivals += Choice{keyOf(rival.id), rival.name, m_draft.rival == keyOf(rival.id)};
    for (const OfferedProduct &product : m_order.products())
        products += Choice{keyOf(product.id), product.name, m_draft.product == keyOf(product.id)};
    QList<Choice> steps = followUpChoices(m_words);
    for (Choice &step : steps)
        step.chosen = m_draft.nextStep == step.key;
    m_outcomes.show(outcomes);
    m_kinds.show(kinds);
    m_rivals.show(rivals);
    m_products.show(products);
    m_nextSteps.show(steps);
}

void VisitEditor::chooseRival(const QString &key)
{
    m_draft.rival = m_draft.rival == key ? QString() : key;
    if (m_draft.product.isEmpty() && m_order.count() > 0)
        m_draft.product = keyOf(m_order.products().first().id);
    suggestPrice();
}

// One that this device knows already is that one, whoever types it.
void VisitEditor::nameRival(const QString &typed)
{
    const QString name = typed.simplified().left(longestName);
    if (name.isEmpty())
        return;
    const auto known = m_store.glance([&](Database &db) { return competitorNamed(db, name); });
    if (known && *known) {
        offer(**known);
    } else {
        m_draft.rivalName = name;
        if (m_draft.rivalNew.isEmpty())
            m_draft.rivalNew = keyOf(m_store.newId());
        offerNewRival();
    }
    m_draft.rival.clear();
    chooseRival(known && *known ? keyOf((*known)->id) : m_draft.rivalNew);
}

void VisitEditor::offerNewRival()
{
    if (!m_draft.rivalName.isEmpty())
        offer({Id::fromText(toUtf8(m_draft.rivalNew)).value_or(Id()), m_draft.rivalName});
}

void VisitEditor::offer(const Named &rival)
{
    const auto known = std::ranges::find(m_competitors, rival.id, &Named::id);
    if (known == m_competitors.end())
        m_competitors.prepend(rival);
    else
        known->name = rival.name;
}

const OfferedProduct *VisitEditor::product() const
{
    for (const OfferedProduct &each : m_order.products()) {
        if (keyOf(each.id) == m_draft.product)
            return &each;
    }
    return nullptr;
}

// The price last seen there, else ours, to step from.
void VisitEditor::suggestPrice()
{
    const OfferedProduct *ours = product();
    m_draft.price.reset();
    if (ours && hasRival()) {
        const OfferedPrice price = m_order.priceOf(*ours);
        m_draft.currency = price.currency;
        const Id rival = Id::fromText(toUtf8(m_draft.rival)).value_or(Id());
        const auto seen = m_store.glance(
            [&](Database &db) { return lastSeenPrice(db, rival, ours->id, price.currency); });
        m_draft.price = seen && *seen ? **seen : price.each;
    }
    touch();
}

void VisitEditor::stepPrice(int by)
{
    if (!hasRival())
        return;
    m_draft.price = stepped(m_draft.price.value_or(Money()), by);
    touch();
}

void VisitEditor::setPrice(const QString &text)
{
    const auto price = m_words.parseAmount(text, m_draft.currency);
    if (!price)
        return emit edited(); // what stood there stands again
    m_draft.price = price;
    touch();
}

QString VisitEditor::price() const
{
    return m_draft.price ? m_words.amount(*m_draft.price, m_draft.currency) : QString();
}

QString VisitEditor::currencyText() const
{
    const OfferedProduct *ours = product();
    const QString symbol = Words::symbolOf(m_draft.currency);
    const OfferedPrice price = ours ? m_order.priceOf(*ours) : OfferedPrice();
    return price.each.minor > 0
        ? tr("%1 on the shelf; ours is %2").arg(symbol, m_words.amount(price.each, price.currency))
        : tr("%1 on the shelf").arg(symbol);
}

QString VisitEditor::sightingText() const
{
    const OfferedProduct *ours = product();
    if (!ours || !m_draft.price)
        return {};
    for (const Named &rival : m_competitors) {
        if (keyOf(rival.id) == m_draft.rival)
            return tr("%1 sells %2 at %3")
                .arg(rival.name, ours->name, m_words.money(*m_draft.price, m_draft.currency));
    }
    return {};
}

} // namespace roundsman
