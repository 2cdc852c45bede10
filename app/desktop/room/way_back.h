// Where to go back to: what happened, to be searched, and what goes back with the one that is chosen. Used by the
// facilitator's panel. Takes everyone's view only.
#pragma once

#include "app/models/past_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace pourparler::desktop {

class Label;
class Theme;

class WayBack : public QWidget {
    Q_OBJECT

public:
    /// `view` is everyone's and outlives it.
    WayBack(const Theme& theme, LiveView& view, QWidget* parent = nullptr);

    /// As command::Rewind takes it; 0 where nothing is chosen.
    [[nodiscard]] std::uint64_t chosen() const;
    [[nodiscard]] QString search() const;
    /// Both as they were before the panel was built anew.
    void restore(const QString& search, std::uint64_t chosen);

Q_SIGNALS:
    void changed();

private:
    void tell();

    PastModel m_past;
    QSortFilterProxyModel m_found;
    QLineEdit* m_search;
    QListView* m_list;
    Label* m_change;
};

} // namespace pourparler::desktop
