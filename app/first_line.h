#pragma once

#include <QString>

namespace roundsman {

// Somebody's text as a row of a list has it: in one line, no longer than a row can need.
inline QString firstLine(const QString &text, qsizetype most = 120)
{
    return text.simplified().left(most);
}

} // namespace roundsman
