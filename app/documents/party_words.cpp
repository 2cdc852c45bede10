#include "app/documents/party_words.h"

#include "app/text/names.h"

#include <QCoreApplication>

namespace pourparler::paper {

using namespace Qt::StringLiterals;

namespace {

struct Document {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

} // namespace

QString roleWords(const Party& party)
{
    const QString kind
        = party.role == Role::mediator ? text::label(party.role) : text::label(party.kind);
    return kind + u" · "_s
        + (party.votes ? Document::tr("has a vote") : Document::tr("speaks, has no vote"));
}

} // namespace pourparler::paper
