// What a package is worth to each party whose score sheet the viewer may see, beside its walk-away value: one party for
// a seat, all for the facilitator, nobody for the public. Used by the replay's moment. Must not know whose sheet is
// whose secret: the view has only what may be seen.
#pragma once

#include "app/text/reader.h"
#include "core/view/seat_view.h"

#include <QWidget>

#include <vector>

namespace pourparler::desktop {

class Theme;

class WorthRow : public QWidget {
    Q_OBJECT

public:
    explicit WorthRow(const Theme& theme, QWidget* parent = nullptr);

    /// Empties itself where scores are hidden.
    void show(const SeatView& view, const Package& package, const Reader& reader);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_worths.empty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Worth {
        PartyId party;
        QString value;
        QString walkAway;
        bool below = false; ///< below the walk-away value, or across a red line
        friend bool operator==(const Worth&, const Worth&) = default;
    };
    [[nodiscard]] int lines() const;
    [[nodiscard]] int lineHeight() const;

    const Theme& m_theme;
    std::vector<Worth> m_worths;
};

} // namespace pourparler::desktop
