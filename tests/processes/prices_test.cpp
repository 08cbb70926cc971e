#include "app/application.h"
#include "core/domain/quote.h"
#include "core/store/row.h"
#include "tests/support/device.h"
#include "tests/support/programs.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

static QString written(const Company &company, const QString &name, const QByteArray &content)
{
    QFile file(company.path(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("the file could not be written");
    return file.fileName();
}

static QByteArray listFor(const char *segment, const char *price, const char *more = "")
{
    return QByteArray("list: Spring\nsegment: ") + segment
        + "\ncurrency: EUR\nuntil: 2099-12-31\nprices:\n"
          "  - {product: HF-101, price: "
        + price + ", floor: 8}\n" + more;
}

// The app of one person, enrolled at a real server.
struct Phone
{
    QTemporaryDir folder;
    SystemClock clock;
    SystemEntropy entropy;
    std::unique_ptr<Application> app;

    Phone(const Company &company, const QString &user)
    {
        const QString text = company.enrolmentText(user);
        app = std::make_unique<Application>(
            Options{folder.path(), text, {}, {}}, nullptr, Ambient{clock, entropy});
    }
    std::unique_ptr<CustomerScreen> customer(const QString &name) const
    {
        RowModel *rows = app->customers()->rows();
        const auto role = [&](const char *word) { return rows->roleNames().key(word); };
        for (int i = 0; i < rows->count(); ++i) {
            if (rows->index(i).data(role("plainName")).toString() == name)
                return std::unique_ptr<CustomerScreen>(
                    app->customers()->open(rows->index(i).data(role("key")).toString()));
        }
        return nullptr;
    }
};

class PricesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("ROUNDSMAN_PASSPHRASE", "a test"); }

    void twoSegmentsPricesContradictAndPublishingStops()
    {
        const Company company({"csv", sample, "--map", sample + "/map.yaml"});
        const QString hotels = written(company, "hotels.yaml", listFor("Hotels", "40"));

        const Ended stopped = company.admin({"price", "publish", hotels});

        QCOMPARE(stopped.code, 1);
        QVERIFY2(stopped.out.contains("for Restaurants") && stopped.out.contains("apart"),
                 stopped.out.constData());
        QVERIFY(!company.admin({"price", "list"}).out.contains("Spring"));
        const Ended despite =
            company.admin({"price", "publish", hotels, "--despite", "the board wants it"});
        QCOMPARE(despite.code, 0);
        QVERIFY(company.admin({"price", "list", "--json"}).out.contains("the board wants it"));
    }

    void versionsOnlyRise()
    {
        const Company company({"csv", sample, "--map", sample + "/map.yaml"});
        const auto publish = [&](const QByteArray &content) {
            return company.admin({"price",
                                  "publish",
                                  written(company, "list.yaml", content),
                                  "--despite",
                                  "a test"});
        };
        QCOMPARE(publish(listFor("Hotels", "17", "version: 4\n")).code, 0);
        const Ended again = publish(listFor("Hotels", "18", "version: 4\n"));
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("versions only rise"), again.err.constData());
        const Ended next = publish(listFor("Hotels", "18"));
        QVERIFY2(next.out.contains("version 5"), next.out.constData());
    }

    void aDryRunWritesNothing()
    {
        const Company company({"csv", sample, "--map", sample + "/map.yaml"});
        const QString file = written(company, "list.yaml", listFor("Hotels", "17"));
        const Ended dry = company.admin({"price", "publish", file, "--dry-run"});
        QCOMPARE(dry.code, 0);
        QVERIFY(dry.out.contains("Nothing was written"));
        QVERIFY(!company.admin({"price", "list"}).out.contains("Spring"));
    }

    // A basement: neither phone reaches anybody until both are back upstairs.
    void aDiscountUnderTheFloorIsApprovedFromPhoneToPhoneAndUsedOnce()
    {
        Company company({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(company.start());
        const Phone rep(company, "Eva Hrušková");
        const Phone manager(company, "Mária Novotná");
        const QString name = QString::fromUtf8("Hotel Dunajský Breh");
        for (const Phone *phone : {&rep, &manager})
            QTRY_VERIFY_WITH_TIMEOUT(phone->app->isEnrolled() && phone->customer(name), 60'000);
        syncAll(
            {&manager, &rep, &rep}); // the manager's key first reaches head office, then the rep
        company.kill();

        const auto hotel = rep.customer(name);
        const std::unique_ptr<QuoteEditor> quote(hotel->quote());
        QTRY_VERIFY(!quote->isLoading());
        quote->lines()->step(quote->lines()->index(0).data(Qt::UserRole).toString(), 10);
        quote->stepDiscount(30);
        QVERIFY2(quote->needsApproval(), qPrintable(quote->warning()));
        const std::unique_ptr<ApprovalScreen> approval(manager.app->approval());
        approval->read(quote->requestText());
        QVERIFY2(approval->canApprove(), qPrintable(approval->problem()));
        approval->approve();
        QTRY_VERIFY(!approval->codeText().isEmpty());
        quote->approve(approval->codeText());
        QVERIFY2(quote->canSend(), qPrintable(quote->approvalProblem()));
        QSignalSpy sent(quote.get(), &QuoteEditor::sent);
        quote->send();
        QTRY_COMPARE(sent.count(), 1);

        const std::unique_ptr<QuoteEditor> second(hotel->quote());
        QTRY_VERIFY(!second->isLoading());
        second->lines()->step(second->lines()->index(0).data(Qt::UserRole).toString(), 10);
        second->stepDiscount(30);
        second->approve(approval->codeText());
        QVERIFY(!second->canSend());

        QVERIFY(company.start());
        syncAll({&rep, &manager, &rep});
        Handset office;
        QVERIFY(office.enrol(company, "Mária Novotná"));
        QCOMPARE(office.run({"sync"}).code, 0);
        const JsonLines quotes = office.list("quote");
        QCOMPARE(quotes.size(), 1);
        QCOMPARE(quotes[0]["verdict"].toString(), "accepted");
        QCOMPARE(quotes[0]["number"].toString(), "Q-1001");
        const JsonLines approvals = office.list("approval");
        QCOMPARE(approvals.size(), 1);
        QVERIFY(!approvals[0]["usedAt"].isNull());
    }

private:
    static void syncAll(std::initializer_list<const Phone *> phones)
    {
        for (const Phone *phone : phones) {
            QSignalSpy synced(phone->app->sync(), &SyncScreen::synced);
            phone->app->sync()->syncNow();
            QTRY_VERIFY_WITH_TIMEOUT(synced.count() > 0, 60'000);
        }
    }
};

QTEST_GUILESS_MAIN(PricesTest)
#include "prices_test.moc"
