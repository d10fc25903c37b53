#include "exchange/register_import.h"

#include "exchange/file_import.h"
#include "exchange/record_file.h"
#include "followup/terms.h"
#include "history/import_mark.h"
#include "institution/merging.h"
#include "request/drafting.h"
#include "request/facts_reader.h"
#include "request/registered_spelling.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<ImportReport> importRegister(Register &target, const QJsonValue &document, const Stamp &stamp,
                                    bool dryRun, const QString &fileName)
{
    if (!document.isObject())
        return wrongJsonType({}, document, "object");
    LICET_ASSIGN(const auto transaction, Transaction::begin(target.database()));
    LICET_ASSIGN(const auto before, lastSequence(transaction->database()));
    LICET_ASSIGN(auto content, RegisterContent::of(transaction->database(), stamp.happenedOn));
    LICET_TRY(nameFormerRights(transaction->database(), content));
    LICET_ASSIGN(const auto now, withNumbersOfNow(transaction->database(), document, stamp.happenedOn));
    LICET_ASSIGN(auto brought, bringFile(*transaction, std::move(content), stamp, now.document.toObject()));
    auto &report = brought.report;
    report.earlierNumbers = now.replaced;
    if (dryRun)
        return report;
    LICET_ASSIGN(report.import, markImport(*transaction, before, fileName, stamp));
    LICET_TRY(transaction->commit());
    return report;
}

Result<ImportedDraft> importDraft(Register &target, const Draft &draft, const QString &fileName,
                                  const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(target.database()));
    LICET_ASSIGN(const auto before, lastSequence(transaction->database()));
    ImportedDraft imported;
    LICET_TRY(checkServiceCount(draft, u"draft.services"_s));
    auto named = draft;
    const auto number = KboNumber::parse(draft.institution);
    if (number) {
        LICET_ASSIGN(const auto known, institutionNumbered(transaction->database(), *number));
        if (known && known->until && *known->until <= stamp.happenedOn) {
            LICET_ASSIGN(const auto institution,
                         holdingOn(transaction->database(), known->institution, stamp.happenedOn));
            if (institution.kbo) {
                named.institution = institution.kbo->digits();
                imported.earlierNumber =
                    EarlierNumber{*number, *institution.kbo, institution.name, *known->until};
            }
        }
    }
    LICET_ASSIGN(const auto facts, readFacts(transaction->database(), named, stamp.happenedOn));
    LICET_ASSIGN(imported.request,
                 target.requests().create(*transaction, inRegisteredSpelling(named, facts), stamp));
    LICET_ASSIGN(imported.import, markImport(*transaction, before, fileName, stamp));
    LICET_TRY(transaction->commit());
    return imported;
}

} // namespace licet
