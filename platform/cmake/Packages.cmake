# Debian packages: cpack -G DEB --config build/release/CPackConfig.cmake -B FOLDER
#
#   roundsman          the app
#   roundsman-server   the server, the operator's tool, the service
#   roundsman-device   the device without a screen
include(GNUInstallDirs)

# What QML loads at run time is linked by nothing, so packages.txt names it.
file(STRINGS ${PROJECT_SOURCE_DIR}/platform/packages.txt run_lines REGEX "^run ")
list(TRANSFORM run_lines REPLACE "^run +([a-z0-9.+-]+).*" "\\1")
list(JOIN run_lines ", " run_packages)

set(CPACK_PACKAGE_NAME roundsman)
set(CPACK_PACKAGE_CONTACT "Roundsman developers <packages@roundsman.app>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES TRUE)
set(CPACK_COMPONENTS_ALL app server device)
set(CPACK_DEB_COMPONENT_INSTALL TRUE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS TRUE)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)

set(CPACK_DEBIAN_APP_PACKAGE_NAME roundsman)
set(CPACK_DEBIAN_APP_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_APP_PACKAGE_DEPENDS "${run_packages}")
set(CPACK_DEBIAN_APP_DESCRIPTION "touch app for those who visit customers
Customers, visits, prices and feedback, all day without a network; it syncs
with a Roundsman server when there is one.")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME roundsman-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS adduser)
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    ${PROJECT_SOURCE_DIR}/platform/linux/debian/postinst
    ${PROJECT_SOURCE_DIR}/platform/linux/debian/prerm
    ${PROJECT_SOURCE_DIR}/platform/linux/debian/postrm)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "central server of Roundsman and its operator's tool
Phones and tablets of a sales force keep what they need and sync with this
server when they can. One SQLite store, TLS of its own, backup, metrics.")

set(CPACK_DEBIAN_DEVICE_PACKAGE_NAME roundsman-device)
set(CPACK_DEBIAN_DEVICE_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_DEVICE_DESCRIPTION "Roundsman device without a screen
Syncs, reads and writes like the app does, for scripts and for tests of load
and faults.")

# What Debian wants to find in each: whose it is, and what changed.
string(TIMESTAMP moment "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${CMAKE_BINARY_DIR}/debian/changelog
    "roundsman (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * See CHANGELOG.md in the source.\n\n"
    " -- ${CPACK_PACKAGE_CONTACT}  ${moment}\n")
execute_process(COMMAND gzip -9nc ${CMAKE_BINARY_DIR}/debian/changelog
    OUTPUT_FILE ${CMAKE_BINARY_DIR}/debian/changelog.gz)
file(READ ${PROJECT_SOURCE_DIR}/platform/NOTICES.md notices)
file(WRITE ${CMAKE_BINARY_DIR}/debian/copyright
    "Copyright: the authors of Roundsman\nLicense: Apache-2.0, in /usr/share/common-licenses/Apache-2.0\n\n${notices}")
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    string(TOUPPER ${component} upper)
    install(FILES ${CMAKE_BINARY_DIR}/debian/changelog.gz ${CMAKE_BINARY_DIR}/debian/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME}
        COMPONENT ${component})
endforeach()

include(CPack)
