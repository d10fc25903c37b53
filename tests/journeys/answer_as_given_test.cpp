#include "support/called_program.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::call;
using test::Outcome;

namespace {

const auto line = u"DmfaConsultationService=with-differences"_s;

} // namespace

/// What truly happens to a request that was finalised on 7 December 2026, as the command line records it.
class AnswerAsGivenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = m_folder->filePath(u"a.licet"_s);
        QCOMPARE(call({u"init"_s, m_register}).status, 0);
        QCOMPARE(call({u"import"_s, m_register, test::dataPath(u"register.json"_s)}).status, 0);
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        QCOMPARE(call({u"finalise"_s, m_register, u"1"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
    }

    void whatWasGrantedIsTheRight()
    {
        lead();
        QCOMPARE(record(u"execute"_s, u"2027-01-15"_s,
                        {u"--line"_s, line, u"--granted"_s, u"operations=consult"_s, u"--granted"_s,
                         u"until=2028-12-31"_s})
                     .status,
                 0);
        const auto right = lastRight();
        QCOMPARE(right.value(u"operations"_s).toArray(), QJsonArray{u"consult"_s});
        QCOMPARE(right.value(u"validUntil"_s).toString(), u"2028-12-31"_s);
        const auto asked = right.value(u"asked"_s).toObject();
        QVERIFY(asked.contains(u"operations"_s) && asked.value(u"validUntil"_s).isNull());
        QCOMPARE(record(u"number-received"_s, u"2027-01-22"_s, {u"--number"_s, u"00901234568"_s}).status, 0);
        QCOMPARE(lastRight().value(u"programNumber"_s).toString(), u"00901234568"_s);
    }

    void whatANewAnswerDoesNotSayStaysAsItWasGranted()
    {
        lead();
        QCOMPARE(record(u"execute"_s, u"2027-01-15"_s,
                        {u"--number"_s, u"none"_s, u"--line"_s, line, u"--granted"_s, u"until=2028-12-31"_s})
                     .status,
                 0);
        QCOMPARE(record(u"answer-amended"_s, u"2027-01-22"_s,
                        {u"--note"_s, u"they came back"_s, u"--line"_s, line, u"--granted"_s,
                         u"operations=consult"_s})
                     .status,
                 0);
        QCOMPARE(lastRight().value(u"operations"_s).toArray(), QJsonArray{u"consult"_s});
        QCOMPARE(lastRight().value(u"validUntil"_s).toString(), u"2028-12-31"_s);
    }

    void whatIsSaidWronglyIsAWrongCall_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("granted before its line")
            << QStringList{u"--granted"_s, u"until=2028-12-31"_s, u"--line"_s, line} << 2;
        QTest::newRow("granted of a line as asked")
            << QStringList{u"--line"_s, u"DmfaConsultationService=granted"_s, u"--granted"_s,
                           u"until=2028-12-31"_s}
            << 2;
        QTest::newRow("differences that are not said") << QStringList{u"--line"_s, line} << 3;
        QTest::newRow("no such member")
            << QStringList{u"--line"_s, line, u"--granted"_s, u"purpose=more"_s} << 2;
        QTest::newRow("no such day") << QStringList{u"--line"_s, line, u"--granted"_s, u"until=2028-02-30"_s}
                                     << 2;
        QTest::newRow("more than asked")
            << QStringList{u"--line"_s, line, u"--granted"_s, u"operations=consult,destroy"_s} << 3;
    }
    void whatIsSaidWronglyIsAWrongCall()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, status);
        lead();
        const auto before = rights();
        const auto outcome = record(u"execute"_s, u"2027-01-15"_s, options);
        QCOMPARE(outcome.status, status);
        QVERIFY(!outcome.errors.isEmpty());
        QCOMPARE(rights(), before);
    }

    void aSignatureByAnotherIsRecordedWhereTheFormIsSigned()
    {
        const QStringList another{u"--by"_s, u"Bart Lefèvre"_s};
        const auto refused = record(u"sign"_s, u"2026-12-07"_s, another);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("reopen") && refused.errors.contains("--instead"),
                 refused.errors.constData());
        QCOMPARE(record(u"sign"_s, u"2026-12-07"_s, another + QStringList{u"--instead"_s}).status, 3);
        QCOMPARE(
            record(u"sign"_s, u"2026-12-07"_s, another + QStringList{u"--instead"_s, u"--note"_s, u"ill"_s})
                .status,
            0);
        QCOMPARE(record(u"send"_s, u"2026-12-08"_s).status, 0);
    }

    void whatDidNotArriveIsOursToSendAgain()
    {
        lead();
        QCOMPARE(record(u"send"_s, u"2026-12-09"_s).status, 3);
        QCOMPARE(record(u"not-delivered"_s, u"2026-12-11"_s, {u"--note"_s, u"came back"_s}).status, 0);
        QCOMPARE(call({u"chase"_s, m_register, u"1"_s, u"--output"_s, m_folder->filePath(u"chase.pdf"_s),
                       u"--on"_s, u"2026-12-14"_s})
                     .status,
                 3);
        const auto due = dueOn(u"2026-12-15"_s);
        QCOMPARE(due.value(u"kind"_s).toString(), u"sending"_s);
        QCOMPARE(due.value(u"deadline"_s).toString(), u"2026-12-15"_s);
        QVERIFY(due.value(u"sum"_s).toString().contains(u"not delivered"_s));
        QCOMPARE(record(u"send"_s, u"2026-12-14"_s).status, 0);
        QCOMPARE(dueOn(u"2026-12-15"_s).value(u"kind"_s).toString(), u"answer"_s);
        QCOMPARE(dueOn(u"2026-12-15"_s).value(u"since"_s).toString(), u"2026-12-14"_s);
        QCOMPARE(call({u"verify"_s, m_register}).status, 0);
    }

    void whatWasPromisedByTelephoneIsAwaited()
    {
        lead();
        const QStringList promise{u"--by"_s, u"An Peeters"_s, u"--note"_s, u"this month"_s, u"--until"_s};
        QCOMPARE(record(u"contacted"_s, u"2026-12-14"_s).status, 2);
        QCOMPARE(record(u"contacted"_s, u"2026-12-14"_s, promise + QStringList{u"2026-12-13"_s}).status, 3);
        QCOMPARE(record(u"contacted"_s, u"2026-12-14"_s, promise + QStringList{u"2027-01-29"_s}).status, 0);
        const auto due = dueOn(u"2027-01-20"_s);
        QCOMPARE(due.value(u"kind"_s).toString(), u"answer"_s);
        QCOMPARE(due.value(u"deadline"_s).toString(), u"2027-01-29"_s);
        QCOMPARE(due.value(u"state"_s).toString(), u"waiting"_s);
        QVERIFY(due.value(u"sum"_s).toString().contains(u"promised"_s));
        const auto told = call({u"list"_s, m_register, u"history"_s, u"--json"_s});
        const auto rows = QJsonDocument::fromJson(told.output).object().value(u"history"_s).toArray();
        const auto contact = std::find_if(rows.begin(), rows.end(), [](const QJsonValue &row) {
            return row.toObject().value(u"kind"_s) == u"contacted"_s;
        });
        QCOMPARE(contact->toObject().value(u"contacted"_s).toString(), u"An Peeters"_s);
        QCOMPARE(contact->toObject().value(u"promisedUntil"_s).toString(), u"2027-01-29"_s);
        QCOMPARE(record(u"acknowledge"_s, u"2027-01-21"_s).status, 0);
        QVERIFY(dueOn(u"2027-01-22"_s).value(u"deadline"_s).toString() != u"2027-01-29"_s);
        QCOMPARE(call({u"verify"_s, m_register}).status, 0);
    }

    void theLetterThatFollowsIsAskedFor()
    {
        lead();
        QCOMPARE(record(u"execute"_s, u"2027-01-15"_s).status, 0);
        const auto path = m_folder->filePath(u"chase.eml"_s);
        QCOMPARE(call({u"chase"_s, m_register, u"1"_s, u"--output"_s, path, u"--on"_s, u"2027-01-25"_s,
                       u"--signed-by-post"_s})
                     .status,
                 0);
        QCOMPARE(record(u"chased"_s, u"2027-01-25"_s).status, 0);
        QCOMPARE(dueOn(u"2027-01-26"_s).value(u"deadline"_s).toString(), u"2027-02-01"_s);
    }

    void aSignatoryWhomNobodyKnowsIsSaid()
    {
        const auto signedBy = record(u"sign"_s, u"2026-12-07"_s,
                                     {u"--by"_s, u"Niemand Anders"_s, u"--instead"_s, u"--note"_s, u"ill"_s});
        QCOMPARE(signedBy.status, 0);
        QVERIFY2(signedBy.errors.contains("Niemand Anders"), signedBy.errors.constData());
        const auto found = [&] {
            const auto checked = call({u"check"_s, m_register, u"1"_s, u"--json"_s});
            QString text;
            for (const auto &one :
                 QJsonDocument::fromJson(checked.output)[u"requests"_s][0][u"findings"_s].toArray())
                if (one[u"rule"_s].toString() == u"signatory-entitled")
                    text += one[u"severity"_s].toString() + u": "_s + one[u"text"_s].toString();
            return text;
        };
        QVERIFY2(found().startsWith(u"error: Niemand Anders signed on 07/12/2026"_s), qPrintable(found()));
        QCOMPARE(record(u"send"_s, u"2026-12-08"_s).status, 0);
        QCOMPARE(record(u"acknowledge"_s, u"2026-12-14"_s).status, 0);
        QVERIFY2(found().startsWith(u"error: Niemand Anders signed"_s), qPrintable(found()));
        const auto checked = call({u"check"_s, m_register, u"1"_s});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.errors.contains("finalised already"), checked.errors.constData());
    }

    void theDayThatTheyNameIsTheDeadline()
    {
        lead();
        QCOMPARE(record(u"ask-information"_s, u"2026-12-10"_s,
                        {u"--note"_s, u"the volume"_s, u"--reply-by"_s, u"2027-01-12"_s})
                     .status,
                 0);
        QCOMPARE(dueOn(u"2026-12-15"_s).value(u"deadline"_s).toString(), u"2027-01-12"_s);
    }

