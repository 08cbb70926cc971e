#include "core/schema/merge.h"
#include "core/schema/word_matches.h"

#include <algorithm>

namespace roundsman {

namespace {

using Words = std::span<const std::string_view>;

std::string joined(Words words)
{
    std::string text;
    for (const std::string_view word : words)
        text += word;
    return text;
}

// What a stretch that somebody changed becomes; nothing where both changed it differently.
std::optional<std::string> settled(Words base, Words standing, Words edited)
{
    if (std::ranges::equal(base, edited) || std::ranges::equal(standing, edited))
        return joined(standing);
    if (std::ranges::equal(base, standing))
        return joined(edited);
    return std::nullopt;
}

Words stretch(Words words, int from, int to)
{
    return words.subspan(std::size_t(from), std::size_t(to - from));
}

} // namespace

// After S. Khanna, K. Kunal, B. C. Pierce, "A Formal Investigation of Diff3", FSTTCS 2007: words
// that all three share cut the texts into stretches, each settled alone.
std::optional<std::string>
mergedText(std::string_view base, std::string_view standing, std::string_view edited)
{
    const auto baseWords = splitWords(base);
    const auto standingWords = splitWords(standing);
    const auto editedWords = splitWords(edited);
    const auto inStanding = wordMatches(baseWords, standingWords);
    const auto inEdited = wordMatches(baseWords, editedWords);

    std::string merged;
    int b = 0;
    int s = 0;
    int e = 0;
    for (int shared = 0; shared <= int(baseWords.size()); ++shared) {
        const bool atEnd = shared == int(baseWords.size());
        const int nextS = atEnd ? int(standingWords.size()) : inStanding[std::size_t(shared)];
        const int nextE = atEnd ? int(editedWords.size()) : inEdited[std::size_t(shared)];
        if (nextS < 0 || nextE < 0)
            continue;
        const auto part = settled(stretch(baseWords, b, shared),
                                  stretch(standingWords, s, nextS),
                                  stretch(editedWords, e, nextE));
        if (!part)
            return std::nullopt;
        merged += *part;
        if (!atEnd)
            merged += baseWords[std::size_t(shared)];
        b = shared + 1;
        s = nextS + 1;
        e = nextE + 1;
    }
    return merged;
}

} // namespace roundsman
