#include "support/contrast.h"
#include "support/test_registry.h"
#include "text/translator.h"
#include "ui/widgets/status_badges.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QPainter>
#include <QSet>

using namespace Qt::StringLiterals;

namespace licet {

using test::contrast;

namespace {

QImage inBlackAndWhite(const QString &shape, int size)
{
    QImage image(size, size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter(&image).drawPixmap(0, 0, shapePixmap(shape, Qt::black, size, 1));
    return image;
}

/// Pixels that are ink in one picture and paper in the other.
int differingPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += (qGray(one.pixel(x, y)) < 128) != (qGray(other.pixel(x, y)) < 128);
    return count;
}

QStringList iconsNamed(const QString &pattern)
{
    return QDir(u":/icons"_s).entryList({pattern + u".svg"_s}).replaceInStrings(u".svg"_s, QString());
}

template <typename T>
std::vector<StatusBadge> codesOf(const Translator &translator)
{
    std::vector<StatusBadge> codes;
    for (const auto &word : EnumCodes<T>::all)
        codes.push_back(badgeOf(translator, word.value));
    return codes;
}

constexpr std::array tones{Tone::Plain, Tone::Good, Tone::Waiting, Tone::Attention, Tone::Wrong, Tone::Quiet};

} // namespace

class StatusBadgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAShapeAndAWordOfItsOwn_data()
    {
        QTest::addColumn<std::vector<StatusBadge>>("codes");
        QTest::addColumn<int>("count");
        const Translator translator(Language::Dutch);
        QTest::newRow("requests") << codesOf<RequestState>(translator) << 10;
        QTest::newRow("authorizations") << codesOf<AuthorizationState>(translator) << 3;
        QTest::newRow("environments") << codesOf<Environment>(translator) << 3;
        auto findings = codesOf<Severity>(translator);
        findings.push_back(passedBadge(translator));
        QTest::newRow("findings") << findings << 4;
    }
    void everyStateHasAShapeAndAWordOfItsOwn()
    {
        QFETCH(std::vector<StatusBadge>, codes);
        QFETCH(int, count);
        QSet<QString> shapes;
        QSet<QString> words;
        for (const auto &code : codes) {
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(code.shape)), qPrintable(code.shape));
            QVERIFY2(!code.word.isEmpty(), qPrintable(code.shape));
            QCOMPARE(code.filled, code.tone == Tone::Wrong);
            shapes << code.shape;
            words << code.word;
        }
        QCOMPARE(int(shapes.size()), count);
        QCOMPARE(int(words.size()), count);
    }

    void shapesOfAFamilyDifferInBlackAndWhite_data()
    {
        QTest::addColumn<QStringList>("shapes");
        QTest::addColumn<int>("count");
        QTest::newRow("requests") << iconsNamed(u"request-*"_s) << 10;
        QTest::newRow("authorizations") << iconsNamed(u"authorization-*"_s) << 11;
        QTest::newRow("environments") << iconsNamed(u"environment-*"_s) << 3;
        QTest::newRow("findings") << iconsNamed(u"finding-*"_s) << 4;
        QTest::newRow("rail") << iconsNamed(u"rail-*"_s) << 10;
        QTest::newRow("squares") << QStringList{u"request-finalised"_s, u"authorization-ended"_s} << 2;
    }
    void shapesOfAFamilyDifferInBlackAndWhite()
    {
        QFETCH(QStringList, shapes);
        QFETCH(int, count);
        QCOMPARE(int(shapes.size()), count);
        for (const int size : {12, 16})
            for (int one = 0; one < count; ++one)
                for (int other = 0; other < one; ++other) {
                    const int pixels = differingPixels(inBlackAndWhite(shapes[one], size),
                                                       inBlackAndWhite(shapes[other], size));
                    QVERIFY2(pixels >= 6,
                             qPrintable(u"%1 and %2 at %3 px: %4 pixels"_s.arg(shapes[one], shapes[other])
                                            .arg(size)
                                            .arg(pixels)));
                }
    }

    void everyIconDrawsInItsOneColour()
    {
        const auto names = iconsNamed(u"*"_s);
        QVERIFY(names.size() >= 34);
        for (const auto &name : names) {
            const auto image = shapePixmap(name, QColor(0x1B6E33), 16, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const auto pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                        QCOMPARE(pixel.rgb(), 0xFF1B6E33);
                        ++ink;
                    }
            QVERIFY2(ink > 30 && ink < 32 * 32, qPrintable(name));
        }
    }

    void textStandsOutInEveryTone_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void textStandsOutInEveryTone()
    {
        QFETCH(QPalette, palette);
        for (const auto tone : tones)
            for (const auto role : {QPalette::Window, QPalette::Base})
                QVERIFY(contrast(toneColour(tone, palette), palette.color(role)) >= 5.5);
        QSet<QRgb> colours;
        for (const auto tone : tones)
            colours << toneColour(tone, palette).rgb();
        QCOMPARE(colours.size(), int(tones.size()));
    }

    void aCellShowsShapeThenWordAndElidesTheWord()
    {
        const Translator translator(Language::English);
        const auto code = badgeOf(translator, RequestState::Refused);
        QImage wide(200, 24, QImage::Format_RGB32);
        wide.fill(Qt::white);
        QPainter painter(&wide);
        const int width = badgeWidth(code, painter.fontMetrics());
        paintBadge(painter, {0, 0, width / 2, 24}, code, lightPalette(), false);
        painter.end();
        QVERIFY(inkIn(wide, {0, 0, 16, 24}) > 60);
        QVERIFY(inkIn(wide, {20, 0, width / 2 - 20, 24}) > 5);
        QCOMPARE(inkIn(wide, {width / 2, 0, 200 - width / 2, 24}), 0);
    }

    void productionHasASolidBarAtTheLeft()
    {
        QImage row(50, 20, QImage::Format_RGB32);
        row.fill(Qt::white);
        QPainter painter(&row);
        paintProductionBar(painter, {10, 0, 40, 20}, lightPalette());
        painter.end();
        QCOMPARE(inkIn(row, row.rect()), 3 * 20);
        QCOMPARE(inkIn(row, {10, 0, 3, 20}), 3 * 20);
    }

    void aBadgeSaysItsWordAndGrowsWithItsFont()
    {
        const Translator translator(Language::English);
        Badge badge;
        QVERIFY(badge.sizeHint().isEmpty());
        badge.setBadge(badgeOf(translator, RequestState::InformationAsked));
        QCOMPARE(badge.accessibleName(), u"information asked"_s);
        const auto before = badge.sizeHint();
        QVERIFY(badge.minimumSizeHint().width() < before.width());
        auto font = badge.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        badge.setFont(font);
        QVERIFY(badge.sizeHint().width() > before.width() * 3 / 2);
        QVERIFY(badge.sizeHint().height() > before.height() * 3 / 2);
    }

    void onlyAFilledBadgeIsFilledAndFollowsThePalette()
    {
        const Translator translator(Language::English);
        Badge badge;
        badge.setPalette(lightPalette());
        const auto cornerOf = [&badge](const StatusBadge &code) {
            badge.setBadge(code);
            badge.resize(badge.sizeHint());
            return badge.grab().toImage().pixelColor(4, 4);
        };
        QCOMPARE(cornerOf(badgeOf(translator, RequestState::Sent)), QColor(Qt::white));
        QCOMPARE(cornerOf(badgeOf(translator, RequestState::Refused)), QColor(0xB3261E));
        badge.setPalette(darkPalette());
        QCOMPARE(cornerOf(badgeOf(translator, RequestState::Refused)), QColor(0xFF9089));
    }

private:
    static int inkIn(const QImage &image, const QRect &area)
    {
        int count = 0;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                count += image.pixelColor(x, y) != QColor(Qt::white);
        return count;
    }
};

} // namespace licet

using licet::StatusBadgesTest;
LICET_TEST(StatusBadgesTest)
#include "status_badges_test.moc"
