// All records at hand: a table to find one in, and beside it what can be done with it. Used by Application, which opens,
// resumes and exports what is asked for; names, verification, erasing and deleting are done here, through the Library.
// Must not play or show a session.
#pragma once

#include "app/desktop/pages/page.h"
#include "app/desktop/records/record_details.h"
#include "app/desktop/records/records_model.h"

#include <optional>

class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace pourparler::desktop {

class RecordsFilter;

class RecordsPage : public Page {
    Q_OBJECT

public:
    /// `theme` outlives the page.
    RecordsPage(const Theme& theme, Library library, QWidget* parent = nullptr);

    /// Looks into the folder again; each time the page is shown.
    void refresh();
    /// The record whose session is being played in this program, and can only be gone back to. Empty: none.
    void setUnderWay(const QString& record) { m_model->setUnderWay(record); }
    /// Chooses a record, if it is there.
    void select(const QString& path);
    [[nodiscard]] QString selected() const { return m_selected; }
    [[nodiscard]] const RecordsModel& model() const { return *m_model; }

    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    // When one of these is emitted the page has no file open any more.
    /// To go through it: the replay.
    void openRequested(const QString& record);
    void debriefRequested(const QString& record);
    void resumeRequested(const QString& record);
    void exportRequested(const QString& record, pourparler::desktop::ExportKind kind);
    /// Another name; for whoever remembers records.
    void recordRenamed(const QString& from, const QString& to);
    void startRequested();

protected:
    void build(QVBoxLayout& column, QHBoxLayout& bar) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout& column);
    void buildTable();
    void connectModel();
    void connectDetails();
    void sizeColumns();
    void bringBack();
    void showNotices();
    void showVerified();
    void showSelected();
    void showEmptiness();
    /// Row of the model that is chosen; -1: none.
    [[nodiscard]] int row() const { return m_model->rowOf(m_selected); }
    [[nodiscard]] bool isWide() const;
    void editName();
    /// The page lets go of all files first.
    template <class Signal, class... Rest>
    void wish(Signal signal, Rest... rest)
    {
        if (row() < 0)
            return;
        m_model->rest();
        Q_EMIT(this->*signal)(m_selected, rest...);
    }

    RecordsModel* m_model;
    RecordsFilter* m_shown;
    QString m_selected; ///< path
    QString m_verifying; ///< path of what somebody had verified last
    QString m_filter;
    std::optional<Error> m_problem;
    bool m_wide = true;

    QLineEdit* m_filterField = nullptr;
    QVBoxLayout* m_notices = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_empty = nullptr;
    Label* m_none = nullptr;
    Card* m_list = nullptr;
    QTableView* m_table = nullptr;
    RecordDetails* m_details = nullptr;
};

} // namespace pourparler::desktop
