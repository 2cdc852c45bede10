// From starting the desktop program to the first frame of its start page on the screen, a process at a time, without a
// display (Qt's offscreen platform draws the same pixels). The program ends itself behind its first frame.

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string>

namespace {

void startToFirstFrame(benchmark::State& bench)
{
    const std::string command
        = "QT_QPA_PLATFORM=offscreen '" POURPARLER_PROGRAM "' --first-frame >/dev/null 2>&1";
    for (auto _ : bench)
        if (std::system(command.c_str()) != 0) {
            bench.SkipWithError("the program did not start; is it built?");
            break;
        }
}
BENCHMARK(startToFirstFrame)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
