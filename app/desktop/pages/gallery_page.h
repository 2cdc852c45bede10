// Every component once, in each of its states, and what they are made of: from the Help menu, and in --shots, so that a
// change of the theme can be looked at in one picture. The samples' words stand for what a scenario or a person would say,
// and are not translated.
#pragma once

#include "app/desktop/pages/page.h"

namespace pourparler::desktop {

class GalleryPage : public Page {
    Q_OBJECT

public:
    using Page::Page;
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void leaveRequested();

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;

private:
    void addSection(QVBoxLayout& column, const QString& title, const QString& note = {});
    void addColours(QVBoxLayout& column);
    void addType(QVBoxLayout& column);
    void addMarks(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void addScores(QVBoxLayout& column);
    void addIssues(QVBoxLayout& column);
    void addProposals(QVBoxLayout& column);
    void addNotices(QVBoxLayout& column);
    void addIcons(QVBoxLayout& column);
};

} // namespace pourparler::desktop
