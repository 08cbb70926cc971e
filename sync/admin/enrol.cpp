#include "sync/admin/command.h"

#include "core/base/text.h"
#include "sync/admin/people.h"
#include "sync/admin/qr_code.h"
#include "sync/server/identity.h"
#include "sync/server/sql_reading.h"

#include <QUrl>

namespace roundsman::admin {

namespace {

struct Asked
{
    std::string user;
    std::string url;
    bool text = false;
};

struct Issued
{
    User user;
    EnrolmentText code;
};

// Where devices shall look for the server, without a slash at the end; empty: where it listens.
Result<std::string> addressOf(const std::string &given)
{
    if (given.empty())
        return given;
    const QUrl url(toQString(given), QUrl::StrictMode);
    const bool isPlain = url.path().isEmpty() || url.path() == u"/";
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !isPlain
        || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return Error{Error::Code::Invalid,
                     "\"" + given
                         + "\" is no server's address; write https://HOST or https://HOST:PORT."};
    return toUtf8(url.adjusted(QUrl::StripTrailingSlash | QUrl::RemovePath).toString());
}

Result<Issued> issue(Database &db, const Asked &asked, const Session &session)
{
    const auto address = addressOf(asked.url);
    if (!address)
        return address.error();
    SqlReading view(db);
    auto user = personBy(view, asked.user);
    if (!user)
        return user.error();
    auto code = Identity(db, session.ambient).issueCode(user->id, *address);
    if (!code)
        return code.error();
    return Issued{*std::move(user), *std::move(code)};
}

Result<Done> show(const Issued &issued, const Session &session)
{
    const std::string line = write(issued.code);
    const auto picture = qrCode(line, session.isDrawn);
    if (!picture)
        return picture.error();
    const auto left = issued.code.expires - session.ambient.clock.now();
    session.out << *picture << "Enrols one device for " << toUtf8(issued.user.name) << ", within "
                << std::chrono::ceil<std::chrono::minutes>(left).count() << " minutes, at "
                << issued.code.server << ".\nScan it in the app, or paste this line:\n"
                << line << '\n';
    return Done();
}

Result<Done> enrol(const Asked &asked, const Session &session)
{
    const auto storage = session.openCompany();
    if (!storage)
        return storage.error();
    const Result<Issued> issued =
        (*storage)->pool().write([&](Database &db) { return issue(db, asked, session); });
    if (!issued)
        return issued.error();
    if (!asked.text)
        return show(*issued, session);
    session.out << write(issued->code) << '\n';
    return Done();
}

} // namespace

void addEnrol(CLI::App &program, Work &work)
{
    auto *command = program.add_subcommand("enrol", "make a code that enrols one device");
    auto asked = std::make_shared<Asked>();
    command->add_option("USER", asked->user, "id, e-mail address or name")->required();
    command->add_flag("--text", asked->text, "print the enrolment text alone, without the QR code");
    command->add_option(
        "--url", asked->url, "where devices reach the server, if not at the address it listens at");
    command->callback([asked, &work] {
        work = [asked](const Session &session) { return enrol(*asked, session); };
    });
}

} // namespace roundsman::admin
