#include "sync/admin/command.h"

#include <iostream>

#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    umask(S_IRWXG | S_IRWXO); // what the company keeps is nobody else's to read
    roundsman::SystemClock clock;
    roundsman::SystemEntropy entropy;
    return roundsman::admin::run(argc,
                                 argv,
                                 {std::cout,
                                  std::cerr,
                                  {clock, entropy},
                                  {},
                                  {},
                                  isatty(STDERR_FILENO) == 1,
                                  isatty(STDOUT_FILENO) == 1});
}
