#include "exchange/register_amending.h"
#include "exchange/register_export.h"
#include "exchange/register_import.h"
#include "exchange/taking_back.h"
#include "institution/institution_writing.h"
#include "institution/recipient.h"
#include "lists/lists.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate writtenOn(2026, 12, 1);
const QDate comesOn(2027, 1, 1);

Stamp ahead(QDate day)
{
    auto stamp = stampOn(writtenOn);
    stamp.happenedOn = day;
    return stamp;
}

/// An institution with another name, number and address on two days, a person, an office, a service, an
/// application and a card that change, and a right that was changed by a request for a day to come.
struct RegisterToCome : ExampleRegister
{
    RegisterToCome()
    {
        const auto kbo = reg->all<Institution>()->front().kbo->digits();
        tell(u"institutions"_s, {{u"kbo"_s, kbo}, {u"name"_s, u"Dienst Nieuw (voorbeeld)"_s}}, comesOn);
        tell(u"institutions"_s,
             {{u"kbo"_s, u"0428759497"_s},
              {u"name"_s, u"Dienst Nieuw (voorbeeld)"_s},
              {u"address"_s, u"Kaai 1, 1000 Brussel"_s}},
             comesOn.addDays(30));
        tell(u"recipients"_s, {{u"id"_s, u"ppkb"_s}, {u"address"_s, u"Kaai 2, 1000 Brussel"_s}}, comesOn);
        const auto service = reg->all<WebService>()->front();
        tell(u"services"_s, {{u"name"_s, service.name}, {u"active"_s, !service.active}}, comesOn);
        const auto card = reg->all<Connection>()->front();
        const auto application = *reg->get(card.application);
        tell(u"applications"_s,
             {{u"institution"_s, kbo}, {u"name"_s, application.name}, {u"supplier"_s, u"Ander"_s}}, comesOn);
        tell(u"connections"_s,
             {{u"institution"_s, kbo},
              {u"application"_s, application.name},
              {u"environment"_s, codeOf(card.environment)},
              {u"urn"_s, u"urn:to-come"_s}},
             comesOn);
        auto person = reg->all<Person>()->front();
        // Told of once with each mandate.
        check(reg->add(Mandate{{}, person.id, Role::Contact, {}, QDate(2020, 1, 1), {}, {}},
                       stampOn(writtenOn)));
        person.name += u" Nieuw"_s;
        check(keepPerson(reg->database(), person, ahead(comesOn)));
        check(reg->write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(const auto rights, RecordStore<Authorization>::all(transaction.database()));
            auto after = rights.front();
            after.purpose = u"Wat vanaf dan mag"_s;
            after.version = u"2"_s;
            return apply(transaction, rights.front(), AuthorizationEvent::Change, after, {}, ahead(comesOn));
        }));
        reg->setToday([] { return writtenOn; });
    }
    template <class Done>
    static void check(const Done &done)
    {
        if (!done)
            qFatal("%d %s", int(done.error().kind), qPrintable(done.error().subject));
    }
    void tell(const QString &list, const QJsonObject &one, QDate day) const
    {
        check(amendRegister(*reg, QJsonObject{{list, QJsonArray{one}}}, u"told"_s, ahead(day)));
    }
};

QJsonObject firstOf(const QJsonObject &file, const QString &list, const QString &member, const QString &value)
{
    for (const auto &one : file.value(list).toArray())
        if (one.toObject().value(member).toString() == value)
            return one.toObject();
    return {};
}

/// Every list by which the window and the command line show what holds, without ids and proof.
QJsonObject listsOn(const Register &reg, QDate day)
{
    QJsonObject lists;
    for (const auto &list : listTable()) {
        const auto name = QString::fromLatin1(list.name);
        if (name == u"history" || name == u"due" || name == u"requests")
            continue;
        const RegisterAsOf from(reg.database(), {}, {}, day);
        const auto rows = list.rows({from, day});
        if (!rows)
            qFatal("%s", list.name);
        QList<QByteArray> shown;
        for (auto row : *rows) {
            for (const auto *own : {"id", "proof", "request"})
                row.remove(QLatin1StringView(own));
            shown << jsonDocumentBytes(row);
        }
        std::sort(shown.begin(), shown.end());
        lists.insert(name, QString::fromUtf8(shown.join('\n')));
    }
    return lists;
}

} // namespace

