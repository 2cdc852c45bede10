#include "app/desktop/pages/gallery_parts.h"

#include "app/desktop/table/matrix_view.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"
#include "app/models/positions_model.h"
#include "core/view/seat_view.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr std::array steps { space::half, space::one, space::two, space::three, space::four,
    space::six, space::eight };

LocalText words(std::string text) { return LocalText({ { "", std::move(text) } }); }

/// Three issues of three options; the words are samples.
Scenario sampleScenario(std::size_t parties)
{
    Scenario scenario;
    scenario.id = "sample";
    scenario.languages = { "en" };
    for (std::size_t p = 0; p < parties; ++p) {
        Party party;
        party.id = "p" + std::to_string(p + 1);
        party.name = words("Party " + std::to_string(p + 1));
        party.shortName = words("P" + std::to_string(p + 1));
        scenario.parties.push_back(std::move(party));
        scenario.protocol.order.push_back(PartyId(p));
    }
    for (const char* name : { "Notice", "Share", "Re-use", "Review" }) {
        Issue issue;
        issue.id = name;
        issue.title = issue.shortTitle = words(name);
        for (const char* option : { "Little", "Some", "Much" })
            issue.options.push_back({ option, words(option), words(option), std::nullopt });
        scenario.issues.push_back(std::move(issue));
    }
    scenario.protocol.rounds = 2;
    scenario.protocol.phases = defaultPhases();
    return scenario;
}

} // namespace

Swatch::Swatch(const Theme& theme, const QColor& colour, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_colour(colour)
    , m_name(name)
{
    setAccessibleName(name);
    setToolTip(colour.name());
}

QSize Swatch::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TypeSize::caption));
    return { std::max(m_theme.scaled(space::eight), metrics.horizontalAdvance(m_name) + 2),
        m_theme.scaled(space::four) + metrics.height() + space::half };
}

void Swatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = m_theme.tokens();
    painter.setPen(t.line);
    painter.setBrush(m_colour);
    painter.drawRoundedRect(
        QRectF(0.5, 0.5, width() - 1.0, m_theme.scaled(space::four)), cornerRadius, cornerRadius);
    painter.setPen(t.muted);
    painter.setFont(m_theme.font(TypeSize::caption));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignBottom, m_name);
}

GridSteps::GridSteps(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(u"4 8 16 24 32 48 64"_s);
}

QSize GridSteps::sizeHint() const
{
    int width = 0;
    for (const int step : steps)
        width += std::max(step, m_theme.scaled(space::three)) + space::two;
    const QFontMetrics metrics(m_theme.font(TypeSize::caption));
    return { width, space::three + metrics.height() };
}

void GridSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TypeSize::caption));
    int x = 0;
    for (const int step : steps) {
        painter.fillRect(QRect(x, 0, step, space::two), m_theme.tokens().accentSoft);
        painter.setPen(m_theme.tokens().muted);
        painter.drawText(QRect(x, space::two, m_theme.scaled(space::eight), height() - space::two),
            Qt::AlignLeft | Qt::AlignBottom, QString::number(step));
        x += std::max(step, m_theme.scaled(space::three)) + space::two;
    }
}

MatrixView* sampleMatrix(const Theme& theme, std::size_t parties, QWidget* parent)
{
    const Scenario scenario = sampleScenario(parties);
    const Viewer viewer = viewerOf({ PartyId(0U), 1 });
    auto* matrix = new MatrixView(theme, parent);
    auto* live = new LiveView(SeatView(redact(scenario, viewer), viewer), matrix);
    auto* positions = new PositionsModel(matrix);
    std::uint32_t number = 0;
    const auto happens = [&](const EventBody& body) {
        if (const auto seen = redact(Event { 0, body }, viewer))
            live->take(*seen);
    };
    const auto propose = [&](std::size_t party, std::size_t option) {
        event::Proposed proposed;
        proposed.proposal = ProposalId { ++number };
        proposed.by = { PartyId(party), 1 };
        proposed.package.set(IssueId(1U), OptionId(party % 3));
        proposed.package.set(IssueId(2U), OptionId(option));
        happens(proposed);
    };
    for (std::size_t party = 0; party < parties; ++party)
        propose(party, 1);
    propose(1, 2);
    for (std::size_t party = 0; party < parties; ++party)
        happens(event::OptionAgreed { PartyId(party), { IssueId(3U), OptionId(2U) } });
    happens(event::IssueAgreed { { IssueId(3U), OptionId(2U) } });
    positions->setView(live);
    matrix->setModel(positions);
    matrix->setAccessibleName(u"Issues"_s);
    matrix->fitInto(theme.scaled(parties > 7 ? 300 : 200));
    if (parties > 7)
        matrix->toggle(matrix->model()->index(1, 0));
    return matrix;
}

} // namespace pourparler::desktop
