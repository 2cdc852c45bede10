#include "app/text/ratification_text.h"

#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pourparler::text {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    Q_DECLARE_TR_FUNCTIONS(Rule)
};

class Teller {
public:
    Teller(const Scenario& scenario, std::span<const Stand> stands, const Reader& reader)
        : m_scenario(scenario)
        , m_asked(stands.size() == scenario.parties.size())
        , m_stands(m_asked ? std::vector<Stand>(stands.begin(), stands.end())
                           : std::vector<Stand>(scenario.parties.size(), Stand::pending))
        , m_reader(reader)
    {
    }

    Condition tell(const Ratification& rule) const
    {
        Condition condition;
        condition.verdict = evaluate(rule, m_stands);
        switch (rule.kind) {
        case Ratification::Kind::party:
            tellParties(condition, { rule.party }, true);
            break;
        case Ratification::Kind::all:
        case Ratification::Kind::any:
            tellGroup(condition, rule);
            break;
        case Ratification::Kind::not_:
            tellNot(condition, rule);
            break;
        case Ratification::Kind::threshold:
            tellThreshold(condition, rule);
            break;
        }
        return condition;
    }

private:
    static bool isAboutPartiesOnly(const Ratification& rule)
    {
        return std::all_of(rule.children.begin(), rule.children.end(),
            [](const Ratification& child) { return child.kind == Ratification::Kind::party; });
    }

    void tellParties(Condition& condition, const std::vector<PartyId>& parties, bool all) const
    {
        const QString names = all ? allOf(namesOf(parties)) : oneOf(namesOf(parties));
        if (parties.size() == 1)
            condition.words = fill(Rule::tr("%1 has to sign"), { names });
        else if (!all)
            condition.words = fill(Rule::tr("One signature is needed: %1"), { names });
        else if (parties.size() == 2)
            condition.words = fill(Rule::tr("Both signatures are needed: %1"), { names });
        else
            condition.words = fill(Rule::tr("All these signatures are needed: %1"), { names });
        condition.state = stateOf(parties);
    }

    void tellGroup(Condition& condition, const Ratification& rule) const
    {
        const bool all = rule.kind == Ratification::Kind::all;
        if (isAboutPartiesOnly(rule) && !rule.children.empty()) {
            std::vector<PartyId> parties;
            for (const Ratification& child : rule.children)
                parties.push_back(child.party);
            tellParties(condition, parties, all);
            return;
        }
        std::vector<PartyId> plain; // told together: "all these signatures are needed"
        for (const Ratification& child : rule.children) {
            if (all && child.kind == Ratification::Kind::party)
                plain.push_back(child.party);
            else
                condition.parts.push_back(tell(child));
        }
        if (!plain.empty()) {
            Condition part;
            Ratification together;
            together.kind = Ratification::Kind::all;
            for (const PartyId party : plain) {
                Ratification leaf;
                leaf.kind = Ratification::Kind::party;
                leaf.party = party;
                together.children.push_back(leaf);
            }
            part.verdict = evaluate(together, m_stands);
            tellParties(part, plain, true);
            condition.parts.insert(condition.parts.begin(), part);
        }
        const auto met = std::count_if(condition.parts.begin(), condition.parts.end(),
            [](const Condition& part) { return part.verdict == Verdict::holds; });
        condition.words = all ? Rule::tr("All of these conditions have to be met")
                              : Rule::tr("One of these conditions has to be met");
        if (m_asked)
            condition.state = fill(Rule::tr("%1 of %2 met"),
                { QString::number(met), QString::number(condition.parts.size()) });
    }

    void tellNot(Condition& condition, const Ratification& rule) const
    {
        if (rule.children.empty())
            return;
        const Ratification& child = rule.children.front();
        if (child.kind == Ratification::Kind::party) {
            condition.words = fill(Rule::tr("%1 must not sign"), namesOf({ child.party }));
            condition.state = stateOf({ child.party });
        } else {
            condition.words = Rule::tr("This must not be met");
            condition.parts.push_back(tell(child));
        }
    }

