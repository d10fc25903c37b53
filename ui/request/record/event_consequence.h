#pragma once

#include "ui/request/record/event_recorder.h"

#include <QCoreApplication>

namespace licet {

/// What will follow when an event is recorded, in a sentence; empty where nothing is worth saying.
class EventConsequence
{
    Q_DECLARE_TR_FUNCTIONS(EventConsequence)

public:
    static QString ofSending(SendWay way);
    /// That they leave on a day in the names of institutions that merged.
    static QString ofOldNames(const Context &context, const std::vector<Request> &requests, QDate day);
    /// What is doubtful in where the original is said to be.
    static QString ofOriginal(const Context &context, const std::vector<Request> &requests,
                              std::optional<LeavingWay> way, std::optional<OriginalPlace> said);
    /// `granted`: lines that are.
    static QString ofExecution(const Context &context, const std::vector<Request> &requests, int granted,
                               QDate day);
    /// Those that the event is not possible for, a line each, and why.
    static QString leftOut(const Context &context, const std::vector<Request> &requests, RequestEvent event);
};

} // namespace licet
