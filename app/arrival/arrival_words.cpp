#include "app/arrival/arrival_words.h"

#include "app/customer/events.h"
#include "app/first_line.h"

#include <QCoreApplication>

namespace roundsman {

namespace {

struct ArrivalWords
{
    Q_DECLARE_TR_FUNCTIONS(ArrivalWords)
};

// Hours and minutes while it is fresh, days when it is not.
QString ageOf(Instant at, const Words &words)
{
    using namespace std::chrono_literals;
    const std::chrono::milliseconds age{std::max<std::int64_t>(0, words.now().ms - at.ms)};
    if (age < 1min)
        return ArrivalWords::tr("just now");
    return age < 24h ? ArrivalWords::tr("%1 ago", "an age").arg(words.stay(age)) : words.ago(at);
}

Fact visitFact(const PastVisit &visit, const Words &words)
{
    const QString note = firstLine(visit.note);
    const QString who = visit.isMine
        ? ArrivalWords::tr("you were here")
        : ArrivalWords::tr("%1 was here").arg(words.isolated(visit.who));
    const QString said = note.isEmpty() ? outcomeText(visit.outcome) : note;
    return {"visit",
            said.isEmpty() ? words.ago(visit.at) : said,
            words.join({words.when(visit.at), who})};
}

void addIssues(const CustomerGlance &glance, const Words &words, QList<Fact> &facts)
{
    if (glance.issue)
        facts += Fact{"alert",
                      firstLine(glance.issue->text),
                      words.join({ArrivalWords::tr("%n open", "issues", int(glance.openIssues)),
                                  words.when(glance.issue->notedAt)})};
    if (!glance.promise.isEmpty())
        facts += Fact{"promise",
                      firstLine(glance.promise),
                      words.join({ArrivalWords::tr("promised"),
                                  glance.promiseDue ? words.when(*glance.promiseDue) : QString()})};
}

} // namespace

QString guestText(Instant at, const Words &words)
{
    return ArrivalWords::tr("A guest came, %1", "how long ago").arg(ageOf(at, words));
}

QString noticedText(const Noticed &noticed, const Words &words)
{
    const QString age = ageOf(noticed.at, words);
    if (noticed.kind == u"arrived")
        return guestText(noticed.at, words);
    if (noticed.kind == u"serviceDue")
        return ArrivalWords::tr("Service is due, noticed %1").arg(age);
    if (noticed.kind == u"endOfLife")
        return ArrivalWords::tr("Near its end of life, noticed %1").arg(age);
    if (noticed.kind == u"orderException")
        return ArrivalWords::tr("Trouble with an order, noticed %1").arg(age);
    return ArrivalWords::tr("A tip from outside, %1").arg(age);
}

QString offerTo(const CustomerGlance &glance, const Words &words)
{
    if (!glance.order || glance.order->products.isEmpty())
        return {};
    return words.join(glance.order->products);
}

QList<Fact> factsOf(const AtDoor &known, const Words &words)
{
    QList<Fact> facts;
    const CustomerGlance &glance = known.glance;
    for (const Noticed &noticed : known.noticed)
        if (noticed.kind != u"arrived")
            facts += Fact{"alert", firstLine(noticed.detail), noticedText(noticed, words)};
    if (!glance.customer.nextStep.isEmpty() && glance.customer.nextStep != glance.promise)
        facts += Fact{"task", firstLine(glance.customer.nextStep), ArrivalWords::tr("next step")};
    if (const QString offer = offerTo(glance, words); !offer.isEmpty())
        facts += Fact{"tag", offer, ArrivalWords::tr("to offer again")};
    for (const Liking &liking : known.likings)
        facts += Fact{"note", firstLine(liking.value), firstLine(liking.topic)};
    addIssues(glance, words, facts);
    if (!glance.person.isEmpty())
        facts += Fact{"contact", glance.person, ArrivalWords::tr("whom to ask for")};
    for (const PastVisit &visit : known.visits)
        facts += visitFact(visit, words);
    return facts;
}

} // namespace roundsman
