// What is done with records that nobody plays: the page of all of them, replay, debrief, branches, exports. Made by
// Application, which plays. Must not open a session.
#pragma once

#include "app/debrief/deal_analysis.h"
#include "app/desktop/library.h"
#include "app/desktop/records/record_details.h"
#include "app/host/host.h"
#include "core/record/record.h"
#include "core/view/seat_view.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

namespace pourparler::desktop {

class DebriefPage;
class MainWindow;
class Projector;
class RecordsPage;
class ReplayPage;
class Theme;

class Archive : public QObject {
    Q_OBJECT

public:
    /// `theme`, `window` and `projector` outlive it; the window gets the pages.
    Archive(const Theme& theme, MainWindow& window, Projector& projector, Library library,
        QObject* parent = nullptr);
    /// Waits for what is being written.
    ~Archive() override;

    /// What works out what was left on the table, for replay, debrief and files.
    void setDealAnalysis(const DealAnalysis& analysis);

    /// The record whose session is being played here: nobody reads it or changes it meanwhile, and the page of all
    /// records leads back to it. An empty path: none is.
    void setUnderWay(const QString& record, StreamId stream = StreamId::table1);
    [[nodiscard]] bool isUnderWay(const QString& record) const;

    void showRecords();
    /// Back leads to the page that was shown before.
    void showReplay(const QString& record, StreamId stream, const Viewer& eyes);
    void showDebrief(const QString& record, StreamId stream, const Viewer& eyes);

Q_SIGNALS:
    /// People want to play on, or go back to what they play.
    void resumeRequested(const QString& record, pourparler::StreamId stream);
    void startRequested();
    void failed(const pourparler::Error& why);

private:
    void connectRecords();
    void resume(const QString& record);
    void connectReplay();
    void connectDebrief();
    [[nodiscard]] bool read(const QString& record);
    void comeFrom(QWidget* page);
    void goBack();
    void branch(StreamId parent, std::uint64_t events, const std::vector<SeatPlan>& seats);
    void keepFeeling(SeatId seat, const QString& word);
    void compareWithAnother();
    void compareStreams(StreamId shown, StreamId other);
    void exportRecord(const QString& record, ExportKind kind);

    void reportWritten(const QStringList& files);

    using Written = std::shared_ptr<const Result<QStringList>>;
    void write(const std::function<Result<QStringList>()>& writing);

    const Theme& m_theme;
    MainWindow& m_window;
    Library m_library;
    DealAnalysis m_analysis;
    RecordsPage* m_records;
    ReplayPage* m_replay;
    DebriefPage* m_debrief;

    QString m_underWay; ///< path of the record that is being played
    StreamId m_underWayStream = StreamId::table1;
    QString m_path; ///< of the record that replay and debrief show
    std::shared_ptr<const RecordContents> m_contents;
    QPointer<QWidget> m_from; ///< where Back leads
    QFutureWatcher<Written> m_writing;
};

} // namespace pourparler::desktop
