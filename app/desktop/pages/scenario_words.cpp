#include "app/desktop/pages/scenario_words.h"

#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/icon_view.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

/// These functions have no class of their own; translators find them under "Scenario".
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

}

QString minutesText(int minutes)
{
    if (minutes < 60)
        return Say::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return Say::tr("%1 h").arg(minutes / 60);
    return Say::tr("%1 h %2", "hours and minutes")
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char { '0' });
}

QString partiesText(const Scenario& scenario)
{
    const auto mediators = std::count_if(scenario.parties.begin(), scenario.parties.end(),
        [](const Party& party) { return party.role == Role::mediator; });
    const int others = static_cast<int>(scenario.parties.size()) - static_cast<int>(mediators);
    const QString parties = Say::tr("%n party(ies)", nullptr, others);
    return mediators > 0 ? Say::tr("%1 and a mediator").arg(parties) : parties;
}

QString languagesText(const Scenario& scenario)
{
    QStringList names;
    for (const std::string& language : scenario.languages)
        names << text::languageName(language);
    return names.join(u", "_s);
}

QString roleText(const Party& party)
{
    QStringList words;
    if (party.role == Role::mediator)
        words << text::label(party.role);
    else if (party.kind)
        words << text::label(*party.kind);
    words << (party.votes ? Say::tr("votes") : Say::tr("speaks, does not vote"));
    return words.join(u" · "_s);
}

QWidget* makeKeyFact(const Theme& theme, const QString& icon, const QString& text)
{
    auto* fact = new QWidget;
    auto* row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half + 2);
    row->addWidget(new IconView(theme, icon));
    row->addWidget((new Label(text, TypeSize::body, Tone::muted))->single());
    return fact;
}

QWidget* makeKeyFacts(const Theme& theme, const Scenario& scenario)
{
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(facts, space::two);
    if (scenario.minutes > 0)
        flow->addWidget(makeKeyFact(theme, u"clock"_s, minutesText(scenario.minutes)));
    flow->addWidget(makeKeyFact(theme, u"people"_s, partiesText(scenario)));
    if (scenario.level)
        flow->addWidget(makeKeyFact(theme, u"level"_s, text::label(*scenario.level)));
    flow->addWidget(makeKeyFact(theme, u"language"_s, languagesText(scenario)));
    return facts;
}

QWidget* makePartyLine(const Theme& theme, const Scenario& scenario)
{
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, space::two);
    const Reader reader = readerHere();
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        const PartyId party(i);
        flow->addWidget(new PartyChip(theme, party, text::partyShort(scenario, party, reader)));
    }
    return line;
}

} // namespace pourparler::desktop
