// Takes a person from page to page: start, preview, set-up, a session at the desk, result. Made by main(). Must not know
// rules, nor what happens during a session: that is the desk's.
#pragma once

#include "app/desktop/library.h"
#include "app/desktop/pages/setup_page.h"
#include "core/view/seat_view.h"

#include <QObject>

#include <memory>
#include <vector>

namespace pourparler::desktop {

class Desk;
class MainWindow;
class Projector;
class ResultPage;
class ScenarioPreview;
class StartPage;
class Theme;

class Application : public QObject {
    Q_OBJECT

public:
    /// `theme` and `window` outlive it; the window gets the pages.
    Application(const Theme& theme, MainWindow& window, Library library, QObject* parent = nullptr);
    ~Application() override;

    void showStart();
    /// The preview of a scenario, by id or folder.
    void showScenario(const QString& idOrFolder);
    /// Goes on with a record, or shows its result.
    void openRecord(const QString& path);
    void begin(const SetUp& setUp);

    /// The session that is open, or nullptr.
    [[nodiscard]] Desk* desk() { return m_desk.get(); }

private:
    void connectPages();
    void chooseRecord();
    void openDropped(const QString& path);
    void showSetUp();
    bool makeDesk(const QString& record);
    void endSession();
    void showProjector(bool shown);
    void showResult(const std::shared_ptr<const SeatView>& view);
    void report(const Error& error, const QString& where = {});

    const Theme& m_theme;
    MainWindow& m_window;
    Library m_library;
    StartPage* m_start;
    ScenarioPreview* m_preview;
    SetUpPage* m_setUpPage;
    ResultPage* m_result;
    std::unique_ptr<Projector> m_projector;

    LoadedScenario m_loaded;
    QString m_record;
    std::unique_ptr<Desk> m_desk;
};

} // namespace pourparler::desktop
