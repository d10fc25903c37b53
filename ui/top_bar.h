#pragma once

#include "ui/page/commands.h"
#include "ui/page/context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QHBoxLayout;

namespace licet {

class SearchField;

/// Institution chooser, search over everything, New request.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Context &context, QWidget *menuButton, QWidget *parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    void newRequestWanted();
    void commandWanted(licet::CommandId command);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillInstitutions();

    Context &m_context;
    QComboBox *m_institutions;
    SearchField *m_search;
};

} // namespace licet
