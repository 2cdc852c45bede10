#include "app/desktop/deal/deal_finder.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace pourparler::desktop {

DealFinder::DealFinder(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &DealFinder::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DealFinder::take);
}

DealFinder::~DealFinder() { stop(); }

void DealFinder::setAnalysis(DealAnalysis analysis)
{
    stop();
    m_analysis = std::move(analysis);
}

void DealFinder::ask(std::shared_ptr<const SeatView> view, ProposalId about, bool map)
{
    stop();
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run(
        [analysis = m_analysis, view = std::move(view), about, map](QPromise<Answer>& promise) {
            promise.setProgressRange(0, 1'000);
            auto answer = analysis(*view, about, map, [&promise](int perMille) {
                promise.setProgressValue(perMille);
                return !promise.isCanceled();
            });
            promise.addResult(std::make_shared<const Result<Deal>>(std::move(answer)));
        }));
}

void DealFinder::stop()
{
    m_busy = false;
    m_watcher.cancel();
    m_watcher.setFuture({}); // which holds nothing
}

void DealFinder::take()
{
    if (!std::exchange(m_busy, false) || m_watcher.future().resultCount() == 0)
        return;
    const Answer answer = m_watcher.result();
    if (*answer)
        Q_EMIT found(std::shared_ptr<const Deal>(answer, &**answer));
    else
        Q_EMIT failed(answer->error());
}

} // namespace pourparler::desktop
