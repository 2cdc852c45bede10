// Records at hand: what the page lists, and that renaming, erasing, deleting and bringing back do to files what they say.

#include "app/desktop/components/button.h"
#include "app/desktop/records/records_page.h"
#include "app/desktop/theme/theme.h"
#include "app/text/translation.h"
#include "tests/app/desktop/sample.h"
#include "tests/app/desktop/sample_records.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pourparler;
using namespace pourparler::desktop;
using namespace pourparler::desktop::test;
using namespace Qt::StringLiterals;

class TestRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void listsWhatLiesThere();
    void emptyFolderSaysWhatToDo();
    void filterLooksEverywhere();
    void opensResumesAndExports();
    void greyedWithTheReason();
    void renamesInPlace();
    void refusesATakenName();
    void deletingAsksAndIsUndone();
    void erasesAtTheSecondPress();
    void alteredIsSaid();
    void verifiesAgain();
    void whatIsOpenElsewhereStays();
    void languageFollows();
    void everythingHasANameAndRoom_data();
    void everythingHasANameAndRoom();

private:
    [[nodiscard]] QString path(const QString& name) const
    {
        return m_folder->filePath(name + u".pourparler"_s);
    }
    void writeClosed(const QString& name) const { writeClosedRecord(path(name)); }
    void writeOpen(const QString& name, const QString& person) const
    {
        writeOpenRecord(path(name), person);
    }
    void show();
    void choose(const QString& name);
    [[nodiscard]] Button* button(const char* name) const
    {
        return m_page->findChild<Button*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView* table() const { return m_page->findChild<QTableView*>(u"records"_s); }
    [[nodiscard]] bool says(const QString& words) const;
    [[nodiscard]] QString cell(const QString& name, int column) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<RecordsPage> m_page;
};

void TestRecords::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
}

