#pragma once

#include "app/share/outgoing.h"
#include "app/words.h"
#include "core/queries/handouts.h"
#include "core/store/store.h"

#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// What the person hands to another program: a contact to the address book, a day to the calendar, a
// quote to a customer. Each becomes a file only when it is asked for.
class Sharing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")

public:
    // `folder`: for the files, and for nothing else.
    Sharing(Store &store, const Words &words, const QString &folder, QObject *parent = nullptr);

    Q_INVOKABLE void contact(const QString &key);
    Q_INVOKABLE void day(int ahead); // the visits planned that many days from today
    Q_INVOKABLE void quote(const QString &key);

signals:
    void ready(const QString &url); // of the file, for whichever program opens such
    void failed(const QString &words);

private:
    void putCard(const KnownContact &known);
    void putCalendar(const std::vector<PlannedVisit> &planned);
    void putQuote(const QuoteSheet &sheet);
    void put(const QString &name, BytesView content);

    Store &m_store;
    const Words &m_words;
    Outgoing m_outgoing;
};

} // namespace roundsman
