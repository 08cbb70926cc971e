#pragma once

#include <QFile>
#include <QString>

namespace roundsman {

// A text kept beside the tests. To accept a change on purpose, run the test with
// ROUNDSMAN_ACCEPT=1 and review the difference.
inline QString golden(const QString &name, const QString &actual)
{
    QFile file(QStringLiteral(ROUNDSMAN_SOURCE "/tests/core/golden/") + name);
    if (qEnvironmentVariableIsSet("ROUNDSMAN_ACCEPT") && file.open(QFile::WriteOnly)) {
        file.write(actual.toUtf8());
        file.close();
    }
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace roundsman
