#include "app/field/field_screen.h"

#include "app/customers/by_name.h"
#include "app/inbox/case_words.h"

namespace roundsman {

FieldScreen::FieldScreen(Store &store, Words &words, QObject *parent) :
    QObject(parent),
    m_words(words),
    m_prices(store),
    m_cases(store)
{
    connect(&m_views, &ChoiceModel::chose, this, &FieldScreen::choose);
    for (RowModel *rows : {&m_prices, &m_cases}) {
        connect(rows, &RowModel::failed, this, &FieldScreen::report);
        connect(rows, &RowModel::countChanged, this, &FieldScreen::shown);
        connect(rows, &RowModel::loaded, this, &FieldScreen::shown);
    }
    connect(&words, &Words::changed, this, [this] {
        showViews();
        showPrices();
        showCases();
    });
    showViews();
    showPrices();
    showCases();
}

void FieldScreen::choose(const QString &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_views.mark({view});
    if (!showsCases())
        showPrices();
    emit shown();
}

void FieldScreen::showViews()
{
    m_views.show({{"newest", tr("Newest prices")},
                  {"product", tr("By product")},
                  {"place", tr("By place")},
                  {"cases", tr("Reported")}});
    m_views.mark({m_view});
}

void FieldScreen::showPrices()
{
    const PriceOrder order = m_view == u"product" ? PriceOrder::byProduct
        : m_view == u"place"                      ? PriceOrder::byPlace
                                                  : PriceOrder::newest;
    const bool isByDate = order == PriceOrder::newest;
    m_prices.show(pricesOfRivals(order),
                  {{"title", "detail", "section", "money", "where", "when"},
                   [this](const Row &row) { return priceWords(row); }},
                  isByDate ? Finder() : byName(m_words.locale()));
}

QVariantList FieldScreen::priceWords(const Row &row) const
{
    const auto seen = row.maybeAt("seenAt");
    const QString when = seen ? m_words.when(*seen) : QString();
    const QString product =
        row.text("product").isEmpty() ? tr("Product not named") : row.text("product");
    const QString customer = row.text("customerName");
    const QString place = row.text("place");
    const QString where = place == customer ? customer : m_words.join({customer, place});
    const QString section = m_view == u"product" ? product
        : m_view == u"place"                     ? place
        : seen                                   ? m_words.day(*seen)
                                                 : QString();
    return {product,
            m_words.join({row.text("rival"), row.text("terms"), where, when, row.text("who")}),
            section,
            m_words.money(row.money("price"), row.text("currency")),
            where,
            when};
}

void FieldScreen::showCases() { m_cases.show(casesOfTheField(), fieldCaseDress(m_words)); }

bool FieldScreen::isLoading() const
{
    return showsCases() ? m_cases.isLoading() : m_prices.isLoading();
}

bool FieldScreen::isEmpty() const
{
    return !isLoading() && (showsCases() ? m_cases : m_prices).count() == 0;
}

void FieldScreen::report(const QString &problem)
{
    m_problem = problem;
    emit shown();
}

} // namespace roundsman
