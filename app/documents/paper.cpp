#include "app/documents/documents.h"
#include "app/documents/party_words.h"
#include "app/documents/public_paper.h"
#include "app/documents/score_sheet.h"
#include "app/documents/seat_cards.h"
#include "app/documents/writing.h"
#include "app/text/fill.h"
#include "app/text/naming.h"

#include <QCoreApplication>

namespace pourparler::document {

using namespace Qt::StringLiterals;

namespace {

struct Document {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

Result<void> print(const paper::Pieces& pieces, const Scenario& scenario, const QString& what,
    const QString& grade, const Reader& reader, const QString& path)
{
    return writeFile(path,
        paper::pdfOf(pieces,
            { .title = text::fill(Document::tr("%1: %2", "a scenario, and what of it is on paper"),
                  { text::inLanguage(scenario.title, reader), what }),
                .grade = text::fill(Document::tr("%1 · %2", "a scenario, and who may read this"),
                    { text::inLanguage(scenario.title, reader), grade }),
                .invented = inventedWords(scenario, reader) }));
}

} // namespace

Result<void> writePublicPaper(
    const RedactedScenario& scenario, const Reader& reader, const QString& path)
{
    const Scenario& shown = scenario.scenario();
    paper::Pieces pieces = paper::publicPaper(shown, reader);
    paper::append(pieces, paper::outcomeForm(shown, reader));
    return print(pieces, shown, Document::tr("general instructions"),
        gradeWords(shown, everyone(), reader), reader, path);
}

Result<void> writePartyPaper(
    const RedactedScenario& scenario, PartyId party, const Reader& reader, const QString& path)
{
    const Scenario& shown = scenario.scenario();
    const Party& own = shown.party(party);
    const QString name = text::partyName(shown, party, reader);
    paper::Pieces pieces { paper::titleBlock({ .over = text::inLanguage(shown.title, reader),
        .words = name,
        .under = paper::roleWords(own) + u" · "_s + Document::tr("for your eyes only"),
        .marked = true,
        .party = party }) };
    if (own.preferences && !own.preferences->interests.empty()) {
        pieces.push_back(paper::heading(Document::tr("What you want"), paper::Size::lead));
        QStringList interests;
        for (const LocalText& interest : own.preferences->interests)
            interests << text::inLanguage(interest, reader);
        paper::append(pieces, paper::bullets(interests, { paper::Size::body, true }));
    }
    paper::append(pieces, paper::markdown(text::brief(shown, party, true, reader), true));
    paper::append(pieces, paper::scoreSheet(shown, party, reader));
    return print(pieces, shown, name,
        text::fill(Document::tr("Confidential, for one party: %1"), { name }), reader, path);
}

Result<void> writeSeatCards(
    const RedactedScenario& scenario, const Reader& reader, const QString& path)
{
    const Scenario& shown = scenario.scenario();
    return print(paper::seatCards(shown, reader), shown, Document::tr("seat cards"),
        gradeWords(shown, everyone(), reader), reader, path);
}

Result<QStringList> writeAllPaper(
    const Scenario& scenario, const Reader& reader, const QString& folder)
{
    if (const auto made = makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const QString start = folder + u"/paper-"_s + QString::fromStdString(scenario.id) + u'-';
    const RedactedScenario shown = redact(scenario, everyone());
    QStringList written { start + u"public.pdf"_s, start + u"cards.pdf"_s };
    if (const auto done = writePublicPaper(shown, reader, written[0]); !done)
        return tl::unexpected(done.error());
    if (const auto done = writeSeatCards(shown, reader, written[1]); !done)
        return tl::unexpected(done.error());
    for (std::size_t i = 0; i < scenario.parties.size(); ++i) {
        const PartyId party(i);
        written << start + u"seat-"_s + QString::fromStdString(scenario.parties[i].id) + u".pdf"_s;
        if (const auto done = writePartyPaper(
                redact(scenario, viewerOf({ party, 1 })), party, reader, written.back());
            !done)
            return tl::unexpected(done.error());
    }
    return written;
}

} // namespace pourparler::document
