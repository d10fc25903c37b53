#pragma once

#include "ui/page/record_panel.h"

#include <QWidget>

#include <map>

class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace licet {

/// One line of the tree: a record of a kind ("mandate"), perhaps with records under it.
struct RecordNode
{
    QString kind;
    qint64 record = 0;
    QString text;
    std::vector<RecordNode> children = {};
};

/// Records in a tree at the left, the chosen one's form at the right. Before another one is shown it asks
/// what becomes of what was changed, and the choice stays.
class RecordTree : public QWidget
{
    Q_OBJECT

public:
    RecordTree(Context &context, const QString &name, const QString &emptySentence,
               QWidget *parent = nullptr);

    void addPanel(const QString &kind, RecordPanelBase *panel);
    void addButton(const QString &text, const std::function<void()> &action);
    /// Above tree and forms.
    void setTop(QWidget *widget);
    void setNodes(const std::vector<RecordNode> &nodes);
    void choose(const QString &kind, qint64 record);
    /// As the user does by choosing its line: its form comes in front.
    void goTo(const QString &kind, qint64 record);
    /// Brings a kind's form in front, for a record that is new.
    void showPanel(const QString &kind);
    /// Brings a kind's form in front, for the record that was chosen.
    void bring(const QString &kind);
    [[nodiscard]] RecordPanelBase *current() const;
    bool save();
    /// As RecordPanelBase::isSettled, of the form in front.
    bool isSettled(const std::function<void()> &goOn = {});
    void discard();

Q_SIGNALS:
    void chosen(const QString &kind, qint64 record);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(QTreeWidgetItem *item);
    /// The line of the form in front; none while its record is new.
    void choosePresent();
    void stayWithPresent();
    void addNode(const RecordNode &node, QTreeWidgetItem *parent);
    /// As wide as its words, where the form leaves that; not once the user has parted them otherwise.
    void fitTree();
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &kind, qint64 record) const;

    Context &m_context;
    QVBoxLayout *m_layout;
    QSplitter *m_splitter;
    QTreeWidget *m_tree;
    QVBoxLayout *m_buttons;
    QStackedWidget *m_stack;
    std::map<QString, RecordPanelBase *> m_panels;
    QString m_kind;
    qint64 m_record = 0;
    bool m_isFilling = false;
    bool m_isParted = false; ///< by the user
};

} // namespace licet
