#pragma once

#include "request/request_store.h"
#include "ui/page/commands.h"
#include "ui/page/context.h"

#include <QCoreApplication>

#include <span>

namespace licet {

class RequestDetail;
class RequestPanels;

/// What the commands do with the requests that are chosen in the list: one, or several at once.
class RequestCommands
{
    Q_DECLARE_TR_FUNCTIONS(RequestCommands)

public:
    using Chosen = std::vector<RequestSummary>;

    RequestCommands(Context &context, RequestDetail &detail, RequestPanels &panels);

    /// What the row menu holds, in its order.
    [[nodiscard]] static std::span<const CommandId> ofRows();
    [[nodiscard]] static bool isOfRows(CommandId command);
    [[nodiscard]] QString whyNot(CommandId command, const Chosen &chosen) const;
    void run(CommandId command, const Chosen &chosen);
    void open(const RequestSummary &one);

private:
    /// Those for which the command is possible.
    [[nodiscard]] std::vector<Id<Request>> fitFor(CommandId command, const Chosen &chosen) const;
    [[nodiscard]] QString whyNotForSeveral(CommandId command, const Chosen &chosen) const;
    /// Records or sends: one on its page, several in a panel above the list.
    void lead(CommandId command, const Chosen &chosen);
    void turnBack(CommandId command);
    void printForm(Id<Request> id);
    void saveForm(Id<Request> id);

    Context &m_context;
    RequestDetail &m_detail;
    RequestPanels &m_panels;
};

} // namespace licet
