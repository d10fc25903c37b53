#pragma once

#include "request/request_store.h"
#include "ui/page/commands.h"
#include "ui/page/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace licet {

/// What can be done with several requests at once: a button each, for how many of them, and why not for the
/// others.
class BulkActions : public QWidget
{
    Q_OBJECT

public:
    explicit BulkActions(Context &context, QWidget *parent = nullptr);
    void setRequests(const std::vector<RequestSummary> &requests);

Q_SIGNALS:
    void wanted(licet::CommandId command);

private:
    struct Row
    {
        CommandId rule; ///< whose possibility counts for each of the requests
        QLabel *sentence;
        std::vector<QPushButton *> buttons;
        QLabel *others;
    };
    void addRow(CommandId rule, const std::vector<std::pair<CommandId, QString>> &buttons);
    void fill(const Row &row, const std::vector<RequestSummary> &requests);
    [[nodiscard]] static QString sentenceFor(CommandId rule, int fit);

    Context &m_context;
    QLabel *m_count;
    std::vector<Row> m_rows;
};

} // namespace licet
