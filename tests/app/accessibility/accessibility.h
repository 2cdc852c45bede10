// What a person who does not see well, or uses no mouse, or reads larger letters, needs of a page: as checks that list
// what is missing. Used by the accessibility test.
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace pourparler::desktop::test {

/// Visible widgets that take the focus and have no name for a screen reader, or another role than they play.
[[nodiscard]] QStringList unnamedOrMisnamed(const QWidget& page);
/// Controls with a value that do not tell it: sliders, spin boxes, score bars.
[[nodiscard]] QStringList valueless(const QWidget& page);
/// What the Tab key leads to, in order, from the page's beginning until it comes round.
[[nodiscard]] QList<QWidget*> tabOrder(QWidget& page);
/// Enabled controls that the Tab key leaves out.
[[nodiscard]] QStringList leftOutByTab(QWidget& page);
/// Neighbours in the Tab order that go up or left within one place.
[[nodiscard]] QStringList backwardTabs(QWidget& page);
/// Controls that look the same with the focus as without.
[[nodiscard]] QStringList withoutVisibleFocus(QWidget& page);
/// Texts that have less room than they need, where nothing scrolls and no tooltip has the whole.
[[nodiscard]] QStringList clippedTexts(const QWidget& page);

/// A language that is 30 % longer than English, in all of the program's own texts.
class LongLanguage : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace pourparler::desktop::test
