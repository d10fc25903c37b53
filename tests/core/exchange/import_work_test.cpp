#include "exchange/register_import.h"
#include "exchange/taking_back.h"
#include "list_import/list_import.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace licet {

using test::stampOn;
using test::testData;

namespace {

const QDate workedOn(2026, 11, 2);

Result<ImportReport> bringFile(Register &target, const QByteArray &bytes, bool dryRun = false)
{
    LICET_ASSIGN(const auto file, parseJsonBytes(bytes));
    return importRegister(target, file, stampOn(workedOn), dryRun);
}

} // namespace

/// What an import costs, and how often it is told.
class ImportWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = *Register::create(m_folder->filePath(u"a.licet"_s), stampOn(workedOn));
    }

    void oneImportIsAnnouncedOnce()
    {
        QSignalSpy changed(m_register.get(), &Register::changed);
        QVERIFY(bringFile(*m_register, testData(u"register.json"_s), true));
        QCOMPARE(changed.count(), 0);
        auto wrong = testData(u"register.json"_s);
        QVERIFY(!bringFile(*m_register, wrong.replace("2026-12-21", "2026-02-30")));
        QCOMPARE(changed.count(), 0);
        const auto brought = bringFile(*m_register, testData(u"register.json"_s));
        QVERIFY(brought->imported > 20);
        QCOMPARE(changed.count(), 1);
        const auto draft =
            importDraft(*m_register, test::draftFrom(u"01-production-complete"_s), {}, stampOn(workedOn));
        QVERIFY(draft);
        QCOMPARE(changed.count(), 2);
        const auto list = readListBytes(testData(u"consultant-list.csv"_s));
        const auto rows =
            importList(m_register->database(), list.cells, recognisedMapping(list.cells.headCells()),
                       {false, workedOn, {}}, stampOn(workedOn));
        QCOMPARE((*rows)->imported, 7);
        QCOMPARE(changed.count(), 3);
        QVERIFY(takeBackImport(m_register->database(), (*rows)->import, stampOn(workedOn)));
        QCOMPARE(changed.count(), 4);
    }

    // Counted in SQLite's own steps: four times as much takes some four times as many.
    void whatIsBroughtTakesWorkForEachOfItsRecords()
    {
        const auto stepsFor = [&](int count) {
            QJsonArray people;
            for (int n = 0; n < count; ++n)
                people.append(QJsonObject{{u"institution"_s, u"0999000129"_s},
                                          {u"name"_s, u"Person %1 of %2"_s.arg(n).arg(count)},
                                          {u"role"_s, u"deputy"_s},
                                          {u"from"_s, u"2020-01-01"_s}});
            const auto target =
                *Register::create(m_folder->filePath(u"%1.licet"_s.arg(count)), stampOn(workedOn));
            if (!bringFile(*target, testData(u"register.json"_s)))
                qFatal("not brought");
            qint64 steps = 0;
            constexpr int between = 100;
            const auto stepped = [](void *into) {
                ++*static_cast<qint64 *>(into);
                return 0;
            };
            sqlite3_progress_handler(target->database().handle(), between, stepped, &steps);
            const auto report =
                importRegister(*target, QJsonObject{{u"people"_s, people}}, stampOn(workedOn), false);
            sqlite3_progress_handler(target->database().handle(), 0, nullptr, nullptr);
            if (!report || report->imported != count)
                qFatal("not brought");
            return steps;
        };
        const auto few = stepsFor(200);
        const auto many = stepsFor(800);
        QVERIFY(few > 10);
        QVERIFY2(many < 6 * few, qPrintable(u"%1 %2"_s.arg(few).arg(many)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Register> m_register;
};

} // namespace licet

using licet::ImportWorkTest;
LICET_TEST(ImportWorkTest)
#include "import_work_test.moc"
