# SPDX-License-Identifier: GPL-3.0-or-later
# Configures small projects over packaging/cmake/Layering.cmake: each violation must stop the configure step with its
# own words, and the same project without it must pass. Run with: cmake -DWORK=folder -P layering_test.cmake
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH tests)
cmake_path(GET tests PARENT_PATH root)

# One room `base`, one room `async` that uses it, one program; the arguments replace what they hold.
function(configure name expected)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "BASE;ASYNC;PROGRAM;ASYNC_USES" "")
    set(project "${WORK}/${name}")
    file(REMOVE_RECURSE "${project}")
    if(NOT DEFINED arg_ASYNC_USES)
        set(arg_ASYNC_USES "USES base")
    endif()
    file(WRITE "${project}/CMakeLists.txt"
        "cmake_minimum_required(VERSION 3.25)\nproject(Fixture LANGUAGES NONE)\n"
        "set_property(GLOBAL PROPERTY TARGET_SUPPORTS_SHARED_LIBS TRUE)\n"
        "add_library(sheaf_options INTERFACE)\ninclude(\"${root}/packaging/cmake/Layering.cmake\")\n"
        "sheaf_room(base SOURCES core/base/base.h)\n"
        "sheaf_room(async SOURCES core/async/async.h ${arg_ASYNC_USES})\n"
        "set_target_properties(sheaf_base sheaf_async PROPERTIES LINKER_LANGUAGE CXX)\nsheaf_check_layering()\n")
    file(WRITE "${project}/core/base/base.h" "#include <vector>\n${arg_BASE}\n")
    file(WRITE "${project}/core/async/async.h" "#include \"base/base.h\"\n#include <QObject>\n${arg_ASYNC}\n")
    file(WRITE "${project}/app/cli/main.cpp" "#include \"wallet/wallet.h\"\n${arg_PROGRAM}\n")
    # Only the configure step is of interest: nothing is generated for a language that is not enabled.
    execute_process(COMMAND "${CMAKE_COMMAND}" -G Ninja -S "${project}" -B "${project}/build" RESULT_VARIABLE status
        OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    if(expected STREQUAL "")
        string(FIND "${output}" "Layering:" at)
        if(NOT at EQUAL -1 OR NOT output MATCHES "Configuring done")
            message(SEND_ERROR "${name}: refused:\n${output}")
        endif()
    elseif(status EQUAL 0 OR NOT output MATCHES "Layering: [^:]*${expected}")
        message(SEND_ERROR "${name}: expected the words '${expected}':\n${output}")
    endif()
endfunction()

configure(allowed "")
configure(illegal_link "core/async may not use core/rpc" ASYNC_USES "USES base rpc")
configure(illegal_include "includes core/rpc; core/async may use" ASYNC "#include \"rpc/client.h\"")
configure(undeclared_include "includes core/base, which core/async does not name" ASYNC_USES " ")
configure(upward_include "includes core/async; core/base may use" BASE "#include \"async/task.h\"")
configure(gui_header "includes a GUI header" ASYNC "#include <QQuickItem>")
configure(qt_where_there_is_none "includes Qt, and core/base has none" BASE "#include <QString>")
configure(program_behind_the_wallet "the programs know core/wallet alone" PROGRAM "#include \"rpc/client.h\"")
