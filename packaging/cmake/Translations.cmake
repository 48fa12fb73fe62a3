# SPDX-License-Identifier: GPL-3.0-or-later
# The languages of the window. English stands in the sources; sheaf_en.ts has its plurals alone.
#
#   cmake --build <build> --target update_translations
#
# brings what the sources say into resources/translations/*.ts; tests/checks/translations_test.py fails while one of them
# lacks a sentence.
set(languages en de es zh_CN)
set(folder "${PROJECT_SOURCE_DIR}/resources/translations")
set(update_script "${PROJECT_SOURCE_DIR}/packaging/scripts/update_translations.py")
get_target_property(SHEAF_LUPDATE Qt6::lupdate IMPORTED_LOCATION)
get_target_property(lrelease Qt6::lrelease IMPORTED_LOCATION)
set(outputs "")
foreach(language IN LISTS languages)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/translations/sheaf_${language}.qm")
    add_custom_command(OUTPUT "${output}"
        COMMAND ${lrelease} -silent "${folder}/sheaf_${language}.ts" -qm "${output}"
        DEPENDS "${folder}/sheaf_${language}.ts" VERBATIM COMMENT "Translating into ${language}")
    list(APPEND outputs "${output}")
endforeach()
qt_add_resources(sheaf_qml_models sheaf_translations PREFIX /translations
    BASE "${CMAKE_CURRENT_BINARY_DIR}/translations" FILES ${outputs})

find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_custom_target(update_translations
    COMMAND Python3::Interpreter "${update_script}" "${SHEAF_LUPDATE}" "${PROJECT_SOURCE_DIR}" "${folder}" ${languages}
    VERBATIM)
set(SHEAF_LUPDATE "${SHEAF_LUPDATE}" CACHE INTERNAL "")
