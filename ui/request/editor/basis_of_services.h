#pragma once

#include "request/draft.h"
#include "ui/basis/basis_list.h"

class QLabel;

namespace licet {

/// What the request rests on: once for all its services, or a list for each of them.
class BasisOfServices : public QWidget
{
    Q_OBJECT

public:
    explicit BasisOfServices(QWidget *parent = nullptr);
    void setDecisions(const std::vector<DecisionWithSteps> &decisions);
    void show(const Draft &draft);
    /// The services as they stand now: they are named here, and one that came or went does so here too.
    void follow(const std::vector<ServiceLine> &lines);
    /// Onto a draft that has its services. What nobody touched stays as it was.
    void write(Draft &draft) const;
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();
    /// What each service rests on now: a list of its own, or none where it is for all.
    void linesChanged(const std::vector<Bases> &lines);

private:
    enum Mode { ForAll, PerService };
    struct Part
    {
        QLabel *name;
        BasisList *list;
    };
    [[nodiscard]] bool isPerService() const { return m_mode->chosen() == PerService; }
    [[nodiscard]] std::vector<Bases> ofLines() const;
    void setParts(size_t count);
    void pick(int mode);
    void touch();
    void refresh();
    void orderTabs();

    Segments *m_mode;
    BasisList *m_all;
    std::vector<Part> m_parts;
    std::vector<DecisionWithSteps> m_decisions;
    std::vector<ServiceLine> m_lines;
    Bases m_forOthers; ///< of the services without one of their own, as shown
    bool m_isTouched = false;
};

} // namespace licet
