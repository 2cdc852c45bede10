#include "app/desktop/pages/balance_page.h"

#include "app/charts/balance_charts.h"
#include "app/desktop/components/button.h"
#include "app/desktop/components/expander.h"
#include "app/desktop/components/notice.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/debrief/chart_view.h"
#include "app/desktop/pages/balance_words.h"
#include "app/text/fill.h"

#include <QApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPromise>
#include <QShowEvent>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr qsizetype mostRemarks = 6; ///< in sight; the others are folded away

}

BalancePage::BalancePage(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int perMille) {
        if (m_progress)
            m_progress->setValue(perMille);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BalancePage::take);
    connect(&m_saver, &DebriefSaver::saved, this, &BalancePage::pictureSaved);
    connect(&m_saver, &DebriefSaver::failed, this, &BalancePage::failed);
}

BalancePage::~BalancePage() { drop(); }

void BalancePage::setScenario(std::shared_ptr<const Scenario> scenario)
{
    drop();
    m_scenario = std::move(scenario);
    m_graph = m_scenario ? issueGraph(*m_scenario, termsOf(*m_scenario)) : IssueGraph {};
    if (isVisible())
        count();
    else
        renew();
}

QString BalancePage::title() const
{
    return m_scenario ? text::fill(tr("%1: balance"), { words(m_scenario->title) }) : tr("Balance");
}

void BalancePage::showEvent(QShowEvent* event)
{
    if (m_scenario && !m_report && !isCounting())
        count();
    Page::showEvent(event);
}

void BalancePage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) // else it is the window that is out of sight
        drop();
    Page::hideEvent(event);
}

void BalancePage::count()
{
    m_counts = true;
    m_watcher.setFuture(QtConcurrent::run([scenario = m_scenario](QPromise<Report>& promise) {
        promise.setProgressRange(0, 1'000);
        auto report = reportBalance(*scenario, [&promise](int perMille) {
            promise.setProgressValue(perMille);
            return !promise.isCanceled();
        });
        if (report)
            promise.addResult(std::make_shared<const BalanceReport>(*std::move(report)));
    }));
    renew();
}

void BalancePage::drop()
{
    m_counts = false;
    m_watcher.cancel();
    m_watcher.setFuture({}); // which holds nothing
    m_report.reset();
}

void BalancePage::take()
{
    if (!std::exchange(m_counts, false))
        return; // it was dropped meanwhile
    if (m_watcher.future().resultCount() > 0)
        m_report = m_watcher.result();
    renew();
    if (!QApplication::focusWidget() && m_back)
        m_back->setFocus(Qt::OtherFocusReason); // the button that had it is gone
}

void BalancePage::build(QVBoxLayout& column, QHBoxLayout& bar)
{
    if (!m_scenario)
        return;
    addHead(column);
    if (isCounting())
        addCounting(column);
    else if (m_report)
        addCounts(column);
    else
        addStopped(column);
    addGraph(column);
    if (m_report)
        addRemarks(column);

    m_back = new Button(theme(), Button::Kind::secondary, u"arrow-left"_s, tr("&Back"));
    m_back->setObjectName(u"back"_s);
    connect(m_back, &QPushButton::clicked, this, &BalancePage::backRequested);
    bar.addWidget(m_back);
    bar.addStretch(1);
}

void BalancePage::addHead(QVBoxLayout& column)
{
    column.addWidget(new Label(
        tr("How the scenario is balanced"), TypeSize::display, Tone::plain, Weight::strong));
    column.addWidget(new Label(words(m_scenario->title), TypeSize::lead, Tone::muted));
    column.addWidget(new Banner(theme(), Tone::muted, u"lock"_s,
        tr("Counted from every party’s score sheet: for facilitators and authors, not for those "
           "who are going to play.")));
}

void BalancePage::addCounting(QVBoxLayout& column)
{
    auto* card = new Card;
    card->column()->addWidget(new Label(tr("Counting the packages…")));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::two);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1'000);
    m_progress->setValue(m_watcher.progressValue());
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Counting the packages"));
    row->addWidget(m_progress, 1, Qt::AlignVCenter);
    auto* cancel = new Button(theme(), Button::Kind::secondary, tr("&Cancel"));
    cancel->setObjectName(u"cancel"_s);
    connect(cancel, &QPushButton::clicked, &m_watcher, &QFutureWatcherBase::cancel);
    row->addWidget(cancel);
    card->column()->addLayout(row);
    column.addWidget(card);
}

void BalancePage::addStopped(QVBoxLayout& column)
{
    auto* banner = new Banner(theme(), Tone::muted, u"info"_s, tr("The count was stopped."));
    auto* again = banner->addAction(tr("Count &again"));
    again->setObjectName(u"again"_s);
    connect(again, &QPushButton::clicked, this, &BalancePage::count, Qt::QueuedConnection);
    column.addWidget(banner);
}

void BalancePage::addCounts(QVBoxLayout& column)
{
    const Reader reader = readerHere();
    for (const QString& problem :
        balance_words::findings(*m_scenario, *m_report, Finding::Severity::problem, reader))
        column.addWidget(new Banner(theme(), Tone::danger, u"warning"_s, problem));
    if (!m_report->balance)
        return;
    addPicture(column, std::make_shared<CountsChart>(m_scenario, m_report, reader),
        balance_words::counts(*m_report, reader));
    addPicture(column, std::make_shared<OptionsChart>(m_scenario, m_report, reader),
        balance_words::options(*m_scenario, *m_report, reader));
    addPicture(column, std::make_shared<KeyChart>(m_scenario, m_report, reader),
        balance_words::key(*m_scenario, *m_report, reader));
}

void BalancePage::addGraph(QVBoxLayout& column)
{
    addPicture(column, std::make_shared<IssueGraphChart>(m_scenario, m_graph, readerHere()),
        balance_words::graph(*m_scenario, m_graph, readerHere()));
}

void BalancePage::addRemarks(QVBoxLayout& column)
{
    const QStringList remarks
        = balance_words::findings(*m_scenario, *m_report, Finding::Severity::remark, readerHere());
    column.addSpacing(space::two);
    column.addWidget(new SectionHeader(tr("What the checker remarks")));
    if (remarks.isEmpty())
        column.addWidget(new Label(tr("Nothing."), TypeSize::body, Tone::muted));
    for (const QString& remark : remarks.mid(0, mostRemarks))
        column.addWidget(new Label(remark));
    if (remarks.size() <= mostRemarks)
        return;
    auto* others = new Expander(
        theme(), tr("%n more", nullptr, static_cast<int>(remarks.size() - mostRemarks)));
    for (const QString& remark : remarks.mid(mostRemarks))
        others->column()->addWidget(new Label(remark));
    column.addWidget(others);
}

void BalancePage::addPicture(
    QVBoxLayout& column, const std::shared_ptr<const Chart>& picture, const QString& sentence)
{
    column.addSpacing(space::two);
    column.addWidget(new SectionHeader(picture->title()));
    column.addWidget(new Label(sentence, TypeSize::lead));
    auto* view = new ChartView(theme());
    view->setChart(picture, sentence);
    view->setObjectName(picture->id());
    connect(view, &ChartView::saveRequested, this, &BalancePage::savePicture);
    column.addWidget(view);
}

void BalancePage::savePicture(const std::shared_ptr<const Chart>& picture)
{
    auto* dialog = new QFileDialog(this, tr("Folder for the picture and its numbers"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, picture](const QString& chosen) { m_saver.savePicture(picture, chosen); });
    dialog->open();
}

} // namespace pourparler::desktop
