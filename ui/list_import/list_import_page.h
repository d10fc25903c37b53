#pragma once

#include "ui/list_import/list_bringing.h"
#include "ui/list_import/list_preview_model.h"
#include "ui/page/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace licet {

class ImportProgress;
class ListQuestions;
class MappingHeader;
class QuietLabel;

/// Brings a list: a file or pasted cells, what each column holds, each row's fate, then all as one
/// transaction.
class ListImportPage : public Page
{
    Q_OBJECT

public:
    ListImportPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Bring a list"); }
    /// The place names the file to read.
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override { return command == CommandId::PrimaryAction; }
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    /// Not while the list is being brought.
    [[nodiscard]] bool leave() override;
    void abandon() override { m_bringing.stop(); }

    void read(const QString &path);
    void paste();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEmpty();
    QWidget *makeList();
    QWidget *makeFoot();
    void makeTable();
    QPushButton *button(const QString &text, void (ListImportPage::*action)());
    void chooseFile();
    void take(const ListReading &reading, const QString &name);
    void readAs(ListEncoding encoding);
    void leaveOut();
    void correct(size_t line, int column, const QString &text);
    void setHeads(bool hasHeads);
    void setField(int column, int field);
    void previewAnew();
    void refill();
    void showCounts();
    void showReason();
    void bring();
    void takeOutcome(const ListBringing::Outcome &outcome);
    void keepRefused(const ImportPreview &done);
    void saveRefused();
    [[nodiscard]] ListOptions options() const;
    [[nodiscard]] QString whyNotImport() const;

    Context &m_context;
    ListCells m_cells;
    QByteArray m_bytes;     ///< of the file; empty for pasted cells
    QSet<size_t> m_leftOut; ///< among the lines of the cells
    int m_recognisedHeads = -1;
    ListMapping m_mapping;
    std::optional<ListKnown> m_known; ///< not set: the register changed since it was read
    ImportPreview m_preview;
    QString m_name; ///< of the file; empty for pasted cells
    ListBringing m_bringing;
    QStackedWidget *m_stack;
    QLabel *m_source;
    QCheckBox *m_hasHeads;
    ListQuestions *m_questions;
    QComboBox *m_shown;
    ListPreviewModel *m_model;
    MappingHeader *m_header;
    QTableView *m_table;
    QLabel *m_reason;
    QPushButton *m_leave;
    QLabel *m_counts;
    QuietLabel *m_stubs;
    ImportProgress *m_progress;
    QPushButton *m_save;
    QPushButton *m_bring;
};

Page *makeListImportPage(Context &context, QWidget *parent);

} // namespace licet
