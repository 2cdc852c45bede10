#include "app/desktop/deal/deal_progress.h"

#include "app/desktop/components/button.h"
#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

DealProgress::DealProgress(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_words(new Label({}, TypeSize::body, Tone::muted))
    , m_bar(new QProgressBar)
    , m_stop(new Button(theme, Button::Kind::quiet, {}))
    , m_start(new Button(theme, Button::Kind::quiet, {}))
{
    setObjectName(u"dealProgress"_s);
    m_bar->setRange(0, 1'000);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(u"stopDeal"_s);
    m_start->setObjectName(u"startDeal"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_words);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_stop);
    row->addWidget(m_start);
    row->addStretch(0);
    column->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, &DealProgress::stopRequested);
    connect(m_start, &QPushButton::clicked, this, &DealProgress::startRequested);
    retranslate();
    clear();
}

void DealProgress::showProgress(int perMille)
{
    m_bar->setValue(perMille);
    show(State::working);
}

void DealProgress::showStopped(const QString& why)
{
    m_why = why;
    show(State::stopped);
}

void DealProgress::clear() { show(State::nothing); }

void DealProgress::show(State state)
{
    const bool hadFocus = m_stop->hasFocus() || m_start->hasFocus();
    m_state = state;
    setVisible(state != State::nothing);
    m_bar->setVisible(state == State::working);
    m_stop->setVisible(state == State::working);
    m_start->setVisible(state == State::stopped);
    if (hadFocus && state != State::nothing)
        (state == State::working ? m_stop : m_start)->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void DealProgress::retranslate()
{
    m_words->setText(m_state == State::working ? tr("Working out what could have been agreed…")
            : m_why.isEmpty() ? tr("What could have been agreed was not worked out.")
                              : m_why);
    m_bar->setAccessibleName(tr("Working out what could have been agreed"));
    m_stop->setText(tr("Stop"));
    m_start->setText(tr("Work it out"));
}

} // namespace pourparler::desktop
