#include "text/coverage_text.h"

#include "authorization/computed_state.h"
#include "text/authorization_text.h"
#include "text/request_text.h"
#include "text/terms.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const Translator &translator, const CoverageCell &cell)
{
    return cell.day ? printedDate(*cell.day, translator.language()) : QString();
}

QString nameOfRequest(const Translator &translator, const CoverageCell &cell)
{
    return requestName(
        translator,
        RequestName{
            cell.requestNumber, cell.requestService, cell.requestApplication, cell.requestEnvironment, {}});
}

QString askedSentence(const Translator &translator, const CoverageCell &cell)
{
    return fillPlaces(translator.translate("Coverage", "Request %1 asks for it: it is “%2”."),
                      {nameOfRequest(translator, cell), term(translator, cell.requestState)});
}

QString preparationSentence(const Translator &translator, const CoverageCell &cell)
{
    if (cell.requestState == RequestState::Draft)
        return translator.translate("Coverage", "A draft asks for it: it is not finalised yet.");
    return fillPlaces(
        translator.translate("Coverage", "Request %1 will ask for it: it is “%2” and is not with KSZ."),
        {nameOfRequest(translator, cell), term(translator, cell.requestState)});
}

QString stateSentence(const Translator &translator, const CoverageCell &cell)
{
    const auto day = dayOf(translator, cell);
    switch (cell.state) {
    case CoverageState::Active:
        return day.isEmpty()
                   ? translator.translate("Coverage", "Authorized and in force.")
                   : fillPlaces(translator.translate("Coverage", "Authorized and in force since %1."), {day});
    case CoverageState::Asked:
        return askedSentence(translator, cell);
    case CoverageState::InPreparation:
        return preparationSentence(translator, cell);
    case CoverageState::NotYetInForce:
        return fillPlaces(translator.translate("Coverage", "Authorized, and in force from %1."), {day});
    case CoverageState::Expiring:
        return fillPlaces(
            translator.translate("Coverage", "In force until %1: ask for its successor in time."), {day});
    case CoverageState::Missing:
        return fillPlaces(
            translator.translate("Coverage", "Authorized in %1, and here neither authorized nor asked."),
            {term(translator, cell.elsewhere.value_or(Environment::Test))});
    case CoverageState::WithoutValidBasis:
        return translator.translate(
            "Coverage", "Authorized, but the decision that it cites is not known or not in force.");
    case CoverageState::Suspended:
        return day.isEmpty() ? translator.translate("Coverage", "The authorization is suspended.")
                             : fillPlaces(translator.translate("Coverage", "Suspended since %1."), {day});
    case CoverageState::Ended:
        return day.isEmpty()
                   ? translator.translate("Coverage", "The authorization ended.")
                   : fillPlaces(translator.translate("Coverage", "Ended: not in force since %1."), {day});
    case CoverageState::NotAsked:
        return cell.request.isSet()
                   ? translator.translate("Coverage", "It is not authorized in this environment.")
                   : translator.translate("Coverage",
                                          "No request is about this service in this environment.");
    case CoverageState::NotNeeded:
        return translator.translate(
            "Coverage", "Not needed here: it is a batch message, or a service that is no longer offered.");
    }
    Q_UNREACHABLE();
}

/// An open request beside an authorization.
QString besideSentence(const Translator &translator, const CoverageCell &cell)
{
    if (!cell.request.isSet() || cell.state == CoverageState::Asked ||
        cell.state == CoverageState::InPreparation)
        return {};
    const auto name = nameOfRequest(translator, cell);
    switch (cell.requestKind) {
    case RequestKind::New:
        return fillPlaces(translator.translate("Coverage", "Request %1 asks for more of it."), {name});
    case RequestKind::Change:
        return fillPlaces(translator.translate("Coverage", "Request %1 asks to change it."), {name});
    case RequestKind::End:
        return fillPlaces(translator.translate("Coverage", "Request %1 asks to end it."), {name});
    }
    Q_UNREACHABLE();
}

QString operationsText(const Translator &translator, const Operations &operations)
{
    return operations.all ? translator.translate("Coverage", "all", "operations")
                          : operations.named.join(u", "_s);
}

QString basisText(const Translator &translator, const Bases &bases)
{
    QStringList texts;
    for (const auto &one : bases)
        if (one.isDeclaredNotApplicable())
            texts << translator.translate("Coverage", "not applicable", "basis");
        else if (one.isLaw())
            texts << (one.law.isEmpty() ? one.article : one.law);
        else
            texts << (one.deliberation.isEmpty() ? one.dossier : one.deliberation);
    return texts.join(u", "_s);
}

} // namespace

