// The issues of a proposal in the making, the current one (with room enough all) unfolded with their options. Used by the composer with a
// ComposerModel. By the keyboard: up and down walk, left and right change the option, 1 to 9 pick one, 0 leaves the
// issue open, Enter goes into the options and takes one. What is public needs more than a letter: Ctrl+Shift+A agrees,
// Ctrl+Shift+R reopens.
#pragma once

#include "core/base/id.h"

#include <QTreeView>

#include <optional>

namespace pourparler {
class ComposerModel;
}

namespace pourparler::desktop {

class Theme;

class ComposerView : public QTreeView {
    Q_OBJECT

public:
    ComposerView(const Theme& theme, ComposerModel& model, QWidget* parent = nullptr);

    /// Unfolds the issue.
    void showIssue(IssueId issue);
    [[nodiscard]] std::optional<IssueId> issue() const;
    /// Whether options can be changed at all; somebody who only looks on cannot.
    void setChoosing(bool choosing) { m_choosing = choosing; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void issueChanged();
    void agreeRequested();
    void reopenRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override { }
    void mousePressEvent(QMouseEvent* event) override;

private:
    void unfold();
    [[nodiscard]] bool hasRoomForAll() const;
    void choose(const QModelIndex& option);
    void step(int by);
    void pick(int number);
    bool walk(int key);

    const Theme& m_theme;
    ComposerModel& m_model;
    bool m_choosing = true;
    bool m_unfolding = false;
};

} // namespace pourparler::desktop
