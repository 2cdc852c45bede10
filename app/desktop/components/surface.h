// The grounds that things lie on: cards, sunken fields, hairlines, and the head of a section.
// Used by all pages. Must not know what lies on them.
#pragma once

#include "app/desktop/components/label.h"

#include <QAbstractButton>
#include <QFrame>
#include <QVBoxLayout>

namespace pourparler::desktop {

class Theme;

/// White ground with a hairline; `column()` takes the contents.
class Card : public QFrame {
    Q_OBJECT

public:
    enum class Ground { raised, sunken };
    explicit Card(Ground ground = Ground::raised, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

/// A card that is one button: by mouse, Space or Enter. Give it an accessible name.
class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit CardButton(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
};

/// "Parties" with an optional line of explanation and a place for a control at its right.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(
        const QString& title, const QString& note = {}, QWidget* parent = nullptr);
    void addControl(QWidget* control);

private:
    QHBoxLayout* m_row;
};

/// A hairline.
class Line : public QFrame {
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);
};

} // namespace pourparler::desktop
