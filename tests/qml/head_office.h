#pragma once

#include "tests/support/programs.h"
#include "tests/support/proxy.h"

#include <QFile>
#include <QImage>
#include <QObject>
#include <QUrl>

#include <optional>

namespace roundsman::test {

// Head office as a story needs it: there, not to be reached, or with a manager at work in it while
// the phone is out of reach.
class HeadOffice : public QObject
{
    Q_OBJECT

public:
    HeadOffice() : m_company({"csv", sample, "--map", sample + "/map.yaml"})
    {
        if (!m_company.start())
            qFatal("the server did not start: %s", m_company.serverLog().constData());
        m_road.emplace(m_company.port());
    }

    // The phone's way there leads over a road that can be closed.
    QString enrolmentText(const QString &person) const
    {
        const Ended told = m_company.admin({"enrol", person, "--text", "--url", m_road->url()});
        return QString::fromUtf8(told.out).trimmed();
    }

    Q_INVOKABLE void goDark() { m_company.kill(); }
    Q_INVOKABLE bool comeBack() { return m_company.start(); }
    Q_INVOKABLE void closeTheRoad() { m_road->turn(Weather::Gone); }
    Q_INVOKABLE void openTheRoad() { m_road->pass(); }

    // Somebody else answers on the road: a network that wants a sign-in, a server of another
    // company.
    Q_INVOKABLE void answerWithPage() { m_road->answerWithPage(); }
    Q_INVOKABLE bool answerAsAnother()
    {
        m_company.kill();
        return QDir().rename(m_company.tls(), m_company.path("tls of our own"))
            && m_company.start();
    }
    Q_INVOKABLE bool answerAsOurselves()
    {
        m_company.kill();
        return QDir(m_company.tls()).removeRecursively()
            && QDir().rename(m_company.path("tls of our own"), m_company.tls())
            && m_company.start();
    }

    // What the manager changes at head office, at once. False: it was not taken.
    Q_INVOKABLE bool managerEdits(const QString &entity, const QString &id, const QString &change)
    {
        return manager().run({"edit", entity, id, change}).code == 0
            && m_manager->run({"sync"}).line()["pushed"].toInt() == 1;
    }

    Q_INVOKABLE bool managerRemoves(const QString &entity, const QString &id)
    {
        return manager().run({"remove", entity, id}).code == 0
            && m_manager->run({"sync"}).line()["pushed"].toInt() == 1;
    }

    // The analyst makes a dashboard of today's offers and pushes it to everybody who sells.
    Q_INVOKABLE bool publishesOffers()
    {
        const QString definition =
            QStringLiteral(ROUNDSMAN_SOURCE "/platform/dashboards/sample.yaml");
        return m_company.admin({"dataset", "import", sample + "/offers.csv"}).code == 0
            && m_company.admin({"audience", "set", "Sales", "--role", "rep"}).code == 0
            && m_company.admin({"dashboard", "publish", definition, "--audience", "Sales"}).code
            == 0;
    }

    // The same person joins with one more device.
    Q_INVOKABLE bool enrolsAnother(const QString &person)
    {
        m_another.emplace();
        return m_another->enrol(m_company, person);
    }

    // An administrator shuts out every device of a person.
    Q_INVOKABLE bool shutsOut(const QString &person)
    {
        for (const QJsonObject &device : m_company.admin({"device", "list", "--json"}).lines())
            if (device["name"].toString() == person
                && m_company.admin({"device", "revoke", device["id"].toString()}).code != 0)
                return false;
        return true;
    }

    Q_INVOKABLE void anotherSyncs() { m_another->run({"sync"}); }

    // How many people found something useful in what was published.
    Q_INVOKABLE int foundUseful()
    {
        return m_company.admin({"dashboard", "list", "--json"}).line()["useful"].toInt();
    }

    // A field of a row as head office has it now.
    Q_INVOKABLE QString held(const QString &entity, const QString &id, const QString &field)
    {
        return manager().run({"get", entity, id}).line()[field].toString();
    }

    // The first row of that kind in which a field has this value.
    Q_INVOKABLE QString find(const QString &entity, const QString &field, const QString &value)
    {
        for (const QJsonObject &row : manager().list(entity)) {
            if (row[field].toString() == value)
                return row["id"].toString();
        }
        return {};
    }

    // A photo in a file, as a camera leaves it.
    Q_INVOKABLE QUrl photo()
    {
        const QString path = m_folder.filePath("shelf.png");
        QImage shelf(64, 48, QImage::Format_RGB32);
        shelf.fill(Qt::darkGreen);
        return shelf.save(path) ? QUrl::fromLocalFile(path) : QUrl();
    }

private:
    // The manager's device, as head office has everything now.
    Handset &manager()
    {
        if (!m_manager) {
            m_manager.emplace();
            if (!m_manager->enrol(m_company, "Mária Novotná"))
                qFatal("the manager could not be enrolled");
        }
        m_manager->run({"sync"});
        return *m_manager;
    }

    inline static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

    QTemporaryDir m_folder;
    Company m_company;
    std::optional<Proxy> m_road;
    std::optional<Handset> m_manager;
    std::optional<Handset> m_another;
};

} // namespace roundsman::test
