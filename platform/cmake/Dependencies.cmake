# Every library that Roundsman stands on, each under one target name. NOTICES.md has their licences.

find_package(Qt6 6.4 REQUIRED
    COMPONENTS Core DBus Gui Qml Quick QuickControls2 Network Test QuickTest LinguistTools)
set(QML_IMPORT_PATH ${CMAKE_BINARY_DIR}/qml CACHE STRING "Where qmllint and editors find our modules" FORCE)
qt_standard_project_setup()
find_package(Qt6Keychain REQUIRED)
add_library(Roundsman::keychain ALIAS qt6keychain)

find_package(Threads REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS headers json url)
find_package(CLI11 REQUIRED)
find_package(spdlog REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(PkgConfig REQUIRED)

# Debian packs these without CMake files.
function(roundsman_pkg_config name module)
    pkg_check_modules(${name} REQUIRED IMPORTED_TARGET GLOBAL ${module})
    add_library(Roundsman::${name} ALIAS PkgConfig::${name})
endfunction()
roundsman_pkg_config(sodium libsodium)
roundsman_pkg_config(cbor libcbor)
roundsman_pkg_config(zstd libzstd)
roundsman_pkg_config(qrencode libqrencode)
roundsman_pkg_config(pq libpq)

find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
add_library(Roundsman::csv UNKNOWN IMPORTED GLOBAL)
set_target_properties(Roundsman::csv PROPERTIES
    IMPORTED_LOCATION ${CSV_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${CSV_INCLUDE_DIR})

# Asio and Beast are headers alone; coroutines come with C++20.
add_library(roundsman_beast INTERFACE)
add_library(Roundsman::beast ALIAS roundsman_beast)
target_link_libraries(roundsman_beast INTERFACE
    Boost::headers OpenSSL::SSL OpenSSL::Crypto Threads::Threads)
target_compile_definitions(roundsman_beast INTERFACE BOOST_ASIO_NO_DEPRECATED)

# yaml-cpp 0.7 names its target without a namespace and gives no include directory as a target property.
add_library(roundsman_yaml INTERFACE)
add_library(Roundsman::yaml ALIAS roundsman_yaml)
target_link_libraries(roundsman_yaml INTERFACE yaml-cpp)

include(NodePackages)
include(Sqlcipher)
