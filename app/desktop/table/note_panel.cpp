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
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_timer.stop();
    m_unsaved = false;
    const bool player = view && view->view().party();
    m_text->setEnabled(player);
    const SeatState* seat = player ? view->view().room().seat(view->view().viewer().seat) : nullptr;
    m_text->setPlainText(seat ? QString::fromStdString(seat->note.text()) : QString());
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
