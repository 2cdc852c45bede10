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
    QStringList words;
    if (party.role == Role::mediator)
        words << text::label(party.role);
    else if (party.kind)
        words << text::label(*party.kind);
    words << (party.votes ? Document::tr("has a vote") : Document::tr("speaks, has no vote"));
    return words.join(u" · "_s);
}

} // namespace pourparler::paper
