#pragma once

#include <QString>

#include <string>

namespace roundsman {

// How the person wants the screens. Kept in the encrypted store; a copy lies in the open beside it,
// `look.json`, since a locked phone speaks the person's language too. It names nobody.
struct Look
{
    QString language; // empty: the machine's
    QString theme;
    QString hand;
    qreal textScale = 1;
};

Look readLook(const std::string &folder); // as it comes out of the box where there is none
void writeLook(const std::string &folder, const Look &look);

} // namespace roundsman
