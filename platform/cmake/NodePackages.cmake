# Two dependencies come as npm packages: SQLCipher's amalgamation and the icons. Nothing of them
# runs; the lock file pins their hashes. Installed once for all presets, into ROUNDSMAN_DEPS.

set(ROUNDSMAN_DEPS ${CMAKE_BINARY_DIR}/deps CACHE PATH "Where the npm packages are unpacked")
set(pinned ${PROJECT_SOURCE_DIR}/platform/deps)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${pinned}/package-lock.json)

file(MAKE_DIRECTORY ${ROUNDSMAN_DEPS})
file(LOCK ${ROUNDSMAN_DEPS} DIRECTORY TIMEOUT 600)
file(SHA256 ${pinned}/package-lock.json wanted)
set(stamp ${ROUNDSMAN_DEPS}/installed)
set(installed "")
if(EXISTS ${stamp})
    file(READ ${stamp} installed)
endif()

if(NOT installed STREQUAL wanted)
    find_program(NPM npm REQUIRED)
    file(COPY ${pinned}/package.json ${pinned}/package-lock.json ${pinned}/.npmrc DESTINATION ${ROUNDSMAN_DEPS})
    message(STATUS "Fetching the npm packages of platform/deps")
    execute_process(
        COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
        WORKING_DIRECTORY ${ROUNDSMAN_DEPS}
        RESULT_VARIABLE failed
        OUTPUT_QUIET)
    if(failed)
        message(FATAL_ERROR
            "npm could not fetch the packages of platform/deps. "
            "Check the network and npm's registry setting, then configure again.")
    endif()
    file(WRITE ${stamp} ${wanted})
endif()
file(LOCK ${ROUNDSMAN_DEPS} DIRECTORY RELEASE)
