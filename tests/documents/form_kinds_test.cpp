#include "documents/differences_section.h"
#include "support/example_data.h"
#include "support/paper_text.h"
#include "support/test_registry.h"
#include "text/terms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

constexpr std::array languages{Language::Dutch, Language::French, Language::German, Language::English};

Draft draftOfKind(RequestKind kind, const char *name = "01-production-complete")
{
    auto draft = test::draftFrom(QString::fromLatin1(name));
    draft.kind = kind;
    if (kind == RequestKind::End) {
        draft.startDate.reset();
        draft.endDate = QDate(2027, 6, 30);
        draft.remarks = u"Vervangen door een andere toepassing."_s;
    }
    return draft;
}

/// The authorization that the draft would change or end, equal to it but for its old basis.
SnapshotAuthorization authorizationLike(const Draft &draft)
{
    SnapshotAuthorization old;
    old.service = draft.services.front().name;
    old.version = draft.services.front().version;
    old.operations = draft.services.front().operations;
    old.environment = draft.environment;
    old.purpose = draft.purpose;
    old.legalContext = draft.legalContext;
    old.committee = draft.committee;
    old.programNumber = u"00901230001"_s;
    old.validFrom = QDate(2025, 3, 28);
    return old;
}

PaperInput inputOfKind(RequestKind kind)
{
    auto draft = draftOfKind(kind);
    if (kind != RequestKind::New)
        draft.identification->programNumber = u"00901230001"_s;
    auto input = test::finalVersionOf(draft);
    if (kind != RequestKind::New)
        input.frozen.concerned = authorizationLike(draft);
    return input;
}

QString formText(const PaperInput &input, Marking marking = Marking::Original)
{
    return test::textOfForm(input, marking, input.frozen.language).simplified();
}

