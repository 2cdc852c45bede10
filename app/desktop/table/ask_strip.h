// A question that stands where the button was: ask once more before what cannot be taken back, or ask for words that
// go with it. Used for walking out, refusing to sign and rejecting. Never a dialog.
#pragma once

#include "app/desktop/components/button.h"

#include <QFrame>

class QLineEdit;

namespace pourparler::desktop {

class Label;
class Theme;

class AskStrip : public QFrame {
    Q_OBJECT

public:
    /// Hidden at first. `kind` is that of the button that confirms.
    AskStrip(const Theme& theme, Button::Kind kind, QWidget* parent = nullptr);

    /// An empty placeholder: no words are asked for.
    void setTexts(const QString& question, const QString& confirm, const QString& cancel,
        const QString& placeholder = {});
    /// Shows itself and takes the focus: to the words, else to the button that does nothing.
    void ask();

Q_SIGNALS:
    void confirmed(const QString& words);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish(bool confirm);

    Label* m_question;
    QLineEdit* m_words;
    Button* m_confirm;
    Button* m_cancel;
};

} // namespace pourparler::desktop
