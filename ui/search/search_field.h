#pragma once

#include "ui/page/background_reading.h"
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

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void forget();
    void read();
    void offer();
    void chooseFirst();
    void choose(const QModelIndex &index);

    Context &m_context;
    BackgroundReading m_reading;
    std::optional<SearchIndex> m_index; ///< read when the field is entered, forgotten when something changes
    bool m_isFirstWanted = false;       ///< Enter came before the index
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace licet
