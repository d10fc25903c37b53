#include "list_import/list_import.h"
#include "lists/lists.h"
#include "support/example_data.h"
#include "support/list_rows.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::listDay;
using test::listHeads;
using test::listRow;
using test::stampOn;

/// Rows that say two things of one request, or of several at once, and rows that the program wrote itself.
class RowsOtherwiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_example = std::make_unique<ExampleRegister>(); }

    void rowsThatContradictEachOtherAreRefusedBoth_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<ListField>("field");
        const auto one = [](const QString &column, const QString &cell, ListField field) {
            QTest::newRow(qPrintable(column)) << column << cell << field;
        };
        one(u"Status"_s, u"geweigerd"_s, ListField::State);
        one(u"Uitgevoerd"_s, u"18/02/2025"_s, ListField::Executed);
        one(u"Programmanummer"_s, u"00901234567"_s, ListField::ProgramNumber);
        one(u"Machtiging"_s, u"22/901"_s, ListField::Basis);
        one(u"Geldig tot"_s, u"31/12/2030"_s, ListField::ValidUntil);
    }
    void rowsThatContradictEachOtherAreRefusedBoth()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, cell);
        QFETCH(const ListField, field);
        // The third repeats the first, and the last is about something else.
        const auto done = bring(listHeads + listRow() + listRow({{column, cell}}) + listRow() +
                                listRow({{u"Omgeving"_s, u"acceptatie"_s}}));
        QCOMPARE(done.refused, 3);
        QCOMPARE(done.imported, 1);
        QCOMPARE(requests().size(), size_t(1));
        const QStringList others{u"3"_s, u"2"_s, u"3"_s};
        for (int row = 0; row < 3; ++row)
            QCOMPARE(done.rows[size_t(row)].remarks,
                     (std::vector{ListRemark{ListRemarkKind::OtherwiseInList, field, others[row], {}}}));
    }
    void aRowThatSaysTheSameIsARepetition()
    {
        const auto done = bring(listHeads + listRow() + listRow({{u"Opmerking"_s, u"nog eens"_s}}));
        QCOMPARE(done.imported, 1);
        QCOMPARE(done.duplicates, 1);
    }
    void oneThatIsLeftOutContradictsNothing()
    {
        ListOptions options;
        options.leftOut = {2};
        const auto done = bring(listHeads + listRow() + listRow({{u"Status"_s, u"geweigerd"_s}}), options);
        QCOMPARE(done.imported, 1);
        QCOMPARE(done.refused, 0);
    }

    void aDayOfExecutionOfWhatWasNotExecutedIsSaid_data()
    {
        QTest::addColumn<QString>("state");
        for (const auto &state : {u"geweigerd"_s, u"ingetrokken"_s, u"teruggestuurd"_s})
            QTest::newRow(qPrintable(state)) << state;
    }
    void aDayOfExecutionOfWhatWasNotExecutedIsSaid()
    {
        QFETCH(const QString, state);
        const ListRemark expected{ListRemarkKind::NotExecuted, ListField::State, state, u"17/02/2025"_s};
        const auto done = bring(listHeads + listRow({{u"Status"_s, state}}));
        QCOMPARE(done.imported, 1);
        QCOMPARE(done.rows.front().remarks, std::vector{expected});
        const auto without =
            bring(listHeads + listRow({{u"Status"_s, state}, {u"Uitgevoerd"_s, {}}, {u"Doel"_s, u"Twee"_s}}));
        QVERIFY(without.rows.front().remarks.empty());
    }

    void severalInOneCellAreRefused_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        for (const auto &cell :
             {u"\"PersonService; PhotoService\""_s, u"PersonService + PhotoService"_s,
              u"PersonService+PhotoService"_s, u"PersonService / PhotoService"_s,
              u"\"PersonService\nPhotoService\""_s, u"PersonService, PhotoService"_s,
              u"PersonService en PhotoService"_s, u"PersonService et PhotoService"_s,
              u"PersonService und PhotoService"_s, u"PersonService & PhotoService"_s,
              u"PersonService V2 en V3"_s, u"EersteDienst, TweedeDienst"_s, u"\"Een dienst; nog een\""_s})
            QTest::newRow(qPrintable(cell)) << u"Dienst"_s << cell;
        for (const auto &cell : {u"\"V2; V3\""_s, u"V2 en V3"_s, u"2, 3"_s})
            QTest::newRow(qPrintable(cell)) << u"Versie"_s << cell;
    }
    void severalInOneCellAreRefused()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, cell);
        const auto done = bring(listHeads + listRow({{column, cell}}));
        QCOMPARE(done.refused, 1);
        QCOMPARE(done.rows.front().remarks.size(), size_t(1));
        const auto &why = done.rows.front().remarks.front();
        QCOMPARE(why.kind, ListRemarkKind::SeveralInOne);
        QCOMPARE(why.field, column == u"Dienst" ? ListField::Service : ListField::Version);
        QCOMPARE(why.value, QString(cell).remove(u'"'));
        QVERIFY(!done.asksNearNames);
    }
    void aNameThatOnlyLooksLikeSeveralIsOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("in the catalogue") << u"\"Lonen; en premies, of A + B\""_s << true;
        QTest::newRow("in words") << u"Hulp aan jongeren en gezinnen"_s << false;
        QTest::newRow("two languages") << u"TVA/BTW"_s << false;
        QTest::newRow("a sign at its end") << u"Raadpleging+"_s << false;
    }
    void aNameThatOnlyLooksLikeSeveralIsOne()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isKnown);
        if (isKnown) {
            WebService service;
            service.name = QString(name).remove(u'"');
            QVERIFY(m_example->reg->write([&](Transaction &transaction) -> Result<void> {
                LICET_ASSIGN([[maybe_unused]] const auto id,
                             RecordStore<WebService>::insert(transaction, service, stampOn(listDay)));
                return {};
            }));
        }
        QCOMPARE(bring(listHeads + listRow({{u"Dienst"_s, name}, {u"Versie"_s, {}}})).imported, 1);
    }

    /// Whatever day it tells, or does not.
    void whatTheProgramListedIsKnownAgain()
    {
        bring(listHeads +
              listRow({{u"Verstuurd"_s, {}}, {u"Uitgevoerd"_s, {}}, {u"Status"_s, u"verstuurd"_s}}) +
              listRow({{u"Status"_s, u"ontwerp"_s},
                       {u"Verstuurd"_s, {}},
                       {u"Uitgevoerd"_s, {}},
                       {u"Doel"_s, u"Twee"_s}}));
        const auto before = requests().size();
        const auto list = [&] {
            auto text = u"Ondernemingsnummer;Nummer;Toepassing;Webservice;Omgeving;Doeleinde;Toestand;"
                        "In deze staat sinds\n"_s;
            const RegisterAsOf asked(m_example->reg->database(), {}, {});
            for (const auto &row : *listNamed(u"requests"_s)->rows({asked, listDay, {}})) {
                QStringList cells;
                for (const auto *member :
                     {"institution", "number", "application", "service", "environment", "purpose", "state"})
                    cells << row.value(QLatin1StringView(member)).toString();
                cells << QDate::fromString(row.value(u"since"_s).toString(), Qt::ISODate)
                             .toString(u"dd/MM/yyyy"_s);
                text += u"\"%1\"\n"_s.arg(cells.join(u"\";\""_s));
            }
            return text.toUtf8();
        };
        const auto text = list();
        // Of a draft the day is that of the register that has it.
        for (const auto &day : {QByteArray("01/12/2026"), QByteArray("02/12/2026"), QByteArray()}) {
            auto told = text;
            ListOptions options;
            options.today = listDay.addDays(3);
            const auto done = bring(told.replace("\"01/12/2026\"", '"' + day + '"'), options);
            QCOMPARE(done.imported, 0);
            QCOMPARE(done.duplicates, int(before));
        }
        QCOMPARE(requests().size(), before);
    }

private:
    ImportPreview bring(const QString &text, ListOptions options = {})
    {
        return bring(text.toUtf8(), std::move(options));
    }
    ImportPreview bring(const QByteArray &bytes, ListOptions options = {})
    {
        if (!options.today.isValid())
            options.today = listDay;
        const auto cells = readListBytes(bytes).cells;
        const auto done = importList(m_example->reg->database(), cells, recognisedMapping(cells.headCells()),
                                     options, stampOn(options.today));
        if (!done || !*done)
            qFatal("not imported");
        return **done;
    }
    std::vector<Request> requests() { return *m_example->reg->all<Request>(); }

    std::unique_ptr<ExampleRegister> m_example;
};

} // namespace licet

using licet::RowsOtherwiseTest;
LICET_TEST(RowsOtherwiseTest)
#include "rows_otherwise_test.moc"
