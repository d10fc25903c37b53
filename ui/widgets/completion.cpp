#include "ui/widgets/completion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QTimer>

namespace licet {

namespace {

void hideWhenComplete(QLineEdit *edit)
{
    // After the line edit itself has shown the list.
    QObject::connect(edit, &QLineEdit::textEdited, edit, [edit] {
        QTimer::singleShot(0, edit, [edit] {
            auto *completer = edit->completer();
            if (completer && completer->completionCount() == 1 &&
                completer->currentCompletion().compare(edit->text(), Qt::CaseInsensitive) == 0)
                completer->popup()->hide();
        });
    });
}

void completeAnywhere(QCompleter *completer)
{
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
}

} // namespace

void offerCompletions(QLineEdit *edit, const QStringList &texts)
{
    if (edit->completer()) {
        auto *model = static_cast<QStringListModel *>(edit->completer()->model());
        if (model->stringList() != texts)
            model->setStringList(texts);
        return;
    }
    auto *completer = new QCompleter(new QStringListModel(texts, edit), edit);
    completeAnywhere(completer);
    edit->setCompleter(completer);
    hideWhenComplete(edit);
}

OpenChoice::OpenChoice(QWidget *parent) : Choice(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completeAnywhere(completer());
    hideWhenComplete(lineEdit());
}

void OpenChoice::offer(const QStringList &texts, const QStringList &tips)
{
    // Whoever types keeps what can be undone: a list that is filled anew takes that along.
    QStringList offered, tipsOffered;
    for (int row = 0; row < count(); ++row) {
        offered << itemText(row);
        tipsOffered << itemData(row, Qt::ToolTipRole).toString();
    }
    if (offered == texts && (tips.isEmpty() || tipsOffered == tips))
        return;
    const auto typed = currentText();
    const QSignalBlocker quiet(this);
    clear();
    addItems(texts);
    // Before what is typed comes back: data of the current entry bring its text along.
    for (qsizetype row = 0; row < tips.size(); ++row)
        setItemData(int(row), tips[row], Qt::ToolTipRole);
    setEditText(typed);
}

} // namespace licet
