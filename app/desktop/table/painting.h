// Small painting that the table's own views share.
#pragma once

#include "app/look/tokens.h"

#include <QRect>
#include <QString>

class QPainter;

namespace pourparler::desktop {

class Theme;

/// One line, in the middle of `room` from its left: at body size, else at caption size, else elided.
void paintFitting(QPainter& painter, const Theme& theme, const QRect& room, const QString& text,
    Weight weight = Weight::regular);

} // namespace pourparler::desktop
