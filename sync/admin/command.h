#pragma once

#include "sync/admin/session.h"

#include <CLI/CLI.hpp>

namespace roundsman::admin {

// What a command line asks for. Set by the one command that it names.
using Work = std::function<Result<Done>(const Session &)>;

// Each adds its words and options to the program, and sets `work` when it is the one asked for.
void addInit(CLI::App &program, Work &work);
void addUser(CLI::App &program, Work &work);
void addTerritory(CLI::App &program, Work &work);
void addAudience(CLI::App &program, Work &work);
void addDataset(CLI::App &program, Work &work);
void addDashboard(CLI::App &program, Work &work);
void addDoctor(CLI::App &program, Work &work);
void addEnrol(CLI::App &program, Work &work);
void addExport(CLI::App &program, Work &work);
void addImport(CLI::App &program, Work &work);
void addPrice(CLI::App &program, Work &work);
void addBrief(CLI::App &program, Work &work);
void addCase(CLI::App &program, Work &work);
void addCalendar(CLI::App &program, Work &work);
void addDevice(CLI::App &program, Work &work);
void addKey(CLI::App &program, Work &work);
void addSubject(CLI::App &program, Work &work);
void addAudit(CLI::App &program, Work &work);
void addQuarantine(CLI::App &program, Work &work);
void addRescue(CLI::App &program, Work &work);
void addBackup(CLI::App &program, Work &work);
void addRestore(CLI::App &program, Work &work);
void addRestored(CLI::App &program, Work &work);
void addMigrate(CLI::App &program, Work &work);
void addRetention(CLI::App &program, Work &work);
void addWebhook(CLI::App &program, Work &work);
void addViews(CLI::App &program, Work &work);

void addCommands(CLI::App &program, Work &work); // all of the above

// The whole program: 0 done, 1 refused, 2 not understood.
int run(int argc, const char *const *argv, Session session);

} // namespace roundsman::admin
