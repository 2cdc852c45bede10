// One party before the text: its mark, its name, whether it has to sign, and what it has done. Used by the signing page.
#pragma once

#include "app/desktop/components/surface.h"

class QModelIndex;

namespace pourparler::desktop {

class IconView;
class Label;
class MarkView;
class Tag;
class Theme;

class SigningCard : public Card {
    Q_OBJECT

public:
    explicit SigningCard(const Theme& theme, QWidget* parent = nullptr);
    /// A row of a SigningModel.
    void show(const QModelIndex& index);

private:
    const Theme& m_theme;
    MarkView* m_mark;
    Label* m_name;
    Tag* m_need;
    Tag* m_you;
    IconView* m_icon;
    Label* m_stand;
};

} // namespace pourparler::desktop
