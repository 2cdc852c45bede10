#include "app/models/composer_model.h"
#include "app/models/live_view.h"
#include "app/text/amounts.h"
#include "app/text/fill.h"
#include "app/text/names.h"
#include "app/text/naming.h"

using namespace Qt::StringLiterals;

namespace pourparler {

QString ComposerModel::shortWords(IssueId issue, std::optional<OptionId> option) const
{
    return option ? text::optionShort(m_view->view().scenario(), { issue, *option }, m_reader)
                  : tr("open");
}

QVariant ComposerModel::issueData(IssueId issue, int role) const
{
    const SeatView& view = m_view->view();
    const IssueFace& face = m_faces[issue.index()];
    const std::optional<OptionId> option = m_package.option(issue);
    const OptionFace& chosen = face.options[option ? option->index() : face.options.size() - 1];
    const QString before
        = face.changed ? shortWords(issue, parentPackage().option(issue)) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return text::issueShort(view.scenario(), issue, m_reader);
    case Qt::ToolTipRole: {
        QStringList lines { text::issueTitle(view.scenario(), issue, m_reader),
            text::inLanguage(view.scenario().issue(issue).about, m_reader) };
        if (option)
            lines << text::optionLabel(view.scenario(), { issue, *option }, m_reader);
        lines.removeAll(QString());
        return lines.join(u"\n"_s);
    }
    case Qt::AccessibleTextRole: {
        QString words = text::fill(tr("%1: %2"),
            { text::issueShort(view.scenario(), issue, m_reader), shortWords(issue, option) });
        if (face.changed)
            words += u", "_s + text::fill(tr("was %1"), { before });
        if (!chosen.redLine.isEmpty())
            words += u", "_s + tr("crosses a red line");
        if (!chosen.broken.isEmpty())
            words += u", "_s + chosen.broken;
        return words;
    }
    case OptionRole:
        return option ? static_cast<int>(option->index()) : -1;
    case IssueRole:
        return static_cast<int>(issue.index());
    case ShortRole:
        return shortWords(issue, option);
    case BeforeRole:
        return before;
    case ChangedRole:
        return face.changed;
    case AgreedRole:
        return face.agreed;
    case RedLineRole:
        return chosen.redLine;
    case BrokenRole:
        return chosen.broken;
    case SupportersRole:
        return chosen.supporters;
    default:
        return {};
    }
}

QVariant ComposerModel::optionData(IssueId issue, int row, int role) const
{
    const SeatView& view = m_view->view();
    const IssueFace& issueFace = m_faces[issue.index()];
    const OptionFace& face = issueFace.options[static_cast<std::size_t>(row)];
    const bool open = row + 1 == static_cast<int>(issueFace.options.size());
    switch (role) {
    case Qt::DisplayRole:
        return open ? tr("Leave open")
                    : text::optionLabel(view.scenario(),
                        { issue, OptionId(static_cast<std::size_t>(row)) }, m_reader);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return optionTip(issue, row);
    case OptionRole:
        return open ? -1 : row;
    case IssueRole:
        return static_cast<int>(issue.index());
    case ChosenRole:
        return face.chosen;
    case EffectRole:
        return face.effect ? QVariant(static_cast<qlonglong>(*face.effect)) : QVariant();
    case EffectWordsRole:
        if (face.service)
            return text::label(*face.service);
        return face.effect && *face.effect != 0
            ? text::pointsDifference(*face.effect, m_view->view().scenario().points, m_reader)
            : QString();
    case RedLineRole:
        return face.redLine;
    case BrokenRole:
        return face.broken;
    case SupportersRole:
        return face.supporters;
    case AgreedRole:
        return face.agreed;
    case AvailableRole:
        return face.available;
    default:
        return {};
    }
}

QString ComposerModel::optionTip(IssueId issue, int row) const
{
    const SeatView& view = m_view->view();
    const IssueFace& issueFace = m_faces[issue.index()];
    const OptionFace& face = issueFace.options[static_cast<std::size_t>(row)];
    QStringList lines { optionData(issue, row, Qt::DisplayRole).toString() };
    if (face.chosen)
        lines << tr("Chosen");
    if (face.effect && *face.effect != 0)
        lines << text::fill(tr("Your score: %1"),
            { text::pointsDifference(*face.effect, view.scenario().points, m_reader) });
    if (face.service)
        lines << text::sentence(*face.service);
    if (!face.redLine.isEmpty())
        lines << text::fill(tr("Red line: %1"), { face.redLine });
    if (!face.broken.isEmpty())
        lines << face.broken;
    QStringList names;
    for (const QVariant& party : face.supporters)
        names << text::partyName(
            view.scenario(), PartyId(static_cast<std::size_t>(party.toInt())), m_reader);
    if (!names.isEmpty())
        lines << text::fill(tr("Asked for by %1"), { text::allOf(names) });
    if (row + 1 < static_cast<int>(issueFace.options.size())) {
        const Choice choice { issue, OptionId(static_cast<std::size_t>(row)) };
        if (const auto& source = view.scenario().option(choice).source) {
            QStringList from { text::inLanguage(source->text, m_reader), text::label(source->grade),
                text::date(source->asOf, m_reader) };
            from.removeAll(QString());
            lines << text::fill(tr("Source: %1"), { from.join(u" · "_s) });
        }
    }
    return lines.join(u"\n"_s);
}

} // namespace pourparler
