// Takes a person from page to page: start, preview, set-up, brief, table, signing, result; and connects the pages with
// the host, which plays. Made by main(). Must not know rules: which page is shown follows from the phase of the view.
#pragma once

#include "app/desktop/library.h"
#include "app/desktop/pages/setup_page.h"
#include "app/models/live_view.h"
#include "core/session/command.h"
#include "core/view/seat_view.h"

#include <QObject>

#include <memory>
#include <vector>

namespace pourparler {
class Host;
}

namespace pourparler::desktop {

class BriefingPage;
class MainWindow;
class ResultPage;
class ScenarioPreview;
class SigningPage;
class StartPage;
class TablePage;
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

private:
    void connectPages();
    void connectTable();
    void chooseRecord();
    void showSetUp();
    void startHost(SeatId seat, const QString& record);
    void endSession();
    void take(const RedactedEvent& event);
    void showPhase();
    void submit(const CommandBody& body);
    void submitAsFacilitator(const CommandBody& body);
    void report(const Error& error, const QString& where = {});

    const Theme& m_theme;
    MainWindow& m_window;
    Library m_library;
    StartPage* m_start;
    ScenarioPreview* m_preview;
    SetUpPage* m_setUpPage;
    BriefingPage* m_briefing;
    TablePage* m_table;
    SigningPage* m_signing;
    ResultPage* m_result;

    LoadedScenario m_loaded;
    SeatId m_seat;
    QString m_record;
    std::unique_ptr<LiveView> m_view;
    std::unique_ptr<Host> m_host;
};

} // namespace pourparler::desktop
