// A session at a shared screen, with window, projector, real host and a record on disk: for the tests of the room.
#pragma once

#include "app/desktop/main_window.h"
#include "app/desktop/room/desk.h"
#include "app/desktop/room/projector.h"
#include "app/desktop/theme/theme.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace pourparler::desktop::test {

class RoomSession {
public:
    /// `theme` outlives it. The window is shown, in this language.
    explicit RoomSession(Theme& theme, const QString& language = QStringLiteral("en"));
    ~RoomSession();

    /// The first voting parties are people, P0, P1 and so on; bots, who do not wait, have the others.
    void start(int people, const QString& code = {}, const QString& facilitatorCode = {});
    [[nodiscard]] bool isOpen() const { return desk && desk->sitting().isOpen(); }

    template <class P>
    [[nodiscard]] bool shows() const
    {
        return qobject_cast<P*>(window.currentPage()) != nullptr;
    }
    /// One that can be pressed; nullptr where there is none.
    [[nodiscard]] QAbstractButton* button(const QString& name) const;
    [[nodiscard]] const SeatView& view() const { return desk->sitting().everyone().view(); }
    [[nodiscard]] const Table& table() const { return view().table(); }
    /// Consents to nothing and takes the seat by Enter. False where no curtain is up.
    bool sitDown();
    /// Everybody reads; nobody is at the table before. False where it did not come to that.
    bool reachTheTable();

private:
    Theme& m_theme;
    QTemporaryDir m_folder;
    QSettings m_settings;

public:
    MainWindow window;
    Projector projector;
    std::unique_ptr<Desk> desk;
};

} // namespace pourparler::desktop::test
