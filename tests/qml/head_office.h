#pragma once

#include "tests/support/programs.h"

#include <QObject>

namespace roundsman::test {

// Head office as a story needs it: there, or not to be reached.
class HeadOffice : public QObject
{
    Q_OBJECT

public:
    HeadOffice() : m_company({"csv", sample, "--map", sample + "/map.yaml"})
    {
        if (!m_company.start())
            qFatal("the server did not start: %s", m_company.serverLog().constData());
    }

    QString enrolmentText() const { return m_company.enrolmentText("Eva Hrušková"); }

    Q_INVOKABLE void goDark() { m_company.kill(); }
    Q_INVOKABLE bool comeBack() { return m_company.start(); }

private:
    inline static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

    Company m_company;
};

} // namespace roundsman::test
