#include "app/cli/terminal.h"

#include "app/text/fill.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace pourparler::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::size_t mostHeld = 1U << 16U;

/// 0 or an errno.
int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// What could steer a terminal or turn about the order in which a line is read; line breaks are not.
bool isHarmful(QChar each)
{
    const char16_t code = each.unicode();
    const bool turnsAbout
        = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return turnsAbout
        || (each.category() == QChar::Other_Control && each != u'\n' && each != u'\t');
}

QString harmless(QString words)
{
    std::replace_if(words.begin(), words.end(), isHarmful, QChar(QChar::ReplacementCharacter));
    return words;
}

/// What somebody wrote on several lines must not look like lines of ours.
QString onOneLine(const QString& words) { return harmless(words).replace(u'\n', u' '); }

std::string_view view(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

} // namespace

void guardStandardStreams()
{
    // Opened the wrong way round, so that using them stays the error that it was.
    constexpr std::array modes { O_WRONLY, O_RDONLY, O_RDONLY };
    for (std::size_t i = 0; i < modes.size(); ++i)
        if (::fcntl(static_cast<int>(i), F_GETFD) == -1 && errno == EBADF)
            static_cast<void>(::open("/dev/null", modes[i]));
    std::signal(SIGPIPE, SIG_IGN);
}

Terminal::~Terminal() { flush(); }

void Terminal::line(const QString& words)
{
    append(view(onOneLine(words).toUtf8()));
    append("\n");
}

void Terminal::block(const QString& words)
{
    append(view(harmless(words).toUtf8()));
    append("\n");
}

void Terminal::raw(std::string_view bytes)
{
    append(bytes);
    append("\n");
}

void Terminal::error(const QString& words)
{
    flush(); // so that both streams on one screen come in order
    const QByteArray bytes = (onOneLine(u"pourparler-cli: "_s + words) + u'\n').toUtf8();
    static_cast<void>(writeAll(STDERR_FILENO, view(bytes)));
}

void Terminal::append(std::string_view bytes)
{
    m_held += bytes;
    if (m_held.size() >= mostHeld)
        flush();
}

bool Terminal::flush()
{
    if (m_failure == 0 && !m_held.empty())
        m_failure = writeAll(STDOUT_FILENO, m_held);
    m_held.clear();
    return m_failure == 0;
}

int Terminal::finish(int status)
{
    flush();
    if (m_failure == 0 || m_failure == EPIPE)
        return status;
    error(text::fill(Cli::tr("The output cannot be written (%1)."),
        { QString::fromLocal8Bit(std::strerror(m_failure)) }));
    return wrongUse;
}

} // namespace pourparler::cli
