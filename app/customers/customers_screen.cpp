#include "app/customers/customers_screen.h"

#include "app/customers/by_name.h"
#include "app/customers/marked.h"
#include "app/later.h"
#include "app/lent.h"
#include "core/queries/arrival.h"
#include "core/queries/customers.h"

namespace roundsman {

static constexpr int mostHits = 200;
static constexpr int mostTiers = 3;
static constexpr qsizetype snippetLetters = 60;

CustomersScreen::CustomersScreen(Store &store, Words &words, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_rows(store),
    m_vantage(std::make_shared<Vantage>())
{
    connect(&m_filters, &ChoiceModel::chose, this, &CustomersScreen::toggle);
    connect(&m_rows, &RowModel::loaded, this, &CustomersScreen::loadingChanged);
    connect(&m_rows, &RowModel::found, this, &CustomersScreen::readLetters);
    connect(&m_rows, &RowModel::failed, this, &CustomersScreen::report);
    connect(&words, &Words::changed, this, [this] {
        showFilters();
        find();
    });
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains("visit") || tables.contains("customer"))
            readDoor();
    });
    readTiers();
    readDoor();
    showFilters();
    find();
}

void CustomersScreen::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    emit searchChanged();
    find();
    if (isCustomerTag(toUtf8(search.trimmed())))
        readTag(search);
}

// A scanner types letter by letter: only what is whole by now names somebody.
void CustomersScreen::readTag(const QString &text)
{
    const auto look = [tag = toUtf8(text.trimmed())](Database &db) {
        return customerOfTag(db, tag);
    };
    later(m_store.read(look), this, [this, text](const Result<std::optional<Id>> &customer) {
        if (!customer || !*customer || text != m_search)
            return;
        clear();
        emit tagRead(toQString((*customer)->text()));
    });
}

void CustomersScreen::clear()
{
    m_chosen.clear();
    m_filters.mark({});
    m_search.clear();
    emit filteredChanged();
    emit searchChanged();
    find();
}

void CustomersScreen::toggle(const QString &filter)
{
    if (!m_chosen.remove(filter))
        m_chosen.insert(filter);
    m_filters.mark(m_chosen);
    emit filteredChanged();
    find();
}

CustomerFilter CustomersScreen::filter() const
{
    CustomerFilter filter;
    for (const QString &tier : m_tiers) {
        if (m_chosen.contains("tier " + tier))
            filter.tiers += tier;
    }
    filter.isDue = m_chosen.contains("due");
    filter.hasIssue = m_chosen.contains("issue");
    filter.isUnsent = m_chosen.contains("unsent");
    filter.me = m_store.owner() ? m_store.owner()->user : Id();
    filter.end = m_words.startOf(m_words.today().addDays(1));
    return filter;
}

// Hits in the order of the search, with the field that was hit above the row's number.
static Finder
hits(const QString &typed, const CustomerFilter &filter, const std::shared_ptr<const Vantage> &from)
{
    return [typed = toUtf8(typed), filter, from](Database &db, const Listing &) {
        Found found;
        const std::string fits =
            "SELECT 1 FROM customer c WHERE c.seq = ?3 AND " + conditionOf(filter);
        for (const CustomerHit &hit : searchCustomers(db, typed, mostHits, *from)) {
            if (filter.isEmpty()
                || db.one<std::int64_t>(fits, filter.me, filter.end, std::int64_t(hit.seq)))
                found.rowids += (qint64(hit.field) + 1) << searchSeqBits | hit.seq;
        }
        return found;
    };
}

// The nearest first, from the last door.
static Finder byDistance(const CustomerFilter &filter, const Place &from)
{
    return [filter, from](Database &db, const Listing &) {
        return Found{nearest(db, filter, from, mostHits), {}};
    };
}

bool CustomersScreen::isNear() const
{
    return m_door && m_search.trimmed().isEmpty() && m_chosen.contains("near");
}

void CustomersScreen::find()
{
    report({});
    const CustomerFilter wanted = filter();
    const QString typed = m_search.trimmed();
    m_rows.show(customersWhere(wanted),
                {{"name", "detail", "section"},
                 [this, typed](const Row &row) { return wordsOf(row, typed); }},
                isNear()              ? byDistance(wanted, m_door->place)
                    : typed.isEmpty() ? byName(m_words.locale())
                                      : hits(typed, wanted, m_vantage));
    emit loadingChanged();
}

