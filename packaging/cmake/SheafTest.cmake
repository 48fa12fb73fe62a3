# SPDX-License-Identifier: GPL-3.0-or-later
# Helpers for tests, fuzz targets and benchmarks: one program for each unit.

# sheaf_test(tst_name ROOM rooms... [SOURCES more.cpp...] [LIBS ...] [LABELS ...] [TIMEOUT s] [ENVIRONMENT ...])
# builds tst_name.cpp with Qt Test and registers it. Label `unit` unless told otherwise.
function(sheaf_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "ROOM;SOURCES;LIBS;LABELS;ENVIRONMENT")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    list(TRANSFORM arg_ROOM PREPEND "sheaf::")
    target_link_libraries(${name} PRIVATE ${arg_ROOM} ${arg_LIBS} Qt6::Test sheaf_options)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE SHEAF_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        SHEAF_VECTORS_DIR="${PROJECT_SOURCE_DIR}/tests/vectors" SHEAF_NPM_VECTORS_DIR="${PROJECT_BINARY_DIR}/vectors")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ASAN_OPTIONS=detect_stack_use_after_return=1;${arg_ENVIRONMENT}")
    if("integration" IN_LIST arg_LABELS)
        sheaf_needs_devnet(${name})
    endif()
endfunction()

# The test runs with the local network up (tests/integration/devnet_fixture.sh), and alone on it: tests move its time.
function(sheaf_needs_devnet name)
    set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED devnet RESOURCE_LOCK devnet)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
        "SHEAF_DEVNET_MANIFEST=${PROJECT_BINARY_DIR}/devnet/manifest.json"
        "SHEAF_DEVNET_CLI=${PROJECT_SOURCE_DIR}/tests/devnet/devnet.mjs")
endfunction()

# sheaf_fuzz(fuzz_name ROOM rooms...): a libFuzzer target; each runs 30 s as a test, from its kept corpus where it has one.
function(sheaf_fuzz name)
    if(NOT SHEAF_FUZZ)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ROOM;LIBS")
    add_executable(${name} ${name}.cpp)
    list(TRANSFORM arg_ROOM PREPEND "sheaf::")
    target_link_libraries(${name} PRIVATE ${arg_ROOM} ${arg_LIBS} sheaf_options)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set(found "${PROJECT_BINARY_DIR}/corpus/${name}")
    file(MAKE_DIRECTORY "${found}")
    set(kept "${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name}")
    if(NOT EXISTS "${kept}")
        set(kept "")
    endif()
    add_test(NAME ${name} COMMAND ${name} -max_total_time=30 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1
        "-artifact_prefix=${PROJECT_BINARY_DIR}/" "${found}" ${kept})
    set_tests_properties(${name} PROPERTIES LABELS fuzz TIMEOUT 90)
endfunction()

# sheaf_bench(bench_name ROOM rooms... [LIBS ...])
function(sheaf_bench name)
    if(NOT SHEAF_BENCH)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ROOM;LIBS;SOURCES")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    list(TRANSFORM arg_ROOM PREPEND "sheaf::")
    target_link_libraries(${name} PRIVATE ${arg_ROOM} ${arg_LIBS} benchmark::benchmark sheaf_options)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
endfunction()
