#include "app/visit/photographs.h"
#include "app/visit/visit_editor.h"
#include "sync/client/sync.h"
#include "tests/support/rows.h"

#include <QProcess>
#include <QSignalSpy>

#include <csignal>

using namespace roundsman;
using namespace roundsman::test;

static constexpr auto typed = "Ask for Mrs. Berglund at the back door";

// What stands round an editor, over a store that is open.
struct Scene
{
    Scene(Store &store, const std::string &folder, const Visit &visit) :
        sync(store, Sync::Options{folder, Bytes(32, 7), {}}),
        photographs(store, sync),
        editor(store, words, photographs, visit)
    { }

    StoppedClock clock;
    Words words{clock};
    Sync sync;
    Photographs photographs;
    VisitEditor editor;
};

// Types as a person does, says when it is kept, and then dies without a farewell.
static int typeAndDie(const std::string &folder, const char *visitId)
{
    StoppedClock clock;
    SystemEntropy entropy;
    const auto store = Store::open(folder, Bytes(32, 7), {clock, entropy});
    if (!store)
        return 1;
    const auto visit = wait((*store)->load<Visit>(*Id::fromText(visitId)));
    Scene scene(**store, folder, *visit);
    QSignalSpy kept(&scene.editor, &VisitEditor::kept);
    scene.editor.kinds()->choose("defect");
    scene.editor.setFeedback("torn");
    scene.editor.setNote(typed);
    if (!QTest::qWaitFor([&] { return kept.count() > 0; }, 30'000))
        return 2;
    return std::raise(SIGKILL);
}

class VisitDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedSurvivesAKill()
    {
        Device device;
        const Customer berglunds = arrived(device, "Berglunds");
        const Visit visit = planned(device, berglunds, device.clock.now());
        device.store.reset();
        QProcess phone;
        phone.start(QCoreApplication::applicationFilePath(),
                    {"--type-and-die", device.folder.path(), toQString(visit.id.text())});
        QVERIFY(phone.waitForFinished(60'000));
        QCOMPARE(phone.exitStatus(), QProcess::CrashExit);

        device.reopen();
        const Scene scene(*device.store, device.folder.path().toStdString(), visit);
        QCOMPARE(scene.editor.note(), typed);
        QCOMPARE(scene.editor.feedback(), "torn");
        QVERIFY(scene.editor.hasKind());
        QCOMPARE(device.number("SELECT count(*) FROM outbox"), 0); // a draft is no save
    }

    void whatIsKeptReadsBackAsItWas()
    {
        VisitDraft draft;
        QVERIFY(draft.isEmpty());
        draft.outcomes = {"order", "talk"};
        draft.note = QString::fromUtf8("Säg hej \u202bسلام\u202c");
        draft.rivalName = "Lidl";
        draft.rivalNew = "7d3f2c1e-0000-8000-8000-000000000001";
        draft.price = Money{1490};
        draft.lines.insert("x", 12);

        QCOMPARE(VisitDraft::fromJson(draft.toJson()), draft);
        QVERIFY(VisitDraft::fromJson("{\"note\":").isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "--type-and-die")
        return typeAndDie(argv[2], argv[3]);
    VisitDraftTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "visit_draft_test.moc"
