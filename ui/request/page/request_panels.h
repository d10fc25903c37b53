#pragma once

#include "files/attachment.h"
#include "history/history.h"
#include "request/request.h"
#include "ui/page/context.h"

#include <QWidget>

namespace licet {

class ChasePanel;
class EventCorrectionPanel;
class RecordEventPanel;
class RemarkPanel;
class TurnBackPanel;

/// The panels that unfold under the head of a request, or above the list for several: one at a time. What is
/// confirmed in them is done here.
class RequestPanels : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPanels(Context &context, QWidget *parent = nullptr);

    void turnBack(const Request &request, RequestEvent event);
    void record(const std::vector<Request> &requests, std::optional<RequestEvent> likely = {});
    /// One of the requests can be chased.
    void chase(const std::vector<Request> &requests);
    void note(const Request &request);
    void correct(const Request &request, const Event &event);
    /// Asks the system for a file where `paths` is empty.
    void attach(const Request &request, const QStringList &paths = {});

    [[nodiscard]] bool isUnfolded() const;
    /// Whether the panel that is unfolded is about exactly these requests.
    [[nodiscard]] bool isAbout(const std::vector<Id<Request>> &ids) const;
    /// The primary button of the panel that is unfolded.
    void confirm();
    /// Without telling.
    void foldAll();

Q_SIGNALS:
    void closed();
    /// A panel came on view, or none is any more.
    void unfolded(bool isUnfolded);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void begin(const std::vector<Request> &requests);
    void connectPanels();

    Context &m_context;
    std::vector<Request> m_requests;
    TurnBackPanel *m_turnBack;
    RecordEventPanel *m_record;
    ChasePanel *m_chase;
    RemarkPanel *m_remark;
    EventCorrectionPanel *m_correction;
};

} // namespace licet
