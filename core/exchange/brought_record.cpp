#include "exchange/brought_record.h"

#include "authorization/authorization_service.h"
#include "calendar/closing_year.h"
#include "exchange/brought_request.h"
#include "followup/terms.h"
#include "institution/certificate_keeping.h"
#include "request/known_day.h"
#include "request/request_number.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> notBefore(QDate from, const std::optional<QDate> &until, const QString &path)
{
    if (until && *until < from)
        return Error{ErrorKind::LastDayBeforeFirst, jsonPath(path, u"until"_s)};
    return {};
}

Result<void> notLater(QDate day, const QString &path, const Stamp &stamp)
{
    return day > stamp.happenedOn ? Error{ErrorKind::DayInFuture, path, day.toString(Qt::ISODate)}
                                  : Result<void>();
}

} // namespace

Result<void> completeBrought(Institution &institution, const QString &path, const Stamp &)
{
    auto &roles = institution.consultantRoles;
    if (roles.isEmpty())
        roles << codeOf(Role::SecurityConsultant);
    for (qsizetype index = 0; index < roles.size(); ++index)
        if (const auto role = parseCode<Role>(roles[index]); !role)
            return Error{ErrorKind::UnknownWord, jsonPath(jsonPath(path, u"consultantRoles"_s), index),
                         role.error().value, role.error().hint};
    if (institution.numberPattern.isEmpty())
        institution.numberPattern = usualNumberPattern;
    if (const auto tried = printedNumber(institution.numberPattern, 2000, 1); !tried)
        return Error{tried.error().kind, jsonPath(path, tried.error().subject), institution.numberPattern,
                     usualNumberPattern};
    return {};
}

Result<void> completeBrought(Certificate &certificate, const QString &path, const Stamp &stamp)
{
    const auto checked = checkCertificate(certificate, stamp.happenedOn);
    return checked ? checked
                   : Result<void>(Error{checked.error().kind, jsonPath(path, checked.error().subject),
                                        checked.error().value, checked.error().hint});
}

Result<void> completeBrought(Mandate &mandate, const QString &path, const Stamp &)
{
    return notBefore(mandate.from, mandate.until, path);
}

namespace {

/// What stands has no day on which it ended, and rests either on a decision or on none.
Result<void> checkStands(const Authorization &authorization, const QString &path)
{
    if (authorization.state == AuthorizationState::Ended)
        return {};
    if (authorization.endedOn)
        return Error{ErrorKind::MemberContradicts, jsonPath(path, u"state"_s), codeOf(authorization.state),
                     jsonPath(path, u"endedOn"_s)};
    return checkBasis(authorization.committee, jsonPath(path, u"committee"_s));
}

} // namespace

Result<void> completeBrought(Authorization &authorization, const QString &path, const Stamp &)
{
    LICET_TRY(checkStands(authorization, path));
    const auto checked = checkFacts(authorization);
    if (checked)
        return {};
    const auto where = checked.error().kind == ErrorKind::ServiceMissing       ? u"service"_s
                       : checked.error().kind == ErrorKind::LastDayBeforeFirst ? u"validUntil"_s
                                                                               : u"used.last"_s;
    return Error{checked.error().kind, jsonPath(path, where)};
}

Result<void> completeBrought(Absence &absence, const QString &path, const Stamp &)
{
    return notBefore(absence.from, absence.until, path);
}

Result<void> completeBrought(Recipient &recipient, const QString &path, const Stamp &)
{
    const auto closingDays = jsonPath(path, u"closingDays"_s);
    for (qsizetype index = 0; index < qsizetype(recipient.closingDays.size()); ++index)
        if (const auto &day = recipient.closingDays[size_t(index)]; !day.date)
            LICET_TRY(checkYearlyDay(day.yearly, jsonPath(jsonPath(closingDays, index), u"yearly"_s)));
    return checkClosingDays(recipient.closingDays);
}

Result<void> completeBrought(ReceivedProgramNumber &number, const QString &path, const Stamp &)
{
    const auto parsed = ProgramNumber::parse(number.number);
    if (!parsed)
        return Error{parsed.error().kind, jsonPath(path, u"number"_s), number.number};
    number.number = parsed->digits();
    return {};
}

Result<void> completeBrought(ClosingDay &day, const QString &path, const Stamp &)
{
    if (day.date.has_value() == !day.yearly.isEmpty())
        return Error{ErrorKind::MissingMember, jsonPath(path, u"date"_s)};
    return day.date ? Result<void>() : checkYearlyDay(day.yearly, jsonPath(path, u"yearly"_s));
}

Result<void> completeBrought(AnswerTerm &term, const QString &, const Stamp &)
{
    return checkTerm(term);
}

Result<void> completeBrought(Setback &setback, const QString &path, const Stamp &stamp)
{
    return notLater(setback.happenedOn, jsonPath(path, u"happenedOn"_s), stamp);
}

Result<void> completeBrought(Chase &chase, const QString &path, const Stamp &stamp)
{
    return notLater(chase.chasedOn, jsonPath(path, u"chasedOn"_s), stamp);
}

Result<void> completeBrought(Request &request, const QString &path, const Stamp &stamp)
{
    if (request.version < 0)
        return Error{ErrorKind::ConstraintBroken, jsonPath(path, u"version"_s),
                     QString::number(request.version)};
    // A number is given with the first version. The next one is the next of the same number, never a second
    // paper that is called the same.
    if (request.numberSerial)
        request.version = qMax(request.version, 1);
    request.excerpt = excerptOf(request.draft);
    request.changedAt = stamp.enteredAt;
    if (!request.begunOn.isValid())
        request.begunOn = stamp.happenedOn;
    if (!request.stateSince.isValid()) {
        request.stateSince = request.begunOn;
        // A day that nobody told is not the day of the import: nothing is counted from it.
        if (request.state != RequestState::Draft && request.question == Question())
            request.question = questionForDay(stamp.happenedOn);
    }
    if (request.state != RequestState::Draft)
        request.origin = RequestOrigin::Outside;
    return {};
}

} // namespace licet
