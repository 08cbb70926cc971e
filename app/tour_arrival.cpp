#include "app/tour_arrival.h"

#include "app/tour_picture.h"

namespace roundsman {

Arrival::Arrival(Application &app, QQuickWindow &window, const QString &folder) :
    m_app(app),
    m_window(window),
    m_folder(folder)
{
    connect(app.enrolment(), &EnrolmentScreen::progressed, this, &Arrival::look);
}

void Arrival::start()
{
    topmost(m_window.contentItem(), "shell")->setProperty("still", true);
    look();
}

void Arrival::look()
{
    const EnrolmentScreen &screen = *m_app.enrolment();
    const QString step = screen.step();
    if (!screen.problem().isEmpty()) {
        draw("07-join-problem");
        emit finished(false);
    } else if (step == "joining") {
        draw("07-joining");
    } else if (step == "fetching" && !screen.progressText().isEmpty()) {
        draw("07-first-sync");
    } else if (step == "done") {
        emit finished(true);
    }
}

void Arrival::draw(const char *name)
{
    if (m_names.contains(name))
        return;
    m_names.insert(name);
    emit drawn(drawPicture(m_window, m_folder, name));
}

} // namespace roundsman
