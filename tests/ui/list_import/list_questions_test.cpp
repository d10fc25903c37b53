#include "support/test_registry.h"
#include "text/translator.h"
#include "ui/list_import/list_questions.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace licet {

class ListQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever chooses an encoding sees by the words whether it is the right one.
    void theFirstOddWordsStandBesideTheEncoding()
    {
        const Translator dutch(Language::Dutch);
        ListQuestions questions(dutch);
        ListReading reading;
        reading.encoding = ListEncoding::Windows;
        reading.oddWords = {u"identitÃ©"_s, u"<b>BrÃ¼ssel</b>"_s};
        questions.setReading(reading, true);
        auto *words = labelSaying(questions, u"identitÃ©"_s);
        QVERIFY(words);
        // What the file says is shown as it stands.
        QVERIFY2(words->text().contains(u"<b>BrÃ¼ssel</b>"_s), qPrintable(words->text()));
        QCOMPARE(words->textFormat(), Qt::PlainText);
        QVERIFY(words->isVisibleTo(&questions));
        // Of what was pasted, and where nothing is odd, nothing is asked.
        questions.setReading(reading, false);
        QVERIFY(!words->isVisibleTo(&questions));
        reading.oddWords = {u"andersÃ"_s};
        questions.setReading(reading, true);
        QVERIFY(labelSaying(questions, u"andersÃ"_s) == words && words->isVisibleTo(&questions));
        reading.oddWords.clear();
        questions.setReading(reading, true);
        QVERIFY(!words->isVisibleTo(&questions));
    }

private:
    static QLabel *labelSaying(const ListQuestions &questions, const QString &text)
    {
        for (auto *label : questions.findChildren<QLabel *>())
            if (label->text().contains(text))
                return label;
        return nullptr;
    }
};

} // namespace licet

using licet::ListQuestionsTest;
LICET_TEST(ListQuestionsTest)
#include "list_questions_test.moc"
