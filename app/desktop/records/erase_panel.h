// Asks whose names and words are to be erased from a record for good, says what stays, and asks a second time.
// Used by RecordDetails. Must not erase anything itself.
#pragma once

#include "app/desktop/components/button.h"
#include "app/desktop/records/record_entry.h"

#include <QFrame>

#include <vector>

class QComboBox;

namespace pourparler::desktop {

class Label;

class ErasePanel : public QFrame {
    Q_OBJECT

public:
    /// Hidden at first.
    explicit ErasePanel(const Theme& theme, QWidget* parent = nullptr);

    void setRecord(const RecordEntry& entry);
    /// Shows itself and takes the focus.
    void ask();

Q_SIGNALS:
    void eraseRequested(const pourparler::desktop::ErasureWish& wish);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Asks again.
    void arm();
    void erase();
    void disarm();

    QString m_path;
    std::vector<ErasureWish> m_wishes; ///< as in the list
    QComboBox* m_choice;
    Label* m_stays;
    Button* m_erase;
    Button* m_sure; ///< while it is asked again
    Button* m_cancel;
};

} // namespace pourparler::desktop
