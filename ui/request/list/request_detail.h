#pragma once

#include "request/request_store.h"
#include "ui/page/commands.h"
#include "ui/page/context.h"

#include <QScrollArea>

class QLabel;
class QStackedWidget;

namespace licet {

class Badge;
class EventList;
class FactGrid;
class NextStepBar;
class BulkActions;
class SignatureFindings;
class VersionList;

/// The list's detail: one request with its next step and its sections, or what can be done with several.
class RequestDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit RequestDetail(Context &context, QWidget *parent = nullptr);

    void showNothing();
    /// Reads the whole request; what fails is said.
    void showRequest(Id<Request> id);
    void showSeveral(const std::vector<RequestSummary> &requests);
    /// The one that is shown, or nothing.
    [[nodiscard]] const std::optional<Request> &request() const { return m_request; }
    [[nodiscard]] NextStepBar *nextLine() const { return m_next; }

Q_SIGNALS:
    void wanted(licet::CommandId command);
    void versionWanted(int version);

private:
    QWidget *makeOne();
    Result<void> fill(Id<Request> id);

    Context &m_context;
    std::optional<Request> m_request;
    QWidget *m_one = nullptr;
    QLabel *m_number;
    QLabel *m_subject;
    Badge *m_environment;
    Badge *m_state;
    NextStepBar *m_next;
    SignatureFindings *m_findings;
    FactGrid *m_facts;
    FactGrid *m_basis;
    FactGrid *m_identification;
    VersionList *m_versions;
    EventList *m_events;
    BulkActions *m_several;
};

} // namespace licet
