// What there is to know of one record and what can be done with it, beside the table of records. Used by RecordsPage,
// which fills it and does what it asks for. Must not touch files.
#pragma once

#include "app/desktop/components/button.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/records/record_entry.h"

#include <QString>

class QButtonGroup;
class QVBoxLayout;

namespace pourparler::desktop {

class AskStrip;
class Banner;
class ErasePanel;
class FlowLayout;

/// What a record can be turned into.
enum class ExportKind { debriefHtml, debriefPdf, research, paper };

class RecordDetails : public Card {
    Q_OBJECT

public:
    explicit RecordDetails(const Theme& theme, QWidget* parent = nullptr);

    /// Another record, or something new about the same one; nullptr: none is chosen.
    void show(const RecordEntry* entry);
    void askBeforeDeleting();

Q_SIGNALS:
    void openRequested();
    void debriefRequested();
    void resumeRequested();
    void verifyRequested();
    void renameRequested();
    void exportRequested(pourparler::desktop::ExportKind kind);
    void eraseRequested(const pourparler::desktop::ErasureWish& wish);
    void deleteRequested();

private:
    /// Something told of the record; where there is nothing to tell it is not there.
    struct Fact {
        Label* title = nullptr;
        Label* value = nullptr;
        void tell(const QString& words) const;
    };

    void build();
    void addFacts(QVBoxLayout& column);
    void addActions(QVBoxLayout& column);
    [[nodiscard]] Button* addButton(FlowLayout& row, const QString& icon, const QString& text,
        const char* name, void (RecordDetails::*wish)());
    [[nodiscard]] Button* makeExport();
    void showActions(const RecordEntry& entry);
    void closeQuestions();

    const Theme& m_theme;
    QString m_path;
    Label* m_title;
    Label* m_file;
    Fact m_when;
    Fact m_who;
    Fact m_outcome;
    Fact m_extent;
    Fact m_seal;
    QWidget* m_whole;
    Label* m_nothing;
    QWidget* m_actions;
    Button* m_resume;
    Button* m_open;
    Button* m_debrief;
    Button* m_verify;
    Button* m_rename;
    Button* m_export;
    Button* m_erase;
    Button* m_delete;
    AskStrip* m_ask;
    ErasePanel* m_erasing;
};

} // namespace pourparler::desktop
