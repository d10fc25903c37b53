#include "documents/paper.h"

#include "support/example_data.h"
#include "support/paper_text.h"
#include "support/test_registry.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// A version of which the official and the president must both sign the form.
PaperInput formOfTwo(RequestKind kind = RequestKind::New)
{
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.kind = kind;
    if (kind == RequestKind::End)
        draft.endDate = QDate(2027, 6, 30);
    auto input = test::finalVersionOf(draft);
    input.frozen.form.signatures = SignaturesAsked::AllOf;
    input.frozen.form.signatories = {Role::ManagingOfficial, Role::President};
    SnapshotSignatory president;
    president.name = u"Nadia Simons"_s;
    president.role = Role::President;
    president.title.nl = u"voorzitter van de raad"_s;
    president.title.fr = u"présidente du conseil"_s;
    president.title.de = u"Präsidentin des Rates"_s;
    president.language = Language::French;
    input.frozen.cosignatories = {president};
    return input;
}

QString formText(PaperInput input, Language language)
{
    input.frozen.language = language;
    return test::textOfForm(input, Marking::Original, language).replace(QChar(0xa0), u' ').simplified();
}

} // namespace

class SeveralSignaturesFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasABoxOfTheirOwn()
    {
        const auto text = formText(formOfTwo(), Language::Dutch);
        QCOMPARE(text.count(u"Handtekening: "_s), 2);
        for (const auto &one :
             {u"Handtekening: Marleen Claes"_s, u"Handtekening: Nadia Simons"_s,
              u"Naam Marleen Claes Titel administrateur-generaal Hoedanigheid leidende ambtenaar"_s,
              u"Naam Nadia Simons Titel voorzitter van de raad Hoedanigheid voorzitter"_s})
            QVERIFY2(text.contains(one), qPrintable(one + u" / "_s + text));
        QCOMPARE(text.count(u"Plaats Brussel"_s), 1);
        QCOMPARE(text.count(QRegularExpression(u"\\bDatum\\b(?! van)"_s)), 2);
    }

    // One sheet bears the declaration and both signatures.
    void theyStandOnOneSheet()
    {
        for (int lines = 0; lines < 60; lines += 6) {
            auto input = formOfTwo();
            input.frozen.draft.remarks = QStringList(lines, u"regel"_s).join(u'\n');
            int sheets = 0;
            for (const auto &page :
                 test::textOfForm(input, Marking::Original, Language::Dutch).split(u'\f')) {
                const bool isSigned = page.contains(u"Handtekening: Nadia Simons"_s);
                QCOMPARE(page.contains(u"Handtekening: Marleen Claes"_s), isSigned);
                QCOMPARE(page.contains(u"Ondergetekenden,"_s), isSigned);
                sheets += isSigned ? 1 : 0;
            }
            QCOMPARE(sheets, 1);
        }
    }

    void theDeclarationNamesAll_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("nl")
            << Language::Dutch
            << u"Ondergetekenden, Marleen Claes, administrateur-generaal, leidende "
               "ambtenaar; en Nadia Simons, voorzitter van de raad, voorzitter, vragen namens"_s;
        QTest::newRow("fr") << Language::French
                            << u"Nadia Simons, présidente du conseil, pour la présidence du conseil, "
                               "demandent, au nom de l’institution"_s;
        QTest::newRow("de") << Language::German
                            << u"Nadia Simons, Präsidentin des Rates, als Vorsitz des Rates, beantragen im "
                               "Namen der Einrichtung"_s;
        QTest::newRow("en") << Language::English << u"president, ask on behalf of"_s;
    }
    void theDeclarationNamesAll()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, words);
        for (const auto kind : {RequestKind::New, RequestKind::Change, RequestKind::End}) {
            const auto text = formText(formOfTwo(kind), language);
            QVERIFY2(text.contains(words), qPrintable(text));
        }
    }

    void oneSignatureStaysAsItWas()
    {
        auto input = formOfTwo();
        input.frozen.cosignatories.clear();
        const auto text = formText(input, Language::Dutch);
        QVERIFY(text.contains(u"Ondergetekende, Marleen Claes"_s));
        QVERIFY(!text.contains(u"Handtekening:"_s));
    }

    void theCoverSaysWhoSignsToo()
    {
        const auto input = formOfTwo();
        const auto cover = coverPage(input, Language::Dutch);
        QVERIFY(cover);
        const auto text = test::textOfPdf(*writePdf(**cover)).simplified();
        QVERIFY2(text.contains(u"Ook te ondertekenen door Nadia Simons"_s), qPrintable(text));
    }

    void aFolderIsForEachWhoHasYetToSign()
    {
        const auto input = formOfTwo();
        FolderEntry entry{input, {}, {}};
        entry.form = *writePdf(**requestForm(input, Marking::Original, Language::Dutch));
        entry.cover = *writePdf(**coverPage(input, Language::Dutch));
        entry.awaited = {u"Marleen Claes"_s, u"Nadia Simons"_s};
        const auto both = signingFolders({entry}, {}, QDate(2026, 12, 8));
        QVERIFY(both);
        QCOMPARE(both->size(), size_t(2));
        QCOMPARE(both->at(0).name, u"Marleen Claes"_s);
        QCOMPARE(both->at(1).name, u"Nadia Simons"_s);
        // The president's speaks French, and names who signs beside.
        const auto text = test::textOfPdf(both->at(1).pdf).simplified();
        QVERIFY2(text.contains(u"À signer également par Marleen Claes"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Handtekening: Nadia Simons"_s), qPrintable(text));
        entry.awaited = {u"Nadia Simons"_s};
        const auto one = signingFolders({entry}, {}, QDate(2026, 12, 8));
        QVERIFY(one);
        QCOMPARE(one->size(), size_t(1));
        QCOMPARE(one->front().name, u"Nadia Simons"_s);
    }
};

} // namespace licet

using licet::SeveralSignaturesFormTest;
LICET_TEST(SeveralSignaturesFormTest)
#include "several_signatures_form_test.moc"
