#pragma once

#include "ui/coverage/coverage_model.h"
#include "ui/page/context.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace licet {

class Badge;

/// Explains one cell of the coverage in a sentence, with what can be opened from it.
class CellPanel : public QScrollArea
{
    Q_OBJECT

public:
    CellPanel(Context &context, const CoverageModel &model, QWidget *parent = nullptr);
    void explain(const QModelIndex &index);
    /// Where Enter and a click lead: the authorization, else the request, else to prepare one; nothing where
    /// nothing is asked.
    [[nodiscard]] std::optional<Place> target(const QModelIndex &index) const;
    /// To prepare requests, with this cell's application, service and environment chosen.
    [[nodiscard]] std::optional<Place> preparation(const QModelIndex &index) const;

private:
    Context &m_context;
    const CoverageModel &m_model;
    QPersistentModelIndex m_shown;
    QLabel *m_service;
    QLabel *m_group;
    Badge *m_state;
    QLabel *m_sentence;
    QPushButton *m_authorization;
    QPushButton *m_request;
    QPushButton *m_prepare;
};

} // namespace licet
