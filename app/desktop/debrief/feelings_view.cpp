#include "app/desktop/debrief/feelings_view.h"

#include "app/desktop/components/party_chip.h"
#include "app/desktop/theme/theme.h"
#include "app/text/fill.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int mostLetters = 40; ///< a word, not a speech

} // namespace

FeelingsView::FeelingsView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(nullptr)
    , m_body(nullptr)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FeelingsView::setFeelings(const std::vector<Feeling>& feelings, const QString& objection)
{
    const bool same = std::equal(feelings.begin(), feelings.end(), m_rows.begin(), m_rows.end(),
        [](const Feeling& feeling, const Row& row) { return feeling.seat == row.seat; });
    if (!same)
        makeRows(feelings);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.who->setText(feelings[i].who);
        //: names the field in which somebody says how they feel
        row.word->setAccessibleName(text::fill(tr("One word from %1"), { feelings[i].who }));
        row.word->setPlaceholderText(tr("one word"));
        row.word->setEnabled(objection.isEmpty());
        row.word->setToolTip(objection);
        if (row.said != feelings[i].word && !(row.word->hasFocus() && row.word->isModified())) {
            row.said = feelings[i].word;
            row.word->setText(row.said);
        }
    }
}

void FeelingsView::makeRows(const std::vector<Feeling>& feelings)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_rows.clear();
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::one);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 1);
    for (const Feeling& feeling : feelings) {
        const int at = static_cast<int>(m_rows.size());
        m_grid->addWidget(new MarkView(m_theme, feeling.seat.party, TypeSize::lead, m_body), at, 0);
        Row row { feeling.seat, new Label(feeling.who, TypeSize::lead), new QLineEdit, {} };
        row.word->setObjectName(u"feeling%1"_s.arg(at));
        row.word->setMaxLength(mostLetters);
        row.who->setBuddy(row.word);
        m_grid->addWidget(row.who, at, 1);
        m_grid->addWidget(row.word, at, 2);
        connect(
            row.word, &QLineEdit::editingFinished, this, [this, seat = row.seat] { say(seat); });
        // Enter goes on to whoever is next.
        connect(row.word, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
        m_rows.push_back(row);
    }
    m_body->show();
}

void FeelingsView::say(SeatId seat)
{
    for (Row& row : m_rows) {
        if (row.seat != seat)
            continue;
        const QString word = row.word->text().simplified();
        if (word.isEmpty() || word == row.said)
            return;
        row.said = word;
        row.word->setText(word);
        Q_EMIT feelingSaid(seat, word);
        return;
    }
}

} // namespace pourparler::desktop
