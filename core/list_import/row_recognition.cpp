#include "list_import/row_recognition.h"

#include <QRegularExpression>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// As the register spells a version that is written in another way; else as it is.
QString spelledVersion(const QString &typed, const QStringList &versions)
{
    const auto key = versionKey(typed);
    for (const auto &one : versions)
        if (versionKey(one) == key)
            return one;
    return typed;
}

/// Between names that a cell joins. The first ones stand in no name, the others may.
const QRegularExpression &joins()
{
    static const QRegularExpression signs(u"\\s*[;\\n]\\s*|\\s+[+&|]\\s+"_s);
    return signs;
}
const QRegularExpression &mayJoin()
{
    static const QRegularExpression signs(u"\\s*[+,/&|;\\n]\\s*|\\s+(?:en|et|und|and)\\s+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return signs;
}

/// The names of a cell; empty where it is one, or where nothing stands between two signs.
QStringList partsOf(const QString &cell, const QRegularExpression &signs)
{
    auto parts = cell.split(signs);
    if (!parts.isEmpty() && parts.back().isEmpty())
        parts.removeLast();
    return parts.size() < 2 || parts.contains(QString()) ? QStringList() : parts;
}

bool isVersion(const QString &text)
{
    static const QRegularExpression version(u"^(?:versie|version|v)?[\\s.]*[0-9][0-9.]*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return version.match(text).hasMatch();
}

bool becomesRight(const ListFacts &facts)
{
    return facts.state.request == RequestState::Executed && facts.environment &&
           !facts.application.isEmpty() && !facts.service.isEmpty();
}

} // namespace

const ListKnown::Service *RowRecognition::serviceOf(const QString &name)
{
    const auto found = m_known.services.constFind(m_folded(name));
    return found == m_known.services.constEnd() ? nullptr : &*found;
}

/// Capitals alone make no other version.
void RowRecognition::spellVersion(ListFacts &facts, const ListKnown::Service &service)
{
    facts.service = service.record.name;
    const auto folded = m_folded(facts.version);
    for (const auto &one : service.record.versions)
        if (m_folded(one) == folded)
            facts.version = one;
}

void RowRecognition::spell(ListFacts &facts)
{
    const auto application =
        m_known.applications.constFind(applicationKey(facts.institution, m_folded(facts.application)));
    if (application != m_known.applications.constEnd())
        facts.application = application->name;
    if (const auto *service = serviceOf(facts.service))
        spellVersion(facts, *service);
}

std::optional<NearName> RowRecognition::nearApplication(const ListFacts &facts)
{
    if (facts.application.isEmpty() ||
        m_known.applications.contains(applicationKey(facts.institution, m_folded(facts.application))))
        return {};
    const auto names = m_known.applicationNames.constFind(facts.institution);
    if (names == m_known.applicationNames.constEnd())
        return {};
    const auto name = names->nearTo(facts.application);
    return name ? std::optional(NearName{ListField::Application, facts.application, *name, {}})
                : std::nullopt;
}

std::optional<NearName> RowRecognition::nearService(const ListFacts &facts)
{
    if (facts.service.isEmpty() || serviceOf(facts.service))
        return {};
    if (const auto apart = takenApart(facts.service)) {
        const auto *exact = serviceOf(apart->name);
        const auto name =
            exact ? std::optional(exact->record.name) : m_known.serviceNames.nearTo(apart->name);
        const bool fits = facts.version.isEmpty() || versionKey(facts.version) == versionKey(apart->version);
        if (name && fits)
            return NearName{ListField::Service, facts.service, *name,
                            spelledVersion(apart->version, serviceOf(*name)->record.versions)};
    }
    const auto name = m_known.serviceNames.nearTo(facts.service);
    return name ? std::optional(NearName{ListField::Service, facts.service, *name, {}}) : std::nullopt;
}

std::optional<NearName> RowRecognition::nearVersion(const ListFacts &facts)
{
    const auto *service = serviceOf(facts.service);
    if (!service || facts.version.isEmpty() || service->versions.contains(m_folded(facts.version)))
        return {};
    const auto version = spelledVersion(facts.version, service->record.versions);
    if (version == facts.version)
        return {};
    return NearName{ListField::Version, facts.version, version, {}};
}

bool RowRecognition::isKnownService(const QString &name)
{
    if (serviceOf(name) || m_known.serviceNames.nearTo(name))
        return true;
    const auto apart = takenApart(name);
    return apart && (serviceOf(apart->name) || m_known.serviceNames.nearTo(apart->name));
}

/// A name that the catalogue holds is one, whatever stands in it; so is one of several words of which none is
/// known.
std::optional<ListRemark> RowRecognition::several(const ListFacts &facts)
{
    const auto *service = serviceOf(facts.service);
    if (!service) {
        const auto joined = partsOf(facts.service, mayJoin());
        const bool areNames = std::all_of(joined.begin(), joined.end(), [](const QString &one) {
            constexpr qsizetype shortest = 6; // "TVA/BTW" is one
            return one.size() >= shortest && !one.contains(u' ');
        });
        const bool areKnown = std::any_of(joined.begin(), joined.end(),
                                          [&](const QString &one) { return isKnownService(one); });
        const bool isOneWithVersion =
            joined.size() == 2 && isVersion(joined.back()) && !takenApart(joined.front());
        if (isOneWithVersion)
            return {};
        if (!partsOf(facts.service, joins()).isEmpty() || (!joined.isEmpty() && (areNames || areKnown)))
            return ListRemark{ListRemarkKind::SeveralInOne, ListField::Service, facts.service, {}};
    }
    if (service && service->versions.contains(m_folded(facts.version)))
        return {};
    const auto versions = partsOf(facts.version, mayJoin());
    if (!versions.isEmpty() && std::all_of(versions.begin(), versions.end(), isVersion))
        return ListRemark{ListRemarkKind::SeveralInOne, ListField::Version, facts.version, {}};
    return {};
}

RowKey RowRecognition::keyOf(const ListFacts &facts)
{
    return {facts.institution,
            m_folded(facts.application),
            m_folded(facts.service),
            m_folded(facts.version),
            facts.environment,
            m_folded(facts.purpose),
            facts.sent};
}

std::optional<ListRemark> RowRecognition::duplicate(const ListFacts &facts, int line)
{
    const auto inRegister = [](const QString &request) {
        return ListRemark{ListRemarkKind::DuplicateInRegister, ListField::Remark, request, {}};
    };
    if (const auto there =
            m_known.numberedRequests.value(numberedKey(facts.institution, facts.requestNumber));
        !facts.requestNumber.isEmpty() && !there.isEmpty())
        return inRegister(there);
    auto key = keyOf(facts);
    if (m_isOurs)
        if (const auto there =
                m_known.listedRequests.value(listedRequestKey(key, facts.state.request, facts.stateSince));
            !there.isEmpty())
            return inRegister(there);
    const auto text = key.text();
    if (const auto earlier = m_lines.value(text); earlier > 0)
        return ListRemark{ListRemarkKind::DuplicateInList, ListField::Remark, QString::number(earlier), {}};
    if (const auto there = m_known.requests.value(text); !there.isEmpty())
        return inRegister(there);
    // A list of rights names no day on which they were asked for.
    if (becomesRight(facts) && !facts.sent)
        for (const auto &right : m_known.rights.value(text))
            if (right.validFrom == (facts.validFrom ? facts.validFrom : facts.executed))
                return ListRemark{ListRemarkKind::DuplicateRight, ListField::Remark, {}, {}};
    m_lines.insert(text, line);
    return {};
}

std::optional<ListRemark> RowRecognition::standingRight(const ListFacts &facts, int line)
{
    if (!becomesRight(facts))
        return {};
    auto key = keyOf(facts);
    key.sent.reset();
    const auto text = key.text();
    const auto earlier = m_rights.value(text);
    m_rights.insert(text, earlier > 0 ? earlier : line);
    const auto anyPurpose = key.anyPurpose();
    const auto other = m_rightsOfAnyPurpose.value(anyPurpose);
    m_rightsOfAnyPurpose.insert(anyPurpose, other > 0 ? other : line);
    if (earlier > 0)
        return ListRemark{ListRemarkKind::RightInList, ListField::Remark, QString::number(earlier), {}};
    if (m_known.rights.contains(text))
        return ListRemark{ListRemarkKind::RightStands, ListField::Remark, {}, {}};
    if (other > 0)
        return ListRemark{
            ListRemarkKind::RightForOtherInList, ListField::Purpose, QString::number(other), {}};
    const auto known = m_known.rightPurposes.constFind(anyPurpose);
    if (known == m_known.rightPurposes.constEnd())
        return {};
    if (known->isEmpty())
        return ListRemark{ListRemarkKind::RightStands, ListField::Remark, {}, {}};
    return ListRemark{ListRemarkKind::RightForOther, ListField::Purpose, *known, {}};
}

} // namespace licet
