// Fusion, calmer: the letters of mnemonics are underlined only while Alt is held. Used by Theme.
// Colours and sizes are not its business: palette and style sheet have them.
#pragma once

#include <QProxyStyle>

namespace pourparler::desktop {

class QuietStyle : public QProxyStyle {
    Q_OBJECT

public:
    QuietStyle();

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* result) const override;
    /// Watches the Alt key.
    bool eventFilter(QObject* object, QEvent* event) override;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    bool m_underlines = false;
};

} // namespace pourparler::desktop
