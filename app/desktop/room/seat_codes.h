// Short codes with which people at one computer keep others off their seats, and the facilitator's. Kept on this machine
// beside the records, salted and hashed, never in a record. Used by the desk. Must not know seats' secrets.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace pourparler::desktop {

class SeatCodes {
public:
    /// `file`: where this machine keeps them; `record`: the path of the record they are for.
    SeatCodes(QString file, const QString& record);

    /// Nobody's: the facilitator's own.
    using Owner = std::optional<SeatId>;
    /// An empty code lifts the protection.
    void set(Owner owner, const QString& code);
    [[nodiscard]] bool isSet(Owner owner) const;
    /// True for an owner without a code.
    [[nodiscard]] bool matches(Owner owner, const QString& code) const;

private:
    [[nodiscard]] QString keyOf(Owner owner) const;

    QString m_file;
    QString m_record;
};

} // namespace pourparler::desktop
