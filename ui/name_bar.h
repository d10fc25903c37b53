#pragma once

#include <QFrame>

class QLineEdit;

namespace licet {

/// Asks who is working, where nobody is logged in under a name: until then a register is only read, for
/// nothing is recorded without a name. Asked once; the name is kept with the user's own settings.
class NameBar : public QFrame
{
    Q_OBJECT

public:
    explicit NameBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void named(const QString &name);

private:
    void take();

    QLineEdit *m_name;
};

} // namespace licet
