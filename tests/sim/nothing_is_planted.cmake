# cmake -D PLANTED=PROGRAM -D SHIPPED=PROGRAM -P nothing_is_planted.cmake
#
# Bugs are chosen by roundsman::plant() (core/base/planted.h): the program that has it can have bugs
# on purpose. PLANTED must have it, or this would see nothing; SHIPPED must not.
set(mark _ZN9roundsman5plantEPKc)

file(STRINGS ${PLANTED} found LIMIT_COUNT 1 REGEX ${mark})
if(NOT found)
    message(FATAL_ERROR "${PLANTED} has no planted bugs, or its symbols cannot be read.")
endif()
file(STRINGS ${SHIPPED} found LIMIT_COUNT 1 REGEX ${mark})
if(found)
    message(FATAL_ERROR "${SHIPPED} has planted bugs. It must not be shipped.")
endif()
