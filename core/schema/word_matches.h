#pragma once

#include <string_view>
#include <vector>

namespace roundsman {

// A text as words and the spaces between them: joined they are the text again. Scripts that put no
// spaces between words fall into single letters.
std::vector<std::string_view> splitWords(std::string_view text);

// For each word of `base` its place in `other`, rising; −1: it is not there any more.
// Where the two differ in more than 1,000 words the differing middle counts as rewritten.
std::vector<int> wordMatches(const std::vector<std::string_view> &base,
                             const std::vector<std::string_view> &other);

} // namespace roundsman
