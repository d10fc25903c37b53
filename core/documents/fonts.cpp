#include "documents/fonts.h"

#include <QFontDatabase>
#include <QStringList>

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
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace licet
