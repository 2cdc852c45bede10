// A proposal in the making, as a tree: issues, and below each its options with what taking it would do: to my score, to
// red lines, to dependencies, and who asks for it. Used by the composer. Must not decide what is legal: it asks the
// package space and objectionToPackage.
#pragma once

#include "app/models/interests.h"
#include "app/text/reader.h"
#include "core/analysis/standpoints.h"

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pourparler {

class LiveView;

/// What a whole package means for the viewer's party.
struct Appraisal {
    std::optional<Range> worth; ///< nothing without a score sheet and while scores are hidden
    std::optional<Range> before; ///< of what is being answered
    Points walkAway = 0;
    Points timeCost = 0; ///< of every round begun after the first
    std::optional<Points> best;
    QStringList redLines; ///< why each crossed line is one
    QString broken; ///< why it cannot be proposed as it is; a sentence, empty when it can
    std::size_t open = 0; ///< issues left open
};

class ComposerModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        OptionRole
        = Qt::UserRole, ///< int: of an option its number, of an issue the chosen one; -1 is open
        IssueRole, ///< int
        ChosenRole, ///< bool: of an option
        ShortRole, ///< QString: of an issue what is chosen, in its short form
        BeforeRole, ///< QString: of an issue what the answered proposal says; empty where nothing changes
        ChangedRole, ///< bool: of an issue: differs from what is answered
        EffectRole, ///< qlonglong: points won or lost by taking the option; invalid without a sheet or score
        /// QString: "+5.0", empty where nothing changes; "well", "partly", "not" while scores are hidden
        EffectWordsRole,
        RedLineRole, ///< QString: the red line that the option (of an issue: the chosen one) crosses
        BrokenRole, ///< QString: what it breaks, a sentence
        SupportersRole, ///< QVariantList of int: parties that ask for it
        AgreedRole, ///< bool: of an issue: tentatively agreed; of an option: I have agreed it
        AvailableRole, ///< bool: of an option
    };

    explicit ComposerModel(QObject* parent = nullptr);

    void setView(LiveView* view);
    void setReader(const Reader& reader);

    [[nodiscard]] const Package& package() const { return m_package; }
    [[nodiscard]] ProposalId answering() const { return m_parent; }
    /// Whether somebody has changed it since it was set as a whole.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    /// A copy of what is answered; `none` starts from what is tentatively agreed.
    void answer(ProposalId proposal);
    /// A draft kept earlier, or another starting point; `touched` says that it is somebody's work already.
    void set(const Package& package, ProposalId answering, bool touched = false);
    /// The party's most valuable package that is to be had; false when there is none.
    bool setBest();
    /// Nothing leaves the issue open.
    void choose(IssueId issue, std::optional<OptionId> option);

    [[nodiscard]] Appraisal appraisal() const;
    [[nodiscard]] QModelIndex indexOf(IssueId issue) const;
    [[nodiscard]] QModelIndex indexOf(IssueId issue, std::optional<OptionId> option) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The package or what it answers is another one.
    void packageChanged();

private:
    struct OptionFace {
        bool chosen = false;
        bool available = true;
        bool agreed = false;
        std::optional<Points> effect; ///< nothing without a sheet and while scores are hidden
        std::optional<Service> service; ///< in its place then
        QString redLine;
        QString broken;
        QVariantList supporters;
        friend bool operator==(const OptionFace&, const OptionFace&) = default;
    };
    struct IssueFace {
        bool changed = false;
        bool agreed = false;
        std::vector<OptionFace> options; ///< the last one is "left open"
        friend bool operator==(const IssueFace&, const IssueFace&) = default;
    };

    void take(const Event& event);
    void refresh();
    [[nodiscard]] IssueFace faceOf(IssueId issue) const;
    [[nodiscard]] OptionFace faceOf(IssueId issue, std::optional<OptionId> option) const;
    [[nodiscard]] QString brokenBy(const Package& candidate) const;
    [[nodiscard]] QString redLineOf(const Package& candidate, const Package& without) const;
    [[nodiscard]] Package parentPackage() const;
    [[nodiscard]] bool hasSheet() const;
    [[nodiscard]] bool showsScores() const;
    [[nodiscard]] QVariant issueData(IssueId issue, int role) const;
    [[nodiscard]] QVariant optionData(IssueId issue, int row, int role) const;
    [[nodiscard]] QString optionTip(IssueId issue, int row) const;
    [[nodiscard]] QString shortWords(IssueId issue, std::optional<OptionId> option) const;

    LiveView* m_view = nullptr;
    Reader m_reader;
    Standpoints m_standpoints;
    Package m_package;
    ProposalId m_parent = ProposalId::none;
    bool m_touched = false;
    std::optional<std::pair<Package, Points>> m_best;
    std::vector<IssueFace> m_faces;
};

} // namespace pourparler
