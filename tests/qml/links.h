#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace roundsman::test {

// What the app hands to the system, in place of the telephone, the mail program and the map.
class Links : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QUrl last MEMBER m_last NOTIFY opened FINAL)

public:
    Links()
    {
        for (const char *scheme : {"tel", "sms", "mailto", "geo", "file"})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }

    Q_INVOKABLE void open(const QUrl &link)
    {
        m_last = link;
        emit opened();
    }

signals:
    void opened();

private:
    QUrl m_last;
};

} // namespace roundsman::test
