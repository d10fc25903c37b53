#include "exchange/earlier_numbers.h"

#include "authorization/transfer.h"
#include "exchange/record_file.h"
#include "history/foretold.h"
#include "institution/forerunner.h"

#include <QJsonArray>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

class Replacing
{
public:
    explicit Replacing(std::vector<EarlierNumber> known) : m_known(std::move(known)) {}

    QJsonValue of(const QJsonValue &value, const QString &member = {})
    {
        if (value.isArray())
            return of(value.toArray(), member);
        if (value.isObject())
            return of(value.toObject());
        return value.isString() && namesInstitution(member) ? ofNumber(value) : value;
    }
    [[nodiscard]] const std::vector<EarlierNumber> &replaced() const { return m_replaced; }

private:
    static bool namesInstitution(const QString &member)
    {
        constexpr std::array names{"institution"_L1, "kbo"_L1, "predecessor"_L1, "successor"_L1};
        return std::find(names.begin(), names.end(), member) != names.end();
    }

    QJsonArray of(const QJsonArray &values, const QString &member)
    {
        QJsonArray all;
        for (const auto &one : values)
            all.append(of(one, member));
        return all;
    }

    QJsonObject of(const QJsonObject &object)
    {
        auto all = object;
        for (auto member = all.begin(); member != all.end(); ++member)
            if (member.key() != "draft"_L1)
                member.value() = of(QJsonValue(member.value()), member.key());
        return all;
    }

    QJsonValue ofNumber(const QJsonValue &value)
    {
        const auto number = KboNumber::parse(value.toString());
        if (!number)
            return value;
        for (const auto &one : m_known)
            if (one.number == *number) {
                note(one);
                return one.now.digits();
            }
        return value;
    }

    void note(const EarlierNumber &one)
    {
        if (std::none_of(m_replaced.begin(), m_replaced.end(),
                         [&](const EarlierNumber &known) { return known.number == one.number; }))
            m_replaced.push_back(one);
    }

    std::vector<EarlierNumber> m_known;
    std::vector<EarlierNumber> m_replaced;
};

} // namespace

Result<NumbersOfNow> withNumbersOfNow(const Database &database, const QJsonValue &document, QDate day)
{
    LICET_ASSIGN(const auto earlier, everyEarlierNumber(database));
    std::vector<EarlierNumber> known;
    for (const auto &one : earlier) {
        if (day < one.until)
            continue;
        LICET_ASSIGN(const auto row, RecordStore<Institution>::get(database, one.institution));
        LICET_ASSIGN(const auto institution, holdingOn(database, row, day));
        if (institution.kbo)
            known.push_back({one.kbo, *institution.kbo, institution.name, one.until});
    }
    if (known.empty())
        return NumbersOfNow{document, {}};
    Replacing replacing(std::move(known));
    auto replaced = replacing.of(document);
    return NumbersOfNow{std::move(replaced), replacing.replaced()};
}

Result<void> nameFormerRights(const Database &database, RegisterContent &content)
{
    LICET_ASSIGN(const auto transfers, RecordStore<Transfer>::all(database));
    for (const auto &one : transfers) {
        if (!one.formerApplication.isSet())
            continue;
        const auto table = detail::tableOf<Authorization>();
        const auto before =
            content.names().keyOf(detail::tableOf<Application>(), one.formerApplication.row());
        auto key = content.names().keyOf(table, one.authorization.row());
        key.insert(u"institution"_s, before.value(u"institution"_s));
        key.insert(u"application"_s, before.value(u"name"_s));
        if (!content.names().withKey(table, key).contains(one.authorization.row()))
            content.names().addOtherName(table, one.authorization.row(), key);
    }
    return {};
}

} // namespace licet
