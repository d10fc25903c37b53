#include "documents/covering_letter.h"
#include "documents/labels.h"
#include "support/led_request.h"
#include "support/paper_text.h"
#include "support/test_registry.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QByteArray runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.error() == QProcess::FailedToStart)
        qFatal("%s did not run", qPrintable(program));
    return process.readAllStandardOutput();
}

/// The envelope of drafts that were finalised and signed in one register.
Envelope envelopeOf(const QStringList &drafts, Language language = Language::Dutch)
{
    const test::ExampleRegister example;
    test::Leader leader(*example.reg);
    std::vector<Id<Request>> ids;
    for (const auto &draft : drafts)
        ids.push_back(leader.signedOne(draft));
    auto envelope = packEnvelope(example.reg->database(), ids);
    if (!envelope)
        qFatal("not packed: %d", int(envelope.error().kind));
    envelope->requests.front().frozen.language = language;
    return *std::move(envelope);
}

QByteArray pdfOf(const Envelope &envelope, const std::optional<QDate> &day = QDate(2026, 12, 8))
{
    return *writePdf(**coveringLetter(envelope, day), u"letter"_s);
}

} // namespace

class CoveringLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noWordOfItsTableBreaks_data()
    {
        QTest::addColumn<int>("language");
        for (const auto &one : EnumCodes<Language>::all)
            QTest::newRow(one.code) << int(one.value);
    }
    void noWordOfItsTableBreaks()
    {
        QFETCH(const int, language);
        auto envelope =
            envelopeOf({u"01-production-complete"_s, u"02-test-not-applicable"_s}, Language(language));
        envelope.requests[1].frozen.draft.application = u"Aktenverwaltung"_s;
        const auto labels = *Labels::load(u"letter"_s, u"1"_s, Language(language));
        const auto text = test::textOfPdf(pdfOf(envelope));
        QStringList broken;
        for (const auto &word : {labels(u"number"_s), labels(u"version"_s), labels(u"kind"_s),
                                 labels(u"application"_s), labels(u"services"_s), labels(u"environment"_s),
                                 u"Aktenverwaltung DmfaConsultationService 2026-0002"_s})
            for (const auto &part : word.split(u' '))
                if (!text.contains(part))
                    broken << part;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u' ') + text));
    }

    void itSaysWhatGoesToWhomInTheFormsLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nl") << int(Language::Dutch)
                            << QStringList{
                                   u"Aanvraag betreffende webservices"_s, u"Productie"_s, u"Bijlage – "_s,
                                   u"Naam en handtekening: Joris Wouters, informatieveiligheidsconsulent"_s,
                                   u"Brussel, 8 december 2026"_s};
        QTest::newRow("fr")
            << int(Language::French)
            << QStringList{u"Demande relative à des services web"_s, u"Production"_s, u"Annexe – "_s,
                           u"Nom et signature : Joris Wouters, conseiller en sécurité de l’information"_s,
                           u"Brussel, le 8 décembre 2026"_s};
        QTest::newRow("de") << int(Language::German)
                            << QStringList{u"Antrag betreffend Webdienste"_s,
                                           u"Produktion"_s,
                                           u"Anlage – "_s,
                                           u"Mit freundlichen Grüßen"_s,
                                           u"Joris Wouters, Informationssicherheitsberater"_s,
                                           u"den 8. Dezember 2026"_s};
        QTest::newRow("en") << int(Language::English)
                            << QStringList{u"Request concerning web services"_s, u"Production"_s,
                                           u"Enclosure – "_s, u"Yours faithfully"_s};
    }
    void itSaysWhatGoesToWhomInTheFormsLanguage()
    {
        QFETCH(int, language);
        QFETCH(QStringList, words);
        const auto envelope = envelopeOf({u"01-production-complete"_s}, Language(language));
        const auto text = textOf(pdfOf(envelope));
        words << u"2026-0001"_s << u"Dossierbeheer"_s << u"DmfaConsultationService"_s
              << u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s << u"Voorbeeldlaan 12"_s
              << envelope.recipient.name;
        for (const auto &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in\n"_s + text));
        const auto mail = *coveringMail(envelope);
        QVERIFY(mail.subject.contains(words.front()) && mail.subject.contains(u"2026-0001"_s));
        QVERIFY(mail.text.contains(QRegularExpression(u"DmfaConsultationService [vV]ersi(e|on) 1"_s)));
        QVERIFY(!mail.text.contains(u'%') && !text.contains(u'%'));
    }

    void aFrenchFormsLetterIsFrenchThroughout()
    {
        const auto envelope = envelopeOf({u"10-french"_s}, Language::French);
        const auto text = textOf(pdfOf(envelope));
        for (const auto &words :
             {u"Service des Prestations complémentaires (exemple)"_s, u"Avenue de l’Exemple 12"_s,
              u"BCSS, service Gestion"_s, u"Quai de Willebroeck 38"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(!text.contains(u"Willebroekkaai"_s));
        QVERIFY(coveringMail(envelope)->text.contains(u"Service des Prestations"_s));
    }

    void eachIsNamedWithItsKind()
    {
        auto envelope = envelopeOf({u"01-production-complete"_s, u"02-test-not-applicable"_s});
        envelope.requests[1].frozen.draft.kind = RequestKind::Change;
        const auto text = textOf(pdfOf(envelope));
        QVERIFY2(text.contains(u"nieuw"_s) && text.contains(u"wijziging"_s), qPrintable(text));
        const auto mail = coveringMail(envelope)->text;
        QVERIFY2(mail.contains(u"2026-0001, versie 1, nieuwe aanvraag: "_s) &&
                     mail.contains(u"2026-0002, versie 1, wijziging: "_s),
                 qPrintable(mail));
    }

    void severalRequestsStandInOneList()
    {
        const auto envelope = envelopeOf({u"01-production-complete"_s, u"02-test-not-applicable"_s});
        const auto text = textOf(pdfOf(envelope));
        QVERIFY2(text.contains(u"2 aanvragen betreffende webservices: 2026-0001, 2026-0002"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"formulier 2026-0001, versie 1"_s) &&
                text.contains(u"formulier 2026-0002, versie 1"_s));
        QVERIFY(text.contains(u"Bijlagen – "_s));
        QCOMPARE(coveringMail(envelope)->text.count(u"\n– 2026-000"_s), 2);
    }

    void withoutADayALineIsLeftForIt()
    {
        const auto text = textOf(pdfOf(envelopeOf({u"01-production-complete"_s}), {}));
        QVERIFY(text.contains(u"Brussel, …"_s) && !text.contains(u"8 december"_s));
    }

    void hostileTextStandsAsText()
    {
        auto envelope = envelopeOf({u"01-production-complete"_s});
        envelope.requests.front().frozen.draft.application = u"<b>%1</b> {{x}} &amp;"_s;
        envelope.recipient.name = u"<i>%2</i>"_s;
        const auto text = textOf(pdfOf(envelope));
        QVERIFY2(text.contains(u"<b>%1</b>"_s) && text.contains(u"<i>%2</i>"_s), qPrintable(text));
        QVERIFY(coveringMail(envelope)->text.contains(u"<b>%1</b> {{x}} &amp;"_s));
    }

    void aLongAddressLosesNothing()
    {
        auto envelope = envelopeOf({u"01-production-complete"_s});
        QStringList lines;
        for (int n = 0; n < 14; ++n)
            lines << u"adresregel %1"_s.arg(n);
        envelope.recipient.address = lines.join(u", "_s);
        const auto text = textOf(pdfOf(envelope));
        for (const auto &line : lines)
            QVERIFY(text.contains(line));
        QVERIFY(text.contains(u"Geachte"_s));
    }

    void theAddressStandsInTheWindowOfAnEnvelope()
    {
        auto envelope = envelopeOf({u"01-production-complete"_s});
        envelope.recipient.name = u"Eerste-ontvanger"_s;
        envelope.recipient.address = u"Straat 1, gebouw B, verdieping 7, 1000 Laatste-ontvanger"_s;
        const auto words = wordsOf(pdfOf(envelope));
        constexpr double millimetre = 72 / 25.4;
        for (const auto &word : words)
            if (word.text.endsWith(u"-ontvanger"_s)) {
                QVERIFY2(word.area.left() >= 110 * millimetre && word.area.right() <= 190 * millimetre,
                         qPrintable(word.text));
                QVERIFY2(word.area.top() >= 44 * millimetre && word.area.bottom() <= 79 * millimetre,
                         qPrintable(word.text));
            } else if (word.area.left() >= 109 * millimetre) {
                // Nothing else shows in it.
                QVERIFY2(!(word.area.bottom() > 33 * millimetre && word.area.top() < 44 * millimetre),
                         qPrintable(word.text));
            }
    }

    void bothReferencesAndWhomToAskStandAbove()
    {
        auto envelope = envelopeOf({u"01-production-complete"_s, u"02-test-not-applicable"_s});
        const auto &frozen = envelope.requests.front().frozen;
        const auto text = textOf(pdfOf(envelope));
        QVERIFY2(text.contains(u"Ons kenmerk: 2026-0001, 2026-0002"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Contact: "_s + frozen.draft.preparedBy), qPrintable(text));
        QVERIFY(text.contains(frozen.consultants.front().email) &&
                text.contains(frozen.consultants.front().telephone));
        QVERIFY(!text.contains(u"Uw kenmerk"_s));
        // Sent again after they returned it, or asked something.
        for (auto &one : envelope.requests)
            one.theirReference = u"KSZ/2026/77"_s;
        const auto again = textOf(pdfOf(envelope));
        QVERIFY2(again.contains(u"Uw kenmerk: KSZ/2026/77"_s), qPrintable(again));
        QCOMPARE(again.count(u"KSZ/2026/77"_s), 1);
    }

    void whoWritesBearsThePrintedTitle()
    {
        auto envelope = envelopeOf({u"01-production-complete"_s});
        auto &frozen = envelope.requests.front().frozen;
        QCOMPARE(frozen.preparerTitle.nl, u"informatieveiligheidsconsulent"_s);
        frozen.preparerTitle = {u"adviseur informatieveiligheid"_s, {}, {}, {}};
        QVERIFY2(textOf(pdfOf(envelope)).contains(u"Joris Wouters, adviseur informatieveiligheid"_s),
                 qPrintable(textOf(pdfOf(envelope))));
        // What is only known in another language says the post.
        frozen.language = Language::French;
        QVERIFY(textOf(pdfOf(envelope)).contains(u"Joris Wouters, conseiller en sécurité"_s));
    }

    void aLongSenderStaysOnThePaperAndOnEachPage()
    {
        auto envelope = envelopeOf({u"01-production-complete"_s});
        envelope.sender.name = u"Openbare instelling "_s + QString(u"met een lange naam "_s).repeated(12);
        while (envelope.requests.size() < 40)
            envelope.requests.push_back(envelope.requests.front());
        const auto pdf = pdfOf(envelope);
        QVERIFY(pagesIn(pdf) > 1);
        for (const auto &word : wordsOf(pdf))
            QVERIFY2(QRectF(40, 30, 595 - 80, 842 - 50).contains(word.area),
                     qPrintable(u"%1 %2 %3"_s.arg(word.text).arg(word.area.right()).arg(word.area.bottom())));
        const auto pages = QString::fromUtf8(runTool(u"pdftotext"_s, {written(pdf), u"-"_s}))
                               .split(u'\f', Qt::SkipEmptyParts);
        for (const auto &page : pages)
            QVERIFY2(page.simplified().startsWith(u"Openbare instelling"_s), qPrintable(page));
    }

    void thePapersLieBehindIt()
    {
        auto envelope = envelopeOf({u"01-production-complete"_s, u"02-test-not-applicable"_s});
        const auto letter = pdfOf(envelope);
        envelope.requests[0].paper = letter;
        QImage picture(800, 1200, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        QBuffer buffer(&envelope.requests[1].paper);
        picture.save(&buffer, "PNG");
        const auto whole = letterWithPapers(letter, envelope);
        QVERIFY(whole);
        QCOMPARE(pagesIn(*whole), 3);
        const auto parts = runTool(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, written(*whole)});
        QCOMPARE(parts.count("\"destpageposfrom1\""), 3);
        QVERIFY2(parts.contains("2026-0002"), parts.constData());
        envelope.requests[1].paper = "no paper at all";
        QCOMPARE(pagesIn(*letterWithPapers(letter, envelope)), 2);
        envelope.requests[1].paper = "%PDF-1.4 broken";
        QCOMPARE(letterWithPapers(letter, envelope).error().kind, ErrorKind::RenderingFailed);
    }

    void whatGoesByPostIsSaid_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("inMail");
        QTest::addColumn<QString>("inLetter");
        QTest::newRow("nl") << int(Language::Dutch)
                            << u"Het ondertekende formulier 2026-0001 bezorgen wij u per post"_s
                            << u"ondertekend formulier 2026-0001, versie 1 (origineel)"_s;
        QTest::newRow("fr") << int(Language::French)
                            << u"Le formulaire signé 2026-0001 vous parviendra par la poste"_s
                            << u"formulaire signé 2026-0001, version 1 (original)"_s;
        QTest::newRow("de") << int(Language::German)
                            << u"Das unterzeichnete Formular 2026-0001 erhalten Sie per Post"_s
                            << u"unterzeichnetes Formular 2026-0001, Fassung 1 (Original)"_s;
    }
    void whatGoesByPostIsSaid()
    {
        QFETCH(const int, language);
        QFETCH(const QString, inMail);
        QFETCH(const QString, inLetter);
        auto envelope = envelopeOf({u"01-production-complete"_s}, Language(language));
        QVERIFY(!coveringMail(envelope)->text.contains(inMail));
        envelope.requests.front().withoutScan = WithoutScan::CopyAndPost;
        QVERIFY2(coveringMail(envelope)->text.contains(inMail), qPrintable(coveringMail(envelope)->text));
        envelope.requests.front().withoutScan = WithoutScan::OriginalEnclosed;
        const auto text = textOf(pdfOf(envelope));
        QVERIFY2(text.contains(inLetter), qPrintable(text));
    }

    void aQuestionSaysThatItIsOnlyADraft()
    {
        const auto frozen = envelopeOf({u"01-production-complete"_s}).requests.front().frozen;
        const auto mail = *questionMail(frozen, u" Is the purpose precise?\nAnd %1? "_s);
        QVERIFY(mail.subject.contains(u"Dossierbeheer – DmfaConsultationService versie 1 – Productie"_s));
        QVERIFY(mail.text.contains(u"Is the purpose precise?\nAnd %1?\n"_s));
        QVERIFY(mail.text.contains(u"niet ondertekend"_s));
    }

private:
    [[nodiscard]] QString written(const QByteArray &pdf) const
    {
        const auto path = m_folder->filePath(u"letter.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("not written");
        return path;
    }
    [[nodiscard]] QString textOf(const QByteArray &pdf) const
    {
        auto text = QString::fromUtf8(runTool(u"pdftotext"_s, {written(pdf), u"-"_s}));
        return text.simplified();
    }
    struct Word
    {
        QString text;
        QRectF area; ///< points
    };
    [[nodiscard]] std::vector<Word> wordsOf(const QByteArray &pdf) const
    {
        static const QRegularExpression form(
            u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*)</word>"_s);
        const auto lines = QString::fromUtf8(runTool(u"pdftotext"_s, {u"-bbox"_s, written(pdf), u"-"_s}));
        std::vector<Word> words;
        for (auto all = form.globalMatch(lines); all.hasNext();) {
            const auto one = all.next();
            words.push_back(
                {one.captured(5), QRectF(QPointF(one.captured(1).toDouble(), one.captured(2).toDouble()),
                                         QPointF(one.captured(3).toDouble(), one.captured(4).toDouble()))});
        }
        return words;
    }
    [[nodiscard]] int pagesIn(const QByteArray &pdf) const
    {
        return runTool(u"qpdf"_s, {u"--show-npages"_s, written(pdf)}).trimmed().toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace licet

using licet::CoveringLetterTest;
LICET_TEST(CoveringLetterTest)
#include "covering_letter_test.moc"