QVariantList CustomersScreen::wordsOf(const Row &row, const QString &typed) const
{
    const auto field = row.number("found");
    const QString name = row.text("plainName");
    const QString section = isNear() ? tr("From %1").arg(m_door->name)
        : field == 0                 ? letterOf(name, m_words.locale())
                                     : fieldName(int(field));
    return {marked(name, typed), marked(detailOf(row, typed), typed), section};
}

QString CustomersScreen::fieldName(int found) const
{
    switch (SearchField(found - 1)) {
    case SearchField::Name: return tr("Name");
    case SearchField::Number: return tr("Number");
    case SearchField::Place: return tr("City");
    case SearchField::People: return tr("Contact");
    case SearchField::Note: return tr("Note");
    }
    return {};
}

// The words round the first hit of a long note.
static QString snippet(const QString &text, const QString &typed)
{
    const qsizetype hit = text.indexOf(typed.section(u' ', 0, 0), 0, Qt::CaseInsensitive);
    const qsizetype from = hit < snippetLetters / 2 ? 0 : text.lastIndexOf(u' ', hit - 20) + 1;
    const QString part = text.mid(from, 2 * snippetLetters).simplified();
    return from > 0 ? QStringLiteral("… ") + part : part;
}

QString CustomersScreen::distanceOf(const Row &row) const
{
    if (!isNear() || !row.has("lat") || !row.has("lon"))
        return {};
    const Place place{row.cell("lat").toDouble(), row.cell("lon").toDouble()};
    return m_words.distance(metresBetween(m_door->place, place));
}

QString CustomersScreen::detailOf(const Row &row, const QString &typed) const
{
    QString found;
    switch (SearchField(row.number("found") - 1)) {
    case SearchField::Number:
        found = m_words.join({row.text("number"), row.text("ways").trimmed()});
        break;
    case SearchField::People: found = row.text("people"); break;
    case SearchField::Note: found = snippet(row.text("words"), typed); break;
    default: break;
    }
    const auto visit = row.maybeAt("lastVisit");
    const auto order = row.maybeAt("lastOrder");
    QString last;
    if (visit && (!order || *visit >= *order))
        last = tr("visited %1").arg(m_words.ago(*visit));
    else if (order)
        last = tr("ordered %1").arg(m_words.ago(*order));
    return m_words.join({found, distanceOf(row), row.text("city"), last});
}

void CustomersScreen::readTiers()
{
    const auto read = [](Database &db) { return tiersInUse(db, mostTiers); };
    later(m_store.read(read), this, [this](const Result<QStringList> &tiers) {
        if (!tiers)
            return;
        m_tiers = *tiers;
        showFilters();
    });
}

void CustomersScreen::readDoor()
{
    if (!m_store.owner())
        return;
    const auto read = [me = m_store.owner()->user, now = m_store.now()](Database &db) {
        return std::pair(lastDoor(db, me), std::make_shared<const Vantage>(vantageOf(db, me, now)));
    };
    using Read = std::pair<std::optional<LastDoor>, std::shared_ptr<const Vantage>>;
    later(m_store.read(read), this, [this](const Result<Read> &known) {
        if (!known)
            return;
        m_vantage = known->second;
        if (known->first == m_door)
            return;
        const bool wasNear = isNear();
        m_door = known->first;
        showFilters();
        if (wasNear || isNear())
            find();
    });
}

void CustomersScreen::showFilters()
{
    QList<Choice> chips;
    if (m_door)
        chips += Choice{"near", tr("Near")};
    chips += Choice{"due", tr("Due")};
    chips += Choice{"issue", tr("Open issue")};
    for (const QString &tier : m_tiers)
        chips += Choice{"tier " + tier, tr("Tier %1").arg(tier)};
    chips += Choice{"unsent", tr("Not sent yet")};
    for (Choice &chip : chips)
        chip.chosen = m_chosen.contains(chip.key);
    m_filters.show(chips);
}

void CustomersScreen::readLetters()
{
    QStringList letters;
    m_firstOf.clear();
    for (const Heading &heading : m_rows.headings()) {
        letters += heading.text;
        m_firstOf.insert(heading.text, heading.row);
    }
    if (letters == m_letters)
        return;
    m_letters = letters;
    emit lettersChanged();
}

int CustomersScreen::rowOf(const QString &letter) const { return m_firstOf.value(letter, -1); }

CustomerScreen *CustomersScreen::open(const QString &key)
{
    auto *screen = new CustomerScreen(m_store, m_words, Id::fromText(toUtf8(key)).value_or(Id()));
    lend(screen, m_store);
    return screen;
}

void CustomersScreen::report(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace roundsman
