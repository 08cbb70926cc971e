# Fails where a word of a screen has not been translated into every language: rewrites a copy of the
# translations from the sources, as the target `words` does, and looks for what is unfinished.
cmake_minimum_required(VERSION 3.25)

file(MAKE_DIRECTORY "${WORK}")
file(GLOB files "${ROOT}/qml/translations/*.ts")
foreach(file IN LISTS files)
    cmake_path(GET file FILENAME name)
    file(COPY_FILE "${file}" "${WORK}/${name}")
    set(only)
    if(name MATCHES "_en\\.ts$")
        set(only -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} -silent ${only} -locations none -no-obsolete -I ${ROOT}
            ${ROOT}/qml ${ROOT}/app -ts ${WORK}/${name}
        RESULT_VARIABLE failed
        ERROR_QUIET)
    if(failed)
        message(SEND_ERROR "lupdate could not rewrite ${name}")
    endif()
    file(READ "${WORK}/${name}" text)
    string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<comment>[^<]*</comment>[^<]*)?<translation type=\"unfinished\"" open "${text}")
    foreach(word IN LISTS open)
        string(REGEX REPLACE "</source>.*" "" word "${word}")
        message(SEND_ERROR "${name}: not translated: ${word}")
    endforeach()
endforeach()