QStringList formPages(const PaperInput &input)
{
    auto pages = test::textOfForm(input, Marking::Original, input.frozen.language).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

class FormKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindStandsFirst_data()
    {
        QTest::addColumn<RequestKind>("kind");
        QTest::addColumn<QString>("draft");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, RequestKind kind, const char *draft, Language language,
                            const QString &title) {
            QTest::newRow(name) << kind << QString::fromLatin1(draft) << language << title;
        };
        const auto *form = "01-production-complete";
        const auto *ocmw = "09-ocmw-general-authorization";
        using enum RequestKind;
        row("new nl", New, form, Language::Dutch, u"Aanvraag voor het gebruik van webservices\n"_s);
        row("change nl", Change, form, Language::Dutch, u"Wijziging van het gebruik van webservices\n"_s);
        row("end nl", End, form, Language::Dutch, u"Stopzetting van het gebruik van webservices\n"_s);
        row("end ocmw", End, ocmw, Language::Dutch,
            u"Stopzetting van het gebruik van webservices – OCMW\n"_s);
        row("change fr", Change, form, Language::French,
            u"Modification de l’utilisation de services web\n"_s);
        row("end ocmw fr", End, ocmw, Language::French,
            u"Cessation de l’utilisation de services web – CPAS\n"_s);
        row("end de", End, form, Language::German, u"Beendigung der Nutzung von Webdiensten\n"_s);
    }
    void theKindStandsFirst()
    {
        QFETCH(const RequestKind, kind);
        QFETCH(const QString, draft);
        QFETCH(const Language, language);
        QFETCH(const QString, title);
        auto input = test::finalVersionOf(draftOfKind(kind, draft.toLatin1().constData()));
        input.frozen.language = language;
        const auto text = test::textOfForm(input, Marking::Original, language);
        QVERIFY2(text.startsWith(title), qPrintable(text.left(200)));
    }

    void aTransferSaysWhoseRightItTakesOver()
    {
        auto input = inputOfKind(RequestKind::New);
        QVERIFY(!formText(input).contains(u"Overname na fusie"_s));
        SnapshotTakenOver over;
        over.institution.name = u"OCMW van Boven"_s;
        over.institution.kbo = *KboNumber::parse(u"0403019261"_s);
        over.mergedOn = QDate(2027, 1, 1);
        over.service = u"PersonService"_s;
        over.version = u"2"_s;
        over.programNumber = u"00901230001"_s;
        input.frozen.takesOver = over;
        const auto text = formText(input);
        for (const auto &said : {u"Overname na fusie"_s, u"OCMW van Boven"_s, u"0403.019.261"_s, u"2027"_s,
                                 u"Programmanummer: 00901230001"_s})
            QVERIFY2(text.contains(said), qPrintable(said));
    }

    // A form headed TEST alone reads as a test of the form.
    void theEnvironmentNeverStandsWithoutItsLabel()
    {
        auto input = inputOfKind(RequestKind::New);
        input.frozen.draft.environment = Environment::Test;
        const std::array heads{u"Omgeving: TEST"_s, u"Environnement : TEST"_s, u"Umgebung: TEST"_s,
                               u"Environment: TEST"_s};
        for (size_t index = 0; index < languages.size(); ++index) {
            input.frozen.language = languages[index];
            const auto head = heads[index];
            for (const auto marking : {Marking::Original, Marking::Draft, Marking::ReadingCopy}) {
                const auto pages = test::textOfForm(input, marking, languages[index])
                                       .replace(QChar(0xa0), u' ')
                                       .split(u'\f');
                for (qsizetype page = 0; page + 1 < pages.size(); ++page)
                    QVERIFY2(pages[page].contains(head), qPrintable(pages[page]));
            }
        }
    }

    void everyFollowingSheetSaysWhoseFormItIs_data()
    {
        QTest::addColumn<RequestKind>("kind");
        QTest::addColumn<QString>("head");
        QTest::newRow("new") << RequestKind::New << u"Aanvraag voor het gebruik van webservices"_s;
        QTest::newRow("change") << RequestKind::Change << u"Wijziging van het gebruik van webservices"_s;
        QTest::newRow("end") << RequestKind::End << u"Stopzetting van het gebruik van webservices"_s;
    }
    void everyFollowingSheetSaysWhoseFormItIs()
    {
        QFETCH(const RequestKind, kind);
        QFETCH(const QString, head);
        auto input = inputOfKind(kind);
        input.frozen.draft.dataConcerned = QStringList(120, u"Een regel over de gegevens."_s).join(u'\n');
        if (kind == RequestKind::End)
            input.frozen.draft.remarks = QStringList(120, u"Een regel over de reden."_s).join(u'\n');
        const auto pages = formPages(input);
        QVERIFY(pages.size() >= 3);
        for (const auto &page : pages.mid(1)) {
            const auto lines = page.trimmed().split(u'\n');
            QCOMPARE(lines[0].trimmed(), u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s);
            QCOMPARE(lines[1].simplified(),
                     head + u" · Omgeving: PRODUCTIE · Aanvraag nr. 2026-0001, versie 1"_s);
        }
    }

    // Wherever the sections before it end: what is signed stands on the sheet that is signed.
    void theSignatureNeverLeavesItsDeclaration()
    {
        for (const auto kind : {RequestKind::New, RequestKind::Change, RequestKind::End})
            for (int lines = 0; lines < 60; lines += 6) {
                auto input = inputOfKind(kind);
                input.frozen.draft.remarks = QStringList(lines, u"regel"_s).join(u'\n');
                int signatures = 0;
                for (const auto &page : formPages(input)) {
                    const bool isSigned = page.contains(QRegularExpression(u"Datum\\s+Handtekening"_s));
                    QCOMPARE(page.contains(u"Ondergetekende, Marleen Claes"_s), isSigned);
                    signatures += isSigned ? 1 : 0;
                }
                QCOMPARE(signatures, 1);
            }
    }

    void theDeclarationSaysWhoAsksWhatForWhat()
    {
        auto input = inputOfKind(RequestKind::New);
        const auto text = formText(input);
        QVERIFY2(
            text.contains(
                u"Ondergetekende, Marleen Claes, administrateur-generaal, leidende ambtenaar, vraagt namens "
                u"de instelling "
                "Dienst Aanvullende Voorzieningen (voorbeeld) om voor de toepassing Dossierbeheer, omgeving "
                "PRODUCTIE, de webservices van rubriek 3 (DmfaConsultationService versie 1) te mogen "
                "gebruiken, uitsluitend voor het doeleinde van rubriek 4. De instelling verbindt zich ertoe:"_s),
            qPrintable(text));
        QVERIFY(text.contains(u"onder de voorwaarden van de vermelde machtiging;"_s));
        QVERIFY(text.contains(u"elke vraag met programmanummer tot de fysieke persoon herleidbaar"_s));
        QVERIFY(!text.contains(u"geen machtiging vereist"_s));
        input.frozen.draft.committee = {{}, {}, u"Testgegevens."_s};
        input.frozen.draft.identification->by = IdentificationBy::EndUser;
        const auto other = formText(input);
        QVERIFY(!other.contains(u"onder de voorwaarden van de vermelde machtiging"_s));
        QVERIFY(!other.contains(u"herleidbaar te houden"_s));
        QVERIFY(other.contains(
            u"Voor DmfaConsultationService versie 1 is geen machtiging vereist, om de reden vermeld in "
            "rubriek 4."_s));
    }

    void aChangeSaysWhichRightItIs()
    {
        auto input = inputOfKind(RequestKind::Change);
        const std::array rights{
            u"Betrokken machtiging DmfaConsultationService versie 1, PRODUCTIE, programmanummer 00901230001, "
            "geldig sinds 28/03/2025"_s,
            u"Autorisation concernée DmfaConsultationService version 1, PRODUCTION, numéro de programme "
            "00901230001, valable depuis le 28/03/2025"_s,
            u"Betroffene Ermächtigung DmfaConsultationService Version 1, PRODUKTION, Programmnummer "
            "00901230001, gültig seit 28.03.2025"_s,
            u"Authorization concerned DmfaConsultationService version 1, PRODUCTION, program number "
            "00901230001, valid since 28/03/2025"_s};
        for (size_t index = 0; index < languages.size(); ++index) {
            input.frozen.language = languages[index];
            QVERIFY2(formText(input).contains(rights[index]), qPrintable(formText(input)));
        }
        input.frozen.language = Language::Dutch;
        input.frozen.concerned.reset();
        QVERIFY(!formText(input).contains(u"Betrokken machtiging"_s));
    }

    void aDeputySaysInWhoseAbsence()
    {
        auto draft = draftOfKind(RequestKind::New);
        draft.signatory = u"Bart Lefèvre"_s;
        auto input = test::finalVersionOf(draft);
        QVERIFY(!formText(input).contains(u"afwezigheid"_s));
        draft.signingDate = QDate(2026, 12, 22);
        input = test::finalVersionOf(draft);
        const auto text = formText(input);
        QVERIFY2(
            text.contains(u"Ondergetekende, Bart Lefèvre, adjunct-administrateur-generaal, adjunct van de "
                          "leidende ambtenaar, bij afwezigheid van Marleen Claes, vraagt"_s),
            qPrintable(text));
        QCOMPARE(text.count(u"bij afwezigheid van Marleen Claes"_s), 2);
        QVERIFY(!isNoteForDossier(input.frozen));
        input.frozen.language = Language::French;
        QCOMPARE(formText(input).count(u"en l’absence de Marleen Claes"_s), 2);
        input.frozen.language = Language::German;
        QCOMPARE(formText(input).count(u"in Abwesenheit von Marleen Claes"_s), 2);
    }

    void theDeclarationCountsDecisionsAndReasons()
    {
        auto input = inputOfKind(RequestKind::New);
        auto &draft = input.frozen.draft;
        draft.committee = {};
        draft.services.resize(1);
        draft.services.push_back({u"PersonService"_s, u"3"_s, {true, {}}, {}, {}});
        draft.services.push_back({u"LegalDataService"_s, u"2"_s, {true, {}}, {}, {}});
        draft.services[0].basis = {lineBasis({u"22/901"_s, {}, {}})};
        draft.services[1].basis = {lineBasis({u"19/905"_s, {}, {}})};
        draft.services[2].basis = {lineBasis({{}, {}, u"Eigen gegevens."_s})};
        const auto declared = [&](const QString &part) { return formText(input).contains(part); };
        QVERIFY2(declared(u"onder de voorwaarden van de vermelde machtigingen;"_s),
                 qPrintable(formText(input)));
        QVERIFY(declared(u"geen machtiging vereist, om de reden vermeld in rubriek 4."_s));
        draft.services[1].basis = {lineBasis({{}, {}, u"Publieke gegevens."_s})};
        QVERIFY(declared(u"onder de voorwaarden van de vermelde machtiging;"_s));
        QVERIFY(declared(u"geen machtiging vereist, om de redenen vermeld in rubriek 4."_s));
        draft.services[1].basis = draft.services[2].basis;
        QVERIFY(declared(u"om de reden vermeld in rubriek 4."_s));
    }

    // A section and its number stay on one line.
    void noLineEndsBeforeTheNumberOfASection()
    {
        for (const auto &language : EnumCodes<Language>::all)
            for (const auto &form : {u"webservices"_s, u"ocmw"_s}) {
                const auto labels = *Labels::load(form, u"2026-11"_s, language.value);
                for (const auto *kind : {"new", "change", "new.all", "change.all", "purpose", "notApplicable",
                                         "notApplicable.several"}) {
                    const auto text = labels(u"declaration."_s + QString::fromLatin1(kind));
                    static const QRegularExpression parted(u"(rubriek|rubrique|Punkt|section) \\d"_s);
                    QVERIFY2(!text.contains(parted), qPrintable(text));
                }
            }
    }

    void theDeclarationIsInTheFormsLanguage()
    {
        auto input = inputOfKind(RequestKind::New);
        input.frozen.language = Language::French;
        QVERIFY(
            formText(input).contains(u"La personne soussignée, Marleen Claes, administratrice générale, en "
                                     "qualité de fonctionnaire dirigeant, demande,"_s));
        input.frozen.language = Language::German;
        QVERIFY(formText(input).contains(u"Ich, Marleen Claes,"_s));
    }

    // One figure in all languages, the one that section 5 states; the procedure asks ten at least.
    void theDeclarationKeepsTheLogsAsLongAsTheFormSays()
    {
        const std::vector<std::pair<Language, QString>> said{{Language::Dutch, u"minstens %1 jaar"_s},
                                                             {Language::French, u"%1 ans au moins"_s},
                                                             {Language::German, u"mindestens %1 Jahre"_s}};
        for (const auto kind : {RequestKind::New, RequestKind::Change, RequestKind::End})
            for (const auto &[language, words] : said)
                for (const auto &[asked, kept] : std::vector<std::pair<int, int>>{{15, 15}, {5, 10}}) {
                    auto input = inputOfKind(kind);
                    input.frozen.language = language;
                    input.frozen.draft.logging->retentionYears = asked;
                    const auto text = formText(input);
                    QVERIFY2(text.contains(words.arg(kept)), qPrintable(text));
                }
    }

    void theDeclarationAgreesWithWhoeverSigns()
    {
        for (const auto language : {Language::French, Language::German}) {
            auto input = inputOfKind(RequestKind::New);
            input.frozen.language = language;
            const auto text = formText(input);
            QVERIFY2(!text.contains(u"(e)"_s) && !text.contains(u"Beamt"_s), qPrintable(text));
        }
    }

    void whoSignsForTheAbsentSaysSo()
    {
        const auto absent =
            test::finalVersionOf(draftOfKind(RequestKind::New, "05-signed-by-consultant-in-absence"));
        const auto text = formText(absent);
        QVERIFY2(text.contains(u"Ondergetekende, Joris Wouters, informatieveiligheidsconsulent, bij "
                               "afwezigheid van Marleen Claes en Bart Lefèvre, vraagt namens"_s),
                 qPrintable(text));
    }

    void anEndSaysItsLastDayAndReasonFirst()
    {
        const auto text = formText(inputOfKind(RequestKind::End));
        QVERIFY2(text.contains(u"1. Stopzetting Laatste dag van gebruik 30/06/2027 Reden Vervangen door een "
                               "andere toepassing. 2. Instelling"_s),
                 qPrintable(text));
        QVERIFY(text.contains(
            u"het gebruik van DmfaConsultationService versie 1 door de toepassing Dossierbeheer, omgeving "
            "PRODUCTIE, stop te zetten na 30/06/2027; daarna roept de instelling ze niet meer aan"_s));
        QVERIFY(text.contains(u"Programmanummer 00901230001"_s));
    }

    void anEndAsksForNothing()
    {
        auto input = inputOfKind(RequestKind::End);
        for (const auto language : languages) {
            input.frozen.language = language;
            const auto text = formText(input);
            for (const auto &asked :
                 {u"toe te kennen"_s, u"à attribuer"_s, u"zuzuteilen"_s, u"to be allotted"_s,
                  u"Centrale toegangslog"_s, u"400"_s, u"verbindt zich ertoe"_s, u"s’engage"_s,
                  u"verpflichtet sich"_s, u"stopzetting gevraagd"_s, u"DAV:ALLOWANCE_RIGHTS"_s})
                QVERIFY2(!text.contains(asked), qPrintable(asked + u" / "_s + text));
        }
    }

    // What is typed beside it asks nothing, and what does not apply is not said.
    void anEndSaysForWhatItWasGranted()
    {
        auto input = inputOfKind(RequestKind::End);
        auto &frozen = input.frozen;
        frozen.draft.purpose = u"Een ander doeleinde."_s;
        frozen.draft.committee = {{}, {}, u"Testgegevens."_s};
        frozen.decision.reset();
        const auto ofRight = [&] {
            const auto text = formText(input);
            const auto from = text.indexOf(u"3. Betrokken machtiging"_s);
            return text.mid(from, text.indexOf(u"4. Contactpersonen"_s) - from);
        };
        const auto granted = ofRight();
        QVERIFY2(granted.contains(u"Vaststellen van het recht"_s), qPrintable(granted));
        QVERIFY2(granted.contains(u"Machtiging van het comité 22/901"_s), qPrintable(granted));
        QVERIFY2(!granted.contains(u"Testgegevens."_s) && !granted.contains(u'–'), qPrintable(granted));
        // Nor where the right is not recorded.
        frozen.concerned.reset();
        QVERIFY2(!ofRight().contains(u"Machtiging van het comité"_s), qPrintable(ofRight()));
    }

    void aChangeShowsOnlyWhatDiffers()
    {
        auto input = inputOfKind(RequestKind::Change);
        input.frozen.draft.services.front().operations.named = {u"consult"_s, u"consultBatch"_s};
        input.frozen.draft.endDate = QDate(2028, 12, 31);
        const auto text = formText(input);
        QVERIFY2(text.contains(
                     u"geldig sinds 28/03/2025 Gegeven Was Wordt Operaties consult consult, consultBatch "
                     "Einddatum onbepaald 31/12/2028 De wijziging gaat in op 01/03/2027"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"Ongewijzigd webservice, versie, omgeving, doeleinde, wettelijke context, "
                               "machtiging van het comité, programmanummer"_s),
                 qPrintable(text));
    }

    void aNewRequestSaysNothingOfAnAuthorization()
    {
        const auto text = formText(inputOfKind(RequestKind::New));
        QVERIFY2(!text.contains(u"Betrokken machtiging"_s), qPrintable(text));
        QVERIFY2(text.contains(u"7. Bijlagen"_s) && text.contains(u"9. Voorbehouden aan de KSZ"_s),
                 qPrintable(text));
    }

    // Of an adjective German writes the first letter small there, of a noun large.
    void aLabelWithinASentenceIsWrittenAsThere_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nl") << int(Language::Dutch)
                            << QStringList{u"verwacht volume"_s, u"betrokken personen en gegevens"_s,
                                           u"wettelijke context"_s};
        QTest::newRow("fr") << int(Language::French)
                            << QStringList{u"volume prévu"_s, u"personnes et données concernées"_s,
                                           u"contexte légal"_s};
        QTest::newRow("de") << int(Language::German)
                            << QStringList{u"erwartetes Volumen"_s, u"Zweck"_s,
                                           u"betroffene Personen und Daten"_s, u"rechtlicher Kontext"_s};
    }
    void aLabelWithinASentenceIsWrittenAsThere()
    {
        QFETCH(const int, language);
        QFETCH(const QStringList, words);
        auto input = inputOfKind(RequestKind::Change);
        input.frozen.concerned->form = input.frozen.draft;
        const auto &form = input.frozen.form;
        const auto labels = *Labels::load(form.name, form.version, Language(language));
        const auto unchanged = differencesOf(input.frozen, labels).unchanged;
        for (const auto &word : words)
            QVERIFY2(unchanged.contains(word), qPrintable(unchanged.join(u", "_s)));
    }

    // The authorization records neither volume nor contacts: the form that was executed said them.
    void whatTheExecutedFormSaidIsCompared()
    {
        auto input = inputOfKind(RequestKind::Change);
        auto &frozen = input.frozen;
        frozen.concerned->form = frozen.draft;
        frozen.draft.services.front().volume = Volume{900, 120};
        frozen.draft.dataConcerned = u"Alle aanvragers."_s;
        frozen.draft.contacts->technical->name = u"Jan Nieuw"_s;
        frozen.draft.logging->retentionYears = 12;
        const auto text = formText(input);
        const auto table = text.mid(text.indexOf(u"7. Wat er wijzigt"_s));
        for (const auto &row : {u"Verwacht volume 400 per dag"_s, u"900 per dag, piek 120 per uur"_s,
                                u"Alle aanvragers."_s, u"Jan Nieuw"_s, u"12 jaar"_s})
            QVERIFY2(table.contains(row), qPrintable(row + u" / "_s + table));
        QVERIFY2(table.contains(u"Ongewijzigd webservice, versie, operaties, werkwijze, omgeving"_s),
                 qPrintable(table));
        // What nobody has said differs from nothing.
        frozen.concerned->form.reset();
        QVERIFY(!formText(input).contains(u"Verwacht volume 400"_s));
    }

    // Its line need not be the first one of the form.
    void aChangeIsComparedWithTheLineOfItsService()
    {
        auto input = inputOfKind(RequestKind::Change);
        auto other = input.frozen.draft.services.front();
        other.name = u"ConsultPerson"_s;
        input.frozen.draft.services.insert(input.frozen.draft.services.begin(), other);
        const auto text = formText(input);
        QVERIFY2(
            text.contains(u"geldig sinds 28/03/2025 Gegeven Was Wordt Webservice – ConsultPerson versie 1"_s),
            qPrintable(text));
    }

    void anOldNotApplicablePrintsAsThat()
    {
        auto input = inputOfKind(RequestKind::Change);
        input.frozen.concerned->committee = {{}, {}, u"Testgegevens."_s};
        const auto text = formText(input);
        QVERIFY2(text.contains(u"Machtiging van het comité Niet van toepassing: Testgegevens. 22/901"_s),
                 qPrintable(text));
    }

    void aChangeThatChangesNothingSaysSo()
    {
        const auto text = formText(inputOfKind(RequestKind::Change));
        QVERIFY(text.contains(u"geldig sinds 28/03/2025 Niets verschilt van de huidige machtiging."_s));
    }

    void whatElseIsAskedIsAdded()
    {
        auto input = inputOfKind(RequestKind::Change);
        auto more = input.frozen.draft.services.front();
        more.name = u"ConsultPerson"_s;
        input.frozen.draft.services.push_back(more);
        QVERIFY(formText(input).contains(u"Webservice – ConsultPerson versie 1: consult"_s));
    }

    void aReadingCopyBearsItsWordAcross()
    {
        const auto input = inputOfKind(RequestKind::New);
        const std::array words{u"LEESVERSIE"_s, u"COPIE DE LECTURE"_s, u"LESEFASSUNG"_s, u"READING COPY"_s};
        for (size_t index = 0; index < languages.size(); ++index) {
            const auto signsOf = [&](Marking marking) {
                return test::signsOfPdf(
                    *writePdf(**requestForm(input, marking, languages[index]), u"form"_s));
            };
            const auto word = QString(words[index]).remove(u' ');
            QCOMPARE(signsOf(Marking::ReadingCopy).count(word), 3);
            QVERIFY(!signsOf(Marking::Original).contains(word));
        }
    }

    // What an older form says is what was signed: its reading copies add nothing to it and leave nothing out.
    void aCopyOfAnOlderFormSaysItsOwnWords_data()
    {
        QTest::addColumn<RequestKind>("kind");
        QTest::newRow("new") << RequestKind::New;
        QTest::newRow("change") << RequestKind::Change;
        QTest::newRow("end") << RequestKind::End;
    }
    void aCopyOfAnOlderFormSaysItsOwnWords()
    {
        QFETCH(const RequestKind, kind);
        auto input = inputOfKind(kind);
        input.frozen.form.version = u"2017-07"_s;
        const auto text = formText(input, Marking::ReadingCopy);
        QVERIFY(text.startsWith(u"Aanvraag voor het gebruik van webservices"_s));
        QVERIFY(text.contains(u"Soort aanvraag"_s));
        QVERIFY(text.contains(u"5. Identificatie en veiligheidslogging"_s));
        QVERIFY(text.contains(u"9. Handtekening"_s));
        QVERIFY(!text.contains(u"Ondergetekende"_s));
        if (kind == RequestKind::Change)
            QVERIFY(text.contains(u"Huidig"_s));
        if (kind == RequestKind::End)
            QCOMPARE(text.count(u"stopzetting gevraagd"_s), 8);
    }
};

} // namespace licet

using licet::FormKindsTest;
LICET_TEST(FormKindsTest)

#include "form_kinds_test.moc"
