#include "sync/admin/import/yaml.h"

#include <algorithm>

namespace roundsman::mapping {

int lineOf(const YAML::Node &node) { return std::max(0, node.Mark().line) + 1; }

static std::string unknownWord(std::string_view what,
                               const std::string &word,
                               std::initializer_list<std::string_view> known)
{
    std::string all;
    for (const std::string_view each : known)
        all.append(all.empty() ? "" : ", ").append(each);
    return std::string(what) + " has no word \"" + word + "\"; it knows " + all + '.';
}

void expectWords(const YAML::Node &node,
                 std::string_view what,
                 std::initializer_list<std::string_view> known)
{
    if (!node.IsMap())
        throw MapError(lineOf(node), std::string(what) + " must be a list of \"word: value\".");
    std::vector<std::string> seen;
    for (const auto &entry : node) {
        const std::string word = textIn(entry.first, "a word");
        if (std::ranges::find(seen, word) != seen.end())
            throw MapError(lineOf(entry.first), '"' + word + "\" stands here twice.");
        if (std::ranges::find(known, word) == known.end()) {
            throw MapError(lineOf(entry.first), unknownWord(what, word, known));
        }
        seen.push_back(word);
    }
}

std::string textIn(const YAML::Node &node, std::string_view what)
{
    if (node.IsNull())
        return {};
    if (!node.IsScalar())
        throw MapError(lineOf(node), std::string(what) + " must be one word or text.");
    return node.Scalar();
}

std::string wordIn(const YAML::Node &node, std::string_view what)
{
    std::string word = textIn(node, what);
    if (word.empty())
        throw MapError(lineOf(node), std::string(what) + " is empty.");
    return word;
}

int numberIn(const YAML::Node &node, std::string_view what, int least, int most)
{
    int number = 0;
    const bool isNumber = node.IsScalar() && YAML::convert<int>::decode(node, number);
    if (!isNumber || number < least || number > most)
        throw MapError(lineOf(node),
                       std::string(what) + " must be a whole number from " + std::to_string(least)
                           + " to " + std::to_string(most) + '.');
    return number;
}

bool truthIn(const YAML::Node &node, std::string_view what)
{
    bool truth = false;
    if (!node.IsScalar() || !YAML::convert<bool>::decode(node, truth))
        throw MapError(lineOf(node), std::string(what) + " must be yes or no.");
    return truth;
}

std::vector<std::string> wordsIn(const YAML::Node &node, std::string_view what)
{
    if (!node.IsSequence())
        return {textIn(node, what)};
    std::vector<std::string> words;
    for (const YAML::Node &each : node)
        words.push_back(textIn(each, what));
    return words;
}

} // namespace roundsman::mapping
