#pragma once

#include "ui/page/context.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace licet {

/// The imports that were not taken back yet, newest first, each with the button that takes it back.
class EarlierImports : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierImports(Context &context, QWidget *parent = nullptr);

    /// The same as a menu, where a list stands in their place.
    static QToolButton *menuButton(Context &context);

private:
    void refill();

    Context &m_context;
    QVBoxLayout *m_rows;
};

} // namespace licet
