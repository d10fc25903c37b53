#include "ui/history/record_titles.h"

#include "text/event_text.h"
#include "text/request_text.h"

namespace licet {

Result<void> RecordTitles::read(const Register &from, Language language)
{
    LICET_ASSIGN(m_titles, TitlesInHistory::read(from.database(), language, RegisterAsOf(from).today()));
    return {};
}

QString RecordTitles::of(const Translator &translator, const QString &record, qint64 id,
                         std::optional<qint64> sequence) const
{
    const auto title = sequence ? m_titles.at(record, id, *sequence) : m_titles.now(record, id);
    const auto kind = recordName(translator, record);
    return title.isEmpty() ? kind : kind + u' ' + requestName(translator, title);
}

} // namespace licet