    void tellThreshold(Condition& condition, const Ratification& rule) const
    {
        std::vector<PartyId> parties;
        QStringList weighed;
        std::int64_t sum = 0;
        std::int64_t pledged = 0;
        std::int64_t against = 0;
        for (const auto& weight : rule.weights) {
            parties.push_back(weight.first);
            //: a party and its weight
            weighed << fill(Rule::tr("%1 (%2)"),
                { partyName(m_scenario, weight.first, m_reader), number(weight.second, m_reader) });
            sum += weight.second;
            if (m_stands[weight.first.index()] == Stand::signed_)
                pledged += weight.second;
            else if (m_stands[weight.first.index()] == Stand::refused)
                against += weight.second;
        }
        if (rule.basis == Ratification::Basis::all && parties.size() > 1 && needsEverybody(rule)) {
            tellParties(condition, parties, true);
            return;
        }
        const QString share = percent(rule.share, m_reader);
        const QString base = rule.basis == Ratification::Basis::all
            ? fill(Rule::tr("a total of %1"), { number(rule.total, m_reader) })
            : Rule::tr("the weights of those who take a stand");
        condition.words
            = fill(rule.strict ? Rule::tr("Signatures that weigh more than %1 of %2 are needed: %3")
                               : Rule::tr("Signatures that weigh at least %1 of %2 are needed: %3"),
                { share, base, weighed.join(u", "_s) });
        if (m_asked)
            condition.state = fill(Rule::tr("signed: %1, refused: %2, of %3"),
                { number(pledged, m_reader), number(against, m_reader),
                    number(rule.basis == Ratification::Basis::all ? rule.total : sum, m_reader) });
    }

    /// Without any one of them the others do not reach the share.
    bool needsEverybody(const Ratification& rule) const
    {
        std::vector<Stand> stands(m_scenario.parties.size(), Stand::refused);
        for (const auto& weight : rule.weights)
            stands[weight.first.index()] = Stand::signed_;
        if (evaluate(rule, stands) != Verdict::holds)
            return false;
        return std::all_of(rule.weights.begin(), rule.weights.end(), [&](const auto& weight) {
            auto without = stands;
            without[weight.first.index()] = Stand::refused;
            return evaluate(rule, without) == Verdict::fails;
        });
    }

    QStringList namesOf(const std::vector<PartyId>& parties) const
    {
        QStringList names;
        for (const PartyId party : parties)
            names << partyName(m_scenario, party, m_reader);
        return names;
    }

    QString stateOf(const std::vector<PartyId>& parties) const
    {
        if (!m_asked)
            return {};
        const auto count = [&](Stand stand) {
            return static_cast<int>(std::count_if(parties.begin(), parties.end(),
                [&](PartyId party) { return m_stands[party.index()] == stand; }));
        };
        const int signatures = count(Stand::signed_);
        const int refusals = count(Stand::refused);
        if (parties.size() == 1)
            return signatures ? Rule::tr("signed")
                : refusals    ? Rule::tr("refused")
                              : Rule::tr("pending");
        QString state = signatures == 0 ? Rule::tr("no signature yet")
                                        : Rule::tr("%n signed", nullptr, signatures);
        if (refusals > 0)
            state += u", "_s + Rule::tr("%n refused", nullptr, refusals);
        return state;
    }

    const Scenario& m_scenario;
    bool m_asked;
    std::vector<Stand> m_stands;
    const Reader& m_reader;
};

void write(QString& lines, const Condition& condition, int level)
{
    if (!lines.isEmpty())
        lines += u'\n';
    lines += QString(2 * level, u' ')
        + (condition.state.isEmpty()
                ? condition.words
                //: a condition and its state
                : fill(Rule::tr("%1 — %2"), { condition.words, condition.state }));
    for (const Condition& part : condition.parts)
        write(lines, part, level + 1);
}

} // namespace

Condition ratification(
    const Scenario& scenario, std::span<const Stand> stands, const Reader& reader)
{
    return Teller(scenario, stands, reader).tell(scenario.ratification);
}

QString outline(const Condition& condition)
{
    QString lines;
    write(lines, condition, 0);
    return lines;
}

} // namespace pourparler::text
