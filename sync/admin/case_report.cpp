#include "core/base/text.h"
#include "core/domain/feedback.h"
#include "core/domain/feedback_event.h"
#include "core/domain/product.h"
#include "sync/admin/case.h"
#include "sync/admin/import/moment.h"
#include "sync/admin/print.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace roundsman::admin {

namespace {

using std::chrono::milliseconds;

// What is known of a product's failures.
struct Failures
{
    std::vector<Instant> at; // of findings of a defect
    QStringList causes;
    QStringList fixes;
    std::optional<Instant> fixed; // when the last fix was told
};

struct Rate
{
    qint64 before = 0;
    qint64 after = 0;
    qint64 days = 0; // on either side of the fix
};

using ByProduct = std::map<Id, Failures>;

void addSteps(StorageView &view, const Id &finding, Failures &failures)
{
    const Table &table = tableOf<FeedbackEvent>;
    for (const Id &id : view.rowsWhere(table, *table.find("feedback"), pack(finding))) {
        const auto event = fromRecord<FeedbackEvent>(id, *view.row(table, id));
        if (event.what == u"cause" && !failures.causes.contains(event.text))
            failures.causes += event.text;
        if (event.what != u"fix")
            continue;
        failures.fixes += event.text;
        failures.fixed = std::max(failures.fixed.value_or(event.at), event.at);
    }
}

ByProduct failuresOf(StorageView &view)
{
    ByProduct products;
    for (const Id &id : view.allRows(tableOf<Feedback>)) {
        const auto record = view.row(tableOf<Feedback>, id);
        const Feedback finding = record ? fromRecord<Feedback>(id, *record) : Feedback();
        if (finding.kind != u"defect")
            continue;
        Failures &failures = products[finding.product];
        failures.at.push_back(finding.notedAt);
        addSteps(view, id, failures);
    }
    return products;
}

// As long before the fix as has passed since.
std::optional<Rate> rateOf(const Failures &failures, Instant now)
{
    if (!failures.fixed)
        return std::nullopt;
    const Instant fixed = *failures.fixed;
    const milliseconds since = now - fixed;
    Rate rate;
    rate.days = std::chrono::duration_cast<std::chrono::hours>(since).count() / 24;
    for (const Instant at : failures.at) {
        rate.after += at >= fixed ? 1 : 0;
        rate.before += at < fixed && at >= fixed - since ? 1 : 0;
    }
    return rate;
}

QString nameOf(StorageView &view, const Id &product)
{
    const auto record = product.isNull() ? std::nullopt : view.row(tableOf<Product>, product);
    return record ? fromRecord<Product>(product, *record).name
                  : QStringLiteral("(no product named)");
}

} // namespace

void printCaseReport(StorageView &view, Instant now, bool json, std::ostream &out)
{
    TextTable table({"product", "defects", "cause", "fix", "fixed", "before", "after"});
    for (const auto &[product, failures] : failuresOf(view)) {
        const auto rate = rateOf(failures, now);
        const std::string fixed = failures.fixed ? mapping::isoText(*failures.fixed) : "";
        const auto shown = [&](qint64 Rate::*count) {
            return rate
                ? std::to_string((*rate).*count) + " in " + std::to_string(rate->days) + " days"
                : std::string();
        };
        if (!json) {
            table.add({toUtf8(nameOf(view, product)),
                       std::to_string(failures.at.size()),
                       toUtf8(failures.causes.join(u"; ")),
                       toUtf8(failures.fixes.join(u"; ")),
                       fixed.substr(0, 10),
                       shown(&Rate::before),
                       shown(&Rate::after)});
            continue;
        }
        QJsonObject object{{"product", nameOf(view, product)},
                           {"defects", qint64(failures.at.size())},
                           {"causes", QJsonArray::fromStringList(failures.causes)},
                           {"fixes", QJsonArray::fromStringList(failures.fixes)},
                           {"fixed", toQString(fixed)}};
        if (rate) {
            object["days"] = rate->days;
            object["before"] = rate->before;
            object["after"] = rate->after;
        }
        printJson(out, object);
    }
    if (!json)
        table.print(out);
}

} // namespace roundsman::admin
