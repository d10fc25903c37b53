#pragma once

#include "ui/search/search_everything.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace licet {

/// Finds whatever the register holds, and pages and commands by their names.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void commandWanted(licet::CommandId command);

private:
    void offer(const QString &typed);
    void choose(const QModelIndex &index);

    Context &m_context;
    std::optional<SearchIndex> m_index; ///< read when somebody types, forgotten when something changes
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace licet
