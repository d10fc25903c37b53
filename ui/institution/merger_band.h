#pragma once

#include "institution/merger.h"
#include "ui/page/context.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace licet {

class MergerPanel;
class MergerRevocationPanel;
class TransferPanel;

/// Below the head of the page of institutions: that the one shown merges into another, and what of that is
/// still open; else the quiet way to record it.
class MergerBand : public QWidget
{
    Q_OBJECT

public:
    explicit MergerBand(Context &context, QWidget *parent = nullptr);
    /// Not set: nothing, while a new one is entered.
    void setInstitution(Id<Institution> institution);
    [[nodiscard]] bool isAsking() const;
    /// Ctrl+Return: what is asked here.
    void confirm();

private:
    void showMerger(const Merger &merger);
    void askMerger();
    void askTransfers();
    void askCorrection();
    void askRevocation();

    Context &m_context;
    Id<Institution> m_institution;
    QLabel *m_sentence;
    QToolButton *m_merge;
    QToolButton *m_transfer;
    QToolButton *m_correct;
    QToolButton *m_revoke;
    MergerPanel *m_mergerPanel;
    TransferPanel *m_transferPanel;
    MergerRevocationPanel *m_revocationPanel;
};

} // namespace licet
