#include "text/error_text.h"

#include "authorization/authorization_event.h"
#include "committee/dossier_state.h"
#include "request/request_name.h"
#include "request/request_writing.h"
#include "review/review.h"
#include "support/error_kinds.h"
#include "support/test_registry.h"
#include "text/event_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QString sourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// As error.h names them, in its order.
QStringList kindNames()
{
    const auto text = sourceText(QStringLiteral(LICET_SOURCE "/core/base/error.h"));
    auto body = text.section(u"enum class ErrorKind {"_s, 1).section(u"};"_s, 0, 0);
    body.remove(QRegularExpression(u"//[^\n]*"_s));
    QStringList names;
    for (const auto &name : body.split(u','))
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    return names;
}

/// Every error that the code makes with a subject written there: `Error{ErrorKind::NotFound, u"due"_s`.
std::vector<Error> errorsInTheCode()
{
    static const QRegularExpression made(u"ErrorKind::(\\w+),\\s*u\"([^\"]*)\"_s"_s);
    const auto names = kindNames();
    std::vector<Error> errors;
    for (const auto *folder : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(LICET_SOURCE "/") + QString::fromLatin1(folder),
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto text = sourceText(files.next());
            for (auto found = made.globalMatch(text); found.hasNext();) {
                const auto match = found.next();
                errors.push_back({ErrorKind(names.indexOf(match.captured(1))), match.captured(2)});
            }
        }
    }
    return errors;
}

template <Coded E>
QStringList codesOf()
{
    return allowedCodes<E>();
}

/// The words of the program that nobody but it knows.
QStringList codeWords()
{
    auto words = codesOf<RequestEvent>() + codesOf<RequestState>() + codesOf<DossierEvent>() +
                 codesOf<DossierState>() + codesOf<AuthorizationEvent>() + codesOf<AuthorizationState>() +
                 codesOf<Verdict>();
    words << u"noted"_s << u"corrected"_s << u"attached"_s << u"answered"_s << u"prepare"_s << u"settings"_s
          << u"web_service"_s << u"webservices"_s << u"closing_day"_s << u"placeholders"_s << u"content"_s
          << u"due"_s << u"numberPattern"_s << u"normsDue"_s;
    return words;
}

