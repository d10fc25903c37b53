#pragma once

#include "ui/widgets/record_form.h"

#include <QCoreApplication>

namespace licet {

/// The fields of a declaration on security logging (P11 to P14), the same on a logging card and in a draft.
class LoggingFields
{
    Q_DECLARE_TR_FUNCTIONS(LoggingFields)

public:
    /// Which of them says how a log line is joined to KSZ's own record.
    static constexpr size_t joinedBy = 8;

    /// Adds them to a form; `logging(record)` gives the declaration by reference. The first one is the
    /// system.
    template <class Record, class Accessor>
    static std::vector<Field *> addTo(RecordForm<Record> &form, Accessor logging)
    {
        auto *sheet = form.sheet();
        auto *system = form.text(
            tr("System that keeps the log"), [=](auto &one) -> auto & { return logging(one).system; });
        auto *keeper = form.text(
            tr("Keeper of the log"), [=](auto &one) -> auto & { return logging(one).keeper; });
        sheet->addRow({system, keeper});
        auto *who = form.answer(
            tr("WHO is logged?"), [=](auto &one) -> auto & { return logging(one).who; });
        auto *what = form.answer(
            tr("WHAT?"), [=](auto &one) -> auto & { return logging(one).what; });
        auto *when = form.answer(
            tr("WHEN?"), [=](auto &one) -> auto & { return logging(one).when; });
        auto *how = form.answer(
            tr("HOW?"), [=](auto &one) -> auto & { return logging(one).how; });
        sheet->addRow({who, what, when, how});
        auto *person = form.answer(
            tr("Each request traced to a person?"), [=](auto &one) -> auto & {
                return logging(one).eachRequestToPerson;
            });
        auto *years = form.number(
            tr("Years kept"), [=](auto &one) -> auto & { return logging(one).retentionYears; });
        sheet->addRow({person, years});
        auto *joined = form.text(
            tr("Joined to KSZ's log by"), [=](auto &one) -> auto & { return logging(one).joinedBy; });
        auto *tested = form.date(
            tr("Log last retrieved on"), [=](auto &one) -> auto & {
                return logging(one).lastRetrievalTest->on;
            });
        sheet->addRow({joined, tested});
        auto *by = form.text(
            tr("Retrieved by"), [=](auto &one) -> auto & { return logging(one).lastRetrievalTest->by; });
        auto *result = form.text(
            tr("Result of the retrieval"), [=](auto &one) -> auto & {
                return logging(one).lastRetrievalTest->result;
            });
        sheet->addRow({by, result});
        return {system, keeper, who, what, when, how, person, years, joined, tested, by, result};
    }
};

} // namespace licet
