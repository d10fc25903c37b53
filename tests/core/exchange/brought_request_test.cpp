#include "exchange/register_export.h"
#include "exchange/register_import.h"
#include "followup/due_reader.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate requestBroughtOn(2026, 12, 1);

const auto rightInFile = QByteArray(R"({"institution": "0999000129", "application": "Dossierbeheer",
    "service": "DmfaConsultationService", "environment": "acceptance"})");

/// A file with one request that was sent, with these members besides or instead; apostrophes are quotes.
QByteArray requestFile(const QByteArray &members, const QByteArray &draft = {})
{
    auto object =
        QJsonDocument::fromJson(R"({"institution": "0999000129", "state": "sent", "number": "2026-0007",
        "numberYear": 2026, "numberSerial": 7, "version": 1, "begunOn": "2026-10-01",
        "stateSince": "2026-10-05"})")
            .object();
    auto asked = QJsonDocument::fromJson(R"({"institution": "0999000129", "application": "Dossierbeheer",
        "environment": "acceptance", "services": [{"name": "DmfaConsultationService"}]})")
                     .object();
    const auto take = [](QJsonObject &into, QByteArray told) {
        const auto parsed = QJsonDocument::fromJson("{" + told.replace('\'', '"') + "}").object();
        for (auto member = parsed.constBegin(); member != parsed.constEnd(); ++member)
            into.insert(member.key(), member.value());
    };
    take(object, members);
    take(asked, draft);
    object.insert(u"draft"_s, asked);
    return QJsonDocument(QJsonObject{{u"requests"_s, QJsonArray{object}}}).toJson();
}

} // namespace

