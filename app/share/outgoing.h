#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QUrl>

namespace roundsman {

// Files that the person asked to hand to another program. Nothing of them is there before they are
// asked for; all of them end with this object, which is when the profile is locked or the program
// ends, and what a killed process left ends when the next one begins.
class Outgoing
{
public:
    explicit Outgoing(const QString &folder); // its own, to be made and removed
    ~Outgoing();
    Outgoing(const Outgoing &) = delete;
    Outgoing &operator=(const Outgoing &) = delete;

    // In the session's memory where the machine has such a folder, else in the profile.
    static QString folderFor(const std::string &profile);

    // A file of this name, which only the owner may read, in place of an earlier one.
    Result<QUrl> put(const QString &name, BytesView content);

private:
    QString m_folder;
};

} // namespace roundsman
