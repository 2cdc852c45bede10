// What one can do with a debrief besides going through it: hide names, compare, present, save. Used by the debrief page.
// Must not do any of it.
#pragma once

#include "app/text/reader.h"
#include "core/record/record.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QComboBox;

namespace pourparler::desktop {

class Button;
class Label;
class Theme;

class DebriefTools : public QWidget {
    Q_OBJECT

public:
    explicit DebriefTools(const Theme& theme, QWidget* parent = nullptr);

    /// With what can be compared: the other streams of the record, `record` if one was chosen, another one.
    void setChoice(const RecordContents& contents, StreamId shown, const QString& record,
        const Reader& reader);
    /// Nothing: nothing is compared; the table's own stream of another record counts as `workshop`.
    void setCompared(std::optional<StreamId> stream);
    void setNamesHidden(bool hidden);
    void setPresenting(bool presenting);
    void retranslate();

    /// What stands for the other record in setCompared.
    static constexpr StreamId anotherRecord = StreamId::workshop;

Q_SIGNALS:
    void namesHiddenChanged(bool hidden);
    void compareChosen(std::optional<pourparler::StreamId> stream);
    /// A record that is not here yet.
    void recordWanted();
    void presentChosen(bool presenting);
    void htmlWanted();
    void pdfWanted();
    void picturesWanted();

private:
    void choose(int row);
    void showCompared();

    struct Choice {
        enum class Kind { nothing, stream, wanted } kind = Kind::nothing;
        StreamId stream = StreamId::table1;
    };
    Button* m_names;
    Label* m_compareWord;
    QComboBox* m_compare;
    Button* m_present;
    Button* m_save;
    QAction* m_html;
    QAction* m_pdf;
    QAction* m_pictures;
    std::vector<Choice> m_choices; ///< in the order of the box
    std::optional<StreamId> m_compared;
};

} // namespace pourparler::desktop
