#include "exchange/register_export.h"

#include "exchange/register_import.h"
#include "lists/institution_scope.h"
#include "request/facts_reader.h"
#include "request/known_day.h"
#include "support/example_data.h"
#include "support/filled_records.h"
#include "support/plain_paper.h"
#include "support/test_registry.h"

#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace licet {

using test::Filler;
using test::stampOn;

namespace {

const QDate exportDay(2026, 11, 2);

// What a type can't say of a member of it: numbers within bounds, and texts of a form.
template <class Record>
void fit(Record &)
{
}
void fit(Institution &institution)
{
    institution.consultantRoles = {u"dpo"_s};
    institution.numberPattern = u"{number:3}/{year}"_s;
}
void fit(ReceivedProgramNumber &number)
{
    number.number = u"00901230077"_s;
}
void fit(NormsAssessment &norms)
{
    norms.year = 2025;
}
void fit(ClosingDay &closing)
{
    closing.yearly.clear();
}
void fit(Certificate &certificate)
{
    certificate.validFrom = QDate(2026, 1, 5);
    certificate.validUntil = QDate(2028, 1, 4);
    certificate.toldOn = certificate.inUseSince = certificate.removedOn = exportDay;
}
void fit(Settings &settings)
{
    settings.normsDue = u"04-02"_s;
}
void fit(Setback &setback)
{
    setback.event = RequestEvent::Refuse;
}
/// What has a day on which it ended has ended.
void fit(Authorization &authorization)
{
    authorization.state = AuthorizationState::Ended;
}
/// Nothing is withdrawn before it was decided.
void fit(Decision &decision)
{
    decision.withdrawnOn = exportDay;
}
void fit(Request &request)
{
    request.state = RequestState::Executed;
    // Each of its fields says something.
    request.draft.none.clear();
    request.numberYear = 2025;
    request.number = u"%1/2025"_s.arg(*request.numberSerial);
    for (auto &line : request.answer.lines)
        line = {0, LineOutcome::Granted, line.difference};
    request.changedAt = stampOn(exportDay).enteredAt;
    request.excerpt = excerptOf(request.draft);
}

/// A register in which each member of each kind of record was given a value.
class FullRegister
{
public:
    explicit FullRegister(Register &target) : m_register(target) {}

    bool fill()
    {
        return target<Institution>() && target<Person>() && target<Mandate>() && target<Absence>() &&
               target<Application>() && target<Certificate>() && target<Certificate>() &&
               target<Connection>() && target<Recipient>() && target<WebService>() && target<Decision>() &&
               target<Decision>() && target<DecisionStep>() && target<ReceivedProgramNumber>() &&
               target<Authorization>() && target<NormsAssessment>() && target<Project>() &&
               target<Request>() && target<Request>() && target<Authorization>() && target<Setback>() &&
               target<Chase>() && target<Review>() && target<ReviewVerdict>(RecordKind::Authorization) &&
               target<Merger>() && target<Transfer>() && target<ClosingDay>() && yearly() &&
               target<AnswerTerm>() && target<LetterTemplate>() && target<Reminder>(RecordKind::Decision) &&
               target<Snooze>(RecordKind::Request) && settings();
    }
    /// Members that files can hold and that no record was given another value than its default.
    [[nodiscard]] QStringList untold() const { return {m_untold.begin(), m_untold.end()}; }

private:
    template <class Record>
    void remember(const Record &record)
    {
        const Record usual;
        Columns<Record>::columns([&](const Member &member, auto accessor) {
            const auto name = QString::fromLatin1(Columns<Record>::table) + u'.' + QLatin1StringView(member);
            if (!isInFiles(member) || m_told.count(name))
                return;
            if (std::invoke(accessor, record) == std::invoke(accessor, usual)) {
                m_untold.insert(name);
            } else {
                m_told.insert(name);
                m_untold.erase(name);
            }
        });
    }
    template <class Record>
    bool keep(const Record &record)
    {
        remember(record);
        const auto added = m_register.add(record, stampOn(exportDay));
        if (!added) {
            qWarning("%s: %s %s", Columns<Record>::table, qPrintable(added.error().subject),
                     qPrintable(added.error().value));
            return false;
        }
        const auto table = QString::fromLatin1(Columns<Record>::table);
        m_last[table] = added->row();
        m_filler.know(table, added->row());
        return true;
    }
    template <class Record>
    bool target(RecordKind about = RecordKind::None)
    {
        auto record = m_filler.record<Record>();
        fit(record);
        own(record);
        if constexpr (requires { record.record.id; }) {
            record.record = {about, m_last[codeOf(about)]};
        }
        return keep(record);
    }
    /// What a part belongs to is not in it, for it stands within.
    template <class Record>
    void own(Record &)
    {
    }
    void own(DecisionStep &step) { step.decision = Id<Decision>(m_last[u"decision"_s]); }
    void own(Setback &setback) { setback.request = Id<Request>(m_last[u"request"_s]); }
    void own(Chase &chase) { chase.request = Id<Request>(m_last[u"request"_s]); }
    void own(Merger &merger)
    {
        Institution successor;
        successor.name = u"Opvolger"_s;
        fit(successor);
        merger.successor = *m_register.add(successor, stampOn(exportDay));
    }
    void own(ReviewVerdict &verdict) { verdict.review = Id<Review>(m_last[u"review"_s]); }