QString wrongWordIn(const QString &sentence, const QStringList &own)
{
    static const QRegularExpression sql(
        u"_|\\b(SELECT|INSERT|UPDATE|CHECK|UNIQUE|NOT NULL|SQL|constraint|foreign key)\\b"_s);
    if (const auto found = sql.match(sentence); found.hasMatch())
        return found.captured();
    for (const auto &word : codeWords()) {
        const QRegularExpression whole(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word)),
                                       QRegularExpression::UseUnicodePropertiesOption);
        if (!own.contains(word) && whole.match(sentence).hasMatch())
            return word;
    }
    return {};
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteWithoutTextLacksNoReason()
    {
        const Error error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Noted)};
        const auto said = [&](Language language) {
            return describe(Translator(language), error, CommandWords::Said);
        };
        QCOMPARE(said(Language::Dutch), u"Schrijf de notitie met --note."_s);
        QCOMPARE(said(Language::French), u"Écrivez la note avec --note."_s);
        QCOMPARE(said(Language::German), u"Geben Sie die Notiz mit --note an."_s);
        QCOMPARE(said(Language::English), u"Write the note with --note."_s);
        QCOMPARE(describe(Translator(Language::Dutch), error), u"De notitie is leeg: schrijf ze."_s);
    }

    void everyKindIsListed() { QCOMPARE(kindNames().size(), qsizetype(test::lastErrorKind) + 1); }

    void noSentenceHoldsAWordOfTheProgram_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto &one : EnumCodes<Language>::all)
            QTest::newRow(one.code) << one.value;
    }
    void noSentenceHoldsAWordOfTheProgram()
    {
        QFETCH(const Language, language);
        const Translator translator(language);
        // English has these words in its sentences, and French one of them.
        QStringList own;
        if (language == Language::English)
            own = codeWords().filter(QRegularExpression(u"^[a-z]+$"_s));
        if (language == Language::French)
            own = {u"active"_s};
        QStringList wrong;
        for (const auto &error : allErrors()) {
            const auto sentence = describe(translator, error);
            if (const auto word = wrongWordIn(sentence, own); !word.isEmpty())
                wrong << u"“%1” in: %2"_s.arg(word, sentence);
            if (sentence.contains(u'%') || sentence.contains(QChar(0x1f)))
                wrong << sentence;
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aBackupThatFailedIsCalledABackup_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("disk full") << ErrorKind::BackupDiskFull << u"plaats"_s;
        QTest::newRow("unwritable") << ErrorKind::BackupUnwritable << u"map"_s;
        QTest::newRow("folder gone") << ErrorKind::BackupFolderGone << u"schijf"_s;
    }
    void aBackupThatFailedIsCalledABackup()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, remedy);
        const auto path = u"/media/usb/copy.licet"_s;
        const auto sentence = describe(Translator(Language::Dutch), {kind, path, u"disk I/O error"_s});
        QVERIFY2(sentence.contains(u"eservekopie"_s) && sentence.contains(path) &&
                     sentence.contains(remedy) && !sentence.contains(u"I/O"_s),
                 qPrintable(sentence));
    }

    void whatAStateForbidsIsSaidInItsOwnWords()
    {
        const Translator dutch(Language::Dutch);
        const auto error = forbidden(RequestState::Draft, RequestEvent::Send);
        QCOMPARE(describe(dutch, error),
                 u"“versturen” kan niet zolang de aanvraag “ontwerp” is; mogelijk zijn: definitief maken, "
                 "intrekken."_s);
        QCOMPARE(describe(dutch, error, CommandWords::Said),
                 u"“versturen” kan niet zolang de aanvraag “ontwerp” is; mogelijk zijn: definitief maken "
                 "(finalise), intrekken (withdraw)."_s);
    }

    void aDossierIsNotCalledARequest()
    {
        const Error error{ErrorKind::StateForbids, codeOf(DossierEvent::Grant),
                          codeOf(DossierState::Preparing), codeOf(DossierEvent::File)};
        QVERIFY(isOfDossier(error));
        QCOMPARE(describe(Translator(Language::English), error),
                 u"“Granted” is not possible while the dossier is “in preparation”; possible are: Filed."_s);
        QVERIFY(!isOfDossier(forbidden(RequestState::InformationAsked, RequestEvent::Send)));
    }

    void whatWasAskedForByItsNumberIsNamedWithIt()
    {
        const Translator dutch(Language::Dutch);
        QCOMPARE(describe(dutch, {ErrorKind::NotFound, u"request"_s, u"999"_s}),
                 u"“Aanvraag 999” is niet gevonden: kijk het nummer of de naam na."_s);
        for (const auto *table : {"settings", "institution", "web_service", "person"})
            QVERIFY(
                !describe(dutch, {ErrorKind::NotFound, QString::fromLatin1(table), u"7"_s}).contains(u'7'));
        QVERIFY(!describe(dutch, {ErrorKind::ChangedMeanwhile, u"authorization"_s, u"7"_s}).contains(u'7'));
    }

    void whereSomethingStandsInAFileIsSaidAsThere()
    {
        const auto sentence =
            describe(Translator(Language::English),
                     {ErrorKind::WrongMemberType, u"services[0].name"_s, u"3"_s, u"text"_s});
        QVERIFY2(sentence.contains(u"services[0].name"_s) && sentence.contains(u"a text"_s),
                 qPrintable(sentence));
    }

    /// Within a file it is quoted as it stands there.
    void aDayThatCannotBeIsSaidAsOneReadsIt()
    {
        const Translator dutch(Language::Dutch);
        const Error error{ErrorKind::WrongMemberType, u"validFrom"_s, u"1850-03-01"_s, u"1900 – 2200"_s};
        QVERIFY2(describe(dutch, error).contains(u"01/03/1850"_s), qPrintable(describe(dutch, error)));
        auto inFile = error;
        inFile.subject = u"authorizations[0].validFrom"_s;
        QVERIFY(describe(dutch, inFile).contains(u"1850-03-01"_s));
    }

    void aLimitSaysWhatFitsAndWhatThereIs()
    {
        const Translator english(Language::English);
        QCOMPARE(describe(english, {ErrorKind::TextTooLong, u"purpose"_s, u"20001"_s, u"20000"_s}),
                 u"Purpose has 20,001 characters, and at most 20,000 fit: shorten the text, or attach the "
                 "long one as a file."_s);
        QCOMPARE(describe(english, {ErrorKind::FileTooLarge, u"a.pdf"_s, u"268435457"_s, u"268435456"_s}),
                 u"The file a.pdf has 257 MB, and at most 256 MB fit: divide it, or choose a smaller one."_s);
        QVERIFY(describe(Translator(Language::Dutch),
                         {ErrorKind::ListTooLong, u"services"_s, u"50001"_s, u"50000"_s})
                    .contains(u"50.001"_s));
    }

    void withoutAnEnvironmentNothingIsSaidOfProduction()
    {
        const Translator dutch(Language::Dutch);
        QVERIFY(!describe(dutch, {ErrorKind::NoNextEnvironment}).contains(u"productie"_s));
        QVERIFY(
            describe(dutch, {ErrorKind::NoNextEnvironment, {}, u"production"_s}).contains(u"productie"_s));
    }

