#include "app/desktop/pages/preview_parts.h"

#include "app/desktop/components/expander.h"
#include "app/desktop/components/flow_layout.h"
#include "app/desktop/components/label.h"
#include "app/desktop/components/party_chip.h"
#include "app/desktop/components/reader_here.h"
#include "app/desktop/components/source_badge.h"
#include "app/desktop/components/surface.h"
#include "app/desktop/pages/scenario_words.h"
#include "app/desktop/theme/theme.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

QString tagsText(const Tags& tags)
{
    QStringList names;
    for (const std::string& tag :
        { tags.theme, tags.temporality, tags.perimeter, tags.specificity })
        if (!tag.empty())
            names << text::tagName(tag);
    return names.join(u" · "_s);
}

QWidget* makeOption(const Scenario& scenario, Choice choice)
{
    auto* option = new QWidget;
    auto* row = new QHBoxLayout(option);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(new Label(text::optionLabel(scenario, choice, readerHere())), 1);
    if (const auto& source = scenario.option(choice).source)
        row->addWidget(new SourceBadge(*source), 0, Qt::AlignTop);
    return option;
}

/// A number is a range, not a list of its steps.
QWidget* makeNumber(const Scenario& scenario, IssueId id)
{
    const Issue& issue = scenario.issue(id);
    const Reader reader = readerHere();
    auto* number = new QWidget;
    auto* row = new QHBoxLayout(number);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    const QString least = text::optionLabel(scenario, { id, OptionId(0U) }, reader);
    const QString most
        = text::optionLabel(scenario, { id, OptionId(issue.options.size() - 1) }, reader);
    row->addWidget(new Label(Say::tr("From %1 to %2").arg(least, most)), 1);
    if (issue.source)
        row->addWidget(new SourceBadge(*issue.source), 0, Qt::AlignTop);
    return number;
}

/// More than these are folded away.
constexpr std::size_t mostAmounts = 4;

/// In the value table's unit.
using Amount = decltype(ValueAmount::low);

QString amountText(Amount low, Amount high)
{
    const auto shown
        = [](Amount amount) { return text::number(amount, readerHere()).replace(u'-', u'−'); };
    if (low == high)
        return shown(low);
    if (low > 0)
        return shown(low) + u'–' + shown(high);
    // A dash between signs would be one sign too many.
    return Say::tr("%1 to %2").arg(shown(low), shown(high));
}

QString conditionText(const Scenario& scenario, const ValueAmount& amount, bool alone)
{
    if (amount.allOf.empty())
        return alone ? Say::tr("in any case") : Say::tr("otherwise");
    QStringList choices;
    for (const Choice& choice : amount.allOf)
        choices << text::choice(scenario, choice, readerHere());
    return Say::tr("with %1").arg(choices.join(Say::tr("; ")));
}

/// How much, when, and who gets which part of it.
QWidget* makeAmount(
    const Theme& theme, const Scenario& scenario, const ValueAmount& amount, bool alone)
{
    const Reader reader = readerHere();
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    auto* money = (new Label(amountText(amount.low, amount.high), TypeSize::body, Tone::plain,
                       Weight::strong))
                      ->single();
    money->setMinimumWidth(theme.textWidth(14, TypeSize::body));
    row->addWidget(money, 0, Qt::AlignTop);
    row->addWidget(new Label(conditionText(scenario, amount, alone), TypeSize::body, Tone::muted),
        3, Qt::AlignTop);
    auto* parts = new QWidget;
    auto* flow = new FlowLayout(parts, space::two);
    for (const auto& [party, share] : amount.capturedBy) {
        auto* chip = new PartyChip(theme, party, text::partyShort(scenario, party, reader));
        chip->setNote(text::percent(share * std::int64_t { 100 }, reader));
        flow->addWidget(chip);
    }
    row->addWidget(parts, 2, Qt::AlignTop);
    return line;
}

}

