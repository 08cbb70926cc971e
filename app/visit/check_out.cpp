#include "app/visit/check_out.h"

#include "core/domain/attachment.h"
#include "core/domain/competitor.h"
#include "core/domain/feedback.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/sighting.h"
#include "core/domain/task.h"

#include <QCoreApplication>

namespace roundsman {

using namespace std::chrono_literals;

namespace {

struct CheckOutWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckOut)
};

Id idOf(const QString &key) { return Id::fromText(toUtf8(key)).value_or(Id()); }

void putVisit(const CheckOut &out, SaveGroup &group)
{
    Visit visit = out.visit;
    QSet<QString> outcomes = out.draft.outcomes;
    if (!out.draft.lines.isEmpty())
        outcomes += "order";
    QStringList words(outcomes.begin(), outcomes.end());
    words.sort();
    visit.state = "done";
    visit.leftAt = out.now;
    visit.outcome = words.join(u' ');
    visit.note = out.draft.note.trimmed();
    visit.nextStep = out.next.text;
    group.put(visit, out.seen);
}

void putFeedback(const CheckOut &out, SaveGroup &group)
{
    if (out.draft.kind.isEmpty())
        return;
    Feedback feedback;
    feedback.id = out.newId();
    feedback.customer = out.visit.customer;
    feedback.visit = out.visit.id;
    feedback.author = out.me;
    feedback.kind = out.draft.kind;
    feedback.text = out.draft.feedback.trimmed();
    feedback.severity = "normal";
    feedback.state = "new";
    feedback.notedAt = out.now;
    group.put(feedback);
}

void putCompetitor(const CheckOut &out, SaveGroup &group)
{
    if (out.draft.rivalName.isEmpty() || out.draft.rival != out.draft.rivalNew)
        return;
    Competitor competitor;
    competitor.id = idOf(out.draft.rivalNew);
    competitor.name = out.draft.rivalName;
    group.put(competitor);
}

void putSighting(const CheckOut &out, SaveGroup &group)
{
    if (out.draft.rival.isEmpty() || out.draft.product.isEmpty())
        return;
    putCompetitor(out, group);
    Sighting sighting;
    sighting.id = out.newId();
    sighting.competitor = idOf(out.draft.rival);
    sighting.product = idOf(out.draft.product);
    sighting.customer = out.visit.customer;
    sighting.price = out.draft.price;
    sighting.currency = out.draft.currency;
    sighting.seenAt = out.now;
    sighting.author = out.me;
    sighting.visit = out.visit.id;
    group.put(sighting);
}

// A line holds what the list says, and what promotions took off it.
OrderLine lineOf(const CheckOut &out, const Id &order, const OfferedProduct &product, Quantity many)
{
    const OfferedPrice price = out.offers.priceOf(product, many);
    const Money listed = price.each * many;
    OrderLine line;
    line.id = out.newId();
    line.order = order;
    line.product = product.id;
    line.quantity = many;
    line.unitPrice = price.each;
    line.priceVersion = price.version;
    if (listed.minor > 0)
        line.discount = (listed - price.total).minor * wholeInBasisPoints / listed.minor;
    return line;
}

void putOrder(const CheckOut &out, SaveGroup &group)
{
    if (out.draft.lines.isEmpty())
        return;
    Order order;
    order.id = out.newId();
    order.customer = out.visit.customer;
    order.placedAt = out.now;
    order.state = "draft";
    std::vector<OrderLine> lines;
    for (const OfferedProduct &product : out.offers.products) {
        const auto many = Quantity::of(out.draft.lines.value(toQString(product.id.text())));
        if (many == Quantity())
            continue;
        const OfferedPrice price = out.offers.priceOf(product, many);
        order.currency = price.currency;
        order.total = order.total + price.total;
        lines.push_back(lineOf(out, order.id, product, many));
    }
    group.put(order);
    for (const OrderLine &line : lines)
        group.put(line);
}

void putPhotos(const CheckOut &out, SaveGroup &group)
{
    for (const DraftPhoto &photo : out.draft.photos) {
        Attachment attachment;
        attachment.id = photo.id;
        attachment.ownerTable = "visit";
        attachment.ownerRow = out.visit.id;
        attachment.sha256 = photo.sha256;
        attachment.mime = photo.mime;
        attachment.size = photo.size;
        attachment.caption = photo.caption;
        attachment.takenAt = {photo.takenAt};
        attachment.author = out.me;
        group.put(attachment);
    }
}

void putNextVisit(const CheckOut &out, SaveGroup &group)
{
    Visit next;
    next.id = out.newId();
    next.customer = out.visit.customer;
    next.user = out.me;
    next.plannedStart = out.next.at;
    next.plannedEnd = out.next.at + 30min;
    next.zone = out.visit.zone;
    next.state = "planned";
    group.put(next);
}

void putCall(const CheckOut &out, SaveGroup &group)
{
    Task call;
    call.id = out.newId();
    call.title = CheckOutWords::tr("Call %1").arg(out.customerName);
    call.customer = out.visit.customer;
    call.visit = out.visit.id;
    call.assignee = out.me;
    call.due = out.next.at;
    call.state = "open";
    call.origin = "visit";
    group.put(call);
}

} // namespace

SaveGroup saveOf(const CheckOut &out)
{
    SaveGroup group(toUtf8(CheckOutWords::tr("Visit at %1").arg(out.customerName)));
    putVisit(out, group);
    putFeedback(out, group);
    putSighting(out, group);
    putOrder(out, group);
    putPhotos(out, group);
    if (out.next.kind == FollowUp::Kind::Visit)
        putNextVisit(out, group);
    if (out.next.kind == FollowUp::Kind::Call)
        putCall(out, group);
    return group;
}

QString whatIsMissing(const VisitDraft &draft)
{
    if (!draft.kind.isEmpty() && draft.feedback.trimmed().isEmpty())
        return CheckOutWords::tr("Head office does not know yet what it is about. Say it in a few "
                                 "words, or tap the chosen kind again to leave it out.");
    return {};
}

} // namespace roundsman
