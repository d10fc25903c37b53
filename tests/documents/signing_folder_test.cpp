#include "documents/folder_entry.h"
#include "documents/labels.h"
#include "support/led_request.h"
#include "support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate folderDay(2026, 12, 8);

std::vector<FolderEntry> folderEntries()
{
    const test::ExampleRegister example;
    test::Leader leader(*example.reg);
    auto &requests = leader.requests();
    std::vector<FolderEntry> entries;
    for (const auto &name : {u"01-production-complete"_s, u"02-test-not-applicable"_s}) {
        const auto id = leader.draft(name);
        const auto facts = *readFacts(example.reg->database(), requests.get(id)->draft, leader.day, id);
        if (!requests.finalise(id, facts, test::stampOn(leader.day), paperRenderer()))
            qFatal("not finalised");
        entries.push_back(*folderEntryOf(example.reg->database(), requests, *requests.currentFrozen(id)));
    }
    return entries;
}

} // namespace

class SigningFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWriterDrawsAllThatItWouldDrawAlike()
    {
        auto entries = folderEntries();
        while (entries.size() < 12)
            entries.push_back(entries[entries.size() % 2]);
        const auto pdf = only(signingFolders(entries, {}, folderDay));
        const auto fonts = run(u"pdffonts"_s, {written(pdf)}).trimmed().split('\n').mid(2);
        QVERIFY2(fonts.size() <= 3, fonts.join('\n').constData());
    }

    void noWordOfTheIndexBreaks()
    {
        for (const auto &one : EnumCodes<Language>::all) {
            auto entries = folderEntries();
            entries[1].input.frozen.draft.kind = RequestKind::Change;
            entries[1].input.frozen.draft.application = u"Aktenverwaltung"_s;
            const auto labels = *Labels::load(u"cover"_s, u"1"_s, one.value);
            const auto index = pagesOf(only(signingFolders(entries, one.value, folderDay))).front();
            for (const auto &word :
                 {labels(u"index.number"_s), labels(u"index.kind"_s), labels(u"application"_s),
                  labels(u"services"_s), labels(u"environment"_s), labels(u"index.sheet"_s),
                  labels(u"index.signed"_s), u"Aktenverwaltung DmfaConsultationService 2026-0001"_s})
                for (const auto &part : word.split(u' '))
                    QVERIFY2(index.contains(part), qPrintable(part + u": "_s + index));
        }
    }

    void noWordOfAnIndexOfOneBreaks()
    {
        auto entries = folderEntries();
        entries.resize(1);
        auto &draft = entries[0].input.frozen.draft;
        draft.application = u"Gestion des dossiers"_s;
        draft.services.resize(1);
        draft.services.push_back(draft.services.front());
        draft.services[1].name = u"UnemploymentData"_s;
        draft.services[1].version = u"V3"_s;
        const auto index = pagesOf(only(signingFolders(entries, Language::French, folderDay))).front();
        QVERIFY2(index.contains(u"Environnement"_s), qPrintable(index));
        QVERIFY2(index.simplified().contains(u"version"_s), qPrintable(index));
    }

    void theIndexSaysWhatKindEachIs()
    {
        auto entries = folderEntries();
        entries[1].input.frozen.draft.kind = RequestKind::End;
        const auto index = pagesOf(only(signingFolders(entries, {}, folderDay))).front().simplified();
        QVERIFY2(index.contains(u"Nummer Soort Toepassing"_s) && index.contains(u"nieuw"_s) &&
                     index.contains(u"stopzetting"_s),
                 qPrintable(index));
    }

    void whatAnEarlierProgramDrewIsTakenAsItIs()
    {
        auto entries = folderEntries();
        // Frozen with another form than this program draws from the data.
        entries[0].form = entries[1].form;
        const auto pages = pagesOf(only(signingFolders(entries, {}, folderDay)));
        QCOMPARE(pages.join(u'\n').count(QRegularExpression(u"LICET|2026-0002 · versie 1 · pagina 1"_s)), 2);
    }

    // The form's sheets go to the KSZ: they are what was frozen, on both sides.
    void onlyWhatStaysInsideBearsTheFoldersNumber()
    {
        auto entries = folderEntries();
        // Drawn anew, and taken as it is.
        for (const bool isTaken : {false, true}) {
            if (isTaken)
                std::swap(entries[0].form, entries[1].form);
            const auto pages = pagesOf(only(signingFolders(entries, {}, folderDay)));
            int numbered = 0;
            for (int page = 0; page < pages.size(); ++page) {
                const bool isInside = pages[page].contains(u"te ondertekenen door"_s) ||
                                      pages[page].contains(u"Intern document"_s);
                const auto number = u"Handtekenmap, pagina %1 van %2"_s.arg(page + 1).arg(pages.size());
                QCOMPARE(pages[page].contains(number), isInside);
                QCOMPARE(pages[page].contains(u"Handtekenmap, pagina"_s), isInside);
                numbered += isInside ? 1 : 0;
            }
            QVERIFY(numbered >= 3);
        }
    }

    void theIndexNamesTheInstitutionInItsLanguage()
    {
        const auto pages = pagesOf(only(signingFolders(folderEntries(), Language::French, folderDay)));
        QVERIFY2(pages[0].contains(u"Service des Prestations complémentaires (exemple)"_s),
                 qPrintable(pages[0]));
        QVERIFY(!pages[0].contains(u"Aanvullende Voorzieningen"_s));
    }

    void theIndexSaysWhatIsOnWhichSheet()
    {
        const auto entries = folderEntries();
        const auto pages = pagesOf(only(signingFolders(entries, {}, folderDay)));
        const auto index = pages[0].simplified();
        for (const auto &said :
             {entries[0].input.frozen.institution.name, entries[0].input.frozen.signatory.name,
              u"08/12/2026"_s, u"2026-0001"_s, u"2026-0002"_s, u"Ondertekend"_s, u"□"_s})
            QVERIFY2(index.contains(said), qPrintable(said + u" / "_s + index));
        for (const auto &number : {u"2026-0001"_s, u"2026-0002"_s}) {
            const auto row = QRegularExpression(number + u"\\b.*?\\b(\\d+) □"_s).match(index);
            QVERIFY2(row.hasMatch(), qPrintable(index));
            const int sheet = row.captured(1).toInt();
            QVERIFY(sheet % 2 == 1 && sheet <= pages.size());
            QVERIFY(pages[sheet - 1].contains(number));
        }
    }

    void eachSignatoryHasAFolderOfItsOwn()
    {
        auto entries = folderEntries();
        entries[1].input.frozen.signatory.name = u"Bart Lefèvre"_s;
        const auto folders = *signingFolders(entries, {}, folderDay);
        QCOMPARE(folders.size(), size_t(2));
        QCOMPARE(folders[0].name, entries[0].input.frozen.signatory.name);
        QCOMPARE(folders[1].name, u"Bart Lefèvre"_s);
        const auto first = pagesOf(folders[0].pdf).join(u' ');
        const auto second = pagesOf(folders[1].pdf).join(u' ');
        QVERIFY(first.contains(u"2026-0001"_s) && !first.contains(u"2026-0002"_s));
        QVERIFY(second.contains(u"te ondertekenen door Bart Lefèvre"_s));
        QVERIFY(second.contains(u"2026-0002"_s) && !second.contains(u"2026-0001"_s));
    }

    void whoSignsForTwoInstitutionsHasAFolderForEach()
    {
        auto entries = folderEntries();
        entries[1].input.frozen.institution.kbo = *KboNumber::parse(u"0999000228"_s);
        entries[1].input.frozen.institution.name = u"OCMW Elders"_s;
        const auto folders = *signingFolders(entries, {}, folderDay);
        QCOMPARE(folders.size(), size_t(2));
        QVERIFY(folders[0].name != folders[1].name);
        QVERIFY2(folders[1].name.contains(u"OCMW Elders"_s), qPrintable(folders[1].name));
    }

    void aViewerFindsItsWay()
    {
        const auto entries = folderEntries();
        const auto path = written(only(signingFolders(entries, {}, folderDay)));
        const auto &signatory = entries[0].input.frozen.signatory.name;
        const auto facts = QString::fromUtf8(run(u"pdfinfo"_s, {path}));
        QVERIFY2(facts.contains(u"Handtekenmap: %1, 08/12/2026"_s.arg(signatory)), qPrintable(facts));
        const auto plain = run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
        for (const auto *part : {"/Outlines", "/PageLabels", "/Lang (nl)", "/OutputIntents", "pdfaid:part"})
            QVERIFY2(plain.contains(part), part);
        QCOMPARE(plain.count("/Dest ["), 1 + 2 + 4);
    }

private:
    static QByteArray only(const Result<std::vector<SigningFolder>> &folders)
    {
        if (!folders || folders->size() != 1)
            qFatal("not one folder");
        return folders->front().pdf;
    }
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.error() == QProcess::FailedToStart)
            qFatal("%s did not run", qPrintable(program));
        return process.readAllStandardOutput();
    }
    [[nodiscard]] QString written(const QByteArray &pdf) const
    {
        const auto path = m_folder.filePath(u"folder.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("not written");
        return path;
    }
    [[nodiscard]] QStringList pagesOf(const QByteArray &pdf) const
    {
        auto pages =
            QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, written(pdf), u"-"_s})).split(u'\f');
        pages.removeLast();
        return pages;
    }

    QTemporaryDir m_folder;
};

} // namespace licet

using licet::SigningFolderTest;
LICET_TEST(SigningFolderTest)
#include "signing_folder_test.moc"
