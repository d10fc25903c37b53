#pragma once

#include "request/snapshot_content.h"
#include "ui/request/record/question_panel.h"

#include <QCoreApplication>

namespace licet {

/// A question about a draft, as a mail draft with the draft form, and its answer. Every failure and success
/// is said; true when it was recorded.
class DraftQuestion
{
    Q_DECLARE_TR_FUNCTIONS(DraftQuestion)

public:
    static bool ask(Context &context, const Request &request, const SnapshotContent &paper,
                    const QByteArray &form, const Askable &whom, const QString &question);
    static bool answer(Context &context, const Request &request, QDate day, const EventInput &said);
};

} // namespace licet
