// Going through a session again with the eyes of the public, a seat or the facilitator: any position at once, played or
// step by step, and branches from any moment. Used by Application with a record that has been read. Must not show what
// those eyes may not see: everything comes from Replay, which redacts.
#pragma once

#include "app/debrief/deal_analysis.h"
#include "app/host/host.h"
#include "core/record/record.h"
#include "core/record/seal_key.h"
#include "core/view/seat_view.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace pourparler::desktop {

class Theme;

class ReplayPage : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the page.
    explicit ReplayPage(const Theme& theme, QWidget* parent = nullptr);
    ~ReplayPage() override;

    /// What works out what was left on the table; without it nothing is said of that.
    void setDealAnalysis(const DealAnalysis& analysis);
    /// `path`: the record's file, for branches; empty where there is none. Eyes that see confidential things of a
    /// session that is not over are asked about first; until then it is the public's.
    void setRecord(std::shared_ptr<const RecordContents> contents, const QString& path,
        StreamId stream, const Viewer& eyes);
    /// With which branches are sealed; without it bots cannot play on.
    void setSealKey(const SealKey& key);

    /// "Replay: The price of the hours".
    [[nodiscard]] QString title() const;
    [[nodiscard]] StreamId stream() const;
    [[nodiscard]] const Viewer& eyes() const;
    /// How many events of the stream have happened where the replay stands.
    [[nodiscard]] std::uint64_t place() const;
    void setPlace(std::uint64_t events);
    /// The panel about it, where these eyes have one.
    void showWhatWasLeft();
    /// It is not here yet, but will be.
    [[nodiscard]] bool isWorkingOut() const;

Q_SIGNALS:
    void backRequested();
    /// People want to play on in a new branch, which does not exist yet: it begins with the first `events` of
    /// `parent`. Where bots are to play on, the page takes care of it.
    /// `seats`: those that somebody else has from then on.
    void branchRequested(pourparler::StreamId parent, std::uint64_t events,
        const std::vector<pourparler::SeatPlan>& seats);
    void debriefRequested(pourparler::StreamId stream, const pourparler::Viewer& eyes);
    /// Another stream is shown.
    void streamChosen(pourparler::StreamId stream);
    void compareRequested(pourparler::StreamId shown, pourparler::StreamId other);
    /// A picture and its numbers have been written to these files.
    void pictureSaved(const QStringList& files);
    void failed(const pourparler::Error& why);
    /// Bots have added a branch to the file.
    void recordChanged(const std::shared_ptr<const pourparler::RecordContents>& contents);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace pourparler::desktop
