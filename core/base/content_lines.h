#pragma once

#include <QStringList>

#include <string>

namespace roundsman {

// The lines of a vCard (RFC 2426) or of an iCalendar file (RFC 5545), in UTF-8: escaped, folded
// after 75 bytes but never within a letter, each ended by CRLF. What a person wrote cannot add a
// line.
class ContentLines
{
public:
    // `name` with its parameters. Written as it is: the format's own words, dates, numbers.
    void add(std::string_view name, std::string_view value);
    void addText(std::string_view name, const QString &text); // nothing where there is no text
    // Parts with semicolons between; nothing where all of them are empty.
    void addParts(std::string_view name, const QStringList &parts);

    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace roundsman
