#include "app/desktop/replay/left_panel.h"

#include "app/charts/deal_charts.h"
#include "app/debrief/deal_sentences.h"
#include "app/desktop/components/label.h"
#include "app/desktop/deal/deal_progress.h"
#include "app/desktop/deal/pair_chooser.h"
#include "app/desktop/debrief/chart_view.h"
#include "app/desktop/theme/theme.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/sentence.h"
#include "core/analysis/deal_access.h"
#include "core/analysis/deal_map.h"

#include <QFileDialog>
#include <QHideEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

constexpr int settleMilliseconds = 40;

} // namespace

LeftPanel::LeftPanel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_nothing(new Label({}, TypeSize::body, Tone::muted))
    , m_about(new Label({}, TypeSize::body, Tone::muted))
    , m_sentence(new Label({}, TypeSize::lead, Tone::plain, Weight::strong))
    , m_left(new ChartView(theme))
    , m_missing(new ChartView(theme))
    , m_progress(new DealProgress(theme))
    , m_mapTitle(new Label({}, TypeSize::lead, Tone::plain, Weight::strong))
    , m_chooser(new PairChooser(theme))
    , m_mapView(new ChartView(theme))
{
    build();
    connectParts();
    retranslate();
}

void LeftPanel::build()
{
    m_nothing->setObjectName(u"leftNothing"_s);
    m_about->setObjectName(u"leftAbout"_s);
    m_sentence->setObjectName(u"leftSentence"_s);
    m_left->setObjectName(u"leftPicture"_s);
    m_missing->setObjectName(u"missingPicture"_s);
    m_mapView->setObjectName(u"mapPicture"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    inside->setProperty("role", u"clear"_s);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::half, space::one, space::half, space::one);
    column->setSpacing(space::one);
    for (QWidget* each : std::initializer_list<QWidget*> { m_nothing, m_about, m_sentence, m_left,
             m_missing, m_progress, m_mapTitle, m_chooser, m_mapView })
        column->addWidget(each);
    column->addStretch(1);
    setWidget(inside);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
}

void LeftPanel::connectParts()
{
    connect(&m_settle, &QTimer::timeout, this, &LeftPanel::askMoment);
    connect(&m_finder, &DealFinder::found, this, &LeftPanel::take);
    connect(&m_finder, &DealFinder::failed, this, [this](const Error& why) {
        m_sentence->setText(text::sentence(why, m_reader, &m_moment->scenario()));
        m_sentence->show();
    });
    connect(&m_mapFinder, &DealFinder::progressed, m_progress, &DealProgress::showProgress);
    connect(
        &m_mapFinder, &DealFinder::found, this, [this](const std::shared_ptr<const Deal>& found) {
            m_map = found;
            m_progress->clear();
            showMoment();
        });
    connect(&m_mapFinder, &DealFinder::failed, this, [this](const Error& why) {
        m_progress->showStopped(text::sentence(why, m_reader, &m_replay->whole().scenario()));
    });
    connect(m_progress, &DealProgress::stopRequested, this, [this] {
        m_mapFinder.stop();
        m_progress->showStopped();
    });
    connect(m_progress, &DealProgress::startRequested, this, [this] {
        m_progress->clear();
        seekMap();
    });
    connect(m_chooser, &PairChooser::pairChosen, this, [this](std::pair<PartyId, PartyId> pair) {
        m_pair = pair;
        showMap();
    });
    for (ChartView* view : { m_left, m_missing, m_mapView })
        connect(view, &ChartView::saveRequested, this, &LeftPanel::savePicture);
    connect(&m_saver, &DebriefSaver::saved, this, &LeftPanel::pictureSaved);
    connect(&m_saver, &DebriefSaver::failed, this, &LeftPanel::failed);
}

void LeftPanel::setAnalysis(const DealAnalysis& analysis)
{
    m_finder.setAnalysis(analysis);
    m_mapFinder.setAnalysis(analysis);
}

bool LeftPanel::hasSomething(const Replay& replay) const
{
    return m_finder.canAsk() && mayKnowDeal(replay.whole());
}

void LeftPanel::setReplay(std::shared_ptr<const Replay> replay)
{
    m_finder.stop();
    m_mapFinder.stop();
    m_settle.stop();
    m_progress->clear();
    m_known.clear();
    m_map.reset();
    m_moment.reset();
    m_replay = std::move(replay);
    showMoment();
}

void LeftPanel::setReader(const Reader& reader)
{
    m_reader = reader;
    showMoment();
}

void LeftPanel::setMoment(const SeatView& view)
{
    m_moment = std::make_shared<const SeatView>(view);
    showMoment();
}

void LeftPanel::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    showMoment();
}