private:
    Outcome record(const QString &event, const QString &day, const QStringList &options = {})
    {
        return call(QStringList{u"record"_s, m_register, u"1"_s, event, u"--on"_s, day} + options);
    }
    void lead()
    {
        QCOMPARE(record(u"sign"_s, u"2026-12-07"_s).status, 0);
        QCOMPARE(record(u"send"_s, u"2026-12-08"_s).status, 0);
    }
    QJsonArray rights()
    {
        const auto listed =
            call({u"list"_s, m_register, u"authorizations"_s, u"--on"_s, u"2027-06-01"_s, u"--json"_s});
        return QJsonDocument::fromJson(listed.output).object().value(u"authorizations"_s).toArray();
    }
    QJsonObject lastRight() { return rights().last().toObject(); }
    QJsonObject dueOn(const QString &day)
    {
        const auto due = call({u"due"_s, m_register, u"--on"_s, day, u"--json"_s});
        for (const auto &one : QJsonDocument::fromJson(due.output).object().value(u"due"_s).toArray())
            if (one.toObject().value(u"request"_s).toInt() == 1)
                return one.toObject();
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

} // namespace licet

using licet::AnswerAsGivenTest;
LICET_TEST(AnswerAsGivenTest)

#include "answer_as_given_test.moc"
