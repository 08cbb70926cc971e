# The headers that nearly every file includes, parsed once for many targets. Files still include what
# they use: clang-tidy reads them without.
#
# roundsman_precompiled(TARGET [KIND LIBS… HEADERS…]): TARGET reuses the headers of KIND ("code" unless
# told), which is made at its first use with the flags of LIBS.
set(ROUNDSMAN_HEADERS
    <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <span> <string>
    <string_view> <unordered_map> <utility> <variant> <vector>
    <QByteArray> <QDateTime> <QFuture> <QList> <QObject> <QPromise> <QString> <QStringList> <QVariant>)
set(CMAKE_PCH_WARN_INVALID OFF) # where a target's own flags differ, the headers are parsed as usual

function(roundsman_precompiled target)
    cmake_parse_arguments(PARSE_ARGV 1 own "" "KIND" "LIBS;HEADERS")
    if(NOT own_KIND)
        set(own_KIND code)
    endif()
    set(kind precompiled_${own_KIND})
    if(NOT TARGET ${kind})
        file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${kind}.cpp CONTENT "")
        add_library(${kind} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${kind}.cpp)
        set_target_properties(${kind} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${kind} PRIVATE roundsman_strict Qt6::Core ${own_LIBS})
        target_precompile_headers(${kind} PRIVATE ${ROUNDSMAN_HEADERS} ${own_HEADERS})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${kind})
endfunction()
