# SPDX-License-Identifier: GPL-3.0-or-later
# The language, the warnings and the hardening that every target of ours is built with.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
    message(FATAL_ERROR
        "GCC ${CMAKE_CXX_COMPILER_VERSION} miscompiles C++20 coroutines (temporaries of a co_await expression are destroyed "
        "twice), which in a wallet is a memory-safety bug. Use Clang 16 or later: apt-get install clang-16, "
        "then configure with -DCMAKE_CXX_COMPILER=clang++-16. GCC 14 works too.")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
    message(FATAL_ERROR "Clang ${CMAKE_CXX_COMPILER_VERSION} is too old: Sheaf needs Clang 16 or later (apt-get install clang-16).")
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

add_library(sheaf_options INTERFACE)
target_compile_options(sheaf_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wnull-dereference -Werror
    -fstack-protector-strong -fno-omit-frame-pointer)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(sheaf_options INTERFACE -Wno-restrict)
endif()
target_compile_definitions(sheaf_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(NOT SHEAF_SANITIZE)
    target_compile_definitions(sheaf_options INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
endif()
target_link_options(sheaf_options INTERFACE -Wl,-z,relro,-z,now)

find_program(SHEAF_MOLD mold)
if(SHEAF_MOLD)
    target_link_options(sheaf_options INTERFACE -fuse-ld=mold)
endif()

if(SHEAF_SANITIZE)
    add_compile_options(-fsanitize=${SHEAF_SANITIZE} -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${SHEAF_SANITIZE})
endif()
if(SHEAF_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "The fuzz targets need Clang's libFuzzer.")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
