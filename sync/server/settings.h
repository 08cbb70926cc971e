#pragma once

#include "sync/server/program.h"

#include <CLI/CLI.hpp>

namespace roundsman {

// Where a program of the operator is told what to work on: a file, then the environment, then its
// command line; the later one wins. The words are the same in all three: `listen` in the file,
// ROUNDSMAN_LISTEN, --listen.
class Settings
{
public:
    // `program` gets a --config option. It outlives this.
    explicit Settings(CLI::App &program);

    // An option that may stand in any of the three places.
    CLI::Option *add(const std::string &name, std::string &value, const std::string &help);
    // A word of the file that this program has no use for; another one has.
    void addForeign(const std::string &name);

    // Nothing: understood. Else what the program ends with, after it has said why.
    std::optional<int>
    parse(int argc, const char *const *argv, std::ostream &out, std::ostream &err);

    const std::string &file() const { return m_file; } // empty: none was named

private:
    void bind(CLI::Option &option, const std::string &name);
    std::vector<std::string> withEnvironment(int argc, const char *const *argv) const;
    std::string sentenceOf(const CLI::ParseError &error) const;

    CLI::App &m_program;
    std::vector<std::string> m_names;
    std::string m_file;
    std::string m_unused; // of foreign words
};

} // namespace roundsman
