#include "support/test_registry.h"
#include "text/list_import_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace licet {

class ListImportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRemarkHasItsOwnSentence_data();
    void everyRemarkHasItsOwnSentence();
    void whatIsMissingIsNamedInOneSentence();
    void cellsAreNeverReadAsPlaces();
    void ofALongListOfNamesTheFirstAreSaid();
    void theReasonsColumnIsKnownAgain_data();
    void theReasonsColumnIsKnownAgain();
};

void ListImportTextTest::everyRemarkHasItsOwnSentence_data()
{
    QTest::addColumn<Language>("language");
    for (const auto &one : EnumCodes<Language>::all)
        QTest::newRow(one.code) << one.value;
}

void ListImportTextTest::everyRemarkHasItsOwnSentence()
{
    QFETCH(const Language, language);
    const Translator translator(language);
    QSet<QString> sentences;
    constexpr int last = int(ListRemarkKind::NoAuthorization);
    for (int kind = 0; kind <= last; ++kind)
        sentences << describe(translator,
                              ListRemark{ListRemarkKind(kind), ListField::Sent, u"cell"_s, u"hint"_s});
    QCOMPARE(sentences.size(), last + 1);
    for (const auto &sentence : sentences)
        QVERIFY2(!sentence.contains(u'%') && (sentence.endsWith(u'.') || sentence.endsWith(u'…')),
                 qPrintable(sentence));
    QSet<QString> faults;
    for (const auto fault :
         {ListFault::Empty, ListFault::Workbook, ListFault::Binary, ListFault::NoRows, ListFault::BrokenUtf8})
        faults << describe(translator, fault);
    QCOMPARE(faults.size(), 5);
}

void ListImportTextTest::whatIsMissingIsNamedInOneSentence()
{
    PreviewedRow row;
    row.remarks = {{ListRemarkKind::Missing, ListField::Version},
                   {ListRemarkKind::DayInFuture, ListField::Sent, u"05/10/2062"_s},
                   {ListRemarkKind::Missing, ListField::Executed}};
    QCOMPARE(
        describe(Translator(Language::English), row),
        u"To complete: version, day executed. The day sent, 05/10/2062, lies in the future: correct it."_s);
}

void ListImportTextTest::cellsAreNeverReadAsPlaces()
{
    const ListRemark remark{ListRemarkKind::InstitutionUnknown, ListField::Institution,
                            u"%1 <b>\n"_s + QString(500, u'x')};
    const auto sentence = describe(Translator(Language::English), remark);
    QVERIFY2(sentence.contains(u"“%1 <b> xxx"), qPrintable(sentence));
    QVERIFY(sentence.size() < 250);
}

void ListImportTextTest::ofALongListOfNamesTheFirstAreSaid()
{
    QStringList names;
    for (int number = 1; number <= 2'000; ++number)
        names << u"App%1"_s.arg(number);
    const Translator dutch(Language::Dutch);
    QCOMPARE(firstNames(dutch, names.mid(0, 2)), u"App1, App2"_s);
    QCOMPARE(firstNames(dutch, names), u"App1, App2, App3, App4, App5, App6 en nog 1994"_s);
    QCOMPARE(firstNames(Translator(Language::French), names.mid(0, 7)),
             u"App1, App2, App3, App4, App5, App6 et 1 autre"_s);
}

void ListImportTextTest::theReasonsColumnIsKnownAgain_data()
{
    everyRemarkHasItsOwnSentence_data();
}

void ListImportTextTest::theReasonsColumnIsKnownAgain()
{
    QFETCH(const Language, language);
    QVERIFY(isReasonHead(reasonHead(Translator(language))));
}

} // namespace licet

using licet::ListImportTextTest;
LICET_TEST(ListImportTextTest)
#include "list_import_text_test.moc"
