#pragma once

#include "ui/page/context.h"
#include "ui/request/page/request_papers.h"

#include <QWidget>

class QLabel;

namespace licet {

class Choice;
class PaperView;

/// The papers of one request, one of them on view: the form in force first, its cover page, void versions,
/// reading copies.
class RequestPaper : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPaper(Context &context, QWidget *parent = nullptr);

    /// Another request follows: whatever was on view is forgotten.
    void forgetChoice();
    /// Reads the papers of these versions of the request. What was on view stays so, but for a version that
    /// is no longer in force: then it is the newest one's paper of that kind. A void one is shown on purpose
    /// only.
    Result<void> setRequest(const Request &request, const std::vector<Snapshot> &versions);
    void showNothing();
    void showFormInForce();
    void showVersion(int version);
    void focusPaper();
    /// What is on view, or nothing.
    [[nodiscard]] const PaperChoice *shown() const;

Q_SIGNALS:
    void shownChanged();

private:
    void showChosen();
    /// The paper that takes the place of what was on view; -1 where no version is in force.
    [[nodiscard]] int indexInPlaceOf(const std::optional<PaperChoice> &before) const;

    Context &m_context;
    std::vector<PaperChoice> m_choices;
    std::optional<PaperChoice> m_onView;
    bool m_isFromOutside = false;
    Choice *m_chooser;
    QLabel *m_voidSentence;
    PaperView *m_paper;
};

} // namespace licet
