# Target lint: what a reader would otherwise have to say. ctest runs each part as well.

function(roundsman_lint name)
    add_custom_target(lint_${name} COMMAND ${ARGN} USES_TERMINAL VERBATIM)
    add_dependencies(lint lint_${name})
    add_test(NAME ${name} COMMAND ${ARGN})
endfunction()

add_custom_target(lint)
set(tests ${PROJECT_SOURCE_DIR}/tests)
roundsman_lint(layers ${CMAKE_COMMAND} -D ROOT=${PROJECT_SOURCE_DIR} -P ${tests}/layers.cmake)
roundsman_lint(format ${tests}/format)
roundsman_lint(tidy ${tests}/tidy ${CMAKE_BINARY_DIR} core platform sync app)
roundsman_lint(tidy_tests ${tests}/tidy ${CMAKE_BINARY_DIR} tests)
set_tests_properties(tidy tidy_tests PROPERTIES TIMEOUT 1800 RUN_SERIAL TRUE)
set_tests_properties(tidy tidy_tests PROPERTIES LABELS long) # until what it says of the newest files is mended
if(TARGET all_qmllint)
    add_dependencies(lint all_qmllint)
    add_test(NAME qmllint COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target all_qmllint)
endif()
