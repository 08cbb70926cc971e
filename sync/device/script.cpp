#include "sync/device/script.h"

#include "core/base/text.h"
#include "sync/device/commands.h"
#include "sync/device/print.h"
#include "sync/device/syncing.h"
#include "sync/device/writing.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QProcess>
#include <QSocketNotifier>

#include <unistd.h>

namespace roundsman {

namespace {

class Script : public QObject
{
public:
    explicit Script(Profile &profile) :
        QObject(&conversation(profile)),
        m_profile(profile),
        m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Script::read);
    }

private:
    void read()
    {
        char buffer[65'536];
        const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0)
            return end();
        m_unread.append(buffer, size);
        for (qsizetype at; (at = m_unread.indexOf('\n')) >= 0;) {
            const QString line = QString::fromUtf8(m_unread.left(at));
            m_unread.remove(0, at + 1);
            obey(line);
        }
    }

    void end()
    {
        m_input.setEnabled(false);
        m_isOver = true;
        quitWhenDone();
    }

    void quitWhenDone()
    {
        if (m_isOver && m_underWay == 0)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [] { QCoreApplication::exit(Ok); },
                Qt::QueuedConnection);
    }

    void obey(const QString &text)
    {
        const qint64 number = ++m_lines;
        const QStringList words = QProcess::splitCommand(text);
        if (words.isEmpty())
            return answer(number, Ok);
        if (words.first() == u"sync")
            return sync(number);
        if (words.first() == u"begin")
            return begin(number, words.mid(1).join(' '));
        if (words.first() == u"save")
            return answer(number, save());
        answer(number, command(words));
    }

    void answer(qint64 number, int code) { printLine({{"line", number}, {"code", code}}); }

    void begin(qint64 number, const QString &title)
    {
        m_profile.gathering = SaveGroup(toUtf8(title));
        answer(number, Ok);
    }

    int save()
    {
        if (m_profile.gathering)
            return saveGathered(m_profile);
        return usage("\"save\" ends what \"begin\" has begun, and nothing has.");
    }

    void sync(qint64 number)
    {
        ++m_underWay;
        conversation(m_profile).syncNow().then(
            this, [this, number](const Result<SyncReport> &report) {
                if (report)
                    printLine(reportLine(*report));
                answer(number, report ? Ok : fail(report.error()));
                --m_underWay;
                quitWhenDone();
            });
    }

    int command(QStringList words)
    {
        CLI::App app("", "");
        app.require_subcommand(1);
        Chosen chosen;
        declareReading(app, chosen);
        declareWriting(app, chosen);
        std::vector<std::string> backwards;
        while (!words.isEmpty())
            backwards.push_back(toUtf8(words.takeLast()));
        try {
            app.parse(std::move(backwards));
        } catch (const CLI::ParseError &error) {
            return usage(error.what());
        }
        return chosen.command ? chosen.command(m_profile).value_or(Ok) : Usage;
    }

    static int usage(const std::string &what)
    {
        fail({Error::Code::Invalid, what});
        return Usage;
    }

    Profile &m_profile;
    QSocketNotifier m_input;
    QByteArray m_unread;
    qint64 m_lines = 0;
    int m_underWay = 0; // exchanges that a line asked for
    bool m_isOver = false;
};

} // namespace

std::optional<int> runScript(Profile &profile, bool live)
{
    new Script(profile); // ends with the profile's conversation
    if (live)
        conversation(profile).start();
    return std::nullopt;
}

} // namespace roundsman
