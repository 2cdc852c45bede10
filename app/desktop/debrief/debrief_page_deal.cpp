#include "app/desktop/deal/deal_progress.h"
#include "app/desktop/deal/pair_chooser.h"
#include "app/desktop/debrief/debrief_page_private.h"
#include "app/text/sentence.h"
#include "core/analysis/deal_access.h"

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

void DebriefPage::Private::connectDeal()
{
    connect(&finder, &DealFinder::progressed, &page,
        [this](int perMille) { dealProgress->showProgress(perMille); });
    connect(&finder, &DealFinder::found, &page,
        [this](const std::shared_ptr<const Deal>& found) { takeDeal(found); });
    connect(&finder, &DealFinder::failed, &page, [this](const Error& why) {
        dealProgress->showStopped(text::sentence(why, reader, &whole->scenario()));
    });
    connect(dealProgress, &DealProgress::stopRequested, &page, [this] {
        finder.stop();
        dealProgress->showStopped();
    });
    connect(dealProgress, &DealProgress::startRequested, &page, [this] {
        dealProgress->clear();
        seekDeal();
    });
    connect(pair, &PairChooser::pairChosen, &page, [this](std::pair<PartyId, PartyId> chosen) {
        mapped = chosen;
        tell();
    });
}

void DebriefPage::Private::seekDeal()
{
    const bool complete = deal && !deal->front.empty();
    if (!whole || !page.isVisible() || complete || finder.isBusy() || dealProgress->isStopped()
        || !finder.canAsk() || whole->table().round == 0 || !mayKnowDeal(*whole))
        return;
    dealProgress->showProgress(0);
    finder.ask(whole, dealSubject(*whole), deal != nullptr);
}

void DebriefPage::Private::takeDeal(const std::shared_ptr<const Deal>& found)
{
    deal = found;
    dealProgress->clear();
    tell();
    seekDeal();
}

void DebriefPage::Private::leaveDeal()
{
    finder.stop();
    dealProgress->clear();
}

void DebriefPage::Private::forgetDeal()
{
    leaveDeal();
    deal.reset();
}

std::shared_ptr<const Deal> DebriefPage::Private::tellableDeal() const
{
    return mayKnowDeal(*whole) ? deal : nullptr;
}

void DebriefPage::Private::showPair()
{
    const bool shown = slide() && slide()->id == "map"_L1 && !isCovered() && story.mapped;
    pair->setVisible(shown);
    if (shown)
        pair->setChoice(whole->scenario(), deal->parties, *story.mapped, reader);
}

} // namespace pourparler::desktop
