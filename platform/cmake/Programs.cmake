# roundsman_program(TARGET): one of the programs a person runs; it lands in build/<preset>/bin and is
# installed.
function(roundsman_program target)
    target_link_libraries(${target} PRIVATE roundsman_strict)
    target_compile_definitions(${target} PRIVATE ROUNDSMAN_VERSION="${PROJECT_VERSION}")
    set_target_properties(${target} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin
        INSTALL_RPATH "")
    install(TARGETS ${target})
endfunction()
