#include "documents/cover_sections.h"
#include "documents/page_frame.h"
#include "request/declared_none.h"
#include "request/request_name.h"
#include "support/example_data.h"
#include "support/paper_text.h"
#include "support/test_registry.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

PaperInput coverInput(const char *draft = "01-production-complete")
{
    return test::finalVersionOf(test::draftFrom(QString::fromLatin1(draft)));
}

QString coverText(const PaperInput &input, Language language = Language::Dutch)
{
    return test::textOfPdf(*writePdf(**coverPage(input, language), u"cover"_s)).simplified();
}

QString labelOf(Language language, const QString &key)
{
    return (*Labels::load(u"cover"_s, u"1"_s, language))(key);
}

QString placesOf(const QString &text, const QStringList &parts)
{
    QStringList wrong;
    qsizetype after = -1;
    for (const auto &part : parts) {
        const auto at = text.indexOf(part, after + 1);
        if (at < 0)
            wrong << part;
        after = qMax(after, at);
    }
    return wrong.join(u" | "_s);
}

} // namespace

class CoverPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itNamesRequestVersionAndInstitution()
    {
        auto input = coverInput();
        input.frozen.version = 2;
        const auto text = coverText(input);
        QVERIFY2(text.startsWith(u"Begeleidende nota – aanvraag nr. 2026-0001, versie 2 Dienst Aanvullende "
                                 "Voorzieningen (voorbeeld) Intern document: blijft in de instelling. Voor: "
                                 "Marleen Claes, administrateur-generaal, leidende ambtenaar"_s),
                 qPrintable(text));
    }

    void itNamesTheInstitutionInTheSignatorysLanguage()
    {
        const auto text = coverText(coverInput(), Language::French);
        QVERIFY2(text.contains(u"Service des Prestations complémentaires (exemple)"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Aanvullende Voorzieningen"_s));
    }

    void itSaysWhereAndByWhenToSign()
    {
        const auto text = coverText(coverInput());
        QVERIFY2(text.contains(u"Ondertekenen Waar pagina 3 van 3 van het formulier, in het vak onder de "
                               "verklaring Uiterlijk op 07/12/2026 Plaats Brussel"_s),
                 qPrintable(text));
    }

    void whatCameBackAndWhatChangedStandFirst()
    {
        auto input = coverInput();
        input.check.returnedBecause = u"het volume ontbreekt"_s;
        input.check.returnedOn = QDate(2026, 11, 20);
        input.check.reopenedBecause = u"volume aanvullen"_s;
        input.lastSigned = input.frozen;
        input.lastSigned->draft.startDate = QDate(2027, 2, 1);
        input.lastSigned->draft.purpose = QString(200, u'x');
        const auto text = coverText(input);
        const auto missing = placesOf(
            text, {u"Ondertekenen"_s, u"Niet aanvaard door de KSZ op 20/11/2026: het volume ontbreekt"_s,
                   u"Heropend omdat: volume aanvullen"_s, u"Sinds versie 1, laatst ondertekend:"_s,
                   u"– begindatum: 01/03/2027 (was 01/02/2027)"_s, u"Wat gevraagd wordt"_s});
        QVERIFY2(missing.isEmpty(), qPrintable(missing + u" / "_s + text));
        QVERIFY(text.contains(u"doeleinde"_s));
    }

    void theDayOfTheEarlierSignatureIsNoChange()
    {
        auto input = coverInput();
        input.lastSigned = input.frozen;
        input.frozen.draft.signingDate.reset();
        const auto text = coverText(input);
        QVERIFY2(text.contains(u"Sinds versie 1, laatst ondertekend: – geen verschil"_s), qPrintable(text));
    }

    void theDayThatKszAsksAReplyBySaysItself()
    {
        auto input = coverInput();
        input.check.replyBy = QDate(2027, 1, 15);
        const auto text = coverText(input);
        QVERIFY2(text.contains(u"Wat er gewijzigd is De KSZ vraagt een antwoord tegen 15/01/2027."_s),
                 qPrintable(text));
    }

    // That they are kept is a promise: what is not done yet is named beside it.
    void theNormsAreAPromiseThatNamesWhatIsOpen()
    {
        auto input = coverInput();
        const auto promise =
            u"De instelling verbindt zich ertoe de minimale veiligheidsnormen na te leven."_s;
        QVERIFY(!coverText(input).contains(u"Openstaande punten"_s));
        input.check.openNorms = OpenNorms{2026, {}};
        QVERIFY(!coverText(input).contains(u"Openstaande punten"_s));
        input.check.openNorms->points = {{u"continuity"_s, u"Hersteltest inplannen"_s, QDate(2027, 2, 1)},
                                         {u"logical access"_s, {}, {}}};
        const auto text = coverText(input);
        QVERIFY2(text.contains(promise + u" Openstaande punten volgens de vragenlijst van 2026: Hersteltest "
                                         "inplannen (tegen 01/02/2027); en logische toegang"_s),
                 qPrintable(text));
        input.frozen.draft.kind = RequestKind::End;
        QVERIFY(!coverText(input).contains(u"Openstaande punten"_s));
    }

    void severalDecisionsBindBySeveralConditions()
    {
        auto input = coverInput();
        QVERIFY(coverText(input).contains(u"onder de voorwaarden van de vermelde machtiging."_s));
        input.frozen.draft.services.push_back({u"PersonService"_s, u"3"_s, {true, {}}, {}, {}});
        input.frozen.draft.services.back().basis = {lineBasis({u"19/905"_s, {}, {}})};
        QVERIFY(coverText(input).contains(u"onder de voorwaarden van de vermelde machtigingen."_s));
    }

    void anEndSaysWhichRightItIs()
    {
        auto input = coverInput();
        input.frozen.draft.kind = RequestKind::End;
        input.frozen.concerned = SnapshotAuthorization{};
        input.frozen.concerned->service = u"DmfaConsultationService"_s;
        input.frozen.concerned->version = u"1"_s;
        input.frozen.concerned->environment = Environment::Production;
        input.frozen.concerned->programNumber = u"00901230001"_s;
        input.frozen.concerned->validFrom = QDate(2025, 3, 28);
        const auto text = coverText(input);
        QVERIFY2(text.contains(u"Betrokken machtiging DmfaConsultationService versie 1, PRODUCTIE, "
                               "programmanummer 00901230001, geldig sinds 28/03/2025"_s),
                 qPrintable(text));
    }

    void whatIsNewSaysNothingOfBefore()
    {
        QVERIFY(!coverText(coverInput()).contains(u"laatst ondertekend"_s));
    }

    void openWarningsStandBeforeLongTexts()
    {
        auto input = coverInput();
        input.check.findings = {{u"self-signed"_s, {}, Severity::Warning, u"signatory"_s, -1, {}, {u"X"_s}}};
        const auto text = coverText(input);
        const auto missing = placesOf(text, {u"Openstaande waarschuwingen"_s, u"Doeleinde en grondslag"_s,
                                             u"Waartoe u zich met uw handtekening verbindt"_s, u"Advies"_s});
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void aLongPurposeIsShortenedToSixLines()
    {
        QStringList words;
        for (int n = 0; n < 300; ++n)
            words << u"woord%1"_s.arg(n);
        const auto rest = u"… (rest)"_s;
        const auto shortened = shortenedToSixLines(words.join(u' '), rest);
        QVERIFY(shortened.endsWith(rest));
        QVERIFY(shortened.size() > 300);
        const auto kept = shortened.chopped(rest.size()).trimmed().split(u' ');
        QCOMPARE(kept, words.first(kept.size()));
        QCOMPARE(shortenedToSixLines(u"kort"_s, rest), u"kort"_s);
        QCOMPARE(shortenedToSixLines(u"1\n2\n3\n4\n5\n6"_s, rest), u"1\n2\n3\n4\n5\n6"_s);
        QCOMPARE(shortenedToSixLines(u"1\n2\n3\n4\n5\n6\n7"_s, rest).count(u'\n'), 5);
        auto input = coverInput();
        input.frozen.draft.purpose = words.join(u' ');
        const auto text = coverText(input);
        QVERIFY(text.contains(u"… (volledig in het formulier)"_s));
        QVERIFY(!text.contains(words.back()));
    }

    void aChangeRepeatsWhatDiffers()
    {
        auto input = coverInput();
        input.frozen.draft.kind = RequestKind::Change;
        input.frozen.concerned = SnapshotAuthorization{};
        input.frozen.concerned->service = u"DmfaConsultationService"_s;
        input.frozen.concerned->committee.notApplicable = u"Testgegevens."_s;
        const auto text = coverText(input);
        QVERIFY2(text.contains(u"Wat er wijzigt Gegeven Was Wordt"_s), qPrintable(text));
        QVERIFY(text.contains(u"Niet van toepassing: Testgegevens."_s));
    }

    void whoSignsAChangeReadsOneSheet()
    {
        for (const auto &one : EnumCodes<Language>::all) {
            auto input = coverInput("02-test-not-applicable");
            input.frozen.draft.kind = RequestKind::Change;
            input.frozen.concerned = SnapshotAuthorization{};
            input.frozen.concerned->service = input.frozen.draft.services.front().name;
            input.frozen.concerned->version = u"0"_s;
            input.frozen.concerned->operations = input.frozen.draft.services.front().operations;
            input.frozen.concerned->environment = input.frozen.draft.environment;
            input.frozen.concerned->purpose = input.frozen.draft.purpose;
            input.frozen.concerned->legalContext = input.frozen.draft.legalContext;
            input.frozen.concerned->committee = input.frozen.draft.committee;
            input.frozen.concerned->programNumber = u"00901230001"_s;
            const auto cover = *coverPage(input, one.value);
            QVERIFY2(cover->pageCount() == 1,
                     qPrintable(test::textOfPdf(*writePdf(*cover, QString::fromLatin1(one.code)))));
        }
    }

    void anEndCommitsToNoUse()
    {
        auto input = coverInput();
        input.frozen.draft.kind = RequestKind::End;
        input.frozen.draft.endDate = QDate(2027, 6, 30);
        input.frozen.draft.remarks = u"Vervangen."_s;
        const auto text = coverText(input);
        QVERIFY2(text.contains(u"Wat er eindigt Laatste dag van gebruik 30/06/2027 Reden Vervangen."_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"De webservices worden na de laatste dag niet meer aangeroepen."_s));
        QVERIFY(!text.contains(u"worden alleen voor dit doeleinde gebruikt"_s));
        QVERIFY(!text.contains(u"opvraagtest"_s));
        QVERIFY(!text.contains(u"Doeleinde en grondslag"_s));
    }

    void whatIsNotThereIsLeftOut()
    {
        auto input = coverInput();
        input.frozen.draft.signingDate.reset();
        input.frozen.draft.place.clear();
        input.frozen.draft.startDate.reset();
        input.frozen.decision.reset();
        const auto text = coverText(input);
        for (const auto &label : {u"Uiterlijk op"_s, u"Plaats"_s, u"Begindatum"_s, u"Voorwaarden"_s})
            QVERIFY2(!text.contains(label), qPrintable(label + u" / "_s + text));
    }

    void theSameWarningIsSaidOnce()
    {
        auto input = coverInput();
        const Finding first{u"self-signed"_s, {}, Severity::Warning, u"signatory"_s, -1, {}, {u"Xenia"_s}};
        auto second = first;
        second.line = 1;
        input.check.findings = {first, second};
        QCOMPARE(coverText(input).count(u"Xenia"_s), 1);
        second.arguments = {u"Yvonne"_s};
        input.check.findings = {first, second};
        QVERIFY(coverText(input).contains(u"Yvonne"_s));
    }

    // A sheet for a few lines is one that nobody turns.
    void aFewLinesTooManyStayOnTheSheet()
    {
        const auto pagesWith = [](int lines, bool mayTighten) {
            std::vector<Section> sections;
            for (int section = 0; section < 8; ++section)
                sections.push_back({u"<p class=\"head\">A</p>"_s +
                                    u"<p class=\"item\">a</p>"_s.repeated(section == 0 ? lines : 3)});
            PageDecoration dress;
            dress.mayTighten = mayTighten;
            return PageFrame(std::move(sections), std::move(dress)).pageCount();
        };
        int saved = 0;
        for (int lines = 1; lines < 40; ++lines) {
            QVERIFY(pagesWith(lines, true) <= pagesWith(lines, false));
            saved += pagesWith(lines, false) - pagesWith(lines, true);
        }
        QVERIFY(saved > 0);
        auto input = coverInput();
        input.check.findings = {{u"self-signed"_s, {}, Severity::Warning, u"signatory"_s, -1, {}, {u"X"_s}},
                                {u"self-signed"_s, {}, Severity::Warning, u"signatory"_s, -1, {}, {u"Y"_s}}};
        for (const auto &language : EnumCodes<Language>::all)
            QCOMPARE((*coverPage(input, language.value))->pageCount(), 1);
    }

    // Wherever the texts before them end.
    void whatTheSignatureCommitsToStandsOnOneSheet()
    {
        for (int lines = 20; lines < 60; lines += 2) {
            auto input = coverInput();
            input.frozen.decision->steps.front().conditions =
                QStringList(lines, u"Een voorwaarde."_s).join(u'\n');
            const auto pages =
                test::textOfPdf(*writePdf(**coverPage(input, Language::Dutch), u"cover"_s)).split(u'\f');
            for (const auto &page : pages)
                QCOMPARE(page.contains(u"Waartoe u zich met uw handtekening verbindt"_s),
                         page.simplified().contains(u"de minimale veiligheidsnormen na te leven"_s) &&
                             page.contains(u"opvraagtest"_s, Qt::CaseInsensitive));
        }
    }

    void theNormsAreAPromiseAndNoFact()
    {
        QVERIFY(
            coverText(coverInput())
                .contains(u"De instelling verbindt zich ertoe de minimale veiligheidsnormen na te leven."_s));
    }

    void theOpinionHasBoxesAndNoBrackets_data()
    {
        QTest::addColumn<int>("language");
        for (const auto &word : EnumCodes<Language>::all)
            QTest::newRow(word.code) << int(word.value);
    }
    void theOpinionHasBoxesAndNoBrackets()
    {
        QFETCH(const int, language);
        auto input = coverInput();
        for (const auto &opinion : {std::optional<Opinion>(), std::optional(Opinion::Favourable),
                                    std::optional(Opinion::WithReservations)}) {
            input.check.advice.opinion = opinion;
            input.check.advice.reservations = u"tot het examen van mei"_s;
            const auto text = coverText(input, Language(language));
            QVERIFY(!text.contains(u"[ ]"_s) && !text.contains(u'□') && !text.contains(u"…………"_s));
            QCOMPARE(text.contains(u"tot het examen van mei"_s), opinion == Opinion::WithReservations);
        }
    }

    // They would turn what follows around, and a reader sees nothing of them.
    void directionMarksInANameTurnNothing()
    {
        auto input = coverInput();
        input.frozen.signatory.name = u"Marleen \u202eseialC\u202c \u2066X\u2069\u200f"_s;
        const auto text = coverText(input);
        QVERIFY2(text.contains(u"Voor: Marleen seialC X, "_s), qPrintable(text));
        for (const auto mark : {u'\u202e', u'\u202c', u'\u2066', u'\u2069', u'\u200f'})
            QVERIFY2(!text.contains(mark), qPrintable(text));
    }

    // It is written before anybody signs.
    void theNoteClaimsNoSignature_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("said");
        QTest::newRow("nl") << int(Language::Dutch)
                            << u"Ondertekening bij afwezigheid Te ondertekenen door Joris Wouters"_s;
        QTest::newRow("fr") << int(Language::French)
                            << u"Signature en l’absence du titulaire À signer par Joris Wouters"_s;
        QTest::newRow("de") << int(Language::German)
                            << u"Unterzeichnung in Abwesenheit Zu unterzeichnen von Joris Wouters"_s;
    }
    void theNoteClaimsNoSignature()
    {
        QFETCH(const int, language);
        QFETCH(const QString, said);
        const auto text = coverText(coverInput("05-signed-by-consultant-in-absence"), Language(language));
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY2(placesOf(text, {said, labelOf(Language(language), u"sign.by"_s) + u" 28"_s}).isEmpty(),
                 qPrintable(text));
    }

    void itSaysUntilWhen()
    {
        auto input = coverInput();
        input.frozen.draft.endDate.reset();
        QVERIFY(!coverText(input).contains(u"onbepaald"_s));
        declareNone(input.frozen.draft, u"endDate"_s, true);
        QVERIFY(coverText(input).contains(u"Einddatum onbepaald"_s));
        QVERIFY(coverText(input, Language::French).contains(u"Date de fin indéterminée"_s));
        QVERIFY(coverText(input, Language::German).contains(u"Enddatum unbefristet"_s));
        declareNone(input.frozen.draft, u"endDate"_s, false);
        input.frozen.draft.endDate = QDate(2029, 3, 31);
        for (const auto &language : EnumCodes<Language>::all)
            QVERIFY(coverText(input, language.value).contains(u"31/03/2029"_s) ||
                    coverText(input, language.value).contains(u"31.03.2029"_s));
    }

    /// A form that was made final years ago gets its cover drawn anew in a signing folder.
    void noWordIsLackingOnACoverOfAnEarlierForm()
    {
        static const QRegularExpression key(
            u"\\b(serviceAndVersion|noEnd|lastDay|validUntilDay|[a-z]+[a-zA-Z]*\\.[a-z][a-zA-Z.]+)\\b"_s);
        for (const auto kind : {RequestKind::New, RequestKind::Change, RequestKind::End})
            for (const auto &language : EnumCodes<Language>::all) {
                auto input = coverInput();
                input.frozen.form.version = u"2017-07"_s;
                input.frozen.draft.kind = kind;
                input.frozen.draft.endDate.reset();
                if (kind == RequestKind::Change) {
                    input.frozen.concerned = SnapshotAuthorization{};
                    input.frozen.concerned->service = u"DmfaConsultationService"_s;
                    input.frozen.concerned->validUntil = QDate(2028, 12, 31);
                }
                const auto text = coverText(input, language.value);
                QVERIFY2(text.contains(u"DmfaConsultationService"_s), qPrintable(text));
                QVERIFY2(!key.match(text).hasMatch(), qPrintable(key.match(text).captured()));
            }
    }

    // Whoever signs reads on the cover what the declaration has him declare.
    void itCommitsToWhatTheDeclarationCommitsTo()
    {
        auto input = coverInput();
        input.frozen.draft.identification->by = IdentificationBy::ProgramNumber;
        input.frozen.draft.logging->retentionYears = 15;
        const std::vector<std::pair<Language, QStringList>> said{
            {Language::Dutch,
             {u"onder de voorwaarden van de vermelde machtiging"_s, u"minstens 15 jaar bewaard"_s,
              u"tot de fysieke persoon herleidbaar"_s, u"naar best weten juist en volledig"_s}},
            {Language::French,
             {u"aux conditions de l’autorisation mentionnée"_s, u"au moins 15 ans"_s,
              u"d’identifier la personne physique"_s, u"exactes et complètes"_s}},
            {Language::German,
             {u"unter den Bedingungen der genannten Ermächtigung"_s, u"mindestens 15 Jahre"_s,
              u"der natürlichen Person"_s, u"nach bestem Wissen richtig und vollständig"_s}}};
        for (const auto &[language, parts] : said) {
            const auto text = coverText(input, language);
            for (const auto &part : parts)
                QVERIFY2(text.contains(part), qPrintable(part + u" / "_s + text));
        }
        input.frozen.draft.identification->by = IdentificationBy::EndUser;
        input.frozen.draft.logging->retentionYears = 5;
        const auto text = coverText(input);
        QVERIFY2(!text.contains(u"herleidbaar"_s), qPrintable(text));
        QVERIFY2(text.contains(u"minstens 10 jaar bewaard"_s), qPrintable(text));
    }

    // The consultant knows his drafts by such names; who signs never saw them.
    void aWarningTellsOfAnotherDraftInASentence()
    {
        auto input = coverInput();
        input.check.findings = {{u"not-duplicate"_s,
                                 u"requests"_s,
                                 Severity::Warning,
                                 u"services"_s,
                                 0,
                                 {},
                                 {u"DmfaConsultationService"_s, u"2"_s,
                                  codedName({{},
                                             u"DmfaConsultationService, UnemploymentData"_s,
                                             u"Dossierbeheer"_s,
                                             Environment::Production,
                                             QDate(2026, 12, 1)})}}};
        const auto text = coverText(input);
        QVERIFY2(
            text.contains(u"DmfaConsultationService staat al in 2 aanvragen; de eerste is een aanvraag van "
                          "01/12/2026 voor DmfaConsultationService, UnemploymentData (Dossierbeheer, "
                          "productie). Toelichting van de veiligheidsconsulent: geen."_s),
            qPrintable(text));
        QVERIFY(coverText(input, Language::French)
                    .contains(u"Explication du conseiller en sécurité\u00a0: aucune."_s.simplified()));
        QVERIFY(
            coverText(input, Language::German).contains(u"Erläuterung des Sicherheitsberaters: keine."_s));
    }

    // Nobody writes a cover to himself; what he saw stays in the dossier.
    void whoSignsInAbsenceLeavesANoteForTheDossier()
    {
        const auto input = coverInput("05-signed-by-consultant-in-absence");
        QVERIFY(isNoteForDossier(input.frozen));
        const auto text = coverText(input);
        QVERIFY2(text.startsWith(u"Nota voor het dossier – aanvraag nr. 2026-0001, versie 1"_s),
                 qPrintable(text));
        QVERIFY(text.contains(
            u"Te ondertekenen door Joris Wouters Bij afwezigheid van Marleen Claes en Bart Lefèvre Uiterlijk op 28/12/2026"_s));
        QVERIFY(!text.contains(u"Voor: Joris Wouters"_s));
        QVERIFY(!text.contains(u"Advies van de veiligheidsconsulent"_s));
        QVERIFY(!isNoteForDossier(coverInput().frozen));
    }
};

} // namespace licet

using licet::CoverPageTest;
LICET_TEST(CoverPageTest)

#include "cover_page_test.moc"
