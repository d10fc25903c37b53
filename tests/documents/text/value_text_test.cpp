#include "text/value_text.h"

#include "support/test_registry.h"
#include "text/event_text.h"
#include "text/labelled.h"
#include "text/member_labels.h"

using namespace Qt::StringLiterals;

namespace licet {

class ValueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of every record's every member with a vocabulary: nobody reads "program-number" or "own".
    void everyWordOfAVocabularyIsSaidInALanguage()
    {
        const Translator dutch(Language::Dutch), french(Language::French), german(Language::German);
        QStringList unsaid;
        const auto &book = memberBook();
        for (auto record = book.constBegin(); record != book.constEnd(); ++record)
            for (auto member = record->constBegin(); member != record->constEnd(); ++member)
                for (const auto &code : member->codes) {
                    const auto isSaid = [&](const Translator &translator) {
                        return valueWord(translator, record.key(), member.key(), code) != code;
                    };
                    if (*member->label != 0 && !isSaid(dutch) && !isSaid(french) && !isSaid(german))
                        unsaid << u"%1.%2 %3"_s.arg(record.key(), member.key(), code);
                }
        QVERIFY2(unsaid.isEmpty(), qPrintable(unsaid.join(u", "_s)));
    }

    void whatHappenedIsSaidInALanguage()
    {
        const Translator dutch(Language::Dutch);
        for (const auto *kind : {"imported", "signed", "frozen", "voided", "recovered", "chased", "noted"})
            QVERIFY2(happenedWord(dutch, QString::fromLatin1(kind)) != QLatin1StringView(kind), kind);
    }

    void aLabelHasItsLanguagesSpace()
    {
        QCOMPARE(labelled(Translator(Language::French), u"But"_s, u"x"_s), u"But\u00a0: x"_s);
        QCOMPARE(labelled(Translator(Language::Dutch), u"Doel"_s, u"x"_s), u"Doel: x"_s);
        QCOMPARE(labelled(Translator(Language::French), u"But"_s), u"But\u00a0:"_s);
    }
};

} // namespace licet

using licet::ValueTextTest;
LICET_TEST(ValueTextTest)
#include "value_text_test.moc"
