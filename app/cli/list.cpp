#include "lists/lists.h"
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

const List *listAsked(const QString &name, const Translator &translator)
{
    if (const auto *found = listNamed(name))
        return found;
    QStringList names;
    for (const auto &one : listTable())
        names << QString::fromLatin1(one.name);
    tell(fillPlaces(translator.translate("CommandLine", "“%1” cannot be listed: use one of %2."),
                    {name, names.join(u", "_s)}));
    return nullptr;
}

int list(const Call &call, const Translator &translator)
{
    if (call.words[1] == u"due")
        return listDue(call, translator);
    const auto *wanted = listAsked(call.words[1], translator);
    if (!wanted)
        return WrongCall;
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    const RegisterAsOf asked((*from)->database(), call.knownBefore);
    const auto institution = institutionAsked(**from, call);
    if (!institution)
        return fail(translator, institution.error());
    const auto rows = wanted->rows({asked, call.today, *institution, call.dayAsked()});
    if (!rows)
        return fail(translator, rows.error());
    if (call.has(u"json"_s)) {
        printJson(documentOf(*wanted, *rows));
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
