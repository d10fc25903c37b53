#pragma once

#include "ui/widgets/saved_views.h"

#include <QToolButton>

#include <functional>

class QLineEdit;

namespace licet {

/// The line in which a view gets its name; it unfolds under the filter and closes with Escape.
class NameLine : public QWidget
{
    Q_OBJECT

public:
    explicit NameLine(QWidget *parent = nullptr);
    /// Asks for a name; `done` gets it, trimmed and not empty.
    void ask(const QString &present, std::function<void(const QString &)> done);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
    void fold();

    QLineEdit *m_name;
    std::function<void(const QString &)> m_done;
};

/// "Views ▾": chooses a saved view, saves the present one under a name, renames or deletes the chosen one.
class ViewsButton : public QToolButton
{
    Q_OBJECT

public:
    ViewsButton(const QString &listKey, NameLine *nameLine, QWidget *parent = nullptr);
    /// What is on view now, without its name.
    void setPresent(std::function<SavedView()> present) { m_present = std::move(present); }
    /// The list is looked at in another way than the chosen view's.
    void forgetChosen();

Q_SIGNALS:
    void chosen(const licet::SavedView &view);

private:
    void fill();
    void choose(const SavedView &view);
    void name(const QString &view);

    SavedViews m_views;
    NameLine *m_nameLine;
    std::function<SavedView()> m_present;
    QString m_chosen;
};

} // namespace licet
