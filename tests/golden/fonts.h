#pragma once

#include <QString>

namespace roundsman::test {

// What draws words here, one file a line with its hash: pictures of words are the same only where
// the fonts, Qt and its text engine are.
QString fontsHere();

// A sentence when what draws words here is not what the file records; "" when it is.
QString otherFonts(const QString &record);
void recordFonts(const QString &record);

} // namespace roundsman::test
