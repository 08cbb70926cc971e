#pragma once

#include <QString>

namespace roundsman {

// What the command line said.
struct Options
{
    QString profile;        // folder of the profile
    QString enrol;          // enrolment text; empty: ask on screen
    QString tour;           // folder for pictures; empty: open the window
    QString passphraseFile; // empty: keystore, ROUNDSMAN_PASSPHRASE or the profile's key file
};

// Ends the process by itself for --help and --version (exit 0) and for words that it does not know
// (exit 2).
Options readOptions(int argc, char **argv);

} // namespace roundsman
