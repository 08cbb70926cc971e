#include "sync/server/settings.h"

#include <algorithm>
#include <cstdlib>

namespace roundsman {

static std::string variableOf(const std::string &name)
{
    std::string variable = "ROUNDSMAN_" + name;
    std::ranges::transform(variable, variable.begin(), [](unsigned char c) {
        return c == '-' ? '_' : char(std::toupper(c));
    });
    return variable;
}

Settings::Settings(CLI::App &program) : m_program(program)
{
    CLI::Option *file = program.set_config(
        "--config", "", "File with lines such as listen = \"0.0.0.0:8443\" [ROUNDSMAN_CONFIG]");
    file->type_name("FILE");
    file->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    m_names.emplace_back("config");
    program.allow_config_extras(CLI::config_extras_mode::error);
}

CLI::Option *Settings::add(const std::string &name, std::string &value, const std::string &help)
{
    CLI::Option *option =
        m_program.add_option("--" + name, value, help + " [" + variableOf(name) + ']');
    bind(*option, name);
    return option;
}

void Settings::addForeign(const std::string &name)
{
    bind(*m_program.add_option("--" + name, m_unused)->group(""), name);
}

void Settings::bind(CLI::Option &option, const std::string &name)
{
    option.multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    m_names.push_back(name);
}

// CLI11 lets the file win over the environment, so the environment goes in as the first words of
// the command line.
std::vector<std::string> Settings::withEnvironment(int argc, const char *const *argv) const
{
    std::vector<std::string> words;
    for (const std::string &name : m_names) {
        const char *value = std::getenv(variableOf(name).c_str());
        if (value && *value)
            words.push_back("--" + name + '=' + value);
    }
    words.insert(words.end(), argv + 1, argv + argc);
    std::ranges::reverse(words); // as CLI11 takes them
    return words;
}

std::string Settings::sentenceOf(const CLI::ParseError &error) const
{
    if (error.get_name() == "ConfigError") {
        std::string known;
        for (std::size_t i = 1; i < m_names.size(); ++i)
            known += (i == 1 ? "" : i + 1 == m_names.size() ? " and " : ", ") + m_names[i];
        return std::string(error.what()) + ". The words of a configuration file are " + known + '.';
    }
    return error.what();
}

std::optional<int>
Settings::parse(int argc, const char *const *argv, std::ostream &out, std::ostream &err)
{
    try {
        m_program.parse(withEnvironment(argc, argv));
        m_file = m_program.get_config_ptr()->as<std::string>();
        return std::nullopt;
    } catch (const CLI::FileError &error) {
        err << m_program.get_name() << ": The configuration file cannot be read: " << error.what()
            << ".\n";
    } catch (const CLI::ConfigError &error) {
        err << m_program.get_name() << ": " << sentenceOf(error) << '\n';
    } catch (const CLI::ParseError &error) {
        return m_program.exit(error, out, err) == 0 ? 0 : 2;
    }
    return 2;
}

} // namespace roundsman
