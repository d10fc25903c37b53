#include "documents/void_mark.h"

#include "documents/labels.h"
#include "documents/paper.h"
#include "support/example_data.h"
#include "support/paper_text.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

class BlankPage : public PagedDocument
{
public:
    [[nodiscard]] int pageCount() const override { return 1; }
    void paint(QPainter &, int) const override {}
};

std::vector<QImage> drawn(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("the paper was not written");
    file.close();
    if (QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"36"_s, u"-gray"_s, u"-png"_s, file.fileName(),
                                          folder.filePath(u"page"_s)}) != 0)
        qFatal("pdftoppm did not run");
    std::vector<QImage> pages;
    for (const auto &name : QDir(folder.path()).entryList({u"page*.png"_s}, QDir::Files, QDir::Name))
        pages.push_back(QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8));
    return pages;
}

/// The part of the word's ink that lies on a page, from 0 to 1.
double inkOf(const QImage &word, const QImage &page)
{
    constexpr int inked = 160;
    constexpr int asDark = 200; // edges are blended
    int all = 0;
    int there = 0;
    for (int y = 0; y < word.height(); ++y)
        for (int x = 0; x < word.width(); ++x)
            if (word.constScanLine(y)[x] < inked) {
                ++all;
                there += page.constScanLine(y)[x] < asDark ? 1 : 0;
            }
    return all == 0 ? 0 : double(there) / all;
}

QByteArray marked(const QByteArray &pdf, Language language)
{
    Snapshot version;
    version.voidedOn = QDate(2026, 12, 8);
    return *markedWhenVoid(pdf, version, language);
}

QImage wordIn(Language language)
{
    return drawn(marked(*writePdf(BlankPage(), u"blank"_s), language)).front();
}

} // namespace

/// Nobody takes a void version's paper for the one in force.
class VoidMarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageBearsTheWordOfItsLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("nl") << Language::Dutch << u"VERVALLEN"_s;
        QTest::newRow("fr") << Language::French << u"CADUQUE"_s;
        QTest::newRow("de") << Language::German << u"HINFÄLLIG"_s;
        QTest::newRow("en") << Language::English << u"VOID"_s;
    }
    void everyPageBearsTheWordOfItsLanguage()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, word);
        QCOMPARE((*Labels::load(u"common"_s, u"1"_s, language))(u"void"_s), word);
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.purpose = QStringList(400, u"woorden"_s).join(u' ');
        auto input = test::finalVersionOf(draft);
        input.frozen.language = language;
        const auto frozen = *writePdf(**requestForm(input, Marking::Original, language), u"form"_s);
        const auto before = drawn(frozen);
        const auto copy = marked(frozen, language);
        const auto after = drawn(copy);
        QVERIFY(before.size() >= 3);
        QCOMPARE(after.size(), before.size());
        const auto ink = wordIn(language);
        for (size_t page = 0; page < after.size(); ++page) {
            const auto where = QByteArray("page ") + QByteArray::number(qint64(page + 1));
            QVERIFY2(inkOf(ink, after[page]) > 0.99, where.constData());
            QVERIFY2(inkOf(ink, before[page]) < 0.6, where.constData());
        }
        // What stands under it can still be read.
        QCOMPARE(test::textOfPdf(copy), test::textOfPdf(frozen));
    }

    void eachLanguageHasItsOwnWord()
    {
        const auto dutch = wordIn(Language::Dutch);
        QVERIFY(inkOf(dutch, dutch) == 1);
        for (const auto other : {Language::French, Language::German, Language::English})
            QVERIFY(inkOf(dutch, wordIn(other)) < 0.6);
    }

    void aVersionInForceStaysAsItIs()
    {
        const auto pdf = *writePdf(BlankPage(), u"blank"_s);
        QCOMPARE(*markedWhenVoid(pdf, {}, Language::Dutch), pdf);
    }
};

} // namespace licet

using licet::VoidMarkTest;
LICET_TEST(VoidMarkTest)
#include "void_mark_test.moc"
