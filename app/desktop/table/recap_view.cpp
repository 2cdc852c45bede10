#include "app/desktop/table/recap_view.h"

#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"
#include "app/models/live_view.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

RecapView::RecapView(TypeSize size, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    inner->setProperty("role", u"clear"_s);
    inner->setSizePolicy(
        QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as its words at this width
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(space::one, space::one + space::half, space::two, space::one);
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::one + space::half);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const int row = static_cast<int>(i);
        m_titles[i] = (new Label({}, size, Tone::muted))->single();
        m_words[i] = new Label({}, size);
        grid->addWidget(m_titles[i], row, 0, Qt::AlignTop);
        grid->addWidget(m_words[i], row, 1, Qt::AlignTop);
    }
    grid->setRowStretch(static_cast<int>(m_words.size()) + 1, 1);
    setWidget(inner);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    connect(&m_refreshing, &QTimer::timeout, this, &RecapView::refresh);
}

void RecapView::setView(LiveView* view)
{
    if (m_view)
        disconnect(m_view, nullptr, &m_refreshing, nullptr);
    m_view = view;
    if (view) {
        connect(view, &LiveView::eventAppended, &m_refreshing, qOverload<>(&QTimer::start));
        connect(view, &LiveView::viewReplaced, &m_refreshing, qOverload<>(&QTimer::start));
    }
    refresh();
}

void RecapView::setReader(const Reader& reader)
{
    m_reader = reader;
    refresh();
}

void RecapView::setBelow(QWidget* below)
{
    auto* grid = static_cast<QGridLayout*>(widget()->layout());
    grid->addWidget(below, static_cast<int>(m_words.size()), 0, 1, 2);
}

void RecapView::showEvent(QShowEvent* event)
{
    refresh();
    QScrollArea::showEvent(event);
}

void RecapView::refresh()
{
    setAccessibleName(tr("The table in six lines"));
    if (!isVisible())
        return;
    const Recap lines = m_view ? recap(m_view->view(), m_reader) : Recap {};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        m_titles[i]->setText(lines[i].title);
        m_words[i]->setText(lines[i].words);
        m_words[i]->setAccessibleName(lines[i].title + u": "_s + lines[i].words);
    }
}

} // namespace pourparler::desktop