QWidget* makePartyRow(const Theme& theme, const Scenario& scenario, PartyId id)
{
    const Party& party = scenario.party(id);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(new MarkView(theme, id, TypeSize::title), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new Label(
        text::partyName(scenario, id, readerHere()), TypeSize::lead, Tone::plain, Weight::strong));
    texts->addWidget(new Label(roleText(party), TypeSize::body, Tone::muted));
    texts->addSpacing(2);
    if (!party.about.empty())
        texts->addWidget(new Label(words(party.about)));
    if (!party.inspiredBy.empty())
        texts->addWidget(new Label(Say::tr("Inspired by %1").arg(words(party.inspiredBy)),
            TypeSize::caption, Tone::muted));
    layout->addLayout(texts, 1);
    return row;
}

QWidget* makeIssueRow(const Theme& theme, const Scenario& scenario, IssueId id)
{
    const Issue& issue = scenario.issue(id);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::three);
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    auto* name = new Label(
        text::issueTitle(scenario, id, readerHere()), TypeSize::body, Tone::plain, Weight::strong);
    left->addWidget(name);
    if (const QString tags = tagsText(issue.tags); !tags.isEmpty())
        left->addWidget(new Label(tags, TypeSize::caption, Tone::muted));
    left->addStretch(1);
    layout->addLayout(left, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::half);
    if (!issue.about.empty()) {
        right->addWidget(new Label(words(issue.about), TypeSize::body, Tone::muted));
        right->addSpacing(space::half);
    }
    if (issue.number)
        right->addWidget(makeNumber(scenario, id));
    else
        for (std::size_t option = 0; option < issue.options.size(); ++option)
            right->addWidget(makeOption(scenario, { id, OptionId(option) }));
    right->addStretch(1);
    layout->addLayout(right, 3);
    Q_UNUSED(theme)
    return row;
}

QWidget* makeFactRow(const Fact& fact)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new Label(words(fact.text)));
    texts->addWidget(new Label(words(fact.source.text), TypeSize::caption, Tone::muted));
    layout->addLayout(texts, 1);
    layout->addWidget(new SourceBadge(fact.source), 0, Qt::AlignTop);
    return row;
}

QWidget* makeValueItem(const Theme& theme, const Scenario& scenario, const ValueItem& item)
{
    auto* row = new QWidget;
    auto* texts = new QVBoxLayout(row);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(space::half);
    texts->addWidget(new Label(words(item.item), TypeSize::body, Tone::plain, Weight::strong));
    if (!item.basis.empty())
        texts->addWidget(new Label(words(item.basis), TypeSize::caption, Tone::muted));
    if (item.amounts.size() <= mostAmounts) {
        for (const ValueAmount& amount : item.amounts)
            texts->addWidget(makeAmount(theme, scenario, amount, item.amounts.size() == 1));
        return row;
    }
    const auto low = std::min_element(item.amounts.begin(), item.amounts.end(),
        [](const ValueAmount& a, const ValueAmount& b) { return a.low < b.low; });
    const auto high = std::max_element(item.amounts.begin(), item.amounts.end(),
        [](const ValueAmount& a, const ValueAmount& b) { return a.high < b.high; });
    texts->addWidget(new Label(Say::tr("%1, and who gets it depends on what is agreed.")
                                   .arg(amountText(low->low, high->high))));
    auto* cases = new Expander(
        theme, Say::tr("All %n case(s)", nullptr, static_cast<int>(item.amounts.size())));
    cases->column()->setSpacing(space::half);
    for (const ValueAmount& amount : item.amounts)
        cases->column()->addWidget(makeAmount(theme, scenario, amount, false));
    texts->addWidget(cases);
    return row;
}

void addKeyValue(QGridLayout& grid, const QString& key, const QString& value)
{
    const int row = grid.rowCount();
    auto* name = new Label(key, TypeSize::body, Tone::muted);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    auto* text = new Label(value);
    text->setAccessibleName(key + u": "_s + value);
    grid.addWidget(text, row, 1, Qt::AlignTop);
    grid.setColumnStretch(1, 1);
}

QString sourceText(const Source& source) { return words(source.text); }

} // namespace pourparler::desktop
