#include "app/news/news_teller.h"

#include "app/later.h"

namespace roundsman {

NewsTeller::NewsTeller(Store &store,
                       Words &words,
                       Notifier &notifier,
                       std::function<bool()> isWanted,
                       std::function<bool()> isInFront) :
    m_store(store),
    m_words(words),
    m_notifier(notifier),
    m_isWanted(std::move(isWanted)),
    m_isInFront(std::move(isInFront))
{
    m_notifier.opened = [this](const std::string &kind) { open(kind); };
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.intersects({"signal", "feedback_event", "feedback", "brief"}))
            look();
    });
    look();
}

NewsTeller::~NewsTeller() { m_notifier.opened = nullptr; }

void NewsTeller::look()
{
    if (!m_store.owner() || std::exchange(m_isLooking, true)) {
        m_again = true;
        return;
    }
    m_again = false;
    const auto read = [me = m_store.owner()->user,
                       known = m_marks,
                       today = m_words.startOf(m_words.today())](Database &db) {
        const auto marks = known ? known : newsMarks(db);
        News news = newsSince(db, me, marks.value_or(NewsMarks()), today);
        return marks ? news : News{news.marks, {}, {}, {}}; // a new device has no news
    };
    later(m_store.read(read), this, [this](const Result<News> &news) {
        m_isLooking = false;
        if (news)
            take(*news);
        if (std::exchange(m_again, false))
            look();
    });
}

void NewsTeller::take(const News &news)
{
    if (m_marks == news.marks)
        return;
    m_marks = news.marks;
    m_store.write([marks = news.marks](Database &db) { keepNewsMarks(db, marks); });
    if (!m_isWanted() || m_isInFront())
        return;
    tell("guest", news.guestAt, tr("A guest has come to one of your customers"));
    tell("case", news.escalated, tr("A case was escalated to you"));
    tell("brief", news.brief, tr("There is a new brief for you"));
}

void NewsTeller::tell(const char *kind, const std::optional<Id> &key, const QString &title)
{
    if (!key)
        return;
    m_told[kind] = toQString(key->text());
    m_notifier.tell(kind, {toUtf8(title), toUtf8(tr("Open Roundsman to see it."))});
}

void NewsTeller::open(const std::string &kind)
{
    const auto told = m_told.find(kind);
    if (told == m_told.end())
        return;
    emit sought();
    if (kind == "guest")
        emit guestSought(told->second);
    else if (kind == "case")
        emit caseSought(told->second);
    else
        emit briefSought(told->second);
}

} // namespace roundsman
