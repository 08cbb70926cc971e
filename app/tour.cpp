#include "app/tour.h"

#include "app/later.h"
#include "app/tour_picture.h"

namespace roundsman {

static constexpr QSize phone{390, 844};
static constexpr QSize tablet{1180, 820};
static constexpr std::chrono::milliseconds beatLength{15}; // long enough for what is queued
static constexpr int patience = 200;                       // beats that an answer may take

// A view keeps rows that it may use again, so the first one is the view's to tell.
static QQuickItem *firstRow(QQuickItem *list)
{
    QQuickItem *row = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, row), Q_ARG(int, 0));
    return row;
}

// A search that finds somebody, whoever the customers are.
static QString firstName(const RowModel &rows)
{
    return rows.index(0).data(rows.roleNames().key("plainName")).toString();
}

Tour::Tour(Application &app,
           QQuickWindow &window,
           const QString &folder,
           std::span<const Shot> shots) :
    m_app(app),
    m_window(window),
    m_folder(folder),
    m_shots(shots),
    m_language(app.settings()->language())
{
    m_beat.setInterval(beatLength);
    connect(&m_beat, &QTimer::timeout, this, &Tour::beat);
}

void Tour::start()
{
    drawFirstMoment();
    m_beat.start();
}

// Nothing that was asked for has been answered yet: no event has come.
void Tour::drawFirstMoment()
{
    find("shell")->setProperty("still", true);
    for (const auto &[name, place] : firstMoment) {
        tap(place);
        draw(name);
    }
}

static bool isInSettings(const QByteArray &page)
{
    return page == "settings" || page == "licences" || page == "pin" || page == "devices"
        || page == "shared";
}

// Only a manager has this page.
static bool isManagers(const Shot &shot)
{
    const QByteArray page(shot.page);
    return page.startsWith("field") || page.startsWith("people");
}

// A shot takes a few beats: set the size, go there, wait, touch, wait, draw, leave. None passes
// while something that was asked for has not been answered.
void Tour::beat()
{
    if (answersAwaited > 0 && ++m_waited < patience)
        return;
    m_waited = 0;
    if (m_shot == m_shots.size()) {
        m_beat.stop();
        speak(m_language.toUtf8());
        emit finished(m_failed);
        return;
    }
    const Shot &shot = m_shots[m_shot];
    if (isManagers(shot) && !m_app.field()) {
        ++m_shot;
        return;
    }
    switch (m_step++) {
    case 0: return arrange(shot);
    case 1: return walk(shot);
    case 2: return stepAside(shot);
    case 3: return touch(shot);
    case 5: return fill(shot);
    case 6:
    case 7: // rows ask for what is in them when they are laid out
        m_window.grabWindow();
        return;
    case 8: return draw(shot.name);
    case 9: return leave();
    case 10:
    case 11: return goBack();
    case 12:
        m_step = 0;
        ++m_shot;
        return;
    default: return;
    }
}

void Tour::arrange(const Shot &shot)
{
    m_window.resize(shot.tablet ? tablet : phone);
    speak(shot.language);
    QQuickItem *shell = find("shell");
    shell->setProperty("scheme", shot.scheme);
    shell->setProperty("textScale", shot.textScale);
    shell->setProperty("mirrored", shot.mirrored);
    shell->setProperty("still", true);
    const QByteArray page(shot.page);
    shell->setProperty("joining", page == "join");
    shell->setProperty("shut", page == "lock" ? "locked" : page == "erased" ? "erased" : "");
}

void Tour::speak(const QByteArray &language)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    m_app.settings()->languages()->choose(language == pseudo ? "en" : QString(language));
    if (language == pseudo)
        QCoreApplication::installTranslator(&m_pseudo);
    emit m_app.words().changed();
}

void Tour::walk(const Shot &shot)
{
    const QByteArray page(shot.page);
    if (page == "today" || page == "days" || page == "arrival" || page == "join" || page == "lock"
        || page == "erased")
        return tap("placeToday");
    if (page == "sync") {
        endVisit();
        return tap("placeToday");
    }
    if (page == "dashboards")
        return tap("placeDashboards");
    if (page == "briefs" || page == "brief")
        return tap("placeBriefs");
    if (page == "inbox" || page == "case")
        return tap("placeInbox");
    if (isInSettings(page) || isManagers(shot))
        return tap("placeInbox");
    tap("placeCustomers");
    if (page == "search")
        m_app.customers()->setSearch(firstName(*m_app.customers()->rows()).left(2));
    if (page == "nobody")
        m_app.customers()->setSearch("zzzz");
}

