// The inside of the debrief page: its parts and what they do to each other. Used by debrief_page*.cpp alone.
#pragma once

#include "app/desktop/deal/deal_finder.h"
#include "app/desktop/debrief/debrief_page.h"
#include "app/desktop/debrief/debrief_saver.h"
#include "app/desktop/debrief/slide.h"
#include "app/desktop/debrief/steps_model.h"
#include "app/text/reader.h"

#include <QPointer>

#include <optional>
#include <set>
#include <utility>
#include <vector>

class QBoxLayout;
class QFrame;
class QKeyEvent;
class QListView;
class QScrollArea;

namespace pourparler::desktop {

class Banner;
class Button;
class DealProgress;
class DebriefTools;
class EmptyState;
class EyesBox;
class Label;
class LineView;
class PairChooser;
class PresenterPanel;
class StepView;

class DebriefPage::Private {
public:
    Private(const Theme& theme, Projector& projector, DebriefPage& page);

    // debrief_page_build.cpp
    void build();
    void buildHead(QBoxLayout& column);
    void buildBanners(QBoxLayout& column);
    void buildBody(QBoxLayout& column);
    void buildBar(QBoxLayout& column);
    void connectParts();
    void connectWarning();
    void retranslate();
    void shareRoom();

    // debrief_page_private.cpp: what is told
    /// Asks first where that is called for.
    void chooseEyes(const Viewer& chosen);
    [[nodiscard]] bool isOver() const;
    /// Folds what is shown with the eyes that are on, and tells it.
    void look();
    /// In the language that is on, with or without names.
    void tell();
    [[nodiscard]] QString recordName(const RecordContents& record, const QString& file) const;
    [[nodiscard]] QString remark(const Slide& slide) const;
    [[nodiscard]] QString feelingObjection() const;

    // debrief_page_private.cpp: where one is
    void go(int to);
    /// To the step that somebody asked for before it was there, if it is by now.
    void goWhereWanted();
    void forward();
    void back() { go(current - 1); }
    /// Everything that goes with the step.
    void showStep();
    [[nodiscard]] const Slide* slide() const;
    [[nodiscard]] bool isCovered() const;
    [[nodiscard]] bool isHiddenFromRoom() const;
    void showNumbers();
    void hideNames(bool hide);
    void present(bool on);
    [[nodiscard]] Projection projection() const;
    [[nodiscard]] bool press(const QKeyEvent& event);

    // debrief_page_deal.cpp: what was left, which is worked out while the story is told already
    void connectDeal();
    /// Asks for what these eyes may know and is not here yet: first what a certificate tells, then the map.
    void seekDeal();
    void takeDeal(const std::shared_ptr<const Deal>& found);
    /// Nobody waits any more; what is here stays.
    void leaveDeal();
    void forgetDeal();
    /// For those eyes only that may know.
    [[nodiscard]] std::shared_ptr<const Deal> tellableDeal() const;
    void showPair();

    // debrief_page_saving.cpp
    void save(DebriefSaver::Kind kind);
    void savePicture(const std::shared_ptr<const Chart>& chart);
    void report(const QString& words, bool wrong);
    [[nodiscard]] QString suggestedFile(const QString& ending) const;

    const Theme& theme;
    Projector& projector;
    DebriefPage& page;
    std::shared_ptr<const RecordContents> contents;
    QString path;
    StreamId stream = StreamId::table1;
    struct Other {
        std::shared_ptr<const RecordContents> contents;
        StreamId stream = StreamId::table1;
        QString file; ///< where it lies; empty for a branch
    };
    std::optional<Other> other; ///< what it is compared with
    Viewer eyes;
    std::vector<Viewer> allowed; ///< confidential eyes that somebody insisted on
    std::optional<Viewer> asked; ///< whose eyes the warning is about

    std::shared_ptr<const SeatView> whole;
    std::shared_ptr<const SeatView> otherWhole;
    Reader reader;
    Story story;
    Slides slides;
    int current = 0;
    QString wantedStep; ///< as soon as it is there; empty: none
    bool namesHidden = false;
    bool numbersShown = false;
    std::set<QString> revealed; ///< steps with numbers that the room has been shown

    DealFinder finder;
    std::shared_ptr<const Deal> deal; ///< its map follows
    std::optional<std::pair<PartyId, PartyId>> mapped; ///< chosen by somebody

    StepsModel model;
    DebriefSaver saver;
    Button* backButton = nullptr;
    LineView* title = nullptr;
    Label* eyesWord = nullptr;
    EyesBox* eyesBox = nullptr;
    DebriefTools* tools = nullptr;
    Banner* warning = nullptr;
    Button* showAllTheSame = nullptr;
    Button* keepEyes = nullptr;
    Banner* news = nullptr;
    Banner* problem = nullptr;
    DealProgress* dealProgress = nullptr;
    PairChooser* pair = nullptr;
    QListView* steps = nullptr;
    QScrollArea* scroll = nullptr;
    QBoxLayout* body = nullptr;
    StepView* stepView = nullptr;
    PresenterPanel* panel = nullptr;
    Label* nothing = nullptr;
    Label* outcome = nullptr;
    Label* place = nullptr;
    Button* start = nullptr;
    Button* replay = nullptr;
    Button* previous = nullptr;
    Button* next = nullptr;
    QPointer<PresenterScreen> screen; ///< while somebody presents
};

} // namespace pourparler::desktop
