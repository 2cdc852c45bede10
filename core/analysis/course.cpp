#include "core/analysis/course.h"

#include "core/analysis/lineage.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace pourparler {

namespace {

using Kind = TurningPoint::Kind;

class Teller {
public:
    explicit Teller(const SeatView& view)
        : m_view(view)
    {
        m_course.rounds = view.table().round;
        for (std::size_t p = 0; p < view.scenario().parties.size(); ++p)
            if (const Sheet* sheet = view.space().sheet(PartyId(p)))
                m_course.parties.push_back({ PartyId(p), sheet->walkAway, {} });
    }

    Course tell()
    {
        for (const Happened& each : effectiveLog(m_view)) {
            m_round = each.round;
            std::visit([this](const auto& event) { take(event); }, each.event->body);
        }
        std::erase_if(
            m_course.parties, [](const PartyCourse& each) { return each.points.empty(); });
        if (m_largest.step > 0)
            m_course.turningPoints.insert(
                m_course.turningPoints.begin() + m_beforeLargest, m_largest);
        return std::move(m_course);
    }

private:
    template <class Other>
    void take(const Other&)
    {
    }
    void take(const event::Proposed& e)
    {
        for (PartyCourse& each : m_course.parties) {
            if (each.party != e.by.party)
                continue;
            const Points value = m_view.space().value(each.party, e.package);
            const Points step = each.points.empty() ? 0 : each.points.back().value - value;
            if (step > m_largest.step) {
                m_largest = { Kind::largestStep, m_round, each.party, e.proposal, step };
                m_beforeLargest = std::ssize(m_course.turningPoints);
            }
            each.points.push_back({ m_round, e.proposal, value });
        }
    }
    void take(const event::Accepted& e)
    {
        const Proposal* proposal = m_view.table().proposal(e.proposal);
        if (m_accepted || !m_view.scenario().party(e.party).votes
            || (proposal && proposal->by.party == e.party))
            return;
        m_accepted = true;
        add(Kind::firstAcceptance, e.party, e.proposal);
    }
    void take(const event::SigningCalled& e)
    {
        m_caller = e.party;
        m_text = e.proposal;
        add(Kind::signingCalled, e.party, e.proposal);
    }
    void take(const event::SigningFailed&) { add(Kind::signingFailed, m_caller, m_text); }
    void take(const event::WalkedOut& e) { add(Kind::walkedOut, e.party); }
    void take(const event::CameBack& e) { add(Kind::cameBack, e.party); }
    void take(const event::Closed& e)
    {
        if (hasAgreement(e.outcome))
            add(Kind::signedByRule, m_caller, m_text);
    }
    void add(Kind kind, PartyId party, ProposalId proposal = ProposalId::none)
    {
        m_course.turningPoints.push_back({ kind, m_round, party, proposal, 0 });
    }

    const SeatView& m_view;
    Course m_course;
    TurningPoint m_largest;
    std::ptrdiff_t m_beforeLargest = 0; ///< how many turning points came before it
    bool m_accepted = false;
    PartyId m_caller;
    ProposalId m_text = ProposalId::none;
    int m_round = 0;
};

} // namespace

Course course(const SeatView& view) { return Teller(view).tell(); }

} // namespace pourparler
