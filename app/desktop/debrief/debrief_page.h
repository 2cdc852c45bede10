// The debrief: a session told in steps, each with one sentence and one picture, to whoever's eyes are chosen; feelings
// before numbers; presented to a room, compared with another session, saved to files. Used by Application with a record
// that has been read. Must not show what those eyes may not see, nor write records: words leave it as signals.
#pragma once

#include "app/debrief/deal_analysis.h"
#include "app/desktop/debrief/presenter_screen.h"
#include "core/record/record.h"
#include "core/view/seat_view.h"

#include <QWidget>

#include <memory>

namespace pourparler::desktop {

class Projector;
class Theme;

class DebriefPage : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the page; so does `projector`, on which it is presented, or it goes with what it shows.
    DebriefPage(const Theme& theme, Projector& projector, QWidget* parent = nullptr);
    ~DebriefPage() override;

    /// What works out what was left on the table; without it nothing is said of that.
    void setDealAnalysis(DealAnalysis analysis);
    /// `path`: the record's file, which suggests where to save; empty where there is none. Eyes that see confidential
    /// things of a session that is not over are asked about first; until then it is the public's.
    void setRecord(std::shared_ptr<const RecordContents> contents, const QString& path,
        StreamId stream, const Viewer& eyes);
    /// The same record after something was written into it: nobody loses their place.
    void refresh(std::shared_ptr<const RecordContents> contents);
    /// Beside a stream of this or of another record, which lies in `file`; nullptr: beside nothing. Another scenario is refused in a banner.
    void setCompare(
        std::shared_ptr<const RecordContents> other, StreamId stream, const QString& file = {});

    /// "Debrief: The price of the hours".
    [[nodiscard]] QString title() const;
    [[nodiscard]] StreamId stream() const;
    [[nodiscard]] const Viewer& eyes() const;
    /// Id of the step that is shown; empty where there is none.
    [[nodiscard]] QString step() const;
    /// Numbers in it are shown. Where there is no such step, it is shown once it has joined, if nobody goes elsewhere before.
    void setStep(const QString& id);
    /// What was left is not here yet, but will be.
    [[nodiscard]] bool isWorkingOut() const;
    [[nodiscard]] bool isPresenting() const;

Q_SIGNALS:
    void backRequested();
    void startRequested();
    void replayRequested(pourparler::StreamId stream);
    /// A person said how they feel: to be written into the record, then refresh().
    void feelingSaid(pourparler::SeatId seat, const QString& word);
    /// Another record is wanted beside this one: setCompare() with it.
    void compareRequested();
    /// What the room sees has changed; while nobody presents it is not emitted.
    void projectionChanged(const pourparler::desktop::Projection& projection);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace pourparler::desktop
