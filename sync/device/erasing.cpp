#include "sync/client/erasing.h"

#include "core/base/text.h"
#include "platform/keystore.h"
#include "sync/device/print.h"
#include "sync/device/syncing.h"

#include <QCoreApplication>
#include <QTimer>

namespace roundsman {

static Error wordsFor(const ErasureNote &note)
{
    std::string words = "This device was erased by your company. ";
    words += note.isRescued
        ? "What you had not sent is safe at head office."
        : "What you had not sent waits here, for head office alone to read, and is sent when there "
          "is a network: run any command again.";
    if (note.receipt.lostFiles > 0)
        words += " Photos and files that had not been uploaded went with it.";
    return {Error::Code::SignIn, words};
}

int goOnErasing(const std::string &folder)
{
    if (const auto note = readErasure(folder); note && note->isOver())
        return fail(wordsFor(*note));
    const auto keystore = systemKeystore(std::chrono::seconds(5));
    Erasing erasing(folder, keystore.get());
    int code = Refused;
    QObject::connect(&erasing, &Erasing::done, &erasing, [&](const ErasureNote &note) {
        code = fail(wordsFor(note));
        QCoreApplication::exit(code);
    });
    QTimer::singleShot(0, &erasing, &Erasing::run);
    QCoreApplication::exec();
    return code;
}

} // namespace roundsman
