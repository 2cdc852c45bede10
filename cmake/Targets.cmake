# How a folder becomes a target. Sources are found by themselves: drop a file into its folder, build.

# pourparler_library(<name> [QT] [PCH <set>] [LINKS <public>...] [PRIVATE_LINKS <private>...])
#
# Makes the current folder, with its subfolders but without main.cpp, the static library
# Pourparler::<name>. QT turns on moc and the project's Qt definitions; PCH names a set of
# precompiled headers of cmake/Precompiled.cmake. Until the folder has a .cpp file, the library is
# an INTERFACE one.
function(pourparler_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "PCH" "LINKS;PRIVATE_LINKS")
  set(target pourparler_${name})
  pourparler_glob(sources . "\\.(cpp|h)$")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(sources MATCHES "\\.cpp")
    add_library(${target} STATIC ${sources})
    target_link_libraries(${target}
      PUBLIC pourparler_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    pourparler_setup(${target})
  else()
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE pourparler_options ${arg_LINKS})
  endif()
  add_library(Pourparler::${name} ALIAS ${target})
endfunction()

# pourparler_executable(<target> [QT] [PCH <set>] SOURCES <file>... LINKS <target>...)
function(pourparler_executable target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "PCH" "SOURCES;LINKS")
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE pourparler_options ${arg_LINKS})
  pourparler_setup(${target})
endfunction()

# pourparler_test(<folder> [LINKS <target>...])
#
# All .cpp files of <folder> make one GoogleTest program with RapidCheck, and one test of CTest:
# tests/core/session becomes test_core_session. Nothing happens while the folder is empty.
function(pourparler_test folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS")
  pourparler_glob(sources ${folder} "\\.(cpp|h)$")
  if(sources MATCHES "\\.cpp")
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME area)
    set(target test_${area}_${folder})
    pourparler_executable(${target} PCH test SOURCES ${sources}
      LINKS pourparler_test_options GTest::gmock_main rapidcheck_gtest ${arg_LINKS})
    pourparler_add_test(${target})
  endif()
endfunction()

# pourparler_qt_tests(<folder> [LINKS <target>...])
#
# Each tst_*.cpp of <folder> (QTEST_MAIN at its end, then its .moc) makes a QtTest program and a test
# of CTest with its own name; the folder's other files make a library that each of them links.
function(pourparler_qt_tests folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS")
  pourparler_glob(tests ${folder} "/tst_[^/]*\\.cpp$")
  pourparler_glob(helpers ${folder} "\\.(cpp|h)$")
  list(REMOVE_ITEM helpers ${tests})
  set(shared Qt6::Test Qt6::Widgets ${arg_LINKS})
  if(helpers MATCHES "\\.cpp")
    set(target test_app_${folder}_helpers)
    set(arg_QT ON)
    set(arg_PCH widgets)
    add_library(${target} STATIC ${helpers})
    target_link_libraries(${target} PUBLIC pourparler_options ${shared})
    pourparler_setup(${target})
    pourparler_test_definitions(${target})
    list(PREPEND shared ${target})
  endif()
  foreach(test IN LISTS tests)
    cmake_path(GET test STEM target)
    pourparler_executable(${target} QT PCH widgets SOURCES ${test} LINKS ${shared})
    pourparler_add_test(${target})
  endforeach()
endfunction()

# --- Used above only -------------------------------------------------------------------------------

# The sources of a folder of the current one whose path matches a pattern.
function(pourparler_glob variable folder pattern)
  cmake_path(APPEND folder_path ${CMAKE_CURRENT_SOURCE_DIR} ${folder})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${folder_path}/*.cpp ${folder_path}/*.h)
  list(FILTER files INCLUDE REGEX ${pattern})
  set(${variable} ${files} PARENT_SCOPE)
endfunction()

# Obeys the caller's arguments QT and PCH.
macro(pourparler_setup target)
  if(arg_QT)
    # moc 6.4 cannot read GCC's <concepts> when it is the first header that a file includes: skip it.
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
    target_link_libraries(${target} PRIVATE pourparler_qt_options)
  endif()
  if(arg_PCH)
    target_precompile_headers(${target} REUSE_FROM pourparler_pch_${arg_PCH})
  endif()
endmacro()

# Tests may use the shipped scenarios, their golden files and the command line program.
function(pourparler_test_definitions target)
  target_compile_definitions(${target} PRIVATE
    POURPARLER_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    POURPARLER_CLI="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/pourparler-cli")
endfunction()

function(pourparler_add_test target)
  pourparler_test_definitions(${target})
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  add_test(NAME ${target} COMMAND ${target})
  set_tests_properties(${target} PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
