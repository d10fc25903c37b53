#include "text/signing_text.h"

#include "support/test_registry.h"

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
