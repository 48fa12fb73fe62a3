# SPDX-License-Identifier: GPL-3.0-or-later
# QML modules: static, under the one resource prefix. An executable links each as its plugin, by name.

set(SHEAF_QML_PREFIX /qt/qml)
set(QT_QML_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/qml")

# sheaf_qml_module(name URI uri [SINGLETONS ...] [QML_FILES ...] [SOURCES ...] [IMPORTS ...] [LIBRARIES ...]
#                  [RESOURCES ...]) makes the target sheaf_qml_<name>.
function(sheaf_qml_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "URI" "SINGLETONS;QML_FILES;SOURCES;IMPORTS;LIBRARIES;RESOURCES")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "sheaf_qml_module(${name}): unexpected ${arg_UNPARSED_ARGUMENTS}")
    endif()
    set(target sheaf_qml_${name})
    set(CMAKE_AUTOMOC ON) # asked for when the module is made
    qt_add_library(${target} STATIC)
    if(arg_SINGLETONS) # before the module is made, or it is no singleton without a word of warning
        set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    set(cache "")
    if(NOT SHEAF_QML_AOT)
        set(cache NO_CACHEGEN)
    endif()
    qt_add_qml_module(${target}
        URI ${arg_URI}
        VERSION 1.0
        RESOURCE_PREFIX ${SHEAF_QML_PREFIX}
        ${cache}
        SOURCES ${arg_SOURCES}
        QML_FILES ${arg_SINGLETONS} ${arg_QML_FILES}
        IMPORTS ${arg_IMPORTS}
        RESOURCES ${arg_RESOURCES}
        DEPENDENCIES QtQuick)
    # What Qt makes of QML is not ours to warn of: Qt 6.8 compares an index with a double.
    get_target_property(compiled ${target} SOURCES)
    list(FILTER compiled INCLUDE REGEX "/qmlcache/")
    set_source_files_properties(${compiled} PROPERTIES COMPILE_OPTIONS -w)
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC Qt6::Qml Qt6::Quick ${arg_LIBRARIES})
    set_property(GLOBAL APPEND PROPERTY SHEAF_QML_MODULES ${target})
endfunction()

# Links every module, plugin included, into an executable.
function(sheaf_link_qml_modules executable)
    get_property(modules GLOBAL PROPERTY SHEAF_QML_MODULES)
    foreach(module IN LISTS modules)
        target_link_libraries(${executable} PRIVATE ${module} ${module}plugin)
    endforeach()
endfunction()