private:
    /// Each kind as the code makes it, and each state and event with what is possible there.
    static std::vector<Error> allErrors()
    {
        auto errors = errorsInTheCode();
        for (int kind = 0; kind <= int(test::lastErrorKind); ++kind)
            errors.push_back({ErrorKind(kind), {}, {}, {}});
        const auto made = errors.size();
        for (size_t index = 0; index < made; ++index) {
            auto error = errors[index];
            // There it is a state.
            if (error.kind == ErrorKind::StateForbids || error.kind == ErrorKind::AuthorizationForbids)
                continue;
            error.value = codedName(RequestName{{}, u"Service"_s, {}, Environment::Test, {2026, 10, 12}});
            errors.push_back(error);
            error.value = u"2026-10-12"_s;
            errors.push_back(error);
        }
        for (const auto &state : EnumCodes<RequestState>::all)
            for (const auto &event : EnumCodes<RequestEvent>::all)
                errors.push_back(forbidden(state.value, event.value));
        for (const auto &state : EnumCodes<DossierState>::all)
            for (const auto &event : EnumCodes<DossierEvent>::all) {
                QStringList possible;
                for (const auto one : possibleEvents(state.value))
                    possible << codeOf(one);
                errors.push_back({ErrorKind::StateForbids, codeOf(event.value), codeOf(state.value),
                                  possible.join(u", "_s)});
            }
        for (const auto &verdict : allowedCodes<Verdict>())
            errors.push_back({ErrorKind::StateForbids, u"prepare"_s, verdict});
        for (const auto &state : EnumCodes<AuthorizationState>::all)
            for (const auto &event : EnumCodes<AuthorizationEvent>::all)
                errors.push_back({ErrorKind::AuthorizationForbids, codeOf(event.value), codeOf(state.value)});
        auto reasons =
            allowedCodes<RequestEvent>() + allowedCodes<DossierEvent>() + allowedCodes<AuthorizationEvent>();
        reasons << u"noted"_s << u"attached"_s << u"corrected"_s << u"answered"_s << u"snooze"_s;
        for (const auto &reason : reasons)
            errors.push_back({ErrorKind::ReasonMissing, reason});
        for (const auto &kind : allowedCodes<RequestEvent>())
            for (const auto order : {ErrorKind::BeforeLaterEvent, ErrorKind::AfterNextEvent})
                errors.push_back({order, u"request "_s + kind, u"2026-10-12"_s, u"7"_s});
        for (const auto &kind : {u"added"_s, u"changed"_s, u"imported"_s, u"ended"_s})
            errors.push_back(
                {ErrorKind::BeforeLaterEvent, u"web_service "_s + kind, u"2026-10-12"_s, u"7"_s});
        return errors;
    }
};

} // namespace licet

using licet::ErrorTextTest;
LICET_TEST(ErrorTextTest)
#include "error_text_test.moc"
