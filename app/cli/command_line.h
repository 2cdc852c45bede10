// The whole of pourparler-cli: arguments in, exit status out. Called by main() and nobody else.
#pragma once

namespace pourparler::cli {

[[nodiscard]] int run(int argc, char** argv);

} // namespace pourparler::cli
