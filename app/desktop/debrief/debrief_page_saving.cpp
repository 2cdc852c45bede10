#include "app/desktop/components/notice.h"
#include "app/desktop/debrief/debrief_page_private.h"
#include "app/documents/documents.h"
#include "app/text/fill.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pourparler::desktop {

QString DebriefPage::Private::suggestedFile(const QString& ending) const
{
    const QString folder = path.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(path).path();
    return QDir(folder).filePath(document::debriefName(whole->scenario(), eyes, stream) + ending);
}

void DebriefPage::Private::save(DebriefSaver::Kind kind)
{
    if (!whole)
        return;
    const bool folder = kind == DebriefSaver::Kind::pictures;
    const bool pdf = kind == DebriefSaver::Kind::pdf;
    const QString suggestion = suggestedFile(folder ? u"-charts"_s : pdf ? u".pdf"_s : u".html"_s);
    auto* dialog = new QFileDialog(&page, tr("Save the debrief"), QFileInfo(suggestion).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!folder)
        dialog->setDefaultSuffix(pdf ? u"pdf"_s : u"html"_s);
    dialog->selectFile(QFileInfo(suggestion).fileName());
    connect(dialog, &QFileDialog::fileSelected, &page,
        [this, kind](const QString& chosen) { saver.save(kind, whole, story, reader, chosen); });
    dialog->open();
}

void DebriefPage::Private::savePicture(const std::shared_ptr<const Chart>& chart)
{
    auto* dialog = new QFileDialog(
        &page, tr("Folder for the picture and its numbers"), QFileInfo(suggestedFile({})).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &page,
        [this, chart](const QString& chosen) { saver.savePicture(chart, chosen); });
    dialog->open();
}

void DebriefPage::Private::report(const QString& words, bool wrong)
{
    news->setVisible(!wrong);
    problem->setVisible(wrong);
    (wrong ? problem : news)->setText(words);
}

} // namespace pourparler::desktop
