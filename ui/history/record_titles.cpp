#include "ui/history/record_titles.h"

#include "text/event_text.h"
#include "text/request_text.h"

namespace licet {

using namespace Qt::StringLiterals;

template <class Record>
Result<void> RecordTitles::addNamed(const Register &from)
{
    LICET_ASSIGN(const auto all, from.all<Record>());
    for (const auto &one : all)
        m_names[{RecordSql<Record>::table(), one.id.row()}] = one.name;
    return {};
}

Result<void> RecordTitles::read(const Register &from, const Translator &translator)
{
    m_names.clear();
    LICET_ASSIGN(const auto requests, from.requests().summaries());
    for (const auto &one : requests)
        m_names[{u"request"_s, one.id.row()}] = requestName(
            translator, RequestName{one.number, one.service, one.application, one.environment, one.since});
    LICET_ASSIGN(const auto decisions, from.all<Decision>());
    for (const auto &one : decisions)
        m_names[{u"decision"_s, one.id.row()}] = one.deliberation.isEmpty() ? one.subject : one.deliberation;
    LICET_TRY(addNamed<Institution>(from));
    LICET_TRY(addNamed<Person>(from));
    LICET_TRY(addNamed<Application>(from));
    LICET_TRY(addNamed<WebService>(from));
    LICET_TRY(addNamed<Recipient>(from));
    return addNamed<Attachment>(from);
}

QString RecordTitles::of(const Translator &translator, const QString &record, qint64 id) const
{
    const auto found = m_names.find({record, id});
    const auto kind = recordName(translator, record);
    return found == m_names.end() || found->second.isEmpty() ? kind : kind + u' ' + found->second;
}

} // namespace licet
