#include "lists/record_titles.h"

#include "authorization/received_program_number.h"
#include "authorization/transfer.h"
#include "committee/decision.h"
#include "files/attachment.h"
#include "history/register_as_of.h"
#include "institution/application.h"
#include "institution/certificate.h"
#include "institution/institution.h"
#include "request/request_name.h"
#include "request/request_reader.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

template <TableRecord Record>
Result<void> addNamed(CodedTitles &titles, const RegisterAsOf &from)
{
    LICET_ASSIGN(const auto all, from.all<Record>());
    for (const auto &one : all)
        titles[{RecordSql<Record>::table(), one.id.row()}] = one.name;
    return {};
}

template <TableRecord Record>
Result<void> addNamedIn(CodedTitles &titles, const RegisterAsOf &from, Language language)
{
    LICET_ASSIGN(const auto all, from.all<Record>());
    for (const auto &one : all)
        titles[{RecordSql<Record>::table(), one.id.row()}] = one.names.in(language, one.name);
    return {};
}

Result<void> addRequests(CodedTitles &titles, const Database &from)
{
    LICET_ASSIGN(const auto requests, RequestReader(from).summaries());
    for (const auto &one : requests)
        titles[{u"request"_s, one.id.row()}] = codedName(RequestName{
            one.number, servicesInName(one.services), one.application, one.environment, one.since});
    return {};
}

Result<void> addRights(CodedTitles &titles, const RegisterAsOf &from)
{
    LICET_ASSIGN(const auto applications, from.all<Application>());
    LICET_ASSIGN(const auto rights, from.all<Authorization>());
    for (const auto &one : rights) {
        QString application;
        for (const auto &other : applications)
            if (other.id == one.application)
                application = other.name;
        titles[{u"authorization"_s, one.id.row()}] =
            codedName(RequestName{{}, one.service, application, one.environment, {}});
    }
    return {};
}

/// A merger is called after the institution that it ends, a transfer after its right.
Result<void> addMergers(CodedTitles &titles, const Database &from)
{
    LICET_ASSIGN(const auto mergers, RecordStore<Merger>::all(from));
    for (const auto &one : mergers)
        titles[{u"merger"_s, one.id.row()}] = titles[{u"institution"_s, one.predecessor.row()}];
    LICET_ASSIGN(const auto transfers, RecordStore<Transfer>::all(from));
    for (const auto &one : transfers)
        titles[{u"transfer"_s, one.id.row()}] = titles[{u"authorization"_s, one.authorization.row()}];
    return {};
}

} // namespace

Result<CodedTitles> codedTitles(const Database &from, Language language, std::optional<QDate> today)
{
    const RegisterAsOf now(from, {}, {}, today);
    CodedTitles titles;
    LICET_TRY(addRequests(titles, from));
    LICET_TRY(addRights(titles, now));
    LICET_ASSIGN(const auto decisions, RecordStore<Decision>::all(from));
    for (const auto &one : decisions)
        titles[{u"decision"_s, one.id.row()}] = one.deliberation.isEmpty() ? one.subject : one.deliberation;
    LICET_ASSIGN(const auto versions, RecordStore<Snapshot>::all(from));
    for (const auto &one : versions)
        titles[{u"snapshot"_s, one.id.row()}] = u"%1 v%2"_s.arg(one.number, QString::number(one.version));
    LICET_ASSIGN(const auto numbers, RecordStore<ReceivedProgramNumber>::all(from));
    for (const auto &one : numbers)
        titles[{u"received_program_number"_s, one.id.row()}] = one.number;
    LICET_ASSIGN(const auto certificates, RecordStore<Certificate>::all(from));
    for (const auto &one : certificates)
        titles[{u"certificate"_s, one.id.row()}] = one.subject.isEmpty() ? one.serial : one.subject;
    LICET_TRY(addNamedIn<Institution>(titles, now, language));
    LICET_TRY(addMergers(titles, from));
    LICET_TRY(addNamed<Person>(titles, now));
    LICET_TRY(addNamed<Application>(titles, now));
    LICET_TRY(addNamed<WebService>(titles, now));
    LICET_TRY(addNamedIn<Recipient>(titles, now, language));
    LICET_TRY(addNamed<Project>(titles, now));
    LICET_TRY(addNamed<Attachment>(titles, now));
    return titles;
}

} // namespace licet
