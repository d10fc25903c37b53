#include "lists.h"
#include "output.h"

#include <QJsonArray>
#include <QJsonObject>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

QString cellOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const auto &part : value.toArray())
            parts << cellOf(part);
        return parts.join(u", "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(jsonDocumentBytes(value));
    return value.toVariant().toString();
}

} // namespace

int list(const Call &call, const Phrases &phrases)
{
    const auto *wanted = listNamed(call.words[1]);
    if (!wanted) {
        QStringList names;
        for (const auto &one : listTable())
            names << QString::fromLatin1(one.name);
        tell(fillPlaces(phrases.translate("CommandLine", "“%1” cannot be listed: use one of %2."),
                        {call.words[1], names.join(u", "_s)}));
        return WrongCall;
    }
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(phrases, from.error());
    const auto rows = wanted->rows(AsItWas(**from, call.knownBefore), call.today);
    if (!rows)
        return fail(phrases, rows.error());
    if (call.has(u"json"_s)) {
        QJsonArray array;
        for (const auto &row : *rows)
            array.append(row);
        printJson(QJsonObject{{QString::fromLatin1(wanted->member), array}});
        return Done;
    }
    const auto heads = QString::fromLatin1(wanted->columns).split(u' ');
    std::vector<QStringList> cells;
    for (const auto &row : *rows) {
        QStringList line;
        for (const auto &head : heads)
            line << cellOf(row.value(head));
        cells.push_back(line);
    }
    if (call.has(u"csv"_s))
        printCsv(heads, cells);
    else
        printTable(heads, cells);
    return Done;
}

} // namespace licet::cli
