#include "exchange/register_import.h"

#include "base/entering_json.h"
#include "base/limits.h"
#include "exchange/brought_request.h"
#include "request/declared_none.h"

#include <QFile>

namespace licet {

using namespace Qt::StringLiterals;

bool isDraftFile(const QJsonValue &document)
{
    return document.toObject().contains(u"draft"_s);
}

Result<Draft> readDraftFile(const QJsonValue &document)
{
    const auto object = document.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        if (member.key() != u"draft" && member.key() != u"expect")
            return Error{ErrorKind::UnknownMember, member.key(), {}, u"draft"_s};
    LICET_ASSIGN(auto draft, readJson<Draft>(object.value(u"draft"_s), u"draft"_s));
    LICET_TRY(checkBases(draft, u"draft"_s));
    LICET_TRY(checkDeclaredNone(draft, u"draft"_s));
    return draft;
}

Result<QJsonValue> readJsonFile(const QString &path)
{
    if (!QFile::exists(path))
        return Error{ErrorKind::FileMissing, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    LICET_TRY(checkFileSize(file.size(), path));
    const auto bytes = file.readAll();
    if (bytes.trimmed().isEmpty())
        return Error{ErrorKind::FileEmpty, path};
    auto parsed = parseEnteringJson(bytes);
    if (!parsed && parsed.error().kind != ErrorKind::NotJson)
        return parsed;
    if (!parsed)
        return Error{ErrorKind::NotJson, path, parsed.error().value, parsed.error().hint};
    if (!parsed->isObject())
        return wrongJsonType(path, *parsed, "object");
    return parsed;
}

} // namespace licet
