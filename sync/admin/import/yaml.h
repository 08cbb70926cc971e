#pragma once

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <yaml-cpp/yaml.h>

// Strict reading of a map: every word is known and every node is of the shape expected.
namespace roundsman::mapping {

// The map breaks its grammar. Thrown and caught within readMapping().
class MapError : public std::runtime_error
{
public:
    MapError(int line, const std::string &message) : std::runtime_error(message), m_line(line) { }
    int line() const { return m_line; }

private:
    int m_line;
};

int lineOf(const YAML::Node &node); // from 1

// A mapping whose every word is among those known.
void expectWords(const YAML::Node &node,
                 std::string_view what,
                 std::initializer_list<std::string_view> known);

std::string wordIn(const YAML::Node &node, std::string_view what); // a scalar that is not empty
std::string textIn(const YAML::Node &node, std::string_view what); // a scalar
int numberIn(const YAML::Node &node, std::string_view what, int least, int most);
bool truthIn(const YAML::Node &node, std::string_view what);

// One scalar, or a list of them.
std::vector<std::string> wordsIn(const YAML::Node &node, std::string_view what);

} // namespace roundsman::mapping
