#include "documents/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString loadFamily()
{
    QString family;
    for (const auto *name : {"Regular", "Bold", "Italic"}) {
        const int id =
            QFontDatabase::addApplicationFont(u":/fonts/Carlito-%1.ttf"_s.arg(QLatin1StringView(name)));
        Q_ASSERT(id >= 0);
        family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family;
}

} // namespace

QFont paperFont(int size, bool bold)
{
    static const auto family = loadFamily();
    QFont font(family);
    font.setPixelSize(size);
    font.setBold(bold);
    // Any spacing switches ligatures off: a PDF whose "ti" is one sign can't be searched or read aloud.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.2);
    // A sign that it lacks is none of the machine's fonts' (paperText has seen to it).
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int wrapFlags(const QString &text, const QFont &font, double width)
{
    static const QRegularExpression blank(u"\\s"_s);
    const QFontMetricsF metrics(font);
    const auto words = text.split(blank, Qt::SkipEmptyParts);
    const bool isTooWide = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return metrics.horizontalAdvance(word) > width;
    });
    const auto wrapping = isTooWide ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
    return int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextDontClip) | int(wrapping);
}

} // namespace licet
