#include "app/customer/say.h"

#include <QCoreApplication>

#include <cmath>

namespace roundsman {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Say)
};

QString shortened(const QString &text, qsizetype letters)
{
    const QString line = text.simplified();
    return line.size() <= letters ? line : line.left(letters - 1).trimmed() + u'…';
}

Figure orderFigure(const LastOrder &order, const Words &words)
{
    return {words.wholeAmount(order.total, order.currency),
            Words::symbolOf(order.currency),
            Say::tr("ordered %1", "at most 18 letters with 'yesterday'")
                .arg(words.ago(order.placedAt))};
}

Figure visitFigure(const CustomerGlance &glance, const Words &words)
{
    const int days = int(std::max<qint64>(0, words.daysSince(*glance.lastVisit)));
    return {words.count(days),
            Say::tr("days", "unit beside a number", days),
            glance.lastVisitMine ? Say::tr("since your visit") : Say::tr("since a visit")};
}

Figure priceFigure(const PricePosition &price, const Words &words)
{
    const int percent = percentAbove(price);
    const QString sign = percent > 0 ? QString("+") : QString();
    return {sign + words.count(percent),
            "%",
            percent > 0
                ? Say::tr("dearer than %1").arg(words.isolated(shortened(price.competitor, 12)))
                : Say::tr("beside %1").arg(words.isolated(shortened(price.competitor, 12))),
            percent > 0       ? "warn"
                : percent < 0 ? "good"
                              : "ink"};
}

Figure issueFigure(const CustomerGlance &glance, const Words &words)
{
    return {words.count(glance.openIssues),
            Say::tr("open", "unit beside a number", int(glance.openIssues)),
            glance.issue ? shortened(glance.issue->text, 18) : QString()};
}

QString issueSaid(const OpenIssue &issue, const Words &words)
{
    const QString text = words.isolated(shortened(issue.text, 80));
    if (issue.state == u"inWork")
        return Say::tr("“Head office is working on this: %1”").arg(text);
    if (issue.state == u"received")
        return Say::tr("“Head office knows of this: %1”").arg(text);
    return Say::tr("“I am passing this on: %1”").arg(text);
}

QString lastOrderSaid(const QStringList &products, const Words &words)
{
    const QString first = words.isolated(products.at(0));
    const QString named = products.size() < 2
        ? first
        : Say::tr("%1 and %2", "two products").arg(first, words.isolated(products.at(1)));
    return Say::tr("“Last time it was %1. The same again?”").arg(named);
}

} // namespace

int percentAbove(const PricePosition &price)
{
    if (price.theirs.minor == 0)
        return 0;
    const double apart = double(price.ours.minor - price.theirs.minor);
    return int(std::lround(std::clamp(100 * apart / double(price.theirs.minor), -999.0, 999.0)));
}

QList<Figure> figuresOf(const CustomerGlance &glance, const Words &words)
{
    QList<Figure> figures;
    if (glance.order)
        figures += orderFigure(*glance.order, words);
    if (glance.lastVisit)
        figures += visitFigure(glance, words);
    if (glance.price)
        figures += priceFigure(*glance.price, words);
    if (glance.openIssues > 0)
        figures += issueFigure(glance, words);
    return figures;
}

QString sayTo(const CustomerGlance &glance, const Words &words)
{
    if (glance.answer)
        return Say::tr("“Head office answered: %1”")
            .arg(words.isolated(shortened(glance.answer->outcome, 90)));
    if (!glance.promise.isEmpty())
        return Say::tr("“I have not forgotten: %1.”")
            .arg(words.isolated(shortened(glance.promise, 90)));
    if (glance.issue)
        return issueSaid(*glance.issue, words);
    if (glance.price && percentAbove(*glance.price) < 0)
        return Say::tr("“%1 is %2 % cheaper with us than at %3.”")
            .arg(words.isolated(glance.price->product),
                 words.count(-percentAbove(*glance.price)),
                 words.isolated(glance.price->competitor));
    if (glance.order && !glance.order->products.isEmpty())
        return lastOrderSaid(glance.order->products, words);
    if (!glance.customer.nextStep.isEmpty())
        return Say::tr("“%1”").arg(words.isolated(shortened(glance.customer.nextStep, 90)));
    return {};
}

QString subtitleOf(const CustomerGlance &glance, const Words &words)
{
    const Customer &customer = glance.customer;
    const QString tier =
        customer.tier.isEmpty() ? QString() : Say::tr("tier %1").arg(customer.tier);
    const QString since = customer.since
        ? Say::tr("customer since %1").arg(words.local(*customer.since).date().year())
        : QString();
    return words.join({customer.city, tier, since, customer.number});
}

} // namespace roundsman
