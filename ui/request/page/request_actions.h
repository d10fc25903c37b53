#pragma once

#include "request/corrections/correcting.h"
#include "request/request_store.h"
#include "ui/page/commands.h"
#include "ui/page/context.h"
#include "ui/request/record/remark_panel.h"

#include <QCoreApplication>

namespace licet {

/// What the list and the page of requests do alike: whether a command is possible, and the ways out of the
/// house for a paper. Every failure and success is said in the message bar.
class RequestActions
{
    Q_DECLARE_TR_FUNCTIONS(RequestActions)

public:
    /// Why a command is not possible for a request in this state, in a sentence; empty when it is.
    static QString whyNot(const Context &context, CommandId command, RequestState state);
    /// The same of a request with this number: without one, beyond a draft, it came from outside. Then there
    /// is no form, and its facts can be completed.
    static QString whyNot(const Context &context, CommandId command, RequestState state,
                          const QString &number);
    /// The event behind Reopen, Decline and Withdraw.
    static std::optional<RequestEvent> eventOf(CommandId command);
    /// The command for the next step, with the words of its button; nothing where one can only wait.
    struct Step
    {
        CommandId command;
        QString text;
    };
    static std::optional<Step> nextCommand(const Request &request);

    /// `name` is what the paper is called in the printer's queue and in the message.
    static void print(Context &context, const Result<QByteArray> &pdf, const QString &name);
    static void savePdf(Context &context, const Result<QByteArray> &pdf, const QString &fileName);
    /// The signing folders of these requests, each signatory's for itself: a file or a print each, until the
    /// user thinks better of one.
    static void saveFolders(Context &context, const std::vector<Id<Request>> &requests);
    static void printFolders(Context &context, const std::vector<Id<Request>> &requests);
    /// A note or files; true when it was recorded.
    static bool remark(Context &context, const Request &request, const Remark &remark);
    /// What was wrong about an event; true when it was recorded.
    static bool correct(Context &context, Id<Request> request, qint64 event,
                        const EventCorrection &correction, const QString &reason);
    /// A draft for the next environment, shown in the editor.
    static void prepareNextEnvironment(Context &context, Id<Request> below);
    /// Decline, reopen or withdraw; true when it was done. A reopened request is shown in the editor.
    static bool turnBack(Context &context, const Request &request, RequestEvent event, const QString &reason,
                         const QString &field);
};

} // namespace licet
