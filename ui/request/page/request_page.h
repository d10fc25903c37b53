#pragma once

#include "request/request_store.h"
#include "ui/page/page.h"

class QPushButton;
class QSplitter;

namespace licet {

class AttachmentList;
class EventList;
class NextStepBar;
class RequestHead;
class RequestPanels;
class RequestPaper;
class SignatureFindings;
class VersionList;

/// A request from finalised on: the frozen page at the left, versions and events at the right, the next step
/// on top; recording, attaching and turning back unfold a panel under the head. Files can be dropped on it.
class RequestPage : public Page
{
    Q_OBJECT

public:
    RequestPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    /// `detail`: "v2" shows that version; "record", "send", "chase", "attach", "reopen", "decline",
    /// "withdraw" unfold a panel.
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] std::optional<HistoryOf> recordInFront() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTrail();
    QWidget *makeEvents();
    void refresh();
    Result<void> fill();
    /// Record, send or attach; what stands in the way is said.
    void runWhenPossible(CommandId command);
    void unfold(RequestPanel panel);

    Context &m_context;
    Request m_request;
    RequestHead *m_head;
    RequestPanels *m_panels;
    NextStepBar *m_next;
    SignatureFindings *m_findings;
    RequestPaper *m_paper;
    VersionList *m_versions;
    AttachmentList *m_attachments;
    EventList *m_events;
    QPushButton *m_note;
    QSplitter *m_splitter;
};

Page *makeRequestPage(Context &context, QWidget *parent);

} // namespace licet
