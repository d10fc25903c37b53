#pragma once

#include "ui/commands.h"
#include "ui/context.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace licet {

/// Finds requests by number, service, application and purpose, pages and commands by their names.
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
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace licet
