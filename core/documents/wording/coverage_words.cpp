#include "documents/wording/coverage_words.h"

#include "documents/wording/words.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const CoverageCell &cell)
{
    return cell.day ? printedDate(*cell.day) : QString();
}

QString requestName(const CoverageCell &cell)
{
    return cell.requestNumber.isEmpty() ? QString::number(cell.request.row()) : cell.requestNumber;
}

QString askedSentence(const Phrases &phrases, const CoverageCell &cell)
{
    if (cell.requestState == RequestState::Draft)
        return phrases.translate("Coverage", "A draft asks for it: it is not finalised yet.");
    return fillPlaces(phrases.translate("Coverage", "Request %1 asks for it: it is “%2”."),
                      {requestName(cell), word(phrases, cell.requestState)});
}

QString stateSentence(const Phrases &phrases, const CoverageCell &cell)
{
    const auto day = dayOf(cell);
    switch (cell.state) {
    case CoverageState::Active:
        return day.isEmpty()
                   ? phrases.translate("Coverage", "Authorized and in force.")
                   : fillPlaces(phrases.translate("Coverage", "Authorized and in force since %1."), {day});
    case CoverageState::Asked:
        return askedSentence(phrases, cell);
    case CoverageState::NotYetInForce:
        return fillPlaces(phrases.translate("Coverage", "Authorized, and in force from %1."), {day});
    case CoverageState::Expiring:
        return fillPlaces(phrases.translate("Coverage", "In force until %1: ask for its successor in time."),
                          {day});
    case CoverageState::Missing:
        return fillPlaces(
            phrases.translate("Coverage", "Authorized in %1, and here neither authorized nor asked."),
            {word(phrases, cell.elsewhere.value_or(Environment::Test))});
    case CoverageState::WithoutValidBasis:
        return phrases.translate("Coverage",
                                 "Authorized, but the decision that it cites is not known or not in force.");
    case CoverageState::Suspended:
        return day.isEmpty() ? phrases.translate("Coverage", "The authorization is suspended.")
                             : fillPlaces(phrases.translate("Coverage", "Suspended since %1."), {day});
    case CoverageState::Ended:
        return day.isEmpty()
                   ? phrases.translate("Coverage", "The authorization ended.")
                   : fillPlaces(phrases.translate("Coverage", "Ended: not in force since %1."), {day});
    case CoverageState::NotNeeded:
        return phrases.translate("Coverage", "Nothing asks for it here.");
    }
    Q_UNREACHABLE();
}

/// An open request beside an authorization.
QString besideSentence(const Phrases &phrases, const CoverageCell &cell)
{
    if (!cell.request.isSet() || cell.state == CoverageState::Asked)
        return {};
    const auto name = requestName(cell);
    switch (cell.requestKind) {
    case RequestKind::New:
        return fillPlaces(phrases.translate("Coverage", "Request %1 asks for more of it."), {name});
    case RequestKind::Change:
        return fillPlaces(phrases.translate("Coverage", "Request %1 asks to change it."), {name});
    case RequestKind::End:
        return fillPlaces(phrases.translate("Coverage", "Request %1 asks to end it."), {name});
    }
    Q_UNREACHABLE();
}

QString operationsText(const Phrases &phrases, const Operations &operations)
{
    return operations.all ? phrases.translate("Coverage", "all", "operations")
                          : operations.named.join(u", "_s);
}

QString basisText(const Phrases &phrases, const CommitteeBasis &basis)
{
    if (basis.isDeclaredNotApplicable())
        return phrases.translate("Coverage", "not applicable", "basis");
    return basis.deliberation.isEmpty() ? basis.dossier : basis.deliberation;
}

} // namespace

