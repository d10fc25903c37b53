#pragma once

#include "authorization/authorization.h"
#include "authorization/received_program_number.h"
#include "history/history.h"
#include "request/corrections/correcting.h"

namespace licet {

/// What an event of a request wrote beside the request, as it is when the event is corrected.
struct CorrectionEffects
{
    Transaction &transaction;
    const Request &request; ///< before the correction
    const Event &event;
    const EventCorrection &correction;
    const QString &reason;
    const Stamp &stamp;
    const std::optional<ProgramNumber> &number; ///< that it brought, as believed until now
    std::optional<QString> instead; ///< told by `check`, where somebody signed whom the paper doesn't name
    std::optional<AskedSignatures> signatures; ///< told by `check`, as they are of several then

    /// SignatoryDiffers, MandateUnusable: whom the paper names, entitled on the right day. NumberOfAnother.
    [[nodiscard]] Result<void> check();
    [[nodiscard]] Result<void> write() const;
    /// What is kept of the received numbers; once the request itself is put right.
    [[nodiscard]] Result<void> settleNumbers() const;

private:
    [[nodiscard]] Result<void> checkSignature();
    [[nodiscard]] Result<void> settleSignatures(const QString &printed, const QString &signer, QDate day);
    [[nodiscard]] Result<void> moveVersions() const;
    [[nodiscard]] Result<void> moveSetbacks() const;
    [[nodiscard]] Result<void> moveFiles() const;
    [[nodiscard]] Result<void> correctAuthorizations() const;
    [[nodiscard]] Result<void> correctAuthorization(const Authorization &before,
                                                    const std::vector<EventKind> &kinds) const;
    [[nodiscard]] Result<void> correctCarriedNumber(const Authorization &before) const;
    [[nodiscard]] std::optional<QDate> dayInRight(const Authorization &right) const;
    /// A reminder that went out stays after the sending.
    [[nodiscard]] Result<void> checkChases() const;
    [[nodiscard]] Result<void> moveChase() const;
    [[nodiscard]] Result<void> checkPromise() const;
    [[nodiscard]] Result<void> checkReplyBy() const;
    [[nodiscard]] Result<void> correctPromise() const;
    [[nodiscard]] Result<void> checkNumber() const;
    [[nodiscard]] Result<void> checkTerms() const;
    [[nodiscard]] Result<void> correctTerms() const;
    [[nodiscard]] Authorization asAnswered(Authorization right, const LineAnswer &line, QDate executed,
                                           QDate made) const;
    [[nodiscard]] Result<void> moveWhatLed(Id<Authorization> id, qint64 last, bool isLater) const;
    [[nodiscard]] Result<void> moveTransfers() const;
    [[nodiscard]] Result<void> correctTermsOf(const Authorization &right, qint64 with,
                                              const LineAnswer &line) const;
    /// Moves the day in a record that was entered together with the event, by an event of one of these kinds.
    template <TableRecord Record>
    Result<void> moveDay(const Record &before, const std::vector<EventKind> &kinds) const;
};

/// The program number that came with an execution, or with a letter after it: that of the authorizations
/// which the letter completed.
Result<std::optional<ProgramNumber>> numberBroughtBy(const Database &database, const Request &request,
                                                     const Event &event);

} // namespace licet
