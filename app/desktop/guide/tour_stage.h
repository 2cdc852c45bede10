// What "Show me" plays on: the real window with its real pages. Application implements it. Must not know captions.
#pragma once

class QWidget;

namespace pourparler::desktop {

class TourStage {
public:
    TourStage() = default;
    virtual ~TourStage() = default;
    TourStage(const TourStage&) = delete;
    TourStage& operator=(const TourStage&) = delete;

    /// The window with the pages; captions lie over it.
    [[nodiscard]] virtual QWidget& window() = 0;
    /// Leads to the start page. Records of what is played from now on go where nobody keeps them.
    virtual void begin() = 0;
    /// Ends the session, throws its record away and leads to the start page again.
    virtual void end() = 0;
};

} // namespace pourparler::desktop
