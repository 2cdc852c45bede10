// The inside of the replay page: its parts and what they do to each other. Used by replay_page*.cpp alone.
#pragma once

#include "app/desktop/replay/replay_page.h"
#include "app/desktop/replay/replay_player.h"
#include "app/desktop/replay/replay_shelf.h"
#include "app/host/branch_player.h"
#include "app/models/live_view.h"
#include "app/models/proposals_model.h"
#include "app/text/reader.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QKeyEvent;
class QStackedWidget;

namespace pourparler::desktop {

class Banner;
class BranchCard;
class BranchesPanel;
class Button;
class Card;
class LeftPanel;
class LineView;
class MomentView;
class ReplayHead;
class ReplayLog;
class ProposalsTree;
class TextPanel;
class Timeline;
class TransportBar;

class ReplayPage::Private {
public:
    Private(const Theme& theme, ReplayPage& page);

    // replay_page_build.cpp
    void build();
    void buildSide();
    void connectParts();
    void connectBranches();
    void retranslate();
    void shareRoom();

    // replay_page_private.cpp
    /// Shows a stream with the eyes that are on, after so many of its events.
    void open(StreamId chosen, std::uint64_t events);
    /// How many events a branch begins with; 0 for the original.
    /// After how many events a branch goes its own way; 0 for the table.
    [[nodiscard]] std::uint64_t ownFrom(StreamId branch) const;
    /// Where one lands who goes from the stream shown to another: where they part.
    void chooseStream(StreamId chosen);
    /// Asks first where that is called for.
    void chooseEyes(const Viewer& chosen);
    void setEyes(const Viewer& chosen);
    [[nodiscard]] bool isOver() const;
    void setReader();
    /// Everything that goes with the position.
    void showPosition();
    void showTab(int tab);
    /// Those that these eyes have.
    void showTabs();
    void showLeft();
    void showText();
    [[nodiscard]] QString placeWords() const;
    [[nodiscard]] QString words(std::size_t position) const;
    [[nodiscard]] QString branchObjection() const;
    /// What came about by itself with the last event belongs to it.
    [[nodiscard]] std::uint64_t branchPoint() const;
    void askBranch();
    /// Those whose holders may change with a branch, what is said of each, and the changes that make `people` of them.
    [[nodiscard]] std::vector<SeatId> votingSeats() const;
    [[nodiscard]] QStringList seatWords() const;
    [[nodiscard]] bool isPerson(SeatId seat) const;
    [[nodiscard]] std::vector<SeatPlan> changedSeats(const std::vector<bool>& people);
    void playBots();
    void takeBranch(StreamId branch, std::shared_ptr<const RecordContents> read);
    [[nodiscard]] bool press(const QKeyEvent& event);

    const Theme& theme;
    ReplayPage& page;
    std::shared_ptr<const RecordContents> contents;
    QString path;
    std::optional<SealKey> key;
    ReplayShelf shelf;
    std::shared_ptr<const Replay> replay;
    StreamId stream = StreamId::table1;
    Viewer eyes;
    std::vector<Viewer> allowed; ///< confidential eyes that somebody insisted on
    std::optional<Viewer> asked; ///< whose eyes the warning is about
    std::uint64_t place = 0; ///< of the stream: other eyes stay there
    bool staying = false; ///< the position follows the place, not the other way round
    Reader reader;

    ReplayPlayer player;
    BranchPlayer bots;
    StreamId newBranch = StreamId::table1;
    std::unique_ptr<LiveView> view;
    ProposalsModel proposals;
    std::optional<std::pair<Package, Package>> textShown;

    ReplayHead* head = nullptr;
    Banner* warning = nullptr;
    Button* showAllTheSame = nullptr;
    Button* keepEyes = nullptr;
    Timeline* timeline = nullptr;
    TransportBar* transport = nullptr;
    BranchCard* branchCard = nullptr;
    LineView* caption = nullptr;
    QBoxLayout* body = nullptr;
    Card* side = nullptr;
    MomentView* moment = nullptr;
    QButtonGroup* tabs = nullptr;
    QStackedWidget* stack = nullptr;
    ReplayLog* log = nullptr;
    ProposalsTree* proposalList = nullptr;
    TextPanel* text = nullptr;
    BranchesPanel* branches = nullptr;
    LeftPanel* left = nullptr;
};

} // namespace pourparler::desktop
