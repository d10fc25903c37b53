#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace licet {

/// A title that folds what stands under it; open or folded is remembered under `settingsKey`.
class CollapsibleSection : public QWidget
{
    Q_OBJECT

public:
    CollapsibleSection(const QString &title, const QString &settingsKey, QWidget *content,
                       QWidget *parent = nullptr);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_settingsKey;
    QToolButton *m_title;
    QWidget *m_content;
    bool m_isOpen = true;
};

} // namespace licet
