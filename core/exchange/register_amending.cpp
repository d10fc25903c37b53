#include "exchange/register_amending.h"

#include "exchange/amending.h"
#include "exchange/file_import.h"
#include "history/import_mark.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Which decision cannot come into the state that the file tells.
Error atState(Error error, const QString &path)
{
    if (error.kind == ErrorKind::NotFound)
        return {ErrorKind::UnknownReference, jsonPath(path, u"replacedBy"_s), error.value};
    return error;
}

} // namespace

Result<void> Amending::takeBack(const Brought &merger)
{
    const QJsonObject named{{u"predecessor"_s, merger.object.value(u"predecessor"_s)}};
    LICET_ASSIGN(const auto id, m_content.names().idOf(detail::tableOf<Merger>(), named, merger.path));
    LICET_TRY(revokeMerger(m_transaction, Id<Merger>(id), m_reason, m_stamp));
    ++m_changed;
    return {};
}

Result<void> Amending::change(const Decision &decision, const Decision &, const Brought &brought)
{
    const auto amended = amendDecision(m_transaction, decision, m_reason, m_stamp);
    if (!amended)
        return atState(amended.error(), brought.path);
    return amendSteps(m_transaction, m_content.names(), decision.id, brought, m_stamp);
}

Result<void> Amending::change(Certificate certificate, const Certificate &stored, const Brought &brought)
{
    // By which it is known; another spelling of it is no news.
    if (foldForComparison(certificate.serial) == foldForComparison(stored.serial))
        certificate.serial = stored.serial;
    const auto kept = keepCertificate(m_transaction, certificate, m_stamp, m_reason);
    return kept ? Result<void>() : located<Certificate>(kept.error(), brought.path);
}

Result<AmendReport> amendRegister(Register &target, const QJsonValue &document, const QString &note,
                                  const Stamp &stamp, const QString &fileName)
{
    if (!document.isObject())
        return wrongJsonType({}, document, "object");
    if (note.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, u"amend"_s};
    LICET_ASSIGN(const auto transaction, Transaction::begin(target.database()));
    LICET_ASSIGN(const auto before, lastSequence(transaction->database()));
    LICET_ASSIGN(auto content, RegisterContent::of(transaction->database(), Amending::dayOfNews(stamp)));
    LICET_TRY(nameFormerRights(transaction->database(), content));
    LICET_ASSIGN(auto now, withNumbersOfNow(transaction->database(), document, Amending::dayOfNews(stamp)));
    // One that is to be another's later is nobody's earlier one today.
    std::erase_if(now.replaced, [today = brusselsDay(stamp.enteredAt)](const EarlierNumber &one) {
        return today < one.until;
    });
    LICET_ASSIGN(const auto brought,
                 bringFile(*transaction, std::move(content), stamp, now.document.toObject(), note.trimmed()));
    LICET_ASSIGN(const auto import, markImport(*transaction, before, fileName, stamp));
    LICET_TRY(transaction->commit());
    return AmendReport{brought.changed,
                       brought.report.imported,
                       brought.report.duplicates,
                       brought.report.different,
                       now.replaced,
                       import};
}

} // namespace licet
