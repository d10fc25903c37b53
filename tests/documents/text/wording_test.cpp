#include "request/rules/rule_table.h"
#include "support/error_kinds.h"
#include "support/test_registry.h"
#include "text/error_text.h"
#include "text/finding_text.h"
#include "text/terms.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
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

    static QStringList translationsOf(const QString &language)
    {
        QFile file(QStringLiteral(LICET_SOURCE "/translations/licet_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader reader(&file);
        QStringList texts;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == u"translation")
                texts += translationsAt(reader);
        }
        return texts;
    }

    /// What the papers say in a language, a line a text.
    static QStringList labelsOf(const QString &language)
    {
        QStringList lines;
        QDirIterator files(QStringLiteral(LICET_SOURCE "/resources/forms"), {u"*.%1.*"_s.arg(language)},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                lines += QString::fromUtf8(file.readAll()).split(u'\n');
        }
        return lines;
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

    // One thing has one word: these once stood beside the glossary's.
    void noWordIsUsedBesideTheGlossarys_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("nl") << u"nl"_s
                            << u"vaststelling|afgewerkt|afwerk|historiek|proefopvrag|\\b(geen|een|de) kop\\b|"
                               "lijst invoeren|lijst uitvoeren|beheerder van de logging|"
                               "alleen te lezen|sowieso|weggevallen"_s;
        QTest::newRow("fr")
            << u"fr"_s
            << u"constatation|finalis(é|er|ez|ation)|extraction|gardien|une tête|papiers?\\b|verdict"_s;
        QTest::newRow("de")
            << u"de"_s
            << u"Verzeichnis|einlesen|eingelesen|[Ff]ertiggestellt|[Ff]ertigstell|Historie\\b|"
               "Sicherungskopie|Mindestnormen|Betriebsart|nur lesbar|Urteil|ein Kopf"_s;
    }
    void noWordIsUsedBesideTheGlossarys()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, forbidden);
        const QRegularExpression words(forbidden, QRegularExpression::CaseInsensitiveOption);
        QVERIFY(words.isValid());
        const auto translations = translationsOf(language);
        QVERIFY(translations.size() >= 1100);
        QStringList wrong;
        for (const auto &text : translations + labelsOf(language))
            if (text.contains(words))
                wrong << text;
        QCOMPARE(wrong, QStringList());
    }

    // A form that lacks a word in one language would print the word's key.
    void everyVersionOfAPaperHasTheSameWordsInEachLanguage()
    {
        QDirIterator folders(QStringLiteral(LICET_SOURCE "/resources/forms"),
                             QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        int compared = 0;
        while (folders.hasNext()) {
            const QDir folder(folders.next());
            const auto keysOf = [&](const QString &language) {
                QFile file(folder.filePath(u"labels.%1.json"_s.arg(language)));
                return file.open(QIODevice::ReadOnly)
                           ? QJsonDocument::fromJson(file.readAll()).object().keys()
                           : QStringList();
            };
            for (const auto *language : {"fr", "de", "en"}) {
                QCOMPARE(keysOf(QString::fromLatin1(language)), keysOf(u"nl"_s));
                compared += keysOf(u"nl"_s).isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(compared >= 21);
    }

    // A remark is a severity, and only that.
    void aGermanFindingIsNoRemark()
    {
        const Translator translator(Language::German);
        QCOMPARE(translator.translate("licet::FindingsPane", "Findings"), u"Befunde"_s);
        for (const auto *command : {"Next &finding", "Previous f&inding", "Findin&gs"})
            QVERIFY(!translator.translate("Commands", command).remove(u'&').contains(u"Hinweis"_s));
    }

    void frenchSignsAndApostrophesAreFrench()
    {
        static const QRegularExpression wrong(u" [:;?!»]|« |[a-z]'[a-zéèêàâ]"_s);
        QStringList found;
        for (const auto &text : translationsOf(u"fr"_s) + labelsOf(u"fr"_s))
            if (text.contains(wrong) && !text.startsWith(u"licet ["))
                found << text;
        QCOMPARE(found, QStringList());
    }

    void eachCountHasBothItsForms()
    {
        for (const auto &one : EnumCodes<Language>::all) {
            const Translator translator(one.value);
            const auto source = "%n record(s) were imported; there already: %1.";
            const auto single = translator.translate("Importing", source, nullptr, 1);
            const auto several = translator.translate("Importing", source, nullptr, 2);
            QVERIFY(single.contains(u"1 "_s) && several.contains(u"2 "_s));
            QVERIFY2(QString(single).remove(u'1') != QString(several).remove(u'2').remove(u'1'),
                     qPrintable(single));
        }
    }

    void daysAndNumbersStandAsTheLanguageWritesThem()
    {
        const QDate day(2026, 12, 1);
        QCOMPARE(printedDate(day, Language::Dutch), u"01/12/2026"_s);
        QCOMPARE(printedDate(day, Language::French), u"01/12/2026"_s);
        QCOMPARE(printedDate(day, Language::German), u"01.12.2026"_s);
        QCOMPARE(printedMoment(QDateTime(day, QTime(9, 5)), Language::German), u"01.12.2026 09:05"_s);
        QCOMPARE(dayAndMonth(day, Language::Dutch), u"1 december"_s);
        QCOMPARE(dayAndMonth(day, Language::French), u"1er décembre"_s);
        QCOMPARE(dayAndMonth(day, Language::German), u"1. Dezember"_s);
        QCOMPARE(printedNumber(1'250'000, Language::Dutch), u"1.250.000"_s);
        QCOMPARE(printedNumber(1'250'000, Language::French), u"1\u00a0250\u00a0000"_s);
        QCOMPARE(printedNumber(1'250'000, Language::German), u"1.250.000"_s);
        QCOMPARE(printedNumber(400, Language::English), u"400"_s);
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
            // "P22" alone says nothing to who reads it.
            QVERIFY2(sourceName(translator, source) != source, rule.source);
        }
        QCOMPARE(sourceName(translator, u"P11–P14"_s), u"procedure, zin 11–14"_s);
        QCOMPARE(titles.size(), int(allRules().size()));
        QCOMPARE(procedureNumbers(u"P11–P14"_s), (std::vector{11, 12, 13, 14}));
        QCOMPARE(procedureNumbers(u"P7, P21"_s), (std::vector{7, 21}));
    }

    void everyErrorHasASentenceOfItsOwn()
    {
        const Translator translator(Language::English);
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(test::lastErrorKind); ++kind) {
            const auto sentence = describe(translator, Error{ErrorKind(kind), u"S"_s, u"%1 %2"_s, u"H"_s});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences << sentence;
        }
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
