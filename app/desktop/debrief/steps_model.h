// The steps of a debrief as a list: which there are, which has been shown. Used by the debrief page.
#pragma once

#include "app/desktop/debrief/slide.h"

#include <QAbstractListModel>

namespace pourparler::desktop {

class StepsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< QString: "3"
    };

    using QAbstractListModel::QAbstractListModel;

    /// Where the steps are the same as before, only their words change.
    void setSlides(const Slides& slides);
    /// Numbers alone, where there is no room for titles.
    void setCompact(bool compact);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString id;
        QString title;
    };
    std::vector<Row> m_rows;
    bool m_compact = false;
};

} // namespace pourparler::desktop
