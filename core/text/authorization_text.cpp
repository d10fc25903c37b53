#include "text/authorization_text.h"

#include "text/event_text.h"
#include "text/labelled.h"
#include "text/terms.h"

#include <QCoreApplication>

namespace licet {

using namespace Qt::StringLiterals;

QString term(const Translator &translator, MissingFact fact)
{
    switch (fact) {
    case MissingFact::Version:
        return translator.translate("Authorizations", "version", "a fact that is missing");
    case MissingFact::Operations:
        return translator.translate("Authorizations", "operations", "a fact that is missing");
    case MissingFact::Purpose:
        return translator.translate("Authorizations", "purpose", "a fact that is missing");
    case MissingFact::LegalContext:
        return translator.translate("Authorizations", "legal context", "a fact that is missing");
    case MissingFact::Basis:
        return translator.translate("Authorizations", "basis", "a fact that is missing");
    case MissingFact::FirstDay:
        return translator.translate("Authorizations", "first day", "a fact that is missing");
    case MissingFact::Document:
        return translator.translate("Authorizations", "the document it rests on", "a fact that is missing");
    case MissingFact::SuspensionDay:
        return translator.translate("Authorizations", "since when it is suspended", "a fact that is missing");
    case MissingFact::EndDay:
        return translator.translate("Authorizations", "since when it has ended", "a fact that is missing");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, AuthorizationStanding standing)
{
    switch (standing) {
    case AuthorizationStanding::NotYetInForce:
        return translator.translate("Terms", "not yet in force", "coverage");
    case AuthorizationStanding::Active:
        return term(translator, AuthorizationState::Active);
    case AuthorizationStanding::Suspended:
        return term(translator, AuthorizationState::Suspended);
    case AuthorizationStanding::Ended:
        return term(translator, AuthorizationState::Ended);
    }
    Q_UNREACHABLE();
}

QString missingSentence(const Translator &translator, const std::vector<MissingFact> &missing)
{
    QStringList words;
    for (const auto fact : missing)
        words << term(translator, fact);
    return words.isEmpty() ? QString()
                           : fillPlaces(translator.translate("Authorizations", "To complete: %1."),
                                        {words.join(u", "_s)});
}

QString retentionSentence(const Translator &translator, const LogRetention &retention)
{
    const auto years = QString::number(retention.years);
    switch (retention.need) {
    case LogNeed::None:
        return translator.translate("Authorizations", "No authorization makes this log necessary.");
    case LogNeed::NotYet:
        return fillPlaces(
            translator.translate("Authorizations", "Not yet in force: there is a log to keep from %1 on."),
            {printedDate(*retention.from, translator.language())});
    case LogNeed::InUse:
        return fillPlaces(translator.translate("Authorizations",
                                               "In use; the log is kept until %1 years after the last use."),
                          {years});
    case LogNeed::Unknown:
        return translator.translate(
            "Authorizations", "Ended, but nobody recorded when it was last used: the log stays until then.");
    case LogNeed::Until:
        return fillPlaces(translator.translate("Authorizations",
                                               "The log is kept until %1: last used on %2, plus %3 years."),
                          {printedDate(*retention.until, translator.language()),
                           printedDate(*retention.lastUse, translator.language()), years});
    }
    Q_UNREACHABLE();
}

namespace {

QString operationsWord(const Translator &translator, const Operations &operations)
{
    return operations.all ? memberName(translator, u"all"_s) : operations.named.join(u", "_s);
}

QString dayWord(const Translator &translator, const std::optional<QDate> &day)
{
    return day ? printedDate(*day, translator.language()) : u"–"_s;
}

} // namespace

QString grantedOtherwise(const Translator &translator, const Authorization &authorization)
{
    if (!authorization.asked)
        return {};
    const auto &asked = *authorization.asked;
    struct Fact
    {
        const char *member;
        QString granted;
        QString asked;
    };
    const Fact facts[] = {
        {"operations", operationsWord(translator, authorization.operations),
         operationsWord(translator, asked.operations)},
        {"version", authorization.version, asked.version},
        {"validFrom", dayWord(translator, authorization.validFrom), dayWord(translator, asked.validFrom)},
        {"validUntil", dayWord(translator, authorization.validUntil), dayWord(translator, asked.validUntil)}};
    QStringList lines{translator.translate("Authorizations", "Granted otherwise than asked.")};
    for (const auto &fact : facts)
        if (fact.granted != fact.asked)
            lines << labelled(translator,
                              memberName(translator, QString::fromLatin1(fact.member), u"authorization"_s),
                              fillPlaces(translator.translate("Authorizations", "%1 (asked: %2)",
                                                              "what was granted, what was asked"),
                                         {fact.granted.isEmpty() ? u"–"_s : fact.granted,
                                          fact.asked.isEmpty() ? u"–"_s : fact.asked}));
    return lines.join(u'\n');
}

QStringList changedTerms(const Translator &translator, const Authorization &before,
                         const Authorization &after)
{
    QStringList lines;
    const auto compare = [&](const QString &member, const QString &was, const QString &is) {
        if (was != is)
            lines << labelled(translator, memberName(translator, member, u"authorization"_s),
                              u"%1 → %2"_s.arg(was.isEmpty() ? u"–"_s : was, is.isEmpty() ? u"–"_s : is));
    };
    const auto number = [](const Authorization &one) {
        return one.programNumber ? one.programNumber->digits() : QString();
    };
    compare(u"service"_s, before.service, after.service);
    compare(u"version"_s, before.version, after.version);
    compare(u"operations"_s, operationsWord(translator, before.operations),
            operationsWord(translator, after.operations));
    compare(u"purpose"_s, before.purpose, after.purpose);
    compare(u"legal_context"_s, before.legalContext, after.legalContext);
    compare(u"program_number"_s, number(before), number(after));
    compare(u"validUntil"_s, dayWord(translator, before.validUntil), dayWord(translator, after.validUntil));
    compare(u"conditions"_s, before.conditions, after.conditions);
    return lines;
}

QString attachmentRoleWord(const Translator &translator, AttachmentRole role)
{
    switch (role) {
    case AttachmentRole::SignedForm:
        return translator.translate("Authorizations", "Signed form", "a file");
    case AttachmentRole::Answer:
        return translator.translate("Authorizations", "Answer", "a file");
    case AttachmentRole::Letter:
        return translator.translate("Authorizations", "Letter", "a file");
    case AttachmentRole::Decision:
        return translator.translate("Authorizations", "Decision", "a file");
    case AttachmentRole::Evidence:
        return translator.translate("Authorizations", "Evidence", "a file");
    case AttachmentRole::Other:
        return translator.translate("Authorizations", "Paper", "a file");
    }
    Q_UNREACHABLE();
}

} // namespace licet
