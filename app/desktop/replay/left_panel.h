// What was left at the moment a replay stands: whether the last proposal was efficient, what would have been better for all,
// who is missing, and the map with the path so far. Worked out on other threads while people go on. Used by the replay page,
// for eyes that may know. Must not decide whose eyes may.
#pragma once

#include "app/debrief/deal_analysis.h"
#include "app/desktop/deal/deal_finder.h"
#include "app/desktop/debrief/debrief_saver.h"
#include "app/text/reader.h"
#include "core/view/replay.h"

#include <QScrollArea>
#include <QTimer>

#include <map>
#include <optional>
#include <utility>

namespace pourparler::desktop {

class ChartView;
class DealProgress;
class Label;
class PairChooser;
class Theme;

class LeftPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit LeftPanel(const Theme& theme, QWidget* parent = nullptr);

    void setAnalysis(const DealAnalysis& analysis);
    /// Whether there is anything that these eyes may know at the end of that session.
    [[nodiscard]] bool hasSomething(const Replay& replay) const;
    /// Another session, or other eyes.
    void setReplay(std::shared_ptr<const Replay> replay);
    void setReader(const Reader& reader);
    /// Where the replay stands; works only while it is in sight.
    void setMoment(const SeatView& view);
    [[nodiscard]] bool isWorkingOut() const;
    void retranslate();

Q_SIGNALS:
    void pictureSaved(const QStringList& files);
    void failed(const pourparler::Error& why);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();
    /// The map is worked out once a session, when it is first wanted.
    void seekMap();
    void askMoment();
    void take(const std::shared_ptr<const Deal>& found);
    /// What is known of the moment by now.
    void showMoment();
    void showPictures(const std::shared_ptr<const Deal>& deal);
    void showMap();
    void savePicture(const std::shared_ptr<const Chart>& chart);
    /// Why there is nothing; empty where there is something.
    [[nodiscard]] QString objection() const;
    [[nodiscard]] bool endedWithoutDeal() const;

    const Theme& m_theme;
    std::shared_ptr<const Replay> m_replay;
    std::shared_ptr<const SeatView> m_moment;
    Reader m_reader;
    DealFinder m_finder; ///< of the moment
    DealFinder m_mapFinder;
    QTimer m_settle; ///< a slider that is moved asks for nothing
    ProposalId m_asked = ProposalId::none;
    std::map<ProposalId, std::shared_ptr<const Deal>> m_known;
    std::shared_ptr<const Deal> m_map;
    std::optional<std::pair<PartyId, PartyId>> m_pair;
    DebriefSaver m_saver;
    Label* m_nothing;
    Label* m_about;
    Label* m_sentence;
    ChartView* m_left;
    ChartView* m_missing;
    DealProgress* m_progress;
    Label* m_mapTitle;
    PairChooser* m_chooser;
    ChartView* m_mapView;
};

} // namespace pourparler::desktop
