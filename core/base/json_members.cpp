#include "base/json_members.h"

#include "base/json_fields.h"

#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// An object or list that is open where the reading stands.
struct Open
{
    bool isObject = false;
    QSet<QString> names = {};
    QString name = {};   ///< of the member that is being read
    qsizetype index = 0; ///< of the item
    bool wantsName = true;
};

/// The text between quotation marks; `at` is put behind it.
QString textAt(const QByteArray &json, qsizetype &at)
{
    const auto begin = ++at;
    bool isPlain = true;
    while (at < json.size() && json[at] != '"') {
        isPlain = isPlain && json[at] != '\\';
        at += json[at] == '\\' ? 2 : 1;
    }
    const auto bytes = json.mid(begin, at - begin);
    ++at;
    return isPlain ? QString::fromUtf8(bytes)
                   : QJsonDocument::fromJson("[\"" + bytes + "\"]").array().first().toString();
}

QString pathOf(const std::vector<Open> &open)
{
    QString path;
    for (const auto &one : open)
        path = one.isObject ? jsonPath(path, one.name) : jsonPath(path, one.index);
    return path;
}

} // namespace

Result<void> checkMembersOnce(const QByteArray &json)
{
    std::vector<Open> open;
    for (qsizetype at = 0; at < json.size();) {
        switch (json[at]) {
        case '"': {
            const auto text = textAt(json, at);
            if (open.empty() || !open.back().isObject || !open.back().wantsName)
                break;
            auto &object = open.back();
            object.wantsName = false;
            object.name = text;
            if (object.names.contains(text))
                return Error{ErrorKind::WrongMemberType, pathOf(open), u"2 ×"_s, u"1 ×"_s};
            object.names.insert(text);
            break;
        }
        case '{':
        case '[':
            open.push_back({json[at] == '{'});
            ++at;
            break;
        case '}':
        case ']':
            if (!open.empty())
                open.pop_back();
            ++at;
            break;
        case ',':
            if (!open.empty()) {
                open.back().wantsName = true;
                ++open.back().index;
            }
            ++at;
            break;
        default:
            ++at;
        }
    }
    return {};
}

} // namespace licet
