// A replay page on the screen, with what the tests of it do to it all the time. Used by the tests of the replay page.
#pragma once

#include "app/desktop/replay/line_view.h"
#include "app/desktop/replay/replay_page.h"
#include "app/desktop/replay/timeline.h"
#include "app/desktop/theme/theme.h"
#include "core/record/record.h"
#include "sample.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTest>

#include <memory>

namespace pourparler::desktop::test {

using namespace Qt::StringLiterals;

struct ShownReplay {
    explicit ShownReplay(const Theme& theme, std::shared_ptr<const RecordContents> contents,
        const QString& path, const Viewer& eyes = everyone())
        : page(theme)
    {
        page.setSealKey(SealKey::fromSeed(1));
        page.resize(1280, 760);
        page.show();
        page.setRecord(std::move(contents), path, StreamId::table1, eyes);
        settle();
    }
    template <class W = QWidget>
    W* find(const QString& name)
    {
        return page.findChild<W*>(name);
    }
    void click(const QString& name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    int value() { return timeline()->value(); }
    Timeline* timeline() { return find<Timeline>(u"timeline"_s); }
    QString caption() { return find<LineView>(u"caption"_s)->words(); }
    void chooseEyes(int row)
    {
        auto* box = find<QComboBox>(u"eyes"_s);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }
    ReplayPage page;
};

} // namespace pourparler::desktop::test
