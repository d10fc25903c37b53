#include "documents/wording/authorization_words.h"

#include "documents/wording/words.h"

#include <QCoreApplication>

namespace licet {

using namespace Qt::StringLiterals;

QString word(const Phrases &phrases, MissingFact fact)
{
    switch (fact) {
    case MissingFact::Version:
        return phrases.translate("Authorizations", "version", "a fact that is missing");
    case MissingFact::Operations:
        return phrases.translate("Authorizations", "operations", "a fact that is missing");
    case MissingFact::Purpose:
        return phrases.translate("Authorizations", "purpose", "a fact that is missing");
    case MissingFact::LegalContext:
        return phrases.translate("Authorizations", "legal context", "a fact that is missing");
    case MissingFact::Basis:
        return phrases.translate("Authorizations", "basis", "a fact that is missing");
    case MissingFact::FirstDay:
        return phrases.translate("Authorizations", "first day", "a fact that is missing");
    case MissingFact::Document:
        return phrases.translate("Authorizations", "the document it rests on", "a fact that is missing");
    case MissingFact::SuspensionDay:
        return phrases.translate("Authorizations", "since when it is suspended", "a fact that is missing");
    case MissingFact::EndDay:
        return phrases.translate("Authorizations", "since when it has ended", "a fact that is missing");
    }
    Q_UNREACHABLE();
}

QString missingSentence(const Phrases &phrases, const std::vector<MissingFact> &missing)
{
    QStringList words;
    for (const auto fact : missing)
        words << word(phrases, fact);
    return words.isEmpty()
               ? QString()
               : fillPlaces(phrases.translate("Authorizations", "To complete: %1."), {words.join(u", "_s)});
}

QString retentionSentence(const Phrases &phrases, const LogRetention &retention)
{
    const auto years = QString::number(retention.years);
    switch (retention.need) {
    case LogNeed::None:
        return phrases.translate("Authorizations", "No authorization makes this log necessary.");
    case LogNeed::InUse:
        return fillPlaces(
            phrases.translate("Authorizations", "In use; the log is kept until %1 years after the last use."),
            {years});
    case LogNeed::Unknown:
        return phrases.translate(
            "Authorizations", "Ended, but nobody recorded when it was last used: the log stays until then.");
    case LogNeed::Until:
        return fillPlaces(
            phrases.translate("Authorizations", "The log is kept until %1: last used on %2, plus %3 years."),
            {printedDate(*retention.until), printedDate(*retention.lastUse), years});
    }
    Q_UNREACHABLE();
}

QString attachmentRoleWord(const Phrases &phrases, AttachmentRole role)
{
    switch (role) {
    case AttachmentRole::SignedForm:
        return phrases.translate("Authorizations", "Signed form", "a file");
    case AttachmentRole::Answer:
        return phrases.translate("Authorizations", "Answer", "a file");
    case AttachmentRole::Letter:
        return phrases.translate("Authorizations", "Letter", "a file");
    case AttachmentRole::Decision:
        return phrases.translate("Authorizations", "Decision", "a file");
    case AttachmentRole::Evidence:
        return phrases.translate("Authorizations", "Evidence", "a file");
    case AttachmentRole::Other:
        return phrases.translate("Authorizations", "Paper", "a file");
    }
    Q_UNREACHABLE();
}

} // namespace licet
