# SPDX-License-Identifier: GPL-3.0-or-later
# Everything comes from Debian's packages; packaging/common.sh lists them.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui LinguistTools Multimedia Network Qml Quick QuickTest Test WebSockets)
find_package(QCoro6 REQUIRED COMPONENTS Core)
find_package(OpenSSL 3 REQUIRED)
find_package(simdjson REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(secp256k1 REQUIRED IMPORTED_TARGET libsecp256k1)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher)
# The archive where there is one: every start relocates the shared one's 5 MB (and OpenMP with it) for three hashes.
find_library(SHEAF_CRYPTOPP NAMES libcrypto++.a crypto++ REQUIRED)
find_path(SHEAF_CRYPTOPP_INCLUDE cryptopp/keccak.h REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Boost 1.74 REQUIRED CONFIG)
pkg_check_modules(seccomp REQUIRED IMPORTED_TARGET libseccomp)
pkg_check_modules(libcurl REQUIRED IMPORTED_TARGET libcurl>=7.87)
pkg_check_modules(libsecret REQUIRED IMPORTED_TARGET libsecret-1)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(zxing REQUIRED IMPORTED_TARGET zxing)
pkg_check_modules(libpng REQUIRED IMPORTED_TARGET libpng>=1.6)
pkg_check_modules(turbojpeg REQUIRED IMPORTED_TARGET libturbojpeg>=2.1)
pkg_check_modules(hidapi REQUIRED IMPORTED_TARGET hidapi-hidraw)
pkg_check_modules(libusb REQUIRED IMPORTED_TARGET libusb-1.0)
find_library(SHEAF_ZXCVBN zxcvbn REQUIRED) # it ships neither a .pc nor a CMake file
find_path(SHEAF_ZXCVBN_INCLUDE zxcvbn.h REQUIRED)

# The fonts that the window embeds, and the Python that cuts them: Debian's, which has fonttools.
set(SHEAF_INTER_FOLDER /usr/share/fonts/opentype/inter CACHE PATH "Where Inter-Regular.otf is (fonts-inter)")
set(SHEAF_ICON_FONT /usr/share/fonts/truetype/materialdesignicons-webfont/materialdesignicons-webfont.ttf
    CACHE FILEPATH "The icon font (fonts-materialdesignicons-webfont)")
find_program(SHEAF_FONT_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)
foreach(needed "${SHEAF_INTER_FOLDER}/Inter-Regular.otf" "${SHEAF_ICON_FONT}")
    if(NOT EXISTS "${needed}")
        message(FATAL_ERROR "The window embeds ${needed}, which is not there: apt-get install fonts-inter "
            "fonts-materialdesignicons-webfont python3-fonttools")
    endif()
endforeach()
if(SHEAF_BENCH)
    find_package(benchmark REQUIRED)
endif()
