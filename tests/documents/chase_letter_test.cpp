#include "documents/chase_letter.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "text/enumeration.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.error() == QProcess::FailedToStart)
        qFatal("%s did not run", qPrintable(program));
    return process.readAllStandardOutput();
}

/// What a chase of these drafts says on 21 December, two weeks after they were sent.
ChasedEnvelope chaseAbout(const QStringList &drafts, Language language = Language::Dutch)
{
    const test::ExampleRegister example;
    test::Leader leader(*example.reg);
    std::vector<Id<Request>> ids;
    for (const auto &draft : drafts) {
        ids.push_back(leader.signedOne(draft));
        leader.lead(ids.back(), {RequestEvent::Send});
    }
    auto packed = packChases(example.reg->database(), ids, {2026, 12, 21});
    if (!packed)
        qFatal("not packed: %d", int(packed.error().kind));
    auto chase = packed->front();
    // Of what is unsigned the tests on that speak.
    for (auto &one : chase.envelope.requests)
        one.withoutScan = WithoutScan::Unsaid;
    chase.envelope.requests.front().frozen.language = language;
    return chase;
}

} // namespace

class ChaseLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itSaysWhatIsWaitedForInTheFormsLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("item");
        QTest::newRow("nl")
            << int(Language::Dutch) << u"Herinnering: aanvraag 2026-0001"_s
            << u"– Ons kenmerk: 2026-0001, versie 1, nieuwe aanvraag · uw kenmerk: PPKB/26/118\n"
               "  Dossierbeheer: DmfaConsultationService versie 1, omgeving productie\n"
               "  Verstuurd op 07/12/2026, ontvangst bevestigd op 09/12/2026; sindsdien verstreken: "
               "10 werkdagen (ma–vr)\n"
               "  Eerdere herinneringen: 11/12/2026, 14/12/2026\n"_s;
        QTest::newRow("fr")
            << int(Language::French) << u"Rappel : demande 2026-0001"_s
            << u"– Nos références\u00a0: 2026-0001, version 1, nouvelle demande · vos références\u00a0: "
               u"PPKB/26/118\n"
               "  Dossierbeheer\u00a0: DmfaConsultationService version 1, environnement production\n"
               "  Envoyée le 07/12/2026, réception confirmée le 09/12/2026\u00a0; délai écoulé depuis\u00a0: "
               "10 jours ouvrables (lun–ven)\n"
               "  Rappels précédents\u00a0: 11/12/2026, 14/12/2026\n"_s;
        QTest::newRow("de")
            << int(Language::German) << u"Erinnerung: Antrag 2026-0001"_s
            << u"– Unser Zeichen: 2026-0001, Fassung 1, neuer Antrag · Ihr Zeichen: PPKB/26/118\n"
               "  Dossierbeheer: DmfaConsultationService Version 1, Umgebung Produktion\n"
               "  Versandt am 07.12.2026, Empfang bestätigt am 09.12.2026; seitdem verstrichen: "
               "10 Werktage (Mo–Fr)\n"
               "  Frühere Erinnerungen: 11.12.2026, 14.12.2026\n"_s;
        QTest::newRow("en")
            << int(Language::English) << u"Reminder: request 2026-0001"_s
            << u"– Our reference: 2026-0001, version 1, new request · your reference: PPKB/26/118\n"
               "  Dossierbeheer: DmfaConsultationService version 1, environment production\n"
               "  Sent on 07/12/2026, receipt acknowledged on 09/12/2026; time since then: "
               "10 working days (Mon–Fri)\n"
               "  Earlier reminders: 11/12/2026, 14/12/2026\n"_s;
    }
    void itSaysWhatIsWaitedForInTheFormsLanguage()
    {
        QFETCH(const int, language);
        QFETCH(const QString, subject);
        QFETCH(const QString, item);
        auto chase = chaseAbout({u"01-production-complete"_s}, Language(language));
        auto &one = chase.chased.front();
        one.theirReference = u"PPKB/26/118"_s;
        one.acknowledgedOn = QDate(2026, 12, 9);
        one.workingDays = 10;
        one.earlier = {{2026, 12, 11}, {2026, 12, 14}};
        const auto mail = *chaseMail(chase);
        QCOMPARE(mail.subject, subject);
        QVERIFY2(mail.text.contains(item), qPrintable(mail.text));
        QVERIFY2(mail.text.endsWith(u"\n\nJoris Wouters\nDienst Aanvullende Voorzieningen (voorbeeld)\n"_s),
                 qPrintable(mail.text));
        QVERIFY(!mail.text.contains(u"\n\n\n"_s) && !mail.text.contains(u"{{"_s));
        const auto letter = textOf(chase);
        for (const auto &line : item.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(letter.contains(line.simplified()), qPrintable(line + u" is not in\n"_s + letter));
        QVERIFY(letter.contains(subject) && letter.contains(chase.envelope.recipient.name) &&
                letter.contains(QRegularExpression(u"21\\.? [dD][eé][cz]ember|21 décembre"_s)) &&
                letter.contains(u"Joris Wouters"_s));
    }

    void bothReferencesStandAbove()
    {
        auto chase = chaseAbout({u"01-production-complete"_s});
        QVERIFY(!textOf(chase).contains(u"Uw kenmerk"_s));
        chase.chased.front().theirReference = u"PPKB/26/118"_s;
        const auto letter = textOf(chase);
        QVERIFY2(letter.contains(u"Ons kenmerk: 2026-0001 Uw kenmerk: PPKB/26/118 "_s), qPrintable(letter));
    }

    void whatIsNotKnownIsLeftOut()
    {
        const auto text = chaseMail(chaseAbout({u"01-production-complete"_s}))->text;
        QVERIFY2(!text.contains(u"uw kenmerk"_s) && !text.contains(u"bevestigd"_s) &&
                     !text.contains(u"Eerdere"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"op de volgende aanvraag "_s));
        QVERIFY(text.contains(u"versie 1, nieuwe aanvraag\n  Dossierbeheer"_s));
    }

    void aDayThatNobodyKnowsIsNotTold()
    {
        auto chase = chaseAbout({u"01-production-complete"_s});
        auto &one = chase.chased.front();
        one.sentOn = {};
        one.isDayUnknown = true;
        const auto text = chaseMail(chase)->text;
        QVERIFY2(!text.contains(u"Verstuurd"_s) && !text.contains(u"verstreken"_s), qPrintable(text));
        QVERIFY(!text.contains(u"\n\n\n"_s));
        one.acknowledgedOn = QDate(2026, 12, 9);
        one.workingDays = 8;
        one.isDayUnknown = false;
        const auto acknowledged = chaseMail(chase)->text;
        QVERIFY2(acknowledged.contains(
                     u"  Ontvangst bevestigd op 09/12/2026; sindsdien verstreken: 8 werkdagen"_s),
                 qPrintable(acknowledged));
        QVERIFY(!acknowledged.contains(u"Verstuurd"_s));
    }

    void severalStandInOneList()
    {
        const auto chase = chaseAbout({u"01-production-complete"_s, u"02-test-not-applicable"_s});
        const auto mail = *chaseMail(chase);
        QCOMPARE(mail.subject, u"Herinnering: 2 aanvragen (2026-0001, 2026-0002)"_s);
        QCOMPARE(mail.text.count(u"– Ons kenmerk: 2026-000"_s), 2);
        QVERIFY(mail.text.contains(u"op de volgende 2 aanvragen "_s));
        QVERIFY(mail.text.contains(u"De formulieren vindt u nogmaals als bijlage."_s) &&
                !mail.text.contains(u"Het formulier"_s));
        QVERIFY(textOf(chase).contains(u"formulier 2026-0002, versie 1"_s));
    }

    void hostileAndLongValuesStandAsText()
    {
        auto chase = chaseAbout({u"01-production-complete"_s});
        auto &frozen = chase.envelope.requests.front().frozen;
        frozen.draft.application = u"<b>%1</b> {{sender}} {{#requests}} éèüß"_s;
        chase.envelope.recipient.name = u"<i>%2</i>"_s;
        QStringList words;
        for (int number = 0; number < 600; ++number)
            words << u"wöord%1"_s.arg(number);
        chase.chased.front().theirReference = words.join(u' ');
        QVERIFY(chase.chased.front().theirReference.size() > 4000);
        const auto mail = *chaseMail(chase);
        QVERIFY(mail.text.contains(u"<b>%1</b> {{sender}} {{#requests}} éèüß"_s));
        QVERIFY(mail.text.contains(u"wöord599\n"_s));
        const auto letter = textOf(chase);
        QVERIFY2(letter.contains(u"<b>%1</b> {{sender}} {{#requests}} éèüß"_s), qPrintable(letter));
        QVERIFY(letter.contains(u"<i>%2</i>"_s));
        for (const auto &word : words)
            QVERIFY2(letter.contains(word), qPrintable(word));
    }

    void theUsersOwnWordsTakeThePlaceOfTheShipped()
    {
        auto chase = chaseAbout({u"01-production-complete"_s});
        chase.own = LetterTemplate{{},
                                   u"chase"_s,
                                   Language::Dutch,
                                   u"Over {{numbers}}"_s,
                                   u"Beste,\n\n<b>{{#requests}}{{number}}: {{waited}}{{/requests}}</b>"_s};
        const auto mail = *chaseMail(chase);
        QCOMPARE(mail.subject, u"Over 2026-0001"_s);
        QVERIFY2(mail.text.startsWith(u"Beste,\n\n<b>2026-0001: 10 werkdagen (ma–vr)</b>\n\nJoris"_s),
                 qPrintable(mail.text));
        QVERIFY(textOf(chase).contains(u"<b>2026-0001: 10 werkdagen (ma–vr)</b>"_s));
        chase.own->text = u"{{nummer}}"_s;
        QCOMPARE(chaseMail(chase).error().kind, ErrorKind::UnknownField);
        QCOMPARE(chaseLetter(chase).error().kind, ErrorKind::UnknownField);
    }

    void withoutAPaperNoneIsPromised()
    {
        auto chase = chaseAbout({u"01-production-complete"_s});
        QVERIFY(chaseMail(chase)->text.contains(u"bijlage"_s));
        chase.envelope.requests.front().paper.clear();
        QVERIFY(!chaseMail(chase)->text.contains(u"bijlage"_s));
        QVERIFY(!textOf(chase).contains(u"Bijlage"_s));
    }

    void anUnsignedCopyIsCalledOne_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("enclosure");
        QTest::newRow("nl") << int(Language::Dutch) << u"2026-0001 hebben wij u per post bezorgd"_s
                            << u"niet-ondertekend exemplaar van formulier 2026-0001, versie 1"_s;
        QTest::newRow("fr") << int(Language::French) << u"2026-0001 vous a été envoyé par la poste"_s
                            << u"exemplaire non signé du formulaire 2026-0001, version 1"_s;
        QTest::newRow("de") << int(Language::German) << u"2026-0001 wurde Ihnen per Post zugesandt"_s
                            << u"nicht unterzeichnetes Exemplar des Formulars 2026-0001, Fassung 1"_s;
    }
    void anUnsignedCopyIsCalledOne()
    {
        QFETCH(const int, language);
        QFETCH(const QString, sentence);
        QFETCH(const QString, enclosure);
        auto chase = chaseAbout({u"01-production-complete"_s}, Language(language));
        chase.envelope.requests.front().withoutScan = WithoutScan::CopySentBefore;
        QVERIFY2(chaseMail(chase)->text.contains(sentence), qPrintable(chaseMail(chase)->text));
        QVERIFY2(textOf(chase).contains(enclosure), qPrintable(textOf(chase)));
        // The user's own words say it too, before their closing.
        chase.own = LetterTemplate{{}, u"chase"_s, Language(language), u"A"_s, u"Begin\n\nClosing"_s};
        const auto own = chaseMail(chase)->text;
        QVERIFY2(own.contains(sentence) && own.indexOf(sentence) < own.indexOf(u"Closing"_s),
                 qPrintable(own));
        chase.envelope.requests.front().isScan = true;
        QVERIFY(!chaseMail(chase)->text.contains(sentence));
    }

    void eachWayHasItsSentence_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("sentences"); ///< in the order of LeavingWay
        QTest::newRow("nl") << int(Language::Dutch)
                            << QStringList{u"hebben wij u per post bezorgd"_s,
                                           u"hebben wij u per aangetekende zending bezorgd"_s,
                                           u"hebben wij u per e-mail bezorgd"_s,
                                           u"hebben wij u via de eBox bezorgd"_s,
                                           u"hebben wij u overhandigd"_s};
        QTest::newRow("fr") << int(Language::French)
                            << QStringList{u"vous a été envoyé par la poste"_s,
                                           u"vous a été adressé par envoi recommandé"_s,
                                           u"vous a été envoyé par courriel"_s,
                                           u"vous a été envoyé via l’eBox"_s,
                                           u"vous a été remis en mains propres"_s};
        QTest::newRow("de") << int(Language::German)
                            << QStringList{u"wurde Ihnen per Post zugesandt"_s,
                                           u"wurde Ihnen per Einschreiben zugesandt"_s,
                                           u"wurde Ihnen per E-Mail zugesandt"_s,
                                           u"wurde Ihnen über die eBox zugesandt"_s,
                                           u"wurde Ihnen übergeben"_s};
    }
    void eachWayHasItsSentence()
    {
        QFETCH(const int, language);
        QFETCH(const QStringList, sentences);
        auto chase =
            chaseAbout({u"01-production-complete"_s, u"02-test-not-applicable"_s}, Language(language));
        auto &requests = chase.envelope.requests;
        for (auto &one : requests)
            one.withoutScan = WithoutScan::CopySentBefore;
        requests[1].leftBy = LeavingWay::Post;
        for (const auto &way : EnumCodes<LeavingWay>::all) {
            requests[0].leftBy = way.value;
            const auto text = chaseMail(chase)->text;
            const auto sentence = u"2026-0001 "_s + sentences[qsizetype(way.value)];
            // The same way is said of both at once.
            QVERIFY2(text.contains(sentence) != (way.value == LeavingWay::Post), qPrintable(text));
            const auto both = enumerated({u"2026-0001"_s, u"2026-0002"_s}, Translator(Language(language)));
            QVERIFY2(text.contains(both) == (way.value == LeavingWay::Post), qPrintable(text));
            // Words that speak of the post only do not swallow what went otherwise.
            chase.own = LetterTemplate{{},
                                       u"chase"_s,
                                       Language(language),
                                       u"A"_s,
                                       u"Begin {{#unsigned}}post: {{unsigned}}.{{/unsigned}}\n\nClosing"_s};
            const auto own = chaseMail(chase)->text;
            QVERIFY2(own.contains(way.value == LeavingWay::Post ? u"post: %1."_s.arg(both)
                                                                : u"post: 2026-0002."_s),
                     qPrintable(own));
            QVERIFY2(own.contains(sentence) != (way.value == LeavingWay::Post), qPrintable(own));
            chase.own.reset();
        }
    }

    void howItWentIsSaidBeforeTheQuestion_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("question");
        QTest::newRow("nl") << int(Language::Dutch) << u"via de eBox"_s << u"Wilt u ons laten weten"_s;
        QTest::newRow("fr") << int(Language::French) << u"via l’eBox"_s << u"Pourriez-vous"_s;
        QTest::newRow("de") << int(Language::German) << u"über die eBox"_s << u"Bitte teilen Sie uns"_s;
    }
    void howItWentIsSaidBeforeTheQuestion()
    {
        QFETCH(const int, language);
        QFETCH(const QString, sentence);
        QFETCH(const QString, question);
        auto chase = chaseAbout({u"01-production-complete"_s}, Language(language));
        chase.envelope.requests.front().withoutScan = WithoutScan::CopySentBefore;
        chase.envelope.requests.front().leftBy = LeavingWay::Ebox;
        const auto text = chaseMail(chase)->text;
        QVERIFY2(text.contains(sentence) && text.indexOf(sentence) < text.indexOf(question),
                 qPrintable(text));
        // Of words that name no such field, below the list.
        chase.own = LetterTemplate{{},
                                   u"chase"_s,
                                   Language(language),
                                   u"A"_s,
                                   u"Begin\n\n{{#requests}}\n– {{number}}\n\n{{/requests}}\nQuestion?\n\n"
                                   "Closing"_s};
        const auto own = chaseMail(chase)->text;
        QVERIFY2(own.contains(sentence) && own.indexOf(sentence) < own.indexOf(u"Question"_s),
                 qPrintable(own));
    }

    void aNumberByLetterIsAskedForWithItsService_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("question");
        QTest::newRow("nl") << int(Language::Dutch)
                            << u"Herinnering: programmanummer voor aanvraag 2026-0001"_s
                            << u"Nog te ontvangen: programmanummer voor DmfaConsultationService versie 1"_s
                            << u"Wilt u ons het programmanummer bezorgen"_s;
        QTest::newRow("fr") << int(Language::French)
                            << u"Rappel : numéro de programme pour la demande 2026-0001"_s
                            << u"À recevoir : numéro de programme pour DmfaConsultationService version 1"_s
                            << u"communiquer ce numéro de programme"_s;
        QTest::newRow("de") << int(Language::German) << u"Erinnerung: Programmnummer zum Antrag 2026-0001"_s
                            << u"Noch zu erhalten: Programmnummer für DmfaConsultationService Version 1"_s
                            << u"Bitte teilen Sie uns die Programmnummer mit"_s;
        QTest::newRow("en") << int(Language::English) << u"Reminder: program number for request 2026-0001"_s
                            << u"Still to come: program number for DmfaConsultationService version 1"_s
                            << u"Could you let us have the program number"_s;
    }
    void aNumberByLetterIsAskedForWithItsService()
    {
        QFETCH(const int, language);
        QFETCH(const QString, subject);
        QFETCH(const QString, item);
        QFETCH(const QString, question);
        const test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Send});
        EventInput answer;
        answer.numberFollows = true;
        QVERIFY(leader.record(id, RequestEvent::Execute, answer));
        auto chase = packChases(example.reg->database(), {id}, {2026, 12, 21})->front();
        chase.envelope.requests.front().frozen.language = Language(language);
        auto mail = *chaseMail(chase);
        mail.subject.replace(QChar(0xa0), u' ');
        mail.text.replace(QChar(0xa0), u' ');
        QCOMPARE(mail.subject, subject);
        QVERIFY2(mail.text.contains(item) && mail.text.contains(question), qPrintable(mail.text));
        // Of an answer that follows the line is named, too; its number comes with it.
        chase.chased.front().answers = std::exchange(chase.chased.front().numbers, {});
        const auto letter = *chaseMail(chase);
        QVERIFY2(letter.text.contains(u"DmfaConsultationService"_s) && !letter.text.contains(question),
                 qPrintable(letter.text));
    }

    void aCallIsNoReminder()
    {
        auto chase = chaseAbout({u"01-production-complete"_s});
        chase.chased.front().earlier = {QDate(2026, 12, 11)};
        chase.chased.front().calls = {QDate(2026, 12, 14), QDate(2026, 12, 16)};
        const auto text = chaseMail(chase)->text;
        QVERIFY2(text.contains(u"Eerdere herinneringen: 11/12/2026\n"_s) &&
                     text.contains(u"Telefonisch contact: 14/12/2026, 16/12/2026\n"_s),
                 qPrintable(text));
    }

    void eachIsNamedWithItsKind()
    {
        auto chase = chaseAbout({u"01-production-complete"_s});
        chase.envelope.requests.front().frozen.draft.kind = RequestKind::End;
        const auto text = chaseMail(chase)->text;
        QVERIFY2(text.contains(u"2026-0001, versie 1, stopzetting"_s), qPrintable(text));
    }

    void whatHasNoNumberIsCalledByWhatItAsks()
    {
        auto chase = chaseAbout({u"01-production-complete"_s});
        auto &frozen = chase.envelope.requests.front().frozen;
        frozen.number.clear();
        frozen.version = 0;
        const auto mail = *chaseMail(chase);
        QCOMPARE(
            mail.subject,
            u"Herinnering: aanvraag DmfaConsultationService versie 1 · Dossierbeheer · Productie · 07/12/2026"_s);
        QVERIFY2(mail.text.contains(u"– Aanvraag: DmfaConsultationService versie 1 · "_s) &&
                     !mail.text.contains(u"Ons kenmerk"_s),
                 qPrintable(mail.text));
    }

    void theSampleFillsEveryLanguage()
    {
        for (const auto &one : EnumCodes<Language>::all) {
            const auto sample = sampleChase(one.value, {2026, 12, 21});
            QVERIFY(sample);
            const auto mail = chaseMail(*sample);
            QVERIFY(mail && mail->text.contains(u"2026-0014"_s) &&
                    mail->text.contains(one.value == Language::German ? u"07.12.2026"_s : u"07/12/2026"_s));
        }
    }

private:
    [[nodiscard]] QString textOf(const ChasedEnvelope &chase) const
    {
        const auto path = m_folder->filePath(u"chase.pdf"_s);
        QFile file(path);
        const auto pdf = *writePdf(**chaseLetter(chase), u"letter"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("not written");
        file.close();
        return QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s})).simplified();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace licet

using licet::ChaseLetterTest;
LICET_TEST(ChaseLetterTest)
#include "chase_letter_test.moc"