// On a phone sync and settings have no place of their own; a tablet's rail is there by now.
void Tour::stepAside(const Shot &shot)
{
    const QByteArray page(shot.page);
    if (page == "sync")
        tap(shot.tablet ? "placeSync" : "syncStrip");
    if (isManagers(shot))
        tap(shot.tablet ? "placeField" : "openField");
    if (isInSettings(page))
        tap(shot.tablet ? "placeSettings" : "openSettings");
}

void Tour::touch(const Shot &shot)
{
    const QByteArray page(shot.page);
    if ((page == "case" || page == "brief") && find(page))
        tap(page);
    if (isManagers(shot))
        m_app.field()->views()->choose(page == "fieldByProduct"   ? "product"
                                           : page == "fieldCases" ? "cases"
                                                                  : "newest");
    if (page.startsWith("people"))
        tap("openPeople");
    for (const auto &[to, way] : ways)
        if (page == to)
            tap(way);
    if (page == "arrival")
        openArrival();
    if (page == "near")
        m_app.customers()->filters()->choose("near");
    if (page == "customers" && shot.tablet)
        tap("rows");
    if (page == "dashboards" && shot.tablet)
        tap("tiles");
    if (page != "customer" && page != "contacts" && page != "orders" && page != "correct"
        && page != "visit" && page != "quote" && page != "floor")
        return;
    tap("rows");
    if (page == "quote" || page == "floor")
        tap("quote");
    if (page == "contacts" || page == "orders" || page == "correct")
        tap(page);
    if (page == "visit")
        tap("checkIn");
}

// A guest's, where one has come; else somebody's, by the tag at the door.
void Tour::openArrival()
{
    if (find("guest"))
        return tap("guest");
    const RowModel &rows = *m_app.customers()->rows();
    const QString key = rows.index(0).data(rows.roleNames().key("key")).toString();
    m_app.customers()->setSearch("roundsman:customer:" + key);
}

void Tour::fill(const Shot &shot)
{
    const QByteArray page(shot.page);
    if (page == "peopleDevice" && find("personDevice"))
        tap("personDevice");
    page == "quote" || page == "floor" ? fillQuote(page == "floor") : fillVisit();
}

// One draft for all its pictures: it is kept, so what is on it is not put there again.
void Tour::fillQuote(bool isUnderFloor)
{
    QQuickItem *page = find("quotePage");
    auto *quote = page ? page->property("editor").value<QuoteEditor *>() : nullptr;
    if (!quote)
        return miss("quotePage");
    for (int i = 0; quote->isEmpty() && i < 3; ++i)
        quote->lines()->step(quote->lines()->index(i).data(Qt::UserRole).toString(), 4 * (i + 1));
    quote->setDiscount(isUnderFloor ? "12" : "3");
}

// One visit is begun for all its pictures, and checked out for those of the sync centre.
void Tour::fillVisit()
{
    VisitEditor *visit = m_app.visit();
    if (!visit || visit->hasKind())
        return;
    visit->outcomes()->choose(visit->outcomes()->keyAt(0));
    visit->kinds()->choose(visit->kinds()->keyAt(0));
    visit->rivals()->choose(visit->rivals()->keyAt(0));
    visit->nextSteps()->choose(visit->nextSteps()->keyAt(0));
}

void Tour::endVisit()
{
    if (!m_app.visit())
        return;
    m_app.visit()->setFeedback("“The straps cut into the cartons.”");
    m_app.visit()->checkOut();
}

void Tour::draw(const char *name)
{
    if (const QString path = drawPicture(m_window, m_folder, name); !path.isEmpty())
        emit drawn(path);
    else
        miss(name);
}

void Tour::leave()
{
    m_app.customers()->clear();
    if (find("days"))
        tap("pickDay");
    goBack();
}

void Tour::goBack()
{
    if (find("back"))
        tap("back");
}

QQuickItem *Tour::find(const QString &name) const
{
    const bool isListed = name == "case" || name == "brief" || name == "guest";
    QQuickItem *item =
        isListed ? foremost(m_window.contentItem(), name) : topmost(m_window.contentItem(), name);
    return item && (name == "rows" || name == "tiles") ? firstRow(item) : item;
}

void Tour::tap(const QString &name)
{
    QQuickItem *item = find(name);
    if (!item || !QMetaObject::invokeMethod(item, "clicked"))
        miss(name);
}

void Tour::miss(const QString &what)
{
    ++m_failed;
    qWarning("tour: at %s there is no %s", m_shots[m_shot].name, qPrintable(what));
}

} // namespace roundsman
