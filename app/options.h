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
    QString open{}; // what a customer's tag says, to begin with his card; empty: with the day
};

// Ends the process by itself for --help and --version (exit 0) and for words that it does not know
// (exit 2).
Options readOptions(int argc, char **argv);

} // namespace roundsman
