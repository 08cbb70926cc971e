#include "sync/admin/import/term_parts.h"

namespace roundsman::mapping {

TextTerm textTerm(const std::string &text, int line)
{
    TextTerm term;
    std::string plain;
    const auto flush = [&] {
        if (!plain.empty())
            term.pieces.push_back({std::exchange(plain, {}), false});
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDoubled = i + 1 < text.size() && text[i + 1] == text[i];
        if (text[i] == '}' && !isDoubled)
            throw MapError(line, "\"}\" closes nothing; a brace that is text is written twice.");
        if (text[i] != '{' || isDoubled) {
            plain += text[i];
            i += (text[i] == '{' || text[i] == '}') ? 1 : 0;
            continue;
        }
        const std::size_t end = text.find('}', i);
        if (end == std::string::npos || end == i + 1)
            throw MapError(line, "\"{\" needs a column's name and \"}\" after it.");
        flush();
        term.pieces.push_back({text.substr(i + 1, end - i - 1), true});
        i = end;
    }
    flush();
    return term;
}

char decimalSignIn(const YAML::Node &node)
{
    const std::string sign = wordIn(node, "decimal");
    if (sign != "," && sign != ".")
        throw MapError(lineOf(node), "decimal must be \",\" or \".\".");
    return sign[0];
}

QTimeZone zoneIn(const YAML::Node &node)
{
    const std::string name = wordIn(node, "zone");
    if (name == "local")
        return QTimeZone::systemTimeZone();
    const QTimeZone zone(QByteArray::fromStdString(name));
    if (!zone.isValid())
        throw MapError(lineOf(node),
                       "there is no zone \"" + name + "\"; write one such as Europe/Bratislava.");
    return zone;
}

void readDates(const YAML::Node &node, DateRules &rules)
{
    rules.formats = wordsIn(node, "date");
    rules.isRelative = rules.formats == std::vector<std::string>{"from today"};
    if (rules.isRelative || rules.formats == std::vector<std::string>{"iso"})
        rules.formats.clear();
}

} // namespace roundsman::mapping
