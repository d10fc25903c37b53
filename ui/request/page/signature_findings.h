#pragma once

#include "request/request.h"
#include "ui/page/context.h"

#include <QWidget>

class QVBoxLayout;

namespace licet {

/// What the rules find of whoever really signed a form: it stays on the request, whatever became of it.
/// Hidden while there is nothing.
class SignatureFindings : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureFindings(QWidget *parent = nullptr);
    void setRequest(Context &context, const Request &request);

private:
    QVBoxLayout *m_cards;
};

} // namespace licet
