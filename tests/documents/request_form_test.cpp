#include "documents/paper.h"
#include "request/facts_reader.h"
#include "request/rules/rule_table.h"
#include "support/example_data.h"
#include "support/paper_text.h"
#include "support/test_registry.h"
#include "text/finding_text.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.error() == QProcess::FailedToStart)
        qFatal("%s did not run", qPrintable(program));
    return process.readAllStandardOutput();
}

PaperInput inputFor(const Draft &draft)
{
    const test::ExampleRegister example;
    const auto facts = *readFacts(example.reg->database(), draft, QDate(2026, 12, 7));
    PaperInput input;
    input.frozen = paperOf(draft, facts);
    input.frozen.number = u"2026-0001"_s;
    input.frozen.version = 1;
    input.frozen.code = u"ABCDEFGHJK"_s;
    input.frozen.finalisedOn = QDate(2026, 12, 7);
    input.dataSha256 = QByteArray(32, '\x5a');
    input.historyHead = QByteArray(32, '\x3c');
    input.historyEvents = 1234;
    return input;
}

} // namespace

class RequestFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // The kept pages were read by eye when they were kept; KEEP_PAGES=1 writes them anew, to be read again.
    void pagesReadAsTheyWereKept_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<int>("language");
        for (const auto language : {Language::Dutch, Language::French, Language::German, Language::English})
            for (const auto *draft : {"01-production-complete", "09-ocmw-general-authorization", "10-french"})
                QTest::newRow(qPrintable(QString::fromLatin1(draft) + codeOf(language)))
                    << QString::fromLatin1(draft) << int(language);
    }
    void pagesReadAsTheyWereKept()
    {
        QFETCH(QString, draft);
        QFETCH(int, language);
        auto input = inputFor(test::draftFrom(draft));
        input.frozen.language = Language(language);
        const auto text = textOf(input, Marking::Original);
        const auto kept =
            u"%1/pages/%2.%3.txt"_s.arg(QStringLiteral(LICET_TEST_DATA), draft, codeOf(Language(language)));
        if (qEnvironmentVariableIsSet("KEEP_PAGES")) {
            QFile file(kept);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
        }
        QCOMPARE(text, QString::fromUtf8(
                           test::testData(u"pages/%1.%2.txt"_s.arg(draft, codeOf(Language(language))))));
    }

    void aDecisionOfTwoChambersBearsBothDays()
    {
        auto input = inputFor(test::draftFrom(u"01-production-complete"_s));
        input.frozen.decision = SnapshotDecision{DecisionKind::Deliberation,
                                                 u"nr. 17/114"_s,
                                                 {{u"SCSZG/17/256"_s, QDate(2017, 12, 19), {}},
                                                  {u"scszg/17/256"_s, QDate(2018, 1, 9), {}},
                                                  {u"SCSZG/18/002"_s, QDate(2018, 3, 6), {}}}};
        const auto text = textOf(input, Marking::Original).simplified();
        QVERIFY2(text.contains(
                     u"Beraadslaging nr. 17/114 van 19/12/2017 en 09/01/2018, gewijzigd op 06/03/2018"_s),
                 qPrintable(text));
    }

    void namesAndAddressesAreInTheFormsLanguage()
    {
        const auto input = inputFor(test::draftFrom(u"10-french"_s));
        const auto signs = [&](Marking marking, Language language) {
            return test::signsOfPdf(*writePdf(**requestForm(input, marking, language), u"form"_s));
        };
        const auto french = signs(Marking::Original, Language::French);
        for (const auto *words : {"ServicedesPrestationscomplémentaires(exemple)", "Avenuedel’Exemple12",
                                  "BCSS,serviceGestiondesprogrammes", "QuaideWillebroeck38"})
            QVERIFY2(french.contains(QString::fromUtf8(words)), words);
        QVERIFY(!french.contains(u"AanvullendeVoorzieningen"_s) && !french.contains(u"Willebroekkaai"_s));
        // So are they in a copy for reading.
        const auto german = signs(Marking::ReadingCopy, Language::German);
        for (const auto *words :
             {"DienstfürErgänzendeLeistungen(Beispiel)", "1000Brüssel", "ZDSS,DienstProgramm-"})
            QVERIFY2(german.contains(QString::fromUtf8(words)), words);
        QVERIFY(!german.contains(u"complémentaires(exemple)"_s));
    }

    void aTextThatALanguageLacksIsPrintedInAnother()
    {
        auto input = inputFor(test::draftFrom(u"10-french"_s));
        input.frozen.institution.names = {};
        input.frozen.institution.name = u"Dienst Zonder Vertaling"_s;
        input.frozen.signatory.title = {{}, {}, u"Generaldirektorin"_s, {}};
        const auto signs =
            test::signsOfPdf(*writePdf(**requestForm(input, Marking::Original, Language::French), u"form"_s));
        QVERIFY(signs.contains(u"DienstZonderVertaling"_s));
        QVERIFY(signs.contains(u"Generaldirektorin"_s));
    }

    void theCommitteeIsTheOneThatDecided()
    {
        auto input = inputFor(test::draftFrom(u"01-production-complete"_s));
        input.frozen.decision = SnapshotDecision{
            DecisionKind::Deliberation, u"AF 05/2013"_s, {{u"AF-MA-2012-083"_s, QDate(2013, 2, 7), {}}}};
        const auto text = textOf(input, Marking::Original).simplified();
        QVERIFY(text.contains(u"Beraadslaging AF nr. 05/2013 van 07/02/2013"_s));
        QVERIFY(text.contains(u"Sectoraal Comité voor de Federale Overheid"_s));
        QVERIFY(!text.contains(u"Sociale Zekerheid en van de Gezondheid"_s));
    }

    // Of a decision without a number its day and its dossier are said.
    void aDecisionWithoutANumberIsCitedByItsDossier_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("withDay");
        QTest::addColumn<QString>("withoutDay");
        QTest::newRow("nl") << Language::Dutch << u"Beraadslaging van 07/05/2013 (dossier SCSZG/13/991)"_s
                            << u"Beraadslaging (dossier SCSZG/13/991)"_s;
        QTest::newRow("fr") << Language::French << u"Délibération du 07/05/2013 (dossier SCSZG/13/991)"_s
                            << u"Délibération (dossier SCSZG/13/991)"_s;
        QTest::newRow("de") << Language::German << u"Beschluss vom 07.05.2013 (Akte SCSZG/13/991)"_s
                            << u"Beschluss (Akte SCSZG/13/991)"_s;
        QTest::newRow("en") << Language::English << u"Deliberation of 07/05/2013 (dossier SCSZG/13/991)"_s
                            << u"Deliberation (dossier SCSZG/13/991)"_s;
    }
    void aDecisionWithoutANumberIsCitedByItsDossier()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, withDay);
        QFETCH(const QString, withoutDay);
        auto input = inputFor(test::draftFrom(u"01-production-complete"_s));
        const auto signs = [&](bool isCover) {
            auto paper =
                isCover ? coverPage(input, language) : requestForm(input, Marking::Original, language);
            return test::signsOfPdf(*writePdf(**paper, u"paper"_s));
        };
        for (const auto &[day, expected] :
             {std::pair{std::optional(QDate(2013, 5, 7)), withDay}, {std::optional<QDate>(), withoutDay}}) {
            input.frozen.decision =
                SnapshotDecision{DecisionKind::Deliberation, {}, {{u"SCSZG/13/991"_s, day, {}}}};
            for (const bool isCover : {false, true}) {
                const auto text = signs(isCover);
                QVERIFY2(text.contains(QString(expected).remove(u' ')), qPrintable(text));
            }
        }
    }

    void aPurposeOf4000SignsLosesNothing()
    {
        auto draft = test::draftFrom(u"01-production-complete"_s);
        QStringList words;
        for (int n = 0; words.join(u' ').size() < 4000; ++n)
            words << u"wóórd%1"_s.arg(n) + (n % 40 == 39 ? u"\n"_s : QString());
        draft.purpose = words.join(u' ');
        const auto text = textOf(inputFor(draft), Marking::Original);
        for (const auto &word : words)
            QVERIFY2(text.contains(word.trimmed()), qPrintable(word));
        QVERIFY(text.count(u'\f') >= 3);
        QCOMPARE(text.count(u"Doeleinde (vervolg)"_s), 2);
    }

    // Wherever the section before it ends, name and box stay together.
    void theSignatureIsWhole()
    {
        for (int lines = 0; lines < 60; lines += 3) {
            auto draft = test::draftFrom(u"01-production-complete"_s);
            draft.remarks = QStringList(lines, u"regel"_s).join(u'\n');
            const auto pages = textOf(inputFor(draft), Marking::Original).split(u'\f');
            for (const auto &page : pages)
                QCOMPARE(page.contains(u"8. Verklaring en handtekening"_s),
                         page.contains(QRegularExpression(u"Datum\\s+Handtekening"_s)));
        }
    }

    void fontsAreEmbeddedAndNothingIsTransparent()
    {
        const auto path = pdf(inputFor(test::draftFrom(u"10-french"_s)), Marking::Draft);
        const auto fonts = run(u"pdffonts"_s, {path});
        const auto lines = fonts.trimmed().split('\n').mid(2);
        QVERIFY(!lines.isEmpty());
        for (const auto &line : lines)
            QVERIFY2(line.contains(" yes "), line.constData());
        const auto plain = run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
        QVERIFY(plain.contains("pdfaid:part"));
        const QRegularExpression alpha(u"/(ca|CA) (0|\\.)"_s);
        QVERIFY(!QString::fromLatin1(plain).contains(alpha));
    }

    void aLongAddressIsNotCutOff()
    {
        auto input = inputFor(test::draftFrom(u"01-production-complete"_s));
        QStringList lines;
        for (int line = 1; line <= 14; ++line)
            lines << u"Afdeling %1"_s.arg(line);
        input.frozen.recipient->addresses.nl = lines.join(u", "_s);
        const auto text = textOf(input, Marking::Original);
        for (const auto &line : lines)
            QVERIFY2(text.contains(line), qPrintable(line));
        QVERIFY(text.indexOf(lines.last()) < text.indexOf(u"1. Instelling"_s));
    }

    // PDF/A has no transparency: what is clear in a logo must not print as a black block.
    void aLogoWithTransparencyStandsOnWhite()
    {
        auto input = inputFor(test::draftFrom(u"01-production-complete"_s));
        QImage logo(60, 20, QImage::Format_ARGB32);
        logo.fill(Qt::transparent);
        for (int row = 0; row < logo.height(); ++row)
            for (int column = 0; column < logo.width() / 2; ++column)
                logo.setPixelColor(column, row, Qt::blue);
        QBuffer buffer(&input.logo);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && logo.save(&buffer, "PNG"));
        const auto raster = m_folder->filePath(u"logo"_s);
        run(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-png"_s, pdf(input, Marking::Original), raster});
        const QImage page(raster + u"-1.png"_s);
        QVERIFY(!page.isNull());
        // At the right of the title, 102 points wide: its left half is drawn, its right half is clear.
        QCOMPARE(page.pixelColor(465, 57), QColor(Qt::blue));
        QCOMPARE(page.pixelColor(520, 57), QColor(Qt::white));
    }

    void theQrCodeReadsBackFromARaster()
    {
        const auto path = pdf(inputFor(test::draftFrom(u"01-production-complete"_s)), Marking::Original);
        const auto raster = m_folder->filePath(u"page"_s);
        run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, path, raster});
        const auto read =
            run(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, raster + u"-1.png"_s, raster + u"-3.png"_s});
        QCOMPARE(read, QByteArray("LICET1:ABCDEFGHJK:1/3\nLICET1:ABCDEFGHJK:3/3\n"));
    }

    void hostileTextIsShownAsText()
    {
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.purpose =
            u"<b>bold</b> {{purpose}} {{{x}}} %1 %2 &amp; <img src=\"file:///etc/passwd\"> \u202Eomgekeerd"_s;
        const auto text = textOf(inputFor(draft), Marking::Original).simplified();
        QVERIFY2(text.contains(u"<b>bold</b> {{purpose}} {{{x}}} %1 %2 &amp; <img"_s), qPrintable(text));
        QVERIFY(text.contains(u"omgekeerd"_s));
    }

    void aDraftHasNoNumberAndACopyNoCode()
    {
        auto input = inputFor(test::draftFrom(u"01-production-complete"_s));
        const auto copy = textOf(input, Marking::ReadingCopy);
        QVERIFY(!copy.contains(u"ABCDEFGHJK"_s));
        QVERIFY(copy.contains(u"Leesversie"_s));
        QVERIFY(!copy.contains(QRegularExpression(u"Datum\\s+Handtekening"_s)));
        input.frozen.version = 0;
        input.frozen.number.clear();
        input.frozen.code.clear();
        const auto draft = textOf(input, Marking::Draft);
        QVERIFY(!draft.contains(u"2026-0001"_s));
        QVERIFY(draft.contains(u"ONTWERP"_s));
    }

    void aPlaceOnThePageLeadsToItsField()
    {
        const auto form = *requestForm(inputFor(test::draftFrom(u"01-production-complete"_s)), Marking::Draft,
                                       Language::Dutch);
        for (const auto *field : {"purpose", "services", "signatory", "logging"}) {
            const auto [page, area] = form->areaOf(QString::fromLatin1(field));
            QVERIFY2(page >= 0 && area.height() > 5, field);
            QCOMPARE(form->fieldAt(page, area.center()), QString::fromLatin1(field));
        }
        QCOMPARE(form->areaOf(u"nothing"_s).first, -1);
    }

    void theCoverTellsWhatIsSigned()
    {
        auto input = inputFor(test::draftFrom(u"05-signed-by-consultant-in-absence"_s));
        input.check.findings = {{u"self-signed"_s,
                                 {},
                                 Severity::Warning,
                                 u"signatory"_s,
                                 -1,
                                 u"good practice"_s,
                                 {u"Joris Wouters"_s}}};
        input.check.advice.reasons[u"self-signed"_s] = u"niemand anders aanwezig"_s;
        input.check.reopenedBecause = u"adres gewijzigd"_s;
        const auto path = m_folder->filePath(u"cover.pdf"_s);
        write(path, *writePdf(**coverPage(input, Language::Dutch), u"cover"_s));
        const auto text = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).simplified();
        for (const auto &said : {u"niemand anders aanwezig"_s, u"adres gewijzigd"_s,
                                 u"Intern document: blijft in de instelling"_s, u"Beraadslaging nr. 22/901"_s,
                                 u"Enkel voor lopende aanvragen."_s, u"12/03/2026"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u" / "_s + text));
        const auto form = textOf(input, Marking::Original).simplified();
        QVERIFY2(form.contains(u"bij afwezigheid van Marleen Claes en Bart Lefèvre"_s), qPrintable(form));
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString pdf(const PaperInput &input, Marking marking)
    {
        const auto path = m_folder->filePath(u"form.pdf"_s);
        write(path, *writePdf(**requestForm(input, marking, input.frozen.language), u"form"_s));
        return path;
    }
    QString textOf(const PaperInput &input, Marking marking)
    {
        return QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, pdf(input, marking), u"-"_s}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace licet

using licet::RequestFormTest;
LICET_TEST(RequestFormTest)

#include "request_form_test.moc"