/// Nobody waits for what is out of sight.
void LeftPanel::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    if (event->spontaneous())
        return;
    m_settle.stop();
    m_finder.stop();
    m_mapFinder.stop();
    m_progress->clear();
}

QString LeftPanel::objection() const
{
    if (m_moment->room().scoresHidden && !m_moment->table().outcome)
        return tr("At this moment scores are hidden.");
    if (m_moment->table().round == 0
        || (dealSubject(*m_moment) == ProposalId::none && !m_moment->table().outcome))
        return tr("Nothing has been proposed yet.");
    return {};
}

bool LeftPanel::endedWithoutDeal() const
{
    const auto& outcome = m_moment->table().outcome;
    return outcome && !hasAgreement(*outcome);
}

bool LeftPanel::isWorkingOut() const
{
    return m_settle.isActive() || m_finder.isBusy() || m_mapFinder.isBusy();
}

void LeftPanel::seekMap()
{
    if (m_map || m_mapFinder.isBusy() || m_progress->isStopped() || !isVisible())
        return;
    m_progress->showProgress(0);
    const auto whole = std::make_shared<const SeatView>(m_replay->whole());
    m_mapFinder.ask(whole, dealSubject(*whole), true);
}

void LeftPanel::askMoment()
{
    m_asked = dealSubject(*m_moment);
    m_finder.ask(m_moment, m_asked, false);
}

void LeftPanel::take(const std::shared_ptr<const Deal>& found)
{
    m_known.insert_or_assign(m_asked, found);
    showMoment();
}

void LeftPanel::showMoment()
{
    if (!isVisible() || !m_moment || !hasSomething(*m_replay))
        return;
    const QString nothing = objection();
    m_nothing->setText(nothing);
    m_nothing->setVisible(!nothing.isEmpty());
    if (!nothing.isEmpty()) {
        m_settle.stop();
        for (QWidget* each : std::initializer_list<QWidget*> {
                 m_about, m_sentence, m_left, m_missing, m_mapTitle, m_chooser, m_mapView })
            each->hide();
        return;
    }
    // After the end without a deal it takes the map to say what could have been.
    const auto known = m_known.find(dealSubject(*m_moment));
    if (endedWithoutDeal() && m_map)
        showPictures(m_map);
    else if (known != m_known.end())
        showPictures(known->second);
    else if (!m_settle.isActive() && !(m_finder.isBusy() && m_asked == dealSubject(*m_moment)))
        m_settle.start();
    showMap();
    seekMap();
}

void LeftPanel::showPictures(const std::shared_ptr<const Deal>& deal)
{
    m_settle.stop();
    const bool told = !endedWithoutDeal() || !deal->front.empty();
    const QString sentence = told ? sentences::left(*m_moment, *deal, m_reader) : QString();
    const ProposalId about = dealSubject(*m_moment);
    m_about->setText(about == ProposalId::none
            ? tr("The agreement")
            : text::fill(
                tr("Proposal %1"), { text::number(static_cast<std::int64_t>(about), m_reader) }));
    m_about->show();
    m_sentence->setText(sentence);
    m_sentence->setVisible(told);
    m_left->setChart(
        told ? std::make_shared<LeftChart>(*m_moment, m_reader, deal) : nullptr, sentence);
    m_missing->setChart(
        deal->agreed ? nullptr : std::make_shared<MissingChart>(*m_moment, m_reader, deal),
        sentences::missing(*m_moment, *deal, m_reader));
}

void LeftPanel::showMap()
{
    const bool mapped = m_map && m_map->parties.size() > 1;
    m_mapTitle->setVisible(mapped);
    m_chooser->setVisible(mapped);
    if (!mapped) {
        m_mapView->setChart(nullptr, {});
        return;
    }
    if (!m_pair) {
        const auto [first, second] = mostOpposed(m_map->front, m_map->parties.size());
        m_pair = { m_map->parties[first], m_map->parties[second] };
    }
    m_chooser->setChoice(m_moment->scenario(), m_map->parties, *m_pair, m_reader);
    const auto chart = std::make_shared<MapChart>(*m_moment, m_reader, m_map, *m_pair);
    m_mapTitle->setText(chart->title());
    m_mapView->setChart(chart, chart->title());
}

void LeftPanel::savePicture(const std::shared_ptr<const Chart>& chart)
{
    auto* dialog = new QFileDialog(this, tr("Folder for the picture and its numbers"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, chart](const QString& chosen) { m_saver.savePicture(chart, chosen); });
    dialog->open();
}

void LeftPanel::retranslate()
{
    m_progress->retranslate();
    m_chooser->retranslate();
    showMoment();
}

} // namespace pourparler::desktop
