// A party as it is shown everywhere: its mark, and its name beside it. Used by all pages and the table.
// Must not look names up: they come worded from app/text.
#pragma once

#include "app/desktop/components/label.h"
#include "core/base/id.h"

#include <QWidget>

namespace pourparler::desktop {

class Theme;

/// The mark alone, as large as the text beside it.
class MarkView : public QWidget {
    Q_OBJECT

public:
    MarkView(const Theme& theme, PartyId party, TypeSize size = TypeSize::body,
        QWidget* parent = nullptr);
    void setParty(PartyId party);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PartyId m_party;
    TypeSize m_size;
};

class PartyChip : public QWidget {
    Q_OBJECT

public:
    PartyChip(const Theme& theme, PartyId party, const QString& name,
        TypeSize size = TypeSize::body, Weight weight = Weight::regular, QWidget* parent = nullptr);
    void setParty(PartyId party, const QString& name);
    /// A few muted words behind the name: "bot", "does not vote".
    void setNote(const QString& note);

private:
    /// For screen readers: the name with what is said of it.
    void nameIt();

    MarkView* m_mark;
    Label* m_name;
    Label* m_note;
};

} // namespace pourparler::desktop
