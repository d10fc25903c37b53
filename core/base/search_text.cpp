#include "base/search_text.h"

#include "base/digits.h"
#include "base/text_fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

bool allDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool hasDigit(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// Dots between digits are a way of writing a number, no part of it.
QByteArray withoutDots(QByteArrayView text)
{
    QByteArray bare;
    bare.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text[at] != '.' || at == 0 || at + 1 == text.size() || !isDigit(text[at - 1]) ||
            !isDigit(text[at + 1]))
            bare += text[at];
    return bare;
}

/// "scsz/08/062" → "scsz/8/62"; a zero that stands alone stays.
QByteArray withoutLeadingZeros(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    bool begins = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isLeading = begins && text[at] == '0' && at + 1 < text.size() && isDigit(text[at + 1]);
        if (!isLeading) {
            plain += text[at];
            begins = !isDigit(text[at]);
        }
    }
    return plain;
}

/// What other spellings of a number would look for.
void appendSpellings(QByteArray &buffer, qsizetype begin)
{
    const auto end = buffer.size();
    auto from = begin;
    while (from < end) {
        auto until = buffer.indexOf(' ', from);
        if (until < 0 || until > end)
            until = end;
        const auto token = QByteArrayView(buffer).sliced(from, until - from);
        from = until + 1;
        if (!hasDigit(token))
            continue;
        const auto bare = withoutDots(token);
        const auto plain = withoutLeadingZeros(bare);
        const bool differs = bare.size() != token.size();
        // A number that is digits alone holds its own end already.
        const bool isSpeltOtherwise = plain.size() != bare.size() && !allDigits(bare);
        if (differs)
            buffer += ' ' + bare;
        if (isSpeltOtherwise)
            buffer += ' ' + plain;
    }
}

bool occurs(QByteArrayView line, const QByteArray &word)
{
    return memmem(line.data(), size_t(line.size()), word.constData(), size_t(word.size())) != nullptr;
}

bool holdsWord(QByteArrayView line, const SearchWord &word)
{
    return occurs(line, word.typed) || (!word.plain.isEmpty() && occurs(line, word.plain));
}

SearchWord wordFor(QByteArray typed)
{
    static const QRegularExpression enterprise(u"^be[0-9]{9,10}$"_s);
    static const QRegularExpression fullYear(u"^(?:19|20)([0-9]{2}/[0-9]+)$"_s);
    typed = withoutDots(typed);
    auto text = QString::fromUtf8(typed);
    if (enterprise.match(text).hasMatch()) {
        typed.remove(0, 2);
        text.remove(0, 2);
    }
    SearchWord word{typed, {}};
    if (!hasDigit(typed) || allDigits(typed))
        return word;
    const auto year = fullYear.match(text);
    const auto plain = withoutLeadingZeros(year.hasMatch() ? year.captured(1).toUtf8() : typed);
    if (plain != typed)
        word.plain = plain;
    return word;
}

/// A KBO or program number written in groups; otherwise each group is a word of its own.
QString joinedNumber(const QString &folded)
{
    const auto bare = withoutSeparators(folded);
    const auto groups = folded.count(u' ') + folded.count(u'.');
    const bool isNumber = licet::allDigits(bare) && bare.size() >= 9 && bare.size() <= 11 && groups > 0 &&
                          !folded.contains(u'/') && !folded.contains(u'-');
    return isNumber ? bare : folded;
}

} // namespace

std::vector<SearchWord> searchWords(const QString &typed)
{
    static const QStringList markers{u"nr"_s, u"nr."_s, u"n°"_s, u"be"_s};
    auto folded = foldForComparison(typed);
    // The country before an enterprise number and "nr" before any are said, not searched.
    for (const auto &marker : markers)
        if (folded.startsWith(marker + u' ') && folded.size() > marker.size() + 1 &&
            folded[marker.size() + 1].isDigit())
            folded.remove(0, marker.size() + 1);
    std::vector<SearchWord> words;
    for (const auto &word : joinedNumber(folded).split(u' ', Qt::SkipEmptyParts))
        words.push_back(wordFor(word.toUtf8()));
    return words;
}

bool narrows(const std::vector<SearchWord> &before, const std::vector<SearchWord> &after)
{
    return std::all_of(before.begin(), before.end(), [&](const SearchWord &old) {
        return std::any_of(after.begin(), after.end(), [&](const SearchWord &now) {
            return now.plain.isEmpty() && now.typed.contains(old.typed);
        });
    });
}

void SearchLines::clear()
{
    m_buffer.clear();
    m_ends.clear();
}

void SearchLines::add(const QString &text)
{
    const auto begin = m_buffer.size();
    m_buffer += foldForComparison(text).toUtf8();
    appendSpellings(m_buffer, begin);
    m_buffer += '\n';
    m_ends.push_back(m_buffer.size());
}

QByteArrayView SearchLines::at(int line) const
{
    const auto begin = line == 0 ? 0 : m_ends[size_t(line - 1)];
    return QByteArrayView(m_buffer).sliced(begin, m_ends[size_t(line)] - begin);
}

bool SearchLines::holds(int line, const std::vector<SearchWord> &words) const
{
    const auto text = at(line);
    return std::all_of(words.begin(), words.end(),
                       [&](const SearchWord &word) { return holdsWord(text, word); });
}

std::vector<int> SearchLines::find(const std::vector<SearchWord> &words) const
{
    // The longest word that has one form leads: its next place tells which lines need no look at all.
    const SearchWord *leader = nullptr;
    for (const auto &word : words)
        if (word.plain.isEmpty() && (!leader || word.typed.size() > leader->typed.size()))
            leader = &word;
    std::vector<int> found;
    if (!leader) {
        for (int line = 0; line < count(); ++line)
            if (holds(line, words))
                found.push_back(line);
        return found;
    }
    const char *const begin = m_buffer.constData();
    qsizetype from = 0;
    int line = 0;
    while (from < m_buffer.size()) {
        const auto *place =
            static_cast<const char *>(memmem(begin + from, size_t(m_buffer.size() - from),
                                             leader->typed.constData(), size_t(leader->typed.size())));
        if (!place)
            break;
        while (m_ends[size_t(line)] <= place - begin)
            ++line;
        if (words.size() == 1 || holds(line, words))
            found.push_back(line);
        from = m_ends[size_t(line)];
    }
    return found;
}

} // namespace licet
