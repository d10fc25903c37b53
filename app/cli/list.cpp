#include "lists/lists.h"
#include "output.h"
#include "services_apart.h"
#include "text/sheet_text.h"

#include <QJsonObject>

namespace licet::cli {

using namespace Qt::StringLiterals;

const List *listAsked(const QString &name, const Translator &translator, const QString &beside)
{
    if (const auto *found = listNamed(name))
        return found;
    QStringList names;
    for (const auto &one : listTable())
        names << QString::fromLatin1(one.name);
    if (!beside.isEmpty())
        names << beside;
    tell(fillPlaces(translator.translate("CommandLine", "“%1” cannot be listed: use one of %2."),
                    {name, names.join(u", "_s)}));
    return nullptr;
}

int list(const Call &call, const Translator &translator)
{
    if (call.words[1] == u"due")
        return listDue(call, translator);
    const auto *wanted = listAsked(call.words[1], translator, u"due"_s);
    if (!wanted)
        return WrongCall;
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    tellUnsavedTyping(**from, translator);
    const RegisterAsOf asked((*from)->database(), call.knownBefore, call.dayAsked(), call.today);
    const auto institution = institutionAsked(**from, call);
    if (!institution)
        return fail(translator, institution.error());
    auto rows = wanted->rows({asked, call.today, *institution});
    if (!rows)
        return fail(translator, rows.error());
    if (call.has(u"json"_s)) {
        printJson(documentOf(*wanted, *rows));
        return Done;
    }
    if (QLatin1StringView(wanted->name) == "requests"_L1)
        if (const auto named = nameVersions(asked, *rows); !named)
            return fail(translator, named.error());
    const auto members = QString::fromLatin1(wanted->columns).split(u' ');
    QStringList heads;
    for (const auto &member : members)
        heads << listHead(translator, *wanted, member);
    std::vector<QStringList> cells;
    for (const auto &row : *rows) {
        QStringList line;
        for (const auto &member : members)
            line << listCell(translator, *wanted, row, member).text;
        cells.push_back(line);
    }
    if (call.has(u"csv"_s))
        printCsv(heads, cells);
    else
        printTable(heads, cells);
    return Done;
}

} // namespace licet::cli
