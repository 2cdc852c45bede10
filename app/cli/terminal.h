// Standard output and error of the command line: UTF-8, nothing that could steer a terminal, and a closed or full
// output is noticed instead of killing the program. Used by every subcommand.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace pourparler::cli {

/// What the program ends with.
enum ExitStatus : int {
    fine = 0,
    notFine = 1, ///< the thing asked about is not: problems found, a record altered
    wrongUse = 2, ///< wrong use, or input that cannot be read
};

/// To be called first thing: descriptors 0 to 2 are taken even where they came closed, so that no record is ever
/// opened as "standard output", and a reader that goes away is an error of writing, not a signal.
void guardStandardStreams();

class Terminal {
public:
    Terminal() = default;
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// A line for people on standard output: line breaks in it become blanks, other control characters "�".
    void line(const QString& words = {});
    /// The same with its line breaks.
    void block(const QString& words);
    /// A line for programs on standard output, as it is.
    void raw(std::string_view bytes);
    /// A line for people on standard error: "pourparler-cli: …".
    void error(const QString& words);

    /// Writes what is held back. False once the reader has gone away: the rest need not be made.
    bool flush();
    /// `status`, unless what was written could not be: then wrongUse, with a word on standard error.
    [[nodiscard]] int finish(int status);

private:
    void append(std::string_view bytes);

    std::string m_held;
    int m_failure = 0; ///< errno of the first write that failed
};

} // namespace pourparler::cli
