#pragma once

#include "core/schema/schema.h"

#include <QObject>

namespace roundsman {

// Something that somebody has promised to do.
struct Task
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)

public:
    Id id;
    QString title;
    Id customer;
    Id visit;
    Id assignee;
    std::optional<Instant> due;
    QString state;
    QString origin;
};

inline constexpr const char *taskWords[] = {"open", "done", "dropped"};
inline constexpr std::pair<const char *, const char *> taskSteps[] = {
    {"open", "done"}, {"open", "dropped"}, {"done", "open"}, {"dropped", "open"}};

template <>
inline constexpr auto
    schema<Task> = entity(16,
                          "task",
                          R | M | K,
                          {follow("customer"), person("assignee")},
                          field(1, "title", &Task::title).limit(200).required().lww().search(4),
                          field(2, "customer", &Task::customer).references("customer"),
                          field(3, "visit", &Task::visit).references("visit"),
                          field(4, "assignee", &Task::assignee).references("user").lww(),
                          field(5, "due", &Task::due).lww().indexed(),
                          field(6, "state", &Task::state).state({taskWords, taskSteps}),
                          field(7, "origin", &Task::origin).limit(64));

} // namespace roundsman
