# SPDX-License-Identifier: GPL-3.0-or-later
# A GCC before 14 is refused, with the reason and the way out. Run with: cmake -DWORK=folder -DGCC=g++-12 -P compiler_test.cmake
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH tests)
cmake_path(GET tests PARENT_PATH root)
file(REMOVE_RECURSE "${WORK}")
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${root}" -B "${WORK}" "-DCMAKE_CXX_COMPILER=${GCC}"
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
string(REGEX REPLACE "[ \n]+" " " output "${output}")
foreach(words "miscompiles C\\+\\+20 coroutines" "Use Clang 16 or later")
    if(status EQUAL 0 OR NOT output MATCHES "${words}")
        message(SEND_ERROR "GCC was not refused with the words '${words}':\n${output}")
    endif()
endforeach()