void TestRecords::init()
{
    m_translation.reset();
    m_translation = std::make_unique<Translation>(u"en"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRecords::cleanup()
{
    m_page.reset();
    m_theme->setZoom(100);
    m_folder.reset();
}

void TestRecords::show()
{
    m_page = std::make_unique<RecordsPage>(*m_theme, sampleLibrary(m_folder->path()));
    m_page->resize(1280, 800);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY(!m_page->model().isBusy());
    settle();
}

void TestRecords::choose(const QString& name)
{
    m_page->select(path(name));
    QCOMPARE(m_page->selected(), path(name));
    settle();
}

bool TestRecords::says(const QString& words) const
{
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

QString TestRecords::cell(const QString& name, int column) const
{
    const RecordsModel& model = m_page->model();
    return model.index(model.rowOf(path(name)), column).data().toString();
}

void TestRecords::listsWhatLiesThere()
{
    writeClosed(u"done"_s);
    writeOpen(u"under way"_s, u"Anna"_s);
    QFile letter(path(u"letter"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear all");
    letter.close();
    m_page = std::make_unique<RecordsPage>(*m_theme, sampleLibrary(m_folder->path()));
    const QAbstractItemModelTester tester(
        const_cast<RecordsModel*>(&m_page->model()), // it only reads
        QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY(!m_page->model().isBusy());

    QCOMPARE(m_page->model().rowCount(), 3);
    QCOMPARE(cell(u"done"_s, RecordsModel::SealColumn), u"Sealed"_s);
    QCOMPARE(cell(u"done"_s, RecordsModel::WhoColumn), u"bots only"_s);
    QVERIFY(cell(u"done"_s, RecordsModel::WhenColumn).contains(u"26"_s));
    QVERIFY(!cell(u"done"_s, RecordsModel::OutcomeColumn).isEmpty());
    QCOMPARE(cell(u"under way"_s, RecordsModel::SealColumn), u"Open"_s);
    QCOMPARE(cell(u"under way"_s, RecordsModel::OutcomeColumn), u"Briefing"_s);
    QVERIFY(cell(u"under way"_s, RecordsModel::WhoColumn).startsWith(u"Anna ("_s));
    QCOMPARE(cell(u"letter"_s, RecordsModel::SealColumn), u"Unreadable"_s);
    choose(u"letter"_s);
    QVERIFY(says(u"is not a record of Pourparler"_s));
    choose(u"under way"_s);
    QVERIFY(says(u"Anna"_s));
}

void TestRecords::emptyFolderSaysWhatToDo()
{
    show();
    QVERIFY(says(u"No records yet"_s));
    QVERIFY(!table()->isVisible());
    QSignalSpy wish(m_page.get(), &RecordsPage::startRequested);
    for (Button* each : m_page->findChildren<Button*>())
        if (each->property("kind") == u"primary"_s && each->isVisible())
            QTest::mouseClick(each, Qt::LeftButton);
    QCOMPARE(wish.count(), 1);
}

void TestRecords::filterLooksEverywhere()
{
    writeClosed(u"done"_s);
    writeOpen(u"under way"_s, u"Anna"_s);
    show();
    auto* filter = m_page->findChild<QLineEdit*>(u"filter"_s);
    QTest::keyClicks(filter, u"anna brief"_s);
    settle();
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data(RecordsModel::PathRole), path(u"under way"_s));
    QTest::keyClicks(filter, u" nobody"_s);
    settle();
    QVERIFY(!table()->isVisible());
    QVERIFY(says(u"No record has these words."_s));
    filter->clear();
    settle();
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestRecords::opensResumesAndExports()
{
    writeOpen(u"under way"_s, u"Anna"_s);
    show();
    QSignalSpy open(m_page.get(), &RecordsPage::openRequested);
    QSignalSpy resume(m_page.get(), &RecordsPage::resumeRequested);
    QSignalSpy debrief(m_page.get(), &RecordsPage::debriefRequested);
    QSignalSpy exporting(m_page.get(), &RecordsPage::exportRequested);
    choose(u"under way"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::mouseClick(button("resume"), Qt::LeftButton);
    QTest::mouseClick(button("debrief"), Qt::LeftButton);
    button("export")->menu()->actions().at(2)->trigger();
    QCOMPARE(open.count(), 1);
    QCOMPARE(open.at(0).at(0).toString(), path(u"under way"_s));
    QCOMPARE(resume.count(), 1);
    QCOMPARE(debrief.count(), 1);
    QCOMPARE(exporting.count(), 1);
    QCOMPARE(exporting.at(0).at(1).value<ExportKind>(), ExportKind::research);
}

void TestRecords::greyedWithTheReason()
{
    writeClosed(u"done"_s);
    writeOpen(u"under way"_s, u"Anna"_s);
    show();
    choose(u"done"_s);
    QVERIFY(!button("resume")->isEnabled());
    QVERIFY(button("resume")->toolTip().contains(u"come to its end"_s));
    QVERIFY(!button("erase")->isEnabled());
    QCOMPARE(button("open")->property("kind").toString(), u"primary"_s);
    choose(u"under way"_s);
    QVERIFY(button("resume")->isEnabled());
    QVERIFY(button("erase")->isEnabled());
    QCOMPARE(button("open")->property("kind").toString(), u"secondary"_s);
}

void TestRecords::renamesInPlace()
{
    writeClosed(u"done"_s);
    show();
    choose(u"done"_s);
    QSignalSpy renamed(m_page.get(), &RecordsPage::recordRenamed);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = table()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"done"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"our first talks"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    QVERIFY(QFile::exists(path(u"our first talks"_s)));
    QVERIFY(!QFile::exists(path(u"done"_s)));
    QCOMPARE(m_page->selected(), path(u"our first talks"_s));
    QCOMPARE(renamed.count(), 1);
    QVERIFY(says(u"our first talks"_s));
}

void TestRecords::refusesATakenName()
{
    writeClosed(u"done"_s);
    writeClosed(u"other"_s);
    show();
    auto& model = const_cast<RecordsModel&>(m_page->model());
    QVERIFY(!model.setData(model.index(model.rowOf(path(u"done"_s)), 0), u"other"_s, Qt::EditRole));
    settle();
    QVERIFY(says(u"exists already"_s));
    QVERIFY(QFile::exists(path(u"done"_s)));
}

void TestRecords::deletingAsksAndIsUndone()
{
    writeClosed(u"done"_s);
    writeClosed(u"other"_s);
    show();
    choose(u"done"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    settle();
    QVERIFY(says(u"Delete “done”?"_s));
    QVERIFY(QFile::exists(path(u"done"_s))); // asked only
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    QVERIFY(!says(u"Delete “done”?"_s));

    const auto deleteIt = [this] {
        QTest::mouseClick(button("delete"), Qt::LeftButton);
        settle();
        for (Button* each : m_page->findChildren<Button*>())
            if (each->isVisible() && each->text() == u"Delete"_s)
                QTest::mouseClick(each, Qt::LeftButton);
        settle();
    };
    deleteIt();
    QVERIFY(!QFile::exists(path(u"done"_s)));
    QVERIFY(QFile::exists(m_folder->filePath(u".trash/done.pourparler"_s)));
    QCOMPARE(m_page->model().rowCount(), 1);
    QCOMPARE(m_page->selected(), path(u"other"_s));
    QVERIFY(says(u"“done” is deleted."_s));
    m_page->refresh(); // back from another page, it can still be had back
    settle();
    QTest::mouseClick(button("undoDelete"), Qt::LeftButton);
    QTRY_VERIFY(!m_page->model().isBusy());
    settle();
    QVERIFY(QFile::exists(path(u"done"_s)));
    QCOMPARE(m_page->model().rowCount(), 2);
    QVERIFY(!says(u"“done” is deleted."_s));
    QCOMPARE(cell(u"done"_s, RecordsModel::SealColumn), u"Sealed"_s);
    choose(u"done"_s);
    deleteIt();
    QVERIFY(!QFile::exists(path(u"done"_s)));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QFile::exists(path(u"done"_s)));
}

void TestRecords::erasesAtTheSecondPress()
{
    writeOpen(u"under way"_s, u"Anna"_s);
    show();
    choose(u"under way"_s);
    QTest::mouseClick(button("erase"), Qt::LeftButton);
    settle();
    QVERIFY(says(u"This cannot be undone."_s));
    auto* choice = m_page->findChild<QComboBox*>(u"eraseChoice"_s);
    QCOMPARE(choice->count(), 3); // all names, one person, everything
    choice->setCurrentIndex(1);
    Button* first = button("eraseForGood");
    const QRect place(first->mapToGlobal(QPoint()), first->size());
    QTest::mouseDClick(first, Qt::LeftButton);
    settle();
    QTest::mouseClick(first, Qt::LeftButton);
    settle();
    QVERIFY(says(u"Anna"_s));
    Button* second = button("eraseSurely");
    QVERIFY(second->isVisible());
    QVERIFY(!place.intersects(QRect(second->mapToGlobal(QPoint()), second->size())));
    QTest::mouseClick(second, Qt::LeftButton);
    QTRY_VERIFY(!m_page->model().isBusy());
    settle();
    QCOMPARE(m_page->window()->focusWidget(), table()); // not on whatever comes next
    QVERIFY(!says(u"Anna"_s));
    QVERIFY(!cell(u"under way"_s, RecordsModel::WhoColumn).contains(u"Anna"_s));
    QVERIFY(says(u"Words were erased in good order in"_s));
    QCOMPARE(cell(u"under way"_s, RecordsModel::SealColumn), u"Open"_s);
    QFile file(path(u"under way"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Anna"));
}

void TestRecords::alteredIsSaid()
{
    writeClosed(u"done"_s);
    QFile file(path(u"done"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("pourparler test"); // the software that wrote it
    QVERIFY(at > 0);
    bytes[at] = 'q';
    QVERIFY(file.seek(0));
    file.write(bytes);
    file.close();
    show();
    choose(u"done"_s);
    QCOMPARE(cell(u"done"_s, RecordsModel::SealColumn), u"Altered"_s);
    QVERIFY(says(u"It can be looked at, but not trusted."_s));
    QVERIFY(button("open")->isEnabled());
}

void TestRecords::verifiesAgain()
{
    writeClosed(u"done"_s);
    show();
    choose(u"done"_s);
    QTest::mouseClick(button("verify"), Qt::LeftButton);
    QCOMPARE(cell(u"done"_s, RecordsModel::SealColumn), u"checking…"_s);
    QTRY_COMPARE(cell(u"done"_s, RecordsModel::SealColumn), u"Sealed"_s);
    QVERIFY(says(u"sealed by the key"_s));
    settle();
    const auto verified = [this] {
        const auto* banner = m_page->findChild<QFrame*>(u"verified"_s);
        return banner ? banner->findChild<QLabel*>()->text() : QString();
    };
    QVERIFY2(verified().startsWith(u"done: Intact"_s), qPrintable(verified()));
    m_page->refresh();
    settle();
    QVERIFY(verified().isEmpty());
}

void TestRecords::whatIsOpenElsewhereStays()
{
    writeOpen(u"under way"_s, u"Anna"_s);
    show();
    const auto held
        = Record::open(QFile::encodeName(path(u"under way"_s)).toStdString(), SealKey::fromSeed(1));
    QVERIFY(held.has_value());
    auto& model = const_cast<RecordsModel&>(m_page->model());
    QVERIFY(!model.discard(0));
    QVERIFY(!model.rename(0, u"elsewhere"_s));
    QVERIFY(QFile::exists(path(u"under way"_s)));
    settle();
    QVERIFY(says(u"is open elsewhere"_s));
}

void TestRecords::languageFollows()
{
    writeClosed(u"done"_s);
    show();
    choose(u"done"_s);
    m_translation.reset();
    m_translation = std::make_unique<Translation>(u"fr"_s);
    settle();
    QCOMPARE(m_page->selected(), path(u"done"_s));
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(button("open")); // built anew
}

void TestRecords::everythingHasANameAndRoom_data()
{
    QTest::addColumn<int>("zoom");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestRecords::everythingHasANameAndRoom()
{
    QFETCH(int, zoom);
    m_theme->setZoom(zoom);
    writeClosed(u"done"_s);
    writeOpen(u"under way"_s, u"Anna"_s);
    show();
    choose(u"under way"_s);
    QCOMPARE(namelessControls(*m_page), QStringList());
    QCOMPARE(unreachable(*m_page), QStringList());
    QCOMPARE(cutTexts(*m_page), QStringList());
    QTest::mouseClick(button("erase"), Qt::LeftButton);
    settle();
    QCOMPARE(namelessControls(*m_page), QStringList());
    QCOMPARE(cutTexts(*m_page), QStringList());
    if (const QByteArray pictures = qgetenv("POURPARLER_PICTURES"); !pictures.isEmpty()) {
        m_page->grab().save(
            QString::fromLocal8Bit(pictures) + u"/records-erase-%1.png"_s.arg(zoom));
        choose(u"done"_s);
        m_page->grab().save(QString::fromLocal8Bit(pictures) + u"/records-%1.png"_s.arg(zoom));
        m_theme->setMode(Theme::Mode::dark);
        settle();
        m_page->grab().save(QString::fromLocal8Bit(pictures) + u"/records-%1-dark.png"_s.arg(zoom));
        m_theme->setMode(Theme::Mode::light);
    }
}

QTEST_MAIN(TestRecords)
#include "tst_records.moc"
