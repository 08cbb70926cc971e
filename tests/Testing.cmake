# roundsman_test(NAME SOURCES … LIBS … [LABELS …] [TIMEOUT SECONDS] [UI] [TSAN] [PROGRAMS …])
#
# One test program, NAME_test.cpp's stem by custom, run by ctest under NAME.
#   UI        draws, so it needs Qt Quick: not built or run under ASan
#   TSAN      starts no Qt thread, so ThreadSanitizer may judge it
#   PROGRAMS  programs it starts (roundsman_server …): built before it, found in ROUNDSMAN_BIN
#   LABELS    long = only with tests/run --long
function(roundsman_test name)
    cmake_parse_arguments(test "UI;TSAN" "TIMEOUT" "SOURCES;LIBS;LABELS;PROGRAMS" ${ARGN})
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 120)
    endif()

    qt_add_executable(${name} ${test_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${test_LIBS} Qt6::Test roundsman_strict)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE
        ROUNDSMAN_SHARED="${ROUNDSMAN_SHARED}"
        ROUNDSMAN_SOURCE="${PROJECT_SOURCE_DIR}"
        ROUNDSMAN_BIN="${CMAKE_BINARY_DIR}/bin")
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME room)
    roundsman_precompiled(${name} KIND tests_${room} LIBS Qt6::Test HEADERS <QTest>)
    if(test_PROGRAMS)
        add_dependencies(${name} ${test_PROGRAMS})
    endif()

    add_test(NAME ${name} COMMAND ${name})
    if(NOT test_UI)
        list(APPEND test_LABELS asan)
        add_dependencies(asan_tests ${name})
    endif()
    if(test_TSAN)
        list(APPEND test_LABELS tsan)
        add_dependencies(tsan_tests ${name})
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${test_TIMEOUT}
        LABELS "${test_LABELS}"
        ENVIRONMENT "${ROUNDSMAN_TEST_ENVIRONMENT}")
endfunction()

# A program that prints numbers: never run by ctest, and built only when asked for.
function(roundsman_bench name)
    cmake_parse_arguments(bench "" "" "SOURCES;LIBS" ${ARGN})
    qt_add_executable(${name} EXCLUDE_FROM_ALL ${bench_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
    target_link_libraries(${name} PRIVATE ${bench_LIBS} roundsman_strict)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE
        ROUNDSMAN_SHARED="${ROUNDSMAN_SHARED}"
        ROUNDSMAN_BIN="${CMAKE_BINARY_DIR}/bin")
endfunction()

# roundsman_on_postgres(NAMES…): the same tests once more, as NAME_on_postgres, with their stores in a
# PostgreSQL of their own (tests/support/postgres_cluster.h). Skipped where its server is not installed.
file(GLOB postgres_folders /usr/lib/postgresql/*/bin)
find_program(ROUNDSMAN_INITDB initdb HINTS ${postgres_folders})
function(roundsman_on_postgres)
    foreach(name IN LISTS ARGN)
        if(NOT ROUNDSMAN_INITDB)
            add_test(NAME ${name}_on_postgres
                COMMAND ${CMAKE_COMMAND} -E echo "PostgreSQL's server is not installed.")
            set_tests_properties(${name}_on_postgres PROPERTIES SKIP_REGULAR_EXPRESSION "not installed")
            continue()
        endif()
        cmake_path(GET ROUNDSMAN_INITDB PARENT_PATH folder)
        add_test(NAME ${name}_on_postgres COMMAND ${name})
        set_tests_properties(${name}_on_postgres PROPERTIES
            TIMEOUT 300
            ENVIRONMENT "${ROUNDSMAN_TEST_ENVIRONMENT};ROUNDSMAN_TEST_POSTGRES=${folder}")
    endforeach()
endfunction()
