#include "app/cli/command_line.h"

int main(int argc, char** argv) { return pourparler::cli::run(argc, argv); }
