// Where the table stood at a moment: phase, clock, who stood for what, the last proposal and its worth to whoever looks.
// Used by the replay page. Must not know how one got there.
#pragma once

#include "app/models/positions_model.h"
#include "app/text/reader.h"

#include <QWidget>

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Label;
class LineView;
class MatrixView;
class Theme;
class WorthRow;

class MomentView : public QWidget {
    Q_OBJECT

public:
    explicit MomentView(const Theme& theme, QWidget* parent = nullptr);

    /// The view outlives its use here. Call refresh() after it was replaced.
    void setView(LiveView* view);
    void setReader(const Reader& reader);
    void refresh();
    void retranslate();
    /// A few issues in sight: the matrix takes what room there is.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString standing() const;
    void showProposal();
    void shareRoom();
    [[nodiscard]] int heightOfRest() const;

    const Theme& m_theme;
    LiveView* m_view = nullptr;
    Reader m_reader;
    PositionsModel m_positions;
    LineView* m_standing;
    MatrixView* m_matrix;
    Label* m_title;
    LineView* m_proposal;
    WorthRow* m_worth;
};

} // namespace pourparler::desktop
