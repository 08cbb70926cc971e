# roundsman_program(TARGET): one of the programs a person runs; it lands in build/<preset>/bin and is
# installed, in the Debian package that its name says (Packages.cmake).
function(roundsman_program target)
    set(package app)
    if(target MATCHES "server|admin")
        set(package server)
    elseif(target MATCHES "device")
        set(package device)
    endif()
    target_link_libraries(${target} PRIVATE roundsman_strict)
    target_compile_definitions(${target} PRIVATE ROUNDSMAN_VERSION="${PROJECT_VERSION}")
    set_target_properties(${target} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin
        INSTALL_RPATH "")
    install(TARGETS ${target} COMPONENT ${package})
endfunction()
