#include "core/base/crypto.h"

#include <sodium.h>

#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace roundsman {

static void stayOutOfCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) // its leak check traces the process
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void startCrypto()
{
    if (sodium_init() < 0) {
        std::fputs("This machine gives no random numbers; Roundsman cannot work here.\n", stderr);
        std::exit(1);
    }
    stayOutOfCoreDumps();
}

} // namespace roundsman
