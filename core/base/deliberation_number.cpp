#include "base/deliberation_number.h"

#include "base/text_gate.h"

#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int century = 100;

bool isYear(int value)
{
    return value >= 1990 && value <= 2099;
}

int fullYear(int year)
{
    constexpr int firstShort = 90;
    return year >= century ? year : year >= firstShort ? 1900 + year : 2000 + year;
}

/// The words around a number, in Dutch, French, German and English: what it is, whose, and of which day.
const QRegularExpression &shape()
{
    static const QRegularExpression citing(
        u"^(?:(?:de |het |la |l['’]|le |die |der |the )?"
        u"(?:beraadslaging|advies|aanbeveling|machtiging|délibération|deliberation|avis|recommandation|"
        u"autorisation|beratung|beschluss|gutachten|stellungnahme|empfehlung|opinion|recommendation|"
        u"authorisation|authorization)\\s*)?"
        u"(?<series>AF|FO|RR|RN)?\\s*"
        u"(?:(?:nr|no|n[°º]|n|nummer|numéro|nummero|number|num)\\.?\\s*)?"
        u"(?<first>[0-9]{1,4})\\s*/\\s*(?<second>[0-9]{1,4})"
        u"(?:,?\\s+(?:van|du|dd\\.?|d\\.d\\.|vom|of|of the|de|d\\.)\\s+(?:de |den |het )?"
        u"[0-9]{1,2}(?:er|e|\\.)?[\\s./-]*(?:\\p{L}+|[0-9]{1,2})[\\s./-]*[0-9]{4})?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return citing;
}

} // namespace

Result<DeliberationNumber> DeliberationNumber::parse(QStringView text)
{
    const Error refused{ErrorKind::NotADeliberationNumber, {}, text.toString()};
    const auto match = shape().match(enteredNumber(text));
    if (!match.hasMatch())
        return refused;
    const auto said = match.captured(u"series"_s).toUpper();
    const auto first = match.captured(u"first"_s);
    const auto second = match.captured(u"second"_s);
    const bool isNumberFirst =
        !said.isEmpty() || (isYear(second.toInt()) && second.size() == 4 && !isYear(first.toInt()));
    const auto &year = isNumberFirst ? second : first;
    const int number = (isNumberFirst ? first : second).toInt();
    const bool hasYear = year.size() == 2 || (year.size() == 4 && isYear(year.toInt()));
    if (!hasYear || number == 0)
        return refused;
    DeliberationNumber read;
    read.m_text = text.trimmed().toString();
    read.m_digits = first + u'/' + second;
    read.m_letters = match.captured(u"series"_s);
    read.m_series = said == u"AF" || said == u"FO"   ? Series::Federal
                    : said == u"RR" || said == u"RN" ? Series::NationalRegister
                    : isNumberFirst                  ? Series::NumberFirst
                                                     : Series::YearFirst;
    read.m_year = fullYear(year.toInt());
    read.m_hasShortYear = year.size() == 2;
    read.m_number = number;
    return read;
}

DeliberationNumber DeliberationNumber::decidedOn(QDate day) const
{
    auto decided = *this;
    if (m_hasShortYear && day.isValid() && day.year() % century == m_year % century)
        decided.m_year = day.year();
    return decided;
}

bool DeliberationNumber::names(const DeliberationNumber &other) const
{
    const auto isUnsaid = [](Series series) { return series == Series::NumberFirst; };
    const auto isYearFirst = [](Series series) { return series == Series::YearFirst; };
    const bool isOneSeries = m_series == other.m_series ||
                             (isUnsaid(m_series) && !isYearFirst(other.m_series)) ||
                             (isUnsaid(other.m_series) && !isYearFirst(m_series));
    const bool isOneYear = m_hasShortYear && other.m_hasShortYear ? m_year % century == other.m_year % century
                                                                  : m_year == other.m_year;
    return isOneSeries && isOneYear && m_number == other.m_number;
}

QString dossierKey(QStringView text)
{
    static const QRegularExpression dossier(
        u"^([A-Z]{2,5}(?:[/ ][A-Z]{2,5})*)[/ ]([0-9]{2}[/ ][0-9]{1,4})$"_s);
    /// The section's and the committee's letters in French, and the Dutch ones.
    static const std::pair<QString, QString> french[]{{u"CSI/CSSS"_s, u"IVC/KSZG"_s},
                                                      {u"CSI/CSSSS"_s, u"IVC/KSZG"_s},
                                                      {u"CSSSS"_s, u"SCSZG"_s},
                                                      {u"CSSS"_s, u"SCSZ"_s}};
    const auto match = dossier.match(enteredNumber(text).toUpper());
    if (!match.hasMatch())
        return {};
    auto letters = match.captured(1).replace(u' ', u'/');
    for (const auto &[theirs, ours] : french)
        if (letters == theirs)
            letters = ours;
    return letters + u'/' + match.captured(2).replace(u' ', u'/');
}

} // namespace licet
