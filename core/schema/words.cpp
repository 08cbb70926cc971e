#include "core/schema/words.h"

#include <algorithm>

namespace roundsman {

std::vector<std::string_view> wordsOf(std::string_view cell)
{
    std::vector<std::string_view> words;
    while (!cell.empty()) {
        const std::string_view word = cell.substr(0, cell.find('\n'));
        if (!word.empty())
            words.push_back(word);
        cell.remove_prefix(std::min(cell.size(), word.size() + 1));
    }
    return words;
}

std::string joinedWords(std::vector<std::string_view> words)
{
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());

    std::string cell;
    for (const std::string_view word : words) {
        if (word.empty())
            continue;
        if (!cell.empty())
            cell += '\n';
        cell += word;
    }
    return cell;
}

} // namespace roundsman
