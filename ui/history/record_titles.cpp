#include "ui/history/record_titles.h"

#include "text/event_text.h"
#include "text/request_text.h"

namespace licet {

Result<void> RecordTitles::read(const Register &from)
{
    LICET_ASSIGN(m_titles, codedTitles(from.database()));
    return {};
}

QString RecordTitles::of(const Translator &translator, const QString &record, qint64 id) const
{
    const auto found = m_titles.find({record, id});
    const auto kind = recordName(translator, record);
    return found == m_titles.end() || found->second.isEmpty()
               ? kind
               : kind + u' ' + requestName(translator, found->second);
}

} // namespace licet
