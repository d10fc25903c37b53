#include "exchange/taking_back.h"
#include "history/verification.h"
#include "list_import/list_import.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate fuzzedOn(2026, 12, 1);

/// Signs at which a reader of lists has to decide something.
const QByteArrayList pieces{";",
                            ",",
                            "\t",
                            "\"",
                            "\"\"",
                            "\n",
                            "\r",
                            "\r\n",
                            "",
                            "\xEF\xBB\xBF",
                            "\xFF\xFE",
                            "\xC3",
                            "\xE2\x80\x8B",
                            "#VERW!",
                            "=1+1",
                            "'",
                            "sep=,\n",
                            "00901234567",
                            "901234567.0",
                            "31/02/2025",
                            "02/28/25",
                            "0001-01-01",
                            "9999-12-31",
                            "-",
                            "n.v.t.",
                            "uitgevoerd",
                            "Totaal: 6"};

/// One list made from others by as many accidents as the generator says.
class Mutation
{
public:
    Mutation(const QByteArrayList &lists, quint32 seed) : m_lists(lists), m_random(seed)
    {
        m_bytes = one(m_lists);
        for (quint32 count = 1 + below(6); count > 0; --count)
            happen();
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    quint32 below(qsizetype limit) { return m_random.bounded(quint32(qMax<qsizetype>(limit, 1))); }
    const QByteArray &one(const QByteArrayList &list) { return list[below(list.size())]; }
    void happen()
    {
        const auto at = qsizetype(below(m_bytes.size()));
        const auto length = qsizetype(below(qMin<qsizetype>(m_bytes.size() - at, 200)));
        switch (below(8)) {
        case 0:
            if (!m_bytes.isEmpty())
                m_bytes[at] = char(below(256));
            break;
        case 1:
        case 2:
            m_bytes.insert(at, one(pieces));
            break;
        case 3:
            m_bytes.replace(at, length, one(pieces));
            break;
        case 4:
            m_bytes.remove(at, length);
            break;
        case 5:
            m_bytes.insert(at, m_bytes.mid(below(m_bytes.size()), length));
            break;
        case 6:
            m_bytes = m_bytes.left(at) + one(m_lists).mid(below(400));
            break;
        default:
            m_bytes.insert(at, QByteArray(int(below(3000)), char('a' + below(26))));
        }
    }

    const QByteArrayList &m_lists;
    QRandomGenerator m_random;
    QByteArray m_bytes;
};

QByteArrayList keptLists()
{
    QByteArrayList lists{test::testData(u"consultant-list.csv"_s)};
    for (const auto &name : QDir(QStringLiteral(LICET_TEST_DATA "/lists")).entryList({u"*.csv"_s}))
        lists << test::testData(u"lists/"_s + name);
    return lists;
}

int rowsThatAre(const ImportPreview &preview, RowStatus status)
{
    return int(std::count_if(preview.rows.begin(), preview.rows.end(),
                             [&](const PreviewedRow &one) { return one.status == status; }));
}

int requestsIn(const Database &database)
{
    auto statement = *Statement::prepare(database, u"SELECT count(*) FROM request"_s);
    return *statement.next() ? *statement.read<int>(0) : -1;
}

} // namespace

/// Lists of which anything may be wrong: the same ones each time, for each has its number.
class ListFuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowIsBroughtRefusedOrKnown()
    {
        constexpr quint32 lists = 400;
        test::ExampleRegister example;
        auto &database = example.reg->database();
        const auto kept = keptLists();
        int readable = 0;
        int brought = 0;
        for (quint32 number = 0; number < lists; ++number) {
            const auto where = "list " + QByteArray::number(number);
            const Mutation mutation(kept, number);
            const auto reading = readListBytes(mutation.bytes());
            if (reading.fault || reading.cells.heads < 0)
                continue;
            ++readable;
            ListOptions options;
            options.padNumbers = number % 3 == 0;
            options.today = fuzzedOn;
            options.nearNames = number % 2 == 0 ? NearNameChoice::Ask : NearNameChoice::Keep;
            const auto mapping = recognisedMapping(reading.cells.headCells());
            const auto known = readKnown(database, QDate(2026, 11, 30));
            QVERIFY2(known, where.constData());
            const auto before = judge(reading.cells, mapping, *known, options);
            const auto requests = requestsIn(database);
            const auto done = importList(database, reading.cells, mapping, options, test::stampOn(fuzzedOn));
            if (!done)
                continue;
            QVERIFY2(*done, where.constData());
            const auto &preview = **done;
            QCOMPARE(preview.rows.size(), size_t(reading.cells.rowCount()));
            QCOMPARE(int(preview.rows.size()), preview.imported + preview.duplicates + preview.refused);
            QCOMPARE(rowsThatAre(preview, RowStatus::Imported), preview.imported);
            QCOMPARE(rowsThatAre(preview, RowStatus::Duplicate), preview.duplicates);
            QCOMPARE(rowsThatAre(preview, RowStatus::Refused), preview.refused);
            // It does what it promised, and makes no more than it says.
            QVERIFY2(before.imported == preview.imported && before.refused == preview.refused,
                     where.constData());
            QVERIFY2(requestsIn(database) == requests + preview.imported, where.constData());
            brought += preview.imported;
            // The next one meets the register as this one did.
            QVERIFY2(preview.import == 0 || takeBackImport(database, preview.import, test::stampOn(fuzzedOn)),
                     where.constData());
            QVERIFY2(requestsIn(database) == requests, where.constData());
        }
        QVERIFY2(readable > int(lists) / 2, qPrintable(QString::number(readable)));
        QVERIFY2(brought > int(lists) / 2, qPrintable(QString::number(brought)));
        QVERIFY(checkHistory(database)->isWhole());
    }
};

} // namespace licet

using licet::ListFuzzTest;
LICET_TEST(ListFuzzTest)
#include "list_fuzz_test.moc"
