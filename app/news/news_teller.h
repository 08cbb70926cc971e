#pragma once

#include "app/words.h"
#include "core/queries/news.h"
#include "core/store/store.h"
#include "platform/notifier.h"

#include <QtQmlIntegration/qqmlintegration.h>

#include <map>

namespace roundsman {

// Tells of what came while nobody looks: a guest, a case that was escalated, a new brief. Never
// with a word of whom it is about, since it may stand on a locked screen. What comes while the app
// is in front, or while the person wants to hear nothing, counts as told.
class NewsTeller : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by Application")

public:
    // `notifier` must outlive it. `isWanted` and `isInFront` are asked each time.
    NewsTeller(Store &store,
               Words &words,
               Notifier &notifier,
               std::function<bool()> isWanted,
               std::function<bool()> isInFront);
    ~NewsTeller() override;

signals:
    void sought();                        // one was tapped; before the signal that says which
    void guestSought(const QString &key); // the customer's
    void caseSought(const QString &key);
    void briefSought(const QString &key);

private:
    void look();
    void take(const News &news);
    void tell(const char *kind, const std::optional<Id> &key, const QString &title);
    void open(const std::string &kind);

    Store &m_store;
    Words &m_words;
    Notifier &m_notifier;
    std::function<bool()> m_isWanted;
    std::function<bool()> m_isInFront;
    std::optional<NewsMarks> m_marks;
    std::map<std::string, QString> m_told; // the latest of each kind
    bool m_isLooking = false;
    bool m_again = false;
};

} // namespace roundsman
