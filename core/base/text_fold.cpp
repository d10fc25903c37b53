#include "base/text_fold.h"

#include <algorithm>
#include <array>

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

QString foldedByUnicode(const QString &text)
{
    return plainLetters(text.toCaseFolded().normalized(QString::NormalizationForm_KD));
}

/// The letters of the languages here are folded one by one, from a table; Unicode's own way through a text
/// takes ten times as long, and a list folds a hundred thousand of them.
constexpr char16_t endOfTable = 0x180;

const std::array<QString, endOfTable> &foldedLetters()
{
    static const auto table = [] {
        std::array<QString, endOfTable> letters;
        for (char16_t letter = 0; letter < endOfTable; ++letter)
            letters[letter] = foldedByUnicode(QString(QChar(letter)));
        return letters;
    }();
    return table;
}

/// One space between words, none at the ends.
class FoldedWords
{
public:
    explicit FoldedWords(qsizetype size) { m_text.reserve(size); }
    void add(QChar letter)
    {
        if (letter.isSpace()) {
            m_isBetween = !m_text.isEmpty();
            return;
        }
        if (m_isBetween)
            m_text += u' ';
        m_isBetween = false;
        m_text += letter;
    }
    QString take() { return std::move(m_text); }

private:
    QString m_text;
    bool m_isBetween = false;
};

} // namespace

QString foldForComparison(QStringView text)
{
    const auto &letters = foldedLetters();
    const bool isInTable =
        std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < endOfTable; });
    FoldedWords words(text.size());
    if (isInTable)
        for (const QChar letter : text)
            for (const QChar folded : letters[letter.unicode()])
                words.add(folded);
    else
        for (const QChar folded : foldedByUnicode(text.toString()))
            words.add(folded);
    auto folded = words.take();
    while (folded.endsWith(u'.') || folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

} // namespace licet
