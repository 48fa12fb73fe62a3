# SPDX-License-Identifier: GPL-3.0-or-later
# Where nobody has named a compiler, takes the newest Clang of Debian 12 or 13, and ccache and mold where present.
if(NOT DEFINED CMAKE_CXX_COMPILER AND NOT DEFINED ENV{CXX})
    find_program(SHEAF_CLANG NAMES clang++-19 clang++-18 clang++-17 clang++-16)
    if(SHEAF_CLANG)
        set(CMAKE_CXX_COMPILER "${SHEAF_CLANG}" CACHE FILEPATH "C++ compiler")
    endif()
endif()

find_program(SHEAF_CCACHE ccache)
if(SHEAF_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    # Paths are taken relative to the source tree, so that two build folders share one cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_CURRENT_SOURCE_DIR}
        CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${SHEAF_CCACHE} CACHE STRING "Compiler launcher")
endif()
