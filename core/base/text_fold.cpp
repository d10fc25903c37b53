#include "base/text_fold.h"

namespace licet {

namespace {

/// Letters that Unicode does not take apart into a letter and a mark.
QString plainLetters(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text) {
        switch (letter.unicode()) {
        case u'œ':
            plain += QStringLiteral("oe");
            break;
        case u'æ':
            plain += QStringLiteral("ae");
            break;
        case u'ß':
            plain += QStringLiteral("ss");
            break;
        case u'ł':
            plain += u'l';
            break;
        case u'ø':
            plain += u'o';
            break;
        case u'’':
            plain += u'\'';
            break;
        default:
            if (letter.category() != QChar::Mark_NonSpacing)
                plain += letter;
        }
    }
    return plain;
}

} // namespace

QString foldForComparison(QStringView text)
{
    auto folded =
        plainLetters(text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD)).simplified();
    while (folded.endsWith(u'.') || folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

} // namespace licet
