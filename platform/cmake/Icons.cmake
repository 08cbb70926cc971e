# roundsman_icons(LIST OUTPUT): generates OUTPUT (…/Icons.qml, a QML singleton) with the Lucide drawings
# that LIST names, "our-name lucide-name" a line. Call it before qt_add_qml_module and list OUTPUT
# among its QML_FILES.
set(ROUNDSMAN_ICON_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/icons.mjs)

function(roundsman_icons list output)
    find_program(NODE NAMES node nodejs REQUIRED)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list} ${ROUNDSMAN_ICON_SCRIPT})
    execute_process(
        COMMAND ${NODE} ${ROUNDSMAN_ICON_SCRIPT} ${list} ${ROUNDSMAN_DEPS}/node_modules/lucide-static/icons ${output}
        RESULT_VARIABLE failed
        ERROR_VARIABLE reason)
    if(failed)
        message(FATAL_ERROR "The icons of ${list} could not be made; is each a drawing of Lucide?\n${reason}")
    endif()
    cmake_path(GET output FILENAME name)
    set_source_files_properties(${output} PROPERTIES QT_QML_SINGLETON_TYPE TRUE QT_RESOURCE_ALIAS ${name})
endfunction()