/// What is told for a day to come is exported as such, and waits for that day where it is imported.
class ExportToComeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_copy = std::move(*Register::create(m_folder->filePath(u"copy.licet"_s), stampOn(writtenOn)));
    }

    void whatHoldsTodayStandsThereAndWhatIsToComeBeside()
    {
        const ExampleRegister plain;
        const auto before = *exportRegister(*plain.reg);
        const RegisterToCome example;
        const auto file = *exportRegister(*example.reg);
        auto institution = firstOf(file, u"institutions"_s, u"kbo"_s, u"0999000129"_s);
        const QJsonArray changes{
            QJsonObject{{u"on"_s, u"2027-01-01"_s}, {u"name"_s, u"Dienst Nieuw (voorbeeld)"_s}},
            QJsonObject{{u"on"_s, u"2027-01-31"_s},
                        {u"kbo"_s, u"0428759497"_s},
                        {u"address"_s, u"Kaai 1, 1000 Brussel"_s}}};
        QCOMPARE(institution.take(u"changes"_s).toArray(), changes);
        QCOMPARE(institution, firstOf(before, u"institutions"_s, u"kbo"_s, u"0999000129"_s));
        // Nothing else is otherwise than without what is to come.
        for (const auto &list : before.keys()) {
            // The second mandate was added.
            if (list == u"settings" || list == u"people")
                continue;
            QJsonArray without;
            for (const auto &one : file.value(list).toArray()) {
                auto object = one.toObject();
                object.remove(u"changes"_s);
                without.append(object);
            }
            QCOMPARE(without, before.value(list).toArray());
        }
    }
    void theListsAreTheSameOnEachDay()
    {
        const RegisterToCome example;
        const auto file = *exportRegister(*example.reg);
        const auto brought = importRegister(*m_copy, file, stampOn(writtenOn), false);
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().subject + brought.error().value));
        QCOMPARE(brought->different, QStringList());
        for (const auto day : {writtenOn, comesOn.addDays(-1), comesOn, comesOn.addDays(29),
                               comesOn.addDays(30), comesOn.addDays(400)}) {
            const auto here = listsOn(*example.reg, day);
            const auto there = listsOn(*m_copy, day);
            for (const auto &list : here.keys())
                QCOMPARE(there.value(list).toString(), here.value(list).toString());
        }
        QVERIFY(listsOn(*m_copy, writtenOn) != listsOn(*m_copy, comesOn));
        m_copy->setToday([] { return writtenOn; });
        QCOMPARE(*exportRegister(*m_copy), file);
        // What is to come can be moved there, too.
        const auto institution = m_copy->all<Institution>()->front().id;
        QVERIFY(changeForetold(m_copy->database(), institution, comesOn, comesOn.addDays(3), u"later"_s,
                               stampOn(writtenOn)));
    }
    /// In the register that wrote it, it tells nothing new.
    void whatIsThereIsADuplicate()
    {
        const RegisterToCome example;
        const auto file = *exportRegister(*example.reg);
        const auto again = importRegister(*example.reg, file, stampOn(writtenOn), false);
        QVERIFY2(again, again ? "" : qPrintable(again.error().subject + again.error().value));
        QCOMPARE(again->different, QStringList());
        QCOMPARE(again->imported, 0);
    }
    /// Written before the day and read after it.
    void whatHasComeMeanwhileHolds()
    {
        const RegisterToCome example;
        const auto file = *exportRegister(*example.reg);
        const auto later = comesOn.addDays(40);
        const auto brought = importRegister(*m_copy, file, stampOn(later), false);
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().subject + brought.error().value));
        QCOMPARE(brought->different, QStringList());
        QCOMPARE(listsOn(*m_copy, later), listsOn(*example.reg, later));
        m_copy->setToday([later] { return later; });
        const auto written = *exportRegister(*m_copy);
        QVERIFY(!firstOf(written, u"institutions"_s, u"kbo"_s, u"0428759497"_s).contains(u"changes"_s));
    }
    /// A file of an earlier version tells what is to come as if it held: nothing of it is otherwise.
    void aFileWithTheRowsIsReadAsBefore()
    {
        const RegisterToCome example;
        example.reg->setToday([] { return comesOn.addDays(400); });
        const auto rows = *exportRegister(*example.reg);
        QVERIFY(!firstOf(rows, u"institutions"_s, u"kbo"_s, u"0428759497"_s).isEmpty());
        const auto again = importRegister(*example.reg, rows, stampOn(writtenOn), false);
        QVERIFY2(again, again ? "" : qPrintable(again.error().subject + again.error().value));
        QCOMPARE(again->different, QStringList());
        QCOMPARE(again->imported, 0);
    }
    /// Of a record that is there with other changes to come nothing is taken.
    void otherChangesOfWhatIsThereAreLeft()
    {
        const RegisterToCome example;
        auto file = *exportRegister(*example.reg);
        auto institutions = file.value(u"institutions"_s).toArray();
        auto first = firstOf(file, u"institutions"_s, u"kbo"_s, u"0999000129"_s);
        first.insert(u"changes"_s,
                     QJsonArray{QJsonObject{{u"on"_s, u"2027-05-01"_s}, {u"sector"_s, u"17.3"_s}}});
        const auto report = importRegister(*example.reg, QJsonObject{{u"institutions"_s, QJsonArray{first}}},
                                           stampOn(writtenOn), false);
        QVERIFY(report);
        QCOMPARE(report->different.size(), 1);
        QCOMPARE(*exportRegister(*example.reg), file);
    }
    void anImportWithWhatIsToComeIsTakenBack()
    {
        const RegisterToCome example;
        m_copy->setToday([] { return writtenOn; });
        const auto before = *exportRegister(*m_copy);
        const auto brought =
            importRegister(*m_copy, *exportRegister(*example.reg), stampOn(writtenOn), false);
        QVERIFY(brought);
        const auto taken = takeBackImport(m_copy->database(), brought->import, stampOn(writtenOn));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().subject + taken.error().value));
        QCOMPARE(*exportRegister(*m_copy), before);
        m_copy->setToday([] { return comesOn.addDays(400); });
        QCOMPARE(*exportRegister(*m_copy), before);
    }
    void whatAChangeCannotTellIsNamed_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *change, ErrorKind kind, const QString &where) {
            QTest::newRow(name) << QByteArray(change) << int(kind) << u"institutions[0].changes"_s + where;
        };
        row("no list", R"({"on": "2027-01-01"})", ErrorKind::WrongMemberType, {});
        row("no day", R"([{"name": "Anders"}])", ErrorKind::MissingMember, u"[0].on"_s);
        row("no such day", R"([{"on": "2027-02-30"}])", ErrorKind::NotADate, u"[0].on"_s);
        row("unknown", R"([{"on": "2027-01-01", "colour": "red"}])", ErrorKind::UnknownMember,
            u"[0].colour"_s);
        row("of no kind", R"([{"on": "2027-01-01", "kind": "castle"}])", ErrorKind::UnknownWord,
            u"[0].kind"_s);
        row("without a name", R"([{"on": "2027-01-01", "name": ""}])", ErrorKind::MissingMember,
            u"[0].name"_s);
    }
    void whatAChangeCannotTellIsNamed()
    {
        QFETCH(const QByteArray, change);
        QFETCH(const int, kind);
        QFETCH(const QString, where);
        const auto file = *parseJsonBytes(
            R"({"institutions": [{"kbo": "0999000129", "name": "Dienst", "changes": )" + change + "}]}");
        const auto refused = importRegister(*m_copy, file, stampOn(writtenOn), false);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), kind);
        QCOMPARE(refused.error().subject, where);
        QVERIFY(m_copy->all<Institution>()->empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Register> m_copy;
};

} // namespace licet

using licet::ExportToComeTest;
LICET_TEST(ExportToComeTest)
#include "export_to_come_test.moc"
