#include "list_import/near_names.h"

#include "base/text_fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// In shorter names one letter says too much.
constexpr qsizetype shortest = 6;
/// Beyond it nobody compares letter by letter.
constexpr qsizetype longest = 100;

QString keyOf(const QString &name)
{
    QString key;
    for (const QChar sign : foldForComparison(name))
        if (sign.isLetterOrNumber())
            key += sign;
    return key;
}

bool isCompared(const QString &key)
{
    return key.size() >= shortest && key.size() <= longest;
}

QString without(const QString &key, qsizetype at)
{
    return key.left(at) + key.mid(at + 1);
}

/// Where they begin to differ, up to where, read from the end, they differ.
bool differByALetter(const QString &one, const QString &other)
{
    const auto [front, end] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto from = front - one.begin();
    auto left = one.mid(from);
    auto right = other.mid(from);
    while (!left.isEmpty() && !right.isEmpty() && left.back() == right.back()) {
        left.chop(1);
        right.chop(1);
    }
    const auto hasDigit = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
    };
    if (hasDigit(left) || hasDigit(right))
        return false;
    const bool isExchanged =
        left.size() == 2 && right.size() == 2 && left[0] == right[1] && left[1] == right[0];
    return isExchanged || (left.size() <= 1 && right.size() <= 1);
}

} // namespace

std::optional<VersionedName> takenApart(const QString &name)
{
    static const QRegularExpression versioned(
        u"^(.*?[^\\s_/.,(-])(?:[\\s_/.,-]*\\(\\s*|[\\s_/.,-]+|(?<=[a-z])(?=V))"
        "((?:versie|version|v)?[\\s.]*[0-9][0-9.]*)\\s*\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = versioned.match(name);
    if (!match.hasMatch())
        return {};
    return VersionedName{match.captured(1), match.captured(2)};
}

QString versionKey(const QString &version)
{
    static const QRegularExpression prefix(u"^(?:versie|version|v)[\\s.]*(?=[0-9])"_s);
    return foldForComparison(version).remove(prefix);
}

void NearNames::add(const QString &name)
{
    const auto key = keyOf(name);
    if (key.isEmpty() || m_byKey.contains(key))
        return;
    m_byKey.insert(key, name);
    if (isCompared(key))
        for (qsizetype at = 0; at < key.size(); ++at)
            m_byShort[without(key, at)] << key;
}

std::optional<QString> NearNames::nearTo(const QString &name) const
{
    const auto key = keyOf(name);
    if (const auto same = m_byKey.constFind(key); same != m_byKey.constEnd())
        return *same;
    if (!isCompared(key))
        return {};
    const auto among = [&](const QStringList &keys) -> std::optional<QString> {
        for (const auto &one : keys)
            if (differByALetter(key, one))
                return m_byKey.value(one);
        return {};
    };
    if (const auto longer = among(m_byShort.value(key)))
        return longer;
    for (qsizetype at = 0; at < key.size(); ++at) {
        const auto shorter = without(key, at);
        if (m_byKey.contains(shorter) && differByALetter(key, shorter))
            return m_byKey.value(shorter);
        if (const auto other = among(m_byShort.value(shorter)))
            return other;
    }
    return {};
}

} // namespace licet
