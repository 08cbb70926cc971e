#include "core/base/text.h"
#include "core/domain/case_rules.h"
#include "core/domain/customer.h"
#include "core/domain/feedback.h"
#include "core/domain/feedback_event.h"
#include "core/domain/user.h"
#include "sync/admin/case.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace roundsman::admin {

namespace {

constexpr std::chrono::hours likeWithin{24 * 90};

template <typename T>
QString nameOf(StorageView &view, const Id &id)
{
    const auto record = id.isNull() ? std::nullopt : view.row(tableOf<T>, id);
    return record ? fromRecord<T>(id, *record).name : QString();
}

std::string moment(const std::optional<Instant> &at)
{
    return at ? mapping::isoText(*at).substr(0, 16) + 'Z' : std::string();
}

bool isOverdue(const Feedback &finding, Instant now)
{
    return isOpenCase(toUtf8(finding.state)) && finding.dueAt && *finding.dueAt <= now;
}

// What is due first comes first; what has no due time comes last.
std::vector<Feedback> chosen(StorageView &view, const CaseChoice &choice, Instant now)
{
    std::vector<Feedback> all;
    for (const Id &id : view.allRows(tableOf<Feedback>)) {
        const auto record = view.row(tableOf<Feedback>, id);
        if (!record)
            continue;
        Feedback finding = fromRecord<Feedback>(id, *record);
        if ((choice.isOpen && !isOpenCase(toUtf8(finding.state)))
            || (choice.isOverdue && !isOverdue(finding, now)))
            continue;
        all.push_back(std::move(finding));
    }
    std::ranges::sort(all, {}, [](const Feedback &each) {
        return std::pair(!each.dueAt, std::pair(each.dueAt.value_or(each.notedAt), each.id));
    });
    return all;
}

QJsonObject objectOf(StorageView &view, const Feedback &finding, Instant now)
{
    return {{"id", toQString(finding.id.text())},
            {"number", finding.number},
            {"state", finding.state},
            {"severity", finding.severity},
            {"kind", finding.kind},
            {"customer", nameOf<Customer>(view, finding.customer)},
            {"author", nameOf<User>(view, finding.author)},
            {"owner", nameOf<User>(view, finding.owner)},
            {"due", toQString(moment(finding.dueAt))},
            {"overdue", isOverdue(finding, now)},
            {"text", finding.text},
            {"outcome", finding.outcome}};
}

// Open findings of one product and kind that nobody has joined yet.
void offerGroups(const std::vector<Feedback> &all, Instant now, std::ostream &out)
{
    std::map<std::pair<Id, QString>, std::vector<std::string>> alike;
    for (const Feedback &each : all) {
        const bool isFresh = now - each.notedAt <= likeWithin;
        if (!each.product.isNull() && each.group.isNull() && isFresh
            && isOpenCase(toUtf8(each.state)))
            alike[{each.product, each.kind}].push_back(toUtf8(each.number));
    }
    for (const auto &[what, numbers] : alike) {
        if (numbers.size() < 2)
            continue;
        out << "These say the same of one product: roundsman-admin case group";
        for (const std::string &number : numbers)
            out << ' ' << number;
        out << '\n';
    }
}

} // namespace

void printCases(StorageView &view, const CaseChoice &choice, Instant now, std::ostream &out)
{
    const std::vector<Feedback> all = chosen(view, choice, now);
    TextTable table({"number", "state", "due", "owner", "customer", "what"});
    for (const Feedback &each : all) {
        if (choice.json) {
            printJson(out, objectOf(view, each, now));
            continue;
        }
        table.add({toUtf8(each.number),
                   toUtf8(each.state) + (isOverdue(each, now) ? ", overdue" : ""),
                   moment(each.dueAt),
                   toUtf8(nameOf<User>(view, each.owner)),
                   toUtf8(nameOf<Customer>(view, each.customer)),
                   toUtf8(each.text.simplified().left(60))});
    }
    if (choice.json)
        return;
    table.print(out);
    offerGroups(all, now, out);
}

void showCase(StorageView &view, const Id &id, bool json, std::ostream &out)
{
    const Feedback finding = fromRecord<Feedback>(id, *view.row(tableOf<Feedback>, id));
    const Table &events = tableOf<FeedbackEvent>;
    QJsonArray steps;
    TextTable table({"when", "what", "who", "words"});
    std::vector<FeedbackEvent> all;
    for (const Id &each : view.rowsWhere(events, *events.find("feedback"), pack(id)))
        all.push_back(fromRecord<FeedbackEvent>(each, *view.row(events, each)));
    std::ranges::sort(all, {}, &FeedbackEvent::at);
    for (const FeedbackEvent &event : all) {
        const QString who = event.actor.isNull() ? QString() : nameOf<User>(view, event.actor);
        steps.append(QJsonObject{{"at", toQString(moment(event.at))},
                                 {"what", event.what},
                                 {"who", who},
                                 {"text", event.text}});
        table.add({moment(event.at), toUtf8(event.what), toUtf8(who), toUtf8(event.text)});
    }
    QJsonObject object = objectOf(view, finding, finding.notedAt);
    object.remove("overdue");
    object["steps"] = steps;
    if (json)
        return printJson(out, object);
    out << toUtf8(finding.number) << ", " << toUtf8(finding.state) << ": " << toUtf8(finding.text)
        << '\n'
        << "From " << toUtf8(object["author"].toString()) << " at "
        << toUtf8(object["customer"].toString()) << "; " << toUtf8(object["owner"].toString())
        << " answers until " << moment(finding.dueAt) << "\n\n";
    table.print(out);
}

} // namespace roundsman::admin
