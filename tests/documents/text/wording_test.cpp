#include "request/rules/rule_table.h"
#include "support/test_registry.h"
#include "text/error_text.h"
#include "text/finding_text.h"
#include "text/terms.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace licet {

class WordingTest : public QObject
{
    Q_OBJECT

    /// One text, or one for each grammatical number.
    static QStringList translationsAt(QXmlStreamReader &reader)
    {
        QString text;
        QStringList forms;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isEndElement())
                return forms.isEmpty() ? QStringList{text} : forms;
            if (reader.isStartElement())
                forms << reader.readElementText();
            else
                text += reader.text();
        }
        return {};
    }

private Q_SLOTS:
    void everyTextIsTranslatedWithItsPlaceholders_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"nl", "fr", "de", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyTextIsTranslatedWithItsPlaceholders()
    {
        QFETCH(QString, language);
        QFile file(QStringLiteral(LICET_SOURCE "/translations/licet_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QString source;
        int texts = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == u"source")
                source = reader.readElementText();
            if (!reader.isStartElement() || reader.name() != u"translation")
                continue;
            QVERIFY2(!reader.attributes().hasAttribute(u"type"_s), qPrintable(source));
            const auto translations = translationsAt(reader);
            for (const auto &translation : translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(source));
                QVERIFY2(placesIn(translation) == placesIn(source), qPrintable(source));
            }
            QCOMPARE(translations.size(), source.contains(u"%n"_s) ? 2 : 1);
            ++texts;
        }
        QVERIFY(!reader.hasError());
        QVERIFY(texts >= 1100);
    }

    void theProgramCarriesItsLanguages()
    {
        QCOMPARE(term(Translator(Language::Dutch), Environment::Production), u"productie"_s);
        QCOMPARE(term(Translator(Language::French), RequestState::Finalised), u"prête à signer"_s);
        QCOMPARE(term(Translator(Language::German), Severity::Remark), u"Hinweis"_s);
    }

    void everyRuleHasATitleAndAKnownSource()
    {
        const Translator translator(Language::Dutch);
        QSet<QString> titles;
        for (const auto &rule : allRules()) {
            const auto id = QString::fromLatin1(rule.id);
            QVERIFY2(ruleTitle(translator, id) != id, rule.id);
            titles << ruleTitle(translator, id);
            const auto source = QString::fromUtf8(rule.source);
            QVERIFY2(!procedureNumbers(source).empty() || sourceName(translator, source) != source,
                     rule.source);
        }
        QCOMPARE(titles.size(), int(allRules().size()));
        QCOMPARE(procedureNumbers(u"P11–P14"_s), (std::vector{11, 12, 13, 14}));
        QCOMPARE(procedureNumbers(u"P7, P21"_s), (std::vector{7, 21}));
    }

    void everyErrorHasASentenceOfItsOwn()
    {
        const Translator translator(Language::English);
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(ErrorKind::BackupDiskFull); ++kind) {
            const auto sentence = describe(translator, Error{ErrorKind(kind), u"S"_s, u"%1 %2"_s, u"H"_s});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences << sentence;
        }
        QVERIFY(sentences.size() >= int(ErrorKind::BackupDiskFull));
    }

    /// What SQLite says is for whoever mends the program; a commit that failed may have been written all the
    /// same.
    void aFailureOfTheFileSaysNoCodeAndPromisesNothing()
    {
        const Translator translator(Language::English);
        for (const auto kind : {ErrorKind::DatabaseFailed, ErrorKind::DiskFailed, ErrorKind::Corrupt,
                                ErrorKind::ConstraintBroken, ErrorKind::AlreadyRecorded}) {
            const auto sentence =
                describe(translator, Error{kind, {}, u"2058"_s, u"no such table: web_service"_s});
            QVERIFY2(!sentence.contains(u"2058"_s) && !sentence.contains(u"web_service"_s) &&
                         !sentence.contains(u"nothing was changed"_s) && !sentence.contains(u"  "_s),
                     qPrintable(sentence));
        }
        QVERIFY(!describe(translator, Error{ErrorKind::Corrupt, u"first_day"_s}).contains(u"first_day"_s));
    }

    void whatAUserTypedIsNoPlaceholder()
    {
        QCOMPARE(fillPlaces(u"%1 and %2"_s, {u"%2"_s, u"two"_s}), u"%2 and two"_s);
        QCOMPARE(fillPlaces(u"100 % of %1"_s, {u"x"_s}), u"100 % of x"_s);
    }

private:
    static QStringList placesIn(const QString &text)
    {
        static const QRegularExpression place(u"%[0-9n]"_s);
        QStringList places;
        auto matches = place.globalMatch(text);
        while (matches.hasNext())
            places << matches.next().captured();
        places.sort();
        places.removeDuplicates();
        return places;
    }
};

} // namespace licet

using licet::WordingTest;
LICET_TEST(WordingTest)

#include "wording_test.moc"
