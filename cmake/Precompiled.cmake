# The sets of precompiled headers, each compiled once and shared by the targets that name it. They
# only save time: every file still includes what it uses. A target may name a set only if it links
# all that the set links: GCC wants the same flags and definitions.

file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/generated/empty.cpp CONTENT "")

function(pourparler_pch name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINKS")
  add_library(pourparler_pch_${name} STATIC ${PROJECT_BINARY_DIR}/generated/empty.cpp)
  target_link_libraries(pourparler_pch_${name} PRIVATE pourparler_options ${arg_LINKS})
  target_precompile_headers(pourparler_pch_${name} PRIVATE ${arg_HEADERS})
endfunction()

set(standard_headers <algorithm> <chrono> <cstdint> <functional> <map> <memory> <optional> <set>
  <span> <string> <string_view> <unordered_map> <utility> <variant> <vector> <tl/expected.hpp>)
set(qt_headers <QAbstractItemModel> <QCoreApplication> <QDateTime> <QHash> <QList> <QObject>
  <QPointer> <QString> <QStringList> <QTimer> <QVariant>)
set(widgets_headers <QAction> <QApplication> <QBoxLayout> <QGridLayout> <QIcon> <QLabel> <QPainter>
  <QPushButton> <QStyle> <QTreeView> <QWidget>)

pourparler_pch(core HEADERS ${standard_headers})
pourparler_pch(qt HEADERS ${standard_headers} ${qt_headers}
  LINKS pourparler_qt_options Qt6::Core)
pourparler_pch(widgets HEADERS ${standard_headers} ${qt_headers} ${widgets_headers}
  LINKS pourparler_qt_options Qt6::Widgets)

if(POURPARLER_TESTS)
  pourparler_pch(test HEADERS ${standard_headers} <gmock/gmock.h> <rapidcheck/gtest.h>
    LINKS pourparler_test_options GTest::gmock rapidcheck_gtest)
endif()
