// The table in six lines for who comes late, from anybody's view: what is in them is public. Used by the table page, the
// projector and between the seats. Must not know rules or what is confidential.
#pragma once

#include "app/look/tokens.h"
#include "app/models/recap.h"

#include <QScrollArea>
#include <QTimer>

#include <array>

namespace pourparler {
class LiveView;
}

namespace pourparler::desktop {

class Label;

class RecapView : public QScrollArea {
    Q_OBJECT

public:
    /// `size` of the words; the projector's are larger.
    explicit RecapView(TypeSize size = TypeSize::lead, QWidget* parent = nullptr);

    /// nullptr: nothing to show. The view outlives its use here.
    void setView(LiveView* view);
    void setReader(const Reader& reader);
    /// Takes the widget: what else there is to say, below the lines.
    void setBelow(QWidget* below);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    LiveView* m_view = nullptr;
    Reader m_reader;
    QTimer m_refreshing; ///< several events in a row are told together
    std::array<Label*, std::tuple_size_v<Recap>> m_titles {};
    std::array<Label*, std::tuple_size_v<Recap>> m_words {};
};

} // namespace pourparler::desktop
