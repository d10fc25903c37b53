#pragma once

#include "list_import/brought_list.h"
#include "ui/list_import/list_bringing.h"
#include "ui/page/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace licet {

class ImportFoot;
class ListPreviewTable;
class ListQuestions;
class RowReason;

/// Brings a list: a file or pasted cells, what each column holds, each row's fate, then all as one
/// transaction.
class ListImportPage : public Page
{
    Q_OBJECT

public:
    ListImportPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Import a list"); }
    /// The place names the file to read.
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override { return command == CommandId::PrimaryAction; }
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    /// Not while the list is being brought.
    [[nodiscard]] bool leave(const std::function<void()> &goOn) override;
    void abandon() override { m_bringing.stop(); }
    [[nodiscard]] QString abandonText() const override;

    void read(const QString &path);
    void paste();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    void connectList();
    QPushButton *button(const QString &text, void (ListImportPage::*action)());
    void chooseFile();
    void take(const ListReading &reading, const QString &name);
    void readAs(ListEncoding encoding, const QString &name);
    void leaveOut();
    void showAllRows();
    /// Shows again what was brought last, where that was taken back since.
    void bringBackTaken();
    /// Where the columns hold something else than before.
    void previewMapped();
    void previewAnew();
    void refill();
    void bring();
    void takeOutcome(const ListBringing::Outcome &outcome);
    void tellDone(const ImportPreview &done);
    void saveRefused();
    [[nodiscard]] ListOptions options() const;
    [[nodiscard]] QString whyNotImport() const;

    Context &m_context;
    QByteArray m_bytes; ///< of the file; empty for pasted cells
    /// A list as it stood when it was brought, by the number of its import.
    struct Brought
    {
        qint64 import;
        BroughtList list;
    };

    BroughtList m_list;
    std::optional<Brought> m_brought; ///< whose refused rows are shown
    bool m_isTakenBack = false;       ///< and nothing was done with the list since
    QString m_path;                   ///< of the list that was read; empty for a pasted one
    std::optional<ListKnown> m_known; ///< not set: the register changed since it was read
    ListBringing m_bringing;
    QStackedWidget *m_stack;
    QLabel *m_source;
    QCheckBox *m_hasHeads;
    ListQuestions *m_questions;
    QComboBox *m_shown;
    ListPreviewTable *m_table;
    RowReason *m_reason;
    ImportFoot *m_foot;
};

Page *makeListImportPage(Context &context, QWidget *parent);

} // namespace licet
