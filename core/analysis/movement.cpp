#include "core/analysis/movement.h"

#include "core/analysis/lineage.h"

namespace pourparler {

namespace {

/// Follows the log and writes down where everybody stands whenever a round ends.
class Follower {
public:
    explicit Follower(const SeatView& view)
        : m_view(view)
        , m_stands(view.scenario().parties.size())
        , m_agreedRound(view.scenario().issues.size(), 0)
    {
        for (std::size_t i = 0; i < view.scenario().issues.size(); ++i) {
            m_issues.emplace_back();
            m_issues.back().issue = IssueId(i);
            m_issues.back().positions.resize(m_stands.size());
        }
    }

    std::vector<IssueMovement> follow()
    {
        for (const Happened& each : effectiveLog(m_view)) {
            for (; m_round < each.round; ++m_round)
                if (m_round > 0)
                    endRound();
            take(each);
        }
        if (m_round > 0)
            endRound();
        settle();
        return std::move(m_issues);
    }

private:
    void take(const Happened& each)
    {
        const EventBody& body = each.event->body;
        if (const auto* proposed = std::get_if<event::Proposed>(&body)) {
            says(proposed->by.party, proposed->package);
        } else if (const auto* accepted = std::get_if<event::Accepted>(&body)) {
            if (const Proposal* proposal = m_view.table().proposal(accepted->proposal))
                says(accepted->party, proposal->package);
        } else if (const auto* agreed = std::get_if<event::OptionAgreed>(&body)) {
            m_stands[agreed->party.index()].set(agreed->choice.issue, agreed->choice.option);
        } else if (const auto* all = std::get_if<event::IssueAgreed>(&body)) {
            m_agreedRound[all->choice.issue.index()] = each.round;
        }
    }
    void says(PartyId party, const Package& package)
    {
        for (std::size_t i = 0; i < m_issues.size(); ++i)
            if (const auto option = package.option(IssueId(i)))
                m_stands[party.index()].set(IssueId(i), *option);
    }
    void endRound()
    {
        for (IssueMovement& each : m_issues)
            for (std::size_t p = 0; p < m_stands.size(); ++p) {
                auto& path = each.positions[p];
                const auto now = m_stands[p].option(each.issue);
                if (!path.empty() && path.back() && path.back() != now)
                    ++each.moves;
                path.push_back(now);
            }
    }
    void settle()
    {
        const Table& table = m_view.table();
        const bool deal = table.outcome && hasAgreement(*table.outcome);
        for (IssueMovement& each : m_issues) {
            each.agreed = (deal ? table.agreement : table.tentative).option(each.issue);
            if (!each.agreed)
                continue;
            const bool tentative = table.tentative.option(each.issue) == each.agreed;
            each.agreedRound = tentative ? m_agreedRound[each.issue.index()] : table.round;
        }
    }

    const SeatView& m_view;
    std::vector<Package> m_stands; ///< [party] the last word on every issue
    std::vector<int> m_agreedRound;
    std::vector<IssueMovement> m_issues;
    int m_round = 0;
};

} // namespace

std::vector<IssueMovement> movement(const SeatView& view) { return Follower(view).follow(); }

} // namespace pourparler
