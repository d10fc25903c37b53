#include "list_import/right_values.h"

#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

Operations operationsIn(const QString &cell)
{
    static const QStringList everything{u"all"_s, u"alle"_s, u"alles"_s, u"toutes"_s, u"tous"_s, u"*"_s};
    static const QRegularExpression between(u"\\s*[;,\\n]\\s*"_s);
    if (everything.contains(cell.toCaseFolded()))
        return {true, {}};
    return {false, cell.split(between, Qt::SkipEmptyParts)};
}

bool isUnlimited(const QString &cell)
{
    static const QStringList words{u"onbepaald"_s,
                                   u"onbepaalde duur"_s,
                                   u"onbeperkt"_s,
                                   u"geen"_s,
                                   u"indéterminée"_s,
                                   u"indéterminé"_s,
                                   u"durée indéterminée"_s,
                                   u"illimité"_s,
                                   u"illimitée"_s,
                                   u"aucune"_s,
                                   u"unbefristet"_s,
                                   u"unbestimmt"_s,
                                   u"keine"_s,
                                   u"unlimited"_s,
                                   u"indefinite"_s,
                                   u"none"_s,
                                   u"zonder einddatum"_s,
                                   u"sans date de fin"_s,
                                   u"ohne Enddatum"_s,
                                   u"without end date"_s};
    return words.contains(cell, Qt::CaseInsensitive) || cell.endsWith(u"9999"_s) ||
           cell.startsWith(u"9999"_s);
}

} // namespace licet
