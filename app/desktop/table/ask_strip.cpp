#include "app/desktop/table/ask_strip.h"

#include "app/desktop/components/label.h"
#include "app/desktop/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

AskStrip::AskStrip(const Theme& theme, Button::Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_question(new Label({}, TypeSize::body, Tone::plain, Weight::regular, this))
    , m_words(new QLineEdit(this))
    , m_confirm(new Button(theme, kind, {}, this))
    , m_cancel(new Button(theme, Button::Kind::secondary, {}, this))
{
    setProperty("role", u"banner"_s);
    if (kind == Button::Kind::danger)
        setProperty("tone", u"danger"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        space::one + space::half, space::one, space::one + space::half, space::one);
    column->setSpacing(space::one);
    column->addWidget(m_question);
    column->addWidget(m_words);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    m_words->setMaxLength(2000);
    m_words->setObjectName(u"words"_s);
    m_confirm->setObjectName(u"confirm"_s);
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_confirm, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { finish(true); });
    setTabOrder(m_cancel, m_confirm); // as they stand
    hide();
}

void AskStrip::setTexts(const QString& question, const QString& confirm, const QString& cancel,
    const QString& placeholder)
{
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    m_words->setPlaceholderText(placeholder);
    m_words->setAccessibleName(placeholder);
    m_words->setVisible(!placeholder.isEmpty());
    m_confirm->setText(confirm);
    m_cancel->setText(cancel);
    setAccessibleName(question);
}

void AskStrip::ask()
{
    m_words->clear();
    show();
    if (m_words->placeholderText().isEmpty())
        m_cancel->setFocus(Qt::TabFocusReason);
    else
        m_words->setFocus(Qt::TabFocusReason);
}

void AskStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else
        QFrame::keyPressEvent(event);
}

void AskStrip::finish(bool confirm)
{
    hide();
    if (confirm)
        Q_EMIT confirmed(m_words->text().trimmed());
    else
        Q_EMIT cancelled();
}

} // namespace pourparler::desktop
