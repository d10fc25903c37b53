#pragma once

#include "request/request_store.h"
#include "ui/page.h"
#include "ui/request/request_papers.h"

class QLabel;
class QSplitter;

namespace licet {

class Choice;
class EventList;
class NextLine;
class RecordEventPanel;
class PaperView;
class RequestHead;
class TurnBackPanel;
class VersionList;

/// A request from finalised on: the frozen page at the left, versions and events at the right, the next step
/// on top; declining, reopening and withdrawing unfold a panel under the head.
class RequestPage : public Page
{
    Q_OBJECT

public:
    RequestPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    /// `detail`: "v2" shows that version; "reopen", "decline", "withdraw" unfold the panel.
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePaper();
    QWidget *makeTrail();
    void refresh();
    Result<void> fill();
    void showVersion(int version);
    void showPaper();
    void recordEvent();
    void turnBack(RequestEvent event);
    [[nodiscard]] const PaperChoice *paper() const;

    Context &m_context;
    Request m_request;
    std::vector<PaperChoice> m_choices;
    RequestHead *m_head;
    TurnBackPanel *m_panel;
    RecordEventPanel *m_record;
    NextLine *m_next;
    Choice *m_chooser;
    QLabel *m_voidSentence;
    PaperView *m_paper;
    VersionList *m_versions;
    EventList *m_events;
    QSplitter *m_splitter;
};

Page *makeRequestPage(Context &context, QWidget *parent);

} // namespace licet
