// Takes a person from page to page: start, preview, set-up, a session at the desk, result; and is the stage of "Show me".
// Made by main(). Must not know rules, nor what happens during a session (the desk does) or to records (the archive).
#pragma once

#include "app/desktop/guide/tour_stage.h"
#include "app/desktop/library.h"
#include "app/desktop/pages/setup_page.h"
#include "core/record/record.h"
#include "core/view/seat_view.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QSettings;
class QTemporaryDir;

namespace pourparler::desktop {

class Archive;
class BalancePage;
class Desk;
class GalleryPage;
class Help;
class MainWindow;
class Projector;
class ResultPage;
class ScenarioPreview;
class StartPage;
class Theme;
class Tour;

class Application : public QObject, private TourStage {
    Q_OBJECT

public:
    /// `theme`, `window` and `settings` outlive it; the window gets the pages.
    Application(const Theme& theme, MainWindow& window, Library library, QSettings& settings,
        QObject* parent = nullptr);
    ~Application() override;

    void showStart();
    /// The preview of a scenario, by id or folder.
    void showScenario(const QString& idOrFolder);
    /// Goes on with a record, or shows its result.
    void openRecord(const QString& path);
    /// Goes on with a record or a branch of it.
    void resumeRecord(const QString& path, StreamId stream);
    void begin(const SetUp& setUp);

    /// The session that is open, or nullptr.
    [[nodiscard]] Desk* desk() { return m_desk.get(); }
    [[nodiscard]] Tour& tour() { return *m_tour; }

private:
    QWidget& window() override;
    void begin() override;
    void end() override;

    void connectPages();
    void connectArchive();
    void chooseRecord();
    void showDesign();
    void showRecords();
    void openDropped(const QString& path);
    void showBalance();
    void showSetUp();
    bool makeDesk(const QString& record);
    void endSession();
    void showResult(const std::shared_ptr<const SeatView>& view);
    void report(const Error& error, const QString& where = {});

    const Theme& m_theme;
    MainWindow& m_window;
    Library m_library;
    StartPage* m_start;
    ScenarioPreview* m_preview;
    BalancePage* m_balance;
    SetUpPage* m_setUpPage;
    ResultPage* m_result;
    GalleryPage* m_design = nullptr; ///< made when it is asked for
    std::unique_ptr<Projector> m_projector;
    Archive* m_archive;
    Help* m_help;
    Tour* m_tour;
    std::unique_ptr<QTemporaryDir> m_tourFolder; ///< of the records of "Show me", while that is on
    std::optional<Library> m_ownLibrary; ///< the real one, meanwhile

    LoadedScenario m_loaded;
    QString m_record; ///< of the session, or of the result that is shown
    StreamId m_stream = StreamId::table1;
    Viewer m_eyes; ///< with which the result is shown
    std::unique_ptr<Desk> m_desk;
};

} // namespace pourparler::desktop
