# Fails where a screen names a colour, a size, a font or a duration itself instead of a role of Theme.
cmake_minimum_required(VERSION 3.25)

# 0 and 1 say "none" and "share alike"; a preferred width of 1 or 2 is a share as well.
set(sizes "[sS]ize|radius|spacing|[mM]argins?|[pP]adding|[wW]idth|[hH]eight|duration|interval")
set(literals
    "\"#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]+\""
    "(color|tone): *\"[a-su-z]"
    "font\\.(pixelSize|pointSize|family|weight): *[\"0-9]"
    "(${sizes}): *-?[0-9]*\\.?[0-9]+ *$")
set(allowed
    "(${sizes}): *-?[01] *$"
    "preferredWidth: [12] *$"
    "stepSize: "
    "interval: ")

file(GLOB_RECURSE pages RELATIVE "${ROOT}" "${ROOT}/*.qml")
list(REMOVE_ITEM pages Theme.qml)
foreach(page IN LISTS pages)
    file(STRINGS "${ROOT}/${page}" lines)
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        set(isLiteral FALSE)
        foreach(literal IN LISTS literals)
            if(line MATCHES "${literal}")
                set(isLiteral TRUE)
            endif()
        endforeach()
        foreach(allow IN LISTS allowed)
            if(line MATCHES "${allow}")
                set(isLiteral FALSE)
            endif()
        endforeach()
        if(isLiteral)
            message(SEND_ERROR "qml/${page}: name a role of Theme instead of${line}")
        endif()
    endforeach()
endforeach()
