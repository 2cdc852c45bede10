# How everything of ours is compiled: language level, warnings, ccache.
# The libraries of cmake/Targets.cmake link pourparler_options, those of app/ pourparler_qt_options too.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads headers only: it need not wait for libraries

add_library(pourparler_options INTERFACE)
target_include_directories(pourparler_options INTERFACE
  ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_compile_options(pourparler_options INTERFACE
  -fPIC # as Qt asks for; the same everywhere, so that precompiled headers can be shared
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor
  $<$<BOOL:${POURPARLER_WERROR}>:-Werror>
  # GCC 12 reports these falsely inside the standard library once it optimises.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)

add_library(pourparler_qt_options INTERFACE)
target_compile_definitions(pourparler_qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)

# GoogleTest programs are compiled more often than their own code takes time to run.
add_library(pourparler_test_options INTERFACE)
target_compile_options(pourparler_test_options INTERFACE $<$<CONFIG:Release>:-O1>)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The two settings below are what ccache needs to work together with precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(pourparler_options INTERFACE -fpch-preprocess)
  endif()
endif()