/// A request of a file that says two things at once is refused whole.
class BroughtRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A file holds no papers.
    void theFormOfWhatWasBroughtIsNotHere_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("kind");
        QTest::newRow("to be signed") << QByteArray("'state': 'finalised'") << int(ErrorKind::FormToRenew);
        QTest::newRow("sent") << QByteArray("'state': 'sent'") << int(ErrorKind::FormNotHere);
    }

    void theFormOfWhatWasBroughtIsNotHere()
    {
        QFETCH(QByteArray, members);
        QFETCH(int, kind);
        ExampleRegister example;
        auto &reg = *example.reg;
        QVERIFY(importRegister(reg, *parseJsonBytes(requestFile(members)), stampOn(requestBroughtOn), false));
        const auto id = reg.all<Request>()->back().id;
        QCOMPARE(int(reg.requests().currentFrozen(id).error().kind), kind);
    }

    /// Else nothing would be valid, and nobody would be told.
    void whatWasGrantedComesWithItsRight()
    {
        ExampleRegister example;
        const auto members = QByteArray("'state': 'executed', 'stateSince': '2026-10-20', "
                                        "'answer': {'lines': [{'line': 0, 'outcome': 'granted'}]}");
        const auto bring = [&](const QJsonObject &file) {
            return importRegister(*example.reg, file, stampOn(requestBroughtOn), false);
        };
        auto file =
            QJsonDocument::fromJson(requestFile(members, "'services': [{'name': 'NewService'}]")).object();
        const auto refused = bring(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::MissingMember);
        QCOMPARE(refused.error().subject, u"authorizations"_s);
        auto right = QJsonDocument::fromJson(rightInFile).object();
        right.insert(u"service"_s, u"NewService"_s);
        file.insert(u"authorizations"_s, QJsonArray{right});
        QVERIFY(bring(file));
    }

    void whatContradictsItselfIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QByteArray &file, ErrorKind kind, const char *subject) {
            QTest::newRow(name) << file << int(kind) << u"requests[0]."_s + QString::fromLatin1(subject);
        };
        row("two institutions", requestFile({}, "'institution': '0999000228'"), ErrorKind::MemberContradicts,
            "institution");
        row("executed, and nothing says what became of it", requestFile("'state': 'executed'"),
            ErrorKind::MemberContradicts, "state");
        row("executed, and every line was refused",
            requestFile("'state': 'executed', 'answer': {'lines': [{'line': 0, 'outcome': 'refused'}]}"),
            ErrorKind::MemberContradicts, "state");
        row("the answer to a line that is not asked",
            requestFile("'state': 'executed', 'answer': {'lines': [{'line': 1, 'outcome': 'granted'}]}"),
            ErrorKind::MemberContradicts, "answer.lines[0].line");
        row("in a state since a day to come", requestFile("'stateSince': '2030-01-01'"),
            ErrorKind::DayInFuture, "stateSince");
        row("since the day after", requestFile("'stateSince': '2026-12-02'"), ErrorKind::DayInFuture,
            "stateSince");
        row("begun on a day to come", requestFile("'begunOn': '2030-01-01'"), ErrorKind::DayInFuture,
            "begunOn");
        row("answered on a day to come", requestFile("'answer': {'received': '2030-01-01'}"),
            ErrorKind::DayInFuture, "answer.received");
        row("a question of a day to come",
            requestFile("'question': {'askedOn': '2030-01-01', 'askedWhom': 'ppkb'}"), ErrorKind::DayInFuture,
            "question.askedOn");
        row("chased on a day to come",
            requestFile("'chases': [{'chasedOn': '2030-01-01', 'recipient': 'ppkb', 'way': 'mail'}]"),
            ErrorKind::DayInFuture, "chases[0].chasedOn");
        row("a number of another year", requestFile("'numberYear': 1900"), ErrorKind::MemberContradicts,
            "numberYear");
        row("a number of another serial", requestFile("'numberSerial': 8"), ErrorKind::MemberContradicts,
            "numberSerial");
        row("a number without its serial", requestFile("'numberSerial': null"), ErrorKind::MissingMember,
            "numberSerial");
        row("a number, and no version", requestFile("'version': 0"), ErrorKind::MemberContradicts, "version");
        row("a change of a right in another environment",
            requestFile({}, "'kind': 'change', 'environment': 'test', 'authorization': " + rightInFile),
            ErrorKind::MemberContradicts, "draft.environment");
        row("a service asked for twice",
            requestFile({}, "'services': [{'name': 'A', 'version': '1'}, {'name': 'B'}, "
                            "{'name': ' a', 'version': '1'}]"),
            ErrorKind::ServiceTwice, "draft.services[2]");
        row("not applicable, and a number",
            requestFile({}, "'committee': {'deliberation': '22/901', 'notApplicable': 'geen gegevens'}"),
            ErrorKind::MemberContradicts, "draft.committee.deliberation");
        row("not applicable, and a dossier, in a draft",
            requestFile("'state': 'draft', 'number': null, 'numberYear': null, 'numberSerial': null, "
                        "'version': 0",
                        "'committee': {'dossier': 'SCSZ/08/062', 'notApplicable': ''}"),
            ErrorKind::MemberContradicts, "draft.committee.dossier");
        QByteArray lines;
        for (int line = 0; line <= 200; ++line)
            lines += (line ? ", {'name': 'S" : "{'name': 'S") + QByteArray::number(line) + "'}";
        row("too many services", requestFile({}, "'services': [" + lines + "]"), ErrorKind::TooManyServices,
            "draft.services");
    }
    void whatContradictsItselfIsRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const int, kind);
        QFETCH(const QString, subject);
        const ExampleRegister example;
        const auto before = *historyHead(example.reg->database());
        const auto outcome = bring(*example.reg, file);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().subject, subject);
        QCOMPARE(int(outcome.error().kind), kind);
        QCOMPARE(*historyHead(example.reg->database()), before);
    }

    void whatAgreesIsTaken_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("sent") << requestFile({});
        QTest::newRow("on the day of the import") << requestFile("'stateSince': '2026-12-01'");
        QTest::newRow("executed, with its answer")
            << requestFile("'state': 'executed', 'answer': {'lines': [{'line': 0, 'outcome': 'granted'}]}");
        QTest::newRow("a change of the right that it names")
            << requestFile({}, "'kind': 'change', 'authorization': " + rightInFile);
        QTest::newRow("a number of another pattern") << requestFile("'number': 'KSZ/2026/7'");
    }
    void whatAgreesIsTaken()
    {
        QFETCH(const QByteArray, file);
        const ExampleRegister example;
        const auto outcome = bring(*example.reg, file);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().subject));
        QCOMPARE(outcome->imported, 1);
    }

    void aDraftOfTooManyServicesIsNotTaken()
    {
        const ExampleRegister example;
        Draft draft;
        draft.services.resize(201);
        QCOMPARE(importDraft(*example.reg, draft, {}, stampOn(requestBroughtOn)).error(),
                 (Error{ErrorKind::TooManyServices, u"draft.services"_s, u"201"_s, u"200"_s}));
        QCOMPARE(example.reg->requests().create(draft, stampOn(requestBroughtOn)).error().kind,
                 ErrorKind::TooManyServices);
        draft.services.resize(200);
        const auto id = example.reg->requests().create(draft, stampOn(requestBroughtOn));
        QVERIFY(id);
        const auto stored = *example.reg->requests().get(*id);
        draft.services.resize(201);
        QCOMPARE(example.reg->requests()
                     .save(*id, stored.revision, draft, {}, stampOn(requestBroughtOn))
                     .error()
                     .kind,
                 ErrorKind::TooManyServices);
    }

    /// What is due is the same in the register and in the one that its file made.
    void whatIsDueComesBackFromAFile()
    {
        const ExampleRegister example;
        for (const auto *state :
             {"finalised", "signed", "sent", "acknowledged", "information-asked", "returned", "refused"}) {
            Request request;
            request.draft = test::draftFrom(u"01-production-complete"_s);
            request.institution = example.reg->all<Institution>()->front().id;
            request.state = *parseCode<RequestState>(QString::fromLatin1(state));
            request.numberYear = 2026;
            request.numberSerial = int(request.state) + 1;
            request.number = u"2026-000%1"_s.arg(*request.numberSerial);
            request.version = 1;
            request.begunOn = QDate(2026, 9, 1);
            request.stateSince = QDate(2026, 10, 5);
            request.changedAt = stampOn(requestBroughtOn).enteredAt;
            request.excerpt = excerptOf(request.draft);
            QVERIFY(example.reg->add(request, stampOn(requestBroughtOn)));
        }
        const QTemporaryDir folder;
        const auto copy = *Register::create(folder.filePath(u"copy.licet"_s), stampOn(requestBroughtOn));
        QVERIFY(importRegister(*copy, *exportRegister(*example.reg), stampOn(requestBroughtOn), false));
        QCOMPARE(due(*copy), due(*example.reg));
        QCOMPARE(due(*copy).filter(u"2026-000"_s).size(), 7);
    }

private:
    static Result<ImportReport> bring(Register &target, const QByteArray &bytes)
    {
        LICET_ASSIGN(const auto file, parseJsonBytes(bytes));
        return importRegister(target, file, stampOn(requestBroughtOn), false);
    }
    static QStringList due(const Register &from)
    {
        QStringList items;
        for (const auto &one : *readDueItems(from.database(), requestBroughtOn))
            items << u"%1 %2 %3"_s.arg(codeOf(one.kind), one.name, one.since.toString(Qt::ISODate));
        items.sort();
        return items;
    }
};

} // namespace licet

using licet::BroughtRequestTest;
LICET_TEST(BroughtRequestTest)
#include "brought_request_test.moc"
