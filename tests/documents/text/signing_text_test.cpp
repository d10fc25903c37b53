#include "text/signing_text.h"

#include "documents/labels.h"
#include "support/test_registry.h"
#include "text/enumeration.h"

using namespace Qt::StringLiterals;

namespace licet {

/// A name says nothing without whose official it is.
class SigningTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameStandsWithItsInstitution()
    {
        const Translator dutch(Language::Dutch);
        const std::vector<SigningAt> at{
            {u"Eerste"_s, {u"An"_s, u"Bo"_s}}, {u"Tweede"_s, {u"Cis"_s}}, {u"Derde"_s, {}}};
        QCOMPARE(signingLines(dutch, at),
                 (QStringList{u"Eerste: An, Bo"_s, u"Tweede: Cis"_s, u"Derde: niemand"_s}));
    }

    void thoseWithTheSameOfficialsShareALine()
    {
        const Translator dutch(Language::Dutch);
        const std::vector<SigningAt> at{
            {u"A"_s, {u"An"_s}}, {u"B"_s, {u"Bo"_s}}, {u"C"_s, {u"An"_s}}, {u"D"_s, {u"An"_s}}};
        QCOMPARE(signingLines(dutch, at), (QStringList{u"A, C, D: An"_s, u"B: Bo"_s}));
        QCOMPARE(signingLines(dutch, at, 2), (QStringList{u"A, C +1: An"_s, u"B: Bo"_s}));
    }

    void namesInASentenceAreJoinedAsTheLanguageDoes_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("three");
        QTest::newRow("nl") << int(Language::Dutch) << u"An en Bo"_s << u"An, Bo en Cis"_s;
        QTest::newRow("fr") << int(Language::French) << u"An et Bo"_s << u"An, Bo et Cis"_s;
        QTest::newRow("de") << int(Language::German) << u"An und Bo"_s << u"An, Bo und Cis"_s;
        QTest::newRow("en") << int(Language::English) << u"An and Bo"_s << u"An, Bo and Cis"_s;
    }
    void namesInASentenceAreJoinedAsTheLanguageDoes()
    {
        QFETCH(const int, language);
        QFETCH(const QString, two);
        QFETCH(const QString, three);
        const Translator words{Language(language)};
        QCOMPARE(enumerated({}, words), QString());
        QCOMPARE(enumerated({u"An"_s}, words), u"An"_s);
        QCOMPARE(enumerated({u"An"_s, u"Bo"_s}, words), two);
        QCOMPARE(enumerated({u"An"_s, u"Bo"_s, u"Cis"_s}, words), three);
        // The papers' own words do the same.
        const auto letter = *Labels::load(u"letter"_s, u"1"_s, Language(language));
        QCOMPARE(enumerated({u"An"_s, u"Bo"_s, u"Cis"_s}, letter), three);
    }

    void oneInstitutionNeedsNoName()
    {
        const Translator dutch(Language::Dutch);
        QCOMPARE(signingLines(dutch, {{u"Eerste"_s, {u"An"_s}}}), QStringList{u"An"_s});
    }
};

} // namespace licet

using licet::SigningTextTest;
LICET_TEST(SigningTextTest)
#include "signing_text_test.moc"
