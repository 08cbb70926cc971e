#include "app/customer/events.h"

#include "app/first_line.h"
#include "app/quote/quote_words.h"

#include <QCoreApplication>
#include <QUrl>

namespace roundsman {

namespace {

struct Events
{
    Q_DECLARE_TR_FUNCTIONS(Events)
};

QString orderTitle(const QString &number, int lines, const Words &words)
{
    const QString named =
        number.isEmpty() ? Events::tr("Order") : Events::tr("Order %1").arg(number);
    return lines == 0 ? named : words.join({named, Events::tr("%n lines", nullptr, lines)});
}

// Nothing is on its way for longer than a month; whoever sent it has forgotten to say so.
constexpr qint64 longestWay = 30; // days

QString orderState(const QString &state, Instant placedAt, const Words &words)
{
    if (state == u"draft")
        return Events::tr("draft");
    if (state == u"shipped" && words.daysSince(placedAt) <= longestWay)
        return Events::tr("on its way");
    if (state == u"delivered")
        return Events::tr("delivered");
    if (state == u"cancelled")
        return Events::tr("cancelled");
    return {};
}

QString feedbackState(const QString &state)
{
    if (state == u"received")
        return Events::tr("head office has it");
    if (state == u"inWork")
        return Events::tr("head office works on it");
    if (state == u"answered")
        return Events::tr("answered");
    if (state == u"closed")
        return Events::tr("closed");
    if (state == u"declined")
        return Events::tr("declined");
    return {};
}

QString visitTitle(const Row &row, const Words &words)
{
    const QString who = words.isolated(row.text("who"));
    if (row.text("state") == u"arrived")
        return row.flag("mine") ? Events::tr("You are here") : Events::tr("%1 is here").arg(who);
    return row.flag("mine") ? Events::tr("You were here") : Events::tr("%1 was here").arg(who);
}

QVariantList visitEvent(const Row &row, const Words &words)
{
    const QString note = firstLine(row.text("text"));
    return {"visit",
            visitTitle(row, words),
            words.join(
                {words.when(row.at("at")), note.isEmpty() ? outcomeText(row.text("more")) : note}),
            false};
}

QVariantList orderEvent(const Row &row, const Words &words)
{
    return {"order",
            orderTitle(row.text("text"), int(row.number("lines")), words),
            words.join({words.when(row.at("at")),
                        words.money(row.money("amount"), row.text("currency")),
                        orderState(row.text("state"), row.at("at"), words)}),
            !row.text("more").isEmpty()};
}

QString quoteState(const QString &state)
{
    if (state == u"accepted")
        return Events::tr("they took it");
    if (state == u"declined")
        return Events::tr("they declined it");
    return state == u"expired" ? Events::tr("expired") : QString();
}

QVariantList quoteEvent(const Row &row, const Words &words)
{
    const QString number = row.text("text");
    const QString currency = row.text("currency");
    const QString verdict =
        verdictText(row.text("more"), {row.number("lines")}, currency, row.maybeAt("who"), words);
    return {"quote",
            number.isEmpty() ? Events::tr("Quote") : Events::tr("Quote %1").arg(number),
            words.join({words.when(row.at("at")),
                        words.money(row.money("amount"), currency),
                        quoteState(row.text("state")),
                        verdict}),
            row.text("more") == u"approval"};
}

QVariantList feedbackEvent(const Row &row, const Words &words)
{
    const bool isAnswered = row.text("state") == u"answered" && !row.text("more").isEmpty();
    const QString title = isAnswered
        ? Events::tr("Head office: %1").arg(words.isolated(firstLine(row.text("more"))))
        : firstLine(row.text("text"));
    const QString kind = feedbackKindText(row.text("currency"));
    return {
        "message",
        title,
        words.join({words.when(row.at("at")),
                    kind,
                    isAnswered ? firstLine(row.text("text")) : feedbackState(row.text("state"))}),
        false};
}

QVariantList sightingEvent(const Row &row, const Words &words)
{
    const QString rival = words.isolated(row.text("more"));
    const QString product = words.isolated(row.text("text"));
    const QString title = row.has("amount")
        ? Events::tr("%1 sells %2 at %3")
              .arg(rival,
                   product,
                   words.isolated(words.money(row.money("amount"), row.text("currency"))))
        : Events::tr("%1 sells %2").arg(rival, product);
    const QString who = row.flag("mine")
        ? Events::tr("you saw it")
        : Events::tr("%1 saw it").arg(words.isolated(row.text("who")));
    return {"tag", title, words.join({words.when(row.at("at")), who}), false};
}

QVariantList taskEvent(const Row &row, const Words &words)
{
    const QString at = row.has("at") ? words.when(row.at("at")) : QString();
    return {"promise", row.text("text"), words.join({at, Events::tr("done")}), false};
}

} // namespace

QString feedbackKindText(const QString &kind)
{
    if (kind == u"need")
        return Events::tr("Need");
    if (kind == u"defect")
        return Events::tr("Defect");
    if (kind == u"idea")
        return Events::tr("Idea");
    if (kind == u"price")
        return Events::tr("Price");
    if (kind == u"service")
        return Events::tr("Service");
    if (kind == u"praise")
        return Events::tr("Praise");
    return kind;
}

static QString oneOutcome(const QString &word)
{
    if (word == u"order")
        return Events::tr("Order");
    if (word == u"talk")
        return Events::tr("Talked");
    if (word == u"promise")
        return Events::tr("Promise");
    if (word == u"delivered")
        return Events::tr("Brought something");
    if (word == u"nobody")
        return Events::tr("Nobody in");
    return word;
}

QString outcomeText(const QString &outcomes)
{
    QStringList texts;
    for (const QString &word : outcomes.split(u' ', Qt::SkipEmptyParts))
        texts += oneOutcome(word);
    return texts.join(u", ");
}

QString telUrl(const QString &phone)
{
    QString number;
    for (const QChar letter : phone) {
        if (letter.isDigit() || (letter == u'+' && number.isEmpty()))
            number += letter;
    }
    return number.isEmpty() ? QString() : "tel:" + number;
}

QString mailUrl(const QString &email)
{
    const QString address = email.trimmed();
    return address.contains(u'@')
        ? "mailto:" + QString::fromUtf8(QUrl::toPercentEncoding(address, "@"))
        : QString();
}

Dress eventDress(const Words &words)
{
    return {{"symbol", "title", "detail", "warn"}, [&words](const Row &row) {
                const QString sort = row.text("sort");
                if (sort == u"visit")
                    return visitEvent(row, words);
                if (sort == u"order")
                    return orderEvent(row, words);
                if (sort == u"quote")
                    return quoteEvent(row, words);
                if (sort == u"feedback")
                    return feedbackEvent(row, words);
                return sort == u"sighting" ? sightingEvent(row, words) : taskEvent(row, words);
            }};
}

Dress contactDress(const Words &words)
{
    return {{"detail", "phoneUrl", "messageUrl"}, [&words](const Row &row) {
                const QString phone = row.text("phone");
                const QString whole = QString(phone).replace(u' ', QChar::Nbsp); // on one line
                return QVariantList{words.join({row.text("post"), whole}),
                                    telUrl(phone),
                                    mailUrl(row.text("email"))};
            }};
}

Dress orderDress(const Words &words)
{
    return {{"title", "detail", "amount"}, [&words](const Row &row) {
                return QVariantList{
                    orderTitle(row.text("number"), int(row.number("lines")), words),
                    words.join({words.when(row.at("placedAt")),
                                orderState(row.text("state"), row.at("placedAt"), words)}),
                    words.money(row.money("total"), row.text("currency"))};
            }};
}

} // namespace roundsman
