#include "base/paper_characters.h"
#include "documents/handover_sheet.h"
#include "support/test_registry.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

Away awayWith(int items)
{
    Away away;
    away.from = QDate(2026, 12, 21);
    away.until = QDate(2027, 1, 4);
    for (int index = 0; index < items; ++index) {
        DueItem item;
        item.kind = DueKind::Answer;
        item.record = {RecordKind::Request, index + 1};
        item.name = u"2026-%1"_s.arg(1000 + index);
        item.waitsOn = Awaited::recipientOf(u"ppkb"_s);
        item.since = QDate(2026, 12, 1);
        item.until.day = QDate(2026, 12, 22);
        away.items.push_back(item);
    }
    away.signing = {{QDate(2026, 12, 21), QDate(2026, 12, 23), {u"Bart Lefèvre"_s}, {}},
                    {QDate(2026, 12, 24), QDate(2026, 12, 24), {}, {u"Dienst A"_s}}};
    away.peopleToCall = {{u"Joris Wouters"_s, Role::SecurityConsultant, u"Dienst A"_s, u"02 555 01 02"_s,
                          u"joris@dienst-a.example"_s, QDate(2026, 12, 31)}};
    return away;
}

QString handoverText(const PagedDocument &document)
{
    const auto pdf = writePdf(document, u"Away"_s);
    if (!pdf)
        qFatal("no PDF");
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"away.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        qFatal("not written");
    file.close();
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!text.waitForFinished(60'000))
        qFatal("pdftotext did not run");
    return QString::fromUtf8(text.readAllStandardOutput());
}

} // namespace

class HandoverSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatFallsDueWhoSignsAndWhomToCall()
    {
        const Translator translator(Language::English);
        const auto text = handoverText(*awaySheet(translator, awayWith(2), u"Dienst A"_s));
        for (const auto &words : {u"Dienst A"_s, u"from 21/12/2026 to 04/01/2027"_s, u"2026-1000"_s,
                                  u"2026-1001"_s, u"21/12/2026 – 23/12/2026"_s, u"Bart Lefèvre"_s,
                                  u"nobody"_s, u"02 555 01 02"_s, u"absent until 31/12/2026"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    }

    void itIsOnePageAndCountsWhatDoesNotFit()
    {
        const Translator translator(Language::English);
        const auto sheet = awaySheet(translator, awayWith(500), u"Dienst A"_s);
        QCOMPARE(sheet->pageCount(), 1);
        const auto text = handoverText(*sheet);
        QCOMPARE(text.count(u'\f'), 1);
        int shown = 0;
        for (int index = 0; index < 500; ++index)
            shown += text.contains(u"2026-%1"_s.arg(1000 + index)) ? 1 : 0;
        QVERIFY(shown > 20);
        QVERIFY2(text.contains(u"and %1 more thing"_s.arg(500 - shown)), qPrintable(text));
        QVERIFY(text.contains(u"Joris Wouters"_s));
    }

    void whoIsAwayStandsAboveAndTheDaysBeside()
    {
        const Translator translator(Language::Dutch);
        auto away = awayWith(1);
        away.who = u"Joris Wouters"_s;
        away.peopleToCall.front().name = u"Bart Lefèvre"_s;
        away.peopleToCall.front().absentFrom = QDate(2026, 12, 24);
        const auto text = handoverText(*awaySheet(translator, away, u"alle instellingen"_s));
        for (const auto &words : {u"Afwezig: Joris Wouters"_s, u"alle instellingen"_s,
                                  u"afwezig van 24/12/2026 tot en"_s, u"met 31/12/2026"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    }

    // Whoever reads it looks after things for the one who is away.
    void nobodyIsYouOnIt()
    {
        auto away = awayWith(2);
        away.items[1].waitsOn = {Awaited::Who::Consultant, {}};
        const auto english = [&] {
            return handoverText(*awaySheet(Translator(Language::English), away, u"X"_s));
        };
        QVERIFY2(english().contains(u"security consultant"_s), qPrintable(english()));
        QVERIFY(!english().contains(u"  you"_s));
        away.who = u"An De Smet"_s;
        away.isConsultant = true;
        QCOMPARE(english().count(u"An De Smet"_s), 2);
    }

    void anOfficeHasOneName()
    {
        auto away = awayWith(1);
        PersonToCall office;
        office.name = u"KSZ, dienst PPKB"_s;
        office.email = u"ppkb@ksz.example"_s;
        office.recipient = u"ppkb"_s;
        away.peopleToCall.push_back(office);
        const auto text = handoverText(*awaySheet(Translator(Language::Dutch), away, u"X"_s));
        QCOMPARE(text.count(u"KSZ, dienst PPKB"_s), 2);
        QCOMPARE(text.count(u"PPKB"_s), 2);
    }

    void itsColumnsHaveHeads()
    {
        const std::vector<std::pair<Language, QStringList>> heads{
            {Language::Dutch, {u"Dag"_s, u"Wat"_s, u"Wie aan zet is"_s, u"Contact"_s}},
            {Language::French, {u"Jour"_s, u"Objet"_s, u"Qui doit agir"_s, u"Contact"_s}},
            {Language::German, {u"Tag"_s, u"Was"_s, u"Wer am Zug ist"_s, u"Ansprechpartner"_s}}};
        for (const auto &[language, words] : heads) {
            const auto text = handoverText(*awaySheet(Translator(language), awayWith(2), u"X"_s));
            for (const auto &word : words)
                QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
        }
    }

    void everyOfficialStandsBesideHisInstitution()
    {
        const Translator translator(Language::Dutch);
        auto away = awayWith(1);
        away.signing = {{QDate(2026, 12, 21),
                         QDate(2026, 12, 23),
                         {u"A"_s, u"B"_s},
                         {u"Derde"_s},
                         {{u"Eerste"_s, {u"A"_s}}, {u"Tweede"_s, {u"B"_s}}, {u"Derde"_s, {}}}}};
        const auto text = handoverText(*awaySheet(translator, away, u"X"_s));
        for (const auto &words : {u"Eerste: A"_s, u"Tweede: B"_s, u"Derde: niemand"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    }

    void manyPeopleAndLongNamesStandThereWhole()
    {
        const Translator translator(Language::English);
        auto away = awayWith(40);
        away.peopleToCall.clear();
        for (int number = 0; number < 60; ++number)
            away.peopleToCall.push_back(
                {u"Somebody with quite a long name, number %1"_s.arg(number),
                 Role::Deputy,
                 u"Public institution with a name of many words %1"_s.arg(number % 30),
                 u"02 555 01 %1"_s.arg(number),
                 u"somebody.with.a.long.address.%1@institution.example"_s.arg(number),
                 {}});
        const auto text = handoverText(*awaySheet(translator, away, u"X"_s)).simplified();
        QVERIFY(!text.contains(u'…'));
        for (int number = 0; number < 60; ++number)
            QVERIFY2(text.contains(u"02 555 01 %1"_s.arg(number)), qPrintable(text));
    }

    void nothingIsSaidInSentences()
    {
        const Translator translator(Language::English);
        const auto text =
            handoverText(*awaySheet(translator, {{2026, 12, 26}, {2026, 12, 27}, {}, {}, {}}, u"X"_s));
        QVERIFY(text.contains(u"Nothing falls due in these days."_s));
        QVERIFY(text.contains(u"These days hold no working day."_s));
    }

    void aSignThatNoFontHasIsTold()
    {
        const Translator translator(Language::English);
        auto away = awayWith(1);
        away.items[0].name = u"2026-1 中"_s;
        const auto text = handoverText(*awaySheet(translator, away, u"Dienst 文"_s));
        QVERIFY2(text.contains(paperText(u"2026-1 中"_s)), qPrintable(text));
        QVERIFY2(text.contains(paperText(u"Dienst 文"_s)), qPrintable(text));
        QVERIFY(!text.contains(u'中') && !text.contains(u'文'));
    }

    void hostileNamesArePrintedAsText()
    {
        const Translator translator(Language::English);
        auto away = awayWith(1);
        away.items[0].name = u"<b>%1</b>"_s;
        QVERIFY(handoverText(*awaySheet(translator, away, u"%1 & <i>"_s)).contains(u"<b>%1</b>"_s));
    }
};

} // namespace licet

using licet::HandoverSheetTest;
LICET_TEST(HandoverSheetTest)
#include "handover_sheet_test.moc"
