#include "core/queries/arrival.h"
#include "core/queries/customers.h"
#include "core/queries/field.h"
#include "core/queries/inbox.h"
#include "core/queries/outbox.h"
#include "core/queries/reviews.h"
#include "core/queries/timeline.h"
#include "core/queries/today.h"
#include "tests/support/rows.h"

#include <QRegularExpression>

using namespace roundsman;
using namespace roundsman::test;

// What SQLite means to do for a statement, one step a line.
static QStringList planOf(Device &device, const QString &sql)
{
    std::vector<Value> args;
    while (sql.contains(u'?' + QString::number(args.size() + 1)))
        args.push_back(std::string("[1]"));
    const auto steps = device.write([&](Database &db) {
        QStringList texts;
        Query query = db.start("EXPLAIN QUERY PLAN " + toUtf8(sql), args);
        while (query.next())
            texts += query.get<QString>(3);
        return texts;
    });
    return steps ? *steps : QStringList("SCAN t: " + toQString(steps.error().message));
}

static QString scans(const QStringList &plan)
{
    static const QRegularExpression large("SCAN "
                                          "(t|c|v|p|l|f|e|visit|customer|order|order_line|feedback|"
                                          "feedback_event|sighting|task|contact|outbox_op)\\b");
    return plan.filter(large).join(u'\n');
}

// A screen's rows must come by key or index, however many there are.
class QueryPlansTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsOnScreenComeByKeyAlone_data()
    {
        QTest::addColumn<QString>("sql");
        const Id any = Id::named("test", "any");
        const Day day{any, {0}, {1}};
        const auto add = [](const char *name, const Listing &listing) {
            QTest::newRow(name) << toQString(listing.rows);
        };
        add("customers", customersWhere({}));
        add("timeline", timelineOf(any, any));
        add("orders", ordersOf(any));
        add("contacts", contactsOf(any));
        add("visits", visitsOf(day));
        add("tasks", tasksOf(day));
        add("guests", guestsOf(any, {0}, {1}));
        add("suggested", customersToVisit());
        add("findings", findingsBy(any, 0));
        add("owned cases", casesOwnedBy(any));
        add("open cases", openCasesAt(any));
        add("given tasks", tasksGivenTo(any));
        add("steps", stepsOf(any));
        add("reviews", reviewsFor(any));
        add("rivals' prices", pricesOfRivals(PriceOrder::newest));
        add("cases of the field", casesOfTheField());
        add("waiting", waitingGroups());
        add("conflicts", openConflicts());
    }
    void rowsOnScreenComeByKeyAlone()
    {
        QFETCH(QString, sql);
        Device device;
        const QStringList plan = planOf(device, sql);
        QVERIFY2(scans(plan).isEmpty(), qPrintable(plan.join(u'\n')));
    }

    void ordersComeByIndex_data()
    {
        QTest::addColumn<QString>("sql");
        const Id any = Id::named("test", "any");
        const Day day{any, {0}, {1}};
        const auto add = [](const char *name, const Listing &listing) {
            QTest::newRow(name) << toQString(listing.order);
        };
        add("timeline", timelineOf(any, any));
        add("orders", ordersOf(any));
        add("contacts", contactsOf(any));
        add("visits", visitsOf(day));
        add("tasks", tasksOf(day));
        add("guests", guestsOf(any, {0}, {1}));
        add("findings", findingsBy(any, 0));
        add("owned cases", casesOwnedBy(any));
        add("open cases", openCasesAt(any));
        add("given tasks", tasksGivenTo(any));
        add("steps", stepsOf(any));
        add("reviews", reviewsFor(any));
        add("waiting", waitingGroups());
        add("done", settledGroups({0}));
    }
    void ordersComeByIndex()
    {
        QFETCH(QString, sql);
        Device device;
        const QStringList plan = planOf(device, sql);
        QVERIFY2(scans(plan).isEmpty(), qPrintable(plan.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(QueryPlansTest)
#include "query_plans_test.moc"
