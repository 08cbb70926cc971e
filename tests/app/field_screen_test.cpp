#include "app/field/field_screen.h"
#include "core/domain/user.h"
#include "tests/support/rows.h"

using namespace roundsman;
using namespace roundsman::test;

namespace {

User person(Device &device, const QString &name)
{
    User made;
    made.id = device.store->newId();
    made.name = name;
    made.role = "rep";
    arrive(device, made);
    return made;
}

struct Seen
{
    QString product;
    QString city;
    std::optional<Money> price;
    std::chrono::hours ago{};
};

// What a rep wrote down at a shelf.
void sight(Device &device, const User &who, const Seen &what)
{
    Customer shop = customer(device, "Shop in " + what.city);
    shop.city = what.city;
    arrive(device, shop);
    Sighting made;
    made.id = device.store->newId();
    made.competitor = competitor(device, "Bergkaffee").id;
    made.product = product(device, what.product).id;
    made.customer = shop.id;
    made.price = what.price;
    made.currency = "EUR";
    made.seenAt = device.clock.now() - what.ago;
    made.author = who.id;
    arrive(device, made);
}

QStringList column(RowModel &rows, const char *role)
{
    QStringList cells;
    for (int i = 0; i < rows.count(); ++i)
        cells += cell(rows, i, role).toString();
    return cells;
}

void report(Device &device, const char *text, const char *state, std::optional<Instant> due)
{
    Feedback made;
    made.id = device.store->newId();
    made.customer = arrived(device, "Alfreds").id;
    made.author = person(device, "Eva").id;
    made.owner = person(device, "Mária").id;
    made.kind = "defect";
    made.text = text;
    made.state = state;
    made.dueAt = due;
    made.notedAt = device.clock.now();
    arrive(device, made);
}

} // namespace

class FieldScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aPriceSaysWhatWhereWhenAndWhoTheNewestFirst()
    {
        Device device(Role::Manager);
        const User eva = person(device, "Eva");
        sight(device, eva, {"Dorado", "Wien", Money{1720}, 48h});
        sight(device, eva, {"Arabica", "Žilina", Money{1490}, 1h});
        sight(device, eva, {"Arabica", "Čadca", {}, 2h}); // why it was chosen, and no price
        Words words(device.clock);
        FieldScreen field(*device.store, words);

        QTRY_COMPARE(column(*field.prices(), "title"), (QStringList{"Arabica", "Dorado"}));
        QCOMPARE(cell(*field.prices(), 0, "money").toString(), "€14.90");
        QCOMPARE(cell(*field.prices(), 0, "detail").toString(),
                 "Bergkaffee · Shop in Žilina · Žilina · Today 07:00 · Eva");
        QVERIFY(!field.isEmpty());
    }

    void pricesStandByProductOrByPlaceAsTheLanguageSorts()
    {
        Device device(Role::Manager);
        const User eva = person(device, "Eva");
        sight(device, eva, {"Zucker", "Žilina", Money{300}, 1h});
        sight(device, eva, {"Čaj", "Wien", Money{200}, 2h});
        sight(device, eva, {"Arabica", "Čadca", Money{100}, 3h});
        Words words(device.clock);
        words.speak("sk");
        FieldScreen field(*device.store, words);

        field.views()->choose("product");
        QTRY_COMPARE(column(*field.prices(), "section"), (QStringList{"Arabica", "Čaj", "Zucker"}));

        field.views()->choose("place");
        QTRY_COMPARE(column(*field.prices(), "section"), (QStringList{"Čadca", "Wien", "Žilina"}));
    }

    void casesThatWaitComeFirstByWhenTheyAreDue()
    {
        Device device(Role::Manager);
        report(device, "Answered", "answered", {});
        report(device, "Without a time", "new", {});
        report(device, "Due tomorrow", "received", device.clock.now() + 24h);
        report(device, "Overdue", "inWork", device.clock.now() - 1h);
        Words words(device.clock);
        FieldScreen field(*device.store, words);

        field.views()->choose("cases");

        QTRY_COMPARE(column(*field.cases(), "title"),
                     (QStringList{"Overdue", "Due tomorrow", "Without a time", "Answered"}));
        QVERIFY(cell(*field.cases(), 0, "warn").toBool());
        QCOMPARE(cell(*field.cases(), 1, "detail").toString(),
                 "head office has it · by tomorrow 08:00 · Mária is to answer · Alfreds · Eva");
        QVERIFY(cell(*field.cases(), 2, "section") != cell(*field.cases(), 3, "section"));
    }

    void aFieldWithoutAPriceKnowsThatItIsEmpty()
    {
        Device device(Role::Manager);
        Words words(device.clock);
        FieldScreen field(*device.store, words);
        QTRY_VERIFY(field.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FieldScreenTest)
#include "field_screen_test.moc"
