# How our own code is compiled: the language, the warnings, the hardening, and what makes it fast.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_INCLUDE_CURRENT_DIR OFF)
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
set(CMAKE_C_FLAGS_DEBUG "-O0 -g1")

set(ROUNDSMAN_SANITIZE "" CACHE STRING "Sanitizers for everything built here, as -fsanitize= takes them")

# Warnings as errors wherever we build to work or to test; whoever builds a release with another
# compiler is told of them. Every target of ours links it, but the QML module: generated code trips -Wshadow.
add_library(roundsman_strict INTERFACE)
add_library(Roundsman::strict ALIAS roundsman_strict)
target_compile_options(roundsman_strict INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wshadow -Wconversion
        $<$<CONFIG:Debug>:-Werror>>
    # GCC 12 sees these two in libstdc++'s own std::string once it inlines.
    $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<NOT:$<CONFIG:Debug>>>:-Wno-restrict -Wno-stringop-overflow>)
target_compile_definitions(roundsman_strict INTERFACE QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH)

include(CheckPIESupported)
check_pie_supported()
add_compile_options(-fstack-protector-strong -fcf-protection)
add_link_options(LINKER:-z,relro,-z,now,--as-needed)

if(ROUNDSMAN_SANITIZE)
    add_compile_options(-fsanitize=${ROUNDSMAN_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${ROUNDSMAN_SANITIZE})
else()
    add_compile_definitions($<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
endif()

option(ROUNDSMAN_PLANTED "Build in the bugs that the simulator has to find (core/base/planted.h)" OFF)
if(ROUNDSMAN_PLANTED)
    add_compile_definitions(ROUNDSMAN_PLANTED)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    # What ccache must overlook so that a precompiled header counts as the same one, and that another
    # clone lies in another folder.
    set(launcher ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=true
        ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

find_program(MOLD mold)
find_program(LLD ld.lld)
if(MOLD)
    add_link_options(-fuse-ld=mold)
elseif(LLD)
    add_link_options(-fuse-ld=lld)
endif()
