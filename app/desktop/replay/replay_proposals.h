// The proposals on the table at a moment, the newest first, two lines each: who, what changes, who said what to it, what
// it is worth to whoever looks. Used by the replay page with a ProposalsModel. Must not offer commands: it is over.
#pragma once

#include <QListView>

namespace pourparler::desktop {

class Theme;

class ReplayProposals : public QListView {
    Q_OBJECT

public:
    explicit ReplayProposals(const Theme& theme, QWidget* parent = nullptr);
};

} // namespace pourparler::desktop
