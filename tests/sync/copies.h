#pragma once

#include "tests/support/device.h"

#include "core/domain/task.h"
#include "tests/support/phone.h"

#include <QDir>

namespace roundsman::test {

inline void copyFiles(const QString &from, const QString &to)
{
    for (const QString &name : QDir(to).entryList(QDir::Files))
        QFile::remove(to + '/' + name);
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        if (!QFile::copy(from + '/' + name, to + '/' + name))
            qFatal("a file could not be copied");
    }
}

// Makes one profile the copy of another, as a backup that is put into another device does.
inline void copyProfile(Device &from, Device &to)
{
    from.store.reset();
    to.store.reset();
    copyFiles(from.folder.path(), to.folder.path());
    from.reopen();
    to.reopen();
}

inline Task task(Phone &phone, const Customer &shop, const QString &title)
{
    Task made;
    made.id = phone.device.store->newId();
    made.title = title;
    made.customer = shop.id;
    made.assignee = phone.caller.user;
    return made;
}

} // namespace roundsman::test
