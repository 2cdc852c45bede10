# Everything from outside, as packaged in Debian 12. Imported targets are SYSTEM: their headers never warn.

find_package(Boost 1.74 REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(Qt6 6.4 REQUIRED COMPONENTS Concurrent Core Gui LinguistTools Svg Widgets)
find_package(SQLiteCpp REQUIRED)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
find_package(yaml-cpp REQUIRED)

if(POURPARLER_TESTS)
  find_package(benchmark REQUIRED)
  find_package(GTest REQUIRED)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  find_package(rapidcheck REQUIRED)
endif()
