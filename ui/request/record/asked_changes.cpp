#include "ui/request/record/asked_changes.h"

#include "text/event_text.h"
#include "text/labelled.h"
#include "text/terms.h"

#include <QCoreApplication>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString input(const char *text)
{
    return QCoreApplication::translate("AskedChanges", text);
}

QString operationsOf(const Operations &operations)
{
    return operations.all ? input(QT_TRANSLATE_NOOP("AskedChanges", "all operations"))
                          : operations.named.join(u", "_s);
}

QString basisOf(const CommitteeBasis &basis)
{
    if (basis.isDeclaredNotApplicable())
        return input(QT_TRANSLATE_NOOP("AskedChanges", "not applicable"));
    return QStringList{basis.deliberation, basis.dossier}.join(u' ').trimmed();
}

QString dayOf(const std::optional<QDate> &day)
{
    return day ? printedDate(*day) : QString();
}

} // namespace

QString askedChanges(const Translator &translator, const Authorization &concerned, const Draft &draft)
{
    if (draft.kind == RequestKind::End)
        return input(QT_TRANSLATE_NOOP("AskedChanges", "The whole authorization ends."));
    QStringList lines;
    const auto compare = [&](const QString &member, const QString &before, const QString &after) {
        if (before.trimmed() != after.trimmed())
            lines << labelled(translator, memberName(translator, member, u"authorization"_s),
                              fillPlaces(u"%1 → %2"_s, {before.isEmpty() ? u"–"_s : before,
                                                        after.isEmpty() ? u"–"_s : after}));
    };
    const auto asked = draft.services.empty() ? ServiceLine{} : draft.services.front();
    const auto number = draft.identification && draft.identification->by == IdentificationBy::ProgramNumber
                            ? draft.identification->programNumber
                            : QString();
    compare(u"service"_s, concerned.service, asked.name);
    compare(u"version"_s, concerned.version, asked.version);
    compare(u"operations"_s, operationsOf(concerned.operations), operationsOf(asked.operations));
    compare(u"legal_context"_s, concerned.legalContext, draft.legalContext);
    compare(u"committee"_s, basisOf(concerned.committee), basisOf(draft.committee));
    compare(u"program_number"_s, concerned.programNumber ? concerned.programNumber->digits() : QString(),
            number);
    compare(u"endDate"_s, dayOf(concerned.validUntil), dayOf(draft.endDate));
    return lines.isEmpty() ? input(QT_TRANSLATE_NOOP("AskedChanges", "Nothing is different yet."))
                           : lines.join(u'\n');
}

} // namespace licet
