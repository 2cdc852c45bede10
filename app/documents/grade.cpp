#include "app/documents/documents.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

namespace pourparler {

using namespace Qt::StringLiterals;

namespace {

struct Document {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

} // namespace

QString gradeCode(const Scenario& scenario, const Viewer& viewer)
{
    switch (viewer.kind) {
    case Viewer::Kind::everyone:
        return u"public"_s;
    case Viewer::Kind::seat:
        return u"seat-"_s + text::seatCode(scenario, viewer.seat).replace(u'/', u'-');
    case Viewer::Kind::facilitator:
        return u"full"_s;
    }
    return {};
}

QString gradeWords(const Scenario& scenario, const Viewer& viewer, const Reader& reader)
{
    switch (viewer.kind) {
    case Viewer::Kind::everyone:
        return Document::tr("Public");
    case Viewer::Kind::seat:
        return text::fill(Document::tr("Confidential, for one seat: %1"),
            { text::seat(scenario, viewer.seat, reader) });
    case Viewer::Kind::facilitator:
        return Document::tr("Full, for the facilitator only");
    }
    return {};
}

QString inventedWords(const Scenario& scenario, const Reader& reader)
{
    return scenario.invented.empty() ? Document::tr("Invented for training.")
                                     : text::inLanguage(scenario.invented, reader);
}

} // namespace pourparler
