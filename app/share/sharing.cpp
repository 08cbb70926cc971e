#include "app/share/sharing.h"

#include "app/later.h"
#include "app/share/quote_paper.h"
#include "core/domain/calendar_file.h"
#include "core/domain/contact_card.h"

namespace roundsman {

Sharing::Sharing(Store &store, const Words &words, const QString &folder, QObject *parent) :
    QObject(parent),
    m_store(store),
    m_words(words),
    m_outgoing(folder)
{ }

void Sharing::contact(const QString &key)
{
    const auto id = Id::fromText(toUtf8(key));
    if (!id)
        return;
    const auto look = [id = *id](Database &db) { return knownContact(db, id); };
    later(m_store.read(look), this, [this](const Result<std::optional<KnownContact>> &known) {
        if (!known)
            emit failed(toQString(known.error().message));
        else if (!*known)
            emit failed(tr("This person is no longer on this device."));
        else
            putCard(**known);
    });
}

void Sharing::day(int ahead)
{
    const QDate date = m_words.today().addDays(ahead);
    const Day day{m_store.owner() ? m_store.owner()->user : Id(),
                  m_words.startOf(date),
                  m_words.startOf(date.addDays(1))};
    const auto look = [day](Database &db) { return plannedVisits(db, day); };
    later(m_store.read(look), this, [this](const Result<std::vector<PlannedVisit>> &planned) {
        if (!planned)
            emit failed(toQString(planned.error().message));
        else if (planned->empty())
            emit failed(tr("Nothing is planned any more on that day."));
        else
            putCalendar(*planned);
    });
}

void Sharing::quote(const QString &key)
{
    const auto id = Id::fromText(toUtf8(key));
    if (!id)
        return;
    const auto look = [id = *id](Database &db) { return quoteSheet(db, id); };
    later(m_store.read(look), this, [this](const Result<std::optional<QuoteSheet>> &sheet) {
        if (!sheet)
            emit failed(toQString(sheet.error().message));
        else if (!*sheet)
            emit failed(tr("This quote is no longer on this device."));
        else
            putQuote(**sheet);
    });
}

void Sharing::putCard(const KnownContact &known)
{
    put("contact.vcf", bytesOf(contactCard(known.contact, known.customer)));
}

void Sharing::putCalendar(const std::vector<PlannedVisit> &planned)
{
    std::vector<CalendarEvent> events;
    for (const auto &[visit, customer] : planned) {
        QStringList place{customer.street.simplified(),
                          (customer.zip + u' ' + customer.city).trimmed(),
                          customer.country};
        place.removeAll(QString());
        events.push_back({visit.id,
                          tr("Visit: %1", "in a calendar").arg(customer.name),
                          place.join(", "),
                          visit.purpose,
                          *visit.plannedStart,
                          visit.plannedEnd});
    }
    put("visits.ics", bytesOf(calendarFile(events, m_store.now())));
}

// Named after its number, so that the customer finds it again; not after the customer, since other
// programs remember the names of what they opened.
void Sharing::putQuote(const QuoteSheet &sheet)
{
    const QString number = sheet.quote.number.isEmpty()
        ? m_words.local(sheet.quote.quotedAt).date().toString(Qt::ISODate)
        : sheet.quote.number;
    QString name = tr("Quote %1").arg(number);
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && !letter.isMark() && letter != u' ')
            letter = u'-';
    }
    const QString seller = m_store.owner() ? toQString(m_store.owner()->company) : QString();
    const QByteArray paper = quotePaper(sheet, seller, m_store.now(), m_words);
    put(name + ".pdf", bytesOf({paper.constData(), std::size_t(paper.size())}));
}

void Sharing::put(const QString &name, BytesView content)
{
    const auto file = m_outgoing.put(name, content);
    if (file)
        emit ready(file->toString(QUrl::FullyEncoded));
    else
        emit failed(toQString(file.error().message));
}

} // namespace roundsman