QString term(const Translator &translator, CoverageState state)
{
    switch (state) {
    case CoverageState::Active:
        return translator.translate("Terms", "active", "state of an authorization");
    case CoverageState::Asked:
        return translator.translate("Terms", "asked", "coverage");
    case CoverageState::InPreparation:
        return translator.translate("Terms", "in preparation", "coverage");
    case CoverageState::NotYetInForce:
        return translator.translate("Terms", "not yet in force", "coverage");
    case CoverageState::Expiring:
        return translator.translate("Terms", "expiring", "coverage");
    case CoverageState::Missing:
        return translator.translate("Terms", "missing", "coverage");
    case CoverageState::WithoutValidBasis:
        return translator.translate("Terms", "without valid basis", "coverage");
    case CoverageState::Suspended:
        return translator.translate("Terms", "suspended", "state of an authorization");
    case CoverageState::Ended:
        return translator.translate("Terms", "ended", "state of an authorization");
    case CoverageState::NotAsked:
        return translator.translate("Terms", "not asked", "coverage");
    case CoverageState::NotNeeded:
        return translator.translate("Terms", "not needed", "coverage");
    }
    Q_UNREACHABLE();
}

QString coverageDetail(const Translator &translator, const CoverageCell &cell)
{
    switch (cell.state) {
    case CoverageState::Asked:
    case CoverageState::InPreparation:
        return cell.requestNumber;
    case CoverageState::NotYetInForce:
        return fillPlaces(translator.translate("Coverage", "from %1"), {dayOf(translator, cell)});
    case CoverageState::Expiring:
        return fillPlaces(translator.translate("Coverage", "until %1"), {dayOf(translator, cell)});
    case CoverageState::Suspended:
    case CoverageState::Ended:
        return cell.day ? fillPlaces(translator.translate("Coverage", "since %1"), {dayOf(translator, cell)})
                        : QString();
    case CoverageState::Active:
    case CoverageState::Missing:
    case CoverageState::WithoutValidBasis:
    case CoverageState::NotAsked:
    case CoverageState::NotNeeded:
        return {};
    }
    Q_UNREACHABLE();
}

QString coverageSentence(const Translator &translator, const CoverageCell &cell, const QString &application)
{
    QStringList sentences{stateSentence(translator, cell), besideSentence(translator, cell)};
    sentences.removeAll(QString());
    const auto said = sentences.join(u' ');
    return application.isEmpty()
               ? said
               : fillPlaces(translator.translate("Coverage", "%1: %2", "an application and a sentence on it"),
                            {application, said});
}

QString ladderHead(const Translator &translator, LadderMember member)
{
    switch (member) {
    case LadderMember::Version:
        return translator.translate("Coverage", "Version");
    case LadderMember::Operations:
        return translator.translate("Coverage", "Operations");
    case LadderMember::Purpose:
        return translator.translate("Coverage", "Purpose");
    case LadderMember::Basis:
        return translator.translate("Coverage", "Basis");
    case LadderMember::LegalContext:
        return translator.translate("Coverage", "Legal context");
    case LadderMember::ProgramNumber:
        return translator.translate("Coverage", "Program number");
    case LadderMember::ValidFrom:
        return translator.translate("Coverage", "Valid from");
    case LadderMember::ValidUntil:
        return translator.translate("Coverage", "Last day");
    case LadderMember::State:
        return translator.translate("Coverage", "State");
    }
    Q_UNREACHABLE();
}

QString ladderValue(const Translator &translator, LadderMember member, const Authorization &one, QDate day)
{
    switch (member) {
    case LadderMember::Version:
        return one.version;
    case LadderMember::Operations:
        return operationsText(translator, one.operations);
    case LadderMember::Purpose:
        return one.purpose;
    case LadderMember::Basis:
        return basisText(translator, basesOf(one));
    case LadderMember::LegalContext:
        return one.legalContext;
    case LadderMember::ProgramNumber:
        return one.programNumber ? one.programNumber->digits() : QString();
    case LadderMember::ValidFrom:
        return one.validFrom ? printedDate(*one.validFrom, translator.language()) : QString();
    case LadderMember::ValidUntil:
        return lastDayOf(one) ? printedDate(*lastDayOf(one), translator.language()) : QString();
    case LadderMember::State:
        return term(translator, standingOn(one, day));
    }
    Q_UNREACHABLE();
}

} // namespace licet
