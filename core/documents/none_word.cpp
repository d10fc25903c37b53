#include "documents/none_word.h"

#include "request/declared_none.h"

namespace licet {

using namespace Qt::StringLiterals;

QString noneWord(const QString &field, const Labels &labels)
{
    return labels(field == u"endDate" ? u"noEnd"_s : u"none"_s);
}

QString orDeclaredNone(const QString &text, const QString &field, const Draft &draft, const Labels &labels)
{
    return text.trimmed().isEmpty() && isDeclaredNone(draft, field) ? noneWord(field, labels) : text;
}

} // namespace licet
