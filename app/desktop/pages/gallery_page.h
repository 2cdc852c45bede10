// Every component once, in each of its states. Used by --shots, so that a change of the theme can be looked at in one
// picture. Its words are samples and are not translated.
#pragma once

#include "app/desktop/pages/page.h"

namespace pourparler::desktop {

class GalleryPage : public Page {
    Q_OBJECT

public:
    using Page::Page;
    [[nodiscard]] QString title() const override;

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;

private:
    void addType(QVBoxLayout& column);
    void addMarks(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void addScores(QVBoxLayout& column);
    void addNotices(QVBoxLayout& column);
    void addIcons(QVBoxLayout& column);
};

} // namespace pourparler::desktop