QString word(const Phrases &phrases, CoverageState state)
{
    switch (state) {
    case CoverageState::Active:
        return phrases.translate("Words", "active", "state of an authorization");
    case CoverageState::Asked:
        return phrases.translate("Words", "asked", "coverage");
    case CoverageState::NotYetInForce:
        return phrases.translate("Words", "not yet in force", "coverage");
    case CoverageState::Expiring:
        return phrases.translate("Words", "expiring", "coverage");
    case CoverageState::Missing:
        return phrases.translate("Words", "missing", "coverage");
    case CoverageState::WithoutValidBasis:
        return phrases.translate("Words", "without valid basis", "coverage");
    case CoverageState::Suspended:
        return phrases.translate("Words", "suspended", "state of an authorization");
    case CoverageState::Ended:
        return phrases.translate("Words", "ended", "state of an authorization");
    case CoverageState::NotNeeded:
        return phrases.translate("Words", "not needed", "coverage");
    }
    Q_UNREACHABLE();
}

QString coverageDetail(const Phrases &phrases, const CoverageCell &cell)
{
    switch (cell.state) {
    case CoverageState::Asked:
        return cell.requestNumber;
    case CoverageState::NotYetInForce:
        return fillPlaces(phrases.translate("Coverage", "from %1"), {dayOf(cell)});
    case CoverageState::Expiring:
        return fillPlaces(phrases.translate("Coverage", "until %1"), {dayOf(cell)});
    case CoverageState::Suspended:
    case CoverageState::Ended:
        return cell.day ? fillPlaces(phrases.translate("Coverage", "since %1"), {dayOf(cell)}) : QString();
    case CoverageState::Active:
    case CoverageState::Missing:
    case CoverageState::WithoutValidBasis:
    case CoverageState::NotNeeded:
        return {};
    }
    Q_UNREACHABLE();
}

QString coverageSentence(const Phrases &phrases, const CoverageCell &cell, const QString &application)
{
    QStringList sentences{stateSentence(phrases, cell), besideSentence(phrases, cell)};
    sentences.removeAll(QString());
    const auto said = sentences.join(u' ');
    return application.isEmpty()
               ? said
               : fillPlaces(phrases.translate("Coverage", "%1: %2", "an application and a sentence on it"),
                            {application, said});
}

QString ladderHead(const Phrases &phrases, LadderMember member)
{
    switch (member) {
    case LadderMember::Version:
        return phrases.translate("Coverage", "Version");
    case LadderMember::Operations:
        return phrases.translate("Coverage", "Operations");
    case LadderMember::Purpose:
        return phrases.translate("Coverage", "Purpose");
    case LadderMember::Basis:
        return phrases.translate("Coverage", "Basis");
    case LadderMember::LegalContext:
        return phrases.translate("Coverage", "Legal context");
    case LadderMember::ProgramNumber:
        return phrases.translate("Coverage", "Program number");
    case LadderMember::ValidFrom:
        return phrases.translate("Coverage", "Valid from");
    case LadderMember::ValidUntil:
        return phrases.translate("Coverage", "Last day");
    case LadderMember::State:
        return phrases.translate("Coverage", "State");
    }
    Q_UNREACHABLE();
}

QString ladderValue(const Phrases &phrases, LadderMember member, const Authorization &one, QDate day)
{
    switch (member) {
    case LadderMember::Version:
        return one.version;
    case LadderMember::Operations:
        return operationsText(phrases, one.operations);
    case LadderMember::Purpose:
        return one.purpose;
    case LadderMember::Basis:
        return basisText(phrases, one.committee);
    case LadderMember::LegalContext:
        return one.legalContext;
    case LadderMember::ProgramNumber:
        return one.programNumber ? one.programNumber->digits() : QString();
    case LadderMember::ValidFrom:
        return one.validFrom ? printedDate(*one.validFrom) : QString();
    case LadderMember::ValidUntil:
        return one.validUntil ? printedDate(*one.validUntil) : QString();
    case LadderMember::State:
        return word(phrases, stateOn(one, day));
    }
    Q_UNREACHABLE();
}

} // namespace licet
