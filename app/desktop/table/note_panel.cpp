#include "app/desktop/table/note_panel.h"

#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"
#include "app/host/host.h"
#include "app/models/live_view.h"

#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace pourparler::desktop {

NotePanel::NotePanel(const Theme&, QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_hint(new Label({}, TypeSize::body, Tone::muted, Weight::regular, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::one, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_hint);
    column->addWidget(m_text, 1);
    m_text->setTabChangesFocus(true);
    setFocusProxy(m_text);
    m_timer.setSingleShot(true);
    m_timer.setInterval(1500);
    connect(&m_timer, &QTimer::timeout, this, &NotePanel::keep);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        m_unsaved = true;
        m_timer.start();
    });
    retranslate();
}

void NotePanel::setView(const LiveView* view)
{
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    m_timer.stop();
    m_unsaved = false;
    m_text->setEnabled(view && view->view().party());
    read();
    if (!view)
        return;
    connect(view, &LiveView::eventAppended, this, [this](const Event& event) {
        if (std::holds_alternative<event::NoteKept>(event.body) && !m_text->hasFocus())
            read();
    });
}

void NotePanel::read()
{
    const bool player = m_view && m_view->view().party();
    const SeatState* seat
        = player ? m_view->view().room().seat(m_view->view().viewer().seat) : nullptr;
    const QString kept = seat ? QString::fromStdString(seat->note.text()) : QString();
    const QScopedValueRollback<bool> loading(m_loading, true);
    if (!m_unsaved && kept != m_text->toPlainText().trimmed())
        m_text->setPlainText(kept);
}

void NotePanel::keep()
{
    m_timer.stop();
    if (!m_unsaved)
        return;
    m_unsaved = false;
    Q_EMIT commandRequested(command::KeepNote { Host::words(m_text->toPlainText().trimmed()) });
}

void NotePanel::retranslate()
{
    m_hint->setText(tr("For you alone. Kept as you type."));
    m_text->setAccessibleName(tr("Note"));
}

} // namespace pourparler::desktop