    bool yearly()
    {
        ClosingDay closing;
        closing.yearly = u"12-31"_s;
        return keep(closing);
    }
    bool settings()
    {
        auto settings = m_filler.record<Settings>();
        fit(settings);
        remember(settings);
        settings.id = Id<Settings>(1);
        return bool(m_register.change(settings, stampOn(exportDay)));
    }

    Register &m_register;
    Filler m_filler;
    std::map<QString, qint64> m_last;
    std::set<QString> m_told, m_untold;
};

} // namespace

class RegisterExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = made(u"a.licet"_s);
    }

    void exportThenImportIsTheIdentityInEachMember()
    {
        FullRegister full(*m_register);
        QVERIFY(full.fill());
        QCOMPARE(full.untold(), QStringList());
        const auto file = exportRegister(*m_register);
        QVERIFY(file.hasValue());
        const auto other = made(u"b.licet"_s);
        const auto report = importRegister(*other, *file, stampOn(exportDay), false);
        QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->different, QStringList());
        const auto again = exportRegister(*other);
        QVERIFY(again.hasValue());
        for (auto list = file->constBegin(); list != file->constEnd(); ++list)
            QCOMPARE(jsonDocumentBytes(again->value(list.key())), jsonDocumentBytes(list.value()));
        QCOMPARE(*again, *file);
    }

    void whatIsExportedHoldsEachMemberOfTheDescriptions()
    {
        FullRegister full(*m_register);
        QVERIFY(full.fill());
        const auto file = *exportRegister(*m_register);
        const auto namesIn = [](const QJsonArray &objects) {
            QSet<QString> names;
            for (const auto &one : objects)
                for (const auto &name : one.toObject().keys())
                    names << name;
            return names;
        };
        const auto expect = [](const QSet<QString> &found, QStringList wanted) {
            wanted.removeOne(u"proof"_s);
            for (const auto &name : wanted)
                QVERIFY2(found.contains(name), qPrintable(name));
        };
        eachFileKind([&]<class Record>(FileKind<Record> kind) {
            const auto objects = file.value(QLatin1StringView(kind.member)).toArray();
            expect(namesIn(objects), membersInFiles<Record>());
            FileParts<Record>::each([&]<class Part>(const char *member, Id<Record> Part::*) {
                QJsonArray parts;
                for (const auto &one : objects)
                    for (const auto &part : one.toObject().value(QLatin1StringView(member)).toArray())
                        parts.append(part);
                expect(namesIn(parts), membersInFiles<Part>());
            });
        });
        expect(namesIn({file.value(u"people"_s).toArray().last()}), membersInFiles<Mandate>());
        const auto authorization = file.value(u"authorizations"_s).toArray().first().toObject();
        QVERIFY(!authorization.contains(u"proof"_s) && !authorization.contains(u"id"_s));
        const auto request = file.value(u"requests"_s).toArray().first().toObject();
        QVERIFY(!request.contains(u"origin"_s) && request.contains(u"version"_s));
    }

    void eachKindOfRecordIsInTheFile()
    {
        std::set<QString> inFile{u"settings"_s, u"mandate"_s, u"register"_s};
        eachFileKind([&]<class Record>(FileKind<Record>) {
            inFile.insert(detail::tableOf<Record>());
            FileParts<Record>::each([&]<class Part>(const char *, Id<Record> Part::*) {
                inFile.insert(detail::tableOf<Part>());
            });
        });
        // Bytes stay in the register, and so does what was written and has not left yet.
        for (const auto &bytes : {u"snapshot"_s, u"attachment"_s, u"dispatch"_s})
            inFile.insert(bytes);
        auto tables = *Statement::prepare(m_register->database(),
                                          u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
        while (*tables.next()) {
            const auto table = *tables.read<QString>(0);
            QVERIFY2(!InstitutionScope::knows(table) || inFile.count(table), qPrintable(table));
        }
    }

    void aRegisterOfEverydayComesBack()
    {
        const test::ExampleRegister example;
        for (const auto *draft : {"01-production-complete", "10-french"})
            QVERIFY(example.reg->requests().create(test::draftFrom(QString::fromLatin1(draft)),
                                                   stampOn(exportDay)));
        const auto file = *exportRegister(*example.reg);
        const auto report = importRegister(*m_register, file, stampOn(exportDay), false);
        QVERIFY2(report.hasValue(), report ? "" : qPrintable(report.error().subject));
        QCOMPARE(report->different, QStringList());
        QCOMPARE(*exportRegister(*m_register), file);
        const auto twice = importRegister(*m_register, file, stampOn(exportDay), false);
        QCOMPARE(twice->imported, 0);
        QCOMPARE(twice->different, QStringList());
    }

    void recordsThatAreAlikeStayTwoAndSoDoTheirNames()
    {
        const test::ExampleRegister example;
        auto &requests = example.reg->requests();
        const auto draft = test::draftFrom(u"01-production-complete"_s);
        const auto first = *requests.create(draft, stampOn(exportDay));
        const auto second = *requests.create(draft, stampOn(exportDay), {.copiedFrom = first});
        QVERIFY(requests.create(draft, stampOn(exportDay), {.copiedFrom = second}));
        const auto file = *exportRegister(*example.reg);
        QVERIFY(importRegister(*m_register, file, stampOn(exportDay), false));
        const auto copies = *m_register->all<Request>();
        QCOMPARE(copies.size(), size_t(3));
        QVERIFY(!copies[0].copiedFrom.isSet());
        QCOMPARE(copies[1].copiedFrom, copies[0].id);
        QCOMPARE(copies[2].copiedFrom, copies[1].id);
        QCOMPARE(*exportRegister(*m_register), file);
    }

    void aRequestPastItsDraftComesBackFromOutsideAsTold()
    {
        const test::ExampleRegister example;
        Request request;
        request.draft = test::draftFrom(u"01-production-complete"_s);
        request.institution = example.reg->all<Institution>()->front().id;
        request.state = RequestState::Acknowledged;
        request.numberYear = 2026;
        request.numberSerial = 7;
        request.number = u"2026-0007"_s;
        request.version = 2;
        request.begunOn = QDate(2026, 9, 1);
        request.stateSince = QDate(2026, 10, 5);
        request.changedAt = stampOn(exportDay).enteredAt;
        request.excerpt = excerptOf(request.draft);
        QVERIFY(example.reg->add(request, stampOn(exportDay)));
        QVERIFY(
            importRegister(*m_register, *exportRegister(*example.reg), stampOn(exportDay.addDays(9)), false));
        const auto back = m_register->all<Request>()->front();
        QCOMPARE(back.origin, RequestOrigin::Outside);
        QCOMPARE(back.state, RequestState::Acknowledged);
        QCOMPARE(back.number, u"2026-0007"_s);
        QCOMPARE(back.numberSerial, std::optional(7));
        QCOMPARE(back.version, 2);
        QCOMPARE(back.begunOn, QDate(2026, 9, 1));
        QCOMPARE(back.stateSince, QDate(2026, 10, 5));
        QCOMPARE(back.excerpt, request.excerpt);
        QCOMPARE(back.draft, request.draft);
    }

    void aDayThatAFileDoesNotTellIsNotThatOfTheImport()
    {
        const auto file = *parseJsonBytes(R"({"requests": [{"state": "executed", "draft": {}}]})");
        const auto brought = importRegister(*m_register, file, stampOn(exportDay), false);
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().subject));
        const auto request = m_register->all<Request>()->front();
        QVERIFY(isDayUnknown(request));
        QVERIFY(!knownSince(request).isValid());
        QVERIFY(!m_register->requests().summaries()->front().since.isValid());
        const auto written = *exportRegister(*m_register);
        const auto copy = made(u"copy.licet"_s);
        QVERIFY(importRegister(*copy, written, stampOn(exportDay.addDays(3)), false));
        QVERIFY(isDayUnknown(copy->all<Request>()->front()));
        QCOMPARE(*exportRegister(*copy), written);
    }

    /// Two papers would be called "2026-0001 version 1".
    void aNumberThatWasBroughtGoesOnWithItsNextVersion_data()
    {
        QTest::addColumn<int>("versions");
        QTest::addColumn<bool>("isTold");
        QTest::addColumn<int>("next");
        QTest::newRow("first") << 1 << true << 2;
        QTest::newRow("second") << 2 << true << 3;
        QTest::newRow("by a file that does not tell it") << 1 << false << 2;
    }
    void aNumberThatWasBroughtGoesOnWithItsNextVersion()
    {
        QFETCH(const int, versions);
        QFETCH(const bool, isTold);
        QFETCH(const int, next);
        const test::ExampleRegister example;
        const QDate day(2026, 12, 7);
        const auto finalised = [&](Register &reg, Id<Request> id) {
            const auto facts = *readFacts(reg.database(), reg.requests().get(id)->draft, day, id);
            return reg.requests().finalise(id, facts, stampOn(day), test::plainPaper);
        };
        auto &requests = example.reg->requests();
        const auto id = *requests.create(test::draftFrom(u"01-production-complete"_s), stampOn(day));
        for (int version = 1; version <= versions; ++version) {
            QCOMPARE(finalised(*example.reg, id)->version, version);
            QVERIFY(requests.turnBack(id, RequestEvent::Reopen, u"typo"_s, u"purpose"_s, stampOn(day)));
        }
        auto file = *exportRegister(*example.reg);
        if (!isTold) {
            auto told = file.value(u"requests"_s).toArray().first().toObject();
            told.remove(u"version"_s);
            file.insert(u"requests"_s, QJsonArray{told});
        }
        QVERIFY(importRegister(*m_register, file, stampOn(day), false));
        const auto back = m_register->all<Request>()->front();
        const auto paper = finalised(*m_register, back.id);
        QVERIFY2(paper, paper ? "" : qPrintable(codeOf(back.state)));
        QCOMPARE(paper->number, u"2026-0001"_s);
        QCOMPARE(paper->version, next);
    }

    void aNameThatFitsSeveralRecordsIsAnErrorThatSaysSo()
    {
        const auto file = *parseJsonBytes(R"({"decisions": [
            {"deliberation": "22/901", "state": "granted", "steps": [{"dossier": "A/1"}]},
            {"deliberation": "22/901", "state": "granted", "steps": [{"dossier": "B/2"}]},
            {"deliberation": "19/900", "state": "replaced", "replacedBy": {"deliberation": "22/901"}}]})");
        const auto outcome = importRegister(*m_register, file, stampOn(exportDay), false);
        QVERIFY(!outcome);
        QCOMPARE(int(outcome.error().kind), int(ErrorKind::AmbiguousReference));
        QCOMPARE(outcome.error().subject, u"decisions[2].replacedBy"_s);
        QVERIFY(m_register->all<Decision>()->empty());
    }

    void oneInstitutionAloneCanBeExported()
    {
        const test::ExampleRegister example;
        const auto institution = example.reg->all<Institution>()->back();
        const auto file = *exportRegister(*example.reg, institution.id);
        QCOMPARE(file.value(u"institutions"_s).toArray().size(), qsizetype(1));
        for (const auto *list : {"people", "applications", "authorizations", "normsAssessments"})
            for (const auto &one : file.value(QLatin1StringView(list)).toArray())
                QCOMPARE(one.toObject().value(u"institution"_s).toString(), institution.kbo->digits());
        QVERIFY(importRegister(*m_register, file, stampOn(exportDay), false));
    }

private:
    [[nodiscard]] std::unique_ptr<Register> made(const QString &name) const
    {
        return *Register::create(m_folder->filePath(name), stampOn(exportDay));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Register> m_register;
};

} // namespace licet

using licet::RegisterExportTest;
LICET_TEST(RegisterExportTest)

#include "register_export_test.moc"
