#include "app/options.h"

#include "platform/paths.h"

#include <CLI/CLI.hpp>

namespace roundsman {

static constexpr auto examples = R"(Examples:
  roundsman                              opens your profile, or asks you to join
  roundsman --enrol roundsman:1:…        joins with the text that head office sent
  roundsman --open roundsman:customer:…  begins with the card of the customer whose tag says this
  roundsman --profile DIR --tour DIR     draws every screen on that profile's data to PNG files;
                                         with --enrol TEXT, how a new profile joins

The profile's key comes from the keystore; without one from ROUNDSMAN_PASSPHRASE or
--passphrase-file; without either from a file that only its owner can read.)";

Options readOptions(int argc, char **argv)
{
    CLI::App app("The day of a field rep: customers, visits, what the front line hears.",
                 "roundsman");
    app.footer(examples);
    app.set_version_flag("--version", "roundsman " ROUNDSMAN_VERSION);
    std::string profile = defaultProfileDirectory();
    std::string enrol, open, tour, passphraseFile;
    app.add_option("--profile", profile, "the folder that keeps everything")->type_name("DIR");
    app.add_option("--enrol", enrol, "join with this enrolment text");
    app.add_option("--open", open, "begin with the card of the customer whose tag says this")
        ->type_name("TEXT");
    app.add_option("--tour", tour, "draw every screen into this folder, without a display")
        ->type_name("DIR");
    app.add_option("--passphrase-file", passphraseFile, "a file whose first line is the passphrase")
        ->type_name("FILE");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        std::exit(app.exit(error) == 0 ? 0 : 2);
    }
    return {QString::fromStdString(profile),
            QString::fromStdString(enrol),
            QString::fromStdString(tour),
            QString::fromStdString(passphraseFile),
            QString::fromStdString(open)};
}

} // namespace roundsman
