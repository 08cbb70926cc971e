#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace roundsman {

// The words of a Kind::Words cell: sorted by their bytes, one a line, none twice, none empty.
std::vector<std::string_view> wordsOf(std::string_view cell);

// The cell that holds these words, in whatever order they come.
std::string joinedWords(std::vector<std::string_view> words);

} // namespace roundsman
